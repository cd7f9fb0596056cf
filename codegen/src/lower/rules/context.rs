//! What lowering of rules knows while it works.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::Options;
use super::read;
use super::sites::{Inherited, Sites, constant};
use super::tree::{Node, Target};
use crate::diagnostic::Diagnostic;
use crate::ir::rules::{PatternId, RulePattern};
use crate::lower::names::Scope;
use crate::lower::types::key::Direction;
use crate::lower::words;
use crate::model::{Api, Schema, SchemaId, Schemas};
use crate::pattern;
use crate::source::{Location, Sources};

/// What lowering knows.
#[derive(Debug)]
pub struct Context<'a> {
    /// All schemas.
    pub schemas: &'a Schemas,
    /// Where things stand.
    pub sources: &'a Sources,
    /// Whether `format` is checked.
    pub formats: bool,
    /// Whether `contentEncoding` and `contentMediaType` are checked.
    pub contents: bool,
    /// Places of rules.
    pub sites: Sites,
    /// Regular expressions.
    pub patterns: Vec<RulePattern>,
    /// Schemas that have functions of their own.
    pub own_function: HashSet<SchemaId>,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
    /// Which way the values travel whose rules are being made.
    pub direction: Direction,
    directed: HashSet<SchemaId>,
    places: HashMap<Location, SchemaId>,
    patterns_known: HashMap<String, Option<PatternId>>,
    pattern_names: Scope,
    nodes: HashMap<(SchemaId, Inherited, Direction), Rc<Node>>,
    parameters: HashMap<SchemaId, Inherited>,
    reported: HashSet<Location>,
}

impl<'a> Context<'a> {
    /// Nothing is known yet.
    pub fn new(schemas: &'a Schemas, sources: &'a Sources, options: Options) -> Self {
        let Options { formats, contents } = options;
        let root = sources.files().next().map(|(id, _)| id).unwrap_or_default();
        Self {
            schemas,
            sources,
            formats,
            contents,
            sites: Sites::new(root),
            patterns: Vec::new(),
            own_function: read::own_functions(schemas),
            diagnostics: Vec::new(),
            direction: Direction::Any,
            directed: HashSet::new(),
            places: schemas.iter().map(|(id, it)| (it.location.clone(), id)).collect(),
            patterns_known: HashMap::new(),
            pattern_names: Scope::default(),
            nodes: HashMap::new(),
            parameters: HashMap::new(),
            reported: HashSet::new(),
        }
    }

    /// With what the parameters of an API say of their values.
    #[must_use]
    pub fn with_parameters(self, api: &Api) -> Self {
        Self { parameters: parameters(api), ..self }
    }

    /// With the schemas whose values depend on the way that they travel.
    #[must_use]
    pub fn with_directed(self, directed: &HashSet<SchemaId>) -> Self {
        Self { directed: directed.clone(), ..self }
    }

    /// Which way the values of a schema travel, where that makes a difference.
    pub fn facing(&self, id: SchemaId) -> Direction {
        if self.directed.contains(&id) { self.direction } else { Direction::Any }
    }

    /// The rules of a schema by itself.
    pub fn node(&mut self, id: SchemaId) -> Rc<Node> {
        let own = self.parameters.get(&id).cloned();
        let inherited = own.unwrap_or_else(|| self.around(id));
        self.node_within(id, &inherited)
    }

    /// What a schema without a name takes over from those in which it is written: where they are
    /// stated, and whether they are secret.
    fn around(&self, id: SchemaId) -> Inherited {
        let schema = self.schema(id);
        let mut around = Inherited::default();
        let mut place = schema.location.clone();
        let mut named = schema.name.is_some();
        while let Some(end) = place.pointer.rfind('/').filter(|_| !named) {
            place.pointer.truncate(end);
            let Some(outer) = self.places.get(&place).map(|id| self.schema(*id)) else { continue };
            let within = Inherited::default().within(outer);
            around.source = around.source.or(within.source);
            around.sensitive |= within.sensitive;
            named = outer.name.is_some();
        }
        around
    }

    /// The rules of a schema within another.
    pub fn node_within(&mut self, id: SchemaId, inherited: &Inherited) -> Rc<Node> {
        let key = (id, inherited.clone(), self.facing(id));
        if let Some(node) = self.nodes.get(&key) {
            return Rc::clone(node);
        }
        let node = Rc::new(read::node(self, id, inherited));
        self.nodes.insert(key, Rc::clone(&node));
        node
    }

    /// A subschema: by itself if it has a function of its own.
    pub fn target(&mut self, schema: SchemaId, inherited: &Inherited) -> Target {
        let inline = match self.own_function.contains(&schema) {
            true => None,
            false => Some(self.node_within(schema, inherited)),
        };
        Target { schema, inline }
    }

    /// The rules of a subschema, wherever they stand.
    pub fn rules_of(&mut self, target: &Target) -> Rc<Node> {
        match &target.inline {
            Some(node) => Rc::clone(node),
            None => self.node(target.schema),
        }
    }

    /// The static of a regular expression; none where it can't be checked, which is reported.
    pub fn pattern(&mut self, source: &str, place: &Location) -> Option<PatternId> {
        if let Some(known) = self.patterns_known.get(source) {
            return *known;
        }
        let id = match pattern::matcher(source) {
            Ok(matcher) => {
                // Four thousand million patterns do not fit into memory.
                let id = PatternId(self.patterns.len() as u32);
                let mut words = vec!["pattern".to_owned()];
                words.extend(words::split(source).into_iter().take(6));
                let ident = self.pattern_names.take(&constant("PATTERN", words));
                let (source, file) = (source.to_owned(), String::new());
                self.patterns.push(RulePattern { ident, file, source, matcher });
                Some(id)
            }
            Err(problem) => {
                self.not_checked(place, &format!("this pattern is not checked: {problem}"));
                None
            }
        };
        self.patterns_known.insert(source.to_owned(), id);
        id
    }

    /// Reports a keyword that validators leave out.
    pub fn not_checked(&mut self, place: &Location, message: &str) {
        if self.reported.insert(place.clone()) {
            let span = self.sources.span(place);
            let help = "validators accept values that this keyword would refuse";
            let diagnostic = Diagnostic::warning("keyword-not-checked", message);
            self.diagnostics.push(diagnostic.at(span, "left out").help(help));
        }
    }

    /// The schema itself.
    pub fn schema(&self, id: SchemaId) -> &'a Schema {
        &self.schemas[id]
    }
}

/// What parameters say of values whose schemas stand in them: these have no other use.
fn parameters(api: &Api) -> HashMap<SchemaId, Inherited> {
    let all = api.operations.iter().flat_map(|operation| &operation.parameters);
    let own = all.filter_map(|parameter| {
        let id = parameter.schema?;
        let place = parameter.location.child("schema");
        (api.schemas[id].location == place).then(|| (id, Inherited::of(parameter)))
    });
    own.collect()
}
