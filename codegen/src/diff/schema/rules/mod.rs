//! One file a family of keywords. Each compares two shapes and adds edits, and pairs to compare next.

mod additional;
mod annotations;
mod arrays;
mod choice;
mod conditions;
mod contains;
mod counts;
mod dependent;
mod discriminator;
mod enumeration;
mod format;
mod negation;
mod null;
mod numbers;
mod pattern;
mod properties;
mod required;
mod text;
pub(crate) mod types;
mod words;

use super::graph::{Edge, Graph, Nested, Pair, Sign, Step};
use super::hull;
use super::shape::{All, Shape, TypeSet};
use crate::diff::edit::{Edit, Effect, Mark, Relation};
use crate::diff::kind::Kind;
use crate::diff::report::Side;
use crate::model::SchemaId;

/// Every kind of change of a schema.
pub(crate) const KINDS: &[&[&Kind]] = &[
    additional::KINDS,
    annotations::KINDS,
    arrays::KINDS,
    choice::KINDS,
    conditions::KINDS,
    contains::KINDS,
    counts::KINDS,
    dependent::KINDS,
    discriminator::KINDS,
    enumeration::KINDS,
    format::KINDS,
    negation::KINDS,
    null::KINDS,
    numbers::KINDS,
    pattern::KINDS,
    properties::KINDS,
    required::KINDS,
    text::KINDS,
    types::KINDS,
    words::KINDS,
];

/// Two shapes, and what has been found.
struct Check<'g, 'a, 's> {
    graph: &'g mut Graph<'a>,
    pair: &'s Pair,
    old: &'s Shape,
    new: &'s Shape,
    edits: Vec<Edit>,
    edges: Vec<Edge>,
    nested: Vec<Nested>,
}

/// Compares two shapes.
pub(super) fn check(
    graph: &mut Graph<'_>,
    pair: &Pair,
    old: &Shape,
    new: &Shape,
) -> (Vec<Edit>, Vec<Edge>, Vec<Nested>) {
    let (edits, edges, nested) = (Vec::new(), Vec::new(), Vec::new());
    let (plain_old, plain_new) = (old, new);
    let mut check = Check { graph, pair, old, new, edits, edges, nested };
    words::check(&mut check);
    annotations::check(&mut check);
    discriminator::check(&mut check);
    if choice::wraps(&mut check) {
        return (check.edits, check.edges, check.nested);
    }
    let (old, new) = dissolved(&check);
    if let Some(old) = &old {
        check.old = old;
    }
    if let Some(new) = &new {
        check.new = new;
    }
    null::check(&mut check);
    let listed = enumeration::check(&mut check);
    if !listed {
        types::check(&mut check);
        scalars(&mut check);
    }
    if check.both(TypeSet::ARRAY) {
        arrays::check(&mut check);
        contains::check(&mut check);
    }
    if check.both(TypeSet::OBJECT) {
        properties::check(&mut check);
        additional::check(&mut check);
        required::check(&mut check);
        dependent::check(&mut check);
    }
    negation::check(&mut check);
    conditions::check(&mut check);
    (check.old, check.new) = (plain_old, plain_new);
    choice::check(&mut check);
    (check.edits, check.edges, check.nested)
}

/// Where one side is a plain object and the other a choice among objects: that choice as one object.
fn dissolved(check: &Check<'_, '_, '_>) -> (Option<Shape>, Option<Shape>) {
    match (check.old.alternatives.is_empty(), check.new.alternatives.is_empty()) {
        (true, false) if check.old.types.has(TypeSet::OBJECT) => {
            (None, hull::hull(check.graph.new, check.new))
        }
        (false, true) if check.new.types.has(TypeSet::OBJECT) => {
            (hull::hull(check.graph.old, check.old), None)
        }
        _ => (None, None),
    }
}

fn scalars(check: &mut Check<'_, '_, '_>) {
    if check.both(TypeSet::NUMBER) {
        numbers::check(check);
    }
    if check.both(TypeSet::STRING) {
        pattern::check(check);
        text::check(check);
    }
    if check.both(TypeSet::STRING | TypeSet::NUMBER) {
        format::check(check);
    }
    counts::check(check);
}

impl Check<'_, '_, '_> {
    /// Whether values of one of these types are allowed on both sides.
    fn both(&self, types: u8) -> bool {
        self.old.types.and(self.new.types).has(types)
    }

    /// An edit by the law.
    fn law(
        &mut self,
        kind: &'static Kind,
        marks: (Option<Mark>, Option<Mark>),
        relation: Relation,
        summary: String,
    ) {
        self.edits.push(Edit::law(kind, marks.0, marks.1, relation, summary));
    }

    /// A pair that values lead to.
    fn edge(&mut self, step: Step, old: All, new: All, only: Option<Side>) {
        let judged = step == Step::Same;
        let to = self.graph.pair(old, new, judged);
        self.edges.push(Edge { to, step, only, sure: true });
    }

    /// A pair of branches.
    fn branch(&mut self, old: All, new: All, sure: bool) {
        let to = self.graph.pair(old, new, true);
        self.edges.push(Edge { to, step: Step::Same, only: None, sure });
    }

    /// A pair that is judged besides.
    fn nested(&mut self, sign: Sign, old: SchemaId, new: SchemaId, edit: Edit) {
        let to = self.graph.pair(All::one(old), All::one(new), false);
        self.nested.push(Nested { to, sign, edit });
    }

    /// Whether an older schema says anything of a value.
    fn old_says(&self, id: SchemaId) -> bool {
        !arrays::is_anything(&self.graph.old_shape(&All::one(id)))
    }

    /// Whether a newer schema says anything of a value.
    fn new_says(&self, id: SchemaId) -> bool {
        !arrays::is_anything(&self.graph.new_shape(&All::one(id)))
    }

    /// The place of an older schema.
    fn old_at(&self, id: SchemaId) -> Mark {
        Mark::at(&self.graph.old[id].location)
    }

    /// The place of a newer schema.
    fn new_at(&self, id: SchemaId) -> Mark {
        Mark::at(&self.graph.new[id].location)
    }

    /// The older schema as a whole.
    fn old_whole(&self) -> Mark {
        Mark { around: true, ..Mark::at(&whole(self.graph.old, &self.pair.old)) }
    }

    /// The newer schema as a whole.
    fn new_whole(&self) -> Mark {
        Mark { around: true, ..Mark::at(&whole(self.graph.new, &self.pair.new)) }
    }
}

fn whole(schemas: &crate::model::Schemas, all: &All) -> crate::source::Location {
    let own = if all.chosen.is_empty() { all.schemas.first() } else { all.schemas.last() };
    own.map(|id| schemas[*id].location.clone()).unwrap_or_default()
}

/// The effect of something that only readers see.
const WORDS: Effect = Effect::NONE;

use crate::diff::macros::{core, kind, openapi, validation};
