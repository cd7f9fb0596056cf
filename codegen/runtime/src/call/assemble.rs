//! From the parts of a call to a request.

use http::header::{ACCEPT, CONTENT_TYPE, COOKIE};
use http::{HeaderMap, HeaderName, Method};

use super::body::{Content, Kind};
use super::style::Written;
use super::{Call, credentials, multipart, target};
use crate::client::{base_url, headers};
use crate::describe::{Parameter, Place};
use crate::request::append_query;
use crate::{Error, Request};

/// The request, complete.
pub(super) fn assemble(call: &Call) -> Result<Request, Error> {
    let Call { core, operation, parameters, body, options, accept, checks: _, problem: _ } = call;
    let method = Method::from_bytes(operation.method.as_bytes())
        .map_err(|_| Error::configuration(format!("`{}` is no HTTP method", operation.method)))?;
    let mut request = Request::new(method, url(call)?);
    request.headers = core.headers().clone();
    let accept = accept.unwrap_or(operation.accept);
    if !accept.is_empty() {
        request.headers.insert(ACCEPT, headers::fixed("accept", accept)?);
    }
    if let Some(body) = body {
        set_body(&mut request, body, options.boundary.as_deref())?;
    }
    add_header_parameters(&mut request.headers, parameters)?;
    add_cookies(&mut request.headers, &pairs(call, &[Place::Cookie]))?;
    headers::extend(&mut request.headers, &options.headers)?;
    credentials::add(&mut request, core.api(), operation, core.keys(), core.plain_http())?;
    Ok(request)
}

fn set_body(request: &mut Request, body: &Content, boundary: Option<&str>) -> Result<(), Error> {
    let Content { content_type, kind } = body;
    let (content_type, body) = match kind {
        Kind::Whole(body) => (headers::fixed("content-type", content_type)?, body.clone()),
        Kind::Parts(form) => {
            let boundary = boundary.map_or_else(multipart::boundary, str::to_owned);
            let content_type = format!("{content_type}; boundary={boundary}");
            (headers::plain("content-type", &content_type)?, form.write(&boundary)?)
        }
    };
    request.headers.insert(CONTENT_TYPE, content_type);
    request.body = Some(body);
    Ok(())
}

fn url(call: &Call) -> Result<String, Error> {
    let whole = |name: &str| {
        call.parameters.iter().find_map(|(parameter, written)| match written {
            Written::Whole(text) if parameter.place == Place::Path && parameter.name == name => {
                Some(text.as_str())
            }
            _ => None,
        })
    };
    let mut url = match &call.options.base_url {
        Some(own) => base_url(Some(own))?.trim_end_matches('/').to_owned(),
        None => call.core.base_url(call.operation),
    };
    target::push_path(&mut url, call.operation.path, whole)?;
    append_query(&mut url, &pairs(call, &[Place::Query, Place::QueryString]).join("&"));
    Ok(url)
}

/// The pairs of all parameters of these places, in the order in which they were given.
fn pairs<'a>(call: &'a Call, places: &[Place]) -> Vec<&'a str> {
    let here = call.parameters.iter().filter(|(parameter, _)| places.contains(&parameter.place));
    here.filter_map(|(_, written)| match written {
        Written::Pairs(pairs) => Some(pairs.iter().map(String::as_str)),
        _ => None,
    })
    .flatten()
    .collect()
}

fn add_header_parameters(
    map: &mut HeaderMap,
    parameters: &[(&'static Parameter, Written)],
) -> Result<(), Error> {
    for (parameter, written) in parameters {
        let (Place::Header, Written::Whole(text)) = (parameter.place, written) else { continue };
        let name = parameter.name;
        let parsed: HeaderName = name
            .parse()
            .map_err(|_| Error::configuration(format!("`{name}` is no name of a header")))?;
        map.insert(parsed, headers::plain(name, text)?);
    }
    Ok(())
}

fn add_cookies(map: &mut HeaderMap, pairs: &[&str]) -> Result<(), Error> {
    if !pairs.is_empty() {
        map.insert(COOKIE, headers::sensitive("cookie", &pairs.join("; "))?);
    }
    Ok(())
}
