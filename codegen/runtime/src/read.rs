//! Reads answers.

use http::HeaderMap;

use crate::codegen::{Json, Mismatch, Reason, decode_slice};
use crate::stream::Opened;
use crate::{Decode, Download, Error, Events, Items, Response};

/// Reads an answer in JSON.
///
/// # Errors
/// When the body is no JSON, or not of the type's form.
pub fn json<T: Json>(response: &Response) -> Result<T, Mismatch> {
    decode_slice(without_mark(&response.body))
}

/// Reads an answer in JSON; an empty body is none.
///
/// # Errors
/// When the body is neither empty nor JSON of the type's form.
pub fn optional_json<T: Json>(response: &Response) -> Result<Option<T>, Mismatch> {
    match response.body.is_empty() {
        true => Ok(None),
        false => json(response).map(Some),
    }
}

/// Reads an answer in text.
///
/// # Errors
/// When the body is not UTF-8.
pub fn text(response: &Response) -> Result<String, Mismatch> {
    let body = without_mark(&response.body);
    match std::str::from_utf8(body) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => Err(Mismatch::new(format!("the text is not UTF-8: {error}"))),
    }
}

/// Takes the body as it is.
///
/// # Errors
/// Never.
pub fn bytes(response: &Response) -> Result<Vec<u8>, Mismatch> {
    Ok(response.body.clone())
}

/// Ignores the body.
///
/// # Errors
/// Never.
pub fn nothing(_: &Response) -> Result<(), Mismatch> {
    Ok(())
}

/// The bytes of an answer, while they come.
pub fn download(opened: Opened) -> Download {
    Download::new(opened)
}

/// The values of an answer of JSON values, while they come.
pub fn items<T: Json>(opened: Opened) -> Items<T> {
    Items::new(opened)
}

/// Events whose data is JSON, while they come.
pub fn events<T: Json>(opened: Opened) -> Events<T> {
    Events::of_json(opened)
}

/// Events whose data is text, while they come.
pub fn text_events(opened: Opened) -> Events<String> {
    Events::of_text(opened)
}

/// Events whose schema speaks of all their fields, while they come.
pub fn event_fields<T: Json>(opened: Opened) -> Events<T> {
    Events::of_fields(opened)
}

/// Reads the body of a call that the vendor makes.
///
/// # Errors
/// [`Error::Decode`] when the body is no JSON, or not of the type's form.
pub fn webhook<T: Json>(name: &'static str, body: &[u8]) -> Result<T, Error> {
    decode_slice(without_mark(body)).map_err(|mismatch| {
        let Reason { pointer, message } = mismatch.into_reason();
        let response = Response::new(0, HeaderMap::new(), body.to_vec());
        Error::Decode(Box::new(Decode { operation: name, pointer, message, response }))
    })
}

/// The body without a byte order mark.
pub(crate) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body)
}
