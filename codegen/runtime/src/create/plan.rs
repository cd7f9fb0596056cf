//! What is settled about a paid call before it is sent for the first time.

use std::time::Duration;

use super::correlate::{Correlated, correlate};
use super::salvage;
#[cfg(not(target_arch = "wasm32"))]
use crate::batch::Item;
use crate::call::Call;
use crate::client::{Core, headers};
use crate::clock::{HAS_CLOCK, unique};
use crate::codegen::Mismatch;
use crate::describe::{self, Operation, RefusedBy};
use crate::machine::{Class, CreatePolicy, class_of_status};
use crate::transport::{Limits, Route};
use crate::{Body, CreateError, Error, Request, TaskHandle};

/// How often a paid call is sent at most.
const ATTEMPTS: u32 = 3;

/// A paid call that is ready to be sent: each attempt sends the same bytes.
pub(crate) struct Plan {
    pub(crate) core: Core,
    pub(crate) operation: &'static Operation,
    pub(super) create: &'static describe::Create,
    pub(super) request: Request,
    pub(super) limits: Limits,
    pub(super) policy: CreatePolicy,
    pub(crate) correlation_id: Option<String>,
    pub(crate) key: Option<String>,
    /// The body without the text that makes it known again.
    bare: Option<Body>,
    base_url: Option<String>,
}

/// What an operation that costs nothing is like.
static FREE: describe::Create = describe::Create {
    rejected_before_charge: &[],
    out_of_credit: &[],
    idempotency: None,
    correlate: None,
    content_type: None,
    body: None,
    task: None,
};

impl Plan {
    pub(crate) fn new(call: &Call) -> Result<Self, Error> {
        let (core, operation, options) = call.parts();
        let create = operation.create.unwrap_or(&FREE);
        let mut request = call.request()?;
        let bare = request.body.clone();
        let correlation_id = match options.correlates {
            Some(false) => None,
            _ => place_correlation(&mut request, create, options.correlation_id.as_deref()),
        };
        let key = place_key(&mut request, create, options.idempotency_key.as_deref())?;
        let mut limits = call.limits();
        limits.route = Route::Fresh;
        let repeatable = request.body.as_ref().is_none_or(Body::is_repeatable);
        let attempts = options.attempts.unwrap_or(ATTEMPTS);
        let policy = CreatePolicy {
            attempts: if repeatable && HAS_CLOCK { attempts } else { 1 },
            timeout: limits.timeout,
            deadline: options.deadline.unwrap_or_else(|| limits.timeout.saturating_mul(2)),
            key_lifetime: create.idempotency.filter(|_| key.is_some()).map(|it| it.lifetime),
        };
        let (core, base_url) = (core.clone(), options.base_url.clone());
        Ok(Self {
            core,
            operation,
            create,
            request,
            limits,
            policy,
            correlation_id,
            key,
            bare,
            base_url,
        })
    }

    /// The plan of a call that was perhaps sent before: under the same texts.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn again(call: &Call, before: Option<&Item>) -> Result<Self, Error> {
        let Some(before) = before else { return Self::new(call) };
        let mut call = call.clone();
        call.known_by(before.correlation_id.clone(), before.idempotency_key.clone());
        Self::new(&call)
    }

    /// A digest (FNV-1a) of the request without the texts that make it known again. Only those who keep a
    /// journal need it, and it takes time where bodies are large.
    pub(crate) fn digest(&self) -> String {
        let body = self.bare.as_ref().and_then(Body::as_bytes).unwrap_or_default();
        let parts = [self.request.method.as_str().as_bytes(), self.request.url.as_bytes(), body];
        let bytes = parts.into_iter().flat_map(|part| part.iter().chain(&[0]));
        let digest = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |digest, byte| {
            (digest ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        });
        format!("{digest:016x}")
    }

    /// Scheme, host and port of the address to which it goes.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn origin(&self) -> String {
        crate::client::origin(&self.request.url)
    }

    /// Whether the vendor still knows a request that was sent so long ago under its key.
    pub(crate) fn knows_key(&self, age: Duration) -> bool {
        self.policy.key_lifetime.is_some_and(|lifetime| age + self.policy.deadline < lifetime)
    }

    /// Whether the vendor says that there is no money left.
    pub(crate) fn is_out_of_credit(&self, error: &CreateError) -> bool {
        let by_documents = self.create.out_of_credit.iter().any(|RefusedBy { status, code }| {
            status.is_none_or(|status| error.status() == Some(status))
                && code.is_none_or(|code| error.vendor_code() == Some(code))
        });
        by_documents || error.status() == Some(402)
    }

    /// That the answer has the id of the task, if the operation begins one.
    pub(super) fn needs_id(&self, id: Option<&str>) -> Result<(), Mismatch> {
        match (self.create.task, id) {
            (Some(task), None) => {
                Err(Mismatch::new(format!("there is no id of a task at {}", task.id)))
            }
            _ => Ok(()),
        }
    }

    /// The id of the task in whatever came back, unless that is the id of the request.
    pub(super) fn task_id(&self, error: &Error) -> Option<String> {
        let id = salvage::task_id(error.raw_body()?, self.create.task?.id);
        id.filter(|id| error.request_id() != Some(id))
    }

    pub(super) fn handle(&self, id: String) -> Option<TaskHandle> {
        self.create.task?;
        Some(self.core.handle(self.operation, self.base_url.as_deref(), id))
    }

    pub(super) fn retry_after(&self, error: &Error) -> Option<Duration> {
        error.retry_after_duration()
    }

    /// The class of a vendor's code in an answer with HTTP 2xx. Some vendors use statuses of HTTP.
    pub(super) fn class_of_code(&self, code: Option<&str>) -> Class {
        match code.and_then(|code| code.parse::<u16>().ok()) {
            Some(status @ 300..=599) => {
                class_of_status(status, false, self.create.rejected_before_charge)
            }
            _ => Class::Rejected,
        }
    }
}

/// Puts the caller's text, or one of ours, where the vendor gives it back. The text that is there then.
fn place_correlation(
    request: &mut Request,
    create: &describe::Create,
    own: Option<&str>,
) -> Option<String> {
    let place = create.correlate?;
    let body = request.body.as_ref()?.as_bytes()?;
    let text = own.map_or_else(unique, |own| Some(own.to_owned()))?;
    match correlate(body, place, &text, create.body) {
        Correlated::Already(text) => Some(text),
        Correlated::Inserted(body) => {
            request.body = Some(body.into());
            Some(text)
        }
        Correlated::Nowhere => None,
    }
}

/// Puts the caller's key, or one of ours, into the header that the vendor documents.
fn place_key(
    request: &mut Request,
    create: &describe::Create,
    own: Option<&str>,
) -> Result<Option<String>, Error> {
    let Some(idempotency) = create.idempotency else {
        return match own {
            Some(_) => Err(Error::configuration(
                "an idempotency key is given, but the vendor documents none for this operation",
            )),
            None => Ok(None),
        };
    };
    let Some(mut key) = own.map_or_else(unique, |own| Some(own.to_owned())) else {
        return Ok(None);
    };
    if let Some(longest) = idempotency.max_length {
        match own {
            Some(own) if own.len() > longest => {
                return Err(Error::configuration(format!(
                    "the idempotency key has {} bytes, and the vendor takes at most {longest}",
                    own.len()
                )));
            }
            _ => key.truncate(longest),
        }
    }
    headers::set(&mut request.headers, idempotency.header, &key)?;
    Ok(Some(key))
}
