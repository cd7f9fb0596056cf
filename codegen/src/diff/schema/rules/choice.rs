//! `oneOf` and `anyOf`: branches are recognised by their names, their tags and their values.

use super::super::branches::{self, Branch, Matched};
use super::{Check, core, kind};
use crate::diff::edit::{Edit, Mark, Relation};
use crate::diff::kind::Kind;
use crate::diff::report::Side;
use crate::diff::schema::shape::{All, Alternatives, Choice, Shape};
use crate::model::{SchemaId, Schemas};

pub(super) const KINDS: &[&Kind] =
    &[&BRANCH_ADDED, &BRANCH_REMOVED, &CHOICE_ADDED, &CHOICE_REMOVED, &CHOICE_CHANGED];

kind!(BRANCH_ADDED, "branch-added", "There is a new alternative",
    "Values of the new alternative are allowed and may come in answers, which a reader who knows only the older ones fails on. With `oneOf`, a value that also matches an older alternative is refused now.",
    "oneOf: [{type: string}]" => "oneOf: [{type: string}, {type: integer}]", core!("oneof"));
kind!(BRANCH_REMOVED, "branch-removed", "An alternative is gone",
    "A request of that alternative is refused.",
    "oneOf: [{type: string}, {type: integer}]" => "oneOf: [{type: string}]", core!("oneof"));
kind!(CHOICE_ADDED, "choice-added", "A value must match one of several alternatives now",
    "Values that match none are refused in requests.",
    "type: object" => "{type: object, oneOf: [{required: [a]}, {required: [b]}]}", core!("oneof"));
kind!(CHOICE_REMOVED, "choice-removed", "A value need not match one of several alternatives any more",
    "More is allowed, and may come in answers.",
    "{type: object, oneOf: [{required: [a]}, {required: [b]}]}" => "type: object", core!("oneof"));
kind!(CHOICE_CHANGED, "choice-changed", "Whether a value may match several alternatives has changed",
    "`oneOf` refuses a value that matches more than one alternative, `anyOf` takes it. Where no value can match two, the keywords are one.",
    "anyOf: [{type: string}, {minLength: 1}]" => "oneOf: [{type: string}, {minLength: 1}]", core!("anyof"));

/// Where one side has alternatives and the other is one of them: whether that was so.
pub(super) fn wraps(check: &mut Check<'_, '_, '_>) -> bool {
    match (check.old.alternatives.as_slice(), check.new.alternatives.as_slice()) {
        ([], [choice]) => {
            let choice = choice.clone();
            wrap(check, &choice, Way::Wrapped)
        }
        ([choice], []) => {
            let choice = choice.clone();
            wrap(check, &choice, Way::Unwrapped)
        }
        _ => false,
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Way {
    Wrapped,
    Unwrapped,
}

fn wrap(check: &mut Check<'_, '_, '_>, choice: &Alternatives, way: Way) -> bool {
    const MOST: usize = 40;
    if choice.branches.len() > MOST {
        return false;
    }
    let (old, new) = (check.pair.old.clone(), check.pair.new.clone());
    let relations: Vec<(SchemaId, Relation)> = choice
        .branches
        .iter()
        .map(|branch| match way {
            Way::Wrapped => (*branch, check.graph.ask(&old, &new.with_branch(choice, *branch))),
            // Seen from the older side: the branch against what is there now.
            Way::Unwrapped => (*branch, check.graph.ask(&old.with_branch(choice, *branch), &new)),
        })
        .collect();
    let all_within = relations.iter().all(|(_, relation)| match way {
        Way::Wrapped => relation.is_within(),
        Way::Unwrapped => matches!(relation, Relation::Equal | Relation::Widened),
    });
    let Some((like, best)) = best(&relations) else { return false };
    // All alternatives lie within what was there: the choice itself is what is new or gone.
    if all_within && best != Relation::Equal {
        return false;
    }
    super::null::check(check);
    let to = match way {
        Way::Wrapped => (old, new.with_branch(choice, like)),
        Way::Unwrapped => (old.with_branch(choice, like), new),
    };
    let schemas = if way == Way::Wrapped { check.graph.new } else { check.graph.old };
    let sure = choice.choice == Choice::AnyOf || all_apart(schemas, &choice.branches);
    check.branch(to.0, to.1, sure);
    for (branch, relation) in relations.iter().filter(|(branch, _)| *branch != like) {
        match way {
            Way::Wrapped => {
                let relation = match aside(check.new, choice.choice, best, *relation) {
                    Relation::Widened => of_addition(check, choice, *branch, &[like]),
                    relation => relation,
                };
                come(check, choice, *branch, relation);
            }
            Way::Unwrapped => {
                let (best, relation) = (best.negated(), relation.negated());
                let relation = aside(check.old, choice.choice, best, relation);
                gone(check, choice, *branch, relation.negated());
            }
        }
    }
    true
}

/// What a branch does beside the one that is like what was there, by how that stands to either of them.
fn aside(shape: &Shape, choice: Choice, like: Relation, branch: Relation) -> Relation {
    match like {
        Relation::Equal | Relation::Widened => beside(shape, choice, std::iter::once(branch)),
        _ if branch.is_within() => Relation::Equal,
        _ => Relation::Widened,
    }
}

/// The branch that is most like the other side.
fn best(relations: &[(SchemaId, Relation)]) -> Option<(SchemaId, Relation)> {
    let order = [Relation::Equal, Relation::Widened, Relation::Narrowed];
    order.iter().find_map(|wanted| relations.iter().find(|(_, it)| it == wanted)).copied()
}

pub(super) fn check(check: &mut Check<'_, '_, '_>) {
    let (old, new) = (check.old.alternatives.clone(), check.new.alternatives.clone());
    let mut left: Vec<&Alternatives> = new.iter().collect();
    for before in &old {
        match counterpart(check, before, &left) {
            Some(at) => {
                let after = left.remove(at);
                both(check, before, after);
            }
            None => lone(check, before, &CHOICE_REMOVED),
        }
    }
    left.into_iter().for_each(|after| lone(check, after, &CHOICE_ADDED));
}

/// The choice of the newer side that stands for one of the older: the one with most of its branches.
fn counterpart(
    check: &Check<'_, '_, '_>,
    before: &Alternatives,
    left: &[&Alternatives],
) -> Option<usize> {
    let keys = |schemas, choice: &Alternatives| -> Vec<String> {
        let branches = choice.branches.iter();
        branches.filter_map(|id| branches::key(schemas, *id)).collect()
    };
    let old = keys(check.graph.old, before);
    let shared = |after: &Alternatives| {
        keys(check.graph.new, after).iter().filter(|key| old.contains(key)).count()
    };
    let scored = left.iter().enumerate().map(|(at, after)| (shared(after), at));
    scored.max_by_key(|(score, at)| (*score, std::cmp::Reverse(*at))).map(|(_, at)| at)
}

/// Branches that a sentence names.
const MOST_NAMED: usize = 6;

fn lone(check: &mut Check<'_, '_, '_>, choice: &Alternatives, kind: &'static Kind) {
    let word = choice.choice.keyword();
    let at = |schemas: &Schemas| Mark::at(&schemas[choice.owner].location.child(word));
    let (marks, relation, words) = match *kind == CHOICE_ADDED {
        true => {
            let marks = (Some(check.old_whole()), Some(at(check.graph.new)));
            (marks, Relation::Narrowed, "must match one of several alternatives now")
        }
        false => {
            let marks = (Some(at(check.graph.old)), Some(check.new_whole()));
            (marks, Relation::Widened, "need not match one of several alternatives any more")
        }
    };
    let schemas = if *kind == CHOICE_ADDED { check.graph.new } else { check.graph.old };
    let names: Vec<String> =
        choice.branches.iter().take(MOST_NAMED).map(|it| Branch::name(schemas, *it)).collect();
    let more = if choice.branches.len() > MOST_NAMED { ", …" } else { "" };
    let summary = format!("a value {words}: {}{more}", names.join(", "));
    check.law(kind, marks, relation, summary);
}

fn both(check: &mut Check<'_, '_, '_>, old: &Alternatives, new: &Alternatives) {
    let (old_all, new_all) = (check.pair.old.clone(), check.pair.new.clone());
    let sure = (old.choice, new.choice) == (Choice::AnyOf, Choice::AnyOf)
        || (all_apart(check.graph.old, &old.branches) && all_apart(check.graph.new, &new.branches));
    let matched = branches::pair(check.graph, (&old_all, old), (&new_all, new));
    for (before, after) in &matched.both {
        let to = (old_all.with_branch(old, *before), new_all.with_branch(new, *after));
        check.branch(to.0, to.1, sure);
    }
    for branch in &matched.old {
        let relation = of_removal(check, old, *branch, &matched);
        gone(check, old, *branch, relation);
    }
    let staying: Vec<SchemaId> = matched.both.iter().map(|(_, after)| *after).collect();
    for branch in &matched.new {
        let relation = of_addition(check, new, *branch, &staying);
        come(check, new, *branch, relation);
    }
    if old.choice != new.choice {
        changed(check, old, new);
    }
}

fn gone(
    check: &mut Check<'_, '_, '_>,
    choice: &Alternatives,
    branch: SchemaId,
    relation: Relation,
) {
    if relation == Relation::Equal {
        return;
    }
    let name = Branch::name(check.graph.old, branch);
    let before = Mark { value: Some(name.clone()), ..check.old_at(branch) };
    let summary = format!("the alternative {name} is gone");
    let marks = (Some(before), Some(check.new_whole()));
    let edit = Edit::law(&BRANCH_REMOVED, marks.0, marks.1, relation, summary).about(name);
    const NOTE: &str = "a value that matched it and another alternative was refused";
    let doubtful = relation == Relation::Narrowed && overlaps(check.graph.old, choice, branch);
    check.edits.push(match (doubtful, relation) {
        (true, _) => edit.doubt(Side::Response).note(NOTE),
        (false, Relation::Narrowed) => edit,
        _ => edit.note(NOTE),
    });
}

fn come(
    check: &mut Check<'_, '_, '_>,
    choice: &Alternatives,
    branch: SchemaId,
    relation: Relation,
) {
    if relation == Relation::Equal {
        return;
    }
    let name = Branch::name(check.graph.new, branch);
    let after = Mark { value: Some(name.clone()), ..check.new_at(branch) };
    let summary = format!("the alternative {name} is new");
    let marks = (Some(check.old_whole()), Some(after));
    let edit = Edit::law(&BRANCH_ADDED, marks.0, marks.1, relation, summary).about(name);
    const NOTE: &str = "a value that matches it and another alternative is refused now";
    check.edits.push(match (overlaps(check.graph.new, choice, branch), relation) {
        (true, Relation::Widened) => edit.doubt(Side::Request).note(NOTE),
        (true, _) => edit.note(NOTE),
        (false, _) => edit,
    });
}

/// Whether a value may match a branch of a `oneOf` and another one.
fn overlaps(schemas: &Schemas, choice: &Alternatives, branch: SchemaId) -> bool {
    let mut others = choice.branches.iter().filter(|other| **other != branch);
    choice.choice == Choice::OneOf && others.any(|other| !branches::apart(schemas, branch, *other))
}

/// Whether no value can match two of them.
fn all_apart(schemas: &Schemas, all: &[SchemaId]) -> bool {
    const MOST: usize = 40;
    all.len() <= MOST
        && all.iter().enumerate().all(|(at, one)| {
            all[at + 1..].iter().all(|other| branches::apart(schemas, *one, *other))
        })
}

/// Branches among which others are looked for that hold one.
const MOST_ASKED: usize = 12;

fn of_addition(
    check: &Check<'_, '_, '_>,
    choice: &Alternatives,
    branch: SchemaId,
    staying: &[SchemaId],
) -> Relation {
    let others: &[SchemaId] = match choice.choice {
        // New alternatives within each other add what the widest of them adds.
        Choice::AnyOf => &choice.branches,
        Choice::OneOf => staying,
    };
    let others = others.iter().filter(|other| **other != branch).take(MOST_ASKED);
    let ask = |other: &SchemaId| check.graph.ask_new(&All::one(*other), &All::one(branch));
    beside(check.new, choice.choice, others.map(ask))
}

fn of_removal(
    check: &Check<'_, '_, '_>,
    choice: &Alternatives,
    branch: SchemaId,
    matched: &Matched,
) -> Relation {
    let staying = matched.both.iter().take(MOST_ASKED);
    let ask = |(_, after): &(SchemaId, SchemaId)| {
        check.graph.ask(&All::one(branch), &All::one(*after)).negated()
    };
    beside(check.old, choice.choice, staying.map(ask)).negated()
}

/// What a new alternative does, by how each that was there stands to it. One that is within another adds
/// nothing, and with `oneOf` it takes away: what matches two is refused, unless a tag decides.
fn beside(shape: &Shape, choice: Choice, relations: impl Iterator<Item = Relation>) -> Relation {
    let strict = choice == Choice::OneOf;
    if strict && shape.discriminator.is_some() {
        return Relation::Widened;
    }
    let mut all = Relation::Widened;
    for relation in relations {
        match relation {
            Relation::Equal | Relation::Narrowed if strict => return Relation::Narrowed,
            Relation::Equal | Relation::Narrowed => return Relation::Equal,
            Relation::Widened if strict => all = Relation::Incomparable,
            _ => {}
        }
    }
    all
}

fn changed(check: &mut Check<'_, '_, '_>, old: &Alternatives, new: &Alternatives) {
    if all_apart(check.graph.old, &old.branches) && all_apart(check.graph.new, &new.branches) {
        return;
    }
    let relation = match new.choice {
        Choice::OneOf => Relation::Narrowed,
        Choice::AnyOf => Relation::Widened,
    };
    let at = |schemas: &Schemas, choice: &Alternatives| {
        let word = choice.choice.keyword();
        Mark::new(schemas[choice.owner].location.child(word), word)
    };
    let marks = (Some(at(check.graph.old, old)), Some(at(check.graph.new, new)));
    let summary = format!("`{}` became `{}`", old.choice.keyword(), new.choice.keyword());
    check.law(&CHOICE_CHANGED, marks, relation, summary);
}
