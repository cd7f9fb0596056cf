//! Null, by whichever of its spellings.

use super::{Check, kind, openapi};
use crate::diff::edit::{Mark, Relation};
use crate::diff::kind::Kind;

pub(super) const KINDS: &[&Kind] = &[&NULL_ALLOWED, &NULL_FORBIDDEN];

kind!(NULL_ALLOWED, "null-allowed", "Null is allowed",
    "Null became one of the values, by `nullable`, by `type`, by a branch or by a listed value: these spellings are one. A reader of answers meets null where there was none.",
    "type: string" => "type: [string, 'null']", openapi!("schema-object"));
kind!(NULL_FORBIDDEN, "null-forbidden", "Null is no longer allowed",
    "Null is no value any more, by whichever spelling. A request that sends it is refused.",
    "type: [string, 'null']" => "type: string", openapi!("schema-object"));

pub(super) fn check(check: &mut Check<'_, '_, '_>) {
    let (old, new) = (check.old.null, check.new.null);
    if check.pair.null_is_judged || old == new {
        return;
    }
    let (kind, relation, summary) = match new {
        true => (&NULL_ALLOWED, Relation::Widened, "null is allowed now"),
        false => (&NULL_FORBIDDEN, Relation::Narrowed, "null is no longer allowed"),
    };
    let word = |null: bool| if null { "null allowed" } else { "no null" };
    let marks = (
        Some(Mark::new(check.old.types_at.clone(), word(old))),
        Some(Mark::new(check.new.types_at.clone(), word(new))),
    );
    check.law(kind, marks, relation, summary.to_owned());
}
