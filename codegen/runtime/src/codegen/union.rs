//! Choosing the branch of a union that a JSON value belongs to.

use super::{Decoded, Mismatch};
use crate::json::{Element, Kind, Members};
use crate::validate::rules;

/// A set of JSON kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(pub u8);

/// Sets of JSON kinds that generated code names.
pub mod kinds {
    use super::Kinds;

    /// `null`
    pub const NULL: Kinds = Kinds(1);
    /// `true` and `false`
    pub const BOOLEAN: Kinds = Kinds(2);
    /// Numbers without a fraction.
    pub const INTEGER: Kinds = Kinds(4);
    /// All numbers.
    pub const NUMBER: Kinds = Kinds(12);
    /// Texts.
    pub const STRING: Kinds = Kinds(16);
    /// Arrays.
    pub const ARRAY: Kinds = Kinds(32);
    /// Objects.
    pub const OBJECT: Kinds = Kinds(64);
    /// Anything.
    pub const ANY: Kinds = Kinds(127);
}

impl Kinds {
    /// Those of both sets.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the value is of one of these kinds.
    pub fn has(self, value: Element<'_>) -> bool {
        rules::is_kind(value.into(), self.0)
    }

    pub(super) fn scalars(self) -> bool {
        self.0 & (kinds::NUMBER.0 | kinds::BOOLEAN.0) != 0
    }

    pub(super) fn text(self) -> bool {
        self.0 & kinds::STRING.0 != 0
    }

    pub(super) fn list(self) -> bool {
        self.0 & kinds::ARRAY.0 != 0
    }
}

/// A scalar that a member or a value must be.
#[derive(Clone, Copy, Debug)]
pub enum Is {
    /// A text.
    Text(&'static str),
    /// A whole number.
    Integer(i64),
    /// A truth value.
    Bool(bool),
}

impl Is {
    fn is(&self, value: Element<'_>) -> bool {
        match (self, value.kind()) {
            (Self::Text(wanted), Kind::Text(text)) => *wanted == text,
            (Self::Integer(wanted), Kind::Integer(number)) => *wanted == number,
            (Self::Integer(wanted), Kind::Number(number)) => {
                number.as_integer() == Some((*wanted).into())
            }
            (Self::Bool(wanted), Kind::Bool(truth)) => *wanted == truth,
            _ => false,
        }
    }
}

/// One branch of a union: how it is recognised and how it is decoded.
pub struct Branch<T: 'static> {
    decode: fn(Element<'_>) -> Decoded<T>,
    kinds: Kinds,
    tags: &'static [Is],
    values: &'static [Is],
    required: &'static [&'static str],
    known: &'static [&'static str],
    constants: &'static [(&'static str, &'static [Is])],
    closed: bool,
}

impl<T> std::fmt::Debug for Branch<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Branch").field("kinds", &self.kinds).finish_non_exhaustive()
    }
}

/// A branch for values of some kinds.
pub const fn branch<T>(kinds: Kinds, decode: fn(Element<'_>) -> Decoded<T>) -> Branch<T> {
    Branch {
        decode,
        kinds,
        tags: &[],
        values: &[],
        required: &[],
        known: &[],
        constants: &[],
        closed: false,
    }
}

impl<T> Branch<T> {
    /// Values of the tag that choose this branch.
    #[must_use]
    pub const fn tags(mut self, tags: &'static [Is]) -> Self {
        self.tags = tags;
        self
    }

    /// The only scalars of this branch.
    #[must_use]
    pub const fn values(mut self, values: &'static [Is]) -> Self {
        self.values = values;
        self
    }

    /// Members that are always there.
    #[must_use]
    pub const fn required(mut self, required: &'static [&'static str]) -> Self {
        self.required = required;
        self
    }

    /// Members that this branch knows.
    #[must_use]
    pub const fn known(mut self, known: &'static [&'static str]) -> Self {
        self.known = known;
        self
    }

    /// Members that have one of a few values.
    #[must_use]
    pub const fn constants(mut self, constants: &'static [(&'static str, &'static [Is])]) -> Self {
        self.constants = constants;
        self
    }

    /// There are no members but the known ones.
    #[must_use]
    pub const fn closed(mut self) -> Self {
        self.closed = true;
        self
    }

    /// How well the value fits: none if it can't be of this branch.
    fn fit(&self, value: Element<'_>) -> Option<usize> {
        if !self.kinds.has(value) {
            return None;
        }
        if !self.values.is_empty() {
            return self.values.iter().any(|is| is.is(value)).then_some(1);
        }
        match value.kind() {
            Kind::Object(members) => self.fit_members(members),
            _ => Some(0),
        }
    }

    fn fit_members(&self, members: Members<'_>) -> Option<usize> {
        if !self.is_complete(members) {
            return None;
        }
        let constant = self.constants.iter().all(|(name, values)| {
            members.get(name).is_none_or(|value| values.iter().any(|is| is.is(value)))
        });
        let known = self.known_of(members);
        let closed = !self.closed || known == members.len();
        (constant && closed).then_some(known + 1)
    }

    /// Whether members that are always there are.
    fn is_complete(&self, members: Members<'_>) -> bool {
        self.required.iter().all(|name| members.get(name).is_some())
    }

    /// How many of the members are known. Most values have them in the order of the specification, so
    /// that the search for each begins where the last one ended.
    fn known_of(&self, members: Members<'_>) -> usize {
        let (mut known, mut place) = (0, 0);
        for (name, _) in members {
            let (before, after) = self.known.split_at_checked(place).unwrap_or_default();
            let found = match after.iter().position(|other| *other == name) {
                Some(index) => Some(place + index),
                None => before.iter().position(|other| *other == name),
            };
            if let Some(index) = found {
                known += 1;
                place = index + 1;
            }
        }
        known
    }

    /// Whether a quick look leaves it possible.
    fn is_possible(&self, value: Element<'_>) -> bool {
        self.kinds.has(value)
            && match value.kind() {
                Kind::Object(members) => self.is_complete(members),
                _ => true,
            }
    }
}

/// Decodes a value by the branch that its tag names, else by the branches that fit it, the best
/// first, and at last by any branch of its kind.
///
/// # Errors
/// Where no branch takes the value: what the best of them says.
pub fn union<T>(from: Element<'_>, tag: Option<&str>, branches: &[Branch<T>]) -> Decoded<T> {
    if let Some(branch) = tagged(from, tag, branches) {
        return (branch.decode)(from);
    }
    if let Some(only) = only(branches.iter().filter(|branch| branch.is_possible(from)))
        && let Ok(decoded) = (only.decode)(from)
    {
        return Ok(decoded);
    }
    let candidates = candidates(from, branches);
    let Some((last, others)) = candidates.split_last() else {
        return Err(Mismatch::new("the value is of none of the kinds that can stand here"));
    };
    let mut first = None;
    for branch in others {
        match (branch.decode)(from) {
            Ok(decoded) => return Ok(decoded),
            Err(mismatch) => first = first.or(Some(mismatch)),
        }
    }
    (last.decode)(from).map_err(|mismatch| first.unwrap_or(mismatch))
}

/// The only one.
fn only<T>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next()?;
    all.next().is_none().then_some(first)
}

fn tagged<'b, T>(
    from: Element<'_>,
    tag: Option<&str>,
    branches: &'b [Branch<T>],
) -> Option<&'b Branch<T>> {
    let Kind::Object(members) = from.kind() else { return None };
    let value = members.get(tag?)?;
    branches.iter().find(|branch| branch.tags.iter().any(|is| is.is(value)))
}

fn candidates<'b, T>(from: Element<'_>, branches: &'b [Branch<T>]) -> Vec<&'b Branch<T>> {
    let mut fitting: Vec<_> =
        branches.iter().filter_map(|branch| Some((branch.fit(from)?, branch))).collect();
    // Stable, so that among equals the specification's order decides.
    fitting.sort_by(|(left, _), (right, _)| right.cmp(left));
    let fitting: Vec<_> = fitting.into_iter().map(|(_, branch)| branch).collect();
    let others = branches.iter().filter(|branch| {
        branch.kinds.has(from) && !fitting.iter().any(|chosen| std::ptr::eq(*chosen, *branch))
    });
    let others: Vec<_> = others.collect();
    [fitting, others].concat()
}
