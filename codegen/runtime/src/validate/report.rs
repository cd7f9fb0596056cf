//! The cold way out of a check: a rule is broken.

use super::{Detail, Outcome, Path, Shown, Sink, Site};

/// Reports a broken rule. Kept out of line, so that checks of valid values stay small.
#[cold]
#[inline(never)]
pub(super) fn broken<S: Sink + ?Sized>(
    limit: Shown<'_>,
    actual: Shown<'_>,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    sink.report(at, site, Detail { limit, actual })
}
