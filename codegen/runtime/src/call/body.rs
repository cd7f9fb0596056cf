//! Writes request bodies.

use serde_json::Value;

use super::style::{Written, write_form_field};
use crate::Error;
use crate::codegen::{Json, encode_value, encode_vec};
use crate::describe::{Parameter, Place, Style};

/// A body and its media type.
#[derive(Clone)]
pub(super) struct Body {
    pub(super) content_type: &'static str,
    pub(super) bytes: Vec<u8>,
}

pub(super) fn json<T: Json>(content_type: &'static str, value: &T) -> Body {
    Body { content_type, bytes: encode_vec(value) }
}

/// Writes a form. Fields without a layout of their own are written as OpenAPI says for them:
/// scalars as text, lists as one pair an item, objects as JSON text.
pub(super) fn form<T: Json>(
    content_type: &'static str,
    layouts: &[Parameter],
    value: &T,
) -> Result<Body, Error> {
    let Value::Object(members) = encode_value(value) else {
        return Err(Error::configuration("a form body must be an object"));
    };
    let mut pairs = Vec::new();
    for (name, value) in &members {
        let usual = if value.is_object() { &AS_JSON } else { &AS_FORM };
        let layout = layouts.iter().find(|layout| layout.name == name).unwrap_or(usual);
        if let Written::Pairs(more) = write_form_field(name, layout, value) {
            pairs.extend(more);
        }
    }
    Ok(Body { content_type, bytes: pairs.join("&").into_bytes() })
}

static AS_FORM: Parameter = layout(Style::Form);
static AS_JSON: Parameter = layout(Style::Json);

const fn layout(style: Style) -> Parameter {
    Parameter { name: "", place: Place::Query, style, explode: true, allow_reserved: false }
}
