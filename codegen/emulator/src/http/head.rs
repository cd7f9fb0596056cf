//! The head of a request: its first line and its headers.

use percent_encoding::percent_decode_str;

/// What stands before a request's body.
#[derive(Clone, Default)]
pub(crate) struct Head {
    pub(crate) method: String,
    /// As it stands in the first line, with its query.
    pub(crate) target: String,
    /// Whether the client speaks HTTP/1.0.
    pub(crate) old: bool,
    pub(crate) headers: Vec<(String, String)>,
    /// How many bytes it took on the wire.
    pub(crate) bytes: u64,
}

impl Head {
    /// Reads a head that ends with an empty line; none where it is no request.
    pub(crate) fn parse(bytes: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(bytes);
        let mut lines = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line));
        let mut first = lines.next()?.split(' ');
        let (method, target, version) = (first.next()?, first.next()?, first.next()?);
        let headers = lines.take_while(|line| !line.is_empty()).map(|line| {
            let (name, value) = line.split_once(':')?;
            Some((name.to_owned(), value.trim().to_owned()))
        });
        Some(Self {
            method: method.to_owned(),
            target: target.to_owned(),
            old: version.strip_prefix("HTTP/1.")? == "0",
            headers: headers.collect::<Option<_>>()?,
            bytes: bytes.len() as u64,
        })
    }

    /// The first header of a name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let same = |header: &&(String, String)| header.0.eq_ignore_ascii_case(name);
        self.headers.iter().find(same).map(|header| header.1.as_str())
    }

    /// Whether one of the words of a header is this one.
    pub(crate) fn says(&self, name: &str, word: &str) -> bool {
        let words = self.header(name).unwrap_or_default().split(',');
        words.map(str::trim).any(|it| it.eq_ignore_ascii_case(word))
    }

    /// Whether the client wants the connection to stay.
    pub(crate) fn keeps_alive(&self) -> bool {
        match self.old {
            true => self.says("connection", "keep-alive"),
            false => !self.says("connection", "close"),
        }
    }

    /// The path, percent-encoded as it came. Of an address, what follows its host.
    pub(crate) fn path(&self) -> &str {
        let path = self.target.split(['?', '#']).next().unwrap_or_default();
        match path.split_once("://") {
            Some((_, rest)) => rest.find('/').map_or("/", |slash| &rest[slash..]),
            None => path,
        }
    }

    /// The first value of a query parameter, decoded.
    pub(crate) fn query(&self, name: &str) -> Option<String> {
        let (_, query) = self.target.split_once('?')?;
        let pairs = query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        pairs
            .map(|(key, value)| (decode_form(key), value))
            .find(|(key, _)| key == name)
            .map(|(_, value)| decode_form(value))
    }

    /// A cookie.
    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        let pairs =
            self.header("cookie")?.split(';').filter_map(|pair| pair.trim().split_once('='));
        pairs.filter(|(key, _)| *key == name).map(|(_, value)| value).next()
    }
}

/// Takes percent-encoding away.
pub(crate) fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn decode_form(text: &str) -> String {
    decode(&text.replace('+', " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_taken_apart() {
        let text = "GET http://host/a%20b?x=1+2&y HTTP/1.1\r\nCookie: a=1; key=2\r\nConnection: x, Close\r\n\r\n";
        // It is a request.
        let head = Head::parse(text.as_bytes()).unwrap();
        assert_eq!((head.path(), decode(head.path()).as_str()), ("/a%20b", "/a b"));
        assert_eq!(head.query("x").as_deref(), Some("1 2"));
        assert_eq!(head.query("y").as_deref(), Some(""));
        assert_eq!((head.cookie("key"), head.keeps_alive()), (Some("2"), false));
        for wrong in ["GET /", "GET / SPDY/1", "GET / HTTP/1.1\r\nno colon\r\n\r\n"] {
            assert!(Head::parse(wrong.as_bytes()).is_none(), "{wrong}");
        }
    }
}
