//! Writing texts.

use std::io::Write as _;

use super::scan::{Ended, text_end};

/// Appends a text as JSON: in quotes, and with escapes for what may not stand there as it is (RFC 8259, section 7).
pub(crate) fn push_quoted(out: &mut Vec<u8>, text: &str) {
    let bytes = text.as_bytes();
    out.reserve(bytes.len() + 2);
    out.push(b'"');
    let mut from = 0;
    while let Some(at) = special(bytes, from) {
        out.extend_from_slice(bytes.get(from..at).unwrap_or_default());
        push_escaped(out, bytes.get(at).copied().unwrap_or_default());
        from = at + 1;
    }
    out.extend_from_slice(bytes.get(from..).unwrap_or_default());
    out.push(b'"');
}

/// Where the next byte stands that needs an escape.
fn special(bytes: &[u8], from: usize) -> Option<usize> {
    match text_end(bytes, from) {
        Ended::Quote(at) | Ended::Escape(at) | Ended::Control(at) => Some(at),
        Ended::Nowhere => None,
    }
}

fn push_escaped(out: &mut Vec<u8>, byte: u8) {
    let short = match byte {
        b'"' | b'\\' => byte,
        b'\x08' => b'b',
        b'\t' => b't',
        b'\n' => b'n',
        b'\x0C' => b'f',
        b'\r' => b'r',
        _ => {
            // A Vec takes whatever is written.
            let _ = write!(out, "\\u{byte:04x}");
            return;
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}

#[cfg(test)]
mod tests {
    use super::push_quoted;

    fn check(text: &str) {
        let mut out = b"before ".to_vec();
        push_quoted(&mut out, text);
        let written = String::from_utf8_lossy(&out);
        let written = written.strip_prefix("before ").unwrap_or_default();
        // A reader and a writer that are not ours.
        assert_eq!(
            serde_json::from_str::<String>(written).as_deref().ok(),
            Some(text),
            "{written}"
        );
        assert_eq!(serde_json::to_string(text).as_deref().ok(), Some(written));
    }

    #[test]
    fn every_character_of_the_first_plane_is_written_as_others_read_it() {
        for character in (0..=0xFFFF).filter_map(char::from_u32) {
            check(&character.to_string());
            check(&format!("a{character}"));
        }
    }

    #[test]
    fn what_needs_an_escape_is_found_wherever_it_stands() {
        for length in 0..100 {
            for special in ["\"", "\\", "\n", "\u{1}", "\u{7f}", "é", "🎬"] {
                let (before, after) = ("x".repeat(length), "y".repeat(100 - length));
                check(&format!("{before}{special}{after}"));
                check(&format!("{special}{before}{special}{special}"));
            }
        }
    }
}
