//! Addresses of files: which may be called, and how they are shown.

#[cfg(test)]
mod tests;

use std::fmt;

use reqwest::Url;

use crate::loopback::is_loopback;

/// An address that may be called. What signs a link stands in its query, which is never shown.
#[derive(Clone)]
pub(super) struct Address {
    url: Url,
}

impl Address {
    /// An address that the caller gives: https, or http on the loopback interface.
    ///
    /// The error says what is wrong, without the address.
    pub(super) fn first(text: &str) -> Result<Self, String> {
        let url = Url::parse(text).map_err(|error| format!("it is no address: {error}"))?;
        checked(url)
    }

    /// Where a redirect of this address leads to. It may leave neither TLS nor, for the loopback
    /// interface, the outer world.
    pub(super) fn redirected(&self, location: &[u8]) -> Result<Self, String> {
        let text = str::from_utf8(location).map_err(|_| "its target is no address".to_owned())?;
        let joined = self.url.join(text).map_err(|_| "its target is no address".to_owned())?;
        let target = checked(joined)?;
        if self.url.scheme() == "https" && target.url.scheme() == "http" {
            return Err(format!("it leads from https to {target}"));
        }
        if is_here(&target.url) && !is_here(&self.url) {
            return Err(format!("it leads from outside to the loopback interface, {target}"));
        }
        Ok(target)
    }

    /// The whole address, for the client alone.
    pub(super) fn url(&self) -> &Url {
        &self.url
    }

    /// Origin and path.
    pub(super) fn shown(&self) -> String {
        self.to_string()
    }
}

fn checked(mut url: Url) -> Result<Address, String> {
    url.set_fragment(None);
    let problem = match url.scheme() {
        "https" | "http" if !url.username().is_empty() || url.password().is_some() => {
            "it holds a user or a password".to_owned()
        }
        "https" => return Ok(Address { url }),
        "http" if is_here(&url) => return Ok(Address { url }),
        "http" => "it must begin with https://".to_owned(),
        scheme => format!("it must begin with https://, not with {scheme}:"),
    };
    Err(problem)
}

fn is_here(url: &Url) -> bool {
    is_loopback(url.host_str().unwrap_or_default())
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.url.host_str().unwrap_or_default();
        write!(f, "{}://{host}", self.url.scheme())?;
        if let Some(port) = self.url.port() {
            write!(f, ":{port}")?;
        }
        f.write_str(self.url.path())
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A text of others with the queries of all addresses in it cut off.
pub(super) fn without_queries(text: &str) -> String {
    let words = text.split_inclusive(char::is_whitespace).map(|word| {
        match (word.find("://"), word.find(['?', '#'])) {
            (Some(_), Some(query)) => format!("{}… ", &word[..query]),
            _ => word.to_owned(),
        }
    });
    words.collect::<String>().trim_end().to_owned()
}
