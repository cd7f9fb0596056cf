//! The syntax of regular expressions: ECMA-262 in its Unicode mode, without its annex B.

/// Whether it is a regular expression. Names of Unicode properties are not looked up.
pub(super) fn is_regex(text: &str) -> bool {
    let mut reader =
        Reader { rest: text, groups: 0, names: Vec::new(), referred: Vec::new(), highest: 0 };
    reader.disjunction(0)
        && reader.rest.is_empty()
        && reader.highest <= reader.groups
        && reader.referred.iter().all(|name| reader.names.contains(name))
}

struct Reader<'t> {
    rest: &'t str,
    groups: u32,
    names: Vec<&'t str>,
    referred: Vec<&'t str>,
    highest: u32,
}

/// Groups in groups, deeper than anybody writes.
const DEEPEST: usize = 200;

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let first = self.peek()?;
        self.rest = self.rest.get(first.len_utf8()..).unwrap_or_default();
        Some(first)
    }

    fn eat(&mut self, text: &str) -> bool {
        match self.rest.strip_prefix(text) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Alternatives, to the end or to a closing parenthesis.
    fn disjunction(&mut self, depth: usize) -> bool {
        while let Some(next) = self.peek() {
            let fine = match next {
                ')' => return depth > 0,
                '|' => self.next().is_some(),
                _ => self.term(depth),
            };
            if !fine {
                return false;
            }
        }
        depth == 0
    }

    fn term(&mut self, depth: usize) -> bool {
        match self.next() {
            Some('^' | '$') => true,
            Some('(') => self.group(depth),
            Some('[') => self.class() && self.quantifier(),
            Some('\\') if self.eat("b") || self.eat("B") => true,
            Some('\\') => self.escape(false) && self.quantifier(),
            Some('*' | '+' | '?' | '{' | '}' | ']' | ')') | None => false,
            Some(_) => self.quantifier(),
        }
    }

    fn group(&mut self, depth: usize) -> bool {
        if depth > DEEPEST {
            return false;
        }
        let mut repeats = true;
        if self.eat("?=") || self.eat("?!") || self.eat("?<=") || self.eat("?<!") {
            repeats = false;
        } else if self.eat("?<") {
            let Some(name) = self.name() else { return false };
            if self.names.contains(&name) {
                return false;
            }
            self.names.push(name);
            self.groups += 1;
        } else if self.eat("?") {
            if !self.modifiers() {
                return false;
            }
        } else {
            self.groups += 1;
        }
        self.disjunction(depth + 1) && self.eat(")") && (!repeats || self.quantifier())
    }

    /// `:`, or flags that are turned on and off before it.
    fn modifiers(&mut self) -> bool {
        let Some((flags, rest)) = self.rest.split_once(':') else { return false };
        self.rest = rest;
        let (on, off) = flags.split_once('-').unwrap_or((flags, ""));
        let known = |flags: &str| flags.chars().all(|flag| "ims".contains(flag));
        let once =
            |flags: &str| flags.chars().enumerate().all(|(at, flag)| flags.find(flag) == Some(at));
        let both = format!("{on}{off}");
        let empty = flags.contains('-') && both.is_empty();
        known(&both) && once(&both) && !empty
    }

    /// A name and `>`.
    fn name(&mut self) -> Option<&'t str> {
        let (name, rest) = self.rest.split_once('>')?;
        let begins = |first: char| first.is_alphabetic() || matches!(first, '_' | '$');
        let goes_on = |next: char| {
            begins(next) || next.is_numeric() || matches!(next, '\u{200c}' | '\u{200d}')
        };
        let fine = name.starts_with(begins) && name.chars().all(goes_on);
        self.rest = rest;
        fine.then_some(name)
    }

    fn quantifier(&mut self) -> bool {
        match self.peek() {
            Some('*' | '+' | '?') => {
                self.next();
            }
            Some('{') => {
                self.next();
                let Some((counts, rest)) = self.rest.split_once('}') else { return false };
                self.rest = rest;
                let (least, most) = counts.split_once(',').unwrap_or((counts, counts));
                let digits =
                    |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
                if !digits(least) || !(most.is_empty() || digits(most)) {
                    return false;
                }
                if !most.is_empty() && is_less(most, least) {
                    return false;
                }
            }
            _ => return true,
        }
        self.eat("?");
        true
    }

    /// What follows a backslash.
    fn escape(&mut self, in_class: bool) -> bool {
        match self.next() {
            Some('d' | 'D' | 's' | 'S' | 'w' | 'W' | 'f' | 'n' | 'r' | 't' | 'v') => true,
            Some('0') => !self.peek().is_some_and(|next| next.is_ascii_digit()),
            Some(digit @ '1'..='9') if !in_class => {
                let mut number = digit.to_digit(10).unwrap_or(0);
                while let Some(next) = self.peek().and_then(|next| next.to_digit(10)) {
                    number = number.saturating_mul(10).saturating_add(next);
                    self.next();
                }
                self.highest = self.highest.max(number);
                true
            }
            Some('c') => self.next().is_some_and(|letter| letter.is_ascii_alphabetic()),
            Some('x') => self.hexadecimal(2).is_some(),
            Some('u') => self.unicode(),
            Some('p' | 'P') => self.eat("{") && self.property(),
            Some('k') if !in_class => {
                let name = if self.eat("<") { self.name() } else { None };
                self.referred.extend(name);
                name.is_some()
            }
            Some('b') => in_class,
            Some('-') => in_class,
            Some(literal) => "^$\\.*+?()[]{}|/".contains(literal),
            None => false,
        }
    }

    fn hexadecimal(&mut self, digits: usize) -> Option<u32> {
        let text = self.rest.get(..digits)?;
        let value = text.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(text)?;
        self.rest = self.rest.get(digits..).unwrap_or_default();
        u32::from_str_radix(value, 16).ok()
    }

    fn unicode(&mut self) -> bool {
        if !self.eat("{") {
            return self.hexadecimal(4).is_some();
        }
        let Some((code, rest)) = self.rest.split_once('}') else { return false };
        self.rest = rest;
        let digits = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_hexdigit());
        digits
            && u32::from_str_radix(code.trim_start_matches('0'), 16)
                .map_or(code.bytes().all(|it| it == b'0'), |code| code <= 0x10_ffff)
    }

    /// `Name}` or `Name=Value}`.
    fn property(&mut self) -> bool {
        let Some((property, rest)) = self.rest.split_once('}') else { return false };
        self.rest = rest;
        let word = |text: &str| {
            !text.is_empty()
                && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        };
        match property.split_once('=') {
            Some((name, value)) => word(name) && word(value),
            None => word(property),
        }
    }

    fn class(&mut self) -> bool {
        self.eat("^");
        loop {
            if self.eat("]") {
                return true;
            }
            let Some(first) = self.class_atom() else { return false };
            if !self.rest.starts_with('-') || self.rest.starts_with("-]") {
                continue;
            }
            self.next();
            let Some(last) = self.class_atom() else { return false };
            // A range has two characters, in order.
            let (Some(first), Some(last)) = (first, last) else { return false };
            if first > last {
                return false;
            }
        }
    }

    /// A character, or none for a class; nothing where neither stands.
    fn class_atom(&mut self) -> Option<Option<u32>> {
        let before = self.rest;
        match self.next()? {
            '\\' => {
                if !self.escape(true) {
                    return None;
                }
                let length = before.len() - self.rest.len();
                Some(escaped_character(before.get(..length).unwrap_or_default()))
            }
            literal => Some(Some(literal.into())),
        }
    }
}

/// The character for which an escape stands, unless it is a class.
fn escaped_character(escape: &str) -> Option<u32> {
    let rest = escape.get(1..)?;
    let code = |text: &str| u32::from_str_radix(text.trim_matches(['{', '}']), 16).ok();
    match rest.chars().next()? {
        'd' | 'D' | 's' | 'S' | 'w' | 'W' | 'p' | 'P' => None,
        'x' | 'u' => code(rest.get(1..)?),
        'c' => rest.chars().nth(1).map(|letter| u32::from(letter) & 31),
        'b' => Some(8),
        't' => Some(9),
        'n' => Some(10),
        'v' => Some(11),
        'f' => Some(12),
        'r' => Some(13),
        '0' => Some(0),
        literal => Some(literal.into()),
    }
}

/// Whether the first number, in digits, is less than the second.
fn is_less(first: &str, second: &str) -> bool {
    let (first, second) = (first.trim_start_matches('0'), second.trim_start_matches('0'));
    (first.len(), first) < (second.len(), second)
}

#[cfg(test)]
mod tests {
    use super::is_regex;

    #[test]
    fn tells_syntax() {
        let good = [
            "",
            "a|b",
            "(?<n>a)\\k<n>",
            "(?:x){2,3}?",
            "[^]",
            "[]",
            "[a-z\\d-]",
            "\\u{1F600}",
            "\\p{L}",
            "(?<=a+)b",
            "\\cA",
            "(a)\\1",
            "[\\b]",
            "(?i:x)",
            "\\/",
        ];
        for pattern in good {
            assert!(is_regex(pattern), "{pattern}");
        }
        let bad = [
            "(",
            ")",
            "a**",
            "[z-a]",
            "\\a",
            "(?P<n>x)",
            "(?#x)",
            "(?i)x",
            "\\1",
            "\\k<n>",
            "x{2,1}",
            "{",
            "]",
            "[",
            "\\",
            "(?=a)*",
            "\\u{110000}",
            "[\\d-z]",
            "(?<n>)(?<n>)",
        ];
        for pattern in bad {
            assert!(!is_regex(pattern), "{pattern}");
        }
    }
}
