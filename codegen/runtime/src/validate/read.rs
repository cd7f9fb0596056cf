//! Why JSON text could not be read as a valid value.

use std::fmt;

use super::Violations;
use crate::codegen::{Mismatch, Reason};
use crate::json::NotJson;

/// Why JSON text could not be read as a valid value of a type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReadError {
    /// It is no JSON.
    NotJson(NotJson),
    /// It breaks rules of its schema.
    Invalid(Violations),
    /// It keeps to the rules, but does not fit into the type: a whole number beyond 64 bits, say.
    Mismatch {
        /// JSON pointer to the part that does not fit.
        pointer: String,
        /// What is wrong with it.
        message: String,
    },
}

impl ReadError {
    /// The rules that are broken, where that is the reason.
    pub fn violations(&self) -> Option<&Violations> {
        match self {
            Self::Invalid(violations) => Some(violations),
            _ => None,
        }
    }
}

impl From<NotJson> for ReadError {
    fn from(error: NotJson) -> Self {
        Self::NotJson(error)
    }
}

impl From<Violations> for ReadError {
    fn from(violations: Violations) -> Self {
        Self::Invalid(violations)
    }
}

impl From<Mismatch> for ReadError {
    fn from(mismatch: Mismatch) -> Self {
        let Reason { pointer, message } = mismatch.into_reason();
        Self::Mismatch { pointer, message }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson(error) => error.fmt(formatter),
            Self::Invalid(violations) => violations.fmt(formatter),
            Self::Mismatch { pointer, message } if pointer.is_empty() => {
                formatter.write_str(message)
            }
            Self::Mismatch { pointer, message } => write!(formatter, "{pointer}: {message}"),
        }
    }
}

impl std::error::Error for ReadError {}
