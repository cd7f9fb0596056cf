//! Validators of both sides, made when they are asked for.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::diff::report::Side;
use crate::interpreter::Interpreter;
use crate::json_schema;
use crate::model::{SchemaId, Schemas};

/// The schemas of one revision in one direction, as JSON.
pub(crate) struct Definitions(Value);

impl Definitions {
    /// What travels in this direction: what is only read is not required of requests, and formats of numbers
    /// are the limits that they stand for.
    pub(crate) fn new(schemas: &Schemas, side: Side) -> Self {
        let mut all = json_schema::definitions(schemas);
        for (id, schema) in schemas.iter() {
            let own = &mut all["$defs"][id.0.to_string()];
            let one_way = |name: &String| {
                schema.properties.get(name).is_some_and(|id| {
                    let annotations = &schemas[*id].annotations;
                    match side {
                        Side::Request => annotations.read_only,
                        Side::Response => annotations.write_only,
                    }
                })
            };
            if schema.required.iter().any(one_way) {
                let kept = schema.required.iter().filter(|name| !one_way(name));
                own["required"] = kept.cloned().collect::<Vec<_>>().into();
            }
            let limits = schema.format.as_deref().and_then(limits);
            if let (Some((least, most)), Some(members)) = (limits, own.as_object_mut()) {
                let both = json!({ "minimum": least, "maximum": most });
                match members.get_mut("allOf").and_then(Value::as_array_mut) {
                    Some(list) => list.push(both),
                    None => {
                        members.insert("allOf".to_owned(), json!([both]));
                    }
                }
            }
        }
        Self(all)
    }
}

fn limits(format: &str) -> Option<(f64, f64)> {
    Some(match format {
        "int8" => (-128.0, 127.0),
        "int16" => (-32_768.0, 32_767.0),
        "int32" => (-2_147_483_648.0, 2_147_483_647.0),
        "uint8" => (0.0, 255.0),
        "uint16" => (0.0, 65_535.0),
        "uint32" => (0.0, 4_294_967_295.0),
        "uint64" => (0.0, 18_446_744_073_709_551_615.0),
        _ => return None,
    })
}

/// Makes validators, each once.
pub(crate) struct Validators<'d> {
    interpreter: Interpreter<'d>,
    made: RefCell<HashMap<SchemaId, Option<Rc<Validator>>>>,
}

impl<'d> Validators<'d> {
    /// Validators of these schemas.
    pub(crate) fn new(definitions: &'d Definitions) -> Self {
        let interpreter = Interpreter::new(&definitions.0);
        Self { interpreter, made: RefCell::default() }
    }

    /// The validator of a schema; none where it can't be made.
    pub(crate) fn of(&self, id: SchemaId) -> Option<Rc<Validator>> {
        let mut made = self.made.borrow_mut();
        let make = || self.interpreter.strict(id).map(Rc::new);
        made.entry(id).or_insert_with(make).clone()
    }
}
