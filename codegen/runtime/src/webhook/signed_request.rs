//! The scheme that signs a request without its body.

use std::time::SystemTime;

use super::code::Key;
use super::{HeaderProblem, Incoming, WebhookError};

/// Names of headers.
pub(crate) mod names {
    /// The signature, in base64.
    pub(crate) const SIGNATURE: &str = "x-hmac-signature";
    /// Must be [`HMAC_SHA256`].
    pub(crate) const ALGORITHM: &str = "x-hmac-algorithm";
    /// The one algorithm.
    pub(crate) const HMAC_SHA256: &str = "hmac-sha256";
    /// For whom it is signed; a line of what is signed.
    pub(crate) const ACCESS_KEY: &str = "x-hmac-access-key";
    /// The headers that are signed, with `;` between their names.
    pub(crate) const SIGNED_HEADERS: &str = "x-hmac-signed-headers";
    /// When it was signed; a line of what is signed.
    pub(crate) const DATE: &str = "date";
    /// What is new in each request.
    pub(crate) const NONCE: &str = "x-request-nonce";
}

/// More signed headers than these nobody sends.
const MOST_HEADERS: usize = 32;

/// What a valid signature proves.
pub(super) struct Proved<'r> {
    pub(super) at: SystemTime,
    pub(super) nonce: &'r str,
}

/// Checks the signature, and says what it proves.
pub(super) fn prove<'r>(
    incoming: &'r Incoming<'_>,
    keys: &[Key],
) -> Result<Proved<'r>, WebhookError> {
    let malformed = |name| WebhookError::header(name, HeaderProblem::Malformed);
    let signature = incoming.one(names::SIGNATURE)?;
    if incoming.one(names::ALGORITHM)? != names::HMAC_SHA256 {
        return Err(malformed(names::ALGORITHM));
    }
    let date = incoming.one(names::DATE)?;
    let at = httpdate::parse_http_date(date).map_err(|_| malformed(names::DATE))?;
    let nonce = incoming.one(names::NONCE)?;
    let access_key = incoming.one(names::ACCESS_KEY)?;
    let listed = incoming.one(names::SIGNED_HEADERS)?;
    let Incoming { method, path, query, .. } = incoming;
    if [method, path, query].iter().any(|part| part.chars().any(char::is_control)) {
        return Err(WebhookError::Request);
    }
    let parts =
        Parts { method, path, query, access_key, date, headers: headers(incoming, listed)? };
    let text = parts.text();
    // Every key is tried: which one fits is no secret, but costs nothing to hide.
    let fits =
        |fits, key: &Key| fits | key.verifies(&[text.as_bytes()], std::iter::once(signature));
    match keys.iter().fold(false, fits) {
        true => Ok(Proved { at, nonce }),
        false => Err(WebhookError::Signature),
    }
}

/// The headers that are listed, each with its value. The nonce must be one of them: another one would make a
/// new request of an old one.
fn headers<'r>(
    incoming: &'r Incoming<'_>,
    listed: &'r str,
) -> Result<Vec<(&'r str, &'r str)>, WebhookError> {
    let malformed = || WebhookError::header(names::SIGNED_HEADERS, HeaderProblem::Malformed);
    let mut headers: Vec<(&str, &str)> = Vec::new();
    for name in listed.split(';') {
        let known = headers.iter().any(|(other, _)| other.eq_ignore_ascii_case(name));
        let is_name = http::HeaderName::from_bytes(name.as_bytes()).is_ok();
        if known || !is_name || headers.len() == MOST_HEADERS {
            return Err(malformed());
        }
        headers.push((name, incoming.one(name)?));
    }
    let signs_nonce = headers.iter().any(|(name, _)| name.eq_ignore_ascii_case(names::NONCE));
    match signs_nonce {
        true => Ok(headers),
        false => Err(WebhookError::header(names::NONCE, HeaderProblem::Unsigned)),
    }
}

/// What is signed.
pub(crate) struct Parts<'r> {
    pub(crate) method: &'r str,
    pub(crate) path: &'r str,
    pub(crate) query: &'r str,
    pub(crate) access_key: &'r str,
    pub(crate) date: &'r str,
    /// Names, as they stand in the list, and values.
    pub(crate) headers: Vec<(&'r str, &'r str)>,
}

impl Parts<'_> {
    /// As one text: a line each.
    pub(crate) fn text(&self) -> String {
        let Self { method, path, query, access_key, date, headers } = self;
        let mut text = format!("{method}\n{path}\n{query}\n{access_key}\n{date}\n");
        for (name, value) in headers {
            text.extend([name, ":", value, "\n"]);
        }
        text
    }
}
