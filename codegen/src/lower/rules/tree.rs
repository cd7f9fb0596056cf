//! What a schema asserts, as lists of parts that must all hold. Schemas under `allOf` are part of
//! it; a schema that has a function of its own is referred to.

use std::rc::Rc;

use crate::ir::rules::{Literal, NumberRule, PatternId, Seen, SiteId, TextRule};
use crate::lower::types::key::KindSet;
use crate::model::SchemaId;

/// What must hold of one value.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// No value is allowed.
    pub never: Option<SiteId>,
    /// `type`
    pub kinds: Vec<(KindSet, SiteId)>,
    /// `enum` and `const`
    pub values: Vec<Values>,
    /// Of numbers.
    pub numbers: Vec<(NumberRule, SiteId)>,
    /// Of texts.
    pub texts: Vec<(TextRule, SiteId)>,
    /// Of arrays.
    pub lists: Vec<ListPart>,
    /// Of objects.
    pub objects: Vec<ObjectPart>,
    /// Schemas that hold too and have functions of their own.
    pub calls: Vec<SchemaId>,
    /// Rules made of rules.
    pub choices: Vec<ChoicePart>,
}

/// A subschema.
#[derive(Clone, Debug)]
pub struct Target {
    /// The schema.
    pub schema: SchemaId,
    /// Its rules, unless it has a function of its own.
    pub inline: Option<Rc<Node>>,
}

/// `enum` or `const`.
#[derive(Clone, Debug)]
pub struct Values {
    /// The values.
    pub list: Vec<Literal>,
    /// Where they are listed.
    pub site: SiteId,
}

/// What one schema says of arrays.
#[derive(Clone, Debug, Default)]
pub struct ListPart {
    /// `minItems`
    pub least: Option<(u64, SiteId)>,
    /// `maxItems`
    pub most: Option<(u64, SiteId)>,
    /// `uniqueItems`
    pub unique: Option<SiteId>,
    /// `prefixItems`
    pub prefix: Vec<Target>,
    /// `items`
    pub rest: Rest,
    /// `contains`
    pub contains: Option<ContainsPart>,
    /// `unevaluatedItems`
    pub unevaluated: Option<Unevaluated>,
}

/// What holds of items or members of which nothing else speaks, where the value decides which
/// these are.
#[derive(Clone, Debug)]
pub struct Unevaluated {
    /// What else speaks of them.
    pub seen: Vec<Seen<Target>>,
    /// What holds of the others.
    pub others: Rest,
}

/// `contains`, `minContains`, `maxContains`.
#[derive(Clone, Debug)]
pub struct ContainsPart {
    /// What an item must be to count.
    pub item: Target,
    /// At least so many.
    pub least: Option<(usize, SiteId)>,
    /// At most so many.
    pub most: Option<(usize, SiteId)>,
}

/// What one schema says of objects.
#[derive(Clone, Debug, Default)]
pub struct ObjectPart {
    /// `required`
    pub required: Option<(Vec<String>, SiteId)>,
    /// `minProperties`
    pub least: Option<(u64, SiteId)>,
    /// `maxProperties`
    pub most: Option<(u64, SiteId)>,
    /// `properties`
    pub named: Vec<(String, Target)>,
    /// `patternProperties`
    pub patterns: Vec<(PatternId, Target)>,
    /// `additionalProperties`
    pub others: Rest,
    /// More names that are no additional ones: those of other schemas, where the rule is
    /// `unevaluatedProperties`.
    pub also_known: Vec<String>,
    /// `propertyNames`
    pub names: Option<Target>,
    /// `dependentRequired`
    pub dependent_required: Vec<(String, Vec<String>, SiteId)>,
    /// `dependentSchemas`
    pub dependent_schemas: Vec<(String, Target)>,
    /// `unevaluatedProperties`, where the value decides which these are.
    pub unevaluated: Option<Unevaluated>,
}

/// What holds of items and members that are not spoken of one by one.
#[derive(Clone, Debug, Default)]
pub enum Rest {
    /// Anything.
    #[default]
    Free,
    /// This schema.
    All(Target),
    /// There are none.
    None(SiteId),
}

/// Rules made of rules.
#[derive(Clone, Debug)]
pub enum ChoicePart {
    /// `anyOf`, or `oneOf` if exactly one branch must hold.
    Branches {
        /// Whether it is `oneOf`.
        exactly_one: bool,
        /// The branches.
        branches: Vec<BranchPart>,
        /// Where they are listed.
        site: SiteId,
    },
    /// `not`
    Not(Target, SiteId),
    /// `if`, `then`, `else`
    If {
        /// What is asked.
        condition: Target,
        /// What holds if so.
        then: Option<Target>,
        /// What holds if not.
        otherwise: Option<Target>,
    },
}

/// A branch of `anyOf` or `oneOf`.
#[derive(Clone, Debug)]
pub struct BranchPart {
    /// What it is called.
    pub title: String,
    /// Its rules.
    pub target: Target,
}

impl Node {
    /// Whether every value is allowed.
    pub fn is_free(&self) -> bool {
        let Self { never, kinds, values, numbers, texts, lists, objects, calls, choices } = self;
        never.is_none()
            && kinds.is_empty()
            && values.is_empty()
            && numbers.is_empty()
            && texts.is_empty()
            && lists.is_empty()
            && objects.is_empty()
            && calls.is_empty()
            && choices.is_empty()
    }

    /// Both must hold.
    pub fn absorb(&mut self, other: &Self) {
        let Self { never, kinds, values, numbers, texts, lists, objects, calls, choices } = other;
        self.never = self.never.or(*never);
        self.kinds.extend_from_slice(kinds);
        self.values.extend_from_slice(values);
        self.numbers.extend_from_slice(numbers);
        self.texts.extend_from_slice(texts);
        self.lists.extend_from_slice(lists);
        self.objects.extend_from_slice(objects);
        self.calls.extend_from_slice(calls);
        self.choices.extend_from_slice(choices);
    }
}

impl Target {
    /// Whether every value is allowed.
    pub fn is_free(&self) -> bool {
        self.inline.as_ref().is_some_and(|node| node.is_free())
    }
}
