//! What an unquoted YAML scalar means: the core schema of YAML 1.2.

use super::{Number, Value};

/// What a plain scalar is.
pub(super) enum Plain {
    /// A text.
    Text,
    /// A text that YAML 1.1 takes for a boolean.
    OldBoolean,
    /// Null, a boolean or a number.
    Value(Value),
    /// A number whose leading zero makes it octal in YAML 1.1.
    OldOctal(Number),
    /// An infinity or not-a-number, which JSON does not have.
    NotFinite,
    /// A hexadecimal or octal number beyond 128 bits.
    TooLarge,
}

/// Reads a plain scalar.
pub(super) fn plain(text: &str) -> Plain {
    let Some(first) = text.bytes().next() else { return Plain::Value(Value::Null) };
    match first {
        b'0'..=b'9' | b'+' | b'-' | b'.' => number(text),
        b'~' | b'n' | b'N' | b't' | b'T' | b'f' | b'F' | b'y' | b'Y' | b'o' | b'O' => word(text),
        _ => Plain::Text,
    }
}

fn word(text: &str) -> Plain {
    match text {
        "~" | "null" | "Null" | "NULL" => Plain::Value(Value::Null),
        "true" | "True" | "TRUE" => Plain::Value(Value::Bool(true)),
        "false" | "False" | "FALSE" => Plain::Value(Value::Bool(false)),
        "y" | "Y" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" => Plain::OldBoolean,
        "n" | "N" | "no" | "No" | "NO" | "off" | "Off" | "OFF" => Plain::OldBoolean,
        _ => Plain::Text,
    }
}

fn number(text: &str) -> Plain {
    if let Some(digits) = text.strip_prefix("0x") {
        return radix(digits, 16);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return radix(digits, 8);
    }
    let (sign, rest) = match text.as_bytes()[0] {
        b'-' => ("-", &text[1..]),
        b'+' => ("", &text[1..]),
        _ => ("", text),
    };
    match rest {
        ".inf" | ".Inf" | ".INF" => return Plain::NotFinite,
        ".nan" | ".NaN" | ".NAN" if rest.len() == text.len() => return Plain::NotFinite,
        _ => {}
    }
    let Some(Parts { whole, fraction, exponent }) = Parts::of(rest) else { return Plain::Text };
    if text.as_bytes()[0] != b'+' && is_json(whole, fraction) {
        return Plain::Value(Value::Number(Number(text.to_owned())));
    }
    let trimmed = whole.trim_start_matches('0');
    let mut json = String::with_capacity(text.len() + 2);
    json.push_str(sign);
    json.push_str(if trimmed.is_empty() { "0" } else { trimmed });
    match fraction {
        None => {}
        Some("") => json.push_str(".0"),
        Some(digits) => json.extend([".", digits]),
    }
    json.push_str(exponent);
    let octal = whole.len() > 1 && whole.starts_with('0') && whole.bytes().all(|b| b < b'8');
    match octal && fraction.is_none() && exponent.is_empty() {
        true => Plain::OldOctal(Number(json)),
        false => Plain::Value(Value::Number(Number(json))),
    }
}

/// A number without its sign.
struct Parts<'a> {
    whole: &'a str,
    fraction: Option<&'a str>,
    /// With its `e`; empty if there is none.
    exponent: &'a str,
}

impl<'a> Parts<'a> {
    /// The parts, if this is a number in YAML's core schema.
    fn of(text: &'a str) -> Option<Self> {
        let (mantissa, exponent) = text.split_at(text.find(['e', 'E']).unwrap_or(text.len()));
        let (whole, fraction) = match mantissa.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (mantissa, None),
        };
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let some = !whole.is_empty() || fraction.is_some_and(|digits| !digits.is_empty());
        let power = exponent.get(1..).unwrap_or("");
        let power = power.strip_prefix(['+', '-']).unwrap_or(power);
        let sound = digits(whole) && fraction.is_none_or(digits) && digits(power);
        (some && sound && exponent.is_empty() == power.is_empty()).then_some(Self {
            whole,
            fraction,
            exponent,
        })
    }
}

fn is_json(whole: &str, fraction: Option<&str>) -> bool {
    let whole = whole == "0" || !(whole.is_empty() || whole.starts_with('0'));
    whole && fraction != Some("")
}

fn radix(digits: &str, radix: u32) -> Plain {
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix)) {
        return Plain::Text;
    }
    match u128::from_str_radix(digits, radix) {
        Ok(value) => Plain::Value(Value::Number(Number(value.to_string()))),
        Err(_) => Plain::TooLarge,
    }
}
