//! Keywords about texts.

use super::Reader;
use crate::ir::rules::TextRule;

pub fn text(reader: &mut Reader<'_, '_>) {
    length(reader);
    pattern(reader);
    format(reader);
}

fn length(reader: &mut Reader<'_, '_>) {
    if let Some(least) = reader.schema.min_length.filter(|least| *least > 0) {
        let site = reader.site("MinLength");
        reader.node.texts.push((TextRule::MinLength(least), site));
    }
    if let Some(most) = reader.schema.max_length {
        let site = reader.site("MaxLength");
        reader.node.texts.push((TextRule::MaxLength(most), site));
    }
}

fn pattern(reader: &mut Reader<'_, '_>) {
    let Some(source) = &reader.schema.pattern else { return };
    let place = reader.schema.location.child("pattern");
    if let Some(pattern) = reader.context.pattern(source, &place) {
        let site = reader.site("Pattern");
        reader.node.texts.push((TextRule::Pattern(pattern), site));
    }
}

/// `format` is an annotation unless its checking is asked for.
fn format(reader: &mut Reader<'_, '_>) {
    let Some(name) = reader.schema.format.as_deref().filter(|_| reader.context.formats) else {
        return;
    };
    if let Some(format) = known_format(name) {
        let site = reader.site("Format");
        reader.node.texts.push((TextRule::Format(format), site));
    } else if STANDARD.contains(&name) {
        let place = reader.schema.location.child("format");
        reader.context.not_checked(&place, &format!("the format `{name}` is not checked"));
    }
}

/// Formats of JSON Schema's list that have no check yet.
const STANDARD: [&str; 6] =
    ["idn-email", "idn-hostname", "iri", "iri-reference", "uri-template", "regex"];

fn known_format(name: &str) -> Option<&'static str> {
    Some(match name {
        "date-time" => "DateTime",
        "date" => "Date",
        "time" => "Time",
        "duration" => "Duration",
        "email" => "Email",
        "hostname" => "Hostname",
        "ipv4" => "Ipv4",
        "ipv6" => "Ipv6",
        "uri" => "Uri",
        "uri-reference" => "UriReference",
        "uuid" => "Uuid",
        "json-pointer" => "JsonPointer",
        "relative-json-pointer" => "RelativeJsonPointer",
        _ => return None,
    })
}
