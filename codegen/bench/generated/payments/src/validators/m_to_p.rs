// Written by Bindery from documents/payments.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::Outcome {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Outcome");
        rules::check(&value.network_status, "network_status", at, sink);
        rules::text_field(&value.reason, "reason", at, sink).max_length(5000);
        rules::check(&value.risk_level, "risk_level", at, sink);
        rules::number_field(&value.risk_score, "risk_score", at, sink).minimum(0).maximum(100);
        rules::text_field(&value.seller_message, "seller_message", at, sink).max_length(5000);
        rules::check(&value.type_, "type", at, sink);
    }
}

impl rules::Validate for types::PaymentMethod {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/PaymentMethod");
        match value {
            types::PaymentMethod::CardPayment(value) => {
                if !rules::holds_here(
                    |sink| {
                        {
                            let at = &at.form("CardPayment");
                            rules::Validate::check(value, at, sink);
                        }
                    },
                    sink,
                ){
                    super::charge::payment_method(rules::serialized(value).root().into(), at, sink);
                }
            }
            types::PaymentMethod::BankPayment(value) => {
                if !rules::holds_here(
                    |sink| {
                        {
                            let at = &at.form("BankPayment");
                            rules::Validate::check(value, at, sink);
                        }
                    },
                    sink,
                ){
                    super::charge::payment_method(rules::serialized(value).root().into(), at, sink);
                }
            }
        }
    }
}

impl rules::Validate for types::Movements {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Movements");
        rules::check(&value.data, "data", at, sink);
    }
}

impl rules::Validate for types::Movement {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Movement");
        rules::text_field(&value.id, "id", at, sink).pattern(&super::m_to_p::PATTERN_MV_0_9_A_ZA_Z);
        rules::text_field(&value.object, "object", at, sink).is(rules::Keyword::Enum, "movement");
        rules::number_field(&value.available_on, "available_on", at, sink).minimum(0);
        rules::number_field(&value.created, "created", at, sink).minimum(0);
        {
            let text = &value.currency;
            let at = &at.member("currency");
            {
                let at = &at.on("/components/schemas/Currency");
                rules::text(text, at, sink).pattern(&super::charge::PATTERN_A_Z_3);
            }
        }
        rules::text_field(&value.description, "description", at, sink).max_length(500);
        rules::number_field(&value.exchange_rate, "exchange_rate", at, sink).exclusive_minimum(0);
        rules::number_field(&value.fee, "fee", at, sink).minimum(0);
        rules::text_field(&value.source, "source", at, sink).max_length(5000);
        rules::check(&value.status, "status", at, sink);
        rules::check(&value.type_, "type", at, sink);
    }
}

impl rules::Validate for types::OutcomeNetworkStatus {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Outcome/properties/network_status");
        {
            let text = value.as_str();
            rules::text(text, at, sink).among(
                rules::Keyword::Enum,
                &[
                    "approved_by_network", "declined_by_network", "not_sent_to_network",
                    "reversed_after_approval",
                ],
            );
        }
    }
}

impl rules::Validate for types::OutcomeRiskLevel {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Outcome/properties/risk_level");
        {
            let text = value.as_str();
            rules::text(text, at, sink).among(
                rules::Keyword::Enum,
                &["normal", "elevated", "highest", "unknown"],
            );
        }
    }
}

impl rules::Validate for types::OutcomeType {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Outcome/properties/type");
        {
            let text = value.as_str();
            rules::text(text, at, sink).among(
                rules::Keyword::Enum,
                &["authorized", "manual_review", "issuer_declined", "blocked", "invalid"],
            );
        }
    }
}

impl rules::Validate for types::MovementStatus {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Movement/properties/status");
        {
            let text = value.as_str();
            rules::text(text, at, sink).among(rules::Keyword::Enum, &["available", "pending"]);
        }
    }
}

impl rules::Validate for types::MovementType {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Movement/properties/type");
        {
            let text = value.as_str();
            rules::text(text, at, sink).among(
                rules::Keyword::Enum,
                &["charge", "refund", "payout", "adjustment", "fee"],
            );
        }
    }
}

codegen::validate_json!(
    types::Outcome => super::charge::outcome,
    types::PaymentMethod => super::charge::payment_method,
    types::Movements => super::m_to_p::movements,
    types::Movement => super::m_to_p::movement,
    types::OutcomeNetworkStatus => super::charge::outcome_network_status,
    types::OutcomeRiskLevel => super::charge::outcome_risk_level,
    types::OutcomeType => super::charge::outcome_type,
    types::MovementStatus => super::m_to_p::movement_status,
    types::MovementType => super::m_to_p::movement_type,
);

pub(crate) fn movements(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Movements");
    if let Some(object) = rules::object(value, at, sink) {
        if !object.contains_key("data") {
            rules::missing("data", at, sink);
        }
        if let Some(value) = object.get("data") {
            let at = &at.member("data");
            rules::array_of(value, at, sink, super::m_to_p::movement);
        }
    }
}

pub(crate) fn movement(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Movement");
    if let Some(object) = rules::object(value, at, sink) {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (2, "id") => {
                    seen |= 1;
                    rules::json_text(value, at, sink).pattern(
                        &super::m_to_p::PATTERN_MV_0_9_A_ZA_Z,
                    );
                }
                (6, "object") => {
                    seen |= 2;
                    rules::json_text(value, at, sink).is(rules::Keyword::Enum, "movement");
                }
                (6, "amount") => {
                    seen |= 4;
                    rules::kinds(value, rules::INTEGER, at, sink);
                }
                (12, "available_on") => {
                    seen |= 8;
                    rules::json_integer(value, at, sink).minimum(0);
                }
                (7, "created") => {
                    seen |= 16;
                    rules::json_integer(value, at, sink).minimum(0);
                }
                (8, "currency") => {
                    seen |= 32;
                    super::charge::currency(value, at, sink);
                }
                (11, "description") => {
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(500);
                }
                (13, "exchange_rate") => {
                    rules::kinds(value, rules::NULL | rules::NUMBER, at, sink);
                    rules::if_number(value, at, sink).exclusive_minimum(0);
                }
                (3, "fee") => {
                    seen |= 64;
                    rules::json_integer(value, at, sink).minimum(0);
                }
                (3, "net") => {
                    seen |= 128;
                    rules::kinds(value, rules::INTEGER, at, sink);
                }
                (6, "source") => {
                    seen |= 256;
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(5000);
                }
                (6, "status") => {
                    seen |= 512;
                    super::m_to_p::movement_status(value, at, sink);
                }
                (4, "type") => {
                    seen |= 1024;
                    super::m_to_p::movement_type(value, at, sink);
                }
                _ => {}
            }
        }
        rules::all_seen(
            seen,
            &[
                "id", "object", "amount", "available_on", "created", "currency", "fee", "net",
                "source", "status", "type",
            ],
            at,
            sink,
        );
    }
}

pub(crate) fn movement_status(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Movement/properties/status");
    rules::json_text(value, at, sink).among(rules::Keyword::Enum, &["available", "pending"]);
}

pub(crate) fn movement_type(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Movement/properties/type");
    rules::json_text(value, at, sink).among(
        rules::Keyword::Enum,
        &["charge", "refund", "payout", "adjustment", "fee"],
    );
}

pub(crate) static PATTERN_MV_0_9_A_ZA_Z: rules::Pattern = rules::Pattern::is(
    "^mv_[0-9A-Za-z]+$",
    &[
        rules::Piece::Text("mv_"),
        rules::Piece::Run(
            rules::CharSet { ascii: 10633823810298881996667002598709002240, others: &[] },
            1,
            usize::MAX,
        ),
    ],
);
