//! Writes request bodies.

use serde_json::Value;

use super::multipart::Form;
use super::style::{Written, write_form_field};
use crate::codegen::Encoder;
use crate::describe::{Parameter, Part, Place, Style};
use crate::{Body, Error};

/// A body and its media type.
#[derive(Clone)]
pub(super) struct Content {
    pub(super) content_type: &'static str,
    pub(super) kind: Kind,
}

/// Its bytes, or what they are made from.
#[derive(Clone)]
pub(super) enum Kind {
    /// All of it.
    Whole(Body),
    /// Parts, between which a boundary is put when the request is made.
    Parts(Form),
}

impl Content {
    pub(super) fn whole(content_type: &'static str, body: impl Into<Body>) -> Self {
        Self { content_type, kind: Kind::Whole(body.into()) }
    }

    /// The number of bytes, if it is known before a boundary is chosen.
    pub(super) fn length(&self) -> Option<u64> {
        match &self.kind {
            Kind::Whole(body) => body.length(),
            Kind::Parts(_) => None,
        }
    }
}

/// A JSON body from what has been written.
pub(super) fn json(content_type: &'static str, written: Encoder) -> Result<Content, Error> {
    let (text, files) = written.finish();
    match files.is_empty() {
        true => Ok(Content::whole(content_type, text)),
        false => Err(Error::configuration("a file can't be sent in a JSON body")),
    }
}

/// Writes a form. Fields without a layout of their own are written as OpenAPI says for them:
/// scalars as text, lists as one pair an item, objects as JSON text.
pub(super) fn form(
    content_type: &'static str,
    layouts: &[Parameter],
    written: Encoder,
) -> Result<Content, Error> {
    let (value, files) = written.finish_value();
    let Value::Object(members) = value else {
        return Err(Error::configuration("a form body must be an object"));
    };
    if !files.is_empty() {
        return Err(Error::configuration("a file can't be sent in a form-urlencoded body"));
    }
    let mut pairs = Vec::new();
    for (name, value) in &members {
        let usual = if value.is_object() { &AS_JSON } else { &AS_FORM };
        let layout = layouts.iter().find(|layout| layout.name == name).unwrap_or(usual);
        if let Written::Pairs(more) = write_form_field(name, layout, value) {
            pairs.extend(more);
        }
    }
    Ok(Content::whole(content_type, pairs.join("&").into_bytes()))
}

/// Writes a multipart body.
pub(super) fn multipart(
    content_type: &'static str,
    parts: &'static [Part],
    written: Encoder,
) -> Result<Content, Error> {
    let form = Form::new(parts, written)?;
    Ok(Content { content_type, kind: Kind::Parts(form) })
}

static AS_FORM: Parameter = layout(Style::Form);
static AS_JSON: Parameter = layout(Style::Json);

const fn layout(style: Style) -> Parameter {
    Parameter { name: "", place: Place::Query, style, explode: true, allow_reserved: false }
}
