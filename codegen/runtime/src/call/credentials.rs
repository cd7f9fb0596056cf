//! Chooses among an operation's security alternatives and puts keys where they belong.

use http::header::{AUTHORIZATION, COOKIE, Entry};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::client::Keys;
use crate::describe::{Api, Operation, Scheme, SchemeKind};
use crate::loopback::leaves_in_clear;
use crate::percent::{Keep, encode};
use crate::{ApiKey, Error, Request};

/// Adds the credentials of the first alternative that is complete. An alternative without schemes
/// counts last: a key that is there is used. What is secret is not put into a request that everybody on its way can
/// read, unless `plain_http` allows it.
pub(super) fn add(
    request: &mut Request,
    api: &'static Api,
    operation: &Operation,
    keys: &Keys,
    plain_http: bool,
) -> Result<(), Error> {
    let mut alternatives: Vec<_> = operation.security.iter().collect();
    alternatives.sort_by_key(|alternative| alternative.is_empty());
    let schemes = |alternative: &[usize]| -> Vec<&'static Scheme> {
        alternative.iter().filter_map(|index| api.schemes.get(*index)).collect()
    };
    let complete = alternatives
        .iter()
        .map(|alternative| schemes(alternative))
        .find(|schemes| schemes.iter().all(|scheme| is_satisfied(scheme, keys, &request.headers)));
    match complete {
        Some(schemes)
            if !plain_http && schemes.iter().any(is_secret) && leaves_in_clear(&request.url) =>
        {
            Err(Error::configuration(
                "the address does not begin with https://, so that everybody on the way could read the \
                 key: mend it, or allow http:// by `plain_http(true)` where the network is your own",
            ))
        }
        Some(schemes) => schemes
            .iter()
            .filter_map(|scheme| Some((scheme.kind, keys.get(scheme.name)?)))
            .try_for_each(|(kind, key)| place(request, kind, key)),
        None if alternatives.is_empty() => Ok(()),
        None => Err(missing(api, operation)),
    }
}

fn is_secret(scheme: &&'static Scheme) -> bool {
    !matches!(scheme.kind, SchemeKind::Connection)
}

fn is_satisfied(scheme: &Scheme, keys: &Keys, headers: &HeaderMap) -> bool {
    keys.get(scheme.name).is_some()
        || match scheme.kind {
            SchemeKind::Connection => true,
            SchemeKind::Header(name) => headers.contains_key(name),
            SchemeKind::Authorization(_) => headers.contains_key(AUTHORIZATION),
            SchemeKind::Query(_) | SchemeKind::Cookie(_) => false,
        }
}

fn place(request: &mut Request, kind: SchemeKind, key: &ApiKey) -> Result<(), Error> {
    let secret = key.expose();
    match kind {
        SchemeKind::Connection => {}
        SchemeKind::Header(name) => {
            put(&mut request.headers, header_name(name)?, secret.to_owned())?;
        }
        SchemeKind::Authorization(word) => {
            put(&mut request.headers, AUTHORIZATION, format!("{word} {secret}"))?;
        }
        SchemeKind::Query(name) => request.add_secret_query(&format!(
            "{}={}",
            encode(name, Keep::Unreserved),
            encode(secret, Keep::Unreserved)
        )),
        SchemeKind::Cookie(name) => add_cookie(&mut request.headers, name, secret)?,
    }
    Ok(())
}

/// Adds a header that carries a key. One that the caller has set would be lost without a word.
fn put(headers: &mut HeaderMap, name: HeaderName, secret: String) -> Result<(), Error> {
    let value = header_value(secret)?;
    match headers.try_entry(&name) {
        Ok(Entry::Vacant(place)) => {
            place.insert(value);
            Ok(())
        }
        _ => Err(Error::configuration(format!(
            "the header `{name}` is set, and the client has a key for it as well: leave one of them out"
        ))),
    }
}

fn add_cookie(headers: &mut HeaderMap, name: &str, secret: &str) -> Result<(), Error> {
    let others = headers.get(COOKIE).map(|value| String::from_utf8_lossy(value.as_bytes()));
    let cookies = match others {
        Some(others) => format!("{others}; {name}={secret}"),
        None => format!("{name}={secret}"),
    };
    headers.insert(COOKIE, header_value(cookies)?);
    Ok(())
}

fn header_name(name: &str) -> Result<HeaderName, Error> {
    name.parse().map_err(|_| Error::configuration(format!("`{name}` is no name of a header")))
}

/// The value, marked so that nothing prints it.
fn header_value(text: String) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::try_from(text)
        .map_err(|_| Error::configuration("the key has characters that a header can't carry"))?;
    value.set_sensitive(true);
    Ok(value)
}

fn missing(api: &'static Api, operation: &Operation) -> Error {
    let name = |index: &usize| api.schemes.get(*index).map_or("?", |scheme| scheme.name);
    let alternatives: Vec<_> = operation
        .security
        .iter()
        .map(|alternative| alternative.iter().map(name).collect::<Vec<_>>().join(" with "))
        .collect();
    Error::configuration(format!(
        "`{}` needs credentials for {}: give them by `key` or `key_for` of the client's builder",
        operation.name,
        alternatives.join(" or ")
    ))
}
