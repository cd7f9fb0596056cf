//! From two APIs to the report.

use super::api::{self, Comparison, Revised};
use super::edit::Relation;
use super::fold::{self, Folded};
use super::patch;
use super::report::{Cause, FilePatch, PatchOperation, Report, Revision, Spot, Wire};
use super::schema::{All, Graph};
use super::version;
use super::witness::{Prover, Written};
use crate::model::{SchemaId, Schemas};

/// Compares two revisions of a document.
pub fn compare(base: Revised<'_>, head: Revised<'_>) -> Report {
    let mut comparison = api::compare(base, head);
    let mut folded = fold::fold(&mut comparison);
    let mut causes = told(&comparison, &mut folded);
    causes.extend(version::not_raised(base, head, &causes));
    causes.sort_by(order);
    let patches = patch::patches(base.sources, head.sources);
    let silent = silent(&patches, &causes);
    Report { base: revision(base), head: revision(head), causes, silent, package: None, patches }
}

/// How the values of two schemas stand to each other.
pub fn relation(old: (&Schemas, SchemaId), new: (&Schemas, SchemaId)) -> Relation {
    let mut graph = Graph::new(old.0, new.0);
    graph.pair(All::one(old.1), All::one(new.1), false);
    graph.run();
    graph.relations()[0]
}

/// The causes, each break of a schema with a value that shows it, if one is found.
fn told(comparison: &Comparison<'_>, folded: &mut [Folded]) -> Vec<Cause> {
    let is_open = |folded: &Folded| {
        let open = folded.wire >= Wire::Unknown || folded.edit.doubt.is_some();
        open && !folded.ways.is_empty()
    };
    let written = folded.iter().any(is_open).then(|| Written::of(comparison));
    let prover = written.as_ref().map(|written| Prover::new(comparison, written));
    let each = folded.iter_mut().map(|folded| {
        let proof = prover.as_ref().and_then(|prover| prover.prove(folded));
        Cause { proof, ..fold::cause(folded, comparison.old, comparison.new) }
    });
    each.collect()
}

fn revision(side: Revised<'_>) -> Revision {
    let name = side.sources.files().next().map(|(_, file)| file.path().to_owned());
    Revision {
        name: name.unwrap_or_default(),
        title: side.api.info.title.clone(),
        version: side.api.info.version.clone(),
    }
}

/// What breaks comes first; then by owner and kind.
fn order(one: &Cause, other: &Cause) -> std::cmp::Ordering {
    let weight = |it: &Cause| (it.wire, it.behaviour, it.validate);
    weight(other)
        .cmp(&weight(one))
        .then_with(|| (&one.owner, one.kind, &one.id).cmp(&(&other.owner, other.kind, &other.id)))
}

/// Steps of the patches that belong to no cause.
fn silent(patches: &[FilePatch], causes: &[Cause]) -> usize {
    let spots = |side: fn(&Cause) -> Option<&Spot>| -> Vec<(&str, &str)> {
        let spots = causes.iter().filter_map(side);
        spots.map(|spot| (spot.file.as_str(), spot.pointer.as_str())).collect()
    };
    let (before, after) =
        (spots(|cause| cause.before.as_ref()), spots(|cause| cause.after.as_ref()));
    let told = |file: Option<&String>, path: &str, spots: &[(&str, &str)]| {
        let own = spots.iter().filter(|(name, _)| file.is_some_and(|file| file == name));
        own.into_iter().any(|(_, pointer)| is_around(pointer, path) || is_around(path, pointer))
    };
    let mut count = 0;
    for patch in patches {
        for step in &patch.operations {
            let (PatchOperation::Add { path, .. }
            | PatchOperation::Remove { path }
            | PatchOperation::Replace { path, .. }) = step;
            let known =
                told(patch.base.as_ref(), path, &before) || told(patch.head.as_ref(), path, &after);
            count += usize::from(!known);
        }
    }
    count
}

/// Whether one pointer leads to the other, or to something within it.
fn is_around(outer: &str, inner: &str) -> bool {
    inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
