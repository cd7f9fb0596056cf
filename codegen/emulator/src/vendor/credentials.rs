//! Whether a request says who it is from. Any key will do.

use bindery::model::{Api, Operation, ParameterIn, SecuritySchemeKind};

use crate::http::Head;

/// Alternatives, each a list of what must be there.
#[derive(Clone, Debug)]
pub(crate) struct Credentials(Vec<Vec<Credential>>);

#[derive(Clone, Debug)]
enum Credential {
    /// A value in this place, under this name.
    Key(ParameterIn, String),
    /// The `Authorization` header with this scheme.
    Scheme(String),
    /// Nothing that can be seen here.
    Unseen,
}

impl Credentials {
    pub(crate) fn of(api: &Api, operation: &Operation) -> Self {
        let alternative = |names: &bindery::model::SecurityRequirement| {
            let schemes = names.keys().filter_map(|name| api.security_schemes.get(name));
            schemes.map(|scheme| credential(&scheme.kind)).collect()
        };
        Self(operation.security.iter().map(alternative).collect())
    }

    /// Whether one of the alternatives is met.
    pub(crate) fn are_given(&self, head: &Head) -> bool {
        let met = |all: &Vec<Credential>| all.iter().all(|one| one.is_given(head));
        self.0.is_empty() || self.0.iter().any(met)
    }

    /// The header that a client may send, for an example.
    pub(crate) fn example(&self) -> Option<String> {
        self.0.first()?.iter().find_map(|credential| match credential {
            Credential::Key(ParameterIn::Header, name) => Some(format!("{name}: any-key")),
            Credential::Scheme(scheme) => {
                let (first, rest) = scheme.split_at_checked(1)?;
                Some(format!("Authorization: {}{rest} any-key", first.to_uppercase()))
            }
            _ => None,
        })
    }
}

impl Credential {
    fn is_given(&self, head: &Head) -> bool {
        let there = |value: Option<&str>| value.is_some_and(|value| !value.is_empty());
        match self {
            Self::Key(ParameterIn::Header, name) => there(head.header(name)),
            Self::Key(ParameterIn::Query, name) => there(head.query(name).as_deref()),
            Self::Key(ParameterIn::Cookie, name) => there(head.cookie(name)),
            Self::Scheme(scheme) => {
                let words = head.header("authorization").and_then(|value| value.split_once(' '));
                words.is_some_and(|(first, key)| {
                    first.eq_ignore_ascii_case(scheme) && !key.trim().is_empty()
                })
            }
            Self::Key(..) | Self::Unseen => true,
        }
    }
}

fn credential(kind: &SecuritySchemeKind) -> Credential {
    match kind {
        SecuritySchemeKind::ApiKey { place, name } => Credential::Key(*place, name.clone()),
        SecuritySchemeKind::Http { scheme, .. } => Credential::Scheme(scheme.clone()),
        SecuritySchemeKind::OAuth2 | SecuritySchemeKind::OpenIdConnect { .. } => {
            Credential::Scheme("bearer".to_owned())
        }
        SecuritySchemeKind::MutualTls => Credential::Unseen,
    }
}
