//! `type`.

use super::{Check, kind, validation};
use crate::diff::edit::{Mark, Relation};
use crate::diff::kind::Kind;
use crate::diff::schema::flatten;
use crate::diff::schema::shape::{All, Shape, TypeSet};
use crate::model::{SchemaId, Schemas};

pub(super) const KINDS: &[&Kind] = &[&TYPE_WIDENED, &TYPE_NARROWED, &TYPE_CHANGED];

kind!(TYPE_WIDENED, "type-widened", "More types of JSON value are allowed",
    "The set of types has grown; whole numbers are a part of the numbers. What was sent is still taken. An answer may hold a value that its reader does not expect, so there it breaks.",
    "type: integer" => "type: [integer, string]", validation!("type"));
kind!(TYPE_NARROWED, "type-narrowed", "Fewer types of JSON value are allowed",
    "The set of types has shrunk. A request that used one that is gone is refused. Answers stay within what was promised.",
    "type: number" => "type: integer", validation!("type"));
kind!(TYPE_CHANGED, "type-changed", "Other types of JSON value are allowed",
    "Neither set of types holds the other: what was right is refused, and what comes is not what was expected.",
    "type: string" => "type: integer", validation!("type"));

pub(super) fn check(check: &mut Check<'_, '_, '_>) {
    let (old, new) = (check.old.types, check.new.types);
    if old != new
        && in_the_end(check.graph.old, check.old) != in_the_end(check.graph.new, check.new)
    {
        compare(check, old, new);
    }
}

/// The types that are left by the alternatives: whether these say them, or what is around them, is the same.
fn in_the_end(schemas: &Schemas, shape: &Shape) -> TypeSet {
    let of = |branch: &SchemaId| flatten::shape(schemas, &All::one(*branch)).types.0;
    let each = shape.alternatives.iter();
    let unions = each.map(|it| it.branches.iter().map(of).fold(0, |all, types| all | types));
    unions.fold(shape.types, |types, union| types.and(TypeSet(union)))
}

/// Compares two sets of types.
pub(super) fn compare(check: &mut Check<'_, '_, '_>, old: TypeSet, new: TypeSet) {
    if old == new {
        return;
    }
    let both = old.and(new);
    let relation = Relation::of(both == old, both == new);
    let kind = match relation {
        Relation::Widened => &TYPE_WIDENED,
        Relation::Narrowed => &TYPE_NARROWED,
        _ => &TYPE_CHANGED,
    };
    let (before, after) = (old.words(false), new.words(false));
    let summary = format!("the type was {before} and is {after}");
    let marks = (
        Some(Mark::new(check.old.types_at.clone(), before)),
        Some(Mark::new(check.new.types_at.clone(), after)),
    );
    check.law(kind, marks, relation, summary);
}
