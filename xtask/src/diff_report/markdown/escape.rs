//! Text from a specification in Markdown: it says what it says and does nothing.

use crate::diff_report::words::visible;

/// Text in a line, also in a cell of a table and in HTML. An entity never begins anything in Markdown; a
/// space without width keeps people from being called and issues from being linked. Names between
/// backticks stand in the type of code.
pub fn prose(text: &str) -> String {
    let parts: Vec<_> = text.split('`').collect();
    if parts.len() % 2 == 0 {
        return escape(text, "&#8203;");
    }
    let parts = parts.iter().enumerate().map(|(at, part)| match at % 2 {
        0 => escape(part, "&#8203;"),
        _ => code(part),
    });
    parts.collect()
}

/// Short text in the type of code. Entities instead of backticks, so that it can stand in a table.
pub fn code(text: &str) -> String {
    format!("<code>{}</code>", escape(text, ""))
}

fn escape(text: &str, after_call: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in visible(text).chars() {
        match character {
            '\n' | '\r' | '\t' => escaped.push(' '),
            '@' | '#' => escaped.push_str(&format!("&#{};{after_call}", u32::from(character))),
            _ if is_markup(character) => escaped.push_str(&format!("&#{};", u32::from(character))),
            _ => escaped.push(character),
        }
    }
    escaped
}

fn is_markup(character: char) -> bool {
    "\\`*_{}[]<>&|~^$\"'!".contains(character)
}

/// A block of code whose fence is longer than any within.
pub fn fenced(language: &str, text: &str) -> String {
    let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat((longest + 1).max(3));
    let text = visible(text.trim_end());
    format!("{fence}{language}\n{text}\n{fence}\n")
}

/// A link, where the address is one of the web; else its text only.
pub fn link(text: &str, address: &str) -> String {
    let web = address.starts_with("https://") || address.starts_with("http://");
    let harmful = |character: char| {
        character.is_control() || character.is_whitespace() || "<>()[]\\`\"'|".contains(character)
    };
    match web && !address.contains(harmful) {
        true => format!("[{}]({address})", prose(text)),
        false => prose(text),
    }
}
