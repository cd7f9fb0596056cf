//! Rules of typed values that have implementations of their own.

use crate::validate::{Path, Sink, Validate};

/// The rules of a field's type: of each value that the field holds.
#[inline]
pub fn check<T: Validate>(value: &T, name: &str, at: &Path<'_>, sink: &mut Sink) {
    value.check(&at.member(name), sink);
}

/// A field that may be missing must be there.
#[inline]
pub fn has_field<T>(value: &Option<T>, name: &str, at: &Path<'_>, sink: &mut Sink) {
    if value.is_none() {
        super::missing(name, at, sink);
    }
}
