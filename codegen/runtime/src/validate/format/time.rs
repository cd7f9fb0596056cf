//! Dates, times and durations.

/// RFC 3339 `date-time`.
pub(super) fn is_date_time(text: &str) -> bool {
    match (text.get(..10), text.get(10..11), text.get(11..)) {
        (Some(date), Some("T" | "t"), Some(time)) => is_date(date) && is_time(time),
        _ => false,
    }
}

/// RFC 3339 `full-date`.
pub(super) fn is_date(text: &str) -> bool {
    let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = *text.as_bytes() else { return false };
    let century = two_digits(y0, y1);
    let (Some(century), Some(years), Some(month), Some(day)) =
        (century, two_digits(y2, y3), two_digits(m0, m1), two_digits(d0, d1))
    else {
        return false;
    };
    (1..=days_in(century * 100 + years, month)).contains(&day)
}

fn days_in(year: u32, month: u32) -> u32 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 0,
    }
}

fn two_digits(tens: u8, ones: u8) -> Option<u32> {
    let digits = tens.is_ascii_digit() && ones.is_ascii_digit();
    digits.then(|| u32::from(tens - b'0') * 10 + u32::from(ones - b'0'))
}

/// RFC 3339 `full-time`. A leap second is one only at 23:59:60 UTC.
pub(super) fn is_time(text: &str) -> bool {
    let Some((&[h0, h1, b':', m0, m1, b':', s0, s1], rest)) = text.as_bytes().split_first_chunk()
    else {
        return false;
    };
    let (Some(hour), Some(minute), Some(second)) =
        (two_digits(h0, h1), two_digits(m0, m1), two_digits(s0, s1))
    else {
        return false;
    };
    let Some(offset) = fraction_end(rest).and_then(offset_minutes) else { return false };
    let of_day =
        (hour * 60 + minute + 24 * 60).checked_add_signed(-offset).map(|at| at % (24 * 60));
    let leap = second == 60 && of_day == Some(24 * 60 - 1);
    hour < 24 && minute < 60 && (second < 60 || leap)
}

/// What follows the fraction of a second, if there is one.
fn fraction_end(bytes: &[u8]) -> Option<&[u8]> {
    let Some((b'.', rest)) = bytes.split_first() else { return Some(bytes) };
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if digits == 0 { None } else { rest.get(digits..) }
}

fn offset_minutes(bytes: &[u8]) -> Option<i32> {
    match *bytes {
        [b'Z' | b'z'] => Some(0),
        [sign @ (b'+' | b'-'), h0, h1, b':', m0, m1] => {
            let hours = two_digits(h0, h1).filter(|hours| *hours < 24)?;
            let minutes = two_digits(m0, m1).filter(|minutes| *minutes < 60)?;
            // At most 1439.
            let offset = (hours * 60 + minutes) as i32;
            Some(if sign == b'-' { -offset } else { offset })
        }
        _ => None,
    }
}

/// The durations of RFC 3339's appendix A.
pub(super) fn is_duration(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('P') else { return false };
    if let Some(weeks) = rest.strip_suffix('W') {
        return !weeks.is_empty() && weeks.bytes().all(|byte| byte.is_ascii_digit());
    }
    let (date, time) = match rest.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (rest, None),
    };
    let date_is_fine = date.is_empty() || has_units(date, b"YMD");
    let time_is_fine = time.is_none_or(|time| has_units(time, b"HMS"));
    !rest.is_empty() && date_is_fine && time_is_fine
}

/// Numbers with these units, in this order, none left out between the first and the last.
fn has_units(text: &str, units: &[u8]) -> bool {
    let mut left = units;
    let mut begun = false;
    let mut digits = 0;
    for byte in text.bytes() {
        if byte.is_ascii_digit() {
            digits += 1;
            continue;
        }
        let Some(skipped) = left.iter().position(|unit| *unit == byte) else { return false };
        if digits == 0 || (begun && skipped > 0) {
            return false;
        }
        left = left.get(skipped + 1..).unwrap_or_default();
        begun = true;
        digits = 0;
    }
    begun && digits == 0
}
