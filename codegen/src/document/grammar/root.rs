//! The document itself and what describes it.

use super::body::{EXAMPLE, HEADER, LINK, MEDIA_TYPE, REQUEST_BODY, RESPONSE};
use super::operation::{CALLBACK, PARAMETER, PATH_ITEM, PATHS};
use super::security::{SECURITY_REQUIREMENTS, SECURITY_SCHEME};
use super::{Field, Kind, Reference, Rest, Shape, Versions};

/// The OpenAPI Object.
pub static OPENAPI: Kind = Kind {
    name: "an OpenAPI document",
    fields: &[
        Field::new("openapi", Shape::Text).essential(),
        Field::new("$self", Shape::Text).only(Versions::SINCE_3_2),
        Field::new("info", Shape::Object(&INFO)).required(),
        Field::new("jsonSchemaDialect", Shape::Text)
            .only(Versions::SINCE_3_1)
            .unused("schemas are read as JSON Schema 2020-12"),
        Field::new("servers", SERVERS),
        Field::new("paths", Shape::Object(&PATHS)).required_in(Versions::ONLY_3_0),
        Field::new("webhooks", Shape::Map(&Shape::Object(&PATH_ITEM))).only(Versions::SINCE_3_1),
        Field::new("components", Shape::Object(&COMPONENTS)),
        Field::new("security", SECURITY_REQUIREMENTS),
        Field::new("tags", Shape::List(&Shape::Object(&TAG))),
        Field::new("externalDocs", EXTERNAL_DOCS),
    ],
    rest: Rest::Extensions,
    reference: Reference::Never,
};

static INFO: Kind = Kind {
    name: "an info object",
    fields: &[
        Field::new("title", Shape::Text).required(),
        Field::new("summary", Shape::Text).only(Versions::SINCE_3_1),
        Field::new("description", Shape::Text),
        Field::new("termsOfService", Shape::Text),
        Field::new("contact", Shape::Object(&CONTACT)),
        Field::new("license", Shape::Object(&LICENSE)),
        Field::new("version", Shape::Text).required(),
    ],
    rest: Rest::Extensions,
    reference: Reference::Never,
};

static CONTACT: Kind = Kind {
    name: "a contact",
    fields: &[
        Field::new("name", Shape::Text),
        Field::new("url", Shape::Text),
        Field::new("email", Shape::Text),
    ],
    rest: Rest::Extensions,
    reference: Reference::Never,
};

static LICENSE: Kind = Kind {
    name: "a license",
    fields: &[
        Field::new("name", Shape::Text).required(),
        Field::new("identifier", Shape::Text).only(Versions::SINCE_3_1),
        Field::new("url", Shape::Text),
    ],
    rest: Rest::Extensions,
    reference: Reference::Never,
};

/// A list of servers.
pub const SERVERS: Shape = Shape::List(&Shape::Object(&SERVER));

/// A Server Object.
pub static SERVER: Kind = Kind {
    name: "a server",
    fields: &[
        Field::new("url", Shape::Text).required(),
        Field::new("name", Shape::Text).only(Versions::SINCE_3_2),
        Field::new("description", Shape::Text),
        Field::new("variables", Shape::Map(&Shape::Object(&SERVER_VARIABLE))),
    ],
    rest: Rest::Extensions,
    reference: Reference::Never,
};

static SERVER_VARIABLE: Kind = Kind {
    name: "a server variable",
    fields: &[
        Field::new("enum", Shape::List(&Shape::Text)),
        Field::new("default", Shape::Text).required(),
        Field::new("description", Shape::Text),
    ],
    rest: Rest::Extensions,
    reference: Reference::Never,
};

/// An External Documentation Object.
pub const EXTERNAL_DOCS: Shape = Shape::Object(&EXTERNAL_DOCUMENTATION);

static EXTERNAL_DOCUMENTATION: Kind = Kind {
    name: "external documentation",
    fields: &[Field::new("url", Shape::Text).required(), Field::new("description", Shape::Text)],
    rest: Rest::Extensions,
    reference: Reference::Never,
};

static TAG: Kind = Kind {
    name: "a tag",
    fields: &[
        Field::new("name", Shape::Text).essential(),
        Field::new("summary", Shape::Text).only(Versions::SINCE_3_2),
        Field::new("description", Shape::Text),
        Field::new("externalDocs", EXTERNAL_DOCS),
        Field::new("parent", Shape::Text).only(Versions::SINCE_3_2),
        Field::new("kind", Shape::Text).only(Versions::SINCE_3_2),
    ],
    rest: Rest::Extensions,
    reference: Reference::Never,
};

static COMPONENTS: Kind = Kind {
    name: "a components object",
    fields: &[
        Field::new("schemas", Shape::Map(&Shape::Schema)),
        Field::new("responses", Shape::Map(&Shape::Object(&RESPONSE))),
        Field::new("parameters", Shape::Map(&Shape::Object(&PARAMETER))),
        Field::new("examples", Shape::Map(&Shape::Object(&EXAMPLE))),
        Field::new("requestBodies", Shape::Map(&Shape::Object(&REQUEST_BODY))),
        Field::new("headers", Shape::Map(&Shape::Object(&HEADER))),
        Field::new("securitySchemes", Shape::Map(&Shape::Object(&SECURITY_SCHEME))),
        Field::new("links", Shape::Map(&Shape::Object(&LINK))),
        Field::new("callbacks", Shape::Map(&Shape::Object(&CALLBACK))),
        Field::new("pathItems", Shape::Map(&Shape::Object(&PATH_ITEM))).only(Versions::SINCE_3_1),
        Field::new("mediaTypes", Shape::Map(&Shape::Object(&MEDIA_TYPE))).only(Versions::SINCE_3_2),
    ],
    rest: Rest::Extensions,
    reference: Reference::Never,
};
