// Written by Bindery from documents/payments.yaml. Do not edit: change the specification and generate again.

//! A part of the types: Q To S.

use bindery_runtime::codegen;

/// Money that went back.
#[derive(Clone, PartialEq, Debug)]
pub struct Refund {
    /// Its id.
    ///
    /// Length: at most 5000.
    pub id: String,
    /// Always `refund`.
    pub object: String,
    /// In the smallest unit.
    ///
    /// Range: at least 1.
    pub amount: i64,
    /// Seconds since 1970.
    ///
    /// Range: at least 0.
    pub created: i64,
    /// Three letters, in lower case.
    ///
    /// Pattern: `^[a-z]{3}$`.
    pub currency: String,
    /// Why.
    pub reason: Option<RefundReason>,
    /// How it went.
    pub status: RefundStatus,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Refund {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("id", &self.id);
        object.field("object", &self.object);
        object.field("amount", &self.amount);
        object.field("created", &self.created);
        object.field("currency", &self.currency);
        object.field("reason", &self.reason);
        object.field("status", &self.status);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            id: from.required("id")?,
            object: from.required("object")?,
            amount: from.required("amount")?,
            created: from.required("created")?,
            currency: from.required("currency")?,
            reason: from.required("reason")?,
            status: from.required("status")?,
            rest: from.rest()?,
        })
    }
}

/// Why.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RefundReason {
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `requested_by_customer`
    RequestedByCustomer,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    RefundReason: Duplicate = "duplicate", Fraudulent = "fraudulent",
    RequestedByCustomer = "requested_by_customer",
);

/// How it went.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RefundStatus {
    /// `pending`
    Pending,
    /// `succeeded`
    Succeeded,
    /// `failed`
    Failed,
    /// `canceled`
    Canceled,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    RefundStatus: Pending = "pending", Succeeded = "succeeded", Failed = "failed",
    Canceled = "canceled",
);

codegen::serde!(Refund);
