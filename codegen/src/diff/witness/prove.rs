//! Looks for the smallest value that shows a break.

use std::rc::Rc;

use jsonschema::Validator;
use serde_json::Value;

use super::blame;
use super::boundary;
use super::lift::lift;
use super::sample::Sampler;
use super::validators::{Definitions, Validators};
use crate::diff::api::Comparison;
use crate::diff::edit::Edit;
use crate::diff::fold::Folded;
use crate::diff::reach::Reached;
use crate::diff::report::{Proof, Side, Wire};
use crate::diff::schema::{All, Step};
use crate::model::SchemaId;
use crate::source::Node;

/// The schemas of both revisions as JSON, in both directions.
pub(crate) struct Written {
    old: [Definitions; 2],
    new: [Definitions; 2],
}

impl Written {
    /// All schemas of a comparison.
    pub(crate) fn of(comparison: &Comparison<'_>) -> Self {
        let sides = [Side::Request, Side::Response];
        let (old, new) = (&comparison.old.api.schemas, &comparison.new.api.schemas);
        Self {
            old: sides.map(|side| Definitions::new(old, side)),
            new: sides.map(|side| Definitions::new(new, side)),
        }
    }
}

/// Proves breaks.
pub(crate) struct Prover<'c, 'a, 'd> {
    comparison: &'c Comparison<'a>,
    old: [Validators<'d>; 2],
    new: [Validators<'d>; 2],
}

/// Ways to an edit that are tried in each direction.
const MOST_WAYS: usize = 3;

/// A value that one side takes and the other refuses, and what that one says.
struct Found {
    value: Value,
    told: String,
    of: String,
    side: Side,
}

impl<'c, 'a, 'd> Prover<'c, 'a, 'd> {
    /// A prover for a comparison.
    pub(crate) fn new(comparison: &'c Comparison<'a>, written: &'d Written) -> Self {
        let old = [Validators::new(&written.old[0]), Validators::new(&written.old[1])];
        let new = [Validators::new(&written.new[0]), Validators::new(&written.new[1])];
        Self { comparison, old, new }
    }

    /// Looks for a value that shows the break; a break that could not be decided is one where there is a
    /// value.
    pub(crate) fn prove(&self, folded: &mut Folded) -> Option<Proof> {
        let open = folded.wire >= Wire::Unknown || folded.edit.doubt.is_some();
        if !open || folded.edit.relation.is_none() || folded.ways.is_empty() {
            return None;
        }
        let mut found: Vec<Found> = Vec::new();
        for side in [Side::Request, Side::Response] {
            let doubted = folded.edit.doubt == Some(side);
            if folded.edit.effect.at(side).0 < Wire::Unknown && !doubted {
                continue;
            }
            let ways = folded.ways.iter().filter(|(_, way, _)| *way == side).take(MOST_WAYS);
            let edit = &folded.edit;
            found.extend(ways.filter_map(|(pair, _, way)| self.along(edit, *pair, side, way)));
        }
        let smallest = found.into_iter().min_by_key(|found| found.value.to_string().len());
        match smallest {
            Some(Found { value, told, of, side }) => {
                folded.wire = Wire::Breaking;
                Some(Proof::Proved { side, value, of, told })
            }
            None => (folded.wire >= Wire::Unknown).then_some(Proof::Unproved),
        }
    }

    /// A body at the place that leads to the edit along this way.
    fn along(&self, edit: &Edit, pair: usize, side: Side, reached: &Reached) -> Option<Found> {
        let root = &self.comparison.roots[reached.root];
        let all = |pair: usize| {
            let pair = &self.comparison.graph.pairs[pair].pair;
            if side == Side::Request { &pair.old } else { &pair.new }
        };
        let steps: Vec<(All, Step)> =
            reached.steps.iter().map(|(pair, step)| (all(*pair).clone(), step.clone())).collect();
        let sampler = self.sampler(side);
        let judges = self.judges(root.pair, side)?;
        let (operation, part) = (&root.place.operation, &root.place.part);
        let candidates = self.candidates(pair, side);
        let own = self.judges(pair, side);
        let forbidden = self.forbidden(edit, pair, side);
        let shows = |value: &Value| {
            is_of(edit, value)
                && forbidden.as_ref().is_none_or(|it| it.is_valid(value))
                && self.tells_apart(edit, pair, side, value)
        };
        let here = candidates.into_iter().filter(shows);
        let bodies = here.filter_map(|value| lift(&sampler, &steps, value));
        let (value, told) = smallest(edit, bodies, &judges)?;
        // Where the edited schema says by itself what is wrong, it says so best.
        let own = own.and_then(|own| self.told_there(edit, pair, side, &own));
        let told = own.unwrap_or(told);
        let told = if told.contains("$defs") { edit.summary.clone() } else { told };
        Some(Found { value, told, of: format!("{operation} {part}"), side })
    }

    /// Whether a value of the edited schemas is right on the one side and wrong on the other because of the
    /// edit, as far as they can be asked.
    fn tells_apart(&self, edit: &Edit, pair: usize, side: Side, value: &Value) -> bool {
        let direction = usize::from(side == Side::Response);
        let pair = &self.comparison.graph.pairs[pair].pair;
        let old = pair.old.schemas.iter().map(|id| self.old[direction].of(*id));
        let new = pair.new.schemas.iter().map(|id| self.new[direction].of(*id));
        let (Some(old), Some(new)) =
            (old.collect::<Option<Vec<_>>>(), new.collect::<Option<Vec<_>>>())
        else {
            return true;
        };
        let (takes, refusing) = if side == Side::Request { (old, new) } else { (new, old) };
        let refuses =
            |it: &Rc<Validator>| !it.is_valid(value) && blame::is_owed(edit, it.iter_errors(value));
        takes.iter().all(|it| it.is_valid(value)) && refusing.iter().any(refuses)
    }

    /// The schema that must not match, where the edit is about one.
    fn forbidden(&self, edit: &Edit, pair: usize, side: Side) -> Option<Rc<Validator>> {
        let direction = usize::from(side == Side::Response);
        let pair = &self.comparison.graph.pairs[pair].pair;
        let (mark, all, validators) = match side {
            Side::Request => (&edit.after, &pair.new, &self.new[direction]),
            Side::Response => (&edit.before, &pair.old, &self.old[direction]),
        };
        let (at, schemas) = (&mark.as_ref()?.location, self.other_schemas(side));
        let shape = Sampler { schemas, side }.shape(all);
        let not = shape.nots.into_iter().find(|id| schemas[*id].location == *at)?;
        validators.of(not)
    }

    /// What the edited schema itself says to the smallest value that shows the edit.
    fn told_there(
        &self,
        edit: &Edit,
        pair: usize,
        side: Side,
        own: &(Rc<Validator>, Rc<Validator>),
    ) -> Option<String> {
        let candidates = self.candidates(pair, side).into_iter();
        let candidates = candidates.filter(|value| is_of(edit, value));
        smallest(edit, candidates, own).map(|(_, told)| told)
    }

    fn sampler(&self, side: Side) -> Sampler<'_> {
        let schemas = match side {
            Side::Request => &self.comparison.old.api.schemas,
            Side::Response => &self.comparison.new.api.schemas,
        };
        Sampler { schemas, side }
    }

    /// Who must take a value and who must refuse it.
    fn judges(&self, pair: usize, side: Side) -> Option<(Rc<Validator>, Rc<Validator>)> {
        let pair = &self.comparison.graph.pairs[pair].pair;
        let direction = usize::from(side == Side::Response);
        let old = self.old[direction].of(only(&pair.old)?)?;
        let new = self.new[direction].of(only(&pair.new)?)?;
        Some(if side == Side::Request { (old, new) } else { (new, old) })
    }

    /// Values at the borders of the edited schema, made by the side that must take them.
    fn candidates(&self, pair: usize, side: Side) -> Vec<Value> {
        let pair = &self.comparison.graph.pairs[pair].pair;
        let sampler = self.sampler(side);
        let (own, other) = match side {
            Side::Request => (&pair.old, &pair.new),
            Side::Response => (&pair.new, &pair.old),
        };
        let opposite = Sampler { schemas: self.other_schemas(side), side };
        let (shape, other_shape) = (sampler.shape(own), opposite.shape(other));
        let mut branches = Vec::new();
        for choice in &shape.alternatives {
            let each = choice.branches.iter().take(60);
            branches.extend(each.filter_map(|it| sampler.minimal(&own.with_branch(choice, *it))));
        }
        for choice in &other_shape.alternatives {
            let each = choice.branches.iter().take(60);
            branches.extend(each.filter_map(|it| opposite.minimal(&All::one(*it))));
        }
        branches.extend(sampler.minimal(own));
        branches.extend(shape.listed_examples(sampler.schemas));
        branches.extend(other_shape.listed_examples(opposite.schemas));
        for forbidden in &other_shape.nots {
            let all = All::one(*forbidden);
            let listed = opposite.shape(&all).values;
            branches.extend(listed.iter().flat_map(|said| &said.value).map(Node::to_json));
            branches.extend(opposite.minimal(&all));
        }
        branches.extend(together(&branches));
        branches.extend(conditional(&sampler, own, &opposite, &other_shape));
        boundary::values(&sampler, (&shape, &other_shape), &branches)
    }

    fn other_schemas(&self, side: Side) -> &crate::model::Schemas {
        match side {
            Side::Request => &self.comparison.new.api.schemas,
            Side::Response => &self.comparison.old.api.schemas,
        }
    }
}

/// Objects that are two of these at once, which a choice of one refuses.
fn together(objects: &[Value]) -> Vec<Value> {
    const FEW: usize = 8;
    let objects: Vec<_> = objects.iter().filter_map(Value::as_object).take(FEW).collect();
    let mut both = Vec::new();
    for (at, one) in objects.iter().enumerate() {
        for other in &objects[at + 1..] {
            let mut members = (*other).clone();
            members.extend((*one).clone());
            both.push(Value::Object(members));
        }
    }
    both
}

/// Values of which a condition of the other side speaks, or which it forbids, beside what must be there.
fn conditional(
    sampler: &Sampler<'_>,
    own: &All,
    opposite: &Sampler<'_>,
    other: &crate::diff::schema::Shape,
) -> Vec<Value> {
    let Some(Value::Object(minimal)) = sampler.minimal(own) else { return Vec::new() };
    let conditions = other.conditions.iter().map(|condition| condition.when);
    let parts = conditions.chain(other.nots.iter().copied());
    parts
        .filter_map(|part| {
            let shape = opposite.shape(&All::one(part));
            let made = opposite.of(&shape, crate::diff::schema::TypeSet::OBJECT)?;
            let mut members = minimal.clone();
            members.extend(made.as_object()?.clone());
            for named in shape.members.iter().flat_map(|it| it.named.keys()) {
                let value = opposite.member(&shape, named, 0).flatten();
                members.extend(value.map(|value| (named.clone(), value)));
            }
            Some(Value::Object(members))
        })
        .collect()
}

/// Whether an edit can be shown by a value: one about null by null alone.
fn is_of(edit: &Edit, value: &Value) -> bool {
    !edit.kind.id.starts_with("null-") || value.is_null()
}

fn only(all: &All) -> Option<SchemaId> {
    match (all.schemas.as_slice(), all.chosen.as_slice()) {
        ([only], []) => Some(*only),
        _ => None,
    }
}

/// The smallest value that the first takes and the second refuses, and what that one says.
fn smallest(
    edit: &Edit,
    values: impl Iterator<Item = Value>,
    (takes, refuses): &(Rc<Validator>, Rc<Validator>),
) -> Option<(Value, String)> {
    let shows = values.filter(|value| {
        takes.is_valid(value)
            && !refuses.is_valid(value)
            && blame::is_owed(edit, refuses.iter_errors(value))
    });
    let value = shows.min_by_key(|value| value.to_string().len())?;
    let told = refuses.iter_errors(&value).next().map(|error| {
        let place = error.instance_path().to_string();
        match place.is_empty() {
            true => error.to_string(),
            false => format!("{place}: {error}"),
        }
    });
    let told = told.unwrap_or_default();
    Some((value, shortened(&told)))
}

fn shortened(text: &str) -> String {
    const MOST: usize = 240;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
