//! Reads JSON as RFC 8259 has it: strictly, with a place for every value and every mistake.

use super::builder::{Builder, Stop};
use super::json_string;
use super::{FileId, Node, Number, Value};
use crate::diagnostic::{Diagnostic, quoted};

/// Reads one file. `base` is the number of bytes before `text` (a byte order mark).
pub(super) fn read(
    file: FileId,
    base: usize,
    text: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Node> {
    let builder = Builder::new(file, base, diagnostics);
    let mut reader = Reader { text, at: 0, builder };
    let done = reader.run();
    let root = reader.builder.finish();
    done.ok().and(root)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    builder: Builder<'a>,
}

/// What may come next.
#[derive(Clone, Copy, PartialEq)]
enum Next {
    Value,
    /// The first item, or the end of the array.
    ItemOrEnd,
    /// The first name, or the end of the object.
    NameOrEnd,
    Name,
    CommaOrEnd,
    Nothing,
}

impl Reader<'_> {
    fn run(&mut self) -> Result<(), Stop> {
        let mut next = Next::Value;
        loop {
            self.skip_space();
            let byte = self.text.as_bytes().get(self.at).copied();
            next = match (next, byte) {
                (Next::Nothing, None) => return Ok(()),
                (Next::NameOrEnd, Some(b'}')) | (Next::ItemOrEnd, Some(b']')) => self.close()?,
                (Next::CommaOrEnd, Some(byte)) => self.comma_or_end(byte)?,
                (Next::Name | Next::NameOrEnd, Some(b'"')) => self.name()?,
                (Next::Value | Next::ItemOrEnd, Some(byte)) => self.value(byte)?,
                (next, _) => return Err(self.unexpected(next)),
            };
        }
    }

    fn skip_space(&mut self) {
        let rest = &self.text.as_bytes()[self.at..];
        let space = |byte: &u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
        self.at += rest.iter().position(|byte| !space(byte)).unwrap_or(rest.len());
    }

    fn comma_or_end(&mut self, byte: u8) -> Result<Next, Stop> {
        let in_object = self.builder.innermost().is_some_and(|(_, object)| object);
        match (byte, in_object) {
            (b',', _) => {
                self.at += 1;
                Ok(if in_object { Next::Name } else { Next::Value })
            }
            (b'}', true) | (b']', false) => self.close(),
            _ => Err(self.unexpected(Next::CommaOrEnd)),
        }
    }

    fn close(&mut self) -> Result<Next, Stop> {
        self.at += 1;
        let end = self.builder.span(self.at, self.at).end;
        // Only reached inside an array or object.
        let Some((node, _)) = self.builder.close(end) else { return Ok(Next::Nothing) };
        self.place(node)
    }

    fn place(&mut self, node: Node) -> Result<Next, Stop> {
        self.builder.place(node)?;
        Ok(if self.builder.depth() == 0 { Next::Nothing } else { Next::CommaOrEnd })
    }

    fn name(&mut self) -> Result<Next, Stop> {
        let node = self.string()?;
        self.builder.place(node)?;
        self.skip_space();
        if self.text.as_bytes().get(self.at) != Some(&b':') {
            return Err(self.refuse("expected `:` after the name", ""));
        }
        self.at += 1;
        Ok(Next::Value)
    }

    fn value(&mut self, byte: u8) -> Result<Next, Stop> {
        let start = self.builder.span(self.at, self.at + 1);
        match byte {
            b'{' => {
                self.at += 1;
                self.builder.open_object(start, 0).map(|()| Next::NameOrEnd)
            }
            b'[' => {
                self.at += 1;
                self.builder.open_array(start, 0).map(|()| Next::ItemOrEnd)
            }
            b'"' => {
                let node = self.string()?;
                self.place(node)
            }
            b'-' | b'0'..=b'9' => self.number(),
            _ => self.word(),
        }
    }

    fn string(&mut self) -> Result<Node, Stop> {
        let start = self.at;
        match json_string::read(&self.text[start..]) {
            Ok((text, length)) => {
                self.at = start + length;
                let span = self.builder.span(start, self.at);
                Ok(Node { span, value: Value::String(text.into_owned()) })
            }
            Err((offset, message)) => {
                self.at = start + offset;
                Err(self.refuse(message, ""))
            }
        }
    }

    fn number(&mut self) -> Result<Next, Stop> {
        let rest = &self.text.as_bytes()[self.at..];
        let length = number_length(rest);
        let more =
            rest.get(length).is_some_and(|b| b.is_ascii_alphanumeric() || b"+-._".contains(b));
        if length == 0 || more {
            let help = "no leading zeros or `+`, and a digit on both sides of the point";
            return Err(self.refuse("not a JSON number", help));
        }
        let text = &self.text[self.at..self.at + length];
        let span = self.builder.span(self.at, self.at + length);
        self.at += length;
        self.place(Node { span, value: Value::Number(Number(text.to_owned())) })
    }

    fn word(&mut self) -> Result<Next, Stop> {
        let rest = &self.text[self.at..];
        let word_end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let value = match &rest[..word_end] {
            "null" => Value::Null,
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "" => return Err(self.unexpected(Next::Value)),
            word => {
                let message = format!("{} is no JSON value", quoted(word));
                return Err(self.refuse(&message, "texts stand in double quotes"));
            }
        };
        let span = self.builder.span(self.at, self.at + word_end);
        self.at += word_end;
        self.place(Node { span, value })
    }

    fn unexpected(&mut self, next: Next) -> Stop {
        let expected = match next {
            Next::Value => "a value",
            Next::ItemOrEnd => "a value or `]`",
            Next::Name => "a name in double quotes",
            Next::NameOrEnd => "a name in double quotes or `}`",
            Next::CommaOrEnd if self.builder.innermost().is_some_and(|(_, object)| object) => {
                "`,` or `}`"
            }
            Next::CommaOrEnd => "`,` or `]`",
            Next::Nothing => "the end of the file",
        };
        let help = match self.text[self.at..].chars().next() {
            Some('}' | ']') if matches!(next, Next::Name | Next::Value) => {
                "remove the comma before it"
            }
            Some('/' | '#') => "JSON has no comments",
            Some('\'') => "texts stand in double quotes",
            _ => "",
        };
        let found = match self.text[self.at..].chars().next() {
            Some(character) => quoted(character.encode_utf8(&mut [0; 4])),
            None => "the end of the file".to_owned(),
        };
        self.refuse(&format!("expected {expected}, found {found}"), help)
    }

    fn refuse(&mut self, message: &str, help: &str) -> Stop {
        let length = self.text[self.at..].chars().next().map_or(0, char::len_utf8);
        let span = self.builder.span(self.at, self.at + length);
        let mut diagnostic = Diagnostic::error(super::JSON_SYNTAX, message).at(span, "");
        if let Some((start, _)) = self.builder.innermost() {
            diagnostic = diagnostic.at(start, "inside this");
        }
        if !help.is_empty() {
            diagnostic = diagnostic.help(help);
        }
        self.builder.stop(diagnostic)
    }
}

/// How many bytes at the start are a JSON number; 0 if none is.
fn number_length(bytes: &[u8]) -> usize {
    let digits = |from: usize| {
        let rest = bytes.get(from..).unwrap_or_default();
        rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len())
    };
    let start = usize::from(bytes.first() == Some(&b'-'));
    let whole = match bytes.get(start) {
        Some(b'0') => 1,
        _ => digits(start),
    };
    if whole == 0 {
        return 0;
    }
    let mut at = start + whole;
    if bytes.get(at) == Some(&b'.') {
        match digits(at + 1) {
            0 => return 0,
            count => at += 1 + count,
        }
    }
    if let Some(b'e' | b'E') = bytes.get(at) {
        let sign = usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        match digits(at + 1 + sign) {
            0 => return 0,
            count => at += 1 + sign + count,
        }
    }
    at
}
