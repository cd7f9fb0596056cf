//! What `$schema` says: which keywords a schema has, and what they do.

use crate::source::Node;

/// A dialect of JSON Schema, as far as it differs from the usual one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// Whether the keywords of the validation vocabulary assert anything.
    pub asserts: bool,
    /// Whether `format` is an assertion.
    pub asserts_format: bool,
    /// Whether a list in `items` is what `prefixItems` is today, which is unknown.
    pub items_may_be_list: bool,
}

/// Draft 2020-12, and what OpenAPI has made of it.
impl Default for Dialect {
    fn default() -> Self {
        Self { asserts: true, asserts_format: false, items_may_be_list: false }
    }
}

/// The beginning of the names of today's vocabularies.
const VOCABULARY: &str = "https://json-schema.org/draft/2020-12/vocab/";

impl Dialect {
    /// The dialect with a name that everybody knows.
    pub fn known(uri: &str) -> Option<Self> {
        let rest = uri.split_once("json-schema.org/").map(|(_, rest)| rest)?;
        let earlier = ["draft-03/", "draft-04/", "draft-06/", "draft-07/", "draft/2019-09/"];
        let usual = Self::default();
        match rest {
            "draft/2020-12/schema" => Some(usual),
            other if earlier.iter().any(|name| other.starts_with(name)) => {
                Some(Self { items_may_be_list: true, ..usual })
            }
            _ => None,
        }
    }

    /// The dialect that a metaschema describes.
    pub fn of_metaschema(metaschema: &Node) -> Self {
        let usual = Self::default();
        let Some(vocabularies) = metaschema.child("$vocabulary").and_then(Node::as_object) else {
            return usual;
        };
        // Those that are marked as optional are understood as well as the others.
        let has = |name| vocabularies.get(&format!("{VOCABULARY}{name}")).is_some();
        Self { asserts: has("validation"), asserts_format: has("format-assertion"), ..usual }
    }
}
