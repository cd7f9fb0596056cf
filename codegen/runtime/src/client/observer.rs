//! Who hears what a client does, for metrics and alarms.

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use super::Drift;
use crate::create::{Accepted, Plan};
use crate::{CreateError, Error, TaskHandle, TaskState};

/// Hears what a client notices beside the results of its calls.
///
/// What it does is done while a call waits: hand over what takes long. A panic in it is caught, once the panic hook
/// has told of it: an answer that is paid for is not lost for what somebody counts.
pub trait Observer: Send + Sync + 'static {
    /// An answer breaks rules of its schema, and goes to the caller all the same. Only a client that
    /// checks answers notices that: see
    /// [`ClientBuilder::validate_answers`](crate::ClientBuilder::validate_answers).
    fn drift(&self, drift: &Drift<'_>) {
        let _ = drift;
    }

    /// A request was sent and answered, or was not: one for each attempt and each query.
    fn exchange(&self, exchange: &Exchange<'_>) {
        let _ = exchange;
    }

    /// A paid call has ended, whatever the number of its attempts.
    fn created(&self, created: &Created<'_>) {
        let _ = created;
    }

    /// A task that is waited for has changed.
    fn task(&self, task: &TaskChange<'_>) {
        let _ = task;
    }
}

/// A request and what came of it. The names of OpenTelemetry's HTTP conventions are beside the fields.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Exchange<'a> {
    /// The operation, by its method of the client.
    pub operation: &'static str,
    /// `http.request.method`
    pub method: &'static str,
    /// `url.template`: the path with the names of its parameters.
    pub template: &'static str,
    /// `http.response.status_code`, if there was an answer.
    pub status: Option<u16>,
    /// `error.type`: a status that is no success, `timeout`, `connection`, `too_large`, `decode` or `envelope`.
    pub error: Option<&'a str>,
    /// `http.request.resend_count`: how often the same was sent before.
    pub resend_count: u32,
    /// `http.client.request.duration`, to the last byte of the answer.
    pub duration: Duration,
    /// Whether the call costs money.
    pub paid: bool,
}

/// How a paid call has ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Created<'a> {
    /// The operation, by its method of the client.
    pub operation: &'static str,
    /// `accepted`, or the class of the error: see [`CreateError::class`].
    pub class: &'static str,
    /// How often the request was sent, or begun to be sent.
    pub attempts: u32,
    /// With all attempts and waits.
    pub duration: Duration,
    /// Why there is no result, if there is none.
    pub error: Option<&'a CreateError>,
}

/// How a task stands that is waited for.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TaskChange<'a> {
    /// The task.
    pub handle: &'a TaskHandle,
    /// Where it stands.
    pub state: &'a TaskState,
    /// How far it is, from 0 to 1, where the vendor says so.
    pub progress: Option<f64>,
}

/// Who hears, and whether answers are checked.
#[derive(Clone, Default)]
pub(crate) struct Observed {
    pub(super) observer: Option<Arc<dyn Observer>>,
    pub(super) answers: bool,
}

impl Observed {
    pub(super) fn tell(&self, tell: impl FnOnce(&dyn Observer)) {
        if let Some(observer) = &self.observer {
            // Nothing of ours is touched in between.
            let _ = catch_unwind(AssertUnwindSafe(|| tell(&**observer)));
        }
    }

    pub(super) fn exchange(&self, exchange: &Exchange<'_>) {
        self.tell(|observer| observer.exchange(exchange));
    }

    pub(crate) fn created<T>(
        &self,
        plan: &Plan,
        duration: Duration,
        attempts: u32,
        result: &Result<Accepted<T>, CreateError>,
    ) {
        let error = result.as_ref().err();
        let class = error.map_or("accepted", CreateError::class);
        let operation = plan.operation.name;
        tracing::debug!(target: "bindery", operation, class, attempts, "paid call ended");
        self.tell(|observer| {
            observer.created(&Created { operation, class, attempts, duration, error });
        });
    }

    pub(crate) fn task(&self, handle: &TaskHandle, state: &TaskState, progress: Option<f64>) {
        tracing::debug!(target: "bindery", task = %handle, %state, progress, "task");
        self.tell(|observer| observer.task(&TaskChange { handle, state, progress }));
    }
}

/// `error.type` of an error.
pub(super) fn error_type(error: &Error) -> Cow<'static, str> {
    Cow::Borrowed(match error {
        Error::InvalidRequest(_) | Error::Configuration(_) => "configuration",
        Error::Connection(_) => "connection",
        Error::Timeout(_) => "timeout",
        Error::TooLarge(_) => "too_large",
        Error::Status(refusal) => return Cow::Owned(refusal.response().status.to_string()),
        Error::Envelope(_) => "envelope",
        Error::Decode(_) => "decode",
        Error::Create(error) => error.class(),
    })
}
