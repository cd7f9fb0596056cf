//! Reads one request from a connection.

use std::io::{self, BufRead, Read};

/// The largest body that the server takes.
const LIMIT: u64 = 64 << 20;

/// A request as it arrived.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Received {
    /// The method.
    pub method: String,
    /// Path and query string, byte for byte.
    pub target: String,
    /// Names in small letters, and values, in the order of arrival.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Received {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut same = self.headers.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name));
        same.next().map(|(_, value)| value.as_str())
    }

    /// The target without the query string.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The body as JSON; none if it isn't.
    pub fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

/// The next request of a connection; none when it has ended.
pub(super) fn read(connection: &mut impl BufRead) -> io::Result<Option<Received>> {
    let line = line(connection)?;
    let mut words = line.split(' ');
    let (Some(method), Some(target)) = (words.next(), words.next()) else { return Ok(None) };
    let headers = headers(connection)?;
    let mut received = Received {
        method: method.to_owned(),
        target: target.to_owned(),
        headers,
        body: Vec::new(),
    };
    received.body = body(connection, &received)?;
    Ok(Some(received))
}

fn line(connection: &mut impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    connection.take(1 << 20).read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

fn headers(connection: &mut impl BufRead) -> io::Result<Vec<(String, String)>> {
    let mut headers = Vec::new();
    loop {
        let line = line(connection)?;
        match line.split_once(':') {
            Some((name, value)) => {
                headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
            }
            None => return Ok(headers),
        }
    }
}

fn body(connection: &mut impl BufRead, received: &Received) -> io::Result<Vec<u8>> {
    if received.header("transfer-encoding").is_some_and(|value| value.contains("chunked")) {
        return chunks(connection);
    }
    let length = received.header("content-length").and_then(|value| value.parse().ok());
    exactly(connection, length.unwrap_or(0))
}

fn chunks(connection: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let size = line(connection)?;
        let digits = size.split(';').next().unwrap_or_default();
        let size = u64::from_str_radix(digits, 16).map_err(io::Error::other)?;
        body.extend(exactly(connection, size)?);
        line(connection)?;
        if size == 0 {
            return Ok(body);
        }
    }
}

fn exactly(connection: &mut impl BufRead, length: u64) -> io::Result<Vec<u8>> {
    if length > LIMIT {
        return Err(io::Error::other("the body is too large for this server"));
    }
    let mut body = Vec::new();
    connection.take(length).read_to_end(&mut body)?;
    Ok(body)
}
