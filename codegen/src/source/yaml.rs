//! Reads YAML 1.2: the events of granit-parser, put together into a tree.
//!
//! This is the only place that knows the parser.

use granit_parser::{Event, Parser, ScalarStyle, Span as Place, StrInput, StructureStyle, Tag};

use super::aliases::Aliases;
use super::builder::{Builder, MAX_DEPTH, Stop};
use super::scalar::{Plain, plain};
use super::{FileId, Node, Number, Span, Value, yaml_error};
use crate::diagnostic::{Diagnostic, quoted};

/// Reads one file. `base` is the number of bytes before `text` (a byte order mark).
pub(super) fn read(
    file: FileId,
    base: usize,
    text: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Node> {
    let builder = Builder::new(file, base, diagnostics);
    let mut reader = Reader { text, builder, aliases: Aliases::default(), documents: 0 };
    let done = reader.run();
    if done.is_ok() && reader.documents == 0 {
        let place = reader.builder.span(0, 0);
        reader.builder.report(Diagnostic::error("empty-file", "the file is empty").at(place, ""));
    }
    let root = reader.builder.finish();
    done.ok().and(root)
}

struct Reader<'a> {
    text: &'a str,
    builder: Builder<'a>,
    aliases: Aliases,
    documents: usize,
}

/// A scalar as the parser hands it over.
struct Scalar<'a> {
    text: &'a str,
    style: ScalarStyle,
    tag: Option<&'a Tag>,
    span: Span,
}

impl Reader<'_> {
    fn run(&mut self) -> Result<(), Stop> {
        for event in parser(self.text) {
            match event {
                Ok((event, place)) => self.event(&event, place)?,
                Err(error) => {
                    let diagnostic = yaml_error::diagnose(&error, self.text, &self.builder);
                    return Err(self.builder.stop(diagnostic));
                }
            }
        }
        Ok(())
    }

    fn event(&mut self, event: &Event<'_>, place: Place) -> Result<(), Stop> {
        let range = place.byte_range().unwrap_or_default();
        let span = self.builder.span(range.start, range.end);
        match event {
            Event::DocumentStart(..) => self.document(span),
            Event::Scalar(text, style, anchor, tag) => {
                let tag = tag.as_deref();
                self.scalar(&Scalar { text, style: *style, tag, span }, *anchor)
            }
            Event::SequenceStart(style, anchor, tag) => {
                self.check_tag(tag.as_deref(), "seq", span);
                let span = match style {
                    StructureStyle::Flow => span,
                    StructureStyle::Block => self.with_dash(span, range.start),
                };
                self.builder.open_array(span, *anchor)
            }
            Event::MappingStart(_, anchor, tag) => {
                self.check_tag(tag.as_deref(), "map", span);
                self.builder.open_object(span, *anchor)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::Alias(anchor) => {
                let node = self.aliases.copy(*anchor, span, &mut self.builder)?;
                self.builder.place(node)
            }
            _ => Ok(()),
        }
    }

    /// The parser begins some block sequences after their first `-`.
    fn with_dash(&self, span: Span, start: usize) -> Span {
        let before = self.text.get(..start).unwrap_or("").trim_end_matches(' ');
        match before.strip_suffix('-') {
            Some(rest) => Span { start: self.builder.span(rest.len(), rest.len()).start, ..span },
            None => span,
        }
    }

    fn document(&mut self, span: Span) -> Result<(), Stop> {
        self.documents += 1;
        if self.documents == 1 {
            return Ok(());
        }
        let message = "the file holds several YAML documents";
        let diagnostic = Diagnostic::error("several-documents", message)
            .at(span, "the second begins here")
            .help("put each into a file of its own");
        Err(self.builder.stop(diagnostic))
    }

    fn close(&mut self, span: Span) -> Result<(), Stop> {
        // A flow collection ends with its bracket; a block ends with its last value, not where
        // the next one begins.
        let end = match span.start == span.end {
            true => self.builder.last_end().unwrap_or(span.end),
            false => span.end,
        };
        // The parser pairs starts and ends.
        let Some((node, anchor)) = self.builder.close(end) else { return Ok(()) };
        self.finish(node, anchor)
    }

    fn finish(&mut self, node: Node, anchor: usize) -> Result<(), Stop> {
        if anchor != 0 {
            self.aliases.remember(anchor, &node, &mut self.builder)?;
        }
        self.builder.place(node)
    }

    fn scalar(&mut self, scalar: &Scalar<'_>, anchor: usize) -> Result<(), Stop> {
        if !self.builder.expects_key() {
            let span = self.span_without_blank_end(scalar);
            let value = self.value(scalar);
            return self.finish(Node { span, value }, anchor);
        }
        if scalar.text == "<<" && scalar.style == ScalarStyle::Plain && scalar.tag.is_none() {
            self.builder.place_merge_key();
            return Ok(());
        }
        self.check_key(scalar)?;
        let value = Value::String(scalar.text.to_owned());
        self.finish(Node { span: scalar.span, value }, anchor)
    }

    /// Names of members are texts, whatever they look like: `200` and `"200"` are one name.
    fn check_key(&mut self, scalar: &Scalar<'_>) -> Result<(), Stop> {
        if scalar.style == ScalarStyle::Plain && scalar.span.start == scalar.span.end {
            let diagnostic = Diagnostic::error("yaml-syntax", "a key is missing before `:`")
                .at(scalar.span, "expected here");
            return Err(self.builder.stop(diagnostic));
        }
        // A property may well be called `y` or `n`, and most readers of YAML 1.1 take it so.
        if scalar.style == ScalarStyle::Plain
            && scalar.text.len() > 1
            && let Plain::OldBoolean = plain(scalar.text)
        {
            self.builder.report(old_boolean(scalar));
        }
        Ok(())
    }

    /// The parser counts the line breaks after a block scalar to it.
    fn span_without_blank_end(&self, scalar: &Scalar<'_>) -> Span {
        let mut span = scalar.span;
        if matches!(scalar.style, ScalarStyle::Literal | ScalarStyle::Folded) {
            let base = self.builder.span(0, 0).start;
            let range = (span.start - base) as usize..(span.end - base) as usize;
            let kept = self.text.get(range).map_or(0, |text| text.trim_end().len());
            // Not longer than the span, which fits.
            span.end = span.start + kept as u32;
        }
        span
    }

    fn value(&mut self, scalar: &Scalar<'_>) -> Value {
        let text = || Value::String(scalar.text.to_owned());
        match scalar.tag.map(|tag| (tag.core_suffix(), tag)) {
            None if scalar.style == ScalarStyle::Plain => self.plain(scalar),
            None => text(),
            Some((Some("str"), _)) => text(),
            Some((Some("int" | "float" | "bool" | "null"), tag)) => self.tagged(scalar, tag),
            // The non-specific tag `!` makes any scalar a text.
            Some((_, tag)) if tag.handle().is_empty() && tag.suffix() == "!" => text(),
            Some((_, tag)) => {
                self.builder.report(unknown_tag(tag, scalar.span));
                match scalar.style {
                    ScalarStyle::Plain => self.plain(scalar),
                    _ => text(),
                }
            }
        }
    }

    fn plain(&mut self, scalar: &Scalar<'_>) -> Value {
        match plain(scalar.text) {
            Plain::Value(value) => value,
            Plain::Text => Value::String(scalar.text.to_owned()),
            Plain::OldBoolean => {
                self.builder.report(old_boolean(scalar));
                Value::String(scalar.text.to_owned())
            }
            Plain::OldOctal(number) => {
                self.builder.report(old_octal(scalar, &number));
                Value::Number(number)
            }
            Plain::NotFinite => {
                let message = format!("{} is no JSON number", quoted(scalar.text));
                let diagnostic = Diagnostic::error("number-not-finite", message)
                    .at(scalar.span, "")
                    .help("leave it out, or quote it if a text is meant");
                self.builder.report(diagnostic);
                Value::Null
            }
            Plain::TooLarge => {
                let diagnostic = Diagnostic::error("number-too-large", "more than 128 bits")
                    .at(scalar.span, "")
                    .help("quote it if a text is meant");
                self.builder.report(diagnostic);
                Value::Null
            }
        }
    }

    fn tagged(&mut self, scalar: &Scalar<'_>, tag: &Tag) -> Value {
        let value = self.plain(scalar);
        let fits = match (tag.core_suffix(), &value) {
            (Some("int"), Value::Number(number)) => number.is_integer(),
            (Some("float"), Value::Number(_)) => true,
            (Some("bool"), Value::Bool(_)) | (Some("null"), Value::Null) => true,
            _ => false,
        };
        if !fits {
            let (text, tag) = (quoted(scalar.text), tag.original());
            let message = format!("{text} does not fit its tag `{tag}`");
            self.builder.report(Diagnostic::error("yaml-tag", message).at(scalar.span, ""));
        }
        value
    }

    fn check_tag(&mut self, tag: Option<&Tag>, expected: &str, span: Span) {
        if let Some(tag) = tag.filter(|tag| tag.core_suffix() != Some(expected)) {
            self.builder.report(unknown_tag(tag, span));
        }
    }
}

fn parser(text: &str) -> Parser<'_, StrInput<'_>> {
    let mut options = granit_parser::options! {
        // The builder's own limit comes first and says more.
        flow_nesting_limit: MAX_DEPTH + 1,
        block_nesting_limit: MAX_DEPTH + 1,
    };
    options.set_emit_comments(false);
    Parser::new_from_str_with_options(text, options)
}

fn old_boolean(scalar: &Scalar<'_>) -> Diagnostic {
    let text = scalar.text;
    let message = format!("`{text}` is a text here, but a boolean to readers of YAML 1.1");
    Diagnostic::warning("yaml-1.1-boolean", message)
        .at(scalar.span, "")
        .help(format!("quote it: \"{text}\""))
}

fn old_octal(scalar: &Scalar<'_>, number: &Number) -> Diagnostic {
    let (text, number) = (quoted(scalar.text), quoted(&number.0));
    let message = format!("{text} is {number} here, but octal to readers of YAML 1.1");
    Diagnostic::warning("yaml-1.1-octal", message)
        .at(scalar.span, "")
        .help(format!("write {number}, or quote it if a text is meant"))
}

fn unknown_tag(tag: &Tag, span: Span) -> Diagnostic {
    let message = format!("the tag {} is ignored", quoted(&tag.original()));
    Diagnostic::warning("yaml-tag", message)
        .at(span, "")
        .help("OpenAPI documents hold plain JSON values; remove the tag")
}
