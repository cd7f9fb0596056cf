//! A schema in one form, whatever its spelling: what `allOf`, `$ref`, single branches and the four
//! spellings of null say stands in one place, and each part knows where it was written.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::flatten::Listed;
use crate::model::{Discriminator, SchemaId, Schemas};
use crate::source::{Location, Node, Number};

/// Schemas of which a value must satisfy all, but for some of their alternatives.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct All {
    /// The schemas.
    pub(crate) schemas: Vec<SchemaId>,
    /// Alternatives that are left out, since one of their branches is among the schemas.
    pub(crate) chosen: Vec<(SchemaId, Choice)>,
}

impl All {
    /// One schema.
    pub(crate) fn one(id: SchemaId) -> Self {
        Self { schemas: vec![id], chosen: Vec::new() }
    }

    /// With one of the branches of a choice.
    pub(crate) fn with_branch(&self, choice: &Alternatives, branch: SchemaId) -> Self {
        let mut all = self.clone();
        all.chosen.push((choice.owner, choice.choice));
        all.chosen.sort_unstable();
        all.schemas.push(branch);
        all
    }
}

/// The two kinds of alternatives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Choice {
    /// `anyOf`
    AnyOf,
    /// `oneOf`
    OneOf,
}

impl Choice {
    /// The keyword.
    pub(crate) fn keyword(self) -> &'static str {
        match self {
            Self::AnyOf => "anyOf",
            Self::OneOf => "oneOf",
        }
    }
}

/// A choice among branches, none of which is null alone.
#[derive(Clone, Debug)]
pub(crate) struct Alternatives {
    /// The schema that says it.
    pub(crate) owner: SchemaId,
    /// How.
    pub(crate) choice: Choice,
    /// The branches.
    pub(crate) branches: Vec<SchemaId>,
}

/// Something that was written somewhere.
#[derive(Clone, Debug)]
pub(crate) struct Said<T> {
    /// What.
    pub(crate) value: T,
    /// Where.
    pub(crate) location: Location,
}

/// Which of the JSON types but null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TypeSet(pub(crate) u8);

/// A schema in one form. All but `null` speaks of values that are not null.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    /// Whether null is allowed.
    pub(crate) null: bool,
    /// The types that are allowed.
    pub(crate) types: TypeSet,
    /// The types that `type` allows, whatever the values.
    pub(crate) declared: TypeSet,
    /// Where `type` is written; the schema itself where it is not.
    pub(crate) types_at: Location,
    /// The only values, if they are listed.
    pub(crate) values: Option<Said<Vec<Node>>>,
    /// Whether the values were written as `const`.
    pub(crate) constant: bool,
    /// `minimum` and `exclusiveMinimum`, the stricter of them.
    pub(crate) least: Option<Said<Bound>>,
    /// `maximum` and `exclusiveMaximum`, the stricter of them.
    pub(crate) most: Option<Said<Bound>>,
    /// `multipleOf`
    pub(crate) multiples: Vec<Said<Number>>,
    /// Counts: lengths, items, members.
    pub(crate) counts: Counts,
    /// `pattern`
    pub(crate) patterns: Vec<Said<String>>,
    /// `format`
    pub(crate) formats: Vec<Said<String>>,
    /// Whether validators assert `format`.
    pub(crate) asserts_format: bool,
    /// `contentEncoding`
    pub(crate) encoding: Option<Said<String>>,
    /// `contentMediaType`
    pub(crate) media_type: Option<Said<String>>,
    /// `contentSchema`
    pub(crate) content: Vec<SchemaId>,
    /// What schemas say of items, each in its own way.
    pub(crate) tuples: Vec<Tuple>,
    /// `uniqueItems`
    pub(crate) unique: Option<Location>,
    /// `contains`
    pub(crate) contains: Vec<Contains>,
    /// What schemas say of members, each in its own way.
    pub(crate) members: Vec<Members>,
    /// `required`
    pub(crate) required: IndexMap<String, Location>,
    /// `propertyNames`
    pub(crate) names: Vec<SchemaId>,
    /// `dependentRequired`
    pub(crate) dependent_required: IndexMap<String, Said<Vec<String>>>,
    /// `dependentSchemas`
    pub(crate) dependent_schemas: Vec<(String, SchemaId)>,
    /// `unevaluatedItems`
    pub(crate) unevaluated_items: Vec<SchemaId>,
    /// Whether a part says what nothing else in that part speaks of.
    pub(crate) nested_unevaluated: bool,
    /// `unevaluatedProperties`
    pub(crate) unevaluated_properties: Vec<SchemaId>,
    /// `not`
    pub(crate) nots: Vec<SchemaId>,
    /// `if`: without an arm only where it matters which members it evaluates.
    pub(crate) conditions: Vec<Condition>,
    /// `anyOf` and `oneOf` of more than one branch.
    pub(crate) alternatives: Vec<Alternatives>,
    /// `discriminator`
    pub(crate) discriminator: Option<Said<Box<Discriminator>>>,
    /// `default`
    pub(crate) default: Option<Said<Node>>,
    /// `deprecated`
    pub(crate) deprecated: Option<Location>,
    /// `readOnly`
    pub(crate) read_only: Option<Location>,
    /// `writeOnly`
    pub(crate) write_only: Option<Location>,
    /// Members that branches describe in different ways, where a choice has been dissolved.
    pub(crate) loose: BTreeSet<String>,
    /// Every schema that has a part in it.
    pub(crate) listed: Vec<Listed>,
}

/// A limit of numbers.
#[derive(Clone, Debug)]
pub(crate) struct Bound {
    /// The limit.
    pub(crate) number: Number,
    /// Whether the limit itself is out of bounds.
    pub(crate) exclusive: bool,
}

/// A count and where it is written.
pub(crate) type Count = Option<Said<u64>>;

/// Limits of counts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counts {
    /// `minLength`
    pub(crate) min_length: Count,
    /// `maxLength`
    pub(crate) max_length: Count,
    /// `minItems`
    pub(crate) min_items: Count,
    /// `maxItems`
    pub(crate) max_items: Count,
    /// `minProperties`
    pub(crate) min_properties: Count,
    /// `maxProperties`
    pub(crate) max_properties: Count,
}

/// What one schema says of the items of an array.
#[derive(Clone, Debug)]
pub(crate) struct Tuple {
    /// The first items.
    pub(crate) first: Vec<SchemaId>,
    /// The others.
    pub(crate) rest: Option<SchemaId>,
}

/// `contains` with its counts.
#[derive(Clone, Debug)]
pub(crate) struct Contains {
    /// The schema.
    pub(crate) schema: SchemaId,
    /// How many at least.
    pub(crate) min: Said<u64>,
    /// How many at most.
    pub(crate) max: Count,
}

/// What one schema says of the members of an object.
#[derive(Clone, Debug)]
pub(crate) struct Members {
    /// Where each member is described.
    pub(crate) places: IndexMap<String, Location>,
    /// `properties`
    pub(crate) named: IndexMap<String, SchemaId>,
    /// `patternProperties`
    pub(crate) patterns: IndexMap<String, SchemaId>,
    /// `additionalProperties`
    pub(crate) others: Option<SchemaId>,
}

/// `if`, `then` and `else`.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    /// `if`
    pub(crate) when: SchemaId,
    /// `then`
    pub(crate) then: Option<SchemaId>,
    /// `else`
    pub(crate) otherwise: Option<SchemaId>,
}

impl Shape {
    /// The first examples that are written beside the schemas.
    pub(crate) fn listed_examples(&self, schemas: &Schemas) -> Vec<serde_json::Value> {
        const MOST: usize = 3;
        let all = self.listed.iter().flat_map(|it| &schemas[it.schema].annotations.examples);
        all.filter_map(|example| example.value.as_ref()).take(MOST).map(|it| it.to_json()).collect()
    }
}

impl TypeSet {
    pub(crate) const BOOLEAN: u8 = 1;
    pub(crate) const INTEGER: u8 = 2;
    pub(crate) const FRACTION: u8 = 4;
    pub(crate) const STRING: u8 = 8;
    pub(crate) const ARRAY: u8 = 16;
    pub(crate) const OBJECT: u8 = 32;
    pub(crate) const NUMBER: u8 = Self::INTEGER | Self::FRACTION;
    /// All types but null.
    pub(crate) const ALL: Self = Self(63);

    /// Whether one of these types is among them.
    pub(crate) fn has(self, types: u8) -> bool {
        self.0 & types != 0
    }

    /// The types that are in both.
    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// In words.
    pub(crate) fn words(self, null: bool) -> String {
        if self == Self::ALL && null {
            return "anything".to_owned();
        }
        let mut words = Vec::new();
        if self.0 & Self::NUMBER == Self::NUMBER {
            words.push("number");
        } else if self.has(Self::INTEGER) {
            words.push("integer");
        } else if self.has(Self::FRACTION) {
            words.push("number with a fraction");
        }
        let others = [
            (Self::STRING, "string"),
            (Self::BOOLEAN, "boolean"),
            (Self::ARRAY, "array"),
            (Self::OBJECT, "object"),
        ];
        words.extend(others.iter().filter(|(bit, _)| self.has(*bit)).map(|(_, word)| *word));
        if null {
            words.push("null");
        }
        match words.is_empty() {
            true => "nothing".to_owned(),
            false => words.join(" or "),
        }
    }
}
