//! Rules for values of any kind.

use serde_json::Value;

use crate::codegen::{Json, encode_vec};
use crate::json::{Document, Node};
use crate::validate::literal::Literal;
use crate::validate::{Detail, Keyword, Path, Shown, Sink};

/// `const`, or `enum` with one value.
#[inline]
pub fn equals(
    value: Node<'_>,
    constant: &Literal,
    keyword: Keyword,
    at: &Path<'_>,
    sink: &mut Sink,
) {
    if !constant.equals(value) {
        let limit = Shown::Literals(std::slice::from_ref(constant));
        sink.report(at, keyword, Detail { limit, actual: Shown::Json(value) });
    }
}

/// `enum`
#[inline]
pub fn among(
    value: Node<'_>,
    values: &[Literal],
    keyword: Keyword,
    at: &Path<'_>,
    sink: &mut Sink,
) {
    if !values.iter().any(|constant| constant.equals(value)) {
        let detail = Detail { limit: Shown::Literals(values), actual: Shown::Json(value) };
        sink.report(at, keyword, detail);
    }
}

/// `const` or `enum` on a truth value.
#[inline]
pub fn boolean_is(actual: bool, wanted: bool, keyword: Keyword, at: &Path<'_>, sink: &mut Sink) {
    if actual != wanted {
        let detail = Detail { limit: Shown::Bool(wanted), actual: Shown::Bool(actual) };
        sink.report(at, keyword, detail);
    }
}

/// No value is allowed here.
#[cold]
pub fn forbidden(keyword: Keyword, at: &Path<'_>, sink: &mut Sink) {
    sink.report(at, keyword, Detail { limit: Shown::Nothing, actual: Shown::Nothing });
}

/// Whether a check that leads back to itself ends here: enough is known, the function is at work on this
/// very value, to which it can add nothing, or the value is nested deeper than is checked. Only such a
/// value is not taken as valid.
#[inline]
pub fn ends_here(function: &str, at: &Path<'_>, sink: &mut Sink) -> bool {
    if at.is_too_deep() {
        forbidden(Keyword::Ref, at, sink);
        return true;
    }
    sink.is_done() || at.is_within(function)
}

/// The typed value as JSON, for rules that can't be reached through its type.
pub fn serialized<T: Json>(value: &T) -> Document<'static> {
    Document::written(encode_vec(value))
}

/// Any JSON value that a type keeps.
#[inline]
pub fn json(value: &Value) -> Node<'_> {
    Node::Value(value)
}
