//! Reads ECMA-262 regular expressions.

use super::{Ast, class};
use crate::ir::rules::Set;

/// A pattern that has been read.
pub(super) struct Parsed {
    /// What it is.
    pub ast: Ast,
    /// How many groups it has, where it refers back to one; else 0.
    pub groups: u32,
}

/// Reads the whole pattern.
pub(super) fn parse(source: &str) -> Result<Parsed, String> {
    let mut reader = Reader::new(source, Vec::new());
    let ast = either(&mut reader)?;
    if !reader.rest.is_empty() {
        return Err("a parenthesis is closed that was never opened".to_owned());
    }
    if reader.highest as usize > reader.groups.len() {
        return Err(format!("it refers back to group {}, which it does not have", reader.highest));
    }
    match reader.refers {
        false => Ok(Parsed { ast, groups: 0 }),
        true => {
            // A name may stand before its group, so that all names must be known.
            let mut reader = Reader::new(source, reader.groups);
            let ast = either(&mut reader)?;
            Ok(Parsed { ast, groups: reader.count })
        }
    }
}

struct Reader<'s> {
    rest: &'s str,
    depth: u32,
    /// The names of the groups, in their order, as an earlier reading has found them.
    known: Vec<Option<&'s str>>,
    /// The names of the groups so far.
    groups: Vec<Option<&'s str>>,
    count: u32,
    /// Whether it refers back to a group.
    refers: bool,
    /// The highest number of a group to which it refers.
    highest: u32,
}

/// Deeper groups are nobody's intent, and recursion must end.
const DEEPEST: u32 = 200;

impl<'s> Reader<'s> {
    fn new(rest: &'s str, known: Vec<Option<&'s str>>) -> Self {
        Self { rest, depth: 0, known, groups: Vec::new(), count: 0, refers: false, highest: 0 }
    }

    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let mut characters = self.rest.chars();
        let next = characters.next();
        self.rest = characters.as_str();
        next
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

    /// The text up to `end`, which is eaten too.
    fn until(&mut self, end: char) -> Option<&'s str> {
        let (text, rest) = self.rest.split_once(end)?;
        self.rest = rest;
        Some(text)
    }
}

fn either(reader: &mut Reader<'_>) -> Result<Ast, String> {
    let mut branches = vec![sequence(reader)?];
    while reader.eat("|") {
        branches.push(sequence(reader)?);
    }
    match (branches.len(), branches.pop()) {
        (1, Some(only)) => Ok(only),
        (_, last) => {
            branches.extend(last);
            Ok(Ast::Either(branches))
        }
    }
}

fn sequence(reader: &mut Reader<'_>) -> Result<Ast, String> {
    let mut parts = Vec::new();
    while !matches!(reader.peek(), None | Some('|' | ')')) {
        let part = term(reader)?;
        parts.push(quantified(reader, part)?);
    }
    match (parts.len(), parts.pop()) {
        (0, _) => Ok(Ast::Empty),
        (1, Some(only)) => Ok(only),
        (_, last) => {
            parts.extend(last);
            Ok(Ast::Sequence(parts))
        }
    }
}

fn term(reader: &mut Reader<'_>) -> Result<Ast, String> {
    // The caller has seen that there is a character.
    let Some(character) = reader.next() else { return Ok(Ast::Empty) };
    match character {
        '^' => Ok(Ast::Start),
        '$' => Ok(Ast::End),
        '.' => Ok(Ast::Set(class::dot())),
        '(' => group(reader),
        '[' => bracket(reader),
        '\\' => escape(reader),
        '*' | '+' | '?' => Err(format!("`{character}` repeats nothing")),
        literal => Ok(Ast::Set(Set::one(literal))),
    }
}

fn group(reader: &mut Reader<'_>) -> Result<Ast, String> {
    let look =
        [("?=", false, true), ("?!", false, false), ("?<=", true, true), ("?<!", true, false)]
            .into_iter()
            .find(|(text, ..)| reader.eat(text));
    let mut number = None;
    if look.is_none() && !reader.eat("?:") {
        let name = if reader.eat("?<") { Some(group_name(reader)?) } else { None };
        if name.is_none() && reader.peek() == Some('?') {
            return Err("a group begins with `(?`, but is of no known kind".to_owned());
        }
        if name.is_some() && reader.groups.contains(&name) {
            return Err("two groups have one name".to_owned());
        }
        reader.groups.push(name);
        reader.count += 1;
        number = Some(reader.count);
    }
    reader.depth += 1;
    if reader.depth > DEEPEST {
        return Err("groups are nested too deep".to_owned());
    }
    let inner = either(reader)?;
    reader.depth -= 1;
    if !reader.eat(")") {
        return Err("a group has no end".to_owned());
    }
    Ok(match look {
        Some((_, behind, wanted)) => Ast::Look { inner: Box::new(inner), behind, wanted },
        None => match number.filter(|_| !reader.known.is_empty()) {
            Some(number) => Ast::Group(number, Box::new(inner)),
            None => inner,
        },
    })
}

/// The name of a group, and what ends it.
fn group_name<'s>(reader: &mut Reader<'s>) -> Result<&'s str, String> {
    let name = reader.until('>').ok_or("the name of a group has no end")?;
    match name.is_empty() {
        true => Err("the name of a group is empty".to_owned()),
        false => Ok(name),
    }
}

fn quantified(reader: &mut Reader<'_>, inner: Ast) -> Result<Ast, String> {
    let before = reader.rest;
    let bounds = match reader.peek() {
        Some('*') => Some((0, None)),
        Some('+') => Some((1, None)),
        Some('?') => Some((0, Some(1))),
        Some('{') => {
            let bounds = counted(reader)?;
            if bounds.is_none() {
                reader.rest = before;
            }
            bounds
        }
        _ => None,
    };
    let Some((least, most)) = bounds else { return Ok(inner) };
    if before.starts_with(['*', '+', '?']) {
        reader.next();
    }
    // Laziness changes what is found, not whether.
    reader.eat("?");
    if most.is_some_and(|most| most < least) {
        return Err("the numbers of a repetition are in the wrong order".to_owned());
    }
    if reader.peek().is_some_and(|next| matches!(next, '*' | '+' | '?')) {
        return Err("a repetition is repeated".to_owned());
    }
    Ok(Ast::Repeat { inner: Box::new(inner), least, most })
}

/// `{n}`, `{n,}` or `{n,m}`; none where the brace is a character like any other.
fn counted(reader: &mut Reader<'_>) -> Result<Option<(u32, Option<u32>)>, String> {
    reader.next();
    let Some(text) = reader.until('}') else { return Ok(None) };
    let number = |digits: &str| -> Result<Option<u32>, String> {
        match !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            false => Ok(None),
            true => digits.parse().map(Some).map_err(|_| "a repetition is too large".to_owned()),
        }
    };
    Ok(match text.split_once(',') {
        None => number(text)?.map(|count| (count, Some(count))),
        Some((least, "")) => number(least)?.map(|least| (least, None)),
        Some((least, most)) => match (number(least)?, number(most)?) {
            (Some(least), Some(most)) => Some((least, Some(most))),
            _ => None,
        },
    })
}

/// What follows a backslash outside of brackets.
fn escape(reader: &mut Reader<'_>) -> Result<Ast, String> {
    match reader.peek() {
        Some('b') => {
            reader.next();
            Ok(Ast::WordBorder(true))
        }
        Some('B') => {
            reader.next();
            Ok(Ast::WordBorder(false))
        }
        Some('1'..='9') => {
            let digits = reader.rest.len()
                - reader.rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            let (number, rest) = reader.rest.split_at(digits);
            reader.rest = rest;
            let number = number.parse().map_err(|_| "the number of a group is too large")?;
            reader.highest = reader.highest.max(number);
            reader.refers = true;
            Ok(Ast::Back(number))
        }
        Some('k') if reader.eat("k<") => {
            let name = group_name(reader)?;
            reader.refers = true;
            let place = reader.known.iter().position(|known| *known == Some(name));
            match place {
                // Its number is below that of all characters.
                Some(place) => Ok(Ast::Back(place as u32 + 1)),
                None if reader.known.is_empty() => Ok(Ast::Empty),
                None => Err(format!("it refers back to `{name}`, which no group is called")),
            }
        }
        _ => escaped(reader).map(Ast::Set),
    }
}

/// An escape that stands for a character or a class, in and out of brackets.
fn escaped(reader: &mut Reader<'_>) -> Result<Set, String> {
    let Some(letter) = reader.next() else {
        return Err("it ends with a backslash".to_owned());
    };
    Ok(match letter {
        'd' => class::digits(),
        'D' => class::digits().negated(),
        'w' => class::word(),
        'W' => class::word().negated(),
        's' => class::space(),
        'S' => class::space().negated(),
        'p' | 'P' if reader.eat("{") => {
            let name = reader.until('}').ok_or("the name of a Unicode property has no end")?;
            class::property(name, letter == 'P')?
        }
        't' => Set::one('\t'),
        'n' => Set::one('\n'),
        'r' => Set::one('\r'),
        'v' => Set::one('\u{b}'),
        'f' => Set::one('\u{c}'),
        '0' if !reader.peek().is_some_and(|next| next.is_ascii_digit()) => Set::one('\0'),
        'c' => control(reader)?,
        'x' => Set::one(hexadecimal(reader, 2)?),
        'u' => Set::one(unicode(reader)?),
        letter if letter.is_ascii_alphanumeric() => {
            return Err(format!("`\\{letter}` means nothing"));
        }
        literal => Set::one(literal),
    })
}

fn control(reader: &mut Reader<'_>) -> Result<Set, String> {
    match reader.next() {
        // The low five bits of a letter are its control character.
        Some(letter) if letter.is_ascii_alphabetic() => Ok(Set::one(char::from(letter as u8 & 31))),
        _ => Err("`\\c` is not followed by a letter".to_owned()),
    }
}

fn hexadecimal(reader: &mut Reader<'_>, digits: usize) -> Result<char, String> {
    let code = code_unit(reader, digits)?;
    char::from_u32(code).ok_or_else(|| "it names half of a surrogate pair".to_owned())
}

fn code_unit(reader: &mut Reader<'_>, digits: usize) -> Result<u32, String> {
    let wrong = || format!("an escape needs {digits} hexadecimal digits");
    let text = reader.rest.get(..digits).ok_or_else(wrong)?;
    if !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(wrong());
    }
    reader.rest = reader.rest.get(digits..).unwrap_or_default();
    u32::from_str_radix(text, 16).map_err(|_| wrong())
}

fn unicode(reader: &mut Reader<'_>) -> Result<char, String> {
    let none = || "it names no character".to_owned();
    if reader.eat("{") {
        let text = reader.until('}').ok_or_else(none)?;
        let code = u32::from_str_radix(text, 16).map_err(|_| none())?;
        return char::from_u32(code).ok_or_else(none);
    }
    let first = code_unit(reader, 4)?;
    if (0xd800..0xdc00).contains(&first) && reader.eat("\\u") {
        let second = code_unit(reader, 4)?;
        if !(0xdc00..0xe000).contains(&second) {
            return Err(none());
        }
        return char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00))
            .ok_or_else(none);
    }
    char::from_u32(first).ok_or_else(|| "it names half of a surrogate pair".to_owned())
}

/// What stands in brackets.
fn bracket(reader: &mut Reader<'_>) -> Result<Ast, String> {
    let negated = reader.eat("^");
    let mut ranges = Vec::new();
    while !reader.eat("]") {
        let first = bracket_atom(reader)?;
        let range = reader.rest.starts_with('-') && !reader.rest.starts_with("-]");
        if !range {
            ranges.extend(first.0);
            continue;
        }
        reader.eat("-");
        let last = bracket_atom(reader)?;
        match (first.only(), last.only()) {
            (Some(first), Some(last)) if first <= last => ranges.push((first, last)),
            (Some(_), Some(_)) => return Err("a range is in the wrong order".to_owned()),
            // A class beside a hyphen: both and the hyphen, as browsers read it.
            _ => ranges.extend(first.0.into_iter().chain(last.0).chain([('-', '-')])),
        }
    }
    let set = Set::of(ranges);
    Ok(Ast::Set(if negated { set.negated() } else { set }))
}

fn bracket_atom(reader: &mut Reader<'_>) -> Result<Set, String> {
    match reader.next() {
        None => Err("a bracket has no end".to_owned()),
        Some('\\') if reader.eat("b") => Ok(Set::one('\u{8}')),
        Some('\\') => escaped(reader),
        Some(literal) => Ok(Set::one(literal)),
    }
}
