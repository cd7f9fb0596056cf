//! Rules for arrays.

use std::collections::HashMap;

use serde_json::Value;

use crate::validate::equal::repeated;
use crate::validate::report::broken;
use crate::validate::{Outcome, Path, Shown, Sink, Site};

macro_rules! counts {
    ($($(#[$doc:meta])* $name:ident: $comparison:tt;)*) => {
        $($(#[$doc])*
        #[inline]
        pub fn $name<S: Sink + ?Sized>(
            count: usize,
            limit: usize,
            at: &Path<'_>,
            site: &'static Site,
            sink: &mut S,
        ) -> Outcome {
            if count $comparison limit {
                return Ok(());
            }
            broken(Shown::Count(limit), Shown::Count(count), at, site, sink)
        })*
    };
}

counts! {
    /// `maxItems`, by the number of items.
    max_items: <=;
    /// `minItems`, by the number of items.
    min_items: >=;
    /// `contains` and `minContains`, by the number of items that fit.
    contains: >=;
    /// `maxContains`, by the number of items that fit.
    max_contains: <=;
}

/// `items: false`: the array ends after `limit` items.
#[inline]
pub fn items_end<S: Sink + ?Sized>(
    count: usize,
    limit: usize,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    if count <= limit {
        return Ok(());
    }
    broken(Shown::Count(limit), Shown::Count(count), &at.item(limit), site, sink)
}

/// `uniqueItems`
#[inline]
pub fn unique_items<S: Sink + ?Sized>(
    items: &[Value],
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    match repeated(items) {
        None => Ok(()),
        Some((first, second)) => broken(Shown::Nothing, Shown::Pair(first, second), at, site, sink),
    }
}

/// `uniqueItems` on typed texts.
pub fn unique_texts<T: AsRef<str>, S: Sink + ?Sized>(
    items: &[T],
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    match repeated_text(items) {
        None => Ok(()),
        Some((first, second)) => broken(Shown::Nothing, Shown::Pair(first, second), at, site, sink),
    }
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
