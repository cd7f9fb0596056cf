// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! A part of the types: T To Z.

use bindery_runtime::codegen;

/// An object.
#[derive(Clone, PartialEq, Debug)]
pub struct TextMode {
    /// The member `text`.
    ///
    /// Length: at most 5.
    pub text: String,
}

impl codegen::Json for TextMode {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("text", &self.text);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { text: from.required("text")? })
    }
}

/// An object.
#[derive(Clone, PartialEq, Debug)]
pub struct Tree {
    /// The member `value`.
    ///
    /// Range: at least 0.
    pub value: i64,
    /// The member `children`.
    pub children: Option<Vec<Tree>>,
}

impl codegen::Json for Tree {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("value", &self.value);
        object.optional("children", &self.children);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { value: from.required("value")?, children: from.optional("children")? })
    }
}

codegen::serde!(TextMode Tree);
