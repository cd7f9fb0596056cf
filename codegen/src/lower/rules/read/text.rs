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
    let asserts = reader.context.formats || reader.schema.asserts_format;
    let Some(name) = reader.schema.format.as_deref().filter(|_| asserts) else { return };
    if let Some(format) = known_format(name) {
        let site = reader.site("Format");
        reader.node.texts.push((TextRule::Format(format), site));
    }
}

fn known_format(name: &str) -> Option<&'static str> {
    Some(match name {
        "date-time" => "DateTime",
        "date" => "Date",
        "time" => "Time",
        "duration" => "Duration",
        "email" => "Email",
        "idn-email" => "IdnEmail",
        "hostname" => "Hostname",
        "idn-hostname" => "IdnHostname",
        "ipv4" => "Ipv4",
        "ipv6" => "Ipv6",
        "uri" => "Uri",
        "uri-reference" => "UriReference",
        "iri" => "Iri",
        "iri-reference" => "IriReference",
        "uri-template" => "UriTemplate",
        "regex" => "Regex",
        "uuid" => "Uuid",
        "json-pointer" => "JsonPointer",
        "relative-json-pointer" => "RelativeJsonPointer",
        _ => return None,
    })
}
