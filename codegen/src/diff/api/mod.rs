//! Operations and all around them, compared with what stands in the same place.

mod bodies;
mod callbacks;
mod components;
mod encoding;
mod headers;
mod info;
mod lifecycle;
mod links;
mod operation;
mod operations;
mod parameters;
mod responses;
mod schemes;
mod security;
mod serialisation;
mod servers;
mod textual;

use super::edit::{Edit, Effect, Mark};
use super::kind::Kind;
use super::report::{Place, Side, Wire};
use super::schema::{All, Graph};
use crate::model::{Api, Operation, SchemaId};
use crate::source::{Location, Sources};

pub(crate) use lifecycle::of as of_lifecycle;

/// Every kind of change of something that is no schema.
pub(crate) const KINDS: &[&[&Kind]] = &[
    bodies::KINDS,
    callbacks::KINDS,
    components::KINDS,
    encoding::KINDS,
    headers::KINDS,
    info::KINDS,
    lifecycle::KINDS,
    links::KINDS,
    operation::KINDS,
    operations::KINDS,
    parameters::KINDS,
    responses::KINDS,
    schemes::KINDS,
    security::KINDS,
    servers::KINDS,
];

/// One side of a comparison.
#[derive(Clone, Copy, Debug)]
pub struct Revised<'a> {
    /// The API.
    pub api: &'a Api,
    /// The files that it was read from.
    pub sources: &'a Sources,
}

/// An edit and where it is felt.
pub(crate) struct Felt {
    /// The edit.
    pub(crate) edit: Edit,
    /// The places.
    pub(crate) places: Vec<Place>,
}

/// A place at which values travel, and the pair of schemas that describes them.
pub(crate) struct Root {
    /// The place.
    pub(crate) place: Place,
    /// The pair.
    pub(crate) pair: usize,
}

/// What is known while two APIs are compared.
pub(crate) struct Comparison<'a> {
    /// The older one.
    pub(crate) old: Revised<'a>,
    /// The newer one.
    pub(crate) new: Revised<'a>,
    /// The pairs of schemas.
    pub(crate) graph: Graph<'a>,
    /// Where values travel.
    pub(crate) roots: Vec<Root>,
    /// Edits of what is no schema.
    pub(crate) felt: Vec<Felt>,
}

/// An operation on both sides, or one of them, with the direction in which its requests travel.
#[derive(Clone)]
struct Call {
    name: String,
    id: Option<String>,
    request: Side,
}

impl Call {
    fn place(&self, side: Side, part: impl Into<String>) -> Place {
        let (operation, operation_id) = (self.name.clone(), self.id.clone());
        Place { operation, operation_id, side, part: part.into() }
    }

    /// The direction of its answers.
    fn response(&self) -> Side {
        match self.request {
            Side::Request => Side::Response,
            Side::Response => Side::Request,
        }
    }

    /// It as a whole.
    fn whole(&self) -> Vec<Place> {
        vec![self.place(self.request, "")]
    }
}

/// Compares two APIs.
pub(crate) fn compare<'a>(old: Revised<'a>, new: Revised<'a>) -> Comparison<'a> {
    let graph = Graph::new(&old.api.schemas, &new.api.schemas);
    let mut comparison = Comparison { old, new, graph, roots: Vec::new(), felt: Vec::new() };
    info::compare(&mut comparison);
    operations::compare(&mut comparison);
    callbacks::webhooks(&mut comparison);
    schemes::compare(&mut comparison);
    comparison.graph.run();
    components::compare(&mut comparison);
    comparison.graph.run();
    comparison
}

impl Comparison<'_> {
    /// Adds an edit that is felt at these places.
    fn felt(&mut self, edit: Edit, places: Vec<Place>) {
        self.felt.push(Felt { edit, places });
    }

    /// Adds an edit of a kind with a fixed effect.
    fn say(
        &mut self,
        kind: &'static Kind,
        marks: (Option<Mark>, Option<Mark>),
        effect: Effect,
        summary: String,
        places: Vec<Place>,
    ) {
        self.felt(Edit::new(kind, marks.0, marks.1, effect, summary), places);
    }

    /// Values that are described by these schemas travel at this place.
    fn root(&mut self, old: SchemaId, new: SchemaId, place: Place) {
        let pair = self.graph.pair(All::one(old), All::one(new), false);
        self.roots.push(Root { place, pair });
    }
}

/// Something that breaks whoever sends it.
const REQUEST_BREAKS: Effect =
    Effect { request: Wire::Breaking, response: Wire::Breaking, ..Effect::NONE };

/// Something new that nobody needs to know.
const COMPATIBLE: Effect =
    Effect { request: Wire::Compatible, response: Wire::Compatible, ..Effect::NONE };

fn at(location: &Location) -> Option<Mark> {
    Some(Mark::at(location))
}

fn marked(location: Location, value: impl Into<String>) -> Option<Mark> {
    Some(Mark::new(location, value))
}

/// An operation as people speak of it.
fn name(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}
