//! Schemas: each place that holds one becomes one [`Schema`], however often it is referred to.
//!
//! This part knows nothing of the rest of OpenAPI: it reads bare JSON Schemas as well.

mod annotations;
mod applicators;
mod assertions;
mod discriminator;
mod dynamic;
mod endless;
mod nullable;

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::document::{Findings, Version};
use crate::extensions;
use crate::model::{Schema, SchemaId, Schemas};
use crate::source::{Location, Node, Value};

use super::place::{Place, Trees};

/// Reads schemas as they are asked for.
pub struct SchemaReader<'s, 'f> {
    /// The trees.
    pub trees: Trees<'s>,
    /// What is wrong.
    pub findings: &'f mut Findings,
    ids: HashMap<Location, SchemaId>,
    schemas: Schemas,
    to_read: VecDeque<(SchemaId, Location)>,
    implicit: Vec<discriminator::Implicit>,
    values: HashMap<Location, Arc<Node>>,
    dynamic: dynamic::References,
    pieces: usize,
}

/// How many parameters, answers, media types and the like one document may have, those that
/// several operations share counted for each.
const MOST_PIECES: usize = 1_000_000;

impl<'s, 'f> SchemaReader<'s, 'f> {
    /// Nothing read yet.
    pub fn new(trees: Trees<'s>, findings: &'f mut Findings) -> Self {
        Self {
            trees,
            findings,
            ids: HashMap::new(),
            schemas: Schemas::default(),
            to_read: VecDeque::new(),
            implicit: Vec::new(),
            values: HashMap::new(),
            dynamic: HashMap::new(),
            pieces: 0,
        }
    }

    /// The schema that stands at a place or is referred to by it.
    pub fn schema(&mut self, place: &Place<'s>) -> SchemaId {
        let links = self.trees.links;
        match links.end(&place.location) {
            Some(end) if links.is_alone(&place.location) => self.schema_at(end),
            _ => self.schema_at(&place.location),
        }
    }

    /// The schema at the end of the reference at `site`.
    pub fn referred(&mut self, site: &Location) -> Option<SchemaId> {
        self.trees.links.end(site).map(|end| self.schema_at(end))
    }

    /// The value at a place, as data. Asked for again, it is the same one.
    pub fn data(&mut self, place: &Place<'s>) -> Arc<Node> {
        if let Some(value) = self.values.get(&place.location) {
            return Arc::clone(value);
        }
        let value = Arc::new(place.node.clone());
        self.values.insert(place.location.clone(), Arc::clone(&value));
        value
    }

    /// Whether one more parameter, answer or the like can be taken in.
    pub fn has_room(&mut self) -> bool {
        self.pieces += 1;
        if self.pieces == MOST_PIECES {
            let message = "parameters, answers and media types are repeated too often";
            let help = format!("what follows the first {MOST_PIECES} is left out");
            self.findings.add_final(Diagnostic::error("too-large", message).help(help));
        }
        self.pieces < MOST_PIECES
    }

    /// Reads all that has been asked for, and what that asks for.
    pub fn finish(mut self) -> Schemas {
        self.read_all();
        if !self.dynamic.is_empty() {
            // A dynamic reference may lead where nothing else does.
            for anchor in &self.trees.links.dynamic_anchors {
                self.schema_at(anchor);
            }
            self.read_all();
        }
        discriminator::complete(&mut self.schemas, self.implicit);
        dynamic::bind(&mut self.schemas, &self.dynamic, &self.trees.links.resources);
        endless::report(&self.schemas, self.trees.sources, self.findings);
        self.schemas
    }

    fn read_all(&mut self) {
        while let Some((id, location)) = self.to_read.pop_front() {
            if let Some(place) = self.trees.at(&location) {
                let schema = self.read(&place);
                self.schemas[id] = schema;
            }
        }
    }

    fn schema_at(&mut self, location: &Location) -> SchemaId {
        if let Some(id) = self.ids.get(location) {
            return *id;
        }
        let id = self.add(Schema { location: location.clone(), ..Schema::default() });
        self.ids.insert(location.clone(), id);
        self.to_read.push_back((id, location.clone()));
        id
    }

    /// Adds a schema that stands nowhere by itself.
    pub fn add(&mut self, schema: Schema) -> SchemaId {
        self.schemas.push(schema)
    }

    fn read(&mut self, place: &Place<'s>) -> Schema {
        let location = place.location.clone();
        let name = component_name(&location.pointer);
        let mut schema = Schema { location, name, ..Schema::default() };
        let object = match &place.node.value {
            Value::Bool(boolean) => return Schema { boolean: Some(*boolean), ..schema },
            Value::Object(object) => object,
            // The grammar check has reported it; what it allows is not known.
            _ => return schema,
        };
        schema.extensions = extensions::read(object);
        let refers = object.get("$ref").is_some_and(|node| node.as_str().is_some());
        if refers {
            schema.reference = self.referred(&place.location);
        }
        if refers && self.trees.version == Version::V3_0 {
            schema.annotations.description = place.text("description", &self.trees);
            return schema;
        }
        let dialect = self.trees.links.dialect(&place.location);
        self.annotations(place, &mut schema);
        self.assertions(place, dialect, &mut schema);
        self.applicators(place, dialect, &mut schema);
        self.discriminator(place, &mut schema);
        if place.is("nullable", &self.trees) {
            self.allow_null(place, &mut schema);
        }
        schema
    }
}

/// The name of a schema, if it stands where schemas have names.
fn component_name(pointer: &str) -> Option<String> {
    let (parent, token) = pointer.rsplit_once('/')?;
    let (_, group) = parent.rsplit_once('/')?;
    let named = matches!(group, "$defs" | "definitions") || parent == "/components/schemas";
    named.then(|| token.replace("~1", "/").replace("~0", "~"))
}
