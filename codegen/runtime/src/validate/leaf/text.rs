//! Rules for texts.

use crate::validate::format::Format;
use crate::validate::pattern::Pattern;
use crate::validate::report::broken;
use crate::validate::{Outcome, Path, Shown, Sink, Site};

/// `maxLength`, in code points. The bytes bound them from both sides, so that only texts near the
/// limit are counted.
#[inline]
pub fn max_length<S: Sink + ?Sized>(
    text: &str,
    limit: usize,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    if text.len() <= limit || (text.len() / 4 <= limit && text.chars().count() <= limit) {
        return Ok(());
    }
    wrong_length(text, limit, at, site, sink)
}

/// `minLength`, in code points.
#[inline]
pub fn min_length<S: Sink + ?Sized>(
    text: &str,
    limit: usize,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    if text.len() >= limit && (text.len() / 4 >= limit || text.chars().count() >= limit) {
        return Ok(());
    }
    wrong_length(text, limit, at, site, sink)
}

#[cold]
fn wrong_length<S: Sink + ?Sized>(
    text: &str,
    limit: usize,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    let length = if sink.is_read() { text.chars().count() } else { 0 };
    broken(Shown::Count(limit), Shown::Count(length), at, site, sink)
}

/// `pattern`
#[inline]
pub fn pattern<S: Sink + ?Sized>(
    text: &str,
    pattern: &Pattern,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    if pattern.matches(text) {
        return Ok(());
    }
    broken(Shown::Text(pattern.source), Shown::Text(text), at, site, sink)
}

/// `format`
#[inline]
pub fn format<S: Sink + ?Sized>(
    text: &str,
    format: Format,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    if format.matches(text) {
        return Ok(());
    }
    broken(Shown::Text(format.in_words()), Shown::Text(text), at, site, sink)
}

/// `const` with a text.
#[inline]
pub fn text_is<S: Sink + ?Sized>(
    text: &str,
    wanted: &str,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    if text == wanted {
        return Ok(());
    }
    broken(Shown::Text(wanted), Shown::Text(text), at, site, sink)
}

/// `enum` with texts.
#[inline]
pub fn text_among<S: Sink + ?Sized>(
    text: &str,
    wanted: &[&str],
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    if wanted.contains(&text) {
        return Ok(());
    }
    broken(Shown::Texts(wanted), Shown::Text(text), at, site, sink)
}
