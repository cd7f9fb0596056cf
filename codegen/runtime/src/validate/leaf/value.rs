//! Rules for values of any kind.

use serde_json::Value;

use crate::codegen::{Json, encode_value};
use crate::validate::literal::Literal;
use crate::validate::report::broken;
use crate::validate::{Keyword, Outcome, Path, Shown, Sink, Site};

/// `const`
#[inline]
pub fn equals<S: Sink + ?Sized>(
    value: &Value,
    constant: &Literal,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    if constant.equals(value) {
        return Ok(());
    }
    broken(Shown::Literals(std::slice::from_ref(constant)), Shown::Json(value), at, site, sink)
}

/// `enum`
#[inline]
pub fn among<S: Sink + ?Sized>(
    value: &Value,
    values: &[Literal],
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    if values.iter().any(|constant| constant.equals(value)) {
        return Ok(());
    }
    broken(Shown::Literals(values), Shown::Json(value), at, site, sink)
}

/// `const` or `enum` on a truth value.
#[inline]
pub fn boolean_is<S: Sink + ?Sized>(
    actual: bool,
    wanted: bool,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    if actual == wanted {
        return Ok(());
    }
    broken(Shown::Bool(wanted), Shown::Bool(actual), at, site, sink)
}

/// `false`: no value is allowed here.
#[inline]
pub fn never<S: Sink + ?Sized>(
    value: &Value,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    broken(Shown::Nothing, Shown::Json(value), at, site, sink)
}

/// `false`, where the value is not at hand as JSON.
#[inline]
pub fn forbidden<S: Sink + ?Sized>(at: &Path<'_>, site: &'static Site, sink: &mut S) -> Outcome {
    broken(Shown::Nothing, Shown::Nothing, at, site, sink)
}

/// A value that is nested too deep to be checked is not taken as valid.
#[cold]
pub fn too_deep<S: Sink + ?Sized>(at: &Path<'_>, sink: &mut S) -> Outcome {
    static SITE: Site = Site::new(Keyword::Ref, "");
    broken(Shown::Nothing, Shown::Nothing, at, &SITE, sink)
}

/// The typed value as JSON, for rules that can't be reached through its type.
pub fn serialized<T: Json>(value: &T) -> Value {
    encode_value(value)
}
