//! From edits to causes: one for each edit of the text, with all places at which it is felt.

use std::collections::BTreeMap;

use super::api::{Comparison, Felt, Revised};
use super::edit::{Edit, Effect, Mark, Relation};
use super::owner::owner;
use super::reach::{Reached, Ways};
use super::report::{Behaviour, Bump, Cause, Place, Reach, Rename, Side, Validate, Wire};
use super::spot::spot;

/// A cause while it is put together.
pub(crate) struct Folded {
    /// The edit.
    pub(crate) edit: Edit,
    /// What it belongs to.
    pub(crate) owner: String,
    /// The places, in the order in which they were found.
    pub(crate) places: Vec<Place>,
    /// The verdict on the wire.
    pub(crate) wire: Wire,
    /// Whether the same bytes have another effect.
    pub(crate) behaviour: Behaviour,
    /// The pair of schemas that was edited, and a way to it in each direction that breaks.
    pub(crate) ways: Vec<(usize, Side, Reached)>,
}

/// Kind, owner, before, after.
type Key = (&'static str, String, Option<String>, Option<String>);

/// All causes of a comparison, in the order of their keys.
pub(crate) fn fold(comparison: &mut Comparison<'_>) -> Vec<Folded> {
    let mut found: BTreeMap<Key, Folded> = BTreeMap::new();
    for Felt { edit, places } in std::mem::take(&mut comparison.felt) {
        let folded = of_places(comparison, edit, places);
        add(&mut found, folded);
    }
    let ways = Ways::of(&comparison.graph, &comparison.roots);
    let relations = comparison.graph.relations();
    for number in 0..comparison.graph.pairs.len() {
        for edit in edits(comparison, number, &relations) {
            let folded = of_schema(comparison, &ways, number, edit);
            folded.into_iter().for_each(|folded| add(&mut found, folded));
        }
    }
    found.into_values().collect()
}

/// The edits of a pair, those of what it judges besides among them.
fn edits(comparison: &Comparison<'_>, number: usize, relations: &[Relation]) -> Vec<Edit> {
    let compared = &comparison.graph.pairs[number];
    let nested = compared.nested.iter().filter_map(|nested| {
        let relation = nested.relation(relations);
        let edit = nested.edit.clone();
        let effect = Effect::law(relation);
        (relation != Relation::Equal).then(|| match relation {
            Relation::Unknown => Edit { effect, relation: Some(relation), ..edit }
                .note("how far it changes what is allowed can't be decided"),
            _ => Edit { effect, relation: Some(relation), ..edit },
        })
    });
    compared.edits.iter().cloned().chain(nested).collect()
}

fn of_places(comparison: &Comparison<'_>, edit: Edit, places: Vec<Place>) -> Folded {
    let sides: Vec<Side> = match places.is_empty() {
        true => vec![Side::Request, Side::Response],
        false => places.iter().map(|place| place.side).collect(),
    };
    let (wire, behaviour) = verdict(&edit.effect, &sides);
    let owner = owner_of(comparison, &edit);
    Folded { edit, owner, places, wire, behaviour, ways: Vec::new() }
}

fn of_schema(comparison: &Comparison<'_>, ways: &Ways, pair: usize, edit: Edit) -> Option<Folded> {
    let sides = [Side::Request, Side::Response];
    let sides = sides.into_iter().filter(|side| edit.only.is_none_or(|only| only == *side));
    let (mut places, mut named, mut shown, mut reached_sides) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for side in sides {
        let reached = ways.to(pair, side, &comparison.roots);
        let is_named = |reached: &Reached| comparison.roots[reached.root].place.is_by_itself();
        let place = |reached: &Reached| comparison.roots[reached.root].place.clone();
        named.extend(reached.iter().filter(|it| is_named(it)).map(place));
        let before = places.len();
        places.extend(reached.iter().filter(|it| !is_named(it)).map(place));
        if places.len() > before {
            reached_sides.push(side);
        }
        shown.extend(reached.into_iter().next().map(|way| (pair, side, way)));
    }
    let owner = owner_of(comparison, &edit);
    if places.is_empty() {
        if let Some(folded) = elsewhere(comparison, ways, pair, edit.clone(), owner.clone()) {
            return Some(folded);
        }
        if named.is_empty() {
            return None;
        }
        return Some(unreached(comparison, edit, owner, named, shown));
    }
    let (wire, behaviour) = verdict(&edit.effect, &reached_sides);
    shown.retain(|(_, side, _)| reached_sides.contains(side));
    Some(Folded { edit, owner, places, wire, behaviour, ways: shown })
}

/// What is only read does not travel in a request, and what is only written not in an answer.
fn elsewhere(
    comparison: &Comparison<'_>,
    ways: &Ways,
    pair: usize,
    edit: Edit,
    owner: String,
) -> Option<Folded> {
    let reached = ways.anyhow_to(pair);
    let places: Vec<Place> = reached
        .into_iter()
        .map(|root| comparison.roots[root].place.clone())
        .filter(|place| !place.is_by_itself())
        .collect();
    let edit = edit.note("the member does not travel in this direction");
    let (wire, behaviour, ways) = (Wire::Same, Behaviour::Same, Vec::new());
    (!places.is_empty()).then_some(Folded { edit, owner, places, wire, behaviour, ways })
}

/// A schema that no operation reaches is on no wire, unless the document is nothing but schemas.
fn unreached(
    comparison: &Comparison<'_>,
    edit: Edit,
    owner: String,
    places: Vec<Place>,
    ways: Vec<(usize, Side, Reached)>,
) -> Folded {
    let calls = |side: Revised<'_>| side.api.operations.len() + side.api.webhooks.len();
    if calls(comparison.old) + calls(comparison.new) == 0 {
        let sides = [Side::Request, Side::Response];
        let (wire, behaviour) = verdict(&edit.effect, &sides);
        return Folded { edit, owner, places, wire, behaviour, ways };
    }
    let edit = edit.note("no operation reaches it");
    let (wire, behaviour, ways) = (Wire::Same, Behaviour::Same, Vec::new());
    Folded { edit, owner, places, wire, behaviour, ways }
}

fn verdict(effect: &Effect, sides: &[Side]) -> (Wire, Behaviour) {
    let each = sides.iter().map(|side| effect.at(*side));
    each.fold((Wire::Same, Behaviour::Same), |(wire, behaviour), (next, changed)| {
        (wire.max(next), behaviour.max(changed))
    })
}

/// The place that names the edit: the more exact of both sides, the newer one where they are alike.
fn owner_of(comparison: &Comparison<'_>, edit: &Edit) -> String {
    let older = |mark: &Mark| owner(comparison.old.sources, &mark.location);
    let newer = |mark: &Mark| owner(comparison.new.sources, &mark.location);
    match (&edit.before, &edit.after) {
        (Some(before), Some(after)) if before.value.is_some() && after.value.is_none() => {
            older(before)
        }
        (Some(before), Some(after)) if after.around && !before.around => older(before),
        (_, Some(after)) => newer(after),
        (Some(before), None) => older(before),
        (None, None) => String::new(),
    }
}

fn add(found: &mut BTreeMap<Key, Folded>, folded: Folded) {
    let value = |mark: &Option<Mark>| mark.as_ref().and_then(|mark| mark.value.clone());
    let edit = &folded.edit;
    let subject = edit.subject.clone();
    let before = value(&edit.before).or_else(|| subject.clone());
    let key = (edit.kind.id, folded.owner.clone(), before, value(&edit.after).or(subject));
    match found.get_mut(&key) {
        None => {
            found.insert(key, folded);
        }
        Some(known) => {
            known.wire = known.wire.max(folded.wire);
            known.behaviour = known.behaviour.max(folded.behaviour);
            known.ways.extend(folded.ways);
            known.places.extend(folded.places);
            // A schema by itself is no place beside those at which it is used.
            if known.places.iter().any(|place| !place.is_by_itself()) {
                known.places.retain(|place| !place.is_by_itself());
            }
        }
    }
}

/// The cause as it is told.
pub(crate) fn cause(folded: &Folded, old: Revised<'_>, new: Revised<'_>) -> Cause {
    let edit = &folded.edit;
    let validate = match edit.kind.id {
        _ if folded.places.is_empty() => Validate::Same,
        _ => edit.effect.validate,
    };
    Cause {
        id: identity(folded),
        kind: edit.kind.id,
        owner: folded.owner.clone(),
        summary: edit.summary.clone(),
        before: edit.before.as_ref().map(|mark| spot(old.sources, mark)),
        after: edit.after.as_ref().map(|mark| spot(new.sources, mark)),
        wire: folded.wire,
        validate,
        behaviour: folded.behaviour,
        source: Bump::None,
        note: edit.note.clone(),
        reach: reach(&folded.places),
        proof: None,
        rename: rename(edit),
        rust: Vec::new(),
        allowed: None,
    }
}

fn rename(edit: &Edit) -> Option<Rename> {
    let score = edit.summary.rsplit_once('(')?.1.split_once(" % alike")?.0.parse().ok()?;
    let value = |mark: &Option<Mark>| mark.as_ref().and_then(|mark| mark.value.clone());
    Some(Rename { from: value(&edit.before)?, to: value(&edit.after)?, score })
}

fn reach(places: &[Place]) -> Reach {
    let mut places = places.to_vec();
    places.sort();
    places.dedup();
    let count = |wanted: Option<Side>| {
        let of = places.iter().filter(|place| wanted.is_none_or(|side| place.side == side));
        let mut names: Vec<&str> = of.map(|place| place.operation.as_str()).collect();
        names.dedup();
        names.len()
    };
    let (operations, requests, responses) =
        (count(None), count(Some(Side::Request)), count(Some(Side::Response)));
    Reach { operations, requests, responses, places }
}

impl Place {
    /// Whether it is a schema with a name, and no operation.
    pub(crate) fn is_by_itself(&self) -> bool {
        self.part == "by itself"
    }
}

/// The same for the same edit: 64 bits of FNV-1a over kind, owner and values.
fn identity(folded: &Folded) -> String {
    let edit = &folded.edit;
    let value =
        |mark: &Option<Mark>| mark.as_ref().and_then(|mark| mark.value.clone()).unwrap_or_default();
    let subject = edit.subject.clone().unwrap_or_default();
    let parts = [edit.kind.id, &folded.owner, &subject, &value(&edit.before), &value(&edit.after)];
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in parts.join("\u{1f}").bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}
