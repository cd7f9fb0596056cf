//! URI templates: RFC 6570, with erratum 6937, which allows apostrophes.

use super::is_escaped;

/// Whether it is a template.
pub(super) fn is_uri_template(text: &str) -> bool {
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        let (literal, expression) = rest.split_at(open);
        let Some((expression, after)) = expression.get(1..).and_then(|it| it.split_once('}'))
        else {
            return false;
        };
        if !is_literal(literal) || !is_expression(expression) {
            return false;
        }
        rest = after;
    }
    is_literal(rest)
}

fn is_literal(text: &str) -> bool {
    is_escaped(text, |next| !next.is_control() && !"\"<>\\^`{|} ".contains(next))
}

fn is_expression(text: &str) -> bool {
    // Operators that have a meaning, and those that are kept for later.
    let variables = text.strip_prefix(|first| "+#./;?&=,!@|".contains(first)).unwrap_or(text);
    variables.split(',').all(is_variable)
}

fn is_variable(text: &str) -> bool {
    let name = match (text.strip_suffix('*'), text.split_once(':')) {
        (Some(name), _) => name,
        (None, Some((name, length))) => {
            let digits = length.bytes().all(|byte| byte.is_ascii_digit());
            if !digits || !(1..=4).contains(&length.len()) || length.starts_with('0') {
                return false;
            }
            name
        }
        (None, None) => text,
    };
    let fits = |next: char| next.is_ascii_alphanumeric() || next == '_';
    name.split('.').all(|part| !part.is_empty() && is_escaped(part, fits))
}
