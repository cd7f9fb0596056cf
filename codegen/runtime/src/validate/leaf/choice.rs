//! Rules made of rules: `anyOf`, `oneOf`, `not`, and conditions.

use crate::validate::{Detail, Keyword, Path, Shown, Sink, Violation};

/// One of several forms that a value may have.
pub struct Branch<'a> {
    /// What the specification calls it.
    title: &'static str,
    /// Whether a look at a member or the kind leaves it possible.
    possible: bool,
    check: Check<'a>,
}

type Check<'a> = &'a dyn Fn(&Path<'_>, &mut Sink);

impl<'a> Branch<'a> {
    /// A form by its title, whether a look at the value leaves it possible, and its rules.
    #[inline]
    pub fn new(title: &'static str, possible: bool, check: Check<'a>) -> Self {
        Self { title, possible, check }
    }

    /// Whether the value has this form. If so, `sink` hears what that means for the request.
    fn fits(&self, at: &Path<'_>, sink: &mut Sink) -> bool {
        self.possible && holds_here(|sink| (self.check)(at, sink), sink)
    }

    /// What keeps the value from having this form, up to a bound.
    fn objections(&self, bound: usize, at: &Path<'_>) -> Vec<Violation> {
        let mut sink = Sink::collecting(bound);
        (self.check)(&at.form(self.title), &mut sink);
        sink.into_found()
    }
}

/// Whether the rules hold, for conditions.
#[inline]
pub fn holds(check: impl FnOnce(&mut Sink)) -> bool {
    let mut sink = Sink::asking();
    check(&mut sink);
    !sink.is_done()
}

/// Whether the rules hold. If so, they are those of the value, and `outer` hears what they mean for the
/// request.
pub fn holds_here(check: impl FnOnce(&mut Sink), outer: &mut Sink) -> bool {
    let mut sink = outer.trial(0);
    check(&mut sink);
    let holds = !sink.is_done();
    if holds {
        outer.heed(&sink);
    }
    holds
}

/// `not`: what may not hold holds.
#[inline]
pub fn not(holds: bool, at: &Path<'_>, sink: &mut Sink) {
    if holds {
        super::forbidden(Keyword::Not, at, sink);
    }
}

/// `anyOf`
pub fn any_of(branches: &[Branch<'_>], at: &Path<'_>, sink: &mut Sink) {
    if let Some(only) = only_possible(branches) {
        explain(only, branches, at, sink);
    } else if !branches.iter().any(|branch| branch.fits(at, sink)) {
        closest(branches, Keyword::AnyOf, at, sink);
    }
}

/// `oneOf`
pub fn one_of(branches: &[Branch<'_>], at: &Path<'_>, sink: &mut Sink) {
    if let Some(only) = only_possible(branches) {
        return explain(only, branches, at, sink);
    }
    let mut fitting = branches.iter().filter(|branch| branch.fits(at, sink));
    let Some(first) = fitting.next() else {
        return closest(branches, Keyword::OneOf, at, sink);
    };
    if let Some(second) = fitting.next() {
        let titles = [first.title, second.title];
        let detail = Detail { limit: Shown::Nothing, actual: Shown::Texts(&titles) };
        sink.report(at, Keyword::OneOf, detail);
    }
}

/// The one branch that a look at the value leaves possible, if it is one.
fn only_possible<'b, 'a>(branches: &'b [Branch<'a>]) -> Option<&'b Branch<'a>> {
    let mut possible = branches.iter().filter(|branch| branch.possible);
    let first = possible.next()?;
    possible.next().is_none().then_some(first)
}

/// Reports what keeps the value from having the only form that it may have. What this form does not
/// know may be the misspelt mark of another, which then explains.
fn explain(only: &Branch<'_>, branches: &[Branch<'_>], at: &Path<'_>, sink: &mut Sink) {
    if !sink.is_read() {
        return (only.check)(&at.form(only.title), sink);
    }
    let mut trial = sink.trial(sink.room());
    (only.check)(&at.form(only.title), &mut trial);
    sink.heed(&trial);
    let found = trial.into_found();
    let other = meant(&found, branches, at);
    sink.forward(other.unwrap_or(found));
}

/// What another form objects to that is nearer to a value with members that its own form does not
/// know, because it knows one that is spelt nearly so.
fn meant(found: &[Violation], branches: &[Branch<'_>], at: &Path<'_>) -> Option<Vec<Violation>> {
    let root = if found.is_empty() { return None } else { at.pointer().len() };
    let has = |found: &[Violation], weighing| found.iter().any(|it| weight(it, root) == weighing);
    if !has(found, UNKNOWN) {
        return None;
    }
    let (nearer, other) = nearest(branches.iter(), at)?;
    (has(&other, MISSPELT) && nearer < distance(found, at)).then_some(other)
}

/// None of the forms fits: the one that is nearest to the value says why.
#[cold]
fn closest(branches: &[Branch<'_>], keyword: Keyword, at: &Path<'_>, sink: &mut Sink) {
    if !sink.is_read() {
        return super::forbidden(keyword, at, sink);
    }
    // What a look has ruled out explains only if nothing else is left.
    let any_possible = branches.iter().any(|branch| branch.possible);
    let tried = branches.iter().filter(|branch| branch.possible || !any_possible);
    match nearest(tried, at) {
        Some((distance, found)) if distance < ANOTHER_KIND && !found.is_empty() => {
            sink.forward(found);
        }
        _ => {
            let titles: Vec<_> = branches.iter().map(|branch| branch.title).collect();
            let detail = Detail { limit: Shown::Texts(&titles), actual: Shown::Nothing };
            sink.report(at, keyword, detail);
        }
    }
}

/// What the form objects to that is nearest to the value, and how near that is.
fn nearest<'b, 'a: 'b>(
    branches: impl Iterator<Item = &'b Branch<'a>>,
    at: &Path<'_>,
) -> Option<(usize, Vec<Violation>)> {
    let trials = branches.map(|branch| branch.objections(12, at));
    let weighed = trials.map(|found| (distance(&found, at), found));
    weighed.min_by_key(|(distance, _)| *distance)
}

/// The weight of a value that is of another kind altogether.
const ANOTHER_KIND: usize = 10_000;

/// The weight of a member that the form does not know.
const UNKNOWN: usize = 12;

/// The weight of a member that is nearly spelt as one that the form knows.
const MISSPELT: usize = 9;

/// How far the value is from a form: a wrong kind or tag tells more than a value out of range.
fn distance(found: &[Violation], at: &Path<'_>) -> usize {
    let root = at.pointer().len();
    found.iter().map(|violation| weight(violation, root)).sum()
}

fn weight(violation: &Violation, root: usize) -> usize {
    let depth = violation.instance.get(root..).unwrap_or_default().matches('/').count();
    match (violation.keyword, depth) {
        ("type", 0) => ANOTHER_KIND,
        ("enum" | "const", 0) => ANOTHER_KIND,
        ("const", 1) => 50,
        ("enum", 1) => 20,
        ("additionalProperties" | "unevaluatedProperties", 1) if violation.meant.is_some() => {
            MISSPELT
        }
        ("false" | "additionalProperties" | "unevaluatedProperties", 1) => UNKNOWN,
        ("required", 0) => 8,
        ("type", 1) => 6,
        _ => 2,
    }
}
