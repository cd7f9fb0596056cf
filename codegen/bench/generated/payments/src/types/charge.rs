// Written by Bindery from documents/payments.yaml. Do not edit: change the specification and generate again.

//! A part of the types: Charge.

use bindery_runtime::codegen;
use super::{Contact, Outcome, PaymentMethod, Refund};

/// A page of charges.
#[derive(Clone, PartialEq, Debug)]
pub struct ChargePage {
    /// Always `list`.
    pub object: String,
    /// The charges.
    ///
    /// Items: at most 100.
    pub data: Vec<Charge>,
    /// Whether there are more.
    pub has_more: bool,
    /// Where the list is.
    ///
    /// Length: at most 5000. Pattern: `^/v1/charges`.
    pub url: String,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for ChargePage {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("object", &self.object);
        object.field("data", &self.data);
        object.field("has_more", &self.has_more);
        object.field("url", &self.url);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            object: from.required("object")?,
            data: from.required("data")?,
            has_more: from.required("has_more")?,
            url: from.required("url")?,
            rest: from.rest()?,
        })
    }
}

/// One attempt to move money.
#[derive(Clone, PartialEq, Debug)]
pub struct Charge {
    /// Its id.
    ///
    /// Length: at most 5000.
    pub id: String,
    /// Always `charge`.
    pub object: String,
    /// In the smallest unit.
    ///
    /// Range: 0 to 99999999.
    pub amount: i64,
    /// What was taken.
    ///
    /// Range: at least 0.
    pub amount_captured: i64,
    /// What went back.
    ///
    /// Range: at least 0.
    pub amount_refunded: i64,
    /// What the platform keeps.
    ///
    /// Range: at least 0.
    pub application_fee: Option<Option<i64>>,
    /// The movement of the balance.
    ///
    /// Length: at most 5000.
    pub balance_movement: Option<String>,
    /// A person with an address.
    pub billing: Contact,
    /// Whether the money was taken.
    pub captured: bool,
    /// Seconds since 1970.
    ///
    /// Range: at least 0.
    pub created: i64,
    /// Three letters, in lower case.
    ///
    /// Pattern: `^[a-z]{3}$`.
    pub currency: String,
    /// Who pays.
    ///
    /// Length: at most 5000.
    pub customer: Option<String>,
    /// In words.
    ///
    /// Length: at most 40000.
    pub description: Option<String>,
    /// Whether it is disputed.
    pub disputed: bool,
    /// Why it failed.
    ///
    /// Length: at most 5000.
    pub failure_code: Option<String>,
    /// Why
    ///
    /// Length: at most 5000.
    pub failure_message: Option<Option<String>>,
    /// What was reported of it.
    pub fraud: Option<ChargeFraud>,
    /// Whether the money is real.
    pub live: bool,
    /// What the seller wants to remember.
    ///
    /// Members: at most 50.
    pub metadata: codegen::Map<String>,
    /// What the network said.
    pub outcome: Option<Outcome>,
    /// Whether it succeeded.
    pub paid: bool,
    /// What it is an attempt of.
    ///
    /// Length: at most 5000.
    pub payment_intent: Option<Option<String>>,
    /// By what it is paid; `type` says which.
    pub payment_method: PaymentMethod,
    /// Where the receipt goes.
    ///
    /// Length: at most 5000.
    pub receipt_email: Option<Option<String>>,
    /// The receipt.
    ///
    /// Length: at most 5000. Pattern: `^https://`.
    pub receipt_url: Option<String>,
    /// Whether all went back.
    pub refunded: bool,
    /// What went back.
    pub refunds: ChargeRefunds,
    /// Where the goods go.
    pub shipping: Option<Contact>,
    /// On the statement.
    ///
    /// Length: at most 22.
    pub statement_descriptor: Option<Option<String>>,
    /// How it went.
    pub status: ChargeStatus,
    /// What it belongs to.
    ///
    /// Length: at most 5000.
    pub transfer_group: Option<Option<String>>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Charge {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("id", &self.id);
        object.field("object", &self.object);
        object.field("amount", &self.amount);
        object.field("amount_captured", &self.amount_captured);
        object.field("amount_refunded", &self.amount_refunded);
        object.optional("application_fee", &self.application_fee);
        object.field("balance_movement", &self.balance_movement);
        object.field("billing", &self.billing);
        object.field("captured", &self.captured);
        object.field("created", &self.created);
        object.field("currency", &self.currency);
        object.field("customer", &self.customer);
        object.field("description", &self.description);
        object.field("disputed", &self.disputed);
        object.field("failure_code", &self.failure_code);
        object.optional("failure_message", &self.failure_message);
        object.optional("fraud", &self.fraud);
        object.field("live", &self.live);
        object.field("metadata", &self.metadata);
        object.field("outcome", &self.outcome);
        object.field("paid", &self.paid);
        object.optional("payment_intent", &self.payment_intent);
        object.field("payment_method", &self.payment_method);
        object.optional("receipt_email", &self.receipt_email);
        object.field("receipt_url", &self.receipt_url);
        object.field("refunded", &self.refunded);
        object.field("refunds", &self.refunds);
        object.field("shipping", &self.shipping);
        object.optional("statement_descriptor", &self.statement_descriptor);
        object.field("status", &self.status);
        object.optional("transfer_group", &self.transfer_group);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            id: from.required("id")?,
            object: from.required("object")?,
            amount: from.required("amount")?,
            amount_captured: from.required("amount_captured")?,
            amount_refunded: from.required("amount_refunded")?,
            application_fee: from.optional_nullable("application_fee")?,
            balance_movement: from.required("balance_movement")?,
            billing: from.required("billing")?,
            captured: from.required("captured")?,
            created: from.required("created")?,
            currency: from.required("currency")?,
            customer: from.required("customer")?,
            description: from.required("description")?,
            disputed: from.required("disputed")?,
            failure_code: from.required("failure_code")?,
            failure_message: from.optional_nullable("failure_message")?,
            fraud: from.optional("fraud")?,
            live: from.required("live")?,
            metadata: from.required("metadata")?,
            outcome: from.required("outcome")?,
            paid: from.required("paid")?,
            payment_intent: from.optional_nullable("payment_intent")?,
            payment_method: from.required("payment_method")?,
            receipt_email: from.optional_nullable("receipt_email")?,
            receipt_url: from.required("receipt_url")?,
            refunded: from.required("refunded")?,
            refunds: from.required("refunds")?,
            shipping: from.required("shipping")?,
            statement_descriptor: from.optional_nullable("statement_descriptor")?,
            status: from.required("status")?,
            transfer_group: from.optional_nullable("transfer_group")?,
            rest: from.rest()?,
        })
    }
}

/// What was reported of it.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ChargeFraud {
    /// By the seller.
    pub reported_by_seller: Option<ChargeFraudReportedBySeller>,
    /// By the service.
    ///
    /// Length: at most 5000.
    pub reported_by_service: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for ChargeFraud {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("reported_by_seller", &self.reported_by_seller);
        object.optional("reported_by_service", &self.reported_by_service);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            reported_by_seller: from.optional("reported_by_seller")?,
            reported_by_service: from.optional("reported_by_service")?,
            rest: from.rest()?,
        })
    }
}

/// What went back.
#[derive(Clone, PartialEq, Debug)]
pub struct ChargeRefunds {
    /// Always `list`.
    pub object: String,
    /// The refunds.
    pub data: Vec<Refund>,
    /// Whether there are more.
    pub has_more: bool,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for ChargeRefunds {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("object", &self.object);
        object.field("data", &self.data);
        object.field("has_more", &self.has_more);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            object: from.required("object")?,
            data: from.required("data")?,
            has_more: from.required("has_more")?,
            rest: from.rest()?,
        })
    }
}

/// How it went.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChargeStatus {
    /// `succeeded`
    Succeeded,
    /// `pending`
    Pending,
    /// `failed`
    Failed,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    ChargeStatus: Succeeded = "succeeded", Pending = "pending", Failed = "failed",
);

/// By the seller.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChargeFraudReportedBySeller {
    /// `fraudulent`
    Fraudulent,
    /// `safe`
    Safe,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(ChargeFraudReportedBySeller: Fraudulent = "fraudulent", Safe = "safe");

codegen::serde!(ChargePage Charge ChargeFraud ChargeRefunds);
