//! Rules made of rules: `anyOf`, `oneOf`, `not`, and conditions.

use crate::validate::report::broken;
use crate::validate::{Collector, Detail, Outcome, Path, Probe, Shown, Sink, Site, Violation};

/// One of several forms that a value may have.
pub struct Branch<'a> {
    /// What the specification calls it.
    title: &'static str,
    /// Whether a look at a member or the kind leaves it possible.
    possible: bool,
    check: Check<'a>,
}

type Check<'a> = &'a dyn Fn(&Path<'_>, &mut dyn Sink) -> Outcome;

impl<'a> Branch<'a> {
    /// A form by its title, whether a look at the value leaves it possible, and its rules.
    #[inline]
    pub fn new(title: &'static str, possible: bool, check: Check<'a>) -> Self {
        Self { title, possible, check }
    }

    fn fits(&self, at: &Path<'_>) -> bool {
        self.possible && (self.check)(at, &mut Probe).is_ok()
    }

    /// Reports what keeps the value from having this form, as the only one that it may have.
    fn run<S: Sink + ?Sized>(&self, at: &Path<'_>, sink: &mut S) -> Outcome {
        (self.check)(&at.form(self.title), &mut Through(sink))
    }

    /// What keeps the value from having this form.
    fn objections(&self, at: &Path<'_>) -> Vec<Violation> {
        let mut sink = Collector::new(12);
        // The collector says stop only when it is full, and then has enough for a comparison.
        let _ = (self.check)(&at.form(self.title), &mut sink);
        sink.into_found()
    }
}

/// A sink of any kind as one that can be named.
struct Through<'s, S: ?Sized>(&'s mut S);

impl<S: Sink + ?Sized> Sink for Through<'_, S> {
    fn report(&mut self, at: &Path<'_>, site: &'static Site, detail: Detail<'_>) -> Outcome {
        self.0.report(at, site, detail)
    }

    fn forward(&mut self, found: Vec<Violation>) -> Outcome {
        self.0.forward(found)
    }

    fn is_read(&self) -> bool {
        self.0.is_read()
    }
}

/// Whether the rules hold, for conditions.
#[inline]
pub fn holds(check: impl FnOnce(&mut Probe) -> Outcome) -> bool {
    check(&mut Probe).is_ok()
}

/// `not`: what may not hold holds.
#[inline]
pub fn not<S: Sink + ?Sized>(
    holds: bool,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    match holds {
        false => Ok(()),
        true => broken(Shown::Nothing, Shown::Nothing, at, site, sink),
    }
}

/// `anyOf`
pub fn any_of<S: Sink + ?Sized>(
    branches: &[Branch<'_>],
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    if let Some(only) = only_possible(branches) {
        return only.run(at, sink);
    }
    match branches.iter().any(|branch| branch.fits(at)) {
        true => Ok(()),
        false => closest(branches, at, site, sink),
    }
}

/// `oneOf`
pub fn one_of<S: Sink + ?Sized>(
    branches: &[Branch<'_>],
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    if let Some(only) = only_possible(branches) {
        return only.run(at, sink);
    }
    let mut fitting = branches.iter().filter(|branch| branch.fits(at));
    let Some(first) = fitting.next() else {
        return closest(branches, at, site, sink);
    };
    match fitting.next() {
        None => Ok(()),
        Some(second) => {
            let titles = [first.title, second.title];
            broken(Shown::Nothing, Shown::Texts(&titles), at, site, sink)
        }
    }
}

/// The one branch that a look at the value leaves possible, if it is one.
fn only_possible<'b, 'a>(branches: &'b [Branch<'a>]) -> Option<&'b Branch<'a>> {
    let mut possible = branches.iter().filter(|branch| branch.possible);
    let first = possible.next()?;
    possible.next().is_none().then_some(first)
}

/// None of the forms fits: the one that is nearest to the value says why.
#[cold]
pub fn closest<S: Sink + ?Sized>(
    branches: &[Branch<'_>],
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    if !sink.is_read() {
        return broken(Shown::Nothing, Shown::Nothing, at, site, sink);
    }
    // What a look has ruled out explains only if nothing else is left.
    let any_possible = branches.iter().any(|branch| branch.possible);
    let tried = branches.iter().filter(|branch| branch.possible || !any_possible);
    let trials = tried.map(|branch| branch.objections(at));
    let weighed = trials.map(|found| (distance(&found, at), found));
    match weighed.min_by_key(|(distance, _)| *distance) {
        Some((distance, found)) if distance < ANOTHER_KIND && !found.is_empty() => {
            sink.forward(found)
        }
        _ => {
            let titles: Vec<_> = branches.iter().map(|branch| branch.title).collect();
            broken(Shown::Texts(&titles), Shown::Nothing, at, site, sink)
        }
    }
}

/// The weight of a value that is of another kind altogether.
const ANOTHER_KIND: usize = 10_000;

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
        ("false" | "additionalProperties" | "unevaluatedProperties", 1) => 12,
        ("required", 0) => 8,
        ("type", 1) => 6,
        _ => 2,
    }
}
