//! What all calls of a client share.

mod builder;
mod drift;
mod envelope;
pub(crate) mod headers;
mod keys;

use std::fmt;
use std::sync::Arc;

use http::HeaderMap;

use crate::codegen::{Mismatch, Reason};
use crate::describe::{Api, Envelope, Operation};
use crate::error::{Decode, Refusal, Secrets};
use crate::stream::Opened;
use crate::transport::{Limits, Transport, TransportFailure};
use crate::{Error, Request, Response};

pub use builder::ClientBuilder;
use drift::Observed;
pub use drift::{Drift, Observer};

pub(crate) use builder::base_url;
pub(crate) use keys::Keys;

/// The shared part of a generated client. Cheap to clone.
#[derive(Clone)]
pub struct Core(Arc<Inner>);

struct Inner {
    api: &'static Api,
    base_url: String,
    /// Whether the base address was set by hand, which then holds for every operation.
    base_url_is_set: bool,
    headers: HeaderMap,
    keys: Keys,
    secrets: Secrets,
    limits: Limits,
    validates: bool,
    observed: Observed,
    transport: Arc<dyn Transport>,
}

impl Core {
    pub(crate) fn api(&self) -> &'static Api {
        self.0.api
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    pub(crate) fn keys(&self) -> &Keys {
        &self.0.keys
    }

    pub(crate) fn limits(&self) -> Limits {
        self.0.limits
    }

    pub(crate) fn validates(&self) -> bool {
        self.0.validates
    }

    /// The address that the operation's path is appended to.
    pub(crate) fn base_url(&self, operation: &Operation) -> String {
        let own = operation.base_url.filter(|_| !self.0.base_url_is_set);
        own.unwrap_or(&self.0.base_url).trim_end_matches('/').to_owned()
    }

    /// Sends the request and takes out what is no answer.
    pub(crate) async fn exchange(
        &self,
        operation: &'static Operation,
        request: Request,
        limits: Limits,
    ) -> Result<Response, Error> {
        let name = operation.name;
        let sent = self.0.transport.send(request, limits).await;
        let response = sent.map_err(|failure| self.failed(operation, failure))?;
        let envelope = operation.envelope.unwrap_or(self.0.api.envelope);
        if !response.is_success() {
            return Err(Error::Status(Box::new(self.refusal(name, response, envelope))));
        }
        if envelope::says_failure(envelope, &response) {
            return Err(Error::Envelope(Box::new(self.refusal(name, response, envelope))));
        }
        self.0.observed.look(operation, &response, &self.0.secrets);
        Ok(response)
    }

    /// Sends the request and gives the answer while it is still coming.
    pub(crate) async fn open(
        &self,
        operation: &'static Operation,
        request: Request,
        limits: Limits,
    ) -> Result<Opened, Error> {
        let sent = self.0.transport.open(request, limits).await;
        let incoming = sent.map_err(|failure| self.failed(operation, failure))?;
        if (200..300).contains(&incoming.status) {
            return Ok(Opened::new(self.clone(), operation, limits, incoming));
        }
        let response = incoming.collect(limits).await;
        let response = response.map_err(|failure| self.failed(operation, failure))?;
        let envelope = operation.envelope.unwrap_or(self.0.api.envelope);
        Err(Error::Status(Box::new(self.refusal(operation.name, response, envelope))))
    }

    pub(crate) fn failed(&self, operation: &Operation, failure: TransportFailure) -> Error {
        Error::transport(operation.name, failure, &self.0.secrets)
    }

    fn refusal(&self, operation: &'static str, response: Response, envelope: &Envelope) -> Refusal {
        Refusal::read(operation, response, envelope, &self.0.secrets)
    }

    pub(crate) fn unreadable(
        &self,
        operation: &Operation,
        mismatch: Mismatch,
        response: Response,
    ) -> Error {
        let Reason { pointer, message } = mismatch.into_reason();
        Error::Decode(Box::new(Decode {
            operation: operation.name,
            pointer,
            message: self.0.secrets.mask(message),
            response: self.0.secrets.mask_response(response),
        }))
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("package", &self.0.api.package)
            .field("base_url", &self.0.base_url)
            .field("keys", &self.0.keys)
            .finish_non_exhaustive()
    }
}
