// Written by Bindery from documents/payments.yaml. Do not edit: change the specification and generate again.

//! A part of the types: M To P.

use bindery_runtime::codegen;
use super::{BankPayment, CardPayment};

/// What the network said.
#[derive(Clone, PartialEq, Debug)]
pub struct Outcome {
    /// The answer.
    pub network_status: OutcomeNetworkStatus,
    /// Why.
    ///
    /// Length: at most 5000.
    pub reason: Option<Option<String>>,
    /// How risky.
    pub risk_level: OutcomeRiskLevel,
    /// In points.
    ///
    /// Range: 0 to 100.
    pub risk_score: i64,
    /// For the seller.
    ///
    /// Length: at most 5000.
    pub seller_message: Option<Option<String>>,
    /// Its kind.
    pub type_: OutcomeType,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Outcome {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("network_status", &self.network_status);
        object.optional("reason", &self.reason);
        object.field("risk_level", &self.risk_level);
        object.field("risk_score", &self.risk_score);
        object.optional("seller_message", &self.seller_message);
        object.field("type", &self.type_);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            network_status: from.required("network_status")?,
            reason: from.optional_nullable("reason")?,
            risk_level: from.required("risk_level")?,
            risk_score: from.required("risk_score")?,
            seller_message: from.optional_nullable("seller_message")?,
            type_: from.required("type")?,
            rest: from.rest()?,
        })
    }
}

/// By what it is paid; `type` says which.
#[derive(Clone, Debug, PartialEq)]
pub enum PaymentMethod {
    /// By a card.
    CardPayment(CardPayment),
    /// From an account.
    BankPayment(BankPayment),
}

impl From<CardPayment> for PaymentMethod {
    fn from(value: CardPayment) -> Self {
        Self::CardPayment(value)
    }
}

impl From<BankPayment> for PaymentMethod {
    fn from(value: BankPayment) -> Self {
        Self::BankPayment(value)
    }
}

impl codegen::Json for PaymentMethod {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::CardPayment(value) => value.encode(to),
            Self::BankPayment(value) => value.encode(to),
        }
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        codegen::union(
            from,
            Some("type"),
            &[
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::CardPayment),
                ).tags(&[codegen::Is::Text("card")]),
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::BankPayment),
                ).tags(&[codegen::Is::Text("bank")]),
            ],
        )
    }
}

/// Every movement of a balance.
#[derive(Clone, PartialEq, Debug)]
pub struct Movements {
    /// The movements.
    pub data: Vec<Movement>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Movements {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("data", &self.data);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { data: from.required("data")?, rest: from.rest()? })
    }
}

/// One movement of a balance.
#[derive(Clone, PartialEq, Debug)]
pub struct Movement {
    /// Its id.
    ///
    /// Pattern: `^mv_[0-9A-Za-z]+$`.
    pub id: String,
    /// Always `movement`.
    pub object: String,
    /// In the smallest unit.
    pub amount: i64,
    /// When it can be paid out.
    ///
    /// Range: at least 0.
    pub available_on: i64,
    /// Seconds since 1970.
    ///
    /// Range: at least 0.
    pub created: i64,
    /// Three letters, in lower case.
    ///
    /// Pattern: `^[a-z]{3}$`.
    pub currency: String,
    /// In words.
    ///
    /// Length: at most 500.
    pub description: Option<Option<String>>,
    /// The rate it was changed at.
    ///
    /// Above 0.
    pub exchange_rate: Option<Option<f64>>,
    /// What the service keeps.
    ///
    /// Range: at least 0.
    pub fee: i64,
    /// What is left.
    pub net: i64,
    /// What it comes from.
    ///
    /// Length: at most 5000.
    pub source: Option<String>,
    /// Whether it can be paid out.
    pub status: MovementStatus,
    /// Its kind.
    pub type_: MovementType,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Movement {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("id", &self.id);
        object.field("object", &self.object);
        object.field("amount", &self.amount);
        object.field("available_on", &self.available_on);
        object.field("created", &self.created);
        object.field("currency", &self.currency);
        object.optional("description", &self.description);
        object.optional("exchange_rate", &self.exchange_rate);
        object.field("fee", &self.fee);
        object.field("net", &self.net);
        object.field("source", &self.source);
        object.field("status", &self.status);
        object.field("type", &self.type_);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            id: from.required("id")?,
            object: from.required("object")?,
            amount: from.required("amount")?,
            available_on: from.required("available_on")?,
            created: from.required("created")?,
            currency: from.required("currency")?,
            description: from.optional_nullable("description")?,
            exchange_rate: from.optional_nullable("exchange_rate")?,
            fee: from.required("fee")?,
            net: from.required("net")?,
            source: from.required("source")?,
            status: from.required("status")?,
            type_: from.required("type")?,
            rest: from.rest()?,
        })
    }
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OutcomeNetworkStatus {
    /// `approved_by_network`
    ApprovedByNetwork,
    /// `declined_by_network`
    DeclinedByNetwork,
    /// `not_sent_to_network`
    NotSentToNetwork,
    /// `reversed_after_approval`
    ReversedAfterApproval,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    OutcomeNetworkStatus: ApprovedByNetwork = "approved_by_network",
    DeclinedByNetwork = "declined_by_network", NotSentToNetwork = "not_sent_to_network",
    ReversedAfterApproval = "reversed_after_approval",
);

/// How risky.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OutcomeRiskLevel {
    /// `normal`
    Normal,
    /// `elevated`
    Elevated,
    /// `highest`
    Highest,
    /// `unknown`
    UnknownValue,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    OutcomeRiskLevel: Normal = "normal", Elevated = "elevated", Highest = "highest",
    UnknownValue = "unknown",
);

/// Its kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OutcomeType {
    /// `authorized`
    Authorized,
    /// `manual_review`
    ManualReview,
    /// `issuer_declined`
    IssuerDeclined,
    /// `blocked`
    Blocked,
    /// `invalid`
    Invalid,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    OutcomeType: Authorized = "authorized", ManualReview = "manual_review",
    IssuerDeclined = "issuer_declined", Blocked = "blocked", Invalid = "invalid",
);

/// Whether it can be paid out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MovementStatus {
    /// `available`
    Available,
    /// `pending`
    Pending,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(MovementStatus: Available = "available", Pending = "pending");

/// Its kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MovementType {
    /// `charge`
    Charge,
    /// `refund`
    Refund,
    /// `payout`
    Payout,
    /// `adjustment`
    Adjustment,
    /// `fee`
    Fee,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    MovementType: Charge = "charge", Refund = "refund", Payout = "payout",
    Adjustment = "adjustment", Fee = "fee",
);

codegen::serde!(Outcome PaymentMethod Movements Movement);
