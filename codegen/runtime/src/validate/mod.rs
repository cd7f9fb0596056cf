//! Validation: values against the rules of their schemas.
//!
//! Generated code states the rules, one call a rule; what the calls do is here. A check walks the
//! value and reports to a [`Sink`] what it finds. Nothing is allocated while the value is valid:
//! a [`Path`] is a list on the stack, and texts are made only for what is wrong.

mod content;
mod detail;
mod equal;
mod format;
mod keyword;
mod leaf;
mod literal;
mod media;
mod note;
mod number;
mod output;
mod path;
mod pattern;
mod read;
mod repeat;
mod sentence;
mod similar;
mod sink;
mod violation;

/// What the validators of generated crates call. Not for anybody else.
#[doc(hidden)]
pub mod rules {
    pub use super::content::Encoding;
    pub use super::detail::{Detail, Shown};
    pub use super::format::Format;
    pub use super::keyword::Keyword;
    pub use super::leaf::*;
    pub use super::literal::Literal;
    pub use super::media::MediaLimits;
    pub use super::note::Note;
    pub use super::number::Exact;
    pub use super::path::Path;
    pub use super::pattern::{CharSet, Instruction, Look, Pattern, Piece, Program, Table};
    pub use super::sink::Sink;
    pub use super::{Validate, ValidateJson};
    pub use crate::json::{Node, Object};
}

#[cfg(feature = "testing")]
pub(crate) use detail::push_visible;
pub(crate) use equal::equal;

pub use detail::{Detail, Shown};
pub use keyword::Keyword;
pub use note::Note;
pub use path::Path;
pub use read::ReadError;
pub use sink::Sink;
pub use violation::{Violation, Violations};

use serde_json::Value;

use crate::codegen::Json;
use crate::json::{Document, Node};

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

/// A type whose schema can judge any JSON, also such that does not decode.
pub trait ValidateJson {
    /// Reports every broken rule to the sink.
    #[doc(hidden)]
    fn check_json(value: Node<'_>, at: &Path<'_>, sink: &mut Sink);

    /// Checks every rule on a value, whose numbers are what `serde_json` has left of them: whole
    /// ones beyond 64 bits and decimals beyond 17 digits have lost some. [`Self::validate_text`] sees all.
    ///
    /// # Errors
    /// All rules that are broken, each with the place, the limit and the value found.
    fn validate_json(value: &Value) -> Result<(), Violations> {
        judged(Self::check_json, Node::Value(value))
    }

    /// Whether no rule is broken. Never allocates for the answer.
    fn is_valid_json(value: &Value) -> bool {
        let mut sink = Sink::asking();
        Self::check_json(Node::Value(value), &Path::ROOT, &mut sink);
        !sink.is_done()
    }

    /// Checks every rule on JSON text, without making anything of it.
    ///
    /// # Errors
    /// Where the text is no JSON, and all rules that are broken.
    fn validate_text(text: &[u8]) -> Result<(), ReadError> {
        let document = Document::read(text)?;
        Ok(judged(Self::check_json, Node::Element(document.root()))?)
    }

    /// A value from JSON text: it is read once, decoded and judged, without a tree in between.
    ///
    /// # Errors
    /// Where the text is no JSON, all rules that are broken, and where a value keeps to the rules
    /// but does not fit into the type.
    fn read_json(text: &[u8]) -> Result<Self, ReadError>
    where
        Self: Json + Validate,
    {
        let document = Document::read(text)?;
        let decoded = Self::decode(document.root());
        match decoded {
            // What the type keeps is all that stands there, so that its rules say it all.
            Ok(value) if !document.is_lossy() && value.is_valid() => Ok(value),
            other => {
                judged(Self::check_json, Node::Element(document.root()))?;
                Ok(other?)
            }
        }
    }
}

/// States the rules of a schema.
pub(crate) type Check = fn(Node<'_>, &Path<'_>, &mut Sink);

/// Checks every rule of a schema.
pub(crate) fn judged(check: Check, value: Node<'_>) -> Result<(), Violations> {
    let mut sink = Sink::default();
    check(value, &Path::ROOT, &mut sink);
    sink.finish()
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
