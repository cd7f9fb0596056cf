//! The movements of a balance.

use serde::Deserialize;

use super::{ByHand, fits, is_currency};

#[derive(Deserialize)]
pub struct Movements {
    data: Vec<Movement>,
}

#[derive(Deserialize)]
struct Movement {
    id: String,
    object: String,
    #[expect(dead_code, reason = "any number will do")]
    amount: i64,
    available_on: i64,
    created: i64,
    currency: String,
    description: Option<String>,
    exchange_rate: Option<f64>,
    fee: i64,
    #[expect(dead_code, reason = "any number will do")]
    net: i64,
    source: Option<String>,
    #[expect(dead_code, reason = "the type says which there are")]
    status: Status,
    #[expect(dead_code, reason = "the type says which there are")]
    r#type: Type,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    Available,
    Pending,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Type {
    Charge,
    Refund,
    Payout,
    Adjustment,
    Fee,
}

impl ByHand for Movements {
    fn is_valid(&self) -> bool {
        self.data.iter().all(Movement::is_valid)
    }
}

impl Movement {
    fn is_valid(&self) -> bool {
        let id = self.id.strip_prefix("mv_");
        id.is_some_and(|it| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_alphanumeric()))
            && self.object == "movement"
            && self.available_on >= 0
            && self.created >= 0
            && is_currency(&self.currency)
            && fits(self.description.as_ref(), 500)
            && self.exchange_rate.is_none_or(|rate| rate > 0.0)
            && self.fee >= 0
            && fits(self.source.as_ref(), 5000)
    }
}
