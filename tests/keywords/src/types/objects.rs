// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! A part of the types: Objects.

use bindery_runtime::codegen;

/// An object.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Objects {
    /// The member `required`.
    pub required: Option<ObjectsRequired>,
    /// The member `closed`.
    pub closed: Option<ObjectsClosed>,
    /// The member `map`.
    pub map: Option<codegen::Map<i64>>,
    /// The member `mixed`.
    pub mixed: Option<ObjectsMixed>,
    /// The member `byPattern`.
    pub by_pattern: Option<codegen::Map<codegen::Value>>,
    /// The member `names`.
    pub names: Option<codegen::Map<codegen::Value>>,
    /// The member `few`.
    ///
    /// Members: at most 1.
    pub few: Option<codegen::Map<codegen::Value>>,
    /// The member `some`.
    ///
    /// Members: at least 1.
    pub some: Option<ObjectsSome>,
    /// The member `together`.
    pub together: Option<ObjectsTogether>,
    /// The member `dependent`.
    pub dependent: Option<ObjectsDependent>,
    /// The member `evaluated`.
    pub evaluated: Option<ObjectsEvaluated>,
    /// The member `nullable`.
    pub nullable: Option<ObjectsNullable>,
    /// The member `branches`.
    pub branches: Option<ObjectsBranches>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Objects {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("required", &self.required);
        object.optional("closed", &self.closed);
        object.optional("map", &self.map);
        object.optional("mixed", &self.mixed);
        object.optional("byPattern", &self.by_pattern);
        object.optional("names", &self.names);
        object.optional("few", &self.few);
        object.optional("some", &self.some);
        object.optional("together", &self.together);
        object.optional("dependent", &self.dependent);
        object.optional("evaluated", &self.evaluated);
        object.optional("nullable", &self.nullable);
        object.optional("branches", &self.branches);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            required: from.optional("required")?,
            closed: from.optional("closed")?,
            map: from.optional("map")?,
            mixed: from.optional("mixed")?,
            by_pattern: from.optional("byPattern")?,
            names: from.optional("names")?,
            few: from.optional("few")?,
            some: from.optional("some")?,
            together: from.optional("together")?,
            dependent: from.optional("dependent")?,
            evaluated: from.optional("evaluated")?,
            nullable: from.optional("nullable")?,
            branches: from.optional("branches")?,
            rest: from.rest()?,
        })
    }
}

/// An object.
#[derive(Clone, PartialEq, Debug)]
pub struct ObjectsRequired {
    /// The member `a`.
    pub a: String,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for ObjectsRequired {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("a", &self.a);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { a: from.required("a")?, rest: from.rest()? })
    }
}

/// An object.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ObjectsClosed {
    /// The member `a`.
    pub a: Option<String>,
    /// The member `b`.
    pub b: Option<codegen::Value>,
}

impl codegen::Json for ObjectsClosed {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("a", &self.a);
        object.optional("b", &self.b);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { a: from.optional("a")?, b: from.present("b")? })
    }
}

/// An object.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ObjectsMixed {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<i64>,
}

impl codegen::Json for ObjectsMixed {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("a", &self.a);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { a: from.optional("a")?, rest: from.rest()? })
    }
}

/// An object.
///
/// Members: at least 1.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ObjectsSome {
    /// The member `a`.
    pub a: Option<String>,
    /// The member `b`.
    pub b: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for ObjectsSome {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("a", &self.a);
        object.optional("b", &self.b);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { a: from.optional("a")?, b: from.optional("b")?, rest: from.rest()? })
    }
}

/// An object.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ObjectsTogether {
    /// The member `a`.
    pub a: Option<codegen::Value>,
    /// The member `b`.
    pub b: Option<codegen::Value>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for ObjectsTogether {
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
pub struct ObjectsDependent {
    /// The member `card`.
    pub card: Option<String>,
    /// The member `address`.
    pub address: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for ObjectsDependent {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("card", &self.card);
        object.optional("address", &self.address);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            card: from.optional("card")?,
            address: from.optional("address")?,
            rest: from.rest()?,
        })
    }
}

/// An object.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ObjectsEvaluated {
    /// The member `own`.
    pub own: Option<String>,
    /// The member `base`.
    pub base: Option<i64>,
}

impl codegen::Json for ObjectsEvaluated {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("own", &self.own);
        object.optional("base", &self.base);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { own: from.optional("own")?, base: from.optional("base")? })
    }
}

/// An object.
#[derive(Clone, PartialEq, Debug)]
pub struct ObjectsNullable {
    /// The member `a`.
    ///
    /// Length: at most 2.
    pub a: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for ObjectsNullable {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("a", &self.a);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { a: from.required("a")?, rest: from.rest()? })
    }
}

/// One of several alternatives.
#[derive(Clone, Debug, PartialEq)]
pub enum ObjectsBranches {
    /// An object.
    Object(ObjectsBranchesObject),
    /// An object.
    Object2(ObjectsBranchesObject2),
}

impl From<ObjectsBranchesObject> for ObjectsBranches {
    fn from(value: ObjectsBranchesObject) -> Self {
        Self::Object(value)
    }
}

impl From<ObjectsBranchesObject2> for ObjectsBranches {
    fn from(value: ObjectsBranchesObject2) -> Self {
        Self::Object2(value)
    }
}

impl codegen::Json for ObjectsBranches {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::Object(value) => value.encode(to),
            Self::Object2(value) => value.encode(to),
        }
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        codegen::union(
            from,
            None,
            &[
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::Object),
                )
                    .required(&["a"])
                    .known(&["a"]),
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::Object2),
                )
                    .required(&["b"])
                    .known(&["b"]),
            ],
        )
    }
}

/// An object.
#[derive(Clone, PartialEq, Debug)]
pub struct ObjectsBranchesObject {
    /// The member `own`.
    pub own: Option<String>,
    /// The member `a`.
    pub a: String,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for ObjectsBranchesObject {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("own", &self.own);
        object.field("a", &self.a);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { own: from.optional("own")?, a: from.required("a")?, rest: from.rest()? })
    }
}

/// An object.
#[derive(Clone, PartialEq, Debug)]
pub struct ObjectsBranchesObject2 {
    /// The member `own`.
    pub own: Option<String>,
    /// The member `b`.
    pub b: String,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for ObjectsBranchesObject2 {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("own", &self.own);
        object.field("b", &self.b);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { own: from.optional("own")?, b: from.required("b")?, rest: from.rest()? })
    }
}

codegen::serde!(
    Objects ObjectsRequired ObjectsClosed ObjectsMixed ObjectsSome ObjectsTogether ObjectsDependent
    ObjectsEvaluated ObjectsNullable ObjectsBranches ObjectsBranchesObject ObjectsBranchesObject2
);
