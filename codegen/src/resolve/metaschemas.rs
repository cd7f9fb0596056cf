//! The schemas of schemas: documents that everybody may refer to, though nothing is fetched.

use referencing::meta;
use serde_json::Value;

use crate::source::Loader;

/// Another loader, and JSON Schema's own documents.
pub struct WithMetaschemas<'l>(pub &'l mut dyn Loader);

impl Loader for WithMetaschemas<'_> {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        self.0.load(path)
    }

    fn document(&mut self, uri: &str) -> Option<Vec<u8>> {
        self.0
            .document(uri)
            .or_else(|| known(uri).map(|document| document.to_string().into_bytes()))
    }
}

fn known(uri: &str) -> Option<&'static Value> {
    let rest = uri.strip_prefix("https://json-schema.org/draft/2020-12/");
    Some(match rest {
        None => match uri {
            "http://json-schema.org/draft-07/schema" => &meta::DRAFT7,
            "https://json-schema.org/draft/2019-09/schema" => &meta::DRAFT201909,
            _ => return None,
        },
        Some("schema") => &meta::DRAFT202012,
        Some("meta/core") => &meta::DRAFT202012_CORE,
        Some("meta/applicator") => &meta::DRAFT202012_APPLICATOR,
        Some("meta/unevaluated") => &meta::DRAFT202012_UNEVALUATED,
        Some("meta/validation") => &meta::DRAFT202012_VALIDATION,
        Some("meta/meta-data") => &meta::DRAFT202012_META_DATA,
        Some("meta/format-annotation") => &meta::DRAFT202012_FORMAT_ANNOTATION,
        Some("meta/format-assertion") => &meta::DRAFT202012_FORMAT_ASSERTION,
        Some("meta/content") => &meta::DRAFT202012_CONTENT,
        Some(_) => return None,
    })
}
