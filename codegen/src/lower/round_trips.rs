//! Examples that are valid against their schemas, with the types that they should fit.

use std::collections::{HashMap, HashSet};

use jsonschema::Validator;

use super::types::Table;
use crate::examples::examples;
use crate::interpreter::Interpreter;
use crate::ir::{RoundTrip, RoundTrips};
use crate::json_schema::definitions;
use crate::model::{Api, SchemaId};
use crate::source::{Node, Sources};

/// Judges all examples and defaults, each once.
pub fn lower(api: &Api, sources: &Sources, table: &Table) -> RoundTrips {
    let definitions = definitions(&api.schemas);
    let interpreter = Interpreter::new(&definitions);
    let mut validators: HashMap<SchemaId, Option<Validator>> = HashMap::new();
    let mut seen = HashSet::new();
    let mut round_trips = RoundTrips::default();
    for (id, value) in examples(api).into_iter().filter(|(id, it)| seen.insert((*id, it.span))) {
        let json = value.to_json();
        match validators.entry(id).or_insert_with(|| interpreter.validator(id)) {
            None => round_trips.unjudged += 1,
            Some(validator) if !validator.is_valid(&json) => round_trips.invalid += 1,
            Some(_) => {
                let samples = table.each(id).map(|ty| {
                    let (ty, place) = (ty.clone(), place(value, sources));
                    RoundTrip { ty, place, value: json.clone() }
                });
                let before = round_trips.samples.len();
                round_trips.samples.extend(samples);
                round_trips.untyped += usize::from(round_trips.samples.len() == before);
            }
        }
    }
    round_trips
}

fn place(value: &Node, sources: &Sources) -> String {
    let (line, column) = sources.line_column(value.span);
    format!("{}:{line}:{column}", sources.path(value.span.file))
}
