// Written by Bindery from documents/payments.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::Contact {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Contact");
        if let Some(value) = &value.address {
            let at = &at.member("address");
            {
                let at = &at.form("Address");
                rules::Validate::check(value, at, sink);
            }
        }
        rules::text_field(&value.email, "email", at, sink)
            .max_length(512)
            .pattern(&super::charge::PATTERN_CARET_BRACKET_CARET_AT_END_PLUS);
        rules::text_field(&value.name, "name", at, sink).max_length(5000);
        rules::text_field(&value.phone, "phone", at, sink).max_length(40);
    }
}

impl rules::Validate for types::Address {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Address");
        rules::text_field(&value.city, "city", at, sink).max_length(5000);
        rules::text_field(&value.country, "country", at, sink).pattern(
            &super::charge::PATTERN_A_Z_2,
        );
        rules::text_field(&value.line1, "line1", at, sink).max_length(5000);
        rules::text_field(&value.line2, "line2", at, sink).max_length(5000);
        rules::text_field(&value.postal_code, "postal_code", at, sink).max_length(20);
        rules::text_field(&value.state, "state", at, sink).max_length(5000);
    }
}

impl rules::Validate for types::CardPayment {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/CardPayment");
        rules::text_field(&value.type_, "type", at, sink).is(rules::Keyword::Const, "card");
        rules::check(&value.card, "card", at, sink);
    }
}

impl rules::Validate for types::BankPayment {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/BankPayment");
        rules::text_field(&value.type_, "type", at, sink).is(rules::Keyword::Const, "bank");
        rules::check(&value.bank, "bank", at, sink);
    }
}

impl rules::Validate for types::Card {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Card");
        rules::check(&value.brand, "brand", at, sink);
        rules::check(&value.checks, "checks", at, sink);
        rules::text_field(&value.country, "country", at, sink).pattern(
            &super::charge::PATTERN_A_Z_2,
        );
        rules::number_field(&value.exp_month, "exp_month", at, sink).minimum(1).maximum(12);
        rules::number_field(&value.exp_year, "exp_year", at, sink).minimum(2000).maximum(2100);
        rules::text_field(&value.fingerprint, "fingerprint", at, sink).max_length(5000);
        rules::check(&value.funding, "funding", at, sink);
        rules::text_field(&value.last4, "last4", at, sink).pattern(&super::charge::PATTERN_0_9_4);
        rules::text_field(&value.network, "network", at, sink).max_length(5000);
    }
}

impl rules::Validate for types::Check {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Check");
        {
            let text = value.as_str();
            rules::text(text, at, sink).among(
                rules::Keyword::Enum,
                &["pass", "fail", "unavailable", "unchecked"],
            );
        }
    }
}

impl rules::Validate for types::BankPaymentBank {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/BankPayment/properties/bank");
        rules::text_field(&value.bank_name, "bank_name", at, sink).max_length(5000);
        rules::text_field(&value.country, "country", at, sink).pattern(
            &super::charge::PATTERN_A_Z_2,
        );
        rules::text_field(&value.last4, "last4", at, sink).pattern(&super::charge::PATTERN_0_9_4);
    }
}

impl rules::Validate for types::CardBrand {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Card/properties/brand");
        {
            let text = value.as_str();
            rules::text(text, at, sink).among(
                rules::Keyword::Enum,
                super::charge::VALUES_CARD_BRAND,
            );
        }
    }
}

impl rules::Validate for types::CardChecks {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Card/properties/checks");
        rules::check(&value.address_line1, "address_line1", at, sink);
        rules::check(&value.address_postal_code, "address_postal_code", at, sink);
        rules::check(&value.cvc, "cvc", at, sink);
    }
}

impl rules::Validate for types::CardFunding {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Card/properties/funding");
        {
            let text = value.as_str();
            rules::text(text, at, sink).among(
                rules::Keyword::Enum,
                &["credit", "debit", "prepaid", "unknown"],
            );
        }
    }
}

codegen::validate_json!(
    types::Contact => super::charge::contact,
    types::Address => super::charge::address,
    types::CardPayment => super::charge::card_payment,
    types::BankPayment => super::charge::bank_payment,
    types::Card => super::charge::card,
    types::Check => super::charge::check,
    types::BankPaymentBank => super::charge::bank_payment_bank,
    types::CardBrand => super::charge::card_brand,
    types::CardChecks => super::charge::card_checks,
    types::CardFunding => super::charge::card_funding,
);
