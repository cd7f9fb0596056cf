//! Keywords about texts.

use super::{Reader, media};
use crate::ir::rules::TextRule;

pub fn text(reader: &mut Reader<'_, '_>) {
    length(reader);
    pattern(reader);
    format(reader);
    content(reader);
    media::media(reader);
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

/// `contentEncoding` and `contentMediaType` are annotations unless their checking is asked for.
fn content(reader: &mut Reader<'_, '_>) {
    if !reader.context.contents {
        return;
    }
    let (schema, place) = (reader.schema, &reader.schema.location);
    let encoding = schema.content_encoding.as_deref();
    let known = encoding.and_then(known_encoding);
    if let Some(known) = known {
        let site = reader.site("ContentEncoding");
        reader.node.texts.push((TextRule::Encoded(known), site));
    } else if encoding.is_some_and(|name| !is_plain(name)) {
        let place = place.child("contentEncoding");
        reader.context.not_checked(&place, "this encoding is not checked");
    }
    match schema.content_media_type.as_deref() {
        Some(name) if is_json(name) && (known.is_some() || encoding.is_none_or(is_plain)) => {
            let site = reader.site("ContentMediaType");
            reader.node.texts.push((TextRule::Json(known), site));
        }
        Some(_) => {
            let place = place.child("contentMediaType");
            reader.context.not_checked(&place, "of media types only JSON is checked");
        }
        None => {}
    }
}

fn known_encoding(name: &str) -> Option<&'static str> {
    Some(match name.to_ascii_lowercase().as_str() {
        "base64" => "Base64",
        "base64url" => "Base64Url",
        "base32" => "Base32",
        "base16" => "Base16",
        _ => return None,
    })
}

/// Whether a text in this encoding is what it stands for.
fn is_plain(name: &str) -> bool {
    ["7bit", "8bit", "binary"].iter().any(|plain| name.eq_ignore_ascii_case(plain))
}

fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json")
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
