// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::Scalars {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Scalars");
        rules::number_field(&value.number, "number", at, sink).finite();
        rules::check(&value.either, "either", at, sink);
        rules::check(&value.listed, "listed", at, sink);
        rules::check(&value.words, "words", at, sink);
        rules::check(&value.numbers, "numbers", at, sink);
        rules::number_field(&value.one, "one", at, sink).among(rules::Keyword::Const, &[1]);
        rules::text_field(&value.word, "word", at, sink).is(rules::Keyword::Const, "red");
        rules::check(&value.members, "members", at, sink);
        rules::number_field(&value.maximum, "maximum", at, sink).maximum(3);
        rules::number_field(&value.maximum_of_fractions, "maximumOfFractions", at, sink)
            .finite()
            .maximum_decimal(2.5, "2.5");
        rules::number_field(&value.below, "below", at, sink).finite().exclusive_maximum(3);
        rules::number_field(&value.minimum, "minimum", at, sink)
            .finite()
            .minimum_decimal(-1.5, "-1.5");
        rules::number_field(&value.above, "above", at, sink).exclusive_minimum(0);
        rules::number_field(&value.cents, "cents", at, sink).finite().multiple_of(1, -2);
        rules::number_field(&value.thousands, "thousands", at, sink).multiple_of(1, 3);
        rules::number_field(&value.huge, "huge", at, sink).maximum(9007199254740993);
        rules::text_field(&value.short, "short", at, sink).max_length(3);
        rules::text_field(&value.long, "long", at, sink).min_length(2);
        rules::text_field(&value.any_length, "anyLength", at, sink).min_length(2);
        {
            let object = &value.rest;
            if let Some(value) = object.get("never") {
                let at = &at.member("never");
                {
                    let value = rules::json(value);
                    rules::forbidden(rules::Keyword::False, at, sink);
                }
            }
        }
    }
}

impl rules::Validate for types::ScalarsEither {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::ScalarsListed {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Scalars/properties/listed");
        super::scalars::scalars_listed(rules::serialized(value).root().into(), at, sink);
    }
}

impl rules::Validate for types::ScalarsWords {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Scalars/properties/words");
        {
            let text = value.as_str();
            rules::text(text, at, sink).among(rules::Keyword::Enum, &["red", "green"]);
        }
    }
}

impl rules::Validate for types::ScalarsNumbers {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Scalars/properties/numbers");
        {
            let number = &value.value();
            rules::number(number, at, sink).among(rules::Keyword::Enum, &[1, 2]);
        }
    }
}

impl rules::Validate for types::ScalarsMembers {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Scalars/properties/members");
        super::scalars::scalars_members(rules::serialized(value).root().into(), at, sink);
    }
}

codegen::validate_json!(
    types::Scalars => super::scalars::scalars,
    types::ScalarsEither => super::scalars::scalars_either,
    types::ScalarsListed => super::scalars::scalars_listed,
    types::ScalarsWords => super::scalars::scalars_words,
    types::ScalarsNumbers => super::scalars::scalars_numbers,
    types::ScalarsMembers => super::scalars::scalars_members,
);

pub(crate) fn scalars(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Scalars");
    if let Some(object) = rules::object(value, at, sink) {
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (6, "either") => {
                    super::scalars::scalars_either(value, at, sink);
                }
                (6, "listed") => {
                    super::scalars::scalars_listed(value, at, sink);
                }
                (5, "words") => {
                    super::scalars::scalars_words(value, at, sink);
                }
                (7, "numbers") => {
                    super::scalars::scalars_numbers(value, at, sink);
                }
                (3, "one") => {
                    rules::equals(
                        value,
                        &rules::Literal::Integer(1),
                        rules::Keyword::Const,
                        at,
                        sink,
                    );
                }
                (4, "word") => {
                    rules::equals(
                        value,
                        &rules::Literal::Text("red"),
                        rules::Keyword::Const,
                        at,
                        sink,
                    );
                }
                (7, "members") => {
                    super::scalars::scalars_members(value, at, sink);
                }
                (5, "never") => {
                    rules::forbidden(rules::Keyword::False, at, sink);
                }
                (7, "maximum") => {
                    rules::json_integer(value, at, sink).maximum(3);
                }
                (18, "maximumOfFractions") => {
                    rules::json_number(value, at, sink).maximum_decimal(2.5, "2.5");
                }
                (5, "below") => {
                    rules::json_number(value, at, sink).exclusive_maximum(3);
                }
                (7, "minimum") => {
                    rules::json_number(value, at, sink).minimum_decimal(-1.5, "-1.5");
                }
                (5, "above") => {
                    rules::json_integer(value, at, sink).exclusive_minimum(0);
                }
                (5, "cents") => {
                    rules::json_number(value, at, sink).multiple_of(1, -2);
                }
                (9, "thousands") => {
                    rules::json_integer(value, at, sink).multiple_of(1, 3);
                }
                (4, "huge") => {
                    rules::json_integer(value, at, sink).maximum(9007199254740993);
                }
                (5, "short") => {
                    rules::json_text(value, at, sink).max_length(3);
                }
                (4, "long") => {
                    rules::json_text(value, at, sink).min_length(2);
                }
                (9, "anyLength") => {
                    rules::if_text(value, at, sink).min_length(2);
                }
                (4, "text") => {
                    rules::kinds(value, rules::STRING, at, sink);
                }
                (5, "whole") => {
                    rules::kinds(value, rules::INTEGER, at, sink);
                }
                (6, "number") => {
                    rules::kinds(value, rules::NUMBER, at, sink);
                }
                (4, "flag") => {
                    rules::kinds(value, rules::BOOLEAN, at, sink);
                }
                (7, "nothing") => {
                    rules::kinds(value, rules::NULL, at, sink);
                }
                (7, "perhaps") => {
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                }
                _ => {}
            }
        }
    }
}

pub(crate) fn scalars_either(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Scalars/properties/either");
    rules::kinds(value, rules::INTEGER | rules::STRING, at, sink);
}

pub(crate) fn scalars_listed(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Scalars/properties/listed");
    rules::among(
        value,
        &[
            rules::Literal::Text("a"),
            rules::Literal::Integer(1),
            rules::Literal::Null,
            rules::Literal::List(&[rules::Literal::Integer(1)]),
            rules::Literal::Object(&[("a", rules::Literal::Integer(1))]),
        ],
        rules::Keyword::Enum,
        at,
        sink,
    );
}

pub(crate) fn scalars_words(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Scalars/properties/words");
    rules::json_text(value, at, sink).among(rules::Keyword::Enum, &["red", "green"]);
}

pub(crate) fn scalars_numbers(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Scalars/properties/numbers");
    rules::json_integer(value, at, sink).among(rules::Keyword::Enum, &[1, 2]);
}

pub(crate) fn scalars_members(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Scalars/properties/members");
    rules::equals(
        value,
        &rules::Literal::Object(&[(
            "a",
            rules::Literal::List(&[
                rules::Literal::Integer(1),
                rules::Literal::Decimal(2.5, "2.50"),
            ]),
        )]),
        rules::Keyword::Const,
        at,
        sink,
    );
}
