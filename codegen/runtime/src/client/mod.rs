//! What all calls of a client share.

mod builder;
mod drift;
mod envelope;
pub(crate) mod headers;
mod keys;
mod observer;
mod span;
mod turns;

use std::fmt;
use std::sync::Arc;

use http::HeaderMap;

use crate::codegen::{Mismatch, Reason};
use crate::describe::{Api, Envelope, Operation};
use crate::error::{Decode, Refusal, Secrets};
use crate::machine::Budget;
use crate::stream::Opened;
use crate::transport::{Limits, Transport, TransportFailure};
use crate::{Error, Pace, Request, Response, TaskHandle};

pub use builder::ClientBuilder;
pub use drift::Drift;
use envelope::Told;
pub(crate) use observer::Observed;
pub use observer::{Created, Exchange, Observer, TaskChange};
use span::Spanned;
use turns::Turns;

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
    plain_http: bool,
    headers: HeaderMap,
    keys: Keys,
    secrets: Secrets,
    limits: Limits,
    validates: bool,
    observed: Observed,
    /// How often tasks are asked for, if not as the API says.
    pace: Option<Pace>,
    /// For queries that are repeated at once.
    budget: Budget,
    turns: Turns,
    transport: Arc<dyn Transport>,
}

/// A response that says success.
pub(crate) struct Answered {
    pub(crate) response: Response,
    /// The id of the task that the operation began, where the body has it.
    pub(crate) task_id: Option<String>,
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

    pub(crate) fn plain_http(&self) -> bool {
        self.0.plain_http
    }

    /// The text without keys.
    pub(crate) fn mask(&self, text: String) -> String {
        self.0.secrets.mask(text)
    }

    pub(crate) fn observed(&self) -> &Observed {
        &self.0.observed
    }

    pub(crate) fn pace(&self) -> Option<Pace> {
        self.0.pace
    }

    pub(crate) fn budget(&self) -> &Budget {
        &self.0.budget
    }

    /// The handle of a task that an operation began, at another address if the call had one of its own.
    pub(crate) fn handle(
        &self,
        operation: &'static Operation,
        base_url: Option<&str>,
        id: String,
    ) -> TaskHandle {
        let base_url = base_url.map_or_else(|| self.base_url(operation), str::to_owned);
        TaskHandle::new(self.0.api.package, operation.name, id, origin(&base_url))
    }

    /// The operation that began the task of a handle, if that is one of this client.
    pub(crate) fn operation_of(
        &self,
        operations: &[&'static Operation],
        handle: &TaskHandle,
    ) -> Result<&'static Operation, Error> {
        let refuse = |why: String| Err(Error::configuration(format!("the handle {handle}: {why}")));
        if let Some(problem) = handle.problem() {
            return refuse(problem);
        }
        let own = self.0.api.vendor();
        if handle.vendor() != own {
            return refuse(format!(
                "it belongs to `{}`, and this client is `{own}`",
                handle.vendor()
            ));
        }
        let found = operations.iter().find(|operation| operation.name == handle.operation());
        let Some(operation) = found else {
            return refuse(format!("`{}` begins no task of this kind", handle.operation()));
        };
        let here = origin(&self.base_url(operation));
        match handle.origin() {
            Some(there) if there != here => refuse(format!(
                "the task was created at {there}, and this client calls {here}: set its `base_url`"
            )),
            _ => Ok(operation),
        }
    }

    /// Sends the request and takes out what is no answer. `resent` says how often the same was sent before.
    pub(crate) async fn exchange(
        &self,
        operation: &'static Operation,
        request: Request,
        mut limits: Limits,
        resent: u32,
    ) -> Result<Answered, Error> {
        let turn = self.0.turns.take(&mut limits).await;
        let _turn = turn.map_err(|failure| self.failed(operation, failure))?;
        let spanned = Spanned::new(operation, &request, resent);
        let sent = spanned.of(self.0.transport.send(request, limits)).await;
        let answered = self.answered(operation, sent);
        spanned.end(&self.0.observed, &answered);
        if let Ok(answer) = &answered {
            self.0.observed.look(operation, &answer.response, &self.0.secrets);
        }
        answered
    }

    fn answered(
        &self,
        operation: &'static Operation,
        sent: Result<Response, TransportFailure>,
    ) -> Result<Answered, Error> {
        let name = operation.name;
        let response = sent.map_err(|failure| self.failed(operation, failure))?;
        let envelope = operation.envelope.unwrap_or(self.0.api.envelope);
        if !response.is_success() {
            return Err(Error::Status(Box::new(self.refusal(name, response, envelope))));
        }
        let Told { failure, task_id } = Told::by(&response, envelope, operation);
        if failure {
            return Err(Error::Envelope(Box::new(self.refusal(name, response, envelope))));
        }
        Ok(Answered { response, task_id })
    }

    /// Sends the request and gives the answer while it is still coming. Its turn ends with the head: who reads a
    /// stream may well call meanwhile.
    pub(crate) async fn open(
        &self,
        operation: &'static Operation,
        request: Request,
        mut limits: Limits,
    ) -> Result<Opened, Error> {
        let turn = self.0.turns.take(&mut limits).await;
        let _turn = turn.map_err(|failure| self.failed(operation, failure))?;
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

/// Scheme, host and port of an address.
pub(crate) fn origin(url: &str) -> String {
    let uri = url.parse::<http::Uri>().unwrap_or_default();
    let scheme = uri.scheme_str().unwrap_or_default();
    let authority = uri.authority().map(http::uri::Authority::as_str).unwrap_or_default();
    format!("{scheme}://{authority}").to_ascii_lowercase()
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
