//! Validation: values against the rules of their schemas.
//!
//! Generated code states the rules, one call a rule; what the calls do is here. A check walks the
//! value and reports to a [`Sink`] what it finds. Nothing is allocated while the value is valid:
//! a [`Path`] is a list on the stack, and texts are made only for what is wrong.

mod detail;
mod equal;
mod format;
mod keyword;
mod leaf;
mod literal;
mod note;
mod number;
mod path;
mod pattern;
mod repeat;
mod sentence;
mod similar;
mod sink;
mod violation;

/// What the validators of generated crates call. Not for anybody else.
#[doc(hidden)]
pub mod rules {
    pub use super::detail::{Detail, Shown};
    pub use super::format::Format;
    pub use super::keyword::Keyword;
    pub use super::leaf::*;
    pub use super::literal::Literal;
    pub use super::note::Note;
    pub use super::path::Path;
    pub use super::pattern::{CharSet, Instruction, Look, Pattern, Piece, Program};
    pub use super::sink::Sink;
    pub use super::{Validate, ValidateJson};
    pub use serde_json::Value;
}

pub(crate) use equal::equal;

pub use detail::{Detail, Shown};
pub use keyword::Keyword;
pub use note::Note;
pub use path::Path;
pub use sink::Sink;
pub use violation::{Violation, Violations};

use serde_json::Value;

/// A typed value that knows the rules of its schema.
pub trait Validate {
    /// Reports every broken rule to the sink.
    #[doc(hidden)]
    fn check(&self, at: &Path<'_>, sink: &mut Sink);

    /// Checks every rule.
    ///
    /// # Errors
    /// All rules that are broken, each with the place, the limit and the value found.
    fn validate(&self) -> Result<(), Violations> {
        let mut sink = Sink::default();
        self.check(&Path::ROOT, &mut sink);
        sink.finish()
    }

    /// Whether no rule is broken. Never allocates for the answer.
    fn is_valid(&self) -> bool {
        let mut sink = Sink::asking();
        self.check(&Path::ROOT, &mut sink);
        !sink.is_done()
    }
}

/// A type whose schema can judge any JSON value, also one that does not decode.
pub trait ValidateJson {
    /// Reports every broken rule to the sink.
    #[doc(hidden)]
    fn check_json(value: &Value, at: &Path<'_>, sink: &mut Sink);

    /// Checks every rule.
    ///
    /// # Errors
    /// All rules that are broken, each with the place, the limit and the value found.
    fn validate_json(value: &Value) -> Result<(), Violations> {
        let mut sink = Sink::default();
        Self::check_json(value, &Path::ROOT, &mut sink);
        sink.finish()
    }

    /// Whether no rule is broken. Never allocates for the answer.
    fn is_valid_json(value: &Value) -> bool {
        let mut sink = Sink::asking();
        Self::check_json(value, &Path::ROOT, &mut sink);
        !sink.is_done()
    }
}

/// What holds for a boxed value holds for the value.
impl<T: Validate> Validate for Box<T> {
    #[inline]
    fn check(&self, at: &Path<'_>, sink: &mut Sink) {
        T::check(self, at, sink);
    }
}

/// A value that is not there breaks no rule of its own.
impl<T: Validate> Validate for Option<T> {
    #[inline]
    fn check(&self, at: &Path<'_>, sink: &mut Sink) {
        if let Some(value) = self {
            value.check(at, sink);
        }
    }
}

/// What holds for the items of a list.
impl<T: Validate> Validate for Vec<T> {
    fn check(&self, at: &Path<'_>, sink: &mut Sink) {
        for (index, value) in self.iter().enumerate() {
            if sink.is_done() {
                return;
            }
            value.check(&at.item(index), sink);
        }
    }
}
