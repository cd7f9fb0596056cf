//! Numbers by their text.

/// A number by its text, so that neither size nor precision is lost. Always valid JSON number
/// syntax: readers rewrite YAML's other spellings (`+1`, `.5`, `0x1F`) when they accept them.
#[derive(Clone, Debug)]
pub struct Number(pub String);

/// Equality by value: `1`, `1.0` and `10e-1` are the same number.
impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.decimal() == other.decimal()
    }
}

impl Number {
    /// The number as an `i64`, if it is a whole number in that range, however it is written.
    pub fn as_i64(&self) -> Option<i64> {
        self.as_i128().and_then(|value| value.try_into().ok())
    }

    /// The number as a `u64`, if it is a whole number in that range, however it is written.
    pub fn as_u64(&self) -> Option<u64> {
        self.as_i128().and_then(|value| value.try_into().ok())
    }

    /// The nearest `f64`; infinite when it is too large for one.
    pub fn as_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }

    /// Whether it is a whole number: `1`, `1.0` and `1e3` are.
    pub fn is_integer(&self) -> bool {
        self.decimal().exponent >= 0
    }

    /// The number as an `i128`, if it is a whole number in that range, however it is written.
    pub fn as_i128(&self) -> Option<i128> {
        let Decimal { negative, digits, exponent } = self.decimal();
        let exponent = u32::try_from(exponent).ok().filter(|exponent| *exponent <= 38)?;
        let magnitude = if digits.is_empty() { 0 } else { digits.parse::<i128>().ok()? };
        let value = magnitude.checked_mul(10_i128.checked_pow(exponent)?)?;
        Some(if negative { -value } else { value })
    }

    /// The number as JSON has it in `serde_json`: the nearest `f64` where it is no small integer.
    pub fn to_json(&self) -> serde_json::Value {
        if !self.0.contains(['.', 'e', 'E']) {
            if let Ok(value) = self.0.parse::<i64>() {
                return value.into();
            }
            if let Ok(value) = self.0.parse::<u64>() {
                return value.into();
            }
        }
        self.as_f64().into()
    }

    /// Sign, significant digits and power of ten, in one form for each value.
    pub(crate) fn decimal(&self) -> Decimal {
        let (negative, text) = match self.0.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, self.0.as_str()),
        };
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = format!("{whole}{fraction}");
        let significant = digits.trim_start_matches('0');
        let trimmed = significant.trim_end_matches('0');
        if trimmed.is_empty() {
            return Decimal { negative: false, digits: String::new(), exponent: 0 };
        }
        let dropped = i64::try_from(significant.len() - trimmed.len()).unwrap_or(i64::MAX);
        let fraction = i64::try_from(fraction.len()).unwrap_or(i64::MAX);
        // An exponent that i64 can't hold is far outside any use: saturate.
        let written = exponent.parse::<i64>().unwrap_or(match exponent.starts_with('-') {
            true => i64::MIN / 2,
            false => i64::MAX / 2,
        });
        let exponent = written.saturating_sub(fraction).saturating_add(dropped);
        Decimal { negative, digits: trimmed.to_owned(), exponent }
    }
}

#[derive(PartialEq)]
pub(crate) struct Decimal {
    pub(crate) negative: bool,
    pub(crate) digits: String,
    pub(crate) exponent: i64,
}
