// Written by Bindery from documents/payments.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::ChargePage {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/ChargePage");
        rules::text_field(&value.object, "object", at, sink).is(rules::Keyword::Enum, "list");
        {
            let list = &value.data;
            let at = &at.member("data");
            rules::max_items(list.len(), 100, at, sink);
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::Validate::check(value, at, sink);
            }
        }
        rules::text_field(&value.url, "url", at, sink)
            .max_length(5000)
            .pattern(&super::charge::PATTERN_V1_CHARGES);
    }
}

codegen::validate_json!(types::ChargePage => super::charge::charge_page,);

pub(crate) fn charge_page(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/ChargePage");
    if let Some(object) = rules::object(value, at, sink) {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (6, "object") => {
                    seen |= 1;
                    rules::json_text(value, at, sink).is(rules::Keyword::Enum, "list");
                }
                (4, "data") => {
                    seen |= 2;
                    if let Some(list) = rules::array(value, at, sink) {
                        rules::max_items(list.len(), 100, at, sink);
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            super::charge::charge(value, at, sink);
                        }
                    }
                }
                (8, "has_more") => {
                    seen |= 4;
                    rules::kinds(value, rules::BOOLEAN, at, sink);
                }
                (3, "url") => {
                    seen |= 8;
                    rules::json_text(value, at, sink)
                        .max_length(5000)
                        .pattern(&super::charge::PATTERN_V1_CHARGES);
                }
                _ => {}
            }
        }
        rules::all_seen(seen, &["object", "data", "has_more", "url"], at, sink);
    }
}

pub(crate) fn charge(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Charge");
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
                    rules::json_text(value, at, sink).is(rules::Keyword::Enum, "charge");
                }
                (6, "amount") => {
                    seen |= 4;
                    rules::json_integer(value, at, sink).minimum(0).maximum(99999999);
                }
                (15, "amount_captured") => {
                    seen |= 8;
                    rules::json_integer(value, at, sink).minimum(0);
                }
                (15, "amount_refunded") => {
                    seen |= 16;
                    rules::json_integer(value, at, sink).minimum(0);
                }
                (15, "application_fee") => {
                    rules::kinds(value, rules::NULL | rules::INTEGER, at, sink);
                    rules::if_number(value, at, sink).minimum(0);
                }
                (16, "balance_movement") => {
                    seen |= 32;
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(5000);
                }
                (7, "billing") => {
                    seen |= 64;
                    super::charge::contact(value, at, sink);
                }
                (8, "captured") => {
                    seen |= 128;
                    rules::kinds(value, rules::BOOLEAN, at, sink);
                }
                (7, "created") => {
                    seen |= 256;
                    rules::json_integer(value, at, sink).minimum(0);
                }
                (8, "currency") => {
                    seen |= 512;
                    super::charge::currency(value, at, sink);
                }
                (8, "customer") => {
                    seen |= 1024;
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(5000);
                }
                (11, "description") => {
                    seen |= 2048;
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(40000);
                }
                (8, "disputed") => {
                    seen |= 4096;
                    rules::kinds(value, rules::BOOLEAN, at, sink);
                }
                (12, "failure_code") => {
                    seen |= 8192;
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(5000);
                }
                (15, "failure_message") => {
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(5000);
                }
                (5, "fraud") => {
                    super::charge::charge_fraud(value, at, sink);
                }
                (4, "live") => {
                    seen |= 16384;
                    rules::kinds(value, rules::BOOLEAN, at, sink);
                }
                (8, "metadata") => {
                    seen |= 32768;
                    if let Some(object) = rules::object(value, at, sink) {
                        rules::max_properties(object.len(), 50, at, sink);
                        for (name, value) in object {
                            let at = &at.member(name);
                            {
                                let at = &at.on(
                                    "/components/schemas/Charge/properties/metadata/additionalProperties",
                                );
                                rules::json_text(value, at, sink).max_length(500);
                            }
                        }
                        for text in object.keys() {
                            let at = &at.name(text);
                            {
                                let at = &at.on(
                                    "/components/schemas/Charge/properties/metadata/propertyNames",
                                );
                                rules::text(text, at, sink).max_length(40);
                            }
                        }
                    }
                }
                (7, "outcome") => {
                    seen |= 65536;
                    rules::any_of(
                        &[
                            rules::Branch::new(
                                "Outcome",
                                rules::is_kind(value, rules::OBJECT),
                                &|at, sink| {
                                    super::charge::outcome(value, at, sink);
                                },
                            ),
                            rules::Branch::new(
                                "form 2",
                                rules::is_kind(value, rules::NULL),
                                &|at, sink| {
                                    {
                                        let at = &at.on(
                                            "/components/schemas/Charge/properties/outcome/anyOf/1",
                                        );
                                        rules::kinds(value, rules::NULL, at, sink);
                                    }
                                },
                            ),
                        ],
                        at,
                        sink,
                    );
                }
                (4, "paid") => {
                    seen |= 131072;
                    rules::kinds(value, rules::BOOLEAN, at, sink);
                }
                (14, "payment_intent") => {
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(5000);
                }
                (14, "payment_method") => {
                    seen |= 262144;
                    super::charge::payment_method(value, at, sink);
                }
                (13, "receipt_email") => {
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(5000);
                }
                (11, "receipt_url") => {
                    seen |= 524288;
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink)
                        .max_length(5000)
                        .pattern(&super::charge::PATTERN_HTTPS);
                }
                (8, "refunded") => {
                    seen |= 1048576;
                    rules::kinds(value, rules::BOOLEAN, at, sink);
                }
                (7, "refunds") => {
                    seen |= 2097152;
                    super::charge::charge_refunds(value, at, sink);
                }
                (8, "shipping") => {
                    seen |= 4194304;
                    rules::any_of(
                        &[
                            rules::Branch::new(
                                "Contact",
                                rules::is_kind(value, rules::OBJECT),
                                &|at, sink| {
                                    super::charge::contact(value, at, sink);
                                },
                            ),
                            rules::Branch::new(
                                "form 2",
                                rules::is_kind(value, rules::NULL),
                                &|at, sink| {
                                    {
                                        let at = &at.on(
                                            "/components/schemas/Charge/properties/shipping/anyOf/1",
                                        );
                                        rules::kinds(value, rules::NULL, at, sink);
                                    }
                                },
                            ),
                        ],
                        at,
                        sink,
                    );
                }
                (20, "statement_descriptor") => {
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(22);
                }
                (6, "status") => {
                    seen |= 8388608;
                    super::charge_2::charge_status(value, at, sink);
                }
                (14, "transfer_group") => {
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(5000);
                }
                _ => {}
            }
        }
        rules::all_seen(
            seen,
            &[
                "id", "object", "amount", "amount_captured", "amount_refunded", "balance_movement",
                "billing", "captured", "created", "currency", "customer", "description", "disputed",
                "failure_code", "live", "metadata", "outcome", "paid", "payment_method",
                "receipt_url", "refunded", "refunds", "shipping", "status",
            ],
            at,
            sink,
        );
    }
}

pub(crate) fn contact(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Contact");
    if let Some(object) = rules::object(value, at, sink) {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (7, "address") => {
                    seen |= 1;
                    rules::any_of(
                        &[
                            rules::Branch::new(
                                "Address",
                                rules::is_kind(value, rules::OBJECT),
                                &|at, sink| {
                                    super::charge::address(value, at, sink);
                                },
                            ),
                            rules::Branch::new(
                                "form 2",
                                rules::is_kind(value, rules::NULL),
                                &|at, sink| {
                                    {
                                        let at = &at.on(
                                            "/components/schemas/Contact/properties/address/anyOf/1",
                                        );
                                        rules::kinds(value, rules::NULL, at, sink);
                                    }
                                },
                            ),
                        ],
                        at,
                        sink,
                    );
                }
                (5, "email") => {
                    seen |= 2;
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink)
                        .max_length(512)
                        .pattern(&super::charge::PATTERN_CARET_BRACKET_CARET_AT_END_PLUS);
                }
                (4, "name") => {
                    seen |= 4;
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(5000);
                }
                (5, "phone") => {
                    seen |= 8;
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(40);
                }
                _ => {}
            }
        }
        rules::all_seen(seen, &["address", "email", "name", "phone"], at, sink);
    }
}

pub(crate) fn address(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Address");
    if let Some(object) = rules::object(value, at, sink) {
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (4, "city") => {
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(5000);
                }
                (7, "country") => {
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).pattern(&super::charge::PATTERN_A_Z_2);
                }
                (5, "line1") => {
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(5000);
                }
                (5, "line2") => {
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(5000);
                }
                (11, "postal_code") => {
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(20);
                }
                (5, "state") => {
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(5000);
                }
                _ => {}
            }
        }
    }
}

pub(crate) fn currency(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Currency");
    rules::json_text(value, at, sink).pattern(&super::charge::PATTERN_A_Z_3);
}

pub(crate) fn charge_fraud(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Charge/properties/fraud");
    if let Some(object) = rules::object(value, at, sink) {
        rules::member(
            object,
            "reported_by_seller",
            at,
            sink,
            super::charge::charge_fraud_reported_by_seller,
        );
        rules::member_text(object, "reported_by_service", at, sink).max_length(5000);
    }
}

pub(crate) fn charge_fraud_reported_by_seller(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema(
        "/components/schemas/Charge/properties/fraud/properties/reported_by_seller",
    );
    rules::json_text(value, at, sink).among(rules::Keyword::Enum, &["fraudulent", "safe"]);
}

pub(crate) fn outcome(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Outcome");
    if let Some(object) = rules::object(value, at, sink) {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (14, "network_status") => {
                    seen |= 1;
                    super::charge::outcome_network_status(value, at, sink);
                }
                (6, "reason") => {
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(5000);
                }
                (10, "risk_level") => {
                    seen |= 2;
                    super::charge::outcome_risk_level(value, at, sink);
                }
                (10, "risk_score") => {
                    seen |= 4;
                    rules::json_integer(value, at, sink).minimum(0).maximum(100);
                }
                (14, "seller_message") => {
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(5000);
                }
                (4, "type") => {
                    seen |= 8;
                    super::charge::outcome_type(value, at, sink);
                }
                _ => {}
            }
        }
        rules::all_seen(seen, &["network_status", "risk_level", "risk_score", "type"], at, sink);
    }
}

pub(crate) fn outcome_network_status(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Outcome/properties/network_status");
    rules::json_text(value, at, sink).among(
        rules::Keyword::Enum,
        &[
            "approved_by_network", "declined_by_network", "not_sent_to_network",
            "reversed_after_approval",
        ],
    );
}

pub(crate) fn outcome_risk_level(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Outcome/properties/risk_level");
    rules::json_text(value, at, sink).among(
        rules::Keyword::Enum,
        &["normal", "elevated", "highest", "unknown"],
    );
}

pub(crate) fn outcome_type(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Outcome/properties/type");
    rules::json_text(value, at, sink).among(
        rules::Keyword::Enum,
        &["authorized", "manual_review", "issuer_declined", "blocked", "invalid"],
    );
}

pub(crate) fn payment_method(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/PaymentMethod");
    {
        let peek_0 = rules::peek(value, "type");
        rules::one_of(
            &[
                rules::Branch::new(
                    "CardPayment",
                    peek_0.is(&["card"]),
                    &|at, sink| {
                        super::charge::card_payment(value, at, sink);
                    },
                ),
                rules::Branch::new(
                    "BankPayment",
                    peek_0.is(&["bank"]),
                    &|at, sink| {
                        super::charge::bank_payment(value, at, sink);
                    },
                ),
            ],
            at,
            sink,
        );
    }
}

pub(crate) fn card_payment(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/CardPayment");
    if let Some(object) = rules::object(value, at, sink) {
        if !object.contains_key("type") {
            rules::missing("type", at, sink);
        }
        if !object.contains_key("card") {
            rules::missing("card", at, sink);
        }
        rules::member_text(object, "type", at, sink).is(rules::Keyword::Const, "card");
        rules::member(object, "card", at, sink, super::charge::card);
    }
}

pub(crate) fn card(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Card");
    if let Some(object) = rules::object(value, at, sink) {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (5, "brand") => {
                    seen |= 1;
                    super::charge::card_brand(value, at, sink);
                }
                (6, "checks") => {
                    super::charge::card_checks(value, at, sink);
                }
                (7, "country") => {
                    seen |= 2;
                    rules::json_text(value, at, sink).pattern(&super::charge::PATTERN_A_Z_2);
                }
                (9, "exp_month") => {
                    seen |= 4;
                    rules::json_integer(value, at, sink).minimum(1).maximum(12);
                }
                (8, "exp_year") => {
                    seen |= 8;
                    rules::json_integer(value, at, sink).minimum(2000).maximum(2100);
                }
                (11, "fingerprint") => {
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(5000);
                }
                (7, "funding") => {
                    seen |= 16;
                    super::charge::card_funding(value, at, sink);
                }
                (5, "last4") => {
                    seen |= 32;
                    rules::json_text(value, at, sink).pattern(&super::charge::PATTERN_0_9_4);
                }
                (7, "network") => {
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(5000);
                }
                _ => {}
            }
        }
        rules::all_seen(
            seen,
            &["brand", "country", "exp_month", "exp_year", "funding", "last4"],
            at,
            sink,
        );
    }
}

pub(crate) fn card_brand(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Card/properties/brand");
    rules::json_text(value, at, sink).among(rules::Keyword::Enum, super::charge::VALUES_CARD_BRAND);
}

pub(crate) fn card_checks(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Card/properties/checks");
    if let Some(object) = rules::object(value, at, sink) {
        rules::member(object, "address_line1", at, sink, super::charge::check);
        rules::member(object, "address_postal_code", at, sink, super::charge::check);
        rules::member(object, "cvc", at, sink, super::charge::check);
    }
}

pub(crate) fn check(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Check");
    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
    rules::among(
        value,
        &[
            rules::Literal::Text("pass"),
            rules::Literal::Text("fail"),
            rules::Literal::Text("unavailable"),
            rules::Literal::Text("unchecked"),
            rules::Literal::Null,
        ],
        rules::Keyword::Enum,
        at,
        sink,
    );
}

pub(crate) fn card_funding(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Card/properties/funding");
    rules::json_text(value, at, sink).among(
        rules::Keyword::Enum,
        &["credit", "debit", "prepaid", "unknown"],
    );
}

pub(crate) fn bank_payment(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/BankPayment");
    if let Some(object) = rules::object(value, at, sink) {
        if !object.contains_key("type") {
            rules::missing("type", at, sink);
        }
        if !object.contains_key("bank") {
            rules::missing("bank", at, sink);
        }
        rules::member_text(object, "type", at, sink).is(rules::Keyword::Const, "bank");
        rules::member(object, "bank", at, sink, super::charge::bank_payment_bank);
    }
}

pub(crate) fn bank_payment_bank(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/BankPayment/properties/bank");
    if let Some(object) = rules::object(value, at, sink) {
        if !object.contains_key("country") {
            rules::missing("country", at, sink);
        }
        if !object.contains_key("last4") {
            rules::missing("last4", at, sink);
        }
        if let Some(value) = object.get("bank_name") {
            let at = &at.member("bank_name");
            rules::kinds(value, rules::NULL | rules::STRING, at, sink);
            rules::if_text(value, at, sink).max_length(5000);
        }
        rules::member_text(object, "country", at, sink).pattern(&super::charge::PATTERN_A_Z_2);
        rules::member_text(object, "last4", at, sink).pattern(&super::charge::PATTERN_0_9_4);
    }
}

pub(crate) fn charge_refunds(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Charge/properties/refunds");
    if let Some(object) = rules::object(value, at, sink) {
        if !object.contains_key("object") {
            rules::missing("object", at, sink);
        }
        if !object.contains_key("data") {
            rules::missing("data", at, sink);
        }
        if !object.contains_key("has_more") {
            rules::missing("has_more", at, sink);
        }
        rules::member_text(object, "object", at, sink).is(rules::Keyword::Enum, "list");
        if let Some(value) = object.get("data") {
            let at = &at.member("data");
            rules::array_of(value, at, sink, super::charge_2::refund);
        }
        rules::member_kinds(object, "has_more", rules::BOOLEAN, at, sink);
    }
}

pub(crate) static PATTERN_V1_CHARGES: rules::Pattern = rules::Pattern::begins(
    "^/v1/charges",
    &[rules::Piece::Text("/v1/charges")],
);

pub(crate) static PATTERN_HTTPS: rules::Pattern = rules::Pattern::begins(
    "^https://",
    &[rules::Piece::Text("https://")],
);

pub(crate) static PATTERN_CARET_BRACKET_CARET_AT_END_PLUS: rules::Pattern = rules::Pattern::is(
    "^[^@]+@[^@]+$",
    &[
        rules::Piece::Run(
            rules::CharSet {
                ascii: 340282366920938463444927863358058659839,
                others: &[('\u{80}', '\u{10ffff}')],
            },
            1,
            usize::MAX,
        ),
        rules::Piece::Text("@"),
        rules::Piece::Run(
            rules::CharSet {
                ascii: 340282366920938463444927863358058659839,
                others: &[('\u{80}', '\u{10ffff}')],
            },
            1,
            usize::MAX,
        ),
    ],
);

pub(crate) static PATTERN_A_Z_2: rules::Pattern = rules::Pattern::is(
    "^[A-Z]{2}$",
    &[rules::Piece::Run(rules::CharSet { ascii: 2475880041677272402379145216, others: &[] }, 2, 2)],
);

pub(crate) static PATTERN_A_Z_3: rules::Pattern = rules::Pattern::is(
    "^[a-z]{3}$",
    &[rules::Piece::Run(
        rules::CharSet { ascii: 10633823807823001954701781295154855936, others: &[] },
        3,
        3,
    )],
);

pub(crate) static PATTERN_0_9_4: rules::Pattern = rules::Pattern::is(
    "^[0-9]{4}$",
    &[rules::Piece::Run(rules::CharSet { ascii: 287948901175001088, others: &[] }, 4, 4)],
);

pub(crate) static VALUES_CARD_BRAND: &[&str] = &[
    "amex", "diners", "discover", "jcb", "mastercard", "unionpay", "visa", "unknown",
];
