//! What is remembered beside the part of a file, so that a later process can go on.

use serde::{Deserialize, Serialize};

use super::validator::Validator;

/// Of which file and which version the bytes of a part are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Memo {
    /// Origin and path. The query is not remembered: it may be a secret.
    pub(super) address: String,
    /// Without one nobody can go on.
    pub(super) validator: Option<Validator>,
    /// Bytes of the whole file, if the server has said it.
    pub(super) length: Option<u64>,
}

/// A memo as it is written. `owner` tells which call writes the part.
#[derive(Serialize, Deserialize)]
struct Written {
    version: u8,
    owner: String,
    address: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    etag: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    length: Option<u64>,
}

/// The form that is written, and the only one that is read.
const VERSION: u8 = 1;

impl Memo {
    /// The text that is kept.
    pub(super) fn to_text(&self, owner: &str) -> String {
        let Self { address, validator, length } = self;
        let (etag, last_modified) = match validator.clone() {
            None => (None, None),
            Some(Validator::Tag(text)) => (Some(text), None),
            Some(Validator::Modified(text)) => (None, Some(text)),
        };
        let written = Written {
            version: VERSION,
            owner: owner.to_owned(),
            address: address.clone(),
            etag,
            last_modified,
            length: *length,
        };
        // Texts and numbers always serialise; a memo without text is read as none.
        serde_json::to_string(&written).unwrap_or_default()
    }

    /// The memo and its owner; none if the text is no memo.
    pub(super) fn of_text(text: &str) -> Option<(Self, String)> {
        let written: Written = serde_json::from_str(text).ok()?;
        let Written { version, owner, address, etag, last_modified, length } = written;
        let validator = match (etag, last_modified) {
            (None, None) => None,
            (Some(text), None) => Some(Validator::tag(&text)?),
            (None, Some(text)) => Some(Validator::modified(&text)?),
            _ => return None,
        };
        (version == VERSION).then_some((Self { address, validator, length }, owner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        for validator in
            [None, Validator::tag("\"a\""), Validator::modified("Sun, 06 Nov 1994 08:49:37 GMT")]
        {
            for length in [None, Some(u64::MAX)] {
                let memo =
                    Memo { address: "https://a/ü".into(), validator: validator.clone(), length };
                assert_eq!(Memo::of_text(&memo.to_text("me")), Some((memo, "me".into())));
            }
        }
        for text in [
            "",
            "{}",
            r#"{"version":2,"owner":"","address":""}"#,
            r#"{"version":1,"owner":"","address":"","etag":"W/\"a\""}"#,
            r#"{"version":1,"owner":"","address":"","length":-1}"#,
        ] {
            assert_eq!(Memo::of_text(text), None, "{text}");
        }
    }
}
