// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! A part of the types: Choices.

use bindery_runtime::codegen;
use super::{Mode, Pet};

/// An object.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Choices {
    /// The member `all`.
    ///
    /// Range: at least 2. Range: at most 4.
    pub all: Option<i64>,
    /// The member `any`.
    pub any: Option<ChoicesAny>,
    /// The member `overlapping`.
    pub overlapping: Option<i64>,
    /// The member `kinds`.
    pub kinds: Option<Option<ChoicesKinds>>,
    /// The member `pet`.
    pub pet: Option<Pet>,
    /// The member `modes`.
    pub modes: Option<Mode>,
    /// The member `not`.
    pub not: Option<String>,
    /// The member `notRequired`.
    pub not_required: Option<ChoicesNotRequired>,
    /// The member `atLeastOne`.
    pub at_least_one: Option<ChoicesAtLeastOne>,
    /// The member `conditional`.
    pub conditional: Option<ChoicesConditional>,
    /// The member `conditionOnText`.
    pub condition_on_text: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Choices {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("all", &self.all);
        object.optional("any", &self.any);
        object.optional("overlapping", &self.overlapping);
        object.optional("kinds", &self.kinds);
        object.optional("pet", &self.pet);
        object.optional("modes", &self.modes);
        object.optional("not", &self.not);
        object.optional("notRequired", &self.not_required);
        object.optional("atLeastOne", &self.at_least_one);
        object.optional("conditional", &self.conditional);
        object.optional("conditionOnText", &self.condition_on_text);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            all: from.optional("all")?,
            any: from.optional("any")?,
            overlapping: from.optional("overlapping")?,
            kinds: from.optional_nullable("kinds")?,
            pet: from.optional("pet")?,
            modes: from.optional("modes")?,
            not: from.optional("not")?,
            not_required: from.optional("notRequired")?,
            at_least_one: from.optional("atLeastOne")?,
            conditional: from.optional("conditional")?,
            condition_on_text: from.optional("conditionOnText")?,
            rest: from.rest()?,
        })
    }
}

/// One of several alternatives.
#[derive(Clone, Debug, PartialEq)]
pub enum ChoicesAny {
    /// A text.
    ///
    /// Length: at most 2.
    String(String),
    /// A whole number.
    ///
    /// Range: at least 5.
    Integer(i64),
}

impl From<String> for ChoicesAny {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for ChoicesAny {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl codegen::Json for ChoicesAny {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::String(value) => value.encode(to),
            Self::Integer(value) => value.encode(to),
        }
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        codegen::union(
            from,
            None,
            &[
                codegen::branch(
                    codegen::kinds::STRING,
                    |value| codegen::Json::decode(value).map(Self::String),
                ),
                codegen::branch(
                    codegen::kinds::INTEGER,
                    |value| codegen::Json::decode(value).map(Self::Integer),
                ),
            ],
        )
    }
}

/// One of several alternatives.
#[derive(Clone, Debug, PartialEq)]
pub enum ChoicesKinds {
    /// A text.
    ///
    /// Length: at least 2.
    String(String),
    /// A list.
    ///
    /// Items: at most 1.
    List(Vec<String>),
}

impl From<String> for ChoicesKinds {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Vec<String>> for ChoicesKinds {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl codegen::Json for ChoicesKinds {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::String(value) => value.encode(to),
            Self::List(value) => value.encode(to),
        }
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        codegen::union(
            from,
            None,
            &[
                codegen::branch(
                    codegen::kinds::STRING,
                    |value| codegen::Json::decode(value).map(Self::String),
                ),
                codegen::branch(
                    codegen::kinds::ARRAY,
                    |value| codegen::Json::decode(value).map(Self::List),
                ),
            ],
        )
    }
}

/// An object.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ChoicesNotRequired {
    /// The member `a`.
    pub a: Option<codegen::Value>,
    /// The member `b`.
    pub b: Option<codegen::Value>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for ChoicesNotRequired {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("a", &self.a);
        object.optional("b", &self.b);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { a: from.present("a")?, b: from.present("b")?, rest: from.rest()? })
    }
}

/// An object.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ChoicesAtLeastOne {
    /// The member `a`.
    pub a: Option<codegen::Value>,
    /// The member `b`.
    pub b: Option<codegen::Value>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for ChoicesAtLeastOne {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("a", &self.a);
        object.optional("b", &self.b);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { a: from.present("a")?, b: from.present("b")?, rest: from.rest()? })
    }
}

/// An object.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ChoicesConditional {
    /// The member `kind`.
    pub kind: Option<String>,
    /// The member `size`.
    pub size: Option<i64>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for ChoicesConditional {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("kind", &self.kind);
        object.optional("size", &self.size);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { kind: from.optional("kind")?, size: from.optional("size")?, rest: from.rest()? })
    }
}

codegen::serde!(
    Choices ChoicesAny ChoicesKinds ChoicesNotRequired ChoicesAtLeastOne ChoicesConditional
);
