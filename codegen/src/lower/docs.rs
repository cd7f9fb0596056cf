//! Doc comments from Markdown that was not written for rustdoc.

use crate::extensions::Source;
use crate::ir::Docs;
use crate::model::{Schema, SchemaId};
use crate::source::{Node, Number};

/// The text on one line, without white space at its ends.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lines of a doc comment. Code in them is never taken for a Rust test: fences without a language
/// say `text`, and indented code loses its indentation.
pub fn markdown(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut fence: Option<&str> = None;
    for line in text.trim().lines() {
        // Control characters can't stand in a comment.
        let line: String = line.chars().filter(|c| !c.is_control() || *c == '\t').collect();
        let line = line.trim_end().replace('\t', "    ");
        let trimmed = line.trim_start();
        let mark = ["```", "~~~"].into_iter().find(|mark| trimmed.starts_with(mark));
        let written = match (mark, fence) {
            (Some(mark), None) => {
                fence = Some(mark);
                opened(&line, mark)
            }
            (Some(mark), Some(open)) if mark == open => {
                fence = None;
                line.clone()
            }
            (_, Some(_)) => line.clone(),
            (_, None) => flattened(&line),
        };
        lines.push(written);
    }
    if let Some(mark) = fence {
        lines.push(mark.to_owned());
    }
    lines
}

/// A fence whose language rustdoc does not take for Rust.
fn opened(line: &str, mark: &str) -> String {
    let language: String = line
        .trim()
        .trim_start_matches(['`', '~'])
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric())
        .collect();
    let indent = line.len() - line.trim_start().len();
    let language = match language.as_str() {
        "" | "rust" | "rs" | "ignore" | "no_run" | "should_panic" | "compile_fail" => "text",
        other => other,
    };
    format!("{}{mark}{language}", " ".repeat(indent.min(3)))
}

fn flattened(line: &str) -> String {
    let trimmed = line.trim_start();
    let indent = line.len() - trimmed.len();
    let item =
        trimmed.starts_with(['-', '*', '+']) || trimmed.starts_with(|c: char| c.is_ascii_digit());
    match indent >= 4 && !item {
        true => format!("   {trimmed}"),
        false => line.to_owned(),
    }
}

/// The text as code in Markdown, whatever it contains.
pub fn code(text: &str) -> String {
    let text = one_line(text);
    if text.is_empty() {
        return "The empty text.".to_owned();
    }
    match text.contains('`') {
        true => format!("`` {text} ``"),
        false => format!("`{text}`"),
    }
}

type Said<'a> = [(SchemaId, &'a Schema)];

/// What a type says: its description, else its title, else the fallback; its limits; and where
/// that is stated.
pub fn of_type(said: &Said<'_>, fallback: &str) -> Docs {
    let mut lines = text_of(said);
    if lines.is_empty() {
        lines.push(fallback.to_owned());
    }
    append(&mut lines, facts(said, false));
    Docs(lines)
}

/// What a field says: its meaning, then its range, default and example.
pub fn of_field(said: &Said<'_>, wire: &str) -> Docs {
    let mut lines = text_of(said);
    if lines.is_empty() {
        lines.push(format!("The member {}.", code(wire)));
    }
    append(&mut lines, facts(said, true));
    Docs(lines)
}

fn append(lines: &mut Vec<String>, facts: Vec<String>) {
    if !facts.is_empty() {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(facts);
    }
}

fn text_of(said: &Said<'_>) -> Vec<String> {
    let first = |get: fn(&Schema) -> Option<&String>| {
        said.iter().find_map(|(_, schema)| get(schema)).filter(|text| !text.trim().is_empty())
    };
    let description = first(|schema| schema.annotations.description.as_ref());
    let text = description.or_else(|| first(|schema| schema.annotations.title.as_ref()));
    text.map(|text| markdown(text)).unwrap_or_default()
}

/// Limits, default, example and source, each as a sentence, on one line but for the source.
fn facts(said: &Said<'_>, with_example: bool) -> Vec<String> {
    let mut sentences = Vec::new();
    for (_, schema) in said {
        sentences.extend(limits(schema));
    }
    let default = said.iter().find_map(|(_, schema)| schema.annotations.default.as_ref());
    sentences.extend(default.and_then(short).map(|value| format!("Default: {value}.")));
    if with_example {
        let example = said.iter().find_map(|(_, schema)| schema.annotations.examples.first());
        let example = example.and_then(|example| example.value.as_deref()).and_then(short);
        sentences.extend(example.map(|value| format!("Example: {value}.")));
    }
    let mut lines = Vec::new();
    if !sentences.is_empty() {
        lines.push(sentences.join(" "));
    }
    if let Some(source) = said.iter().find_map(|(_, schema)| schema.extensions.source.as_ref()) {
        append(&mut lines, vec![stated(source)]);
    }
    lines
}

fn stated(source: &Source) -> String {
    let page = match source.page.starts_with("http") {
        true => format!("<{}>", source.page),
        false => one_line(&source.page),
    };
    let section = source.section.as_deref().map(|section| format!(", {}", one_line(section)));
    format!("Source: {page}{}.", section.unwrap_or_default())
}

/// The limits of a value in words.
fn limits(schema: &Schema) -> Vec<String> {
    let number = |number: &Number| number.0.clone();
    let range = |name: &str, low: Option<String>, high: Option<String>| match (low, high) {
        (None, None) => None,
        (Some(low), None) => Some(format!("{name}: at least {low}.")),
        (None, Some(high)) => Some(format!("{name}: at most {high}.")),
        (Some(low), Some(high)) if low == high => Some(format!("{name}: {low}.")),
        (Some(low), Some(high)) => Some(format!("{name}: {low} to {high}.")),
    };
    let count = |count: Option<u64>| count.map(|count| count.to_string());
    let above = schema.exclusive_minimum.as_ref().map(|limit| format!("Above {}.", limit.0));
    let below = schema.exclusive_maximum.as_ref().map(|limit| format!("Below {}.", limit.0));
    let multiple = schema.multiple_of.as_ref().map(|step| format!("A multiple of {}.", step.0));
    let pattern = schema.pattern.as_deref().filter(|pattern| pattern.len() <= 120);
    let pattern = pattern.map(|pattern| format!("Pattern: {}.", code(pattern)));
    [
        range("Range", schema.minimum.as_ref().map(number), schema.maximum.as_ref().map(number)),
        above,
        below,
        multiple,
        range("Length", count(schema.min_length), count(schema.max_length)),
        range("Items", count(schema.min_items), count(schema.max_items)),
        range("Members", count(schema.min_properties), count(schema.max_properties)),
        pattern,
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The value as code, if it is short enough to be of use.
fn short(node: &Node) -> Option<String> {
    let text = node.to_json().to_string();
    (text.len() <= 120).then(|| code(&text))
}
