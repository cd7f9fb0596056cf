// Written by Bindery from documents/payments.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::Charge {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Charge");
        rules::text_field(&value.id, "id", at, sink).max_length(5000);
        rules::text_field(&value.object, "object", at, sink).is(rules::Keyword::Enum, "charge");
        rules::number_field(&value.amount, "amount", at, sink).minimum(0).maximum(99999999);
        rules::number_field(&value.amount_captured, "amount_captured", at, sink).minimum(0);
        rules::number_field(&value.amount_refunded, "amount_refunded", at, sink).minimum(0);
        rules::number_field(&value.application_fee, "application_fee", at, sink).minimum(0);
        rules::text_field(&value.balance_movement, "balance_movement", at, sink).max_length(5000);
        rules::check(&value.billing, "billing", at, sink);
        rules::number_field(&value.created, "created", at, sink).minimum(0);
        {
            let text = &value.currency;
            let at = &at.member("currency");
            {
                let at = &at.on("/components/schemas/Currency");
                rules::text(text, at, sink).pattern(&super::charge::PATTERN_A_Z_3);
            }
        }
        rules::text_field(&value.customer, "customer", at, sink).max_length(5000);
        rules::text_field(&value.description, "description", at, sink).max_length(40000);
        rules::text_field(&value.failure_code, "failure_code", at, sink).max_length(5000);
        rules::text_field(&value.failure_message, "failure_message", at, sink).max_length(5000);
        rules::check(&value.fraud, "fraud", at, sink);
        {
            let object = &value.metadata;
            let at = &at.member("metadata");
            rules::max_properties(object.len(), 50, at, sink);
            for (name, text) in object {
                let at = &at.member(name);
                {
                    let at = &at.on(
                        "/components/schemas/Charge/properties/metadata/additionalProperties",
                    );
                    rules::text(text, at, sink).max_length(500);
                }
            }
            for text in object.keys() {
                let at = &at.name(text);
                {
                    let at = &at.on("/components/schemas/Charge/properties/metadata/propertyNames");
                    rules::text(text, at, sink).max_length(40);
                }
            }
        }
        if let Some(value) = &value.outcome {
            let at = &at.member("outcome");
            {
                let at = &at.form("Outcome");
                rules::Validate::check(value, at, sink);
            }
        }
        rules::text_field(&value.payment_intent, "payment_intent", at, sink).max_length(5000);
        rules::check(&value.payment_method, "payment_method", at, sink);
        rules::text_field(&value.receipt_email, "receipt_email", at, sink).max_length(5000);
        rules::text_field(&value.receipt_url, "receipt_url", at, sink)
            .max_length(5000)
            .pattern(&super::charge::PATTERN_HTTPS);
        rules::check(&value.refunds, "refunds", at, sink);
        if let Some(value) = &value.shipping {
            let at = &at.member("shipping");
            {
                let at = &at.form("Contact");
                rules::Validate::check(value, at, sink);
            }
        }
        rules::text_field(
            &value.statement_descriptor,
            "statement_descriptor",
            at,
            sink,
        ).max_length(
            22,
        );
        rules::check(&value.status, "status", at, sink);
        rules::text_field(&value.transfer_group, "transfer_group", at, sink).max_length(5000);
    }
}

impl rules::Validate for types::ChargeFraud {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Charge/properties/fraud");
        rules::check(&value.reported_by_seller, "reported_by_seller", at, sink);
        rules::text_field(&value.reported_by_service, "reported_by_service", at, sink).max_length(
            5000,
        );
    }
}

impl rules::Validate for types::ChargeRefunds {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Charge/properties/refunds");
        rules::text_field(&value.object, "object", at, sink).is(rules::Keyword::Enum, "list");
        rules::check(&value.data, "data", at, sink);
    }
}

impl rules::Validate for types::ChargeStatus {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Charge/properties/status");
        {
            let text = value.as_str();
            rules::text(text, at, sink).among(
                rules::Keyword::Enum,
                &["succeeded", "pending", "failed"],
            );
        }
    }
}

impl rules::Validate for types::ChargeFraudReportedBySeller {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema(
            "/components/schemas/Charge/properties/fraud/properties/reported_by_seller",
        );
        {
            let text = value.as_str();
            rules::text(text, at, sink).among(rules::Keyword::Enum, &["fraudulent", "safe"]);
        }
    }
}

codegen::validate_json!(
    types::Charge => super::charge::charge,
    types::ChargeFraud => super::charge::charge_fraud,
    types::ChargeRefunds => super::charge::charge_refunds,
    types::ChargeStatus => super::charge_2::charge_status,
    types::ChargeFraudReportedBySeller => super::charge::charge_fraud_reported_by_seller,
);

pub(crate) fn refund(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Refund");
    if let Some(object) = rules::object(value, at, sink) {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (2, "id") => {
                    seen |= 1;
                    rules::json_text(value, at, sink).max_length(5000);
                }
                (6, "object") => {
                    seen |= 2;
                    rules::json_text(value, at, sink).is(rules::Keyword::Enum, "refund");
                }
                (6, "amount") => {
                    seen |= 4;
                    rules::json_integer(value, at, sink).minimum(1);
                }
                (7, "created") => {
                    seen |= 8;
                    rules::json_integer(value, at, sink).minimum(0);
                }
                (8, "currency") => {
                    seen |= 16;
                    super::charge::currency(value, at, sink);
                }
                (6, "reason") => {
                    seen |= 32;
                    super::charge_2::refund_reason(value, at, sink);
                }
                (6, "status") => {
                    seen |= 64;
                    super::charge_2::refund_status(value, at, sink);
                }
                _ => {}
            }
        }
        rules::all_seen(
            seen,
            &["id", "object", "amount", "created", "currency", "reason", "status"],
            at,
            sink,
        );
    }
}

pub(crate) fn refund_reason(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Refund/properties/reason");
    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
    rules::among(
        value,
        &[
            rules::Literal::Text("duplicate"),
            rules::Literal::Text("fraudulent"),
            rules::Literal::Text("requested_by_customer"),
            rules::Literal::Null,
        ],
        rules::Keyword::Enum,
        at,
        sink,
    );
}

pub(crate) fn refund_status(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Refund/properties/status");
    rules::json_text(value, at, sink).among(
        rules::Keyword::Enum,
        &["pending", "succeeded", "failed", "canceled"],
    );
}

pub(crate) fn charge_status(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Charge/properties/status");
    rules::json_text(value, at, sink).among(
        rules::Keyword::Enum,
        &["succeeded", "pending", "failed"],
    );
}
