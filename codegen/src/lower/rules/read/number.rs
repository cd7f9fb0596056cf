//! Keywords about numbers.

use super::Reader;
use crate::ir::rules::{Limit, NumberRule};
use crate::source::Number;

pub fn number(reader: &mut Reader<'_, '_>) {
    let schema = reader.schema;
    bound(reader, &schema.minimum, "Minimum", NumberRule::Minimum);
    bound(reader, &schema.exclusive_minimum, "ExclusiveMinimum", NumberRule::ExclusiveMinimum);
    bound(reader, &schema.maximum, "Maximum", NumberRule::Maximum);
    bound(reader, &schema.exclusive_maximum, "ExclusiveMaximum", NumberRule::ExclusiveMaximum);
    multiple_of(reader);
}

fn bound(
    reader: &mut Reader<'_, '_>,
    number: &Option<Number>,
    keyword: &'static str,
    rule: fn(Limit) -> NumberRule,
) {
    if let Some(number) = number {
        let site = reader.site(keyword);
        reader.node.numbers.push((rule(limit(number)), site));
    }
}

fn multiple_of(reader: &mut Reader<'_, '_>) {
    let Some(number) = &reader.schema.multiple_of else { return };
    let decimal = number.decimal();
    let place = reader.schema.location.child("multipleOf");
    match (decimal.digits.parse::<u64>(), i32::try_from(decimal.exponent)) {
        (Ok(digits), Ok(exponent)) if digits > 0 && !decimal.negative && exponent.abs() < 400 => {
            let site = reader.site("MultipleOf");
            reader.node.numbers.push((NumberRule::MultipleOf(digits, exponent), site));
        }
        _ => reader.context.not_checked(
            &place,
            "this `multipleOf` is not checked: it has too many digits or is not above zero",
        ),
    }
}

/// A bound, exactly where it is a whole number that `i128` holds.
fn limit(number: &Number) -> Limit {
    if let Some(whole) = number.as_i128() {
        return Limit::Integer(whole);
    }
    Limit::Decimal(floor(number), number.as_f64().clamp(f64::MIN, f64::MAX))
}

/// The greatest whole number that is not above it; the end of `i128` beyond which it lies.
fn floor(number: &Number) -> i128 {
    let decimal = number.decimal();
    let beyond = if decimal.negative { i128::MIN } else { i128::MAX };
    if decimal.exponent >= 0 {
        return beyond;
    }
    let places = usize::try_from(decimal.exponent.unsigned_abs()).unwrap_or(usize::MAX);
    let whole = decimal.digits.len().saturating_sub(places);
    let whole = decimal.digits.get(..whole).unwrap_or_default();
    let magnitude = if whole.is_empty() { Ok(0) } else { whole.parse::<i128>() };
    match (magnitude, decimal.negative) {
        (Err(_), _) => beyond,
        (Ok(magnitude), false) => magnitude,
        // What has a fraction lies below its whole part when it is negative.
        (Ok(magnitude), true) => -magnitude - 1,
    }
}
