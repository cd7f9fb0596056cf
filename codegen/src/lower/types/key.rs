//! What a type is made from: one schema, or several that hold at once, and which way its values
//! travel.

use crate::model::{Schema, SchemaId, Type};

/// Schemas that hold at once, restricted to some JSON kinds. Most keys are one whole schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// The schemas.
    pub parts: Vec<Part>,
    /// The kinds that are looked at.
    pub kinds: KindSet,
    /// Which way the values travel; [`Direction::Any`] where that makes no difference.
    pub direction: Direction,
}

/// Which way values travel, where a type depends on it: `readOnly` members are not sent,
/// `writeOnly` ones don't come back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    /// It makes no difference.
    #[default]
    Any,
    /// From the vendor.
    Received,
    /// To the vendor.
    Sent,
}

/// A schema and how much of it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Part {
    /// The schema.
    pub schema: SchemaId,
    /// How much of it.
    pub extent: Extent,
}

/// How much of a schema counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Extent {
    /// All of it.
    Whole,
    /// Its own keywords, without what it refers to, combines or chooses from.
    Own,
    /// What it says of members that nothing else speaks of. It may hold or not.
    Loose,
}

impl Key {
    /// The key of a whole schema.
    pub fn of(schema: SchemaId) -> Self {
        Self::all([schema])
    }

    /// The key of whole schemas that hold at once.
    pub fn all(schemas: impl IntoIterator<Item = SchemaId>) -> Self {
        let parts = schemas.into_iter().map(|schema| Part { schema, extent: Extent::Whole });
        Self { parts: parts.collect(), kinds: KindSet::ANY, direction: Direction::Any }
    }

    /// The same for values that travel this way.
    #[must_use]
    pub fn toward(self, direction: Direction) -> Self {
        Self { direction, ..self }
    }

    /// The one whole schema that this key is, if it is.
    pub fn single(&self) -> Option<SchemaId> {
        match self.parts[..] {
            [Part { schema, extent: Extent::Whole }] if self.kinds == KindSet::ANY => Some(schema),
            _ => None,
        }
    }

    /// The first schema, which stands for the key in diagnostics.
    pub fn first(&self) -> Option<SchemaId> {
        self.parts.first().map(|part| part.schema)
    }

    /// The last schema: of a combination, the one that came to the others.
    pub fn last(&self) -> Option<SchemaId> {
        self.parts.last().map(|part| part.schema)
    }
}

/// A set of JSON kinds, integers being apart from other numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct KindSet(pub u8);

impl KindSet {
    /// Nothing.
    pub const NONE: Self = Self(0);
    /// `null`
    pub const NULL: Self = Self(1);
    /// Truth values.
    pub const BOOLEAN: Self = Self(2);
    /// Numbers without a fraction.
    pub const INTEGER: Self = Self(4);
    /// All numbers.
    pub const NUMBER: Self = Self(4 | 8);
    /// Texts.
    pub const STRING: Self = Self(16);
    /// Arrays.
    pub const ARRAY: Self = Self(32);
    /// Objects.
    pub const OBJECT: Self = Self(64);
    /// Everything.
    pub const ANY: Self = Self(127);

    /// The kinds that a Rust type can stand for, from the narrowest.
    pub const EACH: [Self; 6] =
        [Self::BOOLEAN, Self::INTEGER, Self::NUMBER, Self::STRING, Self::ARRAY, Self::OBJECT];

    /// Those of a list of JSON Schema types.
    pub fn of_types(types: &[Type]) -> Self {
        types.iter().fold(Self::NONE, |set, ty| {
            set.or(match ty {
                Type::Null => Self::NULL,
                Type::Boolean => Self::BOOLEAN,
                Type::Integer => Self::INTEGER,
                Type::Number => Self::NUMBER,
                Type::String => Self::STRING,
                Type::Array => Self::ARRAY,
                Type::Object => Self::OBJECT,
            })
        })
    }

    /// In one or the other.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// In both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Without those of the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether there is nothing in it.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether all of the other are in it.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The same in terms of the crate to be.
    pub fn to_ir(self) -> crate::ir::Kinds {
        crate::ir::Kinds {
            null: self.has(Self::NULL),
            boolean: self.has(Self::BOOLEAN),
            integer: self.has(Self::INTEGER),
            fraction: self.0 & 8 != 0,
            string: self.has(Self::STRING),
            array: self.has(Self::ARRAY),
            object: self.has(Self::OBJECT),
        }
    }
}

/// Whether the schema says anything by itself about the form of values, beside what it refers to
/// and combines. Bounds, patterns and conditions are rules: no Rust type depends on them.
pub fn says_form(schema: &Schema) -> bool {
    schema.boolean == Some(false)
        || schema.types.is_some()
        || schema.values.is_some()
        || schema.constant.is_some()
        || schema.format.is_some()
        || schema.items.is_some()
        || !schema.prefix_items.is_empty()
        || says_members(schema)
        || !schema.required.is_empty()
        || schema.one_of.len() > 1
        || schema.any_of.len() > 1
}

/// Whether the schema itself names members of objects or says what others are like.
pub fn says_members(schema: &Schema) -> bool {
    !schema.properties.is_empty()
        || !schema.pattern_properties.is_empty()
        || schema.additional_properties.is_some()
        || schema.unevaluated_properties.is_some()
}

/// What the schema refers to and combines, all of which holds.
pub fn combined(schema: &Schema) -> impl Iterator<Item = SchemaId> + '_ {
    let lone = |list: &'_ [SchemaId]| match list {
        [only] => Some(*only),
        _ => None,
    };
    schema
        .reference
        .into_iter()
        .chain(schema.all_of.iter().copied())
        .chain(lone(&schema.one_of))
        .chain(lone(&schema.any_of))
}
