//! Ways to authenticate, and what asks for them.

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostic, Severity};
use crate::document::{scalar, suggest};
use crate::model::{ParameterIn, SecurityRequirement, SecurityScheme, SecuritySchemeKind};

use super::common;
use super::place::{Place, Trees};
use super::schema::SchemaReader;

/// Security schemes by name; none for one that could not be read.
pub type Schemes = IndexMap<String, Option<SecurityScheme>>;

/// The security schemes of a document.
pub fn schemes<'s>(root: &Place<'s>, schemas: &mut SchemaReader<'s, '_>) -> Schemes {
    let trees = schemas.trees;
    let Some(components) = root.get("components", &trees) else { return Schemes::new() };
    let mut schemes = Schemes::new();
    for (name, entry) in components.entries("securitySchemes", &trees) {
        let place = trees.settled(entry);
        schemes.insert(name.to_owned(), place.and_then(|place| scheme(&place, schemas)));
    }
    schemes
}

fn scheme<'s>(place: &Place<'s>, schemas: &mut SchemaReader<'s, '_>) -> Option<SecurityScheme> {
    Some(SecurityScheme {
        location: place.location.clone(),
        description: place.text("description", &schemas.trees),
        kind: kind(place, schemas)?,
        extensions: common::extensions(place),
    })
}

fn kind<'s>(place: &Place<'s>, schemas: &mut SchemaReader<'s, '_>) -> Option<SecuritySchemeKind> {
    let trees = schemas.trees;
    match place.text("type", &trees)?.as_str() {
        "apiKey" => Some(SecuritySchemeKind::ApiKey {
            name: needed(place, "name", schemas)?,
            place: key_place(&needed(place, "in", schemas)?)?,
        }),
        "http" => Some(SecuritySchemeKind::Http {
            scheme: needed(place, "scheme", schemas)?.to_ascii_lowercase(),
            bearer_format: place.text("bearerFormat", &trees),
        }),
        "mutualTLS" => Some(SecuritySchemeKind::MutualTls),
        "oauth2" => Some(SecuritySchemeKind::OAuth2),
        "openIdConnect" => Some(SecuritySchemeKind::OpenIdConnect {
            url: place.text("openIdConnectUrl", &trees).unwrap_or_default(),
        }),
        _ => None,
    }
}

fn key_place(text: &str) -> Option<ParameterIn> {
    match text {
        "header" => Some(ParameterIn::Header),
        "query" => Some(ParameterIn::Query),
        "cookie" => Some(ParameterIn::Cookie),
        _ => None,
    }
}

/// A key that this type of scheme can't do without.
fn needed<'s>(place: &Place<'s>, key: &str, schemas: &mut SchemaReader<'s, '_>) -> Option<String> {
    let trees: Trees<'s> = schemas.trees;
    let text = place.text(key, &trees);
    if text.is_none() {
        let message = format!("a security scheme of this type needs `{key}`");
        let span = place.node.child("type").map_or(place.node.span, |node| node.span);
        schemas.findings.add(Diagnostic::error("missing-keyword", message).at(span, ""));
    }
    text
}

/// The alternatives under `security`; nothing when the key is not there.
pub fn requirements<'s>(
    place: &Place<'s>,
    schemes: &Schemes,
    schemas: &mut SchemaReader<'s, '_>,
) -> Option<Vec<SecurityRequirement>> {
    let trees = schemas.trees;
    let list = place.get("security", &trees)?;
    list.node.as_array()?;
    let mut alternatives = Vec::new();
    for item in place.items("security", &trees) {
        let mut alternative = SecurityRequirement::new();
        for (name, scopes) in item.members() {
            let items = scopes.node.as_array().unwrap_or_default().iter();
            let scopes = items.filter_map(|scope| Some(scalar::text(scope)?.into_owned()));
            alternative.insert(name.to_owned(), scopes.collect());
            if !schemes.contains_key(name) && !name.contains(['/', '#']) {
                unknown(&item, name, schemes, schemas);
            }
        }
        alternatives.push(alternative);
    }
    Some(alternatives)
}

fn unknown<'s>(
    requirement: &Place<'s>,
    name: &str,
    schemes: &Schemes,
    schemas: &mut SchemaReader<'s, '_>,
) {
    let span = requirement.node.as_object().and_then(|object| object.key_span(name));
    let nearest = suggest::nearest(name, schemes.keys().map(String::as_str));
    let text = nearest.map(|nearest| format!("is `{nearest}` meant?")).unwrap_or_default();
    let message = format!("no security scheme is called `{name}`");
    let diagnostic = Diagnostic::warning("unknown-security-scheme", message);
    let diagnostic = diagnostic.at(span.unwrap_or(requirement.node.span), text);
    schemas.findings.add_lenient(Severity::Warning, diagnostic);
}
