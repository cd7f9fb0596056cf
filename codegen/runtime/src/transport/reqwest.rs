//! The usual transport, by reqwest, with the defaults that reqwest lacks.

use std::error::Error as _;
use std::future::Future as _;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as _, Frame, SizeHint};
use tokio::time::{Instant, Sleep};

use super::{
    BoxFuture, Delivery, Incoming, Limits, Transport, TransportFailure, TransportFailureKind,
};
use crate::{Body, BodyStream, Error, Request, Response};

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
            let mut request = translate(request)?;
            *request.timeout_mut() = Some(limits.timeout);
            let response = self.client.execute(request).await.map_err(failure)?;
            incoming(response, None).collect(limits).await
        })
    }

    fn open(
        &self,
        request: Request,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Incoming, TransportFailure>> {
        Box::pin(async move {
            let request = translate(request)?;
            let sent = tokio::time::timeout(limits.timeout, self.client.execute(request));
            match sent.await {
                Ok(response) => Ok(incoming(response.map_err(failure)?, Some(limits.stall))),
                Err(_) => Err(late("no answer came", limits.timeout)),
            }
        })
    }
}

fn late(what: &str, after: Duration) -> TransportFailure {
    let message = format!("{what} within {after:?}");
    TransportFailure::new(TransportFailureKind::Timeout, Delivery::Unknown, message)
}

fn translate(request: Request) -> Result<reqwest::Request, TransportFailure> {
    let url = reqwest::Url::parse(&request.url_with_credentials()).map_err(|error| {
        let message = format!("the address can't be called: {error}");
        TransportFailure::new(TransportFailureKind::Request, Delivery::NotSent, message)
    })?;
    let mut translated = reqwest::Request::new(request.method, url);
    *translated.headers_mut() = request.headers;
    *translated.body_mut() = request.body.map(sending);
    Ok(translated)
}

/// Bytes as they are, so that the connection may send them again; anything else as a stream.
fn sending(body: Body) -> reqwest::Body {
    match body.as_bytes() {
        Some(bytes) => reqwest::Body::from(bytes.to_vec()),
        None => reqwest::Body::wrap(Sending { length: body.length(), stream: body.into_stream() }),
    }
}

/// A body on its way out.
struct Sending {
    length: Option<u64>,
    stream: BodyStream,
}

impl http_body::Body for Sending {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Pin::new(&mut self.stream).poll_next(context).map_ok(Frame::data)
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

fn incoming(mut response: reqwest::Response, stall: Option<Duration>) -> Incoming {
    let status = response.status().as_u16();
    let headers = std::mem::take(response.headers_mut());
    let stall = stall.map(|stall| (stall, Box::pin(tokio::time::sleep(stall))));
    Incoming::new(status, headers, Receiving { body: Some(response.into()), stall })
}

/// A body on its way in, until it ends or fails.
struct Receiving {
    body: Option<reqwest::Body>,
    stall: Option<(Duration, Pin<Box<Sleep>>)>,
}

impl Stream for Receiving {
    type Item = Result<Bytes, TransportFailure>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let Some(body) = &mut self.body else { return Poll::Ready(None) };
            let next = match Pin::new(body).poll_frame(context) {
                Poll::Ready(next) => next,
                Poll::Pending => return self.stalled(context),
            };
            match next.map(|frame| frame.map_err(failure).map(Frame::into_data)) {
                Some(Ok(Ok(data))) => {
                    if let Some((stall, timer)) = &mut self.stall {
                        timer.as_mut().reset(Instant::now() + *stall);
                    }
                    return Poll::Ready(Some(Ok(data)));
                }
                // Trailers.
                Some(Ok(Err(_))) => {}
                Some(Err(failure)) => {
                    self.body = None;
                    return Poll::Ready(Some(Err(failure)));
                }
                None => {
                    self.body = None;
                    return Poll::Ready(None);
                }
            }
        }
    }
}

impl Receiving {
    fn stalled(&mut self, context: &mut Context<'_>) -> Poll<Option<<Self as Stream>::Item>> {
        let Some((stall, timer)) = &mut self.stall else { return Poll::Pending };
        ready!(timer.as_mut().poll(context));
        let failure = late("nothing more came", *stall);
        self.body = None;
        Poll::Ready(Some(Err(failure)))
    }
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
