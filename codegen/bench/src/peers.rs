//! Validators of others, made of the same schemas.

use boon::{Compiler, SchemaIndex, Schemas, ValidationError};
use corvus_json_schema::{JsonSchemaResultsCollector, ResultsLevel};
use serde_json::Value;

/// A place and what is wrong there, as texts.
pub type Complaint = (String, String);

/// What the macro of `jsonschema` makes at compile time.
pub trait Compiled {
    /// The schema that it was made of.
    const SCHEMA: &'static str;

    /// Whether the value is valid.
    fn is_valid(value: &Value) -> bool;

    /// All that is wrong.
    fn complaints(value: &Value) -> Vec<Complaint>;
}

macro_rules! compiled {
    ($($name:ident $file:literal)*) => {$(
        #[doc = concat!("The validator of `schemas/", $file, "`.")]
        #[jsonschema::validator(path = $file)]
        pub struct $name;

        impl Compiled for $name {
            const SCHEMA: &'static str = include_str!(concat!("../", $file));

            fn is_valid(value: &Value) -> bool {
                Self::is_valid(value)
            }

            fn complaints(value: &Value) -> Vec<Complaint> {
                Self::iter_errors(value).map(complaint).collect()
            }
        }
    )*};
}

compiled! {
    Generation "schemas/generation.json"
    Video "schemas/video.json"
    Charges "schemas/charges.json"
    Movements "schemas/movements.json"
    Release "schemas/release.json"
}

fn complaint(error: jsonschema::ValidationError<'_>) -> Complaint {
    (error.instance_path().to_string(), error.to_string())
}

/// The validators that are made of a schema at run time, ready to be asked.
pub struct Interpreters {
    /// `jsonschema`.
    pub jsonschema: jsonschema::Validator,
    /// `corvus-json-schema`.
    pub corvus: corvus_json_schema::Validator,
    boon: (Schemas, SchemaIndex),
}

impl Interpreters {
    /// Reads the schema. The text is one of `schemas/`, of which every validator has been made before.
    pub fn new(schema: &str) -> Self {
        // What is written by `remake` is JSON Schema.
        let schema: Value = serde_json::from_str(schema).expect("a schema is JSON");
        // As above.
        let jsonschema = jsonschema::validator_for(&schema).expect("a schema for jsonschema");
        // As above.
        let corvus = corvus_json_schema::compile(&schema).expect("a schema for corvus");
        let mut schemas = Schemas::new();
        let mut compiler = Compiler::new();
        // As above.
        compiler.add_resource("schema.json", schema).expect("a schema for boon");
        // As above.
        let index = compiler.compile("schema.json", &mut schemas).expect("a schema for boon");
        Self { jsonschema, corvus, boon: (schemas, index) }
    }

    /// Whether the value is valid for `boon`, which has no shorter way to ask.
    pub fn is_valid_for_boon(&self, value: &Value) -> bool {
        self.boon.0.validate(value, self.boon.1).is_ok()
    }

    /// Whether the text is valid for `corvus-json-schema`.
    pub fn is_valid_text_for_corvus(&self, text: &[u8]) -> bool {
        let text = str::from_utf8(text).ok();
        text.is_some_and(|text| self.corvus.validate_json(text).unwrap_or(false))
    }

    /// All that is wrong for `jsonschema`.
    pub fn complaints_of_jsonschema(&self, value: &Value) -> Vec<Complaint> {
        self.jsonschema.iter_errors(value).map(complaint).collect()
    }

    /// All that is wrong for `corvus-json-schema`.
    pub fn complaints_of_corvus(&self, value: &Value) -> Vec<Complaint> {
        let mut collector = JsonSchemaResultsCollector::new(ResultsLevel::Detailed);
        let verdict = self.corvus.evaluate(value, &mut collector);
        let rows = collector.take_results().into_iter();
        let found = rows
            .filter(|row| !row.is_match && !row.message.is_empty())
            .map(|row| (row.document_evaluation_location, row.message));
        // Valid values leave no rows that did not match.
        if verdict.unwrap_or(false) { Vec::new() } else { found.collect() }
    }

    /// All that is wrong for `boon`: the errors that have no cause of their own.
    pub fn complaints_of_boon(&self, value: &Value) -> Vec<Complaint> {
        let mut found = Vec::new();
        if let Err(error) = self.boon.0.validate(value, self.boon.1) {
            leaves(&error, &mut found);
        }
        found
    }
}

fn leaves(error: &ValidationError<'_, '_>, found: &mut Vec<Complaint>) {
    if error.causes.is_empty() {
        found.push((error.instance_location.to_string(), error.kind.to_string()));
    }
    for cause in &error.causes {
        leaves(cause, found);
    }
}
