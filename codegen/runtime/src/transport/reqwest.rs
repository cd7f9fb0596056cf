//! The usual transport, by reqwest, with the defaults that reqwest lacks.

use std::error::Error as _;
use std::time::Duration;

use super::{BoxFuture, Delivery, Limits, Transport, TransportFailure, TransportFailureKind};
use crate::{Error, Request, Response};

/// Sends by a pool of connections. Redirects are not followed (reqwest would send keys in headers
/// of the vendor's own to another host), no `Referer` is sent, no cookies are kept, nothing is
/// decompressed, and bodies are read within bounds.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
}

impl ReqwestTransport {
    /// A transport that gives up connecting after `connect_timeout`.
    ///
    /// # Errors
    /// [`Error::Configuration`] when TLS can't be set up, for example without any root certificate.
    pub fn new(connect_timeout: Duration) -> Result<Self, Error> {
        Self::from_builder(reqwest::Client::builder().connect_timeout(connect_timeout))
    }

    /// A transport from a reqwest builder of your own: for a proxy, a client certificate or further
    /// root certificates. Redirects and `Referer` are turned off here, whatever the builder says.
    ///
    /// # Errors
    /// [`Error::Configuration`] when the builder can't be built.
    pub fn from_builder(builder: reqwest::ClientBuilder) -> Result<Self, Error> {
        let client = builder
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .build()
            .map_err(|error| Error::configuration(words(error)))?;
        Ok(Self { client })
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: Request,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response, TransportFailure>> {
        Box::pin(async move {
            let request = translate(request, limits.timeout)?;
            let response = self.client.execute(request).await.map_err(failure)?;
            read(response, limits).await
        })
    }
}

fn translate(request: Request, timeout: Duration) -> Result<reqwest::Request, TransportFailure> {
    let url = reqwest::Url::parse(&request.url_with_credentials()).map_err(|error| {
        let message = format!("the address can't be called: {error}");
        TransportFailure::new(TransportFailureKind::Request, Delivery::NotSent, message)
    })?;
    let mut translated = reqwest::Request::new(request.method, url);
    *translated.headers_mut() = request.headers;
    *translated.body_mut() = request.body.map(reqwest::Body::from);
    *translated.timeout_mut() = Some(timeout);
    Ok(translated)
}

/// Reads the body piece by piece, so that the bound holds whatever the headers say.
async fn read(mut source: reqwest::Response, limits: Limits) -> Result<Response, TransportFailure> {
    let status = source.status().as_u16();
    let headers = std::mem::take(source.headers_mut());
    let mut response = Response::new(status, headers, Vec::new());
    let bound = if response.is_success() { limits.body } else { limits.error_body };
    loop {
        match source.chunk().await {
            Ok(Some(chunk)) if response.body.len() + chunk.len() > bound => {
                response.body.extend_from_slice(&chunk[..bound - response.body.len()]);
                return over(response, bound);
            }
            Ok(Some(chunk)) => response.body.extend_from_slice(&chunk),
            Ok(None) => return Ok(response),
            Err(error) => return Err(failure(error).with_partial(response)),
        }
    }
}

/// What becomes of a response whose body is over the bound.
fn over(mut response: Response, bound: usize) -> Result<Response, TransportFailure> {
    response.truncated = true;
    if !response.is_success() {
        return Ok(response);
    }
    let message = format!("the body of the response is larger than {bound} bytes");
    let failure = TransportFailure::new(TransportFailureKind::TooLarge, Delivery::Unknown, message);
    Err(failure.with_partial(response))
}

fn failure(error: reqwest::Error) -> TransportFailure {
    let kind = match () {
        () if error.is_timeout() => TransportFailureKind::Timeout,
        () if error.is_builder() => TransportFailureKind::Request,
        () => TransportFailureKind::Connection,
    };
    let delivery = match error.is_connect() || error.is_builder() {
        true => Delivery::NotSent,
        false => Delivery::Unknown,
    };
    TransportFailure::new(kind, delivery, words(error))
}

/// The error and its causes in one line. The address is taken out: its query may hold a key.
fn words(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut words = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let text = inner.to_string();
        if !words.ends_with(&text) {
            words.push_str(": ");
            words.push_str(&text);
        }
        cause = inner.source();
    }
    words
}
