// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::Choices {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Choices");
        if let Some(number) = &value.all {
            let at = &at.member("all");
            {
                let at = &at.on("/components/schemas/Choices/properties/all/allOf/0");
                rules::number(number, at, sink).minimum(2);
            }
            {
                let at = &at.on("/components/schemas/Choices/properties/all/allOf/1");
                rules::number(number, at, sink).maximum(4);
            }
        }
        rules::check(&value.any, "any", at, sink);
        if let Some(number) = &value.overlapping {
            let at = &at.member("overlapping");
            rules::one_of(
                &[
                    rules::Branch::new(
                        "form 1",
                        true,
                        &|at, sink| {
                            {
                                let at = &at.on(
                                    "/components/schemas/Choices/properties/overlapping/oneOf/0",
                                );
                                rules::number(number, at, sink).maximum(5);
                            }
                        },
                    ),
                    rules::Branch::new(
                        "form 2",
                        true,
                        &|at, sink| {
                            {
                                let at = &at.on(
                                    "/components/schemas/Choices/properties/overlapping/oneOf/1",
                                );
                                rules::number(number, at, sink).minimum(3);
                            }
                        },
                    ),
                ],
                at,
                sink,
            );
        }
        rules::check(&value.kinds, "kinds", at, sink);
        rules::check(&value.pet, "pet", at, sink);
        rules::check(&value.modes, "modes", at, sink);
        if let Some(text) = &value.not {
            let at = &at.member("not");
            rules::not(
                rules::holds(|sink| {
                    rules::text(text, at, sink).among(rules::Keyword::Enum, &["a", "b"]);
                }),
                at,
                sink,
            );
        }
        rules::check(&value.not_required, "notRequired", at, sink);
        rules::check(&value.at_least_one, "atLeastOne", at, sink);
        rules::check(&value.conditional, "conditional", at, sink);
        if let Some(text) = &value.condition_on_text {
            let at = &at.member("conditionOnText");
            if rules::holds(|sink| {
                rules::text(text, at, sink).min_length(4);
            }){
                {
                    let at = &at.on("/components/schemas/Choices/properties/conditionOnText/then");
                    rules::text(text, at, sink).pattern(&super::choices::PATTERN_LONG);
                }
            } else {
                {
                    let at = &at.on("/components/schemas/Choices/properties/conditionOnText/else");
                    rules::text(text, at, sink).pattern(&super::choices::PATTERN_S);
                }
            }
        }
    }
}

impl rules::Validate for types::ChoicesAny {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Choices/properties/any");
        match value {
            types::ChoicesAny::String(text) => {
                {
                    let at = &at.on("/components/schemas/Choices/properties/any/anyOf/0");
                    rules::text(text, at, sink).max_length(2);
                }
            }
            types::ChoicesAny::Integer(number) => {
                {
                    let at = &at.on("/components/schemas/Choices/properties/any/anyOf/1");
                    rules::number(number, at, sink).minimum(5);
                }
            }
        }
    }
}

impl rules::Validate for types::ChoicesKinds {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Choices/properties/kinds");
        match value {
            types::ChoicesKinds::String(text) => {
                {
                    let at = &at.on("/components/schemas/Choices/properties/kinds/oneOf/0");
                    rules::text(text, at, sink).min_length(2);
                }
            }
            types::ChoicesKinds::List(list) => {
                {
                    let at = &at.on("/components/schemas/Choices/properties/kinds/oneOf/1");
                    rules::max_items(list.len(), 1, at, sink);
                }
            }
        }
    }
}

impl rules::Validate for types::ChoicesNotRequired {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Choices/properties/notRequired");
        rules::not(
            rules::holds(|sink| {
                rules::has_field(&value.a, "a", at, sink);
                rules::has_field(&value.b, "b", at, sink);
            }),
            at,
            sink,
        );
    }
}

impl rules::Validate for types::ChoicesAtLeastOne {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Choices/properties/atLeastOne");
        rules::any_of(
            &[
                rules::Branch::new(
                    "form 1",
                    true,
                    &|at, sink| {
                        {
                            let at = &at.on(
                                "/components/schemas/Choices/properties/atLeastOne/anyOf/0",
                            );
                            rules::has_field(&value.a, "a", at, sink);
                        }
                    },
                ),
                rules::Branch::new(
                    "form 2",
                    true,
                    &|at, sink| {
                        {
                            let at = &at.on(
                                "/components/schemas/Choices/properties/atLeastOne/anyOf/1",
                            );
                            rules::has_field(&value.b, "b", at, sink);
                        }
                    },
                ),
            ],
            at,
            sink,
        );
    }
}

impl rules::Validate for types::ChoicesConditional {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Choices/properties/conditional");
        if rules::holds(|sink| {
            rules::text_field(&value.kind, "kind", at, sink).is(rules::Keyword::Const, "small");
            rules::has_field(&value.kind, "kind", at, sink);
        }){
            {
                let at = &at.on("/components/schemas/Choices/properties/conditional/then");
                rules::number_field(&value.size, "size", at, sink).maximum(5);
            }
        } else {
            {
                let at = &at.on("/components/schemas/Choices/properties/conditional/else");
                rules::has_field(&value.size, "size", at, sink);
            }
        }
    }
}

codegen::validate_json!(
    types::Choices => super::choices::choices,
    types::ChoicesAny => super::choices::choices_any,
    types::ChoicesKinds => super::choices::choices_kinds,
    types::ChoicesNotRequired => super::choices::choices_not_required,
    types::ChoicesAtLeastOne => super::choices::choices_at_least_one,
    types::ChoicesConditional => super::choices::choices_conditional,
);

pub(crate) fn choices(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Choices");
    if let Some(object) = rules::object(value, at, sink) {
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (3, "all") => {
                    {
                        let at = &at.on("/components/schemas/Choices/properties/all/allOf/0");
                        if let Some(number) = &rules::integer(value, at, sink) {
                            rules::number(number, at, sink).minimum(2);
                            {
                                let at = &at.on(
                                    "/components/schemas/Choices/properties/all/allOf/1",
                                );
                                rules::number(number, at, sink).maximum(4);
                            }
                        }
                    }
                }
                (3, "any") => {
                    super::choices::choices_any(value, at, sink);
                }
                (11, "overlapping") => {
                    rules::one_of(
                        &[
                            rules::Branch::new(
                                "form 1",
                                true,
                                &|at, sink| {
                                    {
                                        let at = &at.on(
                                            "/components/schemas/Choices/properties/overlapping/oneOf/0",
                                        );
                                        rules::json_integer(value, at, sink).maximum(5);
                                    }
                                },
                            ),
                            rules::Branch::new(
                                "form 2",
                                true,
                                &|at, sink| {
                                    {
                                        let at = &at.on(
                                            "/components/schemas/Choices/properties/overlapping/oneOf/1",
                                        );
                                        rules::json_integer(value, at, sink).minimum(3);
                                    }
                                },
                            ),
                        ],
                        at,
                        sink,
                    );
                }
                (5, "kinds") => {
                    super::choices::choices_kinds(value, at, sink);
                }
                (3, "pet") => {
                    super::choices::pet(value, at, sink);
                }
                (5, "modes") => {
                    super::choices::mode(value, at, sink);
                }
                (3, "not") => {
                    rules::kinds(value, rules::STRING, at, sink);
                    rules::not(
                        rules::holds(|sink| {
                            rules::among(
                                value,
                                &[rules::Literal::Text("a"), rules::Literal::Text("b")],
                                rules::Keyword::Enum,
                                at,
                                sink,
                            );
                        }),
                        at,
                        sink,
                    );
                }
                (11, "notRequired") => {
                    super::choices::choices_not_required(value, at, sink);
                }
                (10, "atLeastOne") => {
                    super::choices::choices_at_least_one(value, at, sink);
                }
                (11, "conditional") => {
                    super::choices::choices_conditional(value, at, sink);
                }
                (15, "conditionOnText") => {
                    rules::kinds(value, rules::STRING, at, sink);
                    if rules::holds(|sink| {
                        rules::if_text(value, at, sink).min_length(4);
                    }){
                        if let Some(text) = value.as_text() {
                            {
                                let at = &at.on(
                                    "/components/schemas/Choices/properties/conditionOnText/then",
                                );
                                rules::text(text, at, sink).pattern(&super::choices::PATTERN_LONG);
                            }
                        }
                    } else {
                        if let Some(text) = value.as_text() {
                            {
                                let at = &at.on(
                                    "/components/schemas/Choices/properties/conditionOnText/else",
                                );
                                rules::text(text, at, sink).pattern(&super::choices::PATTERN_S);
                            }
                        }
                    }
                }
                _ => {}
            }
        }
    }
}

pub(crate) fn choices_any(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Choices/properties/any");
    rules::any_of(
        &[
            rules::Branch::new(
                "form 1",
                rules::is_kind(value, rules::STRING),
                &|at, sink| {
                    {
                        let at = &at.on("/components/schemas/Choices/properties/any/anyOf/0");
                        rules::json_text(value, at, sink).max_length(2);
                    }
                },
            ),
            rules::Branch::new(
                "form 2",
                rules::is_kind(value, rules::INTEGER),
                &|at, sink| {
                    {
                        let at = &at.on("/components/schemas/Choices/properties/any/anyOf/1");
                        rules::json_integer(value, at, sink).minimum(5);
                    }
                },
            ),
        ],
        at,
        sink,
    );
}

pub(crate) fn choices_kinds(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Choices/properties/kinds");
    rules::one_of(
        &[
            rules::Branch::new(
                "form 1",
                rules::is_kind(value, rules::STRING),
                &|at, sink| {
                    {
                        let at = &at.on("/components/schemas/Choices/properties/kinds/oneOf/0");
                        rules::json_text(value, at, sink).min_length(2);
                    }
                },
            ),
            rules::Branch::new(
                "form 2",
                rules::is_kind(value, rules::ARRAY),
                &|at, sink| {
                    {
                        let at = &at.on("/components/schemas/Choices/properties/kinds/oneOf/1");
                        if let Some(list) = rules::array(value, at, sink) {
                            rules::max_items(list.len(), 1, at, sink);
                            for (index, value) in list.iter().enumerate() {
                                let at = &at.item(index);
                                rules::kinds(value, rules::STRING, at, sink);
                            }
                        }
                    }
                },
            ),
            rules::Branch::new(
                "form 3",
                rules::is_kind(value, rules::NULL),
                &|at, sink| {
                    {
                        let at = &at.on("/components/schemas/Choices/properties/kinds/oneOf/2");
                        rules::kinds(value, rules::NULL, at, sink);
                    }
                },
            ),
        ],
        at,
        sink,
    );
}

pub(crate) fn pet(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Pet");
    {
        let peek_0 = rules::peek(value, "type");
        rules::one_of(
            &[
                rules::Branch::new(
                    "Cat",
                    peek_0.is(&["cat"]),
                    &|at, sink| {
                        super::choices::cat(value, at, sink);
                    },
                ),
                rules::Branch::new(
                    "Dog",
                    peek_0.is(&["dog", "puppy"]),
                    &|at, sink| {
                        super::choices::dog(value, at, sink);
                    },
                ),
            ],
            at,
            sink,
        );
    }
}

pub(crate) fn cat(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Cat");
    if let Some(object) = rules::object(value, at, sink) {
        if !object.contains_key("type") {
            rules::missing("type", at, sink);
        }
        if !object.contains_key("lives") {
            rules::missing("lives", at, sink);
        }
        if let Some(value) = object.get("type") {
            let at = &at.member("type");
            rules::equals(value, &rules::Literal::Text("cat"), rules::Keyword::Const, at, sink);
        }
        if let Some(value) = object.get("lives") {
            let at = &at.member("lives");
            rules::json_integer(value, at, sink).maximum(9);
        }
    }
}

pub(crate) fn dog(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Dog");
    if let Some(object) = rules::object(value, at, sink) {
        if !object.contains_key("type") {
            rules::missing("type", at, sink);
        }
        rules::member(object, "type", at, sink, super::choices::dog_type);
        rules::member_text(object, "name", at, sink).min_length(1);
    }
}

pub(crate) fn dog_type(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Dog/properties/type");
    rules::among(
        value,
        &[rules::Literal::Text("dog"), rules::Literal::Text("puppy")],
        rules::Keyword::Enum,
        at,
        sink,
    );
}

pub(crate) fn mode(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Mode");
    {
        let peek_0 = rules::peek(value, "image");
        rules::one_of(
            &[
                rules::Branch::new(
                    "TextMode",
                    peek_0.is_missing(),
                    &|at, sink| {
                        super::choices::text_mode(value, at, sink);
                    },
                ),
                rules::Branch::new(
                    "ImageMode",
                    peek_0.is_there(),
                    &|at, sink| {
                        super::choices::image_mode(value, at, sink);
                    },
                ),
            ],
            at,
            sink,
        );
    }
}

pub(crate) fn text_mode(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/TextMode");
    if let Some(object) = rules::object(value, at, sink) {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (4, "text") => {
                    seen |= 1;
                    rules::json_text(value, at, sink).max_length(5);
                }
                _ => {
                    rules::unexpected(
                        &["text"],
                        rules::Keyword::AdditionalProperties,
                        &at.on("/components/schemas/TextMode"),
                        sink,
                    );
                }
            }
        }
        rules::all_seen(seen, &["text"], at, sink);
    }
}

pub(crate) fn image_mode(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/ImageMode");
    if let Some(object) = rules::object(value, at, sink) {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (5, "image") => {
                    seen |= 1;
                    rules::kinds(value, rules::STRING, at, sink);
                }
                (4, "text") => {
                    rules::kinds(value, rules::STRING, at, sink);
                }
                _ => {
                    rules::unexpected(
                        &["image", "text"],
                        rules::Keyword::AdditionalProperties,
                        &at.on("/components/schemas/ImageMode"),
                        sink,
                    );
                }
            }
        }
        rules::all_seen(seen, &["image"], at, sink);
    }
}

pub(crate) fn choices_not_required(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Choices/properties/notRequired");
    rules::kinds(value, rules::OBJECT, at, sink);
    rules::not(
        rules::holds(|sink| {
            if let Some(object) = value.as_object() {
                if !object.contains_key("a") {
                    rules::missing("a", at, sink);
                }
                if !object.contains_key("b") {
                    rules::missing("b", at, sink);
                }
            }
        }),
        at,
        sink,
    );
}

pub(crate) fn choices_at_least_one(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Choices/properties/atLeastOne");
    rules::kinds(value, rules::OBJECT, at, sink);
    rules::any_of(
        &[
            rules::Branch::new(
                "form 1",
                true,
                &|at, sink| {
                    if let Some(object) = value.as_object() {
                        {
                            let at = &at.on(
                                "/components/schemas/Choices/properties/atLeastOne/anyOf/0",
                            );
                            if !object.contains_key("a") {
                                rules::missing("a", at, sink);
                            }
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
                                "/components/schemas/Choices/properties/atLeastOne/anyOf/1",
                            );
                            if !object.contains_key("b") {
                                rules::missing("b", at, sink);
                            }
                        }
                    }
                },
            ),
        ],
        at,
        sink,
    );
}

pub(crate) fn choices_conditional(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Choices/properties/conditional");
    if let Some(object) = rules::object(value, at, sink) {
        rules::member_kinds(object, "kind", rules::STRING, at, sink);
        rules::member_kinds(object, "size", rules::INTEGER, at, sink);
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
                    &rules::Literal::Text("small"),
                    rules::Keyword::Const,
                    at,
                    sink,
                );
            }
        }
    }){
        if let Some(object) = value.as_object() {
            if let Some(value) = object.get("size") {
                let at = &at.member("size");
                if let Some(number) = &value.as_number() {
                    {
                        let at = &at.on(
                            "/components/schemas/Choices/properties/conditional/then/properties/size",
                        );
                        rules::number(number, at, sink).maximum(5);
                    }
                }
            }
        }
    } else {
        if let Some(object) = value.as_object() {
            {
                let at = &at.on("/components/schemas/Choices/properties/conditional/else");
                if !object.contains_key("size") {
                    rules::missing("size", at, sink);
                }
            }
        }
    }
}

pub(crate) static PATTERN_LONG: rules::Pattern = rules::Pattern::begins(
    "^long",
    &[rules::Piece::Text("long")],
);

pub(crate) static PATTERN_S: rules::Pattern = rules::Pattern::begins(
    "^s",
    &[rules::Piece::Text("s")],
);
