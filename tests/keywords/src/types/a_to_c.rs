// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! A part of the types: A To C.

use bindery_runtime::codegen;

/// An object.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Base {
    /// The member `base`.
    pub base: Option<i64>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Base {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("base", &self.base);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { base: from.optional("base")?, rest: from.rest()? })
    }
}

/// An object.
#[derive(Clone, PartialEq, Debug)]
pub struct Cat {
    /// The member `type`.
    pub type_: String,
    /// The member `lives`.
    ///
    /// Range: at most 9.
    pub lives: i64,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Cat {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("type", &self.type_);
        object.field("lives", &self.lives);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            type_: from.required("type")?,
            lives: from.required("lives")?,
            rest: from.rest()?,
        })
    }
}

codegen::serde!(Base Cat);
