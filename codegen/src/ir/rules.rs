//! The rules of values: what must hold, in the order in which it is checked.
//!
//! A rule speaks of the value in hand. How the value is reached is part of the tree: a member of
//! a JSON object is [`Members`], a field of a struct is [`FieldRules`]; the rules below are the
//! same. So one emitter prints validators of typed and of JSON values.

mod leaf;
mod pattern;
mod whole;

pub use leaf::{Limit, ListRule, Literal, MediaRule, NumberRule, ObjectRule, Side, TextRule};
pub use pattern::{Instruction, Look, Matcher, Piece, Program, RulePattern, Set, Table};
pub use whole::{
    Function, FunctionId, Implementation, Input, ListId, Note, PatternId, RuleFile, RuleList,
    Rules, Site, SiteId,
};

use super::{Kinds, Presence, TypeId};

/// The name of the value in hand. Values are always in hand by reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Var {
    /// A JSON value, a struct, an enum or a union.
    Value,
    /// A text.
    Text,
    /// A number.
    Number,
    /// A truth value.
    Flag,
    /// A `Vec`.
    List,
    /// A map.
    Object,
}

/// Something that must hold. The names in parentheses are those of the value in hand.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// No value is allowed (any).
    Never(Var, SiteId),
    /// The JSON value is of one of these kinds (`value`).
    Kinds(Kinds, SiteId),
    /// If the JSON value is of this kind, more must hold of it (`value`, then the kind's name).
    /// With a site, it must be of this kind.
    Narrow(Kind, Option<SiteId>, Vec<Rule>),
    /// The JSON value is this one (`value`).
    Equals(Literal, SiteId),
    /// The JSON value is one of these (`value`).
    Among(Vec<Literal>, SiteId),
    /// The truth value is this one (`flag`).
    Flag(bool, SiteId),
    /// Of a number (`number`).
    Number(NumberRule, SiteId),
    /// Of a text (`text`).
    Text(TextRule, SiteId),
    /// Of a list as a whole (`list`).
    List(ListRule, SiteId),
    /// Of items from this place on, each as this name (`list`).
    Each(usize, Var, Vec<Rule>),
    /// Of the item in this place, if there is one (`list`).
    Item(usize, Var, Vec<Rule>),
    /// Of how many items fit (`list`).
    Contains(Box<Contains>),
    /// Of an object or map as a whole (`object`).
    Object(ObjectRule, SiteId),
    /// Of its members (`object`).
    Members(Box<Members>),
    /// Of items or members of which nothing else speaks (`value`, and `list` or `object`).
    Unevaluated(Box<Unevaluated>),
    /// Of names of members, each as a text (`object`).
    Names(Vec<Rule>),
    /// Of the whole value, if the object has a member (`object` for the test, rules for `value`).
    Beside(String, Vec<Rule>),
    /// Of a field of a struct (`value`).
    Field(Box<FieldRules>),
    /// A field that may be missing must be there (`value`).
    FieldMissing(FieldPlace, SiteId),
    /// The second field must be there if the first is (`value`).
    FieldBeside(FieldPlace, FieldPlace, SiteId),
    /// Of the whole value, if a field is there (`value`).
    BesideField(FieldPlace, Vec<Rule>),
    /// A member that the type can't hold must be there (any).
    Missing(String, SiteId),
    /// Of the members of a struct without fields of their own (`value`): the field that keeps them,
    /// as `object`.
    Kept(String, Vec<Rule>),
    /// Of each variant of a union (`value`): its name and the name of what it holds.
    Variants(Vec<VariantRules>),
    /// Of the text or number of an enum (`value`).
    Scalar(TypeId, Var, Vec<Rule>),
    /// Of what is inside `Some`, as this name (`value`).
    Present(Var, Vec<Rule>),
    /// Of what is inside a box or wrapper, as this name.
    Inside(Inside, Var, Vec<Rule>),
    /// What another function says (`value`, JSON).
    Call(FunctionId),
    /// What another function says of a typed value (any).
    CallTyped(FunctionId, Var),
    /// What the type's own implementation says (`value`).
    Check(TypeId),
    /// What a function says of the typed value as JSON (any).
    Serialized(FunctionId, Var),
    /// Rules that stand elsewhere in the specification than where the way through the value leads,
    /// or of which something else is told.
    Placed(Box<Placed>),
    /// If these rules don't hold, what a function says of the typed value as JSON (any).
    OrSerialized(Vec<Rule>, FunctionId, Var),
    /// One of the branches holds, or exactly one of them (`value`, JSON or typed).
    Choice(Box<Choice>),
    /// The same value seen as one of its forms.
    Form(String, Vec<Rule>),
    /// These rules don't all hold.
    Not(Vec<Rule>, SiteId),
    /// If the first rules hold, so do the second; otherwise the third.
    If(Box<Condition>),
}

/// Rules and where they stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// The pointer to their schema, if it isn't that to which the way leads.
    pub schema: Option<String>,
    /// What is told of them, if it is something else than before.
    pub note: Option<Note>,
    /// The rules.
    pub rules: Vec<Rule>,
}

/// A kind of JSON value, as which it can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `boolean`
    Boolean,
    /// `integer`
    Integer,
    /// `number`
    Number,
    /// `string`
    String,
    /// `array`
    Array,
    /// `object`
    Object,
}

/// `contains` and its bounds.
#[derive(Clone, Debug, PartialEq)]
pub struct Contains {
    /// The name of an item.
    pub item: Var,
    /// What must hold of an item that counts.
    pub rules: Vec<Rule>,
    /// At least so many.
    pub least: Option<(usize, SiteId)>,
    /// At most so many.
    pub most: Option<(usize, SiteId)>,
}

/// Rules of the members of an object or map.
#[derive(Clone, Debug, PartialEq)]
pub struct Members {
    /// The name of a member's value.
    pub value: Var,
    /// Members that must be there.
    pub required: Option<(Vec<String>, SiteId)>,
    /// Members by name.
    pub named: Vec<(String, Vec<Rule>)>,
    /// Members by pattern.
    pub patterns: Vec<(PatternId, Vec<Rule>)>,
    /// All others.
    pub others: Others,
    /// Whether all members are looked at in turn, instead of each named one being looked up.
    pub walk: bool,
}

/// Rules of items or members of which nothing else speaks, where the value decides which these are.
#[derive(Clone, Debug, PartialEq)]
pub struct Unevaluated {
    /// Whether it is about items.
    pub items: bool,
    /// What else speaks of them.
    pub seen: Vec<Seen>,
    /// What must hold of the others.
    pub rules: Vec<Rule>,
    /// Where it stands, if there may be no others.
    pub site: Option<SiteId>,
}

/// Items or members of which something speaks. What it depends on is a condition.
#[derive(Clone, Debug, PartialEq)]
pub enum Seen<C = Vec<Rule>> {
    /// All of them.
    All,
    /// Members of these names.
    Names(Vec<String>),
    /// Members whose names match.
    Matching(PatternId),
    /// So many items at the beginning.
    First(usize),
    /// Items of which this holds.
    Fitting(C),
    /// Those of the first list if this holds of the whole value, else those of the second.
    If(C, Vec<Self>, Vec<Self>),
    /// Those of the list if the object has a member.
    Beside(String, Vec<Self>),
}

/// What holds of members that are neither named nor match a pattern.
#[derive(Clone, Debug, PartialEq)]
pub enum Others {
    /// Anything.
    Free,
    /// These rules.
    Rules(Vec<Rule>),
    /// There must be none; these are the names that may be.
    Forbidden(Vec<String>, SiteId),
}

/// Rules of a field.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldRules {
    /// The field.
    pub place: FieldPlace,
    /// The name of its value.
    pub value: Var,
    /// Whether its value is taken with null, as an `Option`.
    pub with_null: bool,
    /// What must hold if it is there and, unless null is part of it, not null.
    pub rules: Vec<Rule>,
}

/// A field and how it may be missing.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldPlace {
    /// Its name in Rust.
    pub ident: String,
    /// Its name in JSON.
    pub wire: String,
    /// Whether it may be missing or null.
    pub presence: Presence,
}

/// Rules of a variant of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct VariantRules {
    /// The union.
    pub union: TypeId,
    /// The variant.
    pub ident: String,
    /// The name of what it holds.
    pub value: Var,
    /// What must hold of it.
    pub rules: Vec<Rule>,
}

/// What a value is inside of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inside {
    /// A `Box` in hand as the name that its content has.
    Box,
    /// A type that keeps any JSON value: from here on the rules are those of JSON values.
    Json,
    /// A struct with one field without a name.
    Wrapper,
}

/// `anyOf` or `oneOf`.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Whether exactly one branch must hold.
    pub exactly_one: bool,
    /// The branches.
    pub branches: Vec<RuleBranch>,
    /// Where it stands.
    pub site: SiteId,
}

/// A branch of a choice.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleBranch {
    /// What it is called.
    pub title: String,
    /// What must hold for it to be possible at all (`value`, JSON).
    pub facts: Vec<Fact>,
    /// What must hold.
    pub rules: Vec<Rule>,
}

/// Something about a JSON value that is quickly seen.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// It is of one of these kinds.
    Kinds(Kinds),
    /// It is an object whose member is one of these texts.
    Tag(String, Vec<String>),
    /// It is an object with this member.
    Has(String),
    /// It is an object without this member.
    Lacks(String),
}

/// `if`, `then` and `else`.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// What is asked.
    pub condition: Vec<Rule>,
    /// What must hold if so.
    pub then: Vec<Rule>,
    /// What must hold if not.
    pub otherwise: Vec<Rule>,
}
