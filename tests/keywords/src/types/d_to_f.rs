// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! A part of the types: D To F.

use bindery_runtime::codegen;

/// An object.
#[derive(Clone, PartialEq, Debug)]
pub struct Dog {
    /// The member `type`.
    pub type_: DogType,
    /// The member `name`.
    ///
    /// Length: at least 1.
    pub name: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Dog {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("type", &self.type_);
        object.optional("name", &self.name);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { type_: from.required("type")?, name: from.optional("name")?, rest: from.rest()? })
    }
}

/// One of a few values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DogType {
    /// `dog`
    Dog,
    /// `puppy`
    Puppy,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(DogType: Dog = "dog", Puppy = "puppy");

codegen::serde!(Dog);
