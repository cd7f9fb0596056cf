//! Parameters and headers.

use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Header, Parameter, ParameterIn, Style};

use super::place::Place;
use super::schema::SchemaReader;
use super::{body, common};

/// Reads a parameter; nothing when it has no name or place.
pub fn parameter<'s>(place: &Place<'s>, schemas: &mut SchemaReader<'s, '_>) -> Option<Parameter> {
    let trees = schemas.trees;
    let name = place.text("name", &trees).filter(|_| schemas.has_room())?;
    let travels = match place.text("in", &trees)?.as_str() {
        "path" => ParameterIn::Path,
        "query" => ParameterIn::Query,
        "querystring" => ParameterIn::QueryString,
        "header" => ParameterIn::Header,
        "cookie" => ParameterIn::Cookie,
        _ => return None,
    };
    Some(described(name, travels, place, schemas))
}

/// Reads a header.
pub fn header<'s>(name: &str, place: &Place<'s>, schemas: &mut SchemaReader<'s, '_>) -> Header {
    let parameter = described(name.to_owned(), ParameterIn::Header, place, schemas);
    Header { name: name.to_owned(), parameter }
}

/// The headers under `headers`.
pub fn headers<'s>(place: &Place<'s>, schemas: &mut SchemaReader<'s, '_>) -> Vec<Header> {
    let trees = schemas.trees;
    let entries = place.entries("headers", &trees).into_iter();
    let settled = entries.filter_map(|(name, entry)| Some((name, trees.settled(entry)?)));
    let mut headers = Vec::new();
    for (name, place) in settled {
        if schemas.has_room() {
            headers.push(header(name, &place, schemas));
        }
    }
    headers
}

fn described<'s>(
    name: String,
    travels: ParameterIn,
    place: &Place<'s>,
    schemas: &mut SchemaReader<'s, '_>,
) -> Parameter {
    let trees = schemas.trees;
    let style = style(travels, place, schemas);
    let content = place.entries("content", &trees).into_iter().next();
    let content = content.and_then(|(name, entry)| Some((name, trees.settled(entry)?)));
    let content = content.map(|(name, place)| body::bare_media_type(name, &place, schemas));
    let schema = place.raw("schema").map(|schema| schemas.schema(&schema));
    let mut examples = common::examples(place, schemas);
    if let Some(content) = &content {
        examples.extend(content.examples.iter().cloned());
    }
    Parameter {
        location: place.location.clone(),
        name,
        place: travels,
        description: place.text("description", &trees),
        required: required(travels, place, schemas),
        deprecated: place.is("deprecated", &trees),
        style,
        explode: place.boolean("explode", &trees).unwrap_or(style == Style::Form),
        allow_reserved: place.is("allowReserved", &trees),
        schema: schema.or_else(|| content.as_ref()?.schema),
        content,
        examples,
        extensions: common::extensions(place),
    }
}

fn required<'s>(
    travels: ParameterIn,
    place: &Place<'s>,
    schemas: &mut SchemaReader<'s, '_>,
) -> bool {
    let said = place.is("required", &schemas.trees);
    if travels == ParameterIn::Path && !said {
        let span = schemas.trees.sources.span(&place.location.child("name"));
        let diagnostic = Diagnostic::note("missing-keyword", "a path parameter is always required");
        let diagnostic = diagnostic.at(span, "`required: true` is missing");
        schemas.findings.add_lenient(Severity::Note, diagnostic);
    }
    said || travels == ParameterIn::Path
}

/// The style as written, if its place allows it, or else its place's usual one.
fn style<'s>(travels: ParameterIn, place: &Place<'s>, schemas: &mut SchemaReader<'s, '_>) -> Style {
    let allowed: &[Style] = match travels {
        ParameterIn::Path => &[Style::Simple, Style::Matrix, Style::Label],
        ParameterIn::Query | ParameterIn::QueryString => {
            &[Style::Form, Style::SpaceDelimited, Style::PipeDelimited, Style::DeepObject]
        }
        ParameterIn::Header => &[Style::Simple],
        ParameterIn::Cookie => &[Style::Form],
    };
    let usual = allowed[0];
    let Some(node) = place.value("style", &schemas.trees) else { return usual };
    let Some(style) = node.as_str().and_then(parse_style) else { return usual };
    if allowed.contains(&style) {
        return style;
    }
    let message = "parameters in this place can't be written in this style";
    let diagnostic = Diagnostic::warning("unknown-value", message);
    let diagnostic = diagnostic.at(node.span, "the usual style is taken");
    schemas.findings.add_lenient(Severity::Warning, diagnostic);
    usual
}

/// A style by its name. OpenAPI 3.2's `cookie` is `form` without the escapes.
pub fn parse_style(text: &str) -> Option<Style> {
    Some(match text {
        "matrix" => Style::Matrix,
        "label" => Style::Label,
        "simple" => Style::Simple,
        "form" | "cookie" => Style::Form,
        "spaceDelimited" => Style::SpaceDelimited,
        "pipeDelimited" => Style::PipeDelimited,
        "deepObject" => Style::DeepObject,
        _ => return None,
    })
}
