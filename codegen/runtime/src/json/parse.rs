//! From a text to the list of what stands where, in one pass and without recursion.

use super::document::{Entry, Tag};
use super::mistake::NotJson;
use super::names::{self, Names};
use super::scan::{Ended, number_end, text_end};

/// An array or object that has not ended.
struct Open {
    /// Its entry.
    entry: usize,
    /// Its items or members so far.
    count: u32,
    object: bool,
    /// Where its names begin.
    names: usize,
    /// Whether a name may have come twice.
    repeated: bool,
}

struct Parser<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    entries: Vec<Entry>,
    plain: String,
    open: Vec<Open>,
    names: Names,
    deepest: usize,
}

/// What is wrong is wrong where the parser is.
type Step<T = ()> = Result<T, &'static str>;

/// The entries of a text, and its escaped texts without escapes.
pub(super) fn parse(text: &str, deepest: usize) -> Result<(Vec<Entry>, String), NotJson> {
    let bytes = text.as_bytes();
    if u32::try_from(bytes.len()).is_err() {
        return Err(NotJson::at("more than 4 GiB", 0, bytes));
    }
    // A guess that most texts stay below, and that a long text does not make large.
    let entries = Vec::with_capacity((bytes.len() / 12).clamp(16, 1 << 16));
    let (plain, open) = (String::new(), Vec::with_capacity(8));
    let names = Names::default();
    let mut parser = Parser { text, bytes, at: 0, entries, plain, open, names, deepest };
    match parser.document() {
        Ok(()) => Ok((parser.entries, parser.plain)),
        Err(message) => Err(NotJson::at(message, parser.at, bytes)),
    }
}

impl Parser<'_> {
    fn document(&mut self) -> Step {
        loop {
            if !self.value()? {
                // The first item or member of what has been opened comes next.
                continue;
            }
            if !self.after_value()? {
                break;
            }
        }
        match self.peek() {
            None => Ok(()),
            Some(_) => Err("more text after the value"),
        }
    }

    /// Reads a value, or the beginning of one that holds others. Says whether it is whole.
    #[inline(always)]
    fn value(&mut self) -> Step<bool> {
        let start = self.at_next();
        match self.bytes.get(start) {
            Some(b'"') => self.string()?,
            Some(b'{') => return self.begin(Tag::Object, b'}'),
            Some(b'[') => return self.begin(Tag::Array, b']'),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b't') => self.word("true", Tag::True)?,
            Some(b'f') => self.word("false", Tag::False)?,
            Some(b'n') => self.word("null", Tag::Null)?,
            Some(_) => return Err("a value was expected"),
            None => return Err("the text ends where a value was expected"),
        }
        Ok(true)
    }

    /// Reads what follows on a value. Says whether another value comes.
    #[inline(always)]
    fn after_value(&mut self) -> Step<bool> {
        while let Some(open) = self.open.last_mut() {
            open.count += 1;
            let object = open.object;
            match (self.peek(), object) {
                (Some(b','), false) => {
                    self.at += 1;
                    return Ok(true);
                }
                (Some(b','), true) => {
                    self.at += 1;
                    self.name()?;
                    return Ok(true);
                }
                (Some(b'}'), true) | (Some(b']'), false) => self.end(),
                (Some(_), true) => return Err("`,` or `}` was expected"),
                (Some(_), false) => return Err("`,` or `]` was expected"),
                (None, true) => return Err("the text ends in an object"),
                (None, false) => return Err("the text ends in an array"),
            }
        }
        Ok(false)
    }

    fn begin(&mut self, tag: Tag, end: u8) -> Step<bool> {
        let (entry, object) = (self.entries.len(), tag == Tag::Object);
        self.at += 1;
        self.entries.push(Entry { tag, start: 0, end: (entry + 1) as u32 });
        if self.peek() == Some(end) {
            self.at += 1;
            return Ok(true);
        }
        if self.open.len() >= self.deepest {
            return Err("arrays and objects are nested too deep");
        }
        let names = self.names.mark();
        self.open.push(Open { entry, count: 0, object, names, repeated: false });
        if object {
            self.name()?;
        }
        Ok(false)
    }

    /// The innermost array or object is complete.
    #[inline(always)]
    fn end(&mut self) {
        self.at += 1;
        let Some(Open { entry, count, object, names, repeated }) = self.open.pop() else { return };
        let end = self.entries.len() as u32;
        let repeated = match object && (self.names.forget(names) | repeated) {
            true => names::drop_repeated(self.text, &self.plain, &mut self.entries, entry),
            false => 0,
        };
        if let Some(whole) = self.entries.get_mut(entry) {
            (whole.start, whole.end) = (count - repeated, end);
        }
    }

    /// Reads a name and the colon after it.
    #[inline(always)]
    fn name(&mut self) -> Step {
        if self.peek() != Some(b'"') {
            return Err("the name of a member was expected, in double quotes");
        }
        self.string()?;
        self.remember();
        if self.peek() != Some(b':') {
            return Err("`:` was expected after the name of a member");
        }
        self.at += 1;
        Ok(())
    }

    /// Remembers the name that has been read.
    #[inline(always)]
    fn remember(&mut self) {
        if let (Some(open), Some(entry)) = (self.open.last_mut(), self.entries.last()) {
            let text = if entry.tag == Tag::Escaped { &self.plain } else { self.text };
            let range = entry.start as usize..entry.end as usize;
            let name = text.as_bytes().get(range).unwrap_or_default();
            open.repeated |= self.names.add(open.names, name);
        }
    }

    #[inline(always)]
    fn string(&mut self) -> Step {
        let start = self.at + 1;
        match text_end(self.bytes, start) {
            Ended::Quote(end) => {
                self.push(Tag::Text, start, end);
                self.at = end + 1;
                Ok(())
            }
            Ended::Escape(at) => self.escaped(start, at),
            Ended::Control(at) => {
                self.at = at;
                Err("a control character in a text: write it as an escape")
            }
            Ended::Nowhere => {
                self.at = self.bytes.len();
                Err("the text ends in a string")
            }
        }
    }

    /// A text with escapes, of which the first stands at `at`.
    fn escaped(&mut self, start: usize, mut at: usize) -> Step {
        let (begin, mut from) = (self.plain.len(), start);
        loop {
            self.plain.push_str(self.text.get(from..at).unwrap_or_default());
            self.at = at;
            let character = self.escape()?;
            self.plain.push(character);
            from = self.at;
            match text_end(self.bytes, from) {
                Ended::Quote(end) => {
                    self.plain.push_str(self.text.get(from..end).unwrap_or_default());
                    self.push(Tag::Escaped, begin, self.plain.len());
                    self.at = end + 1;
                    return Ok(());
                }
                Ended::Escape(next) => at = next,
                Ended::Control(at) => {
                    self.at = at;
                    return Err("a control character in a text: write it as an escape");
                }
                Ended::Nowhere => {
                    self.at = self.bytes.len();
                    return Err("the text ends in a string");
                }
            }
        }
    }

    /// The character that is written with an escape here.
    fn escape(&mut self) -> Step<char> {
        let character = match self.bytes.get(self.at + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.code_point(),
            _ => return Err("an escape that JSON does not have"),
        };
        self.at += 2;
        Ok(character)
    }

    fn code_point(&mut self) -> Step<char> {
        let first = self.unit()?;
        let code = match first {
            0xD800..0xDC00 => {
                if self.bytes.get(self.at..self.at + 2) != Some(b"\\u") {
                    return Err("half of a surrogate pair");
                }
                match self.unit()? {
                    second @ 0xDC00..0xE000 => 0x10000 + ((first - 0xD800) << 10) + second - 0xDC00,
                    _ => return Err("half of a surrogate pair"),
                }
            }
            other => other,
        };
        match char::from_u32(code) {
            Some(character) => Ok(character),
            None => Err("half of a surrogate pair"),
        }
    }

    /// The four digits of `\u0000`.
    fn unit(&mut self) -> Step<u32> {
        let digits = self.bytes.get(self.at + 2..self.at + 6).unwrap_or_default();
        let hexadecimal = digits.len() == 4 && digits.iter().all(u8::is_ascii_hexdigit);
        let text = std::str::from_utf8(digits).unwrap_or_default();
        match u32::from_str_radix(text, 16) {
            Ok(unit) if hexadecimal => {
                self.at += 6;
                Ok(unit)
            }
            _ => Err("`\\u` needs four hexadecimal digits"),
        }
    }

    #[inline(always)]
    fn number(&mut self) -> Step {
        let start = self.at;
        let Some((end, whole)) = number_end(self.bytes, start) else {
            return Err("a number that JSON does not have");
        };
        // 18 digits and a sign.
        let tag = if whole && end - start <= 18 { Tag::Integer } else { Tag::Number };
        self.push(tag, start, end);
        self.at = end;
        Ok(())
    }

    fn word(&mut self, word: &str, tag: Tag) -> Step {
        let end = self.at + word.len();
        if self.bytes.get(self.at..end) != Some(word.as_bytes()) {
            return Err("a value was expected");
        }
        self.push(tag, self.at, end);
        self.at = end;
        Ok(())
    }

    /// The text is not longer than 4 GiB, nor is what its escapes stand for.
    #[inline(always)]
    fn push(&mut self, tag: Tag, start: usize, end: usize) {
        self.entries.push(Entry { tag, start: start as u32, end: end as u32 });
    }

    /// The place of the next byte that is no white space.
    #[inline(always)]
    fn at_next(&mut self) -> usize {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.bytes.get(self.at) {
            self.at += 1;
        }
        self.at
    }

    #[inline(always)]
    fn peek(&mut self) -> Option<u8> {
        let at = self.at_next();
        self.bytes.get(at).copied()
    }
}
