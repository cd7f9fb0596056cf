//! A vendor's refusal: a status other than 2xx, or a 2xx whose body says failure.

use std::fmt;

use serde_json::Value;

use super::{Decode, Error, Secrets, kinds, text_at};
use crate::codegen::{Json, Reason};
use crate::describe::Envelope;
use crate::{Response, read};

/// What the vendor said instead of an answer.
#[derive(Clone, Debug)]
pub struct Refusal {
    operation: &'static str,
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    response: Response,
}

impl Refusal {
    /// Reads code, message and request id where the envelope says that they stand.
    pub(crate) fn read(
        operation: &'static str,
        response: Response,
        envelope: &Envelope,
        secrets: &Secrets,
    ) -> Self {
        let response = secrets.mask_response(response);
        let body: Value = serde_json::from_slice(&response.body).unwrap_or_default();
        let header = |name: &&str| response.header(name).map(|value| secrets.mask(value.into()));
        Self {
            operation,
            code: text_at(&body, envelope.code),
            message: text_at(&body, envelope.message),
            request_id: text_at(&body, envelope.request_id)
                .or_else(|| envelope.request_id_headers.iter().find_map(header)),
            response,
        }
    }

    /// The operation that was called.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The vendor's own code, as text.
    pub fn vendor_code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The vendor's own words.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The id under which the vendor finds the request.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The body in the form that the API describes for it.
    ///
    /// # Errors
    /// [`Error::Decode`] when it has another form.
    pub fn decode<T: Json>(&self) -> Result<T, Error> {
        read::json(&self.response).map_err(|mismatch| {
            let Reason { pointer, message } = mismatch.into_reason();
            let response = self.response.clone();
            Error::Decode(Box::new(Decode {
                operation: self.operation,
                pointer,
                message,
                response,
            }))
        })
    }

    /// Status, headers and body. The body is cut at 64 KiB unless the client says otherwise, and
    /// a key in it is masked.
    pub fn response(&self) -> &Response {
        &self.response
    }
}

impl AsRef<http::HeaderMap> for Refusal {
    fn as_ref(&self) -> &http::HeaderMap {
        &self.response.headers
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, code, message, request_id, response } = self;
        write!(f, "{operation}: {}", response.status)?;
        if let Some(reason) = reason(response.status) {
            write!(f, " {reason}")?;
        }
        if let Some(code) = code {
            write!(f, " (code {code})")?;
        }
        match message {
            Some(message) => write!(f, ": {}", kinds::excerpt(message.as_bytes()))?,
            None => write!(f, "; body: {}", kinds::excerpt(&response.body))?,
        }
        if let Some(request_id) = request_id {
            write!(f, "; request_id={request_id}")?;
        }
        if let Some(retry_after) = response.header("retry-after") {
            write!(f, "; retry_after={retry_after}")?;
        }
        if let Some(origin) = redirect_origin(response) {
            write!(f, "; redirects to {origin} are not followed")?;
        }
        Ok(())
    }
}

fn reason(status: u16) -> Option<&'static str> {
    http::StatusCode::from_u16(status).ok()?.canonical_reason()
}

/// Scheme and host that a redirect points to; its path and query may hold secrets.
fn redirect_origin(response: &Response) -> Option<String> {
    let is_redirect = (300..400).contains(&response.status);
    let target = response.header("location").filter(|_| is_redirect)?;
    let Some((scheme, rest)) = target.split_once("://") else {
        return Some("the same host".to_owned());
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    Some(format!("{scheme}://{host}"))
}
