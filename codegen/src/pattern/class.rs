//! Named classes of characters.

use crate::ir::rules::Set;

/// `\d`: the digits of ASCII.
pub(super) fn digits() -> Set {
    Set::of(vec![('0', '9')])
}

/// `\w`: letters, digits and the underscore of ASCII.
pub(super) fn word() -> Set {
    Set::of(vec![('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')])
}

/// `\s`: white space and line terminators as ECMA-262 lists them.
pub(super) fn space() -> Set {
    Set::of(vec![
        ('\t', '\r'),
        (' ', ' '),
        ('\u{a0}', '\u{a0}'),
        ('\u{1680}', '\u{1680}'),
        ('\u{2000}', '\u{200a}'),
        ('\u{2028}', '\u{2029}'),
        ('\u{202f}', '\u{202f}'),
        ('\u{205f}', '\u{205f}'),
        ('\u{3000}', '\u{3000}'),
        ('\u{feff}', '\u{feff}'),
    ])
}

/// `.`: everything but line terminators.
pub(super) fn dot() -> Set {
    Set::of(vec![('\n', '\n'), ('\r', '\r'), ('\u{2028}', '\u{2029}')]).negated()
}

/// `\p{…}` and, if negated, `\P{…}`.
pub(super) fn property(name: &str, negated: bool) -> Result<Set, String> {
    let escape = if negated { 'P' } else { 'p' };
    let unknown = || format!("the Unicode property `{name}` is not known");
    // Names are letters, digits, `_` and `=` only, so the text can't become anything else.
    if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_=".contains(&byte)) {
        return Err(unknown());
    }
    let hir = regex_syntax::parse(&format!("\\{escape}{{{name}}}")).map_err(|_| unknown())?;
    match hir.kind() {
        regex_syntax::hir::HirKind::Class(regex_syntax::hir::Class::Unicode(class)) => {
            Ok(Set::of(class.iter().map(|range| (range.start(), range.end())).collect()))
        }
        _ => Err(unknown()),
    }
}
