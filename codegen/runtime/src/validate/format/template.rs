//! URI templates: RFC 6570, with erratum 6937, which allows apostrophes.

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
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '%' if is_escape(rest) => 3,
            '%' => return false,
            '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' | ' ' => return false,
            other if other.is_control() => return false,
            other => other.len_utf8(),
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    true
}

/// `%` and two hexadecimal digits at the beginning.
fn is_escape(text: &str) -> bool {
    let digits = text.as_bytes().get(1..3);
    digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
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
    name.split('.').all(|part| !part.is_empty() && is_name(part))
}

fn is_name(text: &str) -> bool {
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '%' if is_escape(rest) => 3,
            other if other.is_ascii_alphanumeric() || other == '_' => 1,
            _ => return false,
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    true
}
