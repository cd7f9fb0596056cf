//! Bodies: what requests and responses hold.

use super::operation::STYLES;
use super::root::SERVER;
use super::{Field, Kind, Reference, Rest, Shape, Versions};

/// Examples by name.
pub const EXAMPLES: Shape = Shape::Map(&Shape::Object(&EXAMPLE));

/// A Request Body Object.
pub static REQUEST_BODY: Kind = Kind {
    name: "a request body",
    fields: &[
        Field::new("description", Shape::Text),
        Field::new("content", Shape::Map(&Shape::Object(&MEDIA_TYPE))).required(),
        Field::new("required", Shape::Boolean),
    ],
    rest: Rest::Extensions,
    reference: Reference::Instead(Versions::ALL),
};

/// A Media Type Object.
pub static MEDIA_TYPE: Kind = Kind {
    name: "a media type",
    fields: &[
        Field::new("schema", Shape::Schema),
        Field::new("itemSchema", Shape::Schema).only(Versions::SINCE_3_2),
        Field::new("example", Shape::Example),
        Field::new("examples", EXAMPLES),
        Field::new("encoding", Shape::Map(&Shape::Object(&ENCODING))),
        Field::new("prefixEncoding", Shape::List(&Shape::Object(&ENCODING)))
            .only(Versions::SINCE_3_2)
            .unused("parts by position are not written yet"),
        Field::new("itemEncoding", Shape::Object(&ENCODING))
            .only(Versions::SINCE_3_2)
            .unused("parts by position are not written yet"),
    ],
    rest: Rest::Extensions,
    reference: Reference::Instead(Versions::SINCE_3_2),
};

static ENCODING: Kind = Kind {
    name: "an encoding",
    fields: &[
        Field::new("contentType", Shape::Text),
        Field::new("headers", Shape::Map(&Shape::Object(&HEADER))),
        Field::new("style", STYLES),
        Field::new("explode", Shape::Boolean),
        Field::new("allowReserved", Shape::Boolean),
        Field::new("encoding", Shape::Map(&Shape::Object(&ENCODING)))
            .only(Versions::SINCE_3_2)
            .unused("multipart bodies inside of parts are not written yet"),
        Field::new("prefixEncoding", Shape::List(&Shape::Object(&ENCODING)))
            .only(Versions::SINCE_3_2)
            .unused("parts by position are not written yet"),
        Field::new("itemEncoding", Shape::Object(&ENCODING))
            .only(Versions::SINCE_3_2)
            .unused("parts by position are not written yet"),
    ],
    rest: Rest::Extensions,
    reference: Reference::Never,
};

/// A Response Object.
pub static RESPONSE: Kind = Kind {
    name: "a response",
    fields: &[
        Field::new("summary", Shape::Text).only(Versions::SINCE_3_2),
        Field::new("description", Shape::Text).required_in(Versions::UNTIL_3_1),
        Field::new("headers", Shape::Map(&Shape::Object(&HEADER))),
        Field::new("content", Shape::Map(&Shape::Object(&MEDIA_TYPE))),
        Field::new("links", Shape::Map(&Shape::Object(&LINK))),
    ],
    rest: Rest::Extensions,
    reference: Reference::Instead(Versions::ALL),
};

/// A Header Object.
pub static HEADER: Kind = Kind {
    name: "a header",
    fields: &[
        Field::new("description", Shape::Text),
        Field::new("required", Shape::Boolean),
        Field::new("deprecated", Shape::Boolean),
        Field::new("style", Shape::Choice(&["simple"])),
        Field::new("explode", Shape::Boolean),
        Field::new("schema", Shape::Schema),
        Field::new("content", Shape::Map(&Shape::Object(&MEDIA_TYPE))),
        Field::new("example", Shape::Example),
        Field::new("examples", EXAMPLES),
    ],
    rest: Rest::Extensions,
    reference: Reference::Instead(Versions::ALL),
};

/// An Example Object.
pub static EXAMPLE: Kind = Kind {
    name: "an example",
    fields: &[
        Field::new("summary", Shape::Text),
        Field::new("description", Shape::Text),
        Field::new("value", Shape::Example),
        Field::new("dataValue", Shape::Any).only(Versions::SINCE_3_2),
        Field::new("serializedValue", Shape::Text)
            .only(Versions::SINCE_3_2)
            .unused("examples are compared as data"),
        Field::new("externalValue", Shape::Text),
    ],
    rest: Rest::Extensions,
    reference: Reference::Instead(Versions::ALL),
};

/// A Link Object.
pub static LINK: Kind = Kind {
    name: "a link",
    fields: &[
        Field::new("operationRef", Shape::Text),
        Field::new("operationId", Shape::Text),
        Field::new("parameters", Shape::Map(&Shape::Any)),
        Field::new("requestBody", Shape::Any),
        Field::new("description", Shape::Text),
        Field::new("server", Shape::Object(&SERVER)),
    ],
    rest: Rest::Extensions,
    reference: Reference::Instead(Versions::ALL),
};
