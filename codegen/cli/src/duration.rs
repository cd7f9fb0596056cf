//! Times as people write them: `90s`, `10m`, `1h30m`.

use std::time::Duration;

/// The units, the longer names first where one begins with another.
const UNITS: [(&str, f64); 5] =
    [("ms", 0.001), ("s", 1.0), ("m", 60.0), ("h", 3_600.0), ("d", 86_400.0)];

/// Reads a time. A number alone is seconds.
pub fn parse(text: &str) -> Result<Duration, String> {
    let wrong = || "a time reads `90s`, `10m`, `1h30m` or `2d`".to_owned();
    let mut rest = text.trim();
    let mut seconds = 0.0;
    if rest.is_empty() {
        return Err(wrong());
    }
    while !rest.is_empty() {
        let digits = rest.find(|it: char| !it.is_ascii_digit() && it != '.').unwrap_or(rest.len());
        let (number, unit) = rest.split_at(digits);
        let number: f64 = number.parse().map_err(|_| wrong())?;
        let (name, factor) = match unit {
            "" => ("", 1.0),
            _ => *UNITS.iter().find(|(name, _)| unit.starts_with(name)).ok_or_else(wrong)?,
        };
        seconds += number * factor;
        rest = &unit[name.len()..];
    }
    Duration::try_from_secs_f64(seconds).map_err(|_| wrong())
}

/// A time in its two largest units.
pub fn words(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0 => format!("{} ms", time.as_millis()),
        1..=119 => format!("{seconds} s"),
        120..=7_199 => format!("{} min", seconds / 60),
        7_200..=172_799 => format!("{} h", seconds / 3_600),
        _ => format!("{} days", seconds / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times() {
        for (text, milliseconds) in [
            ("90s", 90_000),
            ("90", 90_000),
            ("1h30m", 5_400_000),
            ("250ms", 250),
            ("1.5s", 1_500),
            ("2d", 172_800_000),
        ] {
            assert_eq!(parse(text), Ok(Duration::from_millis(milliseconds)), "{text}");
        }
        for text in ["", "s", "1x", "1h-", "-1s", "1e9", "1..2s", "99999999999999999999d"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
