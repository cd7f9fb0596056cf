//! `x-limits`: what a file must be like that is sent in a text.

use super::Reader;
use crate::extensions::{Interval, Ratio};
use crate::ir::rules::{MediaRule, Side, TextRule};

/// Of the limits, what the text or the request shows: neither tells how long a sound or film is.
pub fn media(reader: &mut Reader<'_, '_>) {
    let Some(limits) = &reader.schema.extensions.limits else { return };
    let ratio = limits.ratio.as_ref().and_then(|ratio| {
        let read = ratios(ratio);
        if read.is_none() {
            let place = reader.schema.location.child("x-limits").child("ratio");
            reader.context.not_checked(&place, "a ratio must be two numbers, as in `1:4`");
        }
        read
    });
    let rule = MediaRule {
        formats: limits.formats.clone(),
        bytes: limits.file_bytes.into_iter().chain(limits.decoded_bytes).min(),
        request_bytes: limits.request_bytes,
        width: side(limits.width.as_ref()),
        height: side(limits.height.as_ref()),
        ratio,
    };
    if rule != MediaRule::default() {
        let site = reader.site("Limits");
        reader.node.texts.push((TextRule::Media(Box::new(rule)), site));
    }
}

/// Pixels are whole, so a bound between two numbers is that of the number within.
fn side(interval: Option<&Interval>) -> Side {
    let Some(Interval { min, max }) = interval else { return (None, None) };
    // What is out of range becomes the end of it.
    (min.map(|min| min.ceil() as u32), max.map(|max| max.floor() as u32))
}

fn ratios(ratio: &Ratio) -> Option<[(u32, u32); 2]> {
    let [narrowest, widest] = [self::ratio(&ratio.min)?, self::ratio(&ratio.max)?];
    Some([narrowest, widest])
}

fn ratio(text: &str) -> Option<(u32, u32)> {
    let (width, height) = text.split_once(':')?;
    let digits = |text: &str| text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let places = digits(width.trim()).max(digits(height.trim()));
    let (width, height) = (scaled(width, places)?, scaled(height, places)?);
    (width > 0 && height > 0).then_some((width, height))
}

/// A decimal without its point, as if it had so many digits behind it.
fn scaled(text: &str, places: usize) -> Option<u32> {
    let (whole, fraction) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    format!("{whole}{fraction:0<places$}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{ratio, side};
    use crate::extensions::Interval;

    #[test]
    fn ratios_of_whole_numbers_and_decimals() {
        assert_eq!(ratio("1:4"), Some((1, 4)));
        assert_eq!(ratio("2.39 : 1"), Some((239, 100)));
        assert_eq!(ratio("1:2.5"), Some((10, 25)));
        for text in
            ["", "1", ":", "1:", "0:1", "1:0", "-1:4", "a:b", "1:4:5", "9999999999:1", "1e3:1"]
        {
            assert_eq!(ratio(text), None, "{text}");
        }
    }

    #[test]
    fn pixels_are_whole() {
        let interval = Interval { min: Some(127.5), max: Some(4096.5) };
        assert_eq!(side(Some(&interval)), (Some(128), Some(4096)));
        let interval = Interval { min: Some(-1.0), max: Some(1e300) };
        assert_eq!(side(Some(&interval)), (Some(0), Some(u32::MAX)));
        assert_eq!(side(None), (None, None));
    }
}
