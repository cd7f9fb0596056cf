//! How kinds of change are written down.

/// JSON Schema's vocabulary for validation.
macro_rules! validation {
    ($section:literal) => {
        concat!("https://json-schema.org/draft/2020-12/json-schema-validation#name-", $section)
    };
}

/// JSON Schema's core vocabulary.
macro_rules! core {
    ($section:literal) => {
        concat!("https://json-schema.org/draft/2020-12/json-schema-core#name-", $section)
    };
}

/// OpenAPI.
macro_rules! openapi {
    ($section:literal) => {
        concat!("https://spec.openapis.org/oas/v3.1.1.html#", $section)
    };
}

/// A kind.
macro_rules! kind {
    ($name:ident, $id:literal, $title:literal, $about:literal, $before:literal => $after:literal, $reference:expr) => {
        #[doc = $title]
        pub(crate) static $name: $crate::diff::kind::Kind = $crate::diff::kind::Kind {
            id: $id,
            title: $title,
            about: $about,
            example: ($before, $after),
            reference: $reference,
        };
    };
}

pub(crate) use {core, kind, openapi, validation};
