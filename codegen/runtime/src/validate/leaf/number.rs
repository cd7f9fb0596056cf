//! Rules for numbers.

use std::cmp::Ordering;

use crate::validate::literal::Literal;
use crate::validate::number::{Divisor, Exact, Limit, Number};
use crate::validate::report::broken;
use crate::validate::{Outcome, Path, Shown, Sink, Site};

macro_rules! bounds {
    ($($(#[$doc:meta])* $name:ident: $($order:ident)|+;)*) => {
        $($(#[$doc])*
        #[inline]
        pub fn $name<N: Number, S: Sink + ?Sized>(
            number: N,
            limit: Limit,
            at: &Path<'_>,
            site: &'static Site,
            sink: &mut S,
        ) -> Outcome {
            let number = number.exact();
            if matches!(limit.order(number), $(Some(Ordering::$order))|+) {
                return Ok(());
            }
            broken(limit.shown(), number.shown(), at, site, sink)
        })*
    };
}

bounds! {
    /// `maximum`
    maximum: Less | Equal;
    /// `exclusiveMaximum`
    exclusive_maximum: Less;
    /// `minimum`
    minimum: Greater | Equal;
    /// `exclusiveMinimum`
    exclusive_minimum: Greater;
}

/// `multipleOf`
#[inline]
pub fn multiple_of<N: Number, S: Sink + ?Sized>(
    number: N,
    divisor: Divisor,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    let number = number.exact();
    if divisor.divides(number) {
        return Ok(());
    }
    broken(divisor.shown(), number.shown(), at, site, sink)
}

/// `type: integer` on a number that may have a fraction.
#[inline]
pub fn whole<N: Number, S: Sink + ?Sized>(
    number: N,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    let number = number.exact();
    if number.is_whole() {
        return Ok(());
    }
    broken(Shown::Texts(&["integer"]), number.shown(), at, site, sink)
}

/// `type: number` on a float: JSON has no infinity, and no "not a number".
#[inline]
pub fn finite<S: Sink + ?Sized>(
    number: f64,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    if number.is_finite() {
        return Ok(());
    }
    broken(Shown::Texts(&["number"]), Shown::Float(number), at, site, sink)
}

/// `enum` or `const` with numbers.
#[inline]
pub fn number_among<N: Number, S: Sink + ?Sized>(
    number: N,
    values: &[i128],
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    let number = number.exact();
    if values.iter().any(|value| number.same(&Exact::Integer(*value))) {
        return Ok(());
    }
    let limit: Vec<_> = values.iter().map(|value| Literal::Integer(*value)).collect();
    broken(Shown::Literals(&limit), number.shown(), at, site, sink)
}
