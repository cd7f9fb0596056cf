// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! A part of the types: Scalars.

use bindery_runtime::codegen;

/// An object.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Scalars {
    /// The member `text`.
    pub text: Option<String>,
    /// The member `whole`.
    pub whole: Option<i64>,
    /// The member `number`.
    pub number: Option<f64>,
    /// The member `flag`.
    pub flag: Option<bool>,
    /// The member `nothing`.
    pub nothing: Option<()>,
    /// The member `perhaps`.
    pub perhaps: Option<Option<String>>,
    /// The member `either`.
    pub either: Option<ScalarsEither>,
    /// The member `listed`.
    pub listed: Option<Option<ScalarsListed>>,
    /// The member `words`.
    pub words: Option<ScalarsWords>,
    /// The member `numbers`.
    pub numbers: Option<ScalarsNumbers>,
    /// The member `one`.
    pub one: Option<i64>,
    /// The member `word`.
    pub word: Option<String>,
    /// The member `members`.
    pub members: Option<ScalarsMembers>,
    /// The member `always`.
    pub always: Option<codegen::Value>,
    /// The member `maximum`.
    ///
    /// Range: at most 3.
    pub maximum: Option<i64>,
    /// The member `maximumOfFractions`.
    ///
    /// Range: at most 2.5.
    pub maximum_of_fractions: Option<f64>,
    /// The member `below`.
    ///
    /// Below 3.
    pub below: Option<f64>,
    /// The member `minimum`.
    ///
    /// Range: at least -1.5.
    pub minimum: Option<f64>,
    /// The member `above`.
    ///
    /// Above 0.
    pub above: Option<i64>,
    /// The member `cents`.
    ///
    /// A multiple of 0.01.
    pub cents: Option<f64>,
    /// The member `thousands`.
    ///
    /// A multiple of 1000.
    pub thousands: Option<i64>,
    /// The member `huge`.
    ///
    /// Range: at most 9007199254740993.
    pub huge: Option<i64>,
    /// The member `short`.
    ///
    /// Length: at most 3.
    pub short: Option<String>,
    /// The member `long`.
    ///
    /// Length: at least 2.
    pub long: Option<String>,
    /// The member `anyLength`.
    ///
    /// Length: at least 2.
    pub any_length: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Scalars {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("text", &self.text);
        object.optional("whole", &self.whole);
        object.optional("number", &self.number);
        object.optional("flag", &self.flag);
        object.optional("nothing", &self.nothing);
        object.optional("perhaps", &self.perhaps);
        object.optional("either", &self.either);
        object.optional("listed", &self.listed);
        object.optional("words", &self.words);
        object.optional("numbers", &self.numbers);
        object.optional("one", &self.one);
        object.optional("word", &self.word);
        object.optional("members", &self.members);
        object.optional("always", &self.always);
        object.optional("maximum", &self.maximum);
        object.optional("maximumOfFractions", &self.maximum_of_fractions);
        object.optional("below", &self.below);
        object.optional("minimum", &self.minimum);
        object.optional("above", &self.above);
        object.optional("cents", &self.cents);
        object.optional("thousands", &self.thousands);
        object.optional("huge", &self.huge);
        object.optional("short", &self.short);
        object.optional("long", &self.long);
        object.optional("anyLength", &self.any_length);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            text: from.optional("text")?,
            whole: from.optional("whole")?,
            number: from.optional("number")?,
            flag: from.optional("flag")?,
            nothing: from.optional("nothing")?,
            perhaps: from.optional_nullable("perhaps")?,
            either: from.optional("either")?,
            listed: from.optional_nullable("listed")?,
            words: from.optional("words")?,
            numbers: from.optional("numbers")?,
            one: from.optional("one")?,
            word: from.optional("word")?,
            members: from.optional("members")?,
            always: from.present("always")?,
            maximum: from.optional("maximum")?,
            maximum_of_fractions: from.optional("maximumOfFractions")?,
            below: from.optional("below")?,
            minimum: from.optional("minimum")?,
            above: from.optional("above")?,
            cents: from.optional("cents")?,
            thousands: from.optional("thousands")?,
            huge: from.optional("huge")?,
            short: from.optional("short")?,
            long: from.optional("long")?,
            any_length: from.optional("anyLength")?,
            rest: from.rest()?,
        })
    }
}

/// One of several alternatives.
#[derive(Clone, Debug, PartialEq)]
pub enum ScalarsEither {
    /// A whole number.
    Integer(i64),
    /// A text.
    String(String),
}

impl From<i64> for ScalarsEither {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for ScalarsEither {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl codegen::Json for ScalarsEither {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::Integer(value) => value.encode(to),
            Self::String(value) => value.encode(to),
        }
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        codegen::union(
            from,
            None,
            &[
                codegen::branch(
                    codegen::kinds::INTEGER,
                    |value| codegen::Json::decode(value).map(Self::Integer),
                ),
                codegen::branch(
                    codegen::kinds::STRING,
                    |value| codegen::Json::decode(value).map(Self::String),
                ),
            ],
        )
    }
}

/// One of a few values.
#[derive(Clone, Debug, PartialEq)]
pub enum ScalarsListed {
    /// `"a"`
    A,
    /// `1`
    Listed1,
    /// `[1]`
    Listed1_2,
    /// `{"a":1.0}`
    A1_0,
    /// A value that the description does not list.
    Unknown(codegen::Value),
}

impl codegen::Json for ScalarsListed {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::A => to.raw("\"a\""),
            Self::Listed1 => to.raw("1"),
            Self::Listed1_2 => to.raw("[1]"),
            Self::A1_0 => to.raw("{\"a\":1.0}"),
            Self::Unknown(value) => to.value(value),
        }
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let from: codegen::Value = codegen::Json::decode(from)?;
        match codegen::listed(&from, &["\"a\"", "1", "[1]", "{\"a\":1.0}"]) {
            Some(0usize) => Ok(Self::A),
            Some(1usize) => Ok(Self::Listed1),
            Some(2usize) => Ok(Self::Listed1_2),
            Some(3usize) => Ok(Self::A1_0),
            _ => Ok(Self::Unknown(from)),
        }
    }
}

/// One of a few values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScalarsWords {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(ScalarsWords: Red = "red", Green = "green");

/// One of a few values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScalarsNumbers {
    /// `1`
    Numbers1,
    /// `2`
    Numbers2,
    /// A value that the description does not list.
    Unknown(i64),
}

codegen::open_integer_enum!(ScalarsNumbers: Numbers1 = 1, Numbers2 = 2);

/// One of a few values.
#[derive(Clone, Debug, PartialEq)]
pub enum ScalarsMembers {
    /// `{"a":[1,2.5]}`
    A1_2_5,
    /// A value that the description does not list.
    Unknown(codegen::Value),
}

impl codegen::Json for ScalarsMembers {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::A1_2_5 => to.raw("{\"a\":[1,2.5]}"),
            Self::Unknown(value) => to.value(value),
        }
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let from: codegen::Value = codegen::Json::decode(from)?;
        match codegen::listed(&from, &["{\"a\":[1,2.5]}"]) {
            Some(0usize) => Ok(Self::A1_2_5),
            _ => Ok(Self::Unknown(from)),
        }
    }
}

codegen::serde!(Scalars ScalarsEither ScalarsListed ScalarsMembers);
