//! Ways to authenticate.

use super::{Field, Kind, Reference, Rest, Shape, Versions};

/// Alternatives of schemes with their scopes.
pub const SECURITY_REQUIREMENTS: Shape = Shape::List(&Shape::Map(&Shape::List(&Shape::Text)));

/// A Security Scheme Object.
pub static SECURITY_SCHEME: Kind = Kind {
    name: "a security scheme",
    fields: &[
        Field::new(
            "type",
            Shape::Choice(&["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"]),
        )
        .essential(),
        Field::new("description", Shape::Text),
        Field::new("name", Shape::Text),
        Field::new("in", Shape::Choice(&["query", "header", "cookie"])),
        Field::new("scheme", Shape::Text),
        Field::new("bearerFormat", Shape::Text),
        Field::new("flows", Shape::Object(&OAUTH_FLOWS)),
        Field::new("openIdConnectUrl", Shape::Text),
        Field::new("oauth2MetadataUrl", Shape::Text).only(Versions::SINCE_3_2),
        Field::new("deprecated", Shape::Boolean).only(Versions::SINCE_3_2),
    ],
    rest: Rest::Extensions,
    reference: Reference::Instead(Versions::ALL),
};

static OAUTH_FLOWS: Kind = Kind {
    name: "a set of OAuth flows",
    fields: &[
        Field::new("implicit", Shape::Object(&OAUTH_FLOW)),
        Field::new("password", Shape::Object(&OAUTH_FLOW)),
        Field::new("clientCredentials", Shape::Object(&OAUTH_FLOW)),
        Field::new("authorizationCode", Shape::Object(&OAUTH_FLOW)),
        Field::new("deviceAuthorization", Shape::Object(&OAUTH_FLOW)).only(Versions::SINCE_3_2),
    ],
    rest: Rest::Extensions,
    reference: Reference::Never,
};

static OAUTH_FLOW: Kind = Kind {
    name: "an OAuth flow",
    fields: &[
        Field::new("authorizationUrl", Shape::Text),
        Field::new("deviceAuthorizationUrl", Shape::Text).only(Versions::SINCE_3_2),
        Field::new("tokenUrl", Shape::Text),
        Field::new("refreshUrl", Shape::Text),
        Field::new("scopes", Shape::Map(&Shape::Text)).required(),
    ],
    rest: Rest::Extensions,
    reference: Reference::Never,
};
