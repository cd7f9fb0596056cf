// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::Objects {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Objects");
        rules::check(&value.required, "required", at, sink);
        rules::check(&value.closed, "closed", at, sink);
        if let Some(object) = &value.map {
            let at = &at.member("map");
            for (name, number) in object {
                let at = &at.member(name);
                {
                    let at = &at.on(
                        "/components/schemas/Objects/properties/map/additionalProperties",
                    );
                    rules::number(number, at, sink).maximum(9);
                }
            }
        }
        rules::check(&value.mixed, "mixed", at, sink);
        if let Some(object) = &value.by_pattern {
            let at = &at.member("byPattern");
            for (name, value) in object {
                let at = &at.member(name);
                let mut other = true;
                if super::objects::PATTERN_N.matches(name) {
                    other = false;
                    {
                        let at = &at.on(
                            "/components/schemas/Objects/properties/byPattern/patternProperties/^n_",
                        );
                        {
                            let value = rules::json(value);
                            rules::kinds(value, rules::INTEGER, at, sink);
                        }
                    }
                }
                if other {
                    {
                        let at = &at.on(
                            "/components/schemas/Objects/properties/byPattern/additionalProperties",
                        );
                        {
                            let value = rules::json(value);
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                }
            }
        }
        if let Some(object) = &value.names {
            let at = &at.member("names");
            for text in object.keys() {
                let at = &at.name(text);
                {
                    let at = &at.on("/components/schemas/Objects/properties/names/propertyNames");
                    rules::text(text, at, sink).max_length(3).pattern(&super::objects::PATTERN_A_Z);
                }
            }
        }
        if let Some(object) = &value.few {
            let at = &at.member("few");
            rules::max_properties(object.len(), 1, at, sink);
        }
        rules::check(&value.some, "some", at, sink);
        rules::check(&value.together, "together", at, sink);
        rules::check(&value.dependent, "dependent", at, sink);
        rules::check(&value.evaluated, "evaluated", at, sink);
        rules::check(&value.nullable, "nullable", at, sink);
        rules::check(&value.branches, "branches", at, sink);
    }
}

impl rules::Validate for types::ObjectsRequired {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Objects/properties/required");
        {
            let object = &value.rest;
            if !object.contains_key("b") {
                rules::missing("b", at, sink);
            }
        }
    }
}

impl rules::Validate for types::ObjectsClosed {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::ObjectsMixed {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::ObjectsSome {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Objects/properties/some");
        super::objects::objects_some(rules::serialized(value).root().into(), at, sink);
    }
}

impl rules::Validate for types::ObjectsTogether {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Objects/properties/together");
        if value.a.is_some() && value.b.is_none() {
            rules::missing_beside("b", "a", at, sink);
        }
    }
}

impl rules::Validate for types::ObjectsDependent {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Objects/properties/dependent");
        if value.card.is_some() {
            {
                let at = &at.on(
                    "/components/schemas/Objects/properties/dependent/dependentSchemas/card",
                );
                rules::text_field(&value.address, "address", at, sink).min_length(3);
                rules::has_field(&value.address, "address", at, sink);
            }
        }
    }
}

impl rules::Validate for types::ObjectsEvaluated {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::ObjectsNullable {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Objects/properties/nullable");
        rules::text_field(&value.a, "a", at, sink).max_length(2);
    }
}

impl rules::Validate for types::ObjectsBranches {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Objects/properties/branches");
        super::objects::objects_branches(rules::serialized(value).root().into(), at, sink);
    }
}

codegen::validate_json!(
    types::Objects => super::objects::objects,
    types::ObjectsRequired => super::objects::objects_required,
    types::ObjectsClosed => super::objects::objects_closed,
    types::ObjectsMixed => super::objects::objects_mixed,
    types::ObjectsSome => super::objects::objects_some,
    types::ObjectsTogether => super::objects::objects_together,
    types::ObjectsDependent => super::objects::objects_dependent,
    types::ObjectsEvaluated => super::objects::objects_evaluated,
    types::ObjectsNullable => super::objects::objects_nullable,
    types::ObjectsBranches => super::objects::objects_branches,
);

pub(crate) fn objects(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Objects");
    if let Some(object) = rules::object(value, at, sink) {
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (8, "required") => {
                    super::objects::objects_required(value, at, sink);
                }
                (6, "closed") => {
                    super::objects::objects_closed(value, at, sink);
                }
                (3, "map") => {
                    if let Some(object) = rules::object(value, at, sink) {
                        for (name, value) in object {
                            let at = &at.member(name);
                            {
                                let at = &at.on(
                                    "/components/schemas/Objects/properties/map/additionalProperties",
                                );
                                rules::json_integer(value, at, sink).maximum(9);
                            }
                        }
                    }
                }
                (5, "mixed") => {
                    super::objects::objects_mixed(value, at, sink);
                }
                (9, "byPattern") => {
                    if let Some(object) = rules::object(value, at, sink) {
                        for (name, value) in object {
                            let at = &at.member(name);
                            let mut other = true;
                            if super::objects::PATTERN_N.matches(name) {
                                other = false;
                                {
                                    let at = &at.on(
                                        "/components/schemas/Objects/properties/byPattern/patternProperties/^n_",
                                    );
                                    rules::kinds(value, rules::INTEGER, at, sink);
                                }
                            }
                            if other {
                                {
                                    let at = &at.on(
                                        "/components/schemas/Objects/properties/byPattern/additionalProperties",
                                    );
                                    rules::kinds(value, rules::STRING, at, sink);
                                }
                            }
                        }
                    }
                }
                (5, "names") => {
                    if let Some(object) = rules::object(value, at, sink) {
                        for text in object.keys() {
                            let at = &at.name(text);
                            {
                                let at = &at.on(
                                    "/components/schemas/Objects/properties/names/propertyNames",
                                );
                                rules::text(text, at, sink)
                                    .max_length(3)
                                    .pattern(&super::objects::PATTERN_A_Z);
                            }
                        }
                    }
                }
                (3, "few") => {
                    if let Some(object) = rules::object(value, at, sink) {
                        rules::max_properties(object.len(), 1, at, sink);
                    }
                }
                (4, "some") => {
                    super::objects::objects_some(value, at, sink);
                }
                (8, "together") => {
                    super::objects::objects_together(value, at, sink);
                }
                (9, "dependent") => {
                    super::objects::objects_dependent(value, at, sink);
                }
                (9, "evaluated") => {
                    super::objects::objects_evaluated(value, at, sink);
                }
                (8, "nullable") => {
                    super::objects::objects_nullable(value, at, sink);
                }
                (8, "branches") => {
                    super::objects::objects_branches(value, at, sink);
                }
                _ => {}
            }
        }
    }
}

pub(crate) fn objects_required(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Objects/properties/required");
    if let Some(object) = rules::object(value, at, sink) {
        if !object.contains_key("a") {
            rules::missing("a", at, sink);
        }
        if !object.contains_key("b") {
            rules::missing("b", at, sink);
        }
        rules::member_kinds(object, "a", rules::STRING, at, sink);
    }
}

pub(crate) fn objects_closed(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Objects/properties/closed");
    if let Some(object) = rules::object(value, at, sink) {
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (1, "b") => {}
                (1, "a") => {
                    rules::kinds(value, rules::STRING, at, sink);
                }
                _ => {
                    rules::unexpected(
                        &["a", "b"],
                        rules::Keyword::AdditionalProperties,
                        &at.on("/components/schemas/Objects/properties/closed"),
                        sink,
                    );
                }
            }
        }
    }
}

pub(crate) fn objects_mixed(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Objects/properties/mixed");
    if let Some(object) = rules::object(value, at, sink) {
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (1, "a") => {
                    rules::kinds(value, rules::STRING, at, sink);
                }
                _ => {
                    {
                        let at = &at.on(
                            "/components/schemas/Objects/properties/mixed/additionalProperties",
                        );
                        rules::kinds(value, rules::INTEGER, at, sink);
                    }
                }
            }
        }
    }
}

pub(crate) fn objects_some(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Objects/properties/some");
    if let Some(object) = rules::object(value, at, sink) {
        rules::min_properties(object.len(), 1, at, sink);
        rules::member_kinds(object, "a", rules::STRING, at, sink);
        rules::member_kinds(object, "b", rules::STRING, at, sink);
    }
}

pub(crate) fn objects_together(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Objects/properties/together");
    if let Some(object) = rules::object(value, at, sink) {
        if object.contains_key("a") {
            if !object.contains_key("b") {
                rules::missing_beside("b", "a", at, sink);
            }
        }
    }
}

pub(crate) fn objects_dependent(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Objects/properties/dependent");
    if let Some(object) = rules::object(value, at, sink) {
        rules::member_kinds(object, "card", rules::STRING, at, sink);
        rules::member_kinds(object, "address", rules::STRING, at, sink);
        if object.contains_key("card") {
            if let Some(object) = value.as_object() {
                {
                    let at = &at.on(
                        "/components/schemas/Objects/properties/dependent/dependentSchemas/card",
                    );
                    if !object.contains_key("address") {
                        rules::missing("address", at, sink);
                    }
                }
                if let Some(value) = object.get("address") {
                    let at = &at.member("address");
                    if let Some(text) = value.as_text() {
                        {
                            let at = &at.on(
                                "/components/schemas/Objects/properties/dependent/dependentSchemas/card/properties/address",
                            );
                            rules::text(text, at, sink).min_length(3);
                        }
                    }
                }
            }
        }
    }
}

pub(crate) fn objects_evaluated(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Objects/properties/evaluated");
    if let Some(object) = rules::object(value, at, sink) {
        rules::member_kinds(object, "own", rules::STRING, at, sink);
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (3, "own") => {}
                (4, "base") => {}
                _ => {
                    rules::unexpected(
                        &["own", "base"],
                        rules::Keyword::UnevaluatedProperties,
                        &at.on("/components/schemas/Objects/properties/evaluated"),
                        sink,
                    );
                }
            }
        }
    }
    super::objects::base(value, at, sink);
}

pub(crate) fn base(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Base");
    if let Some(object) = rules::object(value, at, sink) {
        rules::member_kinds(object, "base", rules::INTEGER, at, sink);
    }
}

pub(crate) fn objects_nullable(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Objects/properties/nullable");
    if let Some(object) = rules::object(value, at, sink) {
        if !object.contains_key("a") {
            rules::missing("a", at, sink);
        }
        if let Some(value) = object.get("a") {
            let at = &at.member("a");
            rules::kinds(value, rules::NULL | rules::STRING, at, sink);
            rules::if_text(value, at, sink).max_length(2);
        }
    }
}

pub(crate) fn objects_branches(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Objects/properties/branches");
    if let Some(object) = rules::object(value, at, sink) {
        for (name, value) in object {
            let at = &at.member(name);
            let mut other = true;
            match (name.len(), &name[..]) {
                (3, "own") => {
                    other = false;
                    rules::kinds(value, rules::STRING, at, sink);
                }
                _ => {}
            }
            if super::objects::PATTERN_X.matches(name) {
                other = false;
            }
            if other {}
        }
        {
            let mut seen = rules::Seen::none_of(object.len());
            seen.named(object, &["own"]);
            seen.matching(object, &super::objects::PATTERN_X);
            if rules::holds(|sink| {
                if let Some(object) = value.as_object() {
                    if !object.contains_key("a") {
                        rules::missing("a", at, sink);
                    }
                    rules::member_kinds(object, "a", rules::STRING, at, sink);
                }
            }){
                seen.named(object, &["a"]);
            }
            if rules::holds(|sink| {
                if let Some(object) = value.as_object() {
                    if !object.contains_key("b") {
                        rules::missing("b", at, sink);
                    }
                    rules::member_kinds(object, "b", rules::STRING, at, sink);
                }
            }){
                seen.named(object, &["b"]);
            }
            if rules::holds(|sink| {
                if let Some(object) = value.as_object() {
                    if !object.contains_key("kind") {
                        rules::missing("kind", at, sink);
                    }
                    if let Some(value) = object.get("kind") {
                        let at = &at.member("kind");
                        rules::equals(
                            value,
                            &rules::Literal::Text("open"),
                            rules::Keyword::Const,
                            at,
                            sink,
                        );
                    }
                }
            }){
                seen.named(object, &["kind"]);
                seen.all();
            }
            if object.contains_key("c") {
                seen.named(object, &["c", "d"]);
            }
            for (index, (name, value)) in object.iter().enumerate() {
                if !seen.has(index) {
                    let at = &at.member(name);
                    {
                        let at = &at.on("/components/schemas/Objects/properties/branches");
                        rules::forbidden(rules::Keyword::UnevaluatedProperties, at, sink);
                    }
                }
            }
        }
    }
    rules::any_of(
        &[
            rules::Branch::new(
                "form 1",
                true,
                &|at, sink| {
                    if let Some(object) = value.as_object() {
                        {
                            let at = &at.on(
                                "/components/schemas/Objects/properties/branches/anyOf/0",
                            );
                            if !object.contains_key("a") {
                                rules::missing("a", at, sink);
                            }
                            rules::member_kinds(object, "a", rules::STRING, at, sink);
                        }
                    }
                },
            ),
            rules::Branch::new(
                "form 2",
                true,
                &|at, sink| {
                    if let Some(object) = value.as_object() {
                        {
                            let at = &at.on(
                                "/components/schemas/Objects/properties/branches/anyOf/1",
                            );
                            if !object.contains_key("b") {
                                rules::missing("b", at, sink);
                            }
                            rules::member_kinds(object, "b", rules::STRING, at, sink);
                        }
                    }
                },
            ),
        ],
        at,
        sink,
    );
}

pub(crate) static PATTERN_N: rules::Pattern = rules::Pattern::begins(
    "^n_",
    &[rules::Piece::Text("n_")],
);

pub(crate) static PATTERN_A_Z: rules::Pattern = rules::Pattern::is(
    "^[a-z]+$",
    &[rules::Piece::Run(
        rules::CharSet { ascii: 10633823807823001954701781295154855936, others: &[] },
        1,
        usize::MAX,
    )],
);

pub(crate) static PATTERN_X: rules::Pattern = rules::Pattern::begins(
    "^x-",
    &[rules::Piece::Text("x-")],
);
