//! Ways to prove who calls: what each of them is.

use super::{COMPATIBLE, Comparison, Revised, name};
use crate::diff::edit::{Edit, Effect, Mark};
use crate::diff::kind::Kind;
use crate::diff::macros::{kind, openapi};
use crate::diff::report::{Place, Side, Wire};
use crate::diff::show;
use crate::source::{Location, Node, Value};

pub(crate) const KINDS: &[&Kind] = &[
    &SECURITY_SCHEME_ADDED,
    &SECURITY_SCHEME_REMOVED,
    &SECURITY_SCHEME_CHANGED,
    &SECURITY_SCHEME_WORDS_CHANGED,
    &OAUTH_URL_CHANGED,
    &OAUTH_SCOPE_ADDED,
    &OAUTH_SCOPE_REMOVED,
    &OAUTH_SCOPE_CHANGED,
];

kind!(SECURITY_SCHEME_ADDED, "security-scheme-added", "There is a new way to prove who calls",
    "Nothing by itself: operations say what they ask for.",
    "securitySchemes: {}" => "securitySchemes: {key: {type: http, scheme: bearer}}", openapi!("security-scheme-object"));
kind!(SECURITY_SCHEME_REMOVED, "security-scheme-removed", "A way to prove who calls is gone",
    "Nothing by itself: operations say what they ask for.",
    "securitySchemes: {key: {type: http, scheme: bearer}}" => "securitySchemes: {}", openapi!("security-scheme-object"));
kind!(SECURITY_SCHEME_CHANGED, "security-scheme-changed", "A way to prove who calls is another one",
    "Type, place, name or scheme has changed: what was sent as proof is not looked at any more.",
    "{type: apiKey, in: header, name: X-Key}" => "{type: apiKey, in: header, name: X-Api-Key}", openapi!("security-scheme-object"));
kind!(SECURITY_SCHEME_WORDS_CHANGED, "security-scheme-words-changed", "What is said of a way to prove who calls has changed",
    "Description, or how a token looks: nothing on the wire.",
    "bearerFormat: JWT" => "bearerFormat: opaque", openapi!("security-scheme-object"));
kind!(OAUTH_URL_CHANGED, "oauth-url-changed", "Tokens are had from another address",
    "Whoever asks the older address for a token may get none; tokens that are there still do.",
    "tokenUrl: https://a.example" => "tokenUrl: https://b.example", openapi!("oauth-flow-object"));
kind!(OAUTH_SCOPE_ADDED, "oauth-scope-added", "There is a new scope",
    "Nothing by itself: operations say which they ask for.",
    "scopes: {read: Reads}" => "scopes: {read: Reads, write: Writes}", openapi!("oauth-flow-object"));
kind!(OAUTH_SCOPE_REMOVED, "oauth-scope-removed", "A scope is gone",
    "Whoever asks for it gets no token.",
    "scopes: {read: Reads, write: Writes}" => "scopes: {read: Reads}", openapi!("oauth-flow-object"));
kind!(OAUTH_SCOPE_CHANGED, "oauth-scope-changed", "What is said of a scope has changed",
    "Nothing on the wire.",
    "scopes: {read: Reads}" => "scopes: {read: Reads all}", openapi!("oauth-flow-object"));

pub(crate) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (&comparison.old.api.security_schemes, &comparison.new.api.security_schemes);
    for (name, before) in old {
        let location =
            Location { pointer: "/components/securitySchemes".to_owned(), ..Location::default() };
        // What is not understood is still there.
        let there = location.child(name);
        let there = Some(there).filter(|it| comparison.new.sources.node(it).is_some());
        match new.get(name).map(|it| it.location.clone()).or(there) {
            Some(after) => both(comparison, name, &before.location, &after),
            None => {
                let mark = Some(Mark::new(before.location.clone(), name.clone()));
                let summary = format!("the scheme `{name}` is gone");
                let edit = Edit::new(&SECURITY_SCHEME_REMOVED, mark, None, Effect::NONE, summary);
                comparison.felt(edit, Vec::new());
            }
        }
    }
    for (name, after) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
        let mark = Some(Mark::new(after.location.clone(), name.clone()));
        let summary = format!("the scheme `{name}` is new");
        let edit = Edit::new(&SECURITY_SCHEME_ADDED, None, mark, Effect::NONE, summary);
        comparison.felt(edit, Vec::new());
    }
}

/// The operations that ask for a scheme.
fn users(revised: Revised<'_>, scheme: &str) -> Vec<Place> {
    let asks = |security: &[crate::model::SecurityRequirement]| {
        security.iter().any(|way| way.contains_key(scheme))
    };
    let operations = revised.api.operations.iter().filter(|it| asks(&it.security));
    operations
        .map(|it| Place {
            operation: name(it),
            operation_id: it.id.clone(),
            side: Side::Request,
            part: format!("security {scheme}"),
        })
        .collect()
}

fn both(comparison: &mut Comparison<'_>, name: &str, old: &Location, new: &Location) {
    let nodes =
        (comparison.old.sources.node(old).cloned(), comparison.new.sources.node(new).cloned());
    let (Some(was), Some(is)) = nodes else { return };
    let places = users(comparison.new, name);
    for key in ["type", "in", "name", "scheme", "bearerFormat", "openIdConnectUrl", "description"] {
        let text = |node: &Node| node.child(key).and_then(Node::as_str).map(str::to_owned);
        let plain = |node: &Node| {
            text(node).map(|it| match key {
                "scheme" | "in" | "type" => it.to_ascii_lowercase(),
                _ => it,
            })
        };
        if plain(&was) == plain(&is) || (key == "name" && !is_api_key(&was)) {
            continue;
        }
        let (kind, effect) = match key {
            "bearerFormat" | "description" => (&SECURITY_SCHEME_WORDS_CHANGED, Effect::NONE),
            "openIdConnectUrl" => (&OAUTH_URL_CHANGED, COMPATIBLE.behaves()),
            _ => (&SECURITY_SCHEME_CHANGED, Effect::wire(Wire::Breaking)),
        };
        let shown = |node: &Node| text(node).unwrap_or_else(|| "nothing".to_owned());
        let summary =
            format!("`{key}` of the scheme `{name}` was {} and is {}", shown(&was), shown(&is));
        let marks = (
            Some(Mark::new(old.child(key), shown(&was))),
            Some(Mark::new(new.child(key), shown(&is))),
        );
        comparison.say(kind, marks, effect, summary, places.clone());
    }
    flows(comparison, name, (old, &was), (new, &is), &places);
}

fn is_api_key(node: &Node) -> bool {
    node.child("type").and_then(Node::as_str) == Some("apiKey")
}

fn flows(
    comparison: &mut Comparison<'_>,
    scheme: &str,
    (old, was): (&Location, &Node),
    (new, is): (&Location, &Node),
    places: &[Place],
) {
    for flow in members(was.child("flows")) {
        let Some(after) = is.child("flows").and_then(|flows| flows.child(&flow)) else {
            let summary = format!("the flow `{flow}` of `{scheme}` is gone");
            let at = old.child("flows").child(&flow);
            let marks = (Some(Mark::new(at, flow.clone())), Some(Mark::at(new)));
            let effect = Effect::wire(Wire::Breaking);
            comparison.say(&SECURITY_SCHEME_CHANGED, marks, effect, summary, places.to_vec());
            continue;
        };
        let Some(before) = was.child("flows").and_then(|flows| flows.child(&flow)) else {
            continue;
        };
        let at = |it: &Location, key: &str| it.child("flows").child(&flow).child(key);
        for key in ["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl"] {
            let text = |node: &Node| node.child(key).map(show).unwrap_or_default();
            if text(before) != text(after) {
                let summary =
                    format!("`{key}` of `{scheme}` was {} and is {}", text(before), text(after));
                let marks = (
                    Some(Mark::new(at(old, key), text(before))),
                    Some(Mark::new(at(new, key), text(after))),
                );
                let effect = COMPATIBLE.behaves();
                comparison.say(&OAUTH_URL_CHANGED, marks, effect, summary, places.to_vec());
            }
        }
        let locations = (at(old, "scopes"), at(new, "scopes"));
        scopes(comparison, scheme, (before, after), locations);
    }
}

fn scopes(
    comparison: &mut Comparison<'_>,
    scheme: &str,
    (old, new): (&Node, &Node),
    at: (Location, Location),
) {
    let (was, is) = (old.child("scopes"), new.child("scopes"));
    let mark =
        |location: &Location, scope: &str| Some(Mark::new(location.child(scope), scope.to_owned()));
    for scope in members(was) {
        let after = is.and_then(|scopes| scopes.child(&scope));
        let (kind, verb) = match after {
            None => (&OAUTH_SCOPE_REMOVED, "is gone"),
            Some(after) if was.and_then(|it| it.child(&scope)) != Some(after) => {
                (&OAUTH_SCOPE_CHANGED, "is described in other words")
            }
            Some(_) => continue,
        };
        let summary = format!("the scope `{scope}` of `{scheme}` {verb}");
        let marks = (mark(&at.0, &scope), mark(&at.1, &scope));
        comparison.say(kind, marks, Effect::NONE, summary, Vec::new());
    }
    for scope in members(is) {
        if was.and_then(|scopes| scopes.child(&scope)).is_none() {
            let summary = format!("the scope `{scope}` of `{scheme}` is new");
            let marks = (mark(&at.0, &scope), mark(&at.1, &scope));
            comparison.say(&OAUTH_SCOPE_ADDED, marks, Effect::NONE, summary, Vec::new());
        }
    }
}

fn members(node: Option<&Node>) -> Vec<String> {
    match node.map(|node| &node.value) {
        Some(Value::Object(object)) => object.iter().map(|(name, _)| name.to_owned()).collect(),
        _ => Vec::new(),
    }
}
