//! Validation: values against the rules of their schemas.
//!
//! Generated code states the rules, one call a rule; what the calls do is here. A check walks the
//! value and reports to a [`Sink`] what it finds. Nothing is allocated while the value is valid:
//! a [`Path`] is a list on the stack, and texts are made only for what is wrong.

mod detail;
mod equal;
mod format;
mod leaf;
mod literal;
mod number;
mod path;
mod pattern;
mod report;
mod sentence;
mod similar;
mod sink;
mod site;
mod violation;

/// What the validators of generated crates call. Not for anybody else.
#[doc(hidden)]
pub mod rules {
    pub use super::detail::{Detail, Shown};
    pub use super::format::Format;
    pub use super::leaf::*;
    pub use super::literal::Literal;
    pub use super::number::{Divisor, Limit};
    pub use super::path::Path;
    pub use super::pattern::{CharSet, Instruction, Look, Pattern, Piece, Program};
    pub use super::sink::{Outcome, Sink, Stop};
    pub use super::site::{Keyword, Site};
    pub use super::{Validate, ValidateJson};
    pub use serde_json::Value;
}

pub use detail::{Detail, Shown};
pub use path::Path;
pub use sink::{Collector, Outcome, Probe, Sink, Stop};
pub use site::{Keyword, Site};
pub use violation::{Violation, Violations};

use serde_json::Value;

/// A typed value that knows the rules of its schema.
pub trait Validate {
    /// Reports every broken rule to the sink.
    ///
    /// # Errors
    /// [`Stop`] when the sink has heard enough.
    #[doc(hidden)]
    fn check<S: Sink + ?Sized>(&self, at: &Path<'_>, sink: &mut S) -> Outcome;

    /// Checks every rule.
    ///
    /// # Errors
    /// All rules that are broken, each with the place, the limit and the value found.
    fn validate(&self) -> Result<(), Violations> {
        let mut sink = Collector::default();
        // The collector says stop only when it is full; what it holds is the answer either way.
        let _ = self.check(&Path::ROOT, &mut sink);
        sink.finish()
    }

    /// Whether no rule is broken. Stops at the first that is, and never allocates for the answer.
    fn is_valid(&self) -> bool {
        self.check(&Path::ROOT, &mut Probe).is_ok()
    }
}

/// A type whose schema can judge any JSON value, also one that does not decode.
pub trait ValidateJson {
    /// Reports every broken rule to the sink.
    ///
    /// # Errors
    /// [`Stop`] when the sink has heard enough.
    #[doc(hidden)]
    fn check_json<S: Sink + ?Sized>(value: &Value, at: &Path<'_>, sink: &mut S) -> Outcome;

    /// Checks every rule.
    ///
    /// # Errors
    /// All rules that are broken, each with the place, the limit and the value found.
    fn validate_json(value: &Value) -> Result<(), Violations> {
        let mut sink = Collector::default();
        // The collector says stop only when it is full; what it holds is the answer either way.
        let _ = Self::check_json(value, &Path::ROOT, &mut sink);
        sink.finish()
    }

    /// Whether no rule is broken. Stops at the first that is, and never allocates for the answer.
    fn is_valid_json(value: &Value) -> bool {
        Self::check_json(value, &Path::ROOT, &mut Probe).is_ok()
    }
}

/// What holds for a boxed value holds for the value.
impl<T: Validate> Validate for Box<T> {
    fn check<S: Sink + ?Sized>(&self, at: &Path<'_>, sink: &mut S) -> Outcome {
        T::check(self, at, sink)
    }
}
