//! Names are made of words: how a text of a specification is taken apart, and how Rust writes the
//! words together.
//!
//! - A word ends at anything that is neither letter nor digit, before a capital that follows a
//!   small letter or a digit, and before the last of several capitals that a small letter follows:
//!   `getHTTPServer2Id` is `get HTTP Server2 Id`. Digits belong to the word before them.
//! - Letters of any script stay if Rust allows them in an identifier; apostrophes vanish.
//! - A sign before a digit is a word: `-1` is `minus 1`.
//! - A text without letters and digits is spelt by the names of its characters.

use unicode_ident::is_xid_continue;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The words of a text. Empty only for the empty text.
pub fn split(text: &str) -> Vec<String> {
    // The compiler takes letters that are composed in different ways for the same.
    if !is_nfc(text) {
        return split(&text.nfc().collect::<String>());
    }
    let mut words = Vec::new();
    if let Some(sign) = leading_sign(text) {
        words.push(sign.to_owned());
    }
    words.extend(text.split(|c| !is_letter(c) && !is_apostrophe(c)).flat_map(humps));
    if words.is_empty() {
        words.extend(text.chars().map(spell));
    }
    words
}

/// `AspectRatio`
pub fn pascal(words: &[String]) -> String {
    let mut name = String::new();
    for word in words {
        // Digits that would run together keep apart: `v 1 2` is `V1_2`.
        if name.ends_with(is_digit) && word.starts_with(is_digit) {
            name.push('_');
        }
        name.push_str(&capitalised(word));
    }
    name
}

/// `aspect_ratio`
pub fn snake(words: &[String]) -> String {
    words.iter().map(|word| word.to_lowercase()).collect::<Vec<_>>().join("_")
}

/// The identifier of a type, a module's types or a variant: never empty, never a keyword, never
/// beginning with a digit. `prefix` stands before digits.
pub fn type_ident(words: &[String], prefix: &str) -> String {
    let name = pascal(words);
    match name.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if !unicode_ident::is_xid_start(first) => format!("{prefix}{name}"),
        Some(_) if name == "Self" => "Self_".to_owned(),
        Some(_) => name,
    }
}

/// The identifier of a field, a function or a module.
pub fn value_ident(words: &[String]) -> String {
    let name = snake(words);
    match name.chars().next() {
        None => "empty".to_owned(),
        Some(first) if !unicode_ident::is_xid_start(first) => format!("_{name}"),
        Some(_) if is_keyword(&name) => format!("{name}_"),
        Some(_) => name,
    }
}

/// The identifier of a module that has a file of its own, and so is in ASCII: another letter is its
/// number, `größe` is `gr_uf6_udf_e`.
pub fn module_ident(words: &[String]) -> String {
    let name = value_ident(words);
    if name.is_ascii() {
        return name;
    }
    let mut parts: Vec<String> = vec![String::new()];
    for letter in name.chars() {
        if !letter.is_ascii() {
            parts.push(format!("u{:x}", u32::from(letter)));
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(letter);
        }
    }
    parts.retain(|part| !part.trim_matches('_').is_empty());
    parts.iter().map(|part| part.trim_matches('_')).collect::<Vec<_>>().join("_")
}

/// Whether Rust keeps the word for itself, in any edition.
pub fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
}

/// In the order of bytes.
const KEYWORDS: [&str; 52] = [
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

fn is_letter(c: char) -> bool {
    c != '_' && is_xid_continue(c)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

fn leading_sign(text: &str) -> Option<&'static str> {
    let mut characters = text.chars();
    let sign = match characters.next()? {
        '-' => "minus",
        '+' => "plus",
        _ => return None,
    };
    characters.next().is_some_and(is_digit).then_some(sign)
}

/// The words of a text that has nothing but letters and digits.
fn humps(text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().filter(|c| !is_apostrophe(*c)).collect();
    let mut words: Vec<String> = Vec::new();
    for (index, &character) in characters.iter().enumerate() {
        let before = index.checked_sub(1).map(|index| characters[index]);
        let after = characters.get(index + 1).copied();
        match words.last_mut() {
            Some(word) if !begins_word(before, character, after) => word.push(character),
            _ => words.push(character.into()),
        }
    }
    words
}

fn begins_word(before: Option<char>, character: char, after: Option<char>) -> bool {
    let Some(before) = before else { return true };
    let small = before.is_lowercase() || is_digit(before);
    character.is_uppercase()
        && (small || (before.is_uppercase() && after.is_some_and(char::is_lowercase)))
}

fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    let Some(first) = characters.next() else { return String::new() };
    // Some letters have capitals that no identifier can begin with; they stay small.
    let capital: String = first.to_uppercase().collect();
    let capital = if capital.chars().all(is_xid_continue) { capital } else { first.into() };
    let rest = characters.as_str().to_lowercase();
    format!("{capital}{rest}")
}

/// The name of a character that is neither letter nor digit.
fn spell(character: char) -> String {
    let name = match character {
        '\t' => "tab",
        '\n' => "newline",
        ' ' => "space",
        '!' => "not",
        '"' => "quote",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "and",
        '\'' => "apostrophe",
        '(' => "open",
        ')' => "close",
        '*' => "star",
        '+' => "plus",
        ',' => "comma",
        '-' => "minus",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        ';' => "semicolon",
        '<' => "less",
        '=' => "equal",
        '>' => "greater",
        '?' => "question",
        '@' => "at",
        '[' => "bracket",
        '\\' => "backslash",
        ']' => "end",
        '^' => "caret",
        '_' => "underscore",
        '`' => "backtick",
        '{' => "brace",
        '|' => "or",
        '}' => "done",
        '~' => "tilde",
        other => return format!("u{:x}", u32::from(other)),
    };
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, type_name: &str, value_name: &str) {
        let words = split(text);
        assert_eq!(type_ident(&words, "N"), type_name);
        assert_eq!(value_ident(&words), value_name);
    }

    #[test]
    fn names() {
        check("aspect_ratio", "AspectRatio", "aspect_ratio");
        check("getHTTPServer2Id", "GetHttpServer2Id", "get_http_server2_id");
        check("viduq3p-720p", "Viduq3p720p", "viduq3p_720p");
        check("720p", "N720p", "_720p");
        check("v1.2", "V1_2", "v1_2");
        check("type", "Type", "type_");
        check("self", "Self_", "self_");
        check("", "Empty", "empty");
        check("-1", "Minus1", "minus_1");
        check("+1", "Plus1", "plus_1");
        check("<=", "LessEqual", "less_equal");
        check("$ref", "Ref", "ref_");
        check("__proto__", "Proto", "proto");
        check("_", "Underscore", "underscore");
        check("don't", "Dont", "dont");
        check("größe", "Größe", "größe");
        check("名前", "名前", "名前");
        check("ß", "SS", "ß");
        check("😀", "U1f600", "u1f600");
    }

    #[test]
    fn keywords_are_sorted() {
        assert!(KEYWORDS.is_sorted());
    }
}
