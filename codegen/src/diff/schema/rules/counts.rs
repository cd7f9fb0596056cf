//! Limits of lengths, of items and of members.

use super::{Check, validation};
use crate::diff::edit::{Mark, Relation};
use crate::diff::kind::Kind;
use crate::diff::schema::shape::{Count, Shape, TypeSet};

/// A keyword that limits a count.
struct Limit {
    keyword: &'static str,
    /// The type of the values that it limits.
    types: u8,
    /// Whether it is a lower limit.
    lower: bool,
    read: fn(&Shape) -> &Count,
    /// When there is one, none any more, a higher one, a lower one.
    kinds: [&'static Kind; 4],
}

/// The kinds of a lower limit.
macro_rules! lower {
    ($added:ident $removed:ident $raised:ident $lowered:ident, $name:literal, $keyword:literal, $what:literal, $section:literal) => {
        kinds!($added $removed $raised $lowered, $name, $keyword, $what, $section,
            "What stays below it is refused in requests.", "Less is allowed, and may come in answers.",
            "What lies between the limits is refused in requests now.",
            "Less is allowed, and may come in answers.");
    };
}

/// The kinds of an upper limit.
macro_rules! upper {
    ($added:ident $removed:ident $raised:ident $lowered:ident, $name:literal, $keyword:literal, $what:literal, $section:literal) => {
        kinds!($added $removed $raised $lowered, $name, $keyword, $what, $section,
            "What goes beyond it is refused in requests.", "More is allowed, and may come in answers.",
            "More is allowed, and may come in answers.",
            "What lies between the limits is refused in requests now.");
    };
}

macro_rules! kinds {
    ($added:ident $removed:ident $raised:ident $lowered:ident, $name:literal, $keyword:literal, $what:literal,
     $section:literal, $on_added:literal, $on_removed:literal, $on_raised:literal, $on_lowered:literal) => {
        static $added: Kind = Kind {
            id: concat!($name, "-added"),
            title: concat!("There is a limit of ", $what, " now (`", $keyword, "`)"),
            about: $on_added,
            example: ("{}", concat!($keyword, ": 3")),
            reference: validation!($section),
        };
        static $removed: Kind = Kind {
            id: concat!($name, "-removed"),
            title: concat!("The limit of ", $what, " is gone (`", $keyword, "`)"),
            about: $on_removed,
            example: (concat!($keyword, ": 3"), "{}"),
            reference: validation!($section),
        };
        static $raised: Kind = Kind {
            id: concat!($name, "-raised"),
            title: concat!("The limit of ", $what, " is higher (`", $keyword, "`)"),
            about: $on_raised,
            example: (concat!($keyword, ": 3"), concat!($keyword, ": 4")),
            reference: validation!($section),
        };
        static $lowered: Kind = Kind {
            id: concat!($name, "-lowered"),
            title: concat!("The limit of ", $what, " is lower (`", $keyword, "`)"),
            about: $on_lowered,
            example: (concat!($keyword, ": 4"), concat!($keyword, ": 3")),
            reference: validation!($section),
        };
    };
}

lower!(A1 A2 A3 A4, "min-length", "minLength", "length", "minlength");
upper!(B1 B2 B3 B4, "max-length", "maxLength", "length", "maxlength");
lower!(C1 C2 C3 C4, "min-items", "minItems", "items", "minitems");
upper!(D1 D2 D3 D4, "max-items", "maxItems", "items", "maxitems");
lower!(E1 E2 E3 E4, "min-properties", "minProperties", "members", "minproperties");
upper!(F1 F2 F3 F4, "max-properties", "maxProperties", "members", "maxproperties");
lower!(G1 G2 G3 G4, "min-contains", "minContains", "items that are contained", "mincontains");
upper!(H1 H2 H3 H4, "max-contains", "maxContains", "items that are contained", "maxcontains");

/// The kinds of `minContains`.
pub(super) const MIN_CONTAINS: [&Kind; 4] = [&G1, &G2, &G3, &G4];
/// The kinds of `maxContains`.
pub(super) const MAX_CONTAINS: [&Kind; 4] = [&H1, &H2, &H3, &H4];

pub(super) const KINDS: &[&Kind] = &[
    &A1, &A2, &A3, &A4, &B1, &B2, &B3, &B4, &C1, &C2, &C3, &C4, &D1, &D2, &D3, &D4, &E1, &E2, &E3,
    &E4, &F1, &F2, &F3, &F4, &G1, &G2, &G3, &G4, &H1, &H2, &H3, &H4,
];

static LIMITS: [Limit; 6] = [
    Limit {
        keyword: "minLength",
        types: TypeSet::STRING,
        lower: true,
        read: |shape| &shape.counts.min_length,
        kinds: [&A1, &A2, &A3, &A4],
    },
    Limit {
        keyword: "maxLength",
        types: TypeSet::STRING,
        lower: false,
        read: |shape| &shape.counts.max_length,
        kinds: [&B1, &B2, &B3, &B4],
    },
    Limit {
        keyword: "minItems",
        types: TypeSet::ARRAY,
        lower: true,
        read: |shape| &shape.counts.min_items,
        kinds: [&C1, &C2, &C3, &C4],
    },
    Limit {
        keyword: "maxItems",
        types: TypeSet::ARRAY,
        lower: false,
        read: |shape| &shape.counts.max_items,
        kinds: [&D1, &D2, &D3, &D4],
    },
    Limit {
        keyword: "minProperties",
        types: TypeSet::OBJECT,
        lower: true,
        read: |shape| &shape.counts.min_properties,
        kinds: [&E1, &E2, &E3, &E4],
    },
    Limit {
        keyword: "maxProperties",
        types: TypeSet::OBJECT,
        lower: false,
        read: |shape| &shape.counts.max_properties,
        kinds: [&F1, &F2, &F3, &F4],
    },
];

pub(super) fn check(check: &mut Check<'_, '_, '_>) {
    for limit in &LIMITS {
        if check.both(limit.types) {
            let (old, new) = ((limit.read)(check.old), (limit.read)(check.new));
            compare(check, limit.keyword, (old, new), limit.kinds, limit.lower);
        }
    }
}

/// Compares the limits of one count.
pub(super) fn compare(
    check: &mut Check<'_, '_, '_>,
    keyword: &str,
    (old, new): (&Count, &Count),
    [added, removed, raised, lowered]: [&'static Kind; 4],
    lower: bool,
) {
    let value = |count: &Count| count.as_ref().map(|count| count.value);
    let (kind, relation, summary) = match (value(old), value(new)) {
        (old, new) if old == new => return,
        (None, Some(new)) => (added, Relation::Narrowed, format!("`{keyword}` is {new} now")),
        (Some(old), Some(new)) => {
            let narrowed = (new > old) == lower;
            let relation = Relation::of(!narrowed, narrowed);
            let summary = format!("`{keyword}` was {old} and is {new}");
            (if new > old { raised } else { lowered }, relation, summary)
        }
        (old, _) => {
            let old = old.unwrap_or_default();
            (removed, Relation::Widened, format!("`{keyword}`, which was {old}, is gone"))
        }
    };
    let mark = |count: &Count, whole: Mark| {
        let said = count.as_ref();
        Some(said.map_or(whole, |it| Mark::new(it.location.clone(), it.value.to_string())))
    };
    let marks = (mark(old, check.old_whole()), mark(new, check.new_whole()));
    check.law(kind, marks, relation, summary);
}
