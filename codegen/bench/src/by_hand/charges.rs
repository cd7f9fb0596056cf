//! A page of charges.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{ByHand, fits, is_currency, is_https, is_short};

#[derive(Deserialize)]
pub struct Charges {
    object: String,
    data: Vec<Charge>,
    #[expect(dead_code, reason = "either will do")]
    has_more: bool,
    url: String,
}

#[derive(Deserialize)]
struct Charge {
    id: String,
    object: String,
    amount: i64,
    amount_captured: i64,
    amount_refunded: i64,
    application_fee: Option<i64>,
    balance_movement: Option<String>,
    billing: Contact,
    #[expect(dead_code, reason = "either will do")]
    captured: bool,
    created: i64,
    currency: String,
    customer: Option<String>,
    description: Option<String>,
    #[expect(dead_code, reason = "either will do")]
    disputed: bool,
    failure_code: Option<String>,
    failure_message: Option<String>,
    fraud: Option<Fraud>,
    #[expect(dead_code, reason = "either will do")]
    live: bool,
    metadata: BTreeMap<String, String>,
    outcome: Option<Outcome>,
    #[expect(dead_code, reason = "either will do")]
    paid: bool,
    payment_intent: Option<String>,
    payment_method: PaymentMethod,
    receipt_email: Option<String>,
    receipt_url: Option<String>,
    #[expect(dead_code, reason = "either will do")]
    refunded: bool,
    refunds: Refunds,
    shipping: Option<Contact>,
    statement_descriptor: Option<String>,
    status: String,
    transfer_group: Option<String>,
}

#[derive(Deserialize)]
struct Contact {
    address: Option<Address>,
    email: Option<String>,
    name: Option<String>,
    phone: Option<String>,
}

#[derive(Deserialize)]
struct Address {
    city: Option<String>,
    country: Option<String>,
    line1: Option<String>,
    line2: Option<String>,
    postal_code: Option<String>,
    state: Option<String>,
}

#[derive(Deserialize)]
struct Fraud {
    reported_by_seller: Option<String>,
    reported_by_service: Option<String>,
}

#[derive(Deserialize)]
struct Outcome {
    network_status: String,
    reason: Option<String>,
    risk_level: String,
    risk_score: i64,
    seller_message: Option<String>,
    r#type: String,
}

#[derive(Deserialize)]
struct PaymentMethod {
    r#type: String,
    card: Option<Card>,
    bank: Option<Bank>,
}

#[derive(Deserialize)]
struct Card {
    brand: String,
    checks: Option<Checks>,
    country: String,
    exp_month: i64,
    exp_year: i64,
    fingerprint: Option<String>,
    funding: String,
    last4: String,
    network: Option<String>,
}

#[derive(Deserialize)]
struct Checks {
    address_line1: Option<String>,
    address_postal_code: Option<String>,
    cvc: Option<String>,
}

#[derive(Deserialize)]
struct Bank {
    bank_name: Option<String>,
    country: String,
    last4: String,
}

#[derive(Deserialize)]
struct Refunds {
    object: String,
    data: Vec<Refund>,
    #[expect(dead_code, reason = "either will do")]
    has_more: bool,
}

#[derive(Deserialize)]
struct Refund {
    id: String,
    object: String,
    amount: i64,
    created: i64,
    currency: String,
    reason: Option<String>,
    status: String,
}

impl ByHand for Charges {
    fn is_valid(&self) -> bool {
        self.object == "list"
            && self.data.len() <= 100
            && self.data.iter().all(Charge::is_valid)
            && self.url.starts_with("/v1/charges")
            && is_short(&self.url, 5000)
    }
}

impl Charge {
    fn is_valid(&self) -> bool {
        let texts = [
            &self.balance_movement,
            &self.customer,
            &self.failure_code,
            &self.failure_message,
            &self.payment_intent,
            &self.receipt_email,
            &self.receipt_url,
            &self.transfer_group,
        ];
        is_short(&self.id, 5000)
            && self.object == "charge"
            && (0..=99_999_999).contains(&self.amount)
            && self.amount_captured >= 0
            && self.amount_refunded >= 0
            && self.application_fee.is_none_or(|fee| fee >= 0)
            && self.billing.is_valid()
            && self.created >= 0
            && is_currency(&self.currency)
            && texts.into_iter().all(|text| fits(text.as_ref(), 5000))
            && fits(self.description.as_ref(), 40_000)
            && self.fraud.as_ref().is_none_or(Fraud::is_valid)
            && self.metadata.len() <= 50
            && self.metadata.iter().all(|(key, it)| is_short(key, 40) && is_short(it, 500))
            && self.outcome.as_ref().is_none_or(Outcome::is_valid)
            && self.payment_method.is_valid()
            && self.receipt_url.as_deref().is_none_or(is_https)
            && self.refunds.object == "list"
            && self.refunds.data.iter().all(Refund::is_valid)
            && self.shipping.as_ref().is_none_or(Contact::is_valid)
            && fits(self.statement_descriptor.as_ref(), 22)
            && matches!(&self.status[..], "succeeded" | "pending" | "failed")
    }
}

impl Contact {
    fn is_valid(&self) -> bool {
        let is_email = |text: &str| {
            let parts = text.split_once('@');
            parts.is_some_and(|(name, host)| {
                !name.is_empty() && !host.is_empty() && !host.contains('@')
            })
        };
        self.address.as_ref().is_none_or(Address::is_valid)
            && self.email.as_deref().is_none_or(|it| is_email(it) && is_short(it, 512))
            && fits(self.name.as_ref(), 5000)
            && fits(self.phone.as_ref(), 40)
    }
}

impl Address {
    fn is_valid(&self) -> bool {
        let lines = [&self.city, &self.line1, &self.line2, &self.state];
        lines.into_iter().all(|line| fits(line.as_ref(), 5000))
            && self.country.as_deref().is_none_or(is_country)
            && fits(self.postal_code.as_ref(), 20)
    }
}

impl Fraud {
    fn is_valid(&self) -> bool {
        self.reported_by_seller.as_deref().is_none_or(|it| matches!(it, "fraudulent" | "safe"))
            && fits(self.reported_by_service.as_ref(), 5000)
    }
}

impl Outcome {
    fn is_valid(&self) -> bool {
        matches!(
            &self.network_status[..],
            "approved_by_network"
                | "declined_by_network"
                | "not_sent_to_network"
                | "reversed_after_approval"
        ) && fits(self.reason.as_ref(), 5000)
            && matches!(&self.risk_level[..], "normal" | "elevated" | "highest" | "unknown")
            && (0..=100).contains(&self.risk_score)
            && fits(self.seller_message.as_ref(), 5000)
            && matches!(
                &self.r#type[..],
                "authorized" | "manual_review" | "issuer_declined" | "blocked" | "invalid"
            )
    }
}

impl PaymentMethod {
    fn is_valid(&self) -> bool {
        match &self.r#type[..] {
            "card" => self.card.as_ref().is_some_and(Card::is_valid),
            "bank" => self.bank.as_ref().is_some_and(Bank::is_valid),
            _ => false,
        }
    }
}

impl Card {
    fn is_valid(&self) -> bool {
        matches!(
            &self.brand[..],
            "amex" | "diners" | "discover" | "jcb" | "mastercard" | "unionpay" | "visa" | "unknown"
        ) && self.checks.as_ref().is_none_or(Checks::is_valid)
            && is_country(&self.country)
            && (1..=12).contains(&self.exp_month)
            && (2000..=2100).contains(&self.exp_year)
            && fits(self.fingerprint.as_ref(), 5000)
            && matches!(&self.funding[..], "credit" | "debit" | "prepaid" | "unknown")
            && has_four_digits(&self.last4)
            && fits(self.network.as_ref(), 5000)
    }
}

impl Checks {
    fn is_valid(&self) -> bool {
        let checks = [&self.address_line1, &self.address_postal_code, &self.cvc];
        let is_known = |it: &str| matches!(it, "pass" | "fail" | "unavailable" | "unchecked");
        checks.into_iter().flatten().all(|check| is_known(check))
    }
}

impl Bank {
    fn is_valid(&self) -> bool {
        fits(self.bank_name.as_ref(), 5000)
            && is_country(&self.country)
            && has_four_digits(&self.last4)
    }
}

impl Refund {
    fn is_valid(&self) -> bool {
        let is_reason =
            |it: &str| matches!(it, "duplicate" | "fraudulent" | "requested_by_customer");
        is_short(&self.id, 5000)
            && self.object == "refund"
            && self.amount >= 1
            && self.created >= 0
            && is_currency(&self.currency)
            && self.reason.as_deref().is_none_or(is_reason)
            && matches!(&self.status[..], "pending" | "succeeded" | "failed" | "canceled")
    }
}

fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn has_four_digits(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}
