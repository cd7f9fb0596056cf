//! Rules for numbers.

use std::cmp::Ordering;

use super::kind::{INTEGER, NUMBER, wrong_kind};
use crate::json::Node;
use crate::validate::literal::Literal;
use crate::validate::number::{Divisor, Exact, Limit};
use crate::validate::{Detail, Keyword, Path, Shown, Sink};

/// What holds a number, or none.
pub trait Numbers {
    /// The number.
    fn as_number(&self) -> Option<Exact<'_>>;
}

macro_rules! numbers {
    ($($type:ty)*) => {
        $(impl Numbers for $type {
            #[inline]
            fn as_number(&self) -> Option<Exact<'_>> {
                Some((*self).into())
            }
        })*
    };
}

numbers!(i32 i64 u32 u64 f64);

impl Numbers for Exact<'_> {
    #[inline]
    fn as_number(&self) -> Option<Exact<'_>> {
        Some(*self)
    }
}

impl<T: Numbers> Numbers for Option<T> {
    #[inline]
    fn as_number(&self) -> Option<Exact<'_>> {
        self.as_ref()?.as_number()
    }
}

impl<T: Numbers + ?Sized> Numbers for &T {
    #[inline]
    fn as_number(&self) -> Option<Exact<'_>> {
        T::as_number(self)
    }
}

/// A number whose rules are being checked. Where there is none, its rules hold.
#[derive(Debug)]
pub struct Number<'v, 's> {
    number: Option<Exact<'v>>,
    at: &'v Path<'v>,
    /// The member of the value in `at` that it is, if it is one.
    member: Option<&'v str>,
    sink: &'s mut Sink,
}

/// The number in hand.
#[inline]
pub fn number<'v, 's, N: Numbers + ?Sized>(
    value: &'v N,
    at: &'v Path<'v>,
    sink: &'s mut Sink,
) -> Number<'v, 's> {
    Number { number: value.as_number(), at, member: None, sink }
}

/// The number in a field.
#[inline]
pub fn number_field<'v, 's, N: Numbers + ?Sized>(
    value: &'v N,
    name: &'v str,
    at: &'v Path<'v>,
    sink: &'s mut Sink,
) -> Number<'v, 's> {
    Number { number: value.as_number(), at, member: Some(name), sink }
}

/// The number that a JSON value must be.
#[inline]
pub fn json_number<'v, 's>(
    value: Node<'v>,
    at: &'v Path<'v>,
    sink: &'s mut Sink,
) -> Number<'v, 's> {
    let number = value.as_number();
    if number.is_none() {
        wrong_kind(value, NUMBER, at, sink);
    }
    Number { number, at, member: None, sink }
}

/// The whole number that a JSON value must be.
#[inline]
pub fn json_integer<'v, 's>(
    value: Node<'v>,
    at: &'v Path<'v>,
    sink: &'s mut Sink,
) -> Number<'v, 's> {
    let number = value.as_number().filter(Exact::is_whole);
    if number.is_none() {
        wrong_kind(value, INTEGER, at, sink);
    }
    Number { number, at, member: None, sink }
}

/// The number that a JSON value may be.
#[inline]
pub fn if_number<'v, 's>(value: Node<'v>, at: &'v Path<'v>, sink: &'s mut Sink) -> Number<'v, 's> {
    Number { number: value.as_number(), at, member: None, sink }
}

macro_rules! bounds {
    ($($(#[$doc:meta])* $whole:ident $decimal:ident $keyword:ident: $($order:ident)|+;)*) => {
        impl Number<'_, '_> {
            $($(#[$doc])*
            #[inline]
            pub fn $whole(self, limit: i128) -> Self {
                self.ordered(Limit::Integer(limit), Keyword::$keyword, |order| {
                    matches!(order, $(Ordering::$order)|+)
                })
            }

            /// The same for a limit that is no whole number: the nearest float, and how it is
            /// written.
            #[inline]
            pub fn $decimal(self, nearest: f64, text: &'static str) -> Self {
                self.ordered(Limit::Decimal(nearest, text), Keyword::$keyword, |order| {
                    matches!(order, $(Ordering::$order)|+)
                })
            })*
        }
    };
}

bounds! {
    /// `maximum`
    maximum maximum_decimal Maximum: Less | Equal;
    /// `exclusiveMaximum`
    exclusive_maximum exclusive_maximum_decimal ExclusiveMaximum: Less;
    /// `minimum`
    minimum minimum_decimal Minimum: Greater | Equal;
    /// `exclusiveMinimum`
    exclusive_minimum exclusive_minimum_decimal ExclusiveMinimum: Greater;
}

impl Number<'_, '_> {
    #[inline]
    fn ordered(self, limit: Limit, keyword: Keyword, holds: impl Fn(Ordering) -> bool) -> Self {
        match self.number {
            Some(number) if !limit.order(number).is_some_and(holds) => {
                self.broken(keyword, limit.shown())
            }
            _ => self,
        }
    }

    /// `multipleOf`: digits and the power of ten.
    #[inline]
    pub fn multiple_of(self, digits: u64, exponent: i32) -> Self {
        let divisor = Divisor { digits, exponent };
        match self.number {
            Some(number) if !divisor.divides(number) => {
                self.broken(Keyword::MultipleOf, divisor.shown())
            }
            _ => self,
        }
    }

    /// `type: integer` on a number that may have a fraction.
    #[inline]
    pub fn whole(self) -> Self {
        match self.number {
            Some(number) if !number.is_whole() => {
                self.broken(Keyword::Type, Shown::Texts(&["integer"]))
            }
            _ => self,
        }
    }

    /// `type: number` on a float: JSON has no infinity, and no "not a number".
    #[inline]
    pub fn finite(self) -> Self {
        match self.number {
            Some(Exact::Float(number)) if !number.is_finite() => {
                self.broken(Keyword::Type, Shown::Texts(&["number"]))
            }
            _ => self,
        }
    }

    /// `enum` or `const` with whole numbers.
    #[inline]
    pub fn among(self, keyword: Keyword, values: &[i128]) -> Self {
        match self.number {
            Some(number) if !values.iter().any(|value| number.same(&Exact::Integer(*value))) => {
                self.none_of(keyword, values)
            }
            _ => self,
        }
    }

    #[cold]
    fn none_of(self, keyword: Keyword, values: &[i128]) -> Self {
        if !self.sink.is_read() {
            return self.broken(keyword, Shown::Nothing);
        }
        let limit: Vec<_> = values.iter().map(|value| Literal::Integer(*value)).collect();
        self.broken(keyword, Shown::Literals(&limit))
    }

    #[cold]
    fn broken(self, keyword: Keyword, limit: Shown<'_>) -> Self {
        let actual = self.number.map_or(Shown::Nothing, |number| number.shown());
        let at = self.member.map(|name| self.at.member(name));
        self.sink.report(at.as_ref().unwrap_or(self.at), keyword, Detail { limit, actual });
        self
    }
}
