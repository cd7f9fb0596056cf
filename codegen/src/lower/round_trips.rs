//! Examples with the types that they should fit, and what validators should say of them.

use std::collections::{HashMap, HashSet};

use jsonschema::Validator;
use serde_json::Value;

use super::rules::Homes;
use super::types::Table;
use super::types::direction::required;
use super::types::key::Direction;
use crate::examples::examples;
use crate::interpreter::Interpreter;
use crate::ir::rules::Rules;
use crate::ir::{Expected, RoundTrip, RoundTrips, TypeId, TypeRef};
use crate::json_schema::definitions;
use crate::model::{Api, SchemaId, Schemas};
use crate::source::{Node, Sources};

/// Judges all examples and defaults, each once.
pub fn lower(api: &Api, sources: &Sources, table: &Table, rules: &Rules) -> RoundTrips {
    let definitions = DIRECTIONS.map(|it| definitions(&facing(&api.schemas, table, it)));
    let mut judges = Judges {
        interpreters: DIRECTIONS
            .into_iter()
            .zip(definitions.each_ref().map(Interpreter::new))
            .collect(),
        validators: HashMap::new(),
        homes: homes(api, table, rules),
    };
    let mut seen = HashSet::new();
    let mut round_trips = RoundTrips::default();
    for (id, value) in examples(api).into_iter().filter(|(id, it)| seen.insert((*id, it.span))) {
        let json = value.to_json();
        match judges.is_valid(id, Direction::Any, &json) {
            None => round_trips.unjudged += 1,
            Some(_) if table.each(id).next().is_none() => round_trips.untyped += 1,
            Some(returns) => {
                round_trips.invalid += usize::from(!returns);
                for ty in table.each(id) {
                    let place = place(value, sources);
                    let expected = judges.expected(ty, table.direction(id, ty), &json);
                    round_trips.without_validator += usize::from(expected.is_none());
                    let (ty, value) = (ty.clone(), json.clone());
                    let sample = RoundTrip { ty, returns, expected, place, value };
                    // Of any other nothing can be said.
                    round_trips.samples.extend((returns || expected.is_some()).then_some(sample));
                }
            }
        }
    }
    round_trips
}

const DIRECTIONS: [Direction; 3] = [Direction::Any, Direction::Received, Direction::Sent];

/// The schemas as they hold of values that travel this way: they don't ask for members that travel the
/// other way.
fn facing(schemas: &Schemas, table: &Table, direction: Direction) -> Schemas {
    let mut facing = Schemas::default();
    // Where no schema depends on it, nobody asks.
    let nothing = direction != Direction::Any && table.directed().is_empty();
    for (_, schema) in schemas.iter().filter(|_| !nothing) {
        let mut own = schema.clone();
        own.required = required(schemas, schema, direction);
        facing.push(own);
    }
    facing
}

/// Types with validators, and the schemas that they stand for.
fn homes(api: &Api, table: &Table, rules: &Rules) -> HashMap<TypeId, SchemaId> {
    let homes = Homes::new(&api.schemas, table);
    let judging = rules.implementations.iter().filter(|it| it.json.is_some());
    judging.filter_map(|it| Some((it.ty, homes.of(it.ty)?))).collect()
}

/// Who knows which values are valid.
struct Judges<'d> {
    interpreters: HashMap<Direction, Interpreter<'d>>,
    validators: HashMap<(SchemaId, Direction), Option<Validator>>,
    homes: HashMap<TypeId, SchemaId>,
}

impl Judges<'_> {
    /// Whether the value is valid where it travels this way; none where the schema can't be read.
    fn is_valid(&mut self, schema: SchemaId, direction: Direction, value: &Value) -> Option<bool> {
        let interpreter = self.interpreters.get(&direction)?;
        let known = self.validators.entry((schema, direction));
        let validator = known.or_insert_with(|| interpreter.validator(schema));
        validator.as_ref().map(|validator| validator.is_valid(value))
    }

    /// What the validators of the type should say, which know the schema that the type stands for.
    fn expected(&mut self, ty: &TypeRef, direction: Direction, value: &Value) -> Option<Expected> {
        // Its validators judge null as well.
        let of = ty.named()?;
        let home = *self.homes.get(&of)?;
        self.is_valid(home, direction, value).map(|valid| Expected { of, valid })
    }
}

fn place(value: &Node, sources: &Sources) -> String {
    let (line, column) = sources.line_column(value.span);
    format!("{}:{line}:{column}", sources.path(value.span.file))
}
