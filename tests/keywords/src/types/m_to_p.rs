// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! A part of the types: M To P.

use bindery_runtime::codegen;
use super::{Cat, Dog, ImageMode, TextMode};

/// An object.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Patterns {
    /// The member `prefix`.
    ///
    /// Pattern: `^viduq3p-`.
    pub prefix: Option<String>,
    /// The member `part`.
    ///
    /// Pattern: `b+c`.
    pub part: Option<String>,
    /// The member `whole`.
    ///
    /// Pattern: `^[a-z_][a-z0-9_]{0,3}$`.
    pub whole: Option<String>,
    /// The member `ratio`.
    ///
    /// Pattern: `^[1-9][0-9]*:[1-9][0-9]*$`.
    pub ratio: Option<String>,
    /// The member `either`.
    ///
    /// Pattern: `^(https?://|data:image/(png|webp);base64,)`.
    pub either: Option<String>,
    /// The member `ahead`.
    ///
    /// Pattern: `^(?!.*bad)[^\s]+$`.
    pub ahead: Option<String>,
    /// The member `behind`.
    ///
    /// Pattern: `(?<=[$])[0-9]+`.
    pub behind: Option<String>,
    /// The member `unicode`.
    ///
    /// Pattern: `^\p{L}{2,3}$`.
    pub unicode: Option<String>,
    /// The member `border`.
    ///
    /// Pattern: `\bcat\b`.
    pub border: Option<String>,
    /// The member `repeated`.
    ///
    /// Pattern: `^(ab|a)*b$`.
    pub repeated: Option<String>,
    /// The member `nestedLoops`.
    ///
    /// Pattern: `^(a+)+$`.
    pub nested_loops: Option<String>,
    /// The member `manyWays`.
    ///
    /// Pattern: `^(a|aa|a?a)*c`.
    pub many_ways: Option<String>,
    /// The member `looksAhead`.
    ///
    /// Pattern: `(?=(a|aa)+c)a+b`.
    pub looks_ahead: Option<String>,
    /// The member `again`.
    ///
    /// Pattern: `^(a+)+\1b$`.
    pub again: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Patterns {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("prefix", &self.prefix);
        object.optional("part", &self.part);
        object.optional("whole", &self.whole);
        object.optional("ratio", &self.ratio);
        object.optional("either", &self.either);
        object.optional("ahead", &self.ahead);
        object.optional("behind", &self.behind);
        object.optional("unicode", &self.unicode);
        object.optional("border", &self.border);
        object.optional("repeated", &self.repeated);
        object.optional("nestedLoops", &self.nested_loops);
        object.optional("manyWays", &self.many_ways);
        object.optional("looksAhead", &self.looks_ahead);
        object.optional("again", &self.again);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            prefix: from.optional("prefix")?,
            part: from.optional("part")?,
            whole: from.optional("whole")?,
            ratio: from.optional("ratio")?,
            either: from.optional("either")?,
            ahead: from.optional("ahead")?,
            behind: from.optional("behind")?,
            unicode: from.optional("unicode")?,
            border: from.optional("border")?,
            repeated: from.optional("repeated")?,
            nested_loops: from.optional("nestedLoops")?,
            many_ways: from.optional("manyWays")?,
            looks_ahead: from.optional("looksAhead")?,
            again: from.optional("again")?,
            rest: from.rest()?,
        })
    }
}

/// One of several alternatives.
#[derive(Clone, Debug, PartialEq)]
pub enum Pet {
    /// An object.
    Cat(Cat),
    /// An object.
    Dog(Dog),
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl codegen::Json for Pet {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::Cat(value) => value.encode(to),
            Self::Dog(value) => value.encode(to),
        }
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        codegen::union(
            from,
            Some("type"),
            &[
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::Cat),
                ).tags(&[codegen::Is::Text("cat")]),
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::Dog),
                ).tags(&[codegen::Is::Text("dog"), codegen::Is::Text("puppy")]),
            ],
        )
    }
}

/// One of several alternatives.
#[derive(Clone, Debug, PartialEq)]
pub enum Mode {
    /// An object.
    TextMode(TextMode),
    /// An object.
    ImageMode(ImageMode),
}

impl From<TextMode> for Mode {
    fn from(value: TextMode) -> Self {
        Self::TextMode(value)
    }
}

impl From<ImageMode> for Mode {
    fn from(value: ImageMode) -> Self {
        Self::ImageMode(value)
    }
}

impl codegen::Json for Mode {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::TextMode(value) => value.encode(to),
            Self::ImageMode(value) => value.encode(to),
        }
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        codegen::union(
            from,
            None,
            &[
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::TextMode),
                )
                    .required(&["text"])
                    .known(&["text"])
                    .closed(),
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::ImageMode),
                )
                    .required(&["image"])
                    .known(&["image", "text"])
                    .closed(),
            ],
        )
    }
}

codegen::serde!(Patterns Pet Mode);
