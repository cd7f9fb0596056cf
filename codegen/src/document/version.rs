//! Versions of OpenAPI.

use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Node, Span};

use super::suggest;

/// A minor version of OpenAPI 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// 3.0.x
    V3_0,
    /// 3.1.x; also what a bare JSON Schema is read as.
    V3_1,
    /// 3.2.x
    V3_2,
}

impl Version {
    /// For messages: `3.1`.
    pub fn name(self) -> &'static str {
        match self {
            Self::V3_0 => "3.0",
            Self::V3_1 => "3.1",
            Self::V3_2 => "3.2",
        }
    }
}

/// A set of versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Versions(u8);

impl Versions {
    /// 3.0, 3.1 and 3.2.
    pub const ALL: Self = Self(0b111);
    /// 3.0 only.
    pub const ONLY_3_0: Self = Self(0b001);
    /// 3.0 and 3.1.
    pub const UNTIL_3_1: Self = Self(0b011);
    /// 3.1 and 3.2.
    pub const SINCE_3_1: Self = Self(0b110);
    /// 3.2 only.
    pub const SINCE_3_2: Self = Self(0b100);

    /// Whether `version` is one of them.
    pub fn contains(self, version: Version) -> bool {
        self.0 & (1 << version as u8) != 0
    }

    /// For messages: `3.1 and 3.2`.
    pub fn names(self) -> String {
        let names: Vec<_> = [Version::V3_0, Version::V3_1, Version::V3_2]
            .into_iter()
            .filter(|version| self.contains(*version))
            .map(Version::name)
            .collect();
        names.join(" and ")
    }
}

/// The version that a document says it has, by its `openapi` key.
///
/// # Errors
/// A diagnostic when it is not OpenAPI 3.0, 3.1 or 3.2.
pub fn version(document: &Node) -> Result<Version, Box<Diagnostic>> {
    let Some(object) = document.as_object() else {
        let message = format!("an OpenAPI document is an object, this is {}", document.kind());
        return Err(Box::new(Diagnostic::error("wrong-type", message).at(document.span, "")));
    };
    let Some(node) = object.get("openapi") else {
        return Err(Box::new(without_version(document)));
    };
    let text = super::scalar::text(node).unwrap_or_default();
    let mut parts = text.split('.');
    match (parts.next(), parts.next()) {
        (Some("3"), Some("0")) => Ok(Version::V3_0),
        (Some("3"), Some("1")) => Ok(Version::V3_1),
        (Some("3"), Some("2")) => Ok(Version::V3_2),
        _ => {
            let message = format!("OpenAPI version `{text}` is not supported");
            Err(Box::new(unsupported(message).at(node.span, "3.0, 3.1 and 3.2 are")))
        }
    }
}

fn without_version(document: &Node) -> Diagnostic {
    let object = document.as_object();
    if let Some(swagger) = object.and_then(|object| object.get("swagger")) {
        return unsupported("Swagger 2.0 is not supported".to_owned())
            .at(swagger.span, "")
            .help("convert the document to OpenAPI 3.1 first");
    }
    let mut keys = object.into_iter().flat_map(|object| object.iter().map(|(key, _)| key));
    let similar = keys.find(|key| suggest::distance("openapi", key) <= 2);
    let at = match similar.and_then(|key| object?.key_span(key)) {
        Some(span) => span,
        None => first_byte(document.span.file),
    };
    let text = similar.map(|_| "is `openapi` meant?").unwrap_or_default();
    unsupported("the document does not say which OpenAPI version it is written in".to_owned())
        .at(at, text)
        .help("begin it with `openapi: 3.1.1`")
}

fn unsupported(message: String) -> Diagnostic {
    Diagnostic::error("unsupported-version", message)
}

fn first_byte(file: FileId) -> Span {
    Span { file, start: 0, end: 0 }
}
