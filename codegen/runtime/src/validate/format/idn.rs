//! Internationalised host names: RFC 5890 to 5893 (IDNA2008).
//!
//! `idna` knows the tables of Unicode and how names are written in ASCII. It follows UTS #46, which
//! maps before it judges and allows symbols; the rest of RFC 5892 is here.

use icu_properties::props::{GeneralCategory, Script};
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};
use idna::AsciiDenyList;
use idna::uts46::{DnsLength, Hyphens, Uts46};

/// What stands between labels, beside the full stop.
const SEPARATORS: [char; 3] = ['\u{3002}', '\u{ff0e}', '\u{ff61}'];

/// Whether it is a host name, in Unicode or in ASCII (`xn--…`).
pub(super) fn is_idn_hostname(text: &str) -> bool {
    let name = text.replace(SEPARATORS, ".");
    if !is_name(&name) {
        return false;
    }
    let deny = AsciiDenyList::STD3;
    let (unicode, outcome) = Uts46::new().to_unicode(name.as_bytes(), deny, Hyphens::Check);
    outcome.is_ok()
        && name.split('.').count() == unicode.split('.').count()
        && name.split('.').zip(unicode.split('.')).all(|(given, label)| is_label(given, label))
}

/// Whether a name can be written in ASCII as one that the domain name system can hold.
pub(super) fn is_name(name: &str) -> bool {
    let deny = AsciiDenyList::STD3;
    Uts46::new().to_ascii(name.as_bytes(), deny, Hyphens::Check, DnsLength::Verify).is_ok()
}

/// Whether a label, and what it is in Unicode, need no mapping.
fn is_label(given: &str, unicode: &str) -> bool {
    if !given.is_ascii() {
        return given == unicode && is_u_label(unicode);
    }
    match given.get(..4).filter(|start| start.eq_ignore_ascii_case("xn--")) {
        None => true,
        Some(_) => {
            let encoded = idna::punycode::encode_str(unicode);
            let same = |encoded: String| {
                given.get(4..).is_some_and(|it| it.eq_ignore_ascii_case(&encoded))
            };
            !unicode.is_ascii() && encoded.is_some_and(same) && is_u_label(unicode)
        }
    }
}

/// RFC 5892: characters that labels may have, some of them only beside others.
fn is_u_label(label: &str) -> bool {
    let characters: Vec<char> = label.chars().collect();
    let fits = |place: usize, character: char| match character {
        // Letters and digits of ASCII, and the hyphen, have been looked at.
        '\0'..='\u{7f}' => true,
        '\u{b7}' => {
            let at = |place: Option<usize>| place.and_then(|it| characters.get(it)) == Some(&'l');
            at(place.checked_sub(1)) && at(Some(place + 1))
        }
        '\u{375}' => characters.get(place + 1).is_some_and(|next| script(*next) == Script::Greek),
        '\u{5f3}' | '\u{5f4}' => {
            let before = place.checked_sub(1).and_then(|before| characters.get(before));
            before.is_some_and(|before| script(*before) == Script::Hebrew)
        }
        '\u{30fb}' => characters.iter().any(|other| {
            matches!(script(*other), Script::Hiragana | Script::Katakana | Script::Han)
        }),
        // Joiners have been looked at.
        '\u{200c}' | '\u{200d}' => true,
        other => is_permitted(other),
    };
    let both_digits = ['\u{660}'..='\u{669}', '\u{6f0}'..='\u{6f9}']
        .iter()
        .all(|digits| characters.iter().any(|character| digits.contains(character)));
    !both_digits && characters.iter().enumerate().all(|(place, it)| fits(place, *it))
}

/// RFC 5892, section 2: letters, marks and digits, with its exceptions.
fn is_permitted(character: char) -> bool {
    match character {
        '\u{df}' | '\u{3c2}' | '\u{6fd}' | '\u{6fe}' | '\u{f0b}' | '\u{3007}' => true,
        '\u{640}' | '\u{7fa}' | '\u{302e}' | '\u{302f}' | '\u{3031}'..='\u{3035}' | '\u{303b}' => {
            false
        }
        // Hangul that is written as parts.
        '\u{1100}'..='\u{11ff}' | '\u{a960}'..='\u{a97f}' | '\u{d7b0}'..='\u{d7ff}' => false,
        other => matches!(
            CATEGORIES.get(other),
            GeneralCategory::LowercaseLetter
                | GeneralCategory::OtherLetter
                | GeneralCategory::ModifierLetter
                | GeneralCategory::NonspacingMark
                | GeneralCategory::SpacingMark
                | GeneralCategory::DecimalNumber
        ),
    }
}

static CATEGORIES: CodePointMapDataBorrowed<'static, GeneralCategory> = CodePointMapData::new();

static SCRIPTS: CodePointMapDataBorrowed<'static, Script> = CodePointMapData::new();

fn script(character: char) -> Script {
    SCRIPTS.get(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_other_scripts() {
        for name in ["실례.테스트", "l·l.example", "xn--ihqwcrb4cv8a8dqg056pqjye", "a。b", "ßς"]
        {
            assert!(is_idn_hostname(name), "{name}");
        }
        let wrong =
            ["", ".", "a..b", "☃.example", "l·a", "-실례", "xn--X", "Ｅxample", "a_b", "ab--실"];
        for name in wrong {
            assert!(!is_idn_hostname(name), "{name}");
        }
    }
}
