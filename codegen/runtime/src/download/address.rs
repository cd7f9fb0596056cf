//! Addresses of files: which may be called, and how they are shown.

use std::fmt;

use reqwest::Url;

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
        if is_loopback(&target.url) && !is_loopback(&self.url) {
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
        "http" if is_loopback(&url) => return Ok(Address { url }),
        "http" => "it must begin with https://".to_owned(),
        scheme => format!("it must begin with https://, not with {scheme}:"),
    };
    Err(problem)
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    match host.parse::<std::net::IpAddr>() {
        Ok(address) => address.to_canonical().is_loopback(),
        Err(_) => host == "localhost",
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_and_http_on_loopback_may_be_called() {
        for text in [
            "https://cdn.example.com/a.mp4?sig=1#x",
            "http://127.0.0.1:80/a",
            "http://[::1]/a",
            "http://localhost:8080/a",
        ] {
            assert!(Address::first(text).is_ok(), "{text}");
        }
        for text in [
            "http://cdn.example.com/a",
            "http://127.0.0.1.example.com/a",
            "file:///etc/passwd",
            "ftp://example.com/a",
            "data:text/plain,x",
            "https://user:word@example.com/a",
            "https://user@example.com/a",
            "http://127.0.0.1@example.com/a",
            "/a.mp4",
            "",
        ] {
            let why = Address::first(text).unwrap_err();
            assert!(!why.contains("user:") && !why.contains("passwd"), "{why}");
        }
    }

    #[test]
    fn redirects_keep_to_the_rules() {
        let outer = Address::first("https://a.example.com/x/y?sig=canary").unwrap();
        let inner = Address::first("http://127.0.0.1:8080/x").unwrap();
        let shown = |from: &Address, to: &str| from.redirected(to.as_bytes()).map(|to| to.shown());
        assert_eq!(shown(&outer, "z?a=b").unwrap(), "https://a.example.com/x/z");
        assert_eq!(shown(&outer, "//b.example.com/z").unwrap(), "https://b.example.com/z");
        assert_eq!(shown(&inner, "http://[::1]:9/z").unwrap(), "http://[::1]:9/z");
        assert_eq!(shown(&inner, "https://b.example.com/").unwrap(), "https://b.example.com/");
        for (from, to) in [
            (&outer, "http://a.example.com/"),
            (&outer, "http://127.0.0.1/"),
            (&outer, "https://127.0.0.1/?canary"),
            (&outer, "https://user:canary@b.example.com/"),
            (&outer, "file:///canary"),
            (&outer, "https://[/canary"),
            (&inner, "http://b.example.com/?canary"),
        ] {
            let why = shown(from, to).unwrap_err();
            assert!(!why.contains("canary"), "{why}");
        }
    }

    #[test]
    fn queries_are_never_shown() {
        let address = Address::first("https://a.example.com:444/x%20y?sig=canary#canary").unwrap();
        assert_eq!(format!("{address:?}"), "https://a.example.com:444/x%20y");
        let text = "GET https://a.example.com/x?sig=canary failed (http://b/#canary)";
        assert_eq!(without_queries(text), "GET https://a.example.com/x… failed (http://b/…");
    }
}
