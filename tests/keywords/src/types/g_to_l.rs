// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! A part of the types: G To L.

use bindery_runtime::codegen;

/// An object.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Lists {
    /// The member `items`.
    pub items: Option<Vec<i64>>,
    /// The member `few`.
    ///
    /// Items: at most 2.
    pub few: Option<Vec<String>>,
    /// The member `some`.
    ///
    /// Items: at least 1.
    pub some: Option<Vec<String>>,
    /// The member `unique`.
    pub unique: Option<Vec<codegen::Value>>,
    /// The member `unevaluated`.
    pub unevaluated: Option<ListsUnevaluated>,
    /// The member `uniqueTexts`.
    pub unique_texts: Option<Vec<String>>,
    /// The member `pair`.
    pub pair: Option<ListsPair>,
    /// The member `led`.
    pub led: Option<ListsLed>,
    /// The member `contains`.
    pub contains: Option<Vec<codegen::Value>>,
    /// The member `counted`.
    pub counted: Option<Vec<i64>>,
    /// The member `seldom`.
    pub seldom: Option<Vec<codegen::Value>>,
    /// The member `nested`.
    pub nested: Option<Vec<Vec<String>>>,
    /// The member `nulls`.
    pub nulls: Option<Vec<Option<i64>>>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Lists {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("items", &self.items);
        object.optional("few", &self.few);
        object.optional("some", &self.some);
        object.optional("unique", &self.unique);
        object.optional("unevaluated", &self.unevaluated);
        object.optional("uniqueTexts", &self.unique_texts);
        object.optional("pair", &self.pair);
        object.optional("led", &self.led);
        object.optional("contains", &self.contains);
        object.optional("counted", &self.counted);
        object.optional("seldom", &self.seldom);
        object.optional("nested", &self.nested);
        object.optional("nulls", &self.nulls);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            items: from.optional("items")?,
            few: from.optional("few")?,
            some: from.optional("some")?,
            unique: from.optional("unique")?,
            unevaluated: from.optional("unevaluated")?,
            unique_texts: from.optional("uniqueTexts")?,
            pair: from.optional("pair")?,
            led: from.optional("led")?,
            contains: from.optional("contains")?,
            counted: from.optional("counted")?,
            seldom: from.optional("seldom")?,
            nested: from.optional("nested")?,
            nulls: from.optional("nulls")?,
            rest: from.rest()?,
        })
    }
}

/// An object.
#[derive(Clone, PartialEq, Debug)]
pub struct ImageMode {
    /// The member `image`.
    pub image: String,
    /// The member `text`.
    pub text: Option<String>,
}

impl codegen::Json for ImageMode {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("image", &self.image);
        object.optional("text", &self.text);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { image: from.required("image")?, text: from.optional("text")? })
    }
}

/// One of several alternatives.
#[derive(Clone, Debug, PartialEq)]
pub enum ListsUnevaluated {
    /// A list.
    List(ListsUnevaluatedList),
    /// Any JSON value.
    ///
    /// Items: at most 1.
    Any(codegen::Value),
}

impl From<ListsUnevaluatedList> for ListsUnevaluated {
    fn from(value: ListsUnevaluatedList) -> Self {
        Self::List(value)
    }
}

impl From<codegen::Value> for ListsUnevaluated {
    fn from(value: codegen::Value) -> Self {
        Self::Any(value)
    }
}

impl codegen::Json for ListsUnevaluated {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::List(value) => value.encode(to),
            Self::Any(value) => value.encode(to),
        }
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        codegen::union(
            from,
            None,
            &[
                codegen::branch(
                    codegen::kinds::ARRAY,
                    |value| codegen::Json::decode(value).map(Self::List),
                ),
                codegen::branch(
                    codegen::kinds::BOOLEAN
                        .or(codegen::kinds::NUMBER)
                        .or(codegen::kinds::STRING)
                        .or(codegen::kinds::ARRAY)
                        .or(codegen::kinds::OBJECT),
                    |value| codegen::Json::decode(value).map(Self::Any),
                ),
            ],
        )
    }
}

/// A list whose items differ.
#[derive(Clone, Debug, PartialEq)]
pub struct ListsPair {
    /// The item 1.
    pub item_1: Option<String>,
    /// The item 2.
    pub item_2: Option<i64>,
}

impl codegen::Json for ListsPair {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut items = to.items();
        items.optional(&self.item_1);
        items.optional(&self.item_2);
        items.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::sequence(from)?;
        Ok(Self { item_1: from.optional()?, item_2: from.optional()? })
    }
}

/// A list whose items differ.
#[derive(Clone, Debug, PartialEq)]
pub struct ListsLed {
    /// The item 1.
    pub item_1: Option<String>,
    /// The items that follow.
    pub rest: Vec<i64>,
}

impl codegen::Json for ListsLed {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut items = to.items();
        items.optional(&self.item_1);
        items.rest(&self.rest);
        items.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::sequence(from)?;
        Ok(Self { item_1: from.optional()?, rest: from.rest()? })
    }
}

/// A list whose items differ.
#[derive(Clone, Debug, PartialEq)]
pub struct ListsUnevaluatedList {
    /// The item 1.
    pub item_1: Option<String>,
    /// The items that follow.
    pub rest: Vec<codegen::Value>,
}

impl codegen::Json for ListsUnevaluatedList {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut items = to.items();
        items.optional(&self.item_1);
        items.rest(&self.rest);
        items.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::sequence(from)?;
        Ok(Self { item_1: from.optional()?, rest: from.rest()? })
    }
}

codegen::serde!(Lists ImageMode ListsUnevaluated ListsPair ListsLed ListsUnevaluatedList);
