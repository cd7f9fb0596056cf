//! Numbers by value: whole numbers and floats are compared exactly, whatever their Rust type.

use std::cmp::Ordering;
use std::fmt::Write as _;

use super::Shown;
use crate::json::{Decimal, power_of_ten};

/// A number without loss, as far as its Rust type has it.
#[derive(Clone, Copy, Debug)]
pub enum Exact<'v> {
    /// A whole number.
    Integer(i128),
    /// A float, perhaps whole.
    Float(f64),
    /// A number as it is written.
    Decimal(Decimal<'v>),
}

macro_rules! integers {
    ($($type:ty)*) => {
        $(impl From<$type> for Exact<'_> {
            #[inline]
            fn from(number: $type) -> Self {
                Self::Integer(i128::from(number))
            }
        })*
    };
}

integers!(i32 i64 u32 u64);

impl From<f64> for Exact<'_> {
    #[inline]
    fn from(number: f64) -> Self {
        Self::Float(number)
    }
}

impl From<&serde_json::Number> for Exact<'_> {
    #[inline]
    fn from(number: &serde_json::Number) -> Self {
        if let Some(value) = number.as_i64() {
            return Self::Integer(value.into());
        }
        match number.as_u64() {
            Some(value) => Self::Integer(value.into()),
            None => Self::Float(number.as_f64().unwrap_or(f64::NAN)),
        }
    }
}

impl<'v> Exact<'v> {
    /// Whether both are the same number.
    pub(crate) fn same(&self, other: &Self) -> bool {
        match (*self, *other) {
            (Self::Integer(left), Self::Integer(right)) => left == right,
            (Self::Float(left), Self::Float(right)) => left == right,
            (Self::Decimal(left), Self::Decimal(right)) => left.order(right).is_eq(),
            (Self::Float(float), Self::Integer(whole))
            | (Self::Integer(whole), Self::Float(float)) => {
                float_with_integer(float, whole) == Some(Ordering::Equal)
            }
            (Self::Decimal(decimal), Self::Integer(whole))
            | (Self::Integer(whole), Self::Decimal(decimal)) => {
                decimal.order_with_integer(whole).is_eq()
            }
            // The float has lost its digits already.
            (Self::Decimal(decimal), Self::Float(float))
            | (Self::Float(float), Self::Decimal(decimal)) => decimal.nearest() == float,
        }
    }

    /// Whether it has no fraction: `1.0` has none.
    #[inline]
    pub(crate) fn is_whole(&self) -> bool {
        match *self {
            Self::Integer(_) => true,
            Self::Float(float) => float.is_finite() && float.trunc() == float,
            Self::Decimal(decimal) => decimal.is_whole(),
        }
    }

    /// The number for people.
    pub(super) fn shown(&self) -> Shown<'v> {
        match *self {
            Self::Integer(value) => Shown::Integer(value),
            Self::Float(value) => Shown::Float(value),
            Self::Decimal(value) => Shown::Decimal(value),
        }
    }
}

/// A bound that a schema states.
#[derive(Clone, Copy, Debug)]
pub enum Limit {
    /// A whole number.
    Integer(i128),
    /// A number with a fraction, or one beyond `i128`: the nearest float, and how it is written.
    Decimal(f64, &'static str),
}

impl Limit {
    /// How the number compares with the bound; none where it is not a number.
    #[inline]
    pub(super) fn order(&self, number: Exact<'_>) -> Option<Ordering> {
        match (number, *self) {
            (Exact::Integer(value), Self::Integer(limit)) => Some(value.cmp(&limit)),
            (Exact::Integer(value), Self::Decimal(nearest, text)) => {
                Some(integer_with_decimal(value, nearest, text))
            }
            // Such a whole number has lost digits that its text may have had. So has the limit.
            (Exact::Float(float), Self::Integer(limit))
                if float.abs() >= 9_223_372_036_854_775_808.0 =>
            {
                float.partial_cmp(&(limit as f64))
            }
            (Exact::Float(float), Self::Integer(limit)) => float_with_integer(float, limit),
            (Exact::Float(float), Self::Decimal(nearest, _)) => float.partial_cmp(&nearest),
            (Exact::Decimal(value), Self::Integer(limit)) => Some(value.order_with_integer(limit)),
            (Exact::Decimal(value), Self::Decimal(_, text)) => Some(value.order(Decimal::of(text))),
        }
    }

    /// The bound for people.
    pub(super) fn shown(&self) -> Shown<'static> {
        match *self {
            Self::Integer(limit) => Shown::Integer(limit),
            Self::Decimal(_, text) => Shown::Decimal(Decimal::of(text)),
        }
    }
}

/// Compares a whole number with a decimal of which the nearest float is known.
#[inline]
fn integer_with_decimal(value: i128, nearest: f64, text: &str) -> Ordering {
    // Below 2^53 a whole number is a float; rounding the decimal to the nearest one does not carry
    // it past any other.
    let exact = value.unsigned_abs() < 1 << 53;
    match (value as f64).partial_cmp(&nearest) {
        Some(order) if exact && order.is_ne() => order,
        _ => Decimal::of(text).order_with_integer(value).reverse(),
    }
}

/// Compares without rounding the integer; none for what is not a number.
fn float_with_integer(float: f64, integer: i128) -> Option<Ordering> {
    // 2^127: the first float beyond i128. Every float below it has an exact floor in i128.
    const BEYOND: f64 = 170_141_183_460_469_231_731_687_303_715_884_105_728.0;
    if float.is_nan() {
        return None;
    }
    if float >= BEYOND {
        return Some(Ordering::Greater);
    }
    if float < -BEYOND {
        return Some(Ordering::Less);
    }
    let floor = float.floor();
    let order = (floor as i128).cmp(&integer);
    Some(order.then(if float > floor { Ordering::Greater } else { Ordering::Equal }))
}

/// What a number must be a multiple of: `digits × 10^exponent`.
#[derive(Clone, Copy, Debug)]
pub struct Divisor {
    /// Significant digits; not zero.
    pub digits: u64,
    /// The power of ten.
    pub exponent: i32,
}

impl Divisor {
    /// Whether the number is a whole multiple. A float counts as the shortest decimal that reads
    /// as it, so that `0.07` is seven times `0.01`.
    pub(super) fn divides(&self, number: Exact<'_>) -> bool {
        match number {
            Exact::Integer(value) => self.divides_integer(value.unsigned_abs()),
            Exact::Float(float) if float.is_finite() => {
                let mut text = Buffer { bytes: [0; 32], length: 0 };
                // `{:e}` writes at most 17 digits, a point and an exponent of three digits.
                let _ = write!(text, "{float:e}");
                Decimal::of(text.written()).is_multiple_of(self.digits, self.exponent)
            }
            Exact::Float(_) => false,
            Exact::Decimal(decimal) => decimal.is_multiple_of(self.digits, self.exponent),
        }
    }

    fn divides_integer(&self, value: u128) -> bool {
        let (divisor, exponent) = (u128::from(self.digits), self.exponent.unsigned_abs());
        if self.exponent <= 0 {
            // Both factors are below 2^64.
            let rest = value % divisor * power_of_ten(exponent.into(), divisor);
            return rest.is_multiple_of(divisor);
        }
        let scale = 10_u128.checked_pow(exponent);
        match scale.and_then(|scale| divisor.checked_mul(scale)) {
            Some(divisor) => value.is_multiple_of(divisor),
            None => value == 0,
        }
    }
}

/// The divisor for people.
impl Divisor {
    pub(super) fn shown(&self) -> Shown<'static> {
        match u32::try_from(self.exponent).ok().and_then(|exponent| 10_i128.checked_pow(exponent)) {
            Some(scale) => Shown::Integer(i128::from(self.digits).saturating_mul(scale)),
            None => {
                let text = format!("{}e{}", self.digits, self.exponent);
                Shown::Float(text.parse().unwrap_or(f64::NAN))
            }
        }
    }
}

/// A text on the stack.
struct Buffer {
    bytes: [u8; 32],
    length: usize,
}

impl Buffer {
    fn written(&self) -> &str {
        let written = self.bytes.get(..self.length).unwrap_or_default();
        std::str::from_utf8(written).unwrap_or_default()
    }
}

impl std::fmt::Write for Buffer {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        let end = self.length + text.len();
        let room = self.bytes.get_mut(self.length..end).ok_or(std::fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_without_rounding() {
        let limit = Limit::Integer(9_007_199_254_740_993);
        assert_eq!(limit.order(9_007_199_254_740_993_i64.into()), Some(Ordering::Equal));
        assert_eq!(limit.order(9_007_199_254_740_992_f64.into()), Some(Ordering::Less));
        assert_eq!(limit.order(u64::MAX.into()), Some(Ordering::Greater));
        assert_eq!(limit.order(1e300.into()), Some(Ordering::Greater));
        assert_eq!(limit.order(f64::NAN.into()), None);
        let half = Limit::Decimal(2.5, "2.5");
        assert_eq!(half.order(2_i64.into()), Some(Ordering::Less));
        assert_eq!(half.order(3_i64.into()), Some(Ordering::Greater));
        assert_eq!(half.order(2.5.into()), Some(Ordering::Equal));
        let negative = Limit::Decimal(-2.5, "-2.5");
        assert_eq!(negative.order((-3_i64).into()), Some(Ordering::Less));
        assert_eq!(negative.order((-2_i64).into()), Some(Ordering::Greater));
    }

    #[test]
    fn equals_by_value() {
        assert!(Exact::from(1.0).same(&1_u32.into()));
        assert!(!Exact::from(9_007_199_254_740_992_f64).same(&9_007_199_254_740_993_i64.into()));
        assert!(Exact::from(-0.0).same(&0_i32.into()));
        assert!(Exact::from(1e20).is_whole() && !Exact::from(1.5).is_whole());
    }

    #[test]
    fn divides_decimals_exactly() {
        let cent = Divisor { digits: 1, exponent: -2 };
        assert!(
            cent.divides(0.07.into()) && cent.divides(19.99.into()) && cent.divides(5_i64.into())
        );
        assert!(!cent.divides(0.075.into()) && !cent.divides(1e-300.into()));
        let three = Divisor { digits: 3, exponent: 0 };
        assert!(!three.divides(1e24.into()) && three.divides(3e24.into()));
        let thousand = Divisor { digits: 1, exponent: 3 };
        assert!(thousand.divides(1e300.into()) && !thousand.divides(1500_i64.into()));
        assert!(thousand.divides((-2000_i64).into()) && thousand.divides(0.0.into()));
        assert!(cent.divides((-12.5).into()) && !three.divides((-12.5).into()));
        assert!(Divisor { digits: 7, exponent: -20 }.divides(7_i64.into()));
        assert!(!Divisor { digits: 7, exponent: 40 }.divides(7_i64.into()));
    }
}
