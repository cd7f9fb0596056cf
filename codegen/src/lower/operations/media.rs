//! Media types: which of them are understood, and which goes first.

use crate::lower::words;
use crate::model::MediaType;

/// What a media type is to a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Media {
    /// JSON, whatever it is called.
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/*`
    Multipart,
    /// `text/event-stream`
    Events,
    /// JSON values, one a line.
    Items,
    /// Any text.
    Text,
    /// Anything else.
    Bytes,
}

impl Media {
    /// What the media type or range is, parameters aside.
    pub fn of(name: &str) -> Self {
        let essence = name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let (kind, subtype) = essence.split_once('/').unwrap_or((essence.as_str(), ""));
        match (kind, subtype) {
            ("*", _) | ("application", "*") => Self::Json,
            (_, "json") => Self::Json,
            ("application", "x-www-form-urlencoded") => Self::Form,
            ("multipart", _) => Self::Multipart,
            ("text", "event-stream") => Self::Events,
            ("application", "x-ndjson" | "ndjson" | "jsonl" | "x-jsonl" | "json-lines")
            | ("application", "x-json-lines" | "jsonlines" | "x-jsonlines" | "json-seq")
            | ("application", "stream+json" | "geo+json-seq") => Self::Items,
            (_, subtype) if subtype.ends_with("+json") => Self::Json,
            ("text", _) => Self::Text,
            _ => Self::Bytes,
        }
    }
}

/// The media type that a client sends or reads, and those that it leaves out.
pub fn preferred(content: &[MediaType]) -> Option<(&MediaType, Vec<&MediaType>)> {
    let (index, chosen) =
        content.iter().enumerate().min_by_key(|(_, media)| Media::of(&media.name))?;
    let others = content.iter().enumerate().filter(|(other, _)| *other != index);
    Some((chosen, others.map(|(_, media)| media).collect()))
}

/// Words for a media type that stands beside another one: `merge_patch_json`.
pub(super) fn words(name: &str) -> Vec<String> {
    match Media::of(name) {
        Media::Form => vec!["form".to_owned()],
        Media::Multipart => vec!["multipart".to_owned()],
        Media::Events => vec!["events".to_owned()],
        Media::Items => vec!["items".to_owned()],
        _ => {
            let essence = name.split(';').next().unwrap_or_default();
            let subtype = essence.split_once('/').map_or(essence, |(_, subtype)| subtype);
            let subtype = subtype.strip_prefix("x-").unwrap_or(subtype);
            words::split(&subtype.replace('*', "any"))
        }
    }
}

/// The name as it is sent: a range becomes the most usual type in it.
pub(super) fn concrete(name: &str) -> String {
    let visible: String = name.chars().filter(|c| c.is_ascii() && !c.is_ascii_control()).collect();
    match (visible.contains('*'), Media::of(&visible)) {
        (false, _) => visible,
        (true, Media::Json) => "application/json".to_owned(),
        (true, Media::Text) => "text/plain".to_owned(),
        (true, _) => "application/octet-stream".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Media, concrete};

    #[test]
    fn kinds() {
        let cases = [
            ("application/json", Media::Json),
            ("Application/JSON; charset=utf-8", Media::Json),
            ("application/problem+json", Media::Json),
            ("*/*", Media::Json),
            ("application/x-www-form-urlencoded", Media::Form),
            ("text/csv", Media::Text),
            ("multipart/form-data", Media::Multipart),
            ("text/event-stream; charset=utf-8", Media::Events),
            ("application/x-ndjson", Media::Items),
            ("application/stream+json", Media::Items),
            ("image/*", Media::Bytes),
            ("", Media::Bytes),
        ];
        for (name, expected) in cases {
            assert_eq!(Media::of(name), expected, "{name}");
        }
        assert_eq!(concrete("*/*"), "application/json");
        assert_eq!(concrete("image/*"), "application/octet-stream");
        assert_eq!(concrete("text/csv"), "text/csv");
    }
}
