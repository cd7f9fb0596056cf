//! How a client proves who it is.

use super::ParameterIn;
use crate::extensions::Extensions;
use crate::source::Location;

/// A way to authenticate.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// Where it is described.
    pub location: Location,
    /// Markdown.
    pub description: Option<String>,
    /// What it is.
    pub kind: SecuritySchemeKind,
    /// Extension keys.
    pub extensions: Extensions,
}

/// The kinds of security scheme.
#[derive(Clone, Debug)]
pub enum SecuritySchemeKind {
    /// A key in a header, query parameter or cookie.
    ApiKey {
        /// Where the key travels.
        place: ParameterIn,
        /// Under which name.
        name: String,
    },
    /// The `Authorization` header with a scheme such as `bearer` or `basic`, in lower case.
    Http {
        /// The scheme.
        scheme: String,
        /// A hint at the token's format.
        bearer_format: Option<String>,
    },
    /// A client certificate.
    MutualTls,
    /// OAuth 2, used with an access token as bearer.
    OAuth2,
    /// OpenID Connect, used with an access token as bearer.
    OpenIdConnect {
        /// Discovery document.
        url: String,
    },
}
