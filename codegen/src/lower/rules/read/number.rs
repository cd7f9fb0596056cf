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

/// A bound, as a whole number where it is one that `i128` holds.
fn limit(number: &Number) -> Limit {
    match number.as_i128() {
        Some(whole) => Limit::Integer(whole),
        None => Limit::Decimal(number.as_f64().clamp(f64::MIN, f64::MAX), number.0.clone()),
    }
}
