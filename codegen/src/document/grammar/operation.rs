//! Paths, operations and their parameters.

use super::body::{EXAMPLES, MEDIA_TYPE, REQUEST_BODY, RESPONSE};
use super::root::{EXTERNAL_DOCS, SERVERS};
use super::security::SECURITY_REQUIREMENTS;
use super::{Field, Kind, Reference, Rest, Shape, Versions};

/// The Paths Object.
pub static PATHS: Kind = Kind {
    name: "the paths object",
    fields: &[],
    rest: Rest::Named {
        accepts: |key| key.starts_with('/'),
        called: "a path that begins with `/`",
        shape: Shape::Object(&PATH_ITEM),
    },
    reference: Reference::Never,
};

/// A Path Item Object.
pub static PATH_ITEM: Kind = Kind {
    name: "a path item",
    fields: &[
        Field::new("$ref", Shape::Text),
        Field::new("summary", Shape::Text),
        Field::new("description", Shape::Text),
        Field::new("get", Shape::Object(&OPERATION)),
        Field::new("put", Shape::Object(&OPERATION)),
        Field::new("post", Shape::Object(&OPERATION)),
        Field::new("delete", Shape::Object(&OPERATION)),
        Field::new("options", Shape::Object(&OPERATION)),
        Field::new("head", Shape::Object(&OPERATION)),
        Field::new("patch", Shape::Object(&OPERATION)),
        Field::new("trace", Shape::Object(&OPERATION)),
        Field::new("query", Shape::Object(&OPERATION)).only(Versions::SINCE_3_2),
        Field::new("additionalOperations", Shape::Map(&Shape::Object(&OPERATION)))
            .only(Versions::SINCE_3_2),
        Field::new("servers", SERVERS),
        Field::new("parameters", Shape::List(&Shape::Object(&PARAMETER))),
    ],
    rest: Rest::Extensions,
    reference: Reference::Beside,
};

/// An Operation Object.
pub static OPERATION: Kind = Kind {
    name: "an operation",
    fields: &[
        Field::new("tags", Shape::List(&Shape::Text)),
        Field::new("summary", Shape::Text),
        Field::new("description", Shape::Text),
        Field::new("externalDocs", EXTERNAL_DOCS),
        Field::new("operationId", Shape::Text),
        Field::new("parameters", Shape::List(&Shape::Object(&PARAMETER))),
        Field::new("requestBody", Shape::Object(&REQUEST_BODY)),
        Field::new("responses", Shape::Object(&RESPONSES)).required_in(Versions::ONLY_3_0),
        Field::new("callbacks", Shape::Map(&Shape::Object(&CALLBACK))),
        Field::new("deprecated", Shape::Boolean),
        Field::new("security", SECURITY_REQUIREMENTS),
        Field::new("servers", SERVERS),
    ],
    rest: Rest::Extensions,
    reference: Reference::Never,
};

static RESPONSES: Kind = Kind {
    name: "a responses object",
    fields: &[],
    rest: Rest::Named {
        accepts: is_status,
        called: "a status such as `200`, `4XX` or `default`",
        shape: Shape::Object(&RESPONSE),
    },
    reference: Reference::Never,
};

fn is_status(key: &str) -> bool {
    let hundred = [b'X', b'x'];
    match key.as_bytes() {
        b"default" | [b'1'..=b'9', b'0'..=b'9', b'0'..=b'9'] => true,
        [b'1'..=b'9', tens, ones] => hundred.contains(tens) && hundred.contains(ones),
        _ => false,
    }
}

/// A Callback Object.
pub static CALLBACK: Kind = Kind {
    name: "a callback",
    fields: &[],
    rest: Rest::Named {
        accepts: |_| true,
        called: "a runtime expression",
        shape: Shape::Object(&PATH_ITEM),
    },
    reference: Reference::Instead(Versions::ALL),
};

/// The values of `style`.
pub const STYLES: Shape = Shape::Choice(&[
    "matrix",
    "label",
    "simple",
    "form",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
    "cookie",
]);

/// A Parameter Object.
pub static PARAMETER: Kind = Kind {
    name: "a parameter",
    fields: &[
        Field::new("name", Shape::Text).essential(),
        Field::new("in", Shape::Choice(&["path", "query", "querystring", "header", "cookie"]))
            .essential(),
        Field::new("description", Shape::Text),
        Field::new("required", Shape::Boolean),
        Field::new("deprecated", Shape::Boolean),
        Field::new("allowEmptyValue", Shape::Boolean),
        Field::new("style", STYLES),
        Field::new("explode", Shape::Boolean),
        Field::new("allowReserved", Shape::Boolean),
        Field::new("schema", Shape::Schema),
        Field::new("content", Shape::Map(&Shape::Object(&MEDIA_TYPE))),
        Field::new("example", Shape::Example),
        Field::new("examples", EXAMPLES),
    ],
    rest: Rest::Extensions,
    reference: Reference::Instead(Versions::ALL),
};
