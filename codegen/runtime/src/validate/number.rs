//! Numbers by value: whole numbers and floats are compared exactly, whatever their Rust type.

use std::cmp::Ordering;
use std::fmt::Write as _;

/// A number without loss, as far as its Rust type has it.
#[derive(Clone, Copy, Debug)]
pub enum Exact {
    /// A whole number.
    Integer(i128),
    /// A float, perhaps whole.
    Float(f64),
}

/// A Rust number that rules can be applied to.
pub trait Number: Copy {
    /// Its value.
    fn exact(self) -> Exact;
}

macro_rules! integers {
    ($($type:ty)*) => {
        $(impl Number for $type {
            #[inline]
            fn exact(self) -> Exact {
                Exact::Integer(i128::from(self))
            }
        })*
    };
}

integers!(i32 i64 u32 u64);

impl Number for f64 {
    #[inline]
    fn exact(self) -> Exact {
        Exact::Float(self)
    }
}

impl Number for &serde_json::Number {
    #[inline]
    fn exact(self) -> Exact {
        if let Some(value) = self.as_i64() {
            return Exact::Integer(value.into());
        }
        match self.as_u64() {
            Some(value) => Exact::Integer(value.into()),
            None => Exact::Float(self.as_f64().unwrap_or(f64::NAN)),
        }
    }
}

impl<N: Number> Number for &N {
    #[inline]
    fn exact(self) -> Exact {
        (*self).exact()
    }
}

impl Exact {
    /// Whether both are the same number.
    pub(super) fn same(&self, other: &Self) -> bool {
        match (*self, *other) {
            (Self::Integer(left), Self::Integer(right)) => left == right,
            (Self::Float(left), Self::Float(right)) => left == right,
            (Self::Float(float), Self::Integer(whole))
            | (Self::Integer(whole), Self::Float(float)) => {
                float_with_integer(float, whole) == Some(Ordering::Equal)
            }
        }
    }

    /// Whether it has no fraction: `1.0` has none.
    pub(super) fn is_whole(&self) -> bool {
        match *self {
            Self::Integer(_) => true,
            Self::Float(float) => float.is_finite() && float.trunc() == float,
        }
    }

    /// The number for people.
    pub(super) fn shown(&self) -> super::Shown<'static> {
        match *self {
            Self::Integer(value) => super::Shown::Integer(value),
            Self::Float(value) => super::Shown::Float(value),
        }
    }
}

/// A bound that a schema states.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// The greatest whole number that is not above the bound.
    floor: i128,
    /// Whether the bound is a whole number.
    whole: bool,
    /// The nearest float.
    float: f64,
}

impl Limit {
    /// A whole number.
    pub const fn integer(value: i128) -> Self {
        Self { floor: value, whole: true, float: value as f64 }
    }

    /// A number with a fraction, or one beyond `i128`: its floor (the nearest end of `i128`
    /// beyond it) and the nearest float.
    pub const fn decimal(floor: i128, float: f64) -> Self {
        Self { floor, whole: false, float }
    }

    /// How the number compares with the bound; none where it is not a number.
    #[inline]
    pub(super) fn order(&self, number: Exact) -> Option<Ordering> {
        match number {
            Exact::Integer(value) if self.whole => Some(value.cmp(&self.floor)),
            Exact::Integer(value) if value <= self.floor => Some(Ordering::Less),
            Exact::Integer(_) => Some(Ordering::Greater),
            // Such a whole number has lost digits that its text may have had. So has the limit.
            Exact::Float(float) if self.whole && float.abs() >= 9_223_372_036_854_775_808.0 => {
                float.partial_cmp(&self.float)
            }
            Exact::Float(float) if self.whole => float_with_integer(float, self.floor),
            Exact::Float(float) => float.partial_cmp(&self.float),
        }
    }

    /// The bound for people.
    pub(super) fn shown(&self) -> super::Shown<'static> {
        match self.whole {
            true => super::Shown::Integer(self.floor),
            false => super::Shown::Float(self.float),
        }
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
    pub(super) fn divides(&self, number: Exact) -> bool {
        match number {
            Exact::Integer(value) if self.exponent == 0 => {
                value.unsigned_abs() % u128::from(self.digits) == 0
            }
            Exact::Integer(value) => self.divides_decimal(value.unsigned_abs(), 0),
            Exact::Float(float) if float.is_finite() => {
                let (digits, exponent) = shortest_decimal(float);
                self.divides_decimal(digits.into(), exponent)
            }
            Exact::Float(_) => false,
        }
    }

    fn divides_decimal(&self, digits: u128, exponent: i32) -> bool {
        let divisor = u128::from(self.digits);
        let shift = exponent - self.exponent;
        if digits == 0 {
            return true;
        }
        if shift < 0 {
            // The number must make up for the digits that the divisor is ahead.
            let scale = 10_u128.checked_pow(shift.unsigned_abs());
            let scaled = scale.and_then(|scale| divisor.checked_mul(scale));
            return scaled.is_some_and(|scaled| digits.is_multiple_of(scaled));
        }
        let mut rest = digits % divisor;
        for _ in 0..shift {
            // Below 2^64, so ten times it fits.
            rest = rest * 10 % divisor;
        }
        rest == 0
    }
}

/// The divisor for people.
impl Divisor {
    pub(super) fn shown(&self) -> super::Shown<'static> {
        match u32::try_from(self.exponent).ok().and_then(|exponent| 10_i128.checked_pow(exponent)) {
            Some(scale) => super::Shown::Integer(i128::from(self.digits).saturating_mul(scale)),
            None => {
                let text = format!("{}e{}", self.digits, self.exponent);
                super::Shown::Float(text.parse().unwrap_or(f64::NAN))
            }
        }
    }
}

/// Digits and power of ten of the shortest decimal that reads as the float, without its sign.
fn shortest_decimal(float: f64) -> (u64, i32) {
    let mut buffer = Buffer { bytes: [0; 32], length: 0 };
    // `{:e}` writes at most 17 digits, a point and an exponent of three digits: 25 bytes.
    let _ = write!(buffer, "{:e}", float.abs());
    let text = buffer.bytes.get(..buffer.length).unwrap_or_default();
    let (mut digits, mut exponent, mut fraction) = (0_u64, 0_i32, 0_i32);
    let mut parts = text.split(|byte| *byte == b'e');
    let mut after_point = false;
    for byte in parts.next().unwrap_or_default() {
        match byte {
            b'.' => after_point = true,
            digit => {
                digits = digits * 10 + u64::from(digit - b'0');
                fraction += i32::from(after_point);
            }
        }
    }
    if let Some(text) = parts.next().and_then(|bytes| std::str::from_utf8(bytes).ok()) {
        exponent = text.parse().unwrap_or(0);
    }
    (digits, exponent - fraction)
}

struct Buffer {
    bytes: [u8; 32],
    length: usize,
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
        let limit = Limit::integer(9_007_199_254_740_993);
        assert_eq!(limit.order(9_007_199_254_740_993_i64.exact()), Some(Ordering::Equal));
        assert_eq!(limit.order(9_007_199_254_740_992_f64.exact()), Some(Ordering::Less));
        assert_eq!(limit.order(u64::MAX.exact()), Some(Ordering::Greater));
        assert_eq!(limit.order(1e300.exact()), Some(Ordering::Greater));
        assert_eq!(limit.order(f64::NAN.exact()), None);
        let half = Limit::decimal(2, 2.5);
        assert_eq!(half.order(2_i64.exact()), Some(Ordering::Less));
        assert_eq!(half.order(3_i64.exact()), Some(Ordering::Greater));
        assert_eq!(half.order(2.5.exact()), Some(Ordering::Equal));
        let negative = Limit::decimal(-3, -2.5);
        assert_eq!(negative.order((-3_i64).exact()), Some(Ordering::Less));
        assert_eq!(negative.order((-2_i64).exact()), Some(Ordering::Greater));
    }

    #[test]
    fn equals_by_value() {
        assert!(1.0.exact().same(&1_u32.exact()));
        assert!(!9_007_199_254_740_992_f64.exact().same(&9_007_199_254_740_993_i64.exact()));
        assert!((-0.0).exact().same(&0_i32.exact()));
        assert!(1e20.exact().is_whole() && !1.5.exact().is_whole());
    }

    #[test]
    fn divides_decimals_exactly() {
        let cent = Divisor { digits: 1, exponent: -2 };
        assert!(
            cent.divides(0.07.exact())
                && cent.divides(19.99.exact())
                && cent.divides(5_i64.exact())
        );
        assert!(!cent.divides(0.075.exact()) && !cent.divides(1e-300.exact()));
        let three = Divisor { digits: 3, exponent: 0 };
        assert!(!three.divides(1e24.exact()) && three.divides(3e24.exact()));
        let thousand = Divisor { digits: 1, exponent: 3 };
        assert!(thousand.divides(1e300.exact()) && !thousand.divides(1500_i64.exact()));
        assert!(thousand.divides((-2000_i64).exact()) && thousand.divides(0.0.exact()));
        assert_eq!(shortest_decimal(-12.5), (125, -1));
    }
}
