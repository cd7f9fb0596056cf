//! One operation: where it is, what it takes, and what it answers.

use bindery::extensions::Idempotency;
use bindery::interpreter::Interpreter;
use bindery::lint::objections;
use bindery::model::{self, Api, ParameterIn, SchemaId};
use jsonschema::Validator;
use serde_json::Value;

use super::credentials::Credentials;
use super::sample::{Sample, samples};
use super::template::{self, Template};
use crate::http::Head;

/// An operation of the vendor.
pub(crate) struct Operation {
    /// Its `operationId`, else its method and path.
    pub(crate) name: String,
    pub(crate) method: String,
    /// The path as the specification has it, after the prefix of its server.
    pub(crate) path: String,
    pub(crate) template: Template,
    pub(crate) credentials: Credentials,
    pub(crate) parameters: Vec<Parameter>,
    body_is_required: bool,
    media: Vec<Media>,
    pub(crate) samples: Vec<Sample>,
    /// `x-idempotency`, of the operation or of the document.
    pub(crate) idempotency: Option<Idempotency>,
    /// The pointer of `x-correlate`.
    pub(crate) correlate: Option<String>,
    /// An example of a body, to be shown.
    pub(crate) example: Option<Value>,
}

/// A parameter of an operation.
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: ParameterIn,
    pub(crate) required: bool,
    pub(crate) examples: Vec<Value>,
    validator: Option<Validator>,
}

struct Media {
    name: String,
    validator: Option<Validator>,
}

/// What is wrong with a request.
#[derive(Debug, PartialEq)]
pub(crate) struct Wrong {
    pub(crate) status: u16,
    pub(crate) message: String,
}

impl Operation {
    pub(crate) fn new(
        api: &Api,
        operation: &model::Operation,
        prefix: &str,
        interpreter: &Interpreter<'_>,
    ) -> Self {
        let body = operation.request_body.as_ref();
        let media = body.map(|body| body.content.as_slice()).unwrap_or_default();
        let judge = |id: Option<SchemaId>| id.and_then(|id| interpreter.validator(id));
        let idempotency = [&operation.extensions, &api.extensions];
        let idempotency = idempotency.into_iter().find_map(|it| it.idempotency.clone());
        let shown = media.first().and_then(|media| media.examples.first()?.value.as_deref());
        Self {
            name: name(operation),
            method: operation.method.clone(),
            path: operation.path.clone(),
            template: Template::parse(&format!("{prefix}{}", operation.path)),
            credentials: Credentials::of(api, operation),
            parameters: operation
                .parameters
                .iter()
                .map(|it| parameter(it, judge(it.schema)))
                .collect(),
            body_is_required: body.is_some_and(|body| body.required),
            media: media
                .iter()
                .map(|it| Media { name: it.name.clone(), validator: judge(it.schema) })
                .collect(),
            samples: samples(api, operation),
            idempotency,
            correlate: operation.extensions.correlate.as_ref().map(|it| it.0.clone()),
            example: shown.map(bindery::source::Node::to_json),
        }
    }

    /// The value of a parameter in a request.
    pub(crate) fn parameter(
        &self,
        name: &str,
        head: &Head,
        path: &[(String, String)],
    ) -> Option<String> {
        self.parameters.iter().find(|it| it.name == name)?.value(head, path)
    }

    /// The idempotency key of a request.
    pub(crate) fn key<'h>(&self, head: &'h Head) -> Option<&'h str> {
        head.header(&self.idempotency.as_ref()?.header)
    }

    fn is_too_long(&self, key: &str) -> bool {
        let most = self.idempotency.as_ref().and_then(|it| it.max_length);
        most.is_some_and(|most| key.len() > most as usize)
    }

    /// Judges a request whose body is complete. Gives the body, null where there is none or it is no
    /// JSON.
    pub(crate) fn judge(
        &self,
        head: &Head,
        path: &[(String, String)],
        body: &[u8],
    ) -> Result<Value, Wrong> {
        self.parameters.iter().try_for_each(|it| it.judge(head, path))?;
        if self.key(head).is_some_and(|key| self.is_too_long(key)) {
            return Err(wrong(400, "The idempotency key is too long"));
        }
        if body.is_empty() {
            return match self.body_is_required {
                true => Err(wrong(400, "The body is missing")),
                false => Ok(Value::Null),
            };
        }
        let Some(media) = self.media_of(head)? else { return Ok(Value::Null) };
        let value: Value = serde_json::from_slice(body)
            .map_err(|error| wrong(400, &format!("The body is no JSON: {error}")))?;
        match media.validator.as_ref().and_then(|validator| first_objection(validator, &value)) {
            Some(message) => Err(Wrong { status: 400, message }),
            None => Ok(value),
        }
    }

    /// The media type of a body that is to be judged as JSON.
    fn media_of(&self, head: &Head) -> Result<Option<&Media>, Wrong> {
        if self.media.is_empty() {
            return Ok(None);
        }
        let said = head.header("content-type").unwrap_or_default();
        let essence = said.split(';').next().unwrap_or_default().trim().to_lowercase();
        match self.media.iter().find(|media| covers(&media.name, &essence)) {
            Some(media) => Ok(essence.contains("json").then_some(media)),
            None => {
                let names: Vec<_> = self.media.iter().map(|media| media.name.as_str()).collect();
                let message = format!("Content-Type must be {}", names.join(" or "));
                Err(Wrong { status: 415, message })
            }
        }
    }
}

impl Parameter {
    fn value(&self, head: &Head, path: &[(String, String)]) -> Option<String> {
        match self.place {
            ParameterIn::Path => template::value(path, &self.name).map(str::to_owned),
            ParameterIn::Query => head.query(&self.name),
            ParameterIn::Header => head.header(&self.name).map(str::to_owned),
            ParameterIn::Cookie => head.cookie(&self.name).map(str::to_owned),
            ParameterIn::QueryString => head.target.split_once('?').map(|(_, it)| it.to_owned()),
        }
    }

    /// A text is right where it is right as a text or as the JSON that it spells. Lists and objects
    /// have too many ways to be written to be judged here.
    fn judge(&self, head: &Head, path: &[(String, String)]) -> Result<(), Wrong> {
        let Some(text) = self.value(head, path) else {
            let message = format!("Missing required parameter: {}", self.name);
            return if self.required { Err(Wrong { status: 400, message }) } else { Ok(()) };
        };
        let Some(validator) = &self.validator else { return Ok(()) };
        let spelt = serde_json::from_str::<Value>(&text).ok();
        let text = Value::String(text);
        let right = std::iter::once(&text).chain(&spelt).any(|value| validator.is_valid(value));
        match first_objection(validator, &text).filter(|_| !right) {
            Some(message) => Err(wrong(400, &format!("{}: {message}", self.name))),
            None => Ok(()),
        }
    }
}

fn parameter(parameter: &model::Parameter, validator: Option<Validator>) -> Parameter {
    let examples = parameter.examples.iter().filter_map(|example| example.value.as_deref());
    let is_plain = !parameter.explode || parameter.place != ParameterIn::Query;
    let plain = validator.filter(|validator| is_plain || !takes_lists(validator));
    Parameter {
        name: parameter.name.clone(),
        place: parameter.place,
        required: parameter.required,
        examples: examples.map(bindery::source::Node::to_json).collect(),
        validator: plain.filter(|validator| !takes_lists(validator)),
    }
}

fn takes_lists(validator: &Validator) -> bool {
    let whole = [Value::Array(Vec::new()), Value::Object(serde_json::Map::new())];
    let kind = |value: &Value| {
        let mut errors = validator.iter_errors(value);
        !errors.any(|error| error.kind().keyword() == "type")
    };
    whole.iter().any(kind)
}

fn first_objection(validator: &Validator, value: &Value) -> Option<String> {
    let mut errors = validator.iter_errors(value);
    errors.find_map(|error| objections(&error).into_iter().next()).map(|it| it.message)
}

fn name(operation: &model::Operation) -> String {
    let plain = || format!("{} {}", operation.method, operation.path);
    operation.id.clone().unwrap_or_else(plain)
}

fn wrong(status: u16, message: &str) -> Wrong {
    Wrong { status, message: message.to_owned() }
}

/// Whether a media type or range covers another.
fn covers(range: &str, essence: &str) -> bool {
    let range = range.split(';').next().unwrap_or_default().trim().to_lowercase();
    match range.strip_suffix("/*") {
        Some("*") => true,
        Some(first) => essence.split('/').next() == Some(first),
        None => range == essence,
    }
}
