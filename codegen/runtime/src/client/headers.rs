//! Headers that somebody else chose.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::Error;

/// Headers that say how a message is carried. A wrong one would cut a request or send it elsewhere.
const OWN: [&str; 6] =
    ["connection", "content-length", "content-type", "host", "te", "transfer-encoding"];

/// Adds headers, each in place of one of the same name. Their values may be secrets, so nothing
/// prints them.
pub(crate) fn extend(headers: &mut HeaderMap, more: &[(String, String)]) -> Result<(), Error> {
    for (name, value) in more {
        let Ok(parsed) = name.parse::<HeaderName>() else {
            return Err(Error::configuration(format!("`{name}` is no name of a header")));
        };
        if OWN.contains(&parsed.as_str()) {
            return Err(Error::configuration(format!(
                "the header `{name}` follows from the request and can't be set"
            )));
        }
        headers.insert(parsed, sensitive(name, value)?);
    }
    Ok(())
}

/// Sets a header of the vendor's own.
pub(crate) fn set(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), Error> {
    let Ok(parsed) = name.parse::<HeaderName>() else {
        return Err(Error::configuration(format!("`{name}` is no name of a header")));
    };
    headers.insert(parsed, plain(name, value)?);
    Ok(())
}

/// A header value that nothing prints.
pub(crate) fn sensitive(name: &str, value: &str) -> Result<HeaderValue, Error> {
    let mut value = plain(name, value)?;
    value.set_sensitive(true);
    Ok(value)
}

/// A header value.
pub(crate) fn plain(name: &str, value: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_bytes(value.as_bytes()).map_err(|_| unfit(name))
}

/// A header value of the description, which is not copied.
pub(crate) fn fixed(name: &str, value: &'static str) -> Result<HeaderValue, Error> {
    HeaderValue::from_maybe_shared(Bytes::from_static(value.as_bytes())).map_err(|_| unfit(name))
}

fn unfit(name: &str) -> Error {
    Error::configuration(format!(
        "the value of the header `{name}` has a character that a header can't carry, such as a line break"
    ))
}
