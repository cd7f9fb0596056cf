// Written by Bindery from documents/payments.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::Refund {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Refund");
        rules::text_field(&value.id, "id", at, sink).max_length(5000);
        rules::text_field(&value.object, "object", at, sink).is(rules::Keyword::Enum, "refund");
        rules::number_field(&value.amount, "amount", at, sink).minimum(1);
        rules::number_field(&value.created, "created", at, sink).minimum(0);
        {
            let text = &value.currency;
            let at = &at.member("currency");
            {
                let at = &at.on("/components/schemas/Currency");
                rules::text(text, at, sink).pattern(&super::charge::PATTERN_A_Z_3);
            }
        }
        rules::check(&value.reason, "reason", at, sink);
        rules::check(&value.status, "status", at, sink);
    }
}

impl rules::Validate for types::RefundReason {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Refund/properties/reason");
        {
            let text = value.as_str();
            rules::text(text, at, sink).among(
                rules::Keyword::Enum,
                &["duplicate", "fraudulent", "requested_by_customer"],
            );
        }
    }
}

impl rules::Validate for types::RefundStatus {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Refund/properties/status");
        {
            let text = value.as_str();
            rules::text(text, at, sink).among(
                rules::Keyword::Enum,
                &["pending", "succeeded", "failed", "canceled"],
            );
        }
    }
}

codegen::validate_json!(
    types::Refund => super::charge_2::refund,
    types::RefundReason => super::charge_2::refund_reason,
    types::RefundStatus => super::charge_2::refund_status,
);
