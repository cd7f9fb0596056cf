//! The usual transport, by reqwest, with the defaults that reqwest lacks.

use std::error::Error as _;
use std::future::Future as _;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONNECTION, HeaderValue};
use http_body::{Body as _, Frame};
use tokio::time::{Instant, Sleep};

use super::clients::{Clients, Straight, usual};
use super::incoming::collect;
use super::sending::{Gone, sending};
use super::{
    BoxFuture, Delivery, Incoming, Limits, Route, Transport, TransportFailure, TransportFailureKind,
};
use crate::loopback::is_loopback;
use crate::{Error, Request, Response};

/// Sends by a pool of connections, and by a connection of its own where the [`Route`] is fresh.
/// Redirects are not followed (reqwest would send keys in headers of the vendor's own to another host),
/// no `Referer` is sent, no cookies are kept, nothing is decompressed, and bodies are read within bounds.
///
/// Proxies are those of the environment, but for this machine's own addresses, to which requests go straight: a key that
/// may be sent there in clear is not for a proxy.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    clients: Clients,
    /// For this machine, where a proxy may stand in the environment.
    here: Option<Arc<Straight>>,
}

impl ReqwestTransport {
    /// A transport that gives up connecting after `connect_timeout`.
    ///
    /// # Errors
    /// [`Error::Configuration`] when TLS can't be set up, for example without any root certificate.
    pub fn new(connect_timeout: Duration) -> Result<Self, Error> {
        let here = Some(Arc::new(Straight::new(connect_timeout)));
        Ok(Self { here, ..Self::from_builder(|| usual(connect_timeout))? })
    }

    /// A transport from reqwest builders of your own: for a proxy, a client certificate or further
    /// root certificates. The function is called twice: for the pool, and for connections that are used
    /// once. Redirects, `Referer` and decompression are turned off here, whatever the builder says. Its proxies hold for all
    /// addresses, those of this machine as well.
    ///
    /// # Errors
    /// [`Error::Configuration`] when the builder can't be built.
    pub fn from_builder(builder: impl Fn() -> reqwest::ClientBuilder) -> Result<Self, Error> {
        Ok(Self { clients: Clients::new(builder)?, here: None })
    }

    /// The clients for an address.
    fn clients(&self, url: &reqwest::Url) -> Result<&Clients, TransportFailure> {
        let is_here = url.host_str().is_some_and(is_loopback);
        let Some(here) = self.here.as_ref().filter(|_| is_here) else { return Ok(&self.clients) };
        here.clients().map_err(|error| {
            let kind = TransportFailureKind::Request;
            TransportFailure::new(kind, Delivery::NotSent, error.to_string())
        })
    }

    /// The response as soon as its head is there. `timeout` holds for the whole exchange.
    async fn exchange(
        &self,
        request: Request,
        route: Route,
        timeout: Option<Duration>,
    ) -> Result<reqwest::Response, TransportFailure> {
        in_runtime()?;
        let (mut request, gone) = translate(request, route)?;
        *request.timeout_mut() = timeout;
        let clients = self.clients(request.url())?;
        let client = match route {
            Route::Pooled => &clients.pooled,
            Route::Fresh => &clients.fresh,
        };
        client.execute(request).await.map_err(|error| failure(error, gone.as_ref()))
    }
}

/// Without a runtime, reqwest would panic.
fn in_runtime() -> Result<(), TransportFailure> {
    if tokio::runtime::Handle::try_current().is_ok() {
        return Ok(());
    }
    let message = "calls need a tokio runtime around them, with its time and I/O enabled: `#[tokio::main]`, or the \
                   feature `blocking` where there is none";
    Err(TransportFailure::new(TransportFailureKind::Request, Delivery::NotSent, message))
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: Request,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response, TransportFailure>> {
        Box::pin(async move {
            let response = self.exchange(request, limits.route, Some(limits.timeout)).await?;
            let (head, mut body) = received(response, None);
            collect(head, limits, |context| Pin::new(&mut body).poll_next(context)).await
        })
    }

    fn open(
        &self,
        request: Request,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Incoming, TransportFailure>> {
        Box::pin(async move {
            let exchange = self.exchange(request, limits.route, None);
            match tokio::time::timeout(limits.timeout, exchange).await {
                Ok(response) => {
                    let (head, body) = received(response?, Some(limits.stall));
                    Ok(Incoming::new(head.status, head.headers, body))
                }
                Err(_) => Err(late("no answer came", limits.timeout)),
            }
        })
    }
}

fn late(what: &str, after: Duration) -> TransportFailure {
    let message = format!("{what} within {after:?}");
    TransportFailure::new(TransportFailureKind::Timeout, Delivery::Unknown, message)
}

fn translate(
    request: Request,
    route: Route,
) -> Result<(reqwest::Request, Option<Gone>), TransportFailure> {
    let url = reqwest::Url::parse(&request.url_with_credentials()).map_err(|error| {
        let message = format!("the address can't be called: {error}");
        TransportFailure::new(TransportFailureKind::Request, Delivery::NotSent, message)
    })?;
    let mut translated = reqwest::Request::new(request.method, url);
    *translated.headers_mut() = request.headers;
    // The connection then ends with the answer, not when a thread comes to the end of an idle one, and the server
    // need not wait for more.
    if route == Route::Fresh {
        translated.headers_mut().entry(CONNECTION).or_insert(HeaderValue::from_static("close"));
    }
    let (body, gone) = request.body.map(|body| sending(body, route)).unzip();
    *translated.body_mut() = body;
    Ok((translated, gone.flatten()))
}

/// The head of a response, and its body that is still to come.
fn received(mut response: reqwest::Response, stall: Option<Duration>) -> (Response, Receiving) {
    let status = response.status().as_u16();
    let headers = std::mem::take(response.headers_mut());
    let stall = stall.map(|stall| (stall, Box::pin(tokio::time::sleep(stall))));
    let head = Response::new(status, headers, Vec::new());
    (head, Receiving { body: Some(response.into()), stall })
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
            match next.map(|frame| frame.map_err(broken).map(Frame::into_data)) {
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

/// Why there is no head of a response.
fn failure(error: reqwest::Error, body: Option<&Gone>) -> TransportFailure {
    let delivery = match body {
        _ if error.is_connect() || error.is_builder() => Delivery::NotSent,
        Some(gone) if !gone.is_whole() => Delivery::Incomplete,
        _ => Delivery::Unknown,
    };
    TransportFailure::new(kind(&error), delivery, words(error))
}

/// Why there is no more of a body.
fn broken(error: reqwest::Error) -> TransportFailure {
    TransportFailure::new(kind(&error), Delivery::Unknown, words(error))
}

fn kind(error: &reqwest::Error) -> TransportFailureKind {
    match () {
        () if error.is_timeout() => TransportFailureKind::Timeout,
        () if error.is_builder() => TransportFailureKind::Request,
        () => TransportFailureKind::Connection,
    }
}

/// The error and its causes in one line. Of the address, whose query may hold a key, there is no more in it than the
/// origin, where that could not be reached.
pub(super) fn words(error: reqwest::Error) -> String {
    let origin = error.url().filter(|_| error.is_connect()).map(|url| url.origin());
    let error = error.without_url();
    let mut words = match origin {
        Some(origin) => format!("no connection to {}: {error}", origin.ascii_serialization()),
        None => error.to_string(),
    };
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
