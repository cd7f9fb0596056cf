//! Where the API is.

use crate::model::{Api, Operation, Server};

/// The address of the first server, if it is one that can be called.
pub(super) fn base_url(servers: &[Server]) -> Option<String> {
    let url = filled(servers.first()?);
    is_absolute(&url).then(|| url.trim_end_matches('/').to_owned())
}

/// The address of an operation that has a server of its own.
pub(super) fn own_base_url(api: &Api, operation: &Operation) -> Option<String> {
    let own = own_server(api, operation)?;
    let url = filled(own);
    if is_absolute(&url) {
        return Some(url.trim_end_matches('/').to_owned());
    }
    // A path is meant from the root of the host.
    let root = base_url(&api.servers)?;
    let (scheme, rest) = root.split_once("://")?;
    let host = rest.split('/').next().unwrap_or_default();
    Some(format!("{scheme}://{host}{}", path(&url)))
}

/// What stands before the path of an operation where its base address can't hold it: the path of
/// a server that has nothing else, in an API without an address.
pub(super) fn path_prefix(api: &Api, operation: &Operation) -> String {
    if base_url(&api.servers).is_some() {
        return String::new();
    }
    let server = operation.servers.first().or(api.servers.first());
    match server.map(filled).filter(|url| !is_absolute(url)) {
        Some(url) => path(&url),
        None => String::new(),
    }
}

fn own_server<'a>(api: &Api, operation: &'a Operation) -> Option<&'a Server> {
    let own = operation.servers.first()?;
    let shared = api.servers.first().map(filled);
    (Some(filled(own)) != shared).then_some(own)
}

/// The address with the defaults of its variables.
fn filled(server: &Server) -> String {
    server.variables.iter().fold(server.url.clone(), |url, (name, variable)| {
        url.replace(&format!("{{{name}}}"), &variable.default)
    })
}

fn is_absolute(url: &str) -> bool {
    let scheme = url.get(..8).unwrap_or(url).to_ascii_lowercase();
    (scheme.starts_with("https://") || scheme.starts_with("http://")) && !url.contains('{')
}

/// A relative address as a path: with a slash before it and none after it.
fn path(url: &str) -> String {
    let trimmed = url.trim_matches('/').trim_start_matches("./");
    match trimmed.is_empty() || trimmed.contains("://") || trimmed.contains('{') {
        true => String::new(),
        false => format!("/{trimmed}"),
    }
}
