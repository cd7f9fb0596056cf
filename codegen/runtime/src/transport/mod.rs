//! How requests reach the vendor: a trait, so that tests and other platforms can plug their own.

#[cfg(not(target_arch = "wasm32"))]
mod clients;
mod failure;
mod incoming;
#[cfg(not(target_arch = "wasm32"))]
mod reqwest;
#[cfg(not(target_arch = "wasm32"))]
mod sending;

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use crate::{Request, Response};

pub use self::failure::{Delivery, TransportFailure, TransportFailureKind};
pub use self::incoming::Incoming;
#[cfg(not(target_arch = "wasm32"))]
pub use self::reqwest::ReqwestTransport;

/// A future in a box, so that [`Transport`] can be a trait object.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends one request and reads the response.
///
/// An implementation follows no redirect, repeats nothing, keeps no cookies and stays within the
/// limits. The address to call is [`Request::url_with_credentials`].
pub trait Transport: Send + Sync + 'static {
    /// Sends the request once. Any status is a response, not a failure.
    fn send(
        &self,
        request: Request,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response, TransportFailure>>;

    /// Sends the request once and gives the response as soon as its head is there. Unless it is
    /// implemented, the whole body is read first, so that streams are not live.
    fn open(
        &self,
        request: Request,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Incoming, TransportFailure>> {
        let sent = self.send(request, limits);
        Box::pin(async move { sent.await.map(Incoming::from) })
    }
}

/// Over which connection a request goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// One that is kept for further requests.
    #[default]
    Pooled,
    /// One of its own. A connection that was kept may be closed by the server in the moment in which the
    /// request is sent, and nobody can tell whether it arrived. So what costs money goes over a fresh one,
    /// which ends with the answer.
    Fresh,
}

/// What a [`Transport`] must keep to.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Limits {
    /// Over which connection the request goes.
    pub route: Route,
    /// The time from the call to the last byte of the body; where the body is streamed, to the
    /// last byte of the head.
    pub timeout: Duration,
    /// The time between two pieces of a body that is streamed.
    pub stall: Duration,
    /// Bytes of the body of a response with status 2xx. More is a failure.
    pub body: usize,
    /// Bytes of the body of any other response. More is cut off.
    pub error_body: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            route: Route::Pooled,
            timeout: Duration::from_secs(60),
            stall: Duration::from_secs(60),
            body: 8 << 20,
            error_body: 64 << 10,
        }
    }
}
