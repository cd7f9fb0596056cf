//! Numbers as they are written, with all of their digits.

use std::cmp::Ordering;

/// A number of JSON in its own spelling. Comparing it rounds nothing.
#[derive(Clone, Copy, Debug)]
pub struct Decimal<'v>(&'v str);

/// A number as `0.digits × 10^point`; no digit is there for zero. The first and the last digit are
/// not zero.
#[derive(Clone, Copy, Debug)]
struct Parts<'v> {
    negative: bool,
    /// Digits before the point of the spelling, and after it.
    digits: [&'v [u8]; 2],
    point: i64,
}

impl<'v> Decimal<'v> {
    /// The number that is written so.
    #[inline]
    pub fn of(text: &'v str) -> Self {
        Self(text)
    }

    /// How it is written.
    #[inline]
    pub fn text(self) -> &'v str {
        self.0
    }

    /// The nearest float; infinite beyond the greatest.
    pub fn nearest(self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }

    /// Whether it has no fraction.
    pub fn is_whole(self) -> bool {
        self.parts().is_whole()
    }

    /// The value, where it is whole and `i128` holds it.
    pub fn as_integer(self) -> Option<i128> {
        let (floor, whole) = self.floor()?;
        whole.then_some(floor)
    }

    /// The greatest whole number that is not above it, and whether that is all of it; none where
    /// `i128` does not hold it.
    pub fn floor(self) -> Option<(i128, bool)> {
        let parts = self.parts();
        let whole = parts.is_whole();
        if parts.is_zero() {
            return Some((0, true));
        }
        if parts.point <= 0 {
            let below = !whole && parts.negative;
            return Some((if below { -1 } else { 0 }, whole));
        }
        // The greatest i128 has 39 digits.
        let count = usize::try_from(parts.point).ok().filter(|count| *count <= 39)?;
        let digits = parts.all().chain(std::iter::repeat(0)).take(count);
        let mut value = 0_i128;
        for digit in digits {
            let ten = value.checked_mul(10)?;
            let digit = i128::from(digit);
            value = if parts.negative { ten.checked_sub(digit)? } else { ten.checked_add(digit)? };
        }
        let below = !whole && parts.negative;
        Some((if below { value.checked_sub(1)? } else { value }, whole))
    }

    /// Whether it is below zero.
    pub fn is_negative(self) -> bool {
        let parts = self.parts();
        parts.negative && !parts.is_zero()
    }

    /// How it compares with another one.
    pub fn order(self, other: Decimal<'_>) -> Ordering {
        let (left, right) = (self.parts(), other.parts());
        match (left.sign(), right.sign()) {
            (1, 1) => left.magnitude(&right),
            (-1, -1) => right.magnitude(&left),
            (left, right) => left.cmp(&right),
        }
    }

    /// How it compares with a whole number.
    pub fn order_with_integer(self, integer: i128) -> Ordering {
        match self.floor() {
            Some((floor, true)) => floor.cmp(&integer),
            Some((floor, false)) if floor >= integer => Ordering::Greater,
            Some(_) => Ordering::Less,
            None if self.is_negative() => Ordering::Less,
            None => Ordering::Greater,
        }
    }

    /// Whether it is a whole multiple of `digits × 10^exponent`.
    pub fn is_multiple_of(self, digits: u64, exponent: i32) -> bool {
        let parts = self.parts();
        if parts.is_zero() {
            return true;
        }
        let divisor = u128::from(digits);
        let shift = parts.point - parts.count() as i64 - i64::from(exponent);
        // The last digit is not zero, so that no power of ten is left to be shared.
        let Ok(shift) = u64::try_from(shift) else { return false };
        let rest = parts.all().fold(0, |rest, digit| (rest * 10 + u128::from(digit)) % divisor);
        (rest * power_of_ten(shift, divisor)).is_multiple_of(divisor)
    }

    /// Digits, place of the point and sign, which are the same for the same number.
    pub fn canonical(self) -> (bool, i64, impl Iterator<Item = u8> + use<'v>) {
        let parts = self.parts();
        (parts.negative && !parts.is_zero(), parts.point, parts.all())
    }

    fn parts(self) -> Parts<'v> {
        let bytes = self.0.as_bytes();
        let (negative, bytes) = match bytes {
            [b'-', rest @ ..] => (true, rest),
            rest => (false, rest),
        };
        let (mantissa, exponent) = match bytes.iter().position(|byte| matches!(byte, b'e' | b'E')) {
            Some(place) => (&bytes[..place], saturating(&bytes[place + 1..])),
            None => (bytes, 0),
        };
        let (whole, fraction) = match mantissa.iter().position(|byte| *byte == b'.') {
            Some(place) => (&mantissa[..place], &mantissa[place + 1..]),
            None => (mantissa, &[][..]),
        };
        Parts::of(negative, whole, fraction, exponent)
    }
}

impl<'v> Parts<'v> {
    fn of(negative: bool, whole: &'v [u8], fraction: &'v [u8], exponent: i64) -> Self {
        let whole = without_first_zeros(whole);
        let fraction = without_last_zeros(fraction);
        if fraction.is_empty() {
            let digits = [without_last_zeros(whole), &[][..]];
            return Self { negative, digits, point: exponent.saturating_add(whole.len() as i64) };
        }
        if whole.is_empty() {
            let significant = without_first_zeros(fraction);
            let zeros = (fraction.len() - significant.len()) as i64;
            return Self {
                negative,
                digits: [significant, &[][..]],
                point: exponent.saturating_sub(zeros),
            };
        }
        let point = exponent.saturating_add(whole.len() as i64);
        Self { negative, digits: [whole, fraction], point }
    }

    fn all(self) -> impl Iterator<Item = u8> + use<'v> {
        let [whole, fraction] = self.digits;
        whole.iter().chain(fraction).map(|digit| digit - b'0')
    }

    fn count(&self) -> usize {
        self.digits[0].len() + self.digits[1].len()
    }

    fn is_zero(&self) -> bool {
        self.count() == 0
    }

    fn is_whole(&self) -> bool {
        self.is_zero() || self.point >= self.count() as i64
    }

    fn sign(&self) -> i8 {
        match (self.is_zero(), self.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        }
    }

    /// How two numbers that are not zero compare without their signs.
    fn magnitude(&self, other: &Parts<'_>) -> Ordering {
        self.point.cmp(&other.point).then_with(|| self.all().cmp(other.all()))
    }
}

fn without_first_zeros(digits: &[u8]) -> &[u8] {
    let zeros = digits.iter().take_while(|digit| **digit == b'0').count();
    &digits[zeros..]
}

fn without_last_zeros(digits: &[u8]) -> &[u8] {
    let zeros = digits.iter().rev().take_while(|digit| **digit == b'0').count();
    &digits[..digits.len() - zeros]
}

/// An exponent, or the end of what `i64` holds beyond it (and far enough from it, so that digits
/// can be counted in).
fn saturating(text: &[u8]) -> i64 {
    const MOST: i64 = i64::MAX / 4;
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        [b'+', digits @ ..] => (false, digits),
        digits => (false, digits),
    };
    let value = digits.iter().fold(0_i64, |value, digit| {
        value.saturating_mul(10).saturating_add(i64::from(digit - b'0')).min(MOST)
    });
    if negative { -value } else { value }
}

/// `10^exponent` by the remainders, in few steps. The divisor is below 2^64.
pub(crate) fn power_of_ten(mut exponent: u64, divisor: u128) -> u128 {
    let (mut result, mut base) = (1 % divisor, 10 % divisor);
    while exponent > 0 {
        if exponent % 2 == 1 {
            result = result * base % divisor;
        }
        base = base * base % divisor;
        exponent /= 2;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Decimal<'_> {
        Decimal::of(text)
    }

    #[test]
    fn compares_all_digits() {
        for (less, more) in [
            ("12345678901234567890", "12345678901234567890.5"),
            ("18446744073709551616", "18446744073709551617"),
            ("-1e400", "1e-400"),
            ("-2.50", "-2.49"),
            ("0.1", "0.10000000000000000001"),
            ("1e-9999999999999999999999", "1e9999999999999999999999"),
            ("-0.0", "5e-324"),
        ] {
            assert_eq!(number(less).order(number(more)), Ordering::Less, "{less} {more}");
            assert_eq!(number(more).order(number(less)), Ordering::Greater);
        }
        for (left, right) in
            [("100", "1e2"), ("-0", "0.000e7"), ("0.0012", "12E-4"), ("10.50", "10.5")]
        {
            assert_eq!(number(left).order(number(right)), Ordering::Equal, "{left} {right}");
        }
    }

    #[test]
    fn knows_whole_numbers() {
        assert!(number("1.0").is_whole() && number("1e400").is_whole());
        assert!(number("12.5e1").is_whole() && !number("12.55e1").is_whole());
        assert!(!number("12345678901234567890.5").is_whole());
        assert_eq!(number("12.5e1").as_integer(), Some(125));
        assert_eq!(number("-0e99999999999").as_integer(), Some(0));
        assert_eq!(number("-2.5").floor(), Some((-3, false)));
        assert_eq!(number("-0.5").floor(), Some((-1, false)));
        assert_eq!(number("0.5").floor(), Some((0, false)));
        assert_eq!(number("170141183460469231731687303715884105728").floor(), None);
        let least = "-170141183460469231731687303715884105728";
        assert_eq!(number(least).as_integer(), Some(i128::MIN));
        assert_eq!(number("2.5").order_with_integer(2), Ordering::Greater);
        assert_eq!(number("-2.5").order_with_integer(-2), Ordering::Less);
        assert_eq!(number("-1e40").order_with_integer(0), Ordering::Less);
    }

    #[test]
    fn divides_all_digits() {
        assert!(!number("1e24").is_multiple_of(3, 0) && number("3e24").is_multiple_of(3, 0));
        assert!(number("1000000000000000000000000").is_multiple_of(1, 24));
        assert!(number("0.5").is_multiple_of(25, -2) && !number("0.51").is_multiple_of(25, -2));
        assert!(number("50").is_multiple_of(25, -2) && number("-7e-2").is_multiple_of(1, -2));
        assert!(!number("5").is_multiple_of(1, 1) && number("0e9").is_multiple_of(7, 3));
        assert!(number("1e999999999999").is_multiple_of(1, 0));
        assert!(!number("1e999999999999").is_multiple_of(7, 0));
        assert!(number("36893488147419103230").is_multiple_of(u64::MAX, 0));
        assert!(!number("36893488147419103231").is_multiple_of(u64::MAX, 0));
    }
}
