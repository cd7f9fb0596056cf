//! Ways to authenticate.

use crate::ir::{Docs, Scheme, SchemeKind};
use crate::lower::docs;
use crate::model::{Api, Operation, ParameterIn, SecuritySchemeKind};

/// All schemes, in the order of the specification.
pub(super) fn schemes(api: &Api) -> Vec<Scheme> {
    let schemes = api.security_schemes.iter().map(|(name, scheme)| Scheme {
        name: name.clone(),
        kind: kind(&scheme.kind),
        docs: Docs(scheme.description.as_deref().map(docs::markdown).unwrap_or_default()),
    });
    schemes.collect()
}

fn kind(kind: &SecuritySchemeKind) -> SchemeKind {
    match kind {
        SecuritySchemeKind::ApiKey { place, name } => match place {
            ParameterIn::Query | ParameterIn::QueryString => SchemeKind::Query(name.clone()),
            ParameterIn::Cookie => SchemeKind::Cookie(name.clone()),
            ParameterIn::Header | ParameterIn::Path => SchemeKind::Header(name.clone()),
        },
        SecuritySchemeKind::Http { scheme, .. } => SchemeKind::Authorization(capitalised(scheme)),
        SecuritySchemeKind::OAuth2 | SecuritySchemeKind::OpenIdConnect { .. } => {
            SchemeKind::Authorization("Bearer".to_owned())
        }
        SecuritySchemeKind::MutualTls => SchemeKind::Connection,
    }
}

/// Schemes are compared without regard to case; with a capital they are usual.
fn capitalised(scheme: &str) -> String {
    let mut characters = scheme.chars();
    match characters.next() {
        Some(first) => first.to_ascii_uppercase().to_string() + characters.as_str(),
        None => "Bearer".to_owned(),
    }
}

/// The alternatives of an operation, as indices of schemes. Where no operation asks for any of the
/// schemes, which happens in documents that only forgot to, a key that is given is sent.
pub(super) fn alternatives(api: &Api, operation: &Operation) -> Vec<Vec<usize>> {
    if !is_asked_for(api) {
        let first = (0..api.security_schemes.len()).map(|index| vec![index]);
        return first.collect();
    }
    let index = |name: &String| api.security_schemes.get_index_of(name);
    let alternatives = operation.security.iter();
    alternatives.map(|schemes| schemes.keys().filter_map(index).collect()).collect()
}

fn is_asked_for(api: &Api) -> bool {
    api.operations.iter().any(|operation| !operation.security.is_empty())
}

/// The scheme that the key of `Client::new` serves: the first of the first alternative of most
/// operations.
pub(super) fn main_scheme(api: &Api) -> Option<usize> {
    let mut counts = vec![0_usize; api.security_schemes.len()];
    for operation in &api.operations {
        let firsts = alternatives(api, operation).into_iter().flatten();
        let mut keyed = firsts.filter(|index| takes_key(api, *index));
        if let Some(count) = keyed.next().and_then(|index| counts.get_mut(index)) {
            *count += 1;
        }
    }
    let most = counts.iter().copied().max().filter(|count| *count > 0)?;
    counts.iter().position(|count| *count == most)
}

fn takes_key(api: &Api, index: usize) -> bool {
    let scheme = api.security_schemes.get_index(index);
    scheme.is_some_and(|(_, scheme)| !matches!(scheme.kind, SecuritySchemeKind::MutualTls))
}
