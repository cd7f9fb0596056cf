//! Rules for arrays.

use std::collections::HashMap;

use crate::json::{List, Node};
use crate::validate::equal::repeated;
use crate::validate::{Detail, Keyword, Path, Shown, Sink};

/// The items of the array that the value must be, each by a function.
pub fn array_of(
    value: Node<'_>,
    at: &Path<'_>,
    sink: &mut Sink,
    check: fn(Node<'_>, &Path<'_>, &mut Sink),
) {
    for (index, item) in super::array(value, at, sink).into_iter().flatten().enumerate() {
        if sink.is_done() {
            return;
        }
        check(item, &at.item(index), sink);
    }
}

macro_rules! counts {
    ($($(#[$doc:meta])* $name:ident $keyword:ident: $comparison:tt;)*) => {
        $($(#[$doc])*
        #[inline]
        pub fn $name(count: usize, limit: usize, at: &Path<'_>, sink: &mut Sink) {
            if !(count $comparison limit) {
                wrong_count(count, limit, Keyword::$keyword, at, sink);
            }
        })*
    };
}

counts! {
    /// `maxItems`, by the number of items.
    max_items MaxItems: <=;
    /// `minItems`, by the number of items.
    min_items MinItems: >=;
    /// `maxContains`, by the number of items that fit.
    max_contains MaxContains: <=;
}

/// `contains` and `minContains`, by the number of items that fit.
#[inline]
pub fn contains(count: usize, limit: usize, keyword: Keyword, at: &Path<'_>, sink: &mut Sink) {
    if count < limit {
        wrong_count(count, limit, keyword, at, sink);
    }
}

#[cold]
fn wrong_count(count: usize, limit: usize, keyword: Keyword, at: &Path<'_>, sink: &mut Sink) {
    let detail = Detail { limit: Shown::Count(limit), actual: Shown::Count(count) };
    sink.report(at, keyword, detail);
}

/// `items: false`: the array ends after `limit` items.
#[inline]
pub fn items_end(count: usize, limit: usize, keyword: Keyword, at: &Path<'_>, sink: &mut Sink) {
    if count > limit {
        let schema = at.schema_pointer();
        wrong_count(count, limit, keyword, &at.item(limit).on(&schema), sink);
    }
}

/// `uniqueItems`
#[inline]
pub fn unique_items<'v>(items: impl Into<List<'v>>, at: &Path<'_>, sink: &mut Sink) {
    if let Some(pair) = repeated(items.into()) {
        not_unique(pair, at, sink);
    }
}

/// `uniqueItems` on typed texts.
pub fn unique_texts<T: AsRef<str>>(items: &[T], at: &Path<'_>, sink: &mut Sink) {
    if let Some(pair) = repeated_text(items) {
        not_unique(pair, at, sink);
    }
}

#[cold]
fn not_unique((first, second): (usize, usize), at: &Path<'_>, sink: &mut Sink) {
    let detail = Detail { limit: Shown::Nothing, actual: Shown::Pair(first, second) };
    sink.report(at, Keyword::UniqueItems, detail);
}

fn repeated_text<T: AsRef<str>>(items: &[T]) -> Option<(usize, usize)> {
    // Few items are compared each with each, which allocates nothing.
    const FEW: usize = 12;
    if items.len() <= FEW {
        return items.iter().enumerate().find_map(|(second, item)| {
            let mut earlier = items.iter().take(second);
            Some((earlier.position(|earlier| earlier.as_ref() == item.as_ref())?, second))
        });
    }
    let mut seen = HashMap::with_capacity(items.len());
    items
        .iter()
        .enumerate()
        .find_map(|(second, item)| seen.insert(item.as_ref(), second).map(|first| (first, second)))
}
