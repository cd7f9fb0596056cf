//! Why a paid call has no task, told apart by what is known of the charge.

use std::fmt;
use std::time::Duration;

use crate::describe::Operation;
use crate::{Error, Response, TaskHandle, Violations};

/// Why a paid call has no result. Each class says what may be done next, and only that.
#[derive(Clone, Debug)]
pub enum CreateError {
    /// The request can't be right or can't be sent. Nothing left this machine.
    Invalid(Invalid),
    /// The vendor surely never had the whole request. Nothing is charged; calling again is safe.
    NotSent(NotSent),
    /// The vendor refused the request. The same request will be refused again.
    Rejected(Rejected),
    /// The vendor takes no more for now.
    Throttled(Throttled),
    /// The vendor may have taken the request and charged it. **Don't send it again.**
    Unknown(Unknown),
}

/// What is known of a paid call that has no result.
#[derive(Clone)]
pub(crate) struct Failed {
    pub(crate) error: Error,
    pub(crate) attempts: u32,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) before_charge: bool,
    pub(crate) correlation_id: Option<String>,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) task: Option<TaskHandle>,
    pub(crate) operation: Option<&'static Operation>,
}

/// The operation is told by its name: its description is long.
impl fmt::Debug for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failed")
            .field("operation", &self.operation.map(|operation| operation.name))
            .field("error", &self.error)
            .field("attempts", &self.attempts)
            .field("retry_after", &self.retry_after)
            .field("before_charge", &self.before_charge)
            .field("correlation_id", &self.correlation_id)
            .field("idempotency_key", &self.idempotency_key)
            .field("task", &self.task)
            .finish()
    }
}

macro_rules! class {
    ($(#[$docs:meta])* $name:ident) => {
        $(#[$docs])*
        #[derive(Clone, Debug)]
        pub struct $name(pub(crate) Box<Failed>);

        impl $name {
            /// What happened, in the last attempt.
            pub fn error(&self) -> &Error {
                &self.0.error
            }

            /// The HTTP status, if there was an answer.
            pub fn status(&self) -> Option<u16> {
                self.0.error.status()
            }

            /// The vendor's own code, as text.
            pub fn vendor_code(&self) -> Option<&str> {
                self.0.error.vendor_code()
            }

            /// The vendor's own words.
            pub fn message(&self) -> Option<&str> {
                self.0.error.message()
            }

            /// The id under which the vendor finds the request.
            pub fn request_id(&self) -> Option<&str> {
                self.0.error.request_id()
            }

            /// What the answer asks to wait before the next request.
            pub fn retry_after(&self) -> Option<Duration> {
                self.0.retry_after
            }

            /// How often the request was sent, or begun to be sent.
            pub fn attempts(&self) -> u32 {
                self.0.attempts
            }

            /// The body as it came, or its beginning: at most 64 KiB of what is no success, unless the
            /// client says otherwise. A key in it is masked.
            pub fn raw_body(&self) -> Option<&[u8]> {
                self.0.error.raw_body()
            }

            /// What came back, as far as it was read.
            pub fn response(&self) -> Option<&Response> {
                self.0.error.response()
            }
        }

        impl From<$name> for CreateError {
            fn from(class: $name) -> Self {
                Self::$name(class)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.describe(f)
            }
        }

        impl std::error::Error for $name {
            fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
                Some(&self.0.error)
            }
        }
    };
}

class! {
    /// The request breaks rules of the API, or the client can't send it. Nothing left this machine.
    Invalid
}
class! {
    /// The vendor surely never had the whole request: there was no connection, or it broke before the
    /// last of the request had left. Nothing is charged, and calling again is safe.
    NotSent
}
class! {
    /// The vendor refused the request for what it is: wrong values, a wrong key, no money.
    Rejected
}
class! {
    /// The vendor takes no more requests for now.
    Throttled
}
class! {
    /// The vendor may have taken the request, and may have charged it. Nobody sends it again: not the
    /// client, and not you, before it is known what became of it. [`Unknown::task`] and
    /// [`Unknown::correlation_id`] help to find out.
    Unknown
}

impl Invalid {
    /// The rules that the request breaks, if that is the reason.
    pub fn violations(&self) -> Option<&Violations> {
        self.0.error.violations()
    }

    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0.error, f)
    }
}

impl NotSent {
    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not sent, so nothing is charged and calling again is safe")?;
        attempts(f, self.0.attempts)?;
        write!(f, ": {}", self.0.error)
    }
}

impl Rejected {
    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "rejected, so it is not charged: {}", self.0.error)
    }
}

impl Throttled {
    /// Whether the vendor documents that this answer comes before the charge.
    pub fn is_before_charge(&self) -> bool {
        self.0.before_charge
    }

    /// A gateway can say 503 for a vendor that has charged already.
    fn may_be_charged(&self) -> bool {
        !self.0.before_charge && self.status() == Some(503)
    }

    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "throttled")?;
        attempts(f, self.0.attempts)?;
        let charge = match self.0.before_charge {
            true => "so it is not charged",
            false if self.may_be_charged() => {
                "and perhaps charged, so find out before you call again"
            }
            false => "and most likely not charged",
        };
        write!(f, ", {charge}: {}", self.0.error)?;
        match self.0.retry_after {
            Some(wait) => write!(f, "; the vendor asks to wait {wait:?}"),
            None => Ok(()),
        }
    }
}

impl Unknown {
    /// The text by which the vendor knows the task: it was put where the specification says that the
    /// vendor gives it back. None where there is no such place.
    pub fn correlation_id(&self) -> Option<&str> {
        self.0.correlation_id.as_deref()
    }

    /// The key under which the request was sent. With it, and only with it, the same request may be sent
    /// again, as long as the vendor remembers the key.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.0.idempotency_key.as_deref()
    }

    /// The task, where what came back holds an id that is probably its id: ask for it.
    pub fn task(&self) -> Option<&TaskHandle> {
        self.0.task.as_ref()
    }

    /// What was called.
    pub(super) fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "outcome unknown, it may be charged, so don't send it again")?;
        attempts(f, self.0.attempts)?;
        if let Some(task) = &self.0.task {
            write!(f, "; ask for the task {task}")?;
        }
        if let Some(id) = &self.0.correlation_id {
            write!(f, "; the vendor knows it by correlation_id={id}")?;
        }
        write!(f, ": {}", self.0.error)
    }
}

fn attempts(f: &mut fmt::Formatter<'_>, attempts: u32) -> fmt::Result {
    if attempts > 1 { write!(f, " ({attempts} attempts)") } else { Ok(()) }
}

impl CreateError {
    fn failed(&self) -> &Failed {
        match self {
            Self::Invalid(Invalid(failed))
            | Self::NotSent(NotSent(failed))
            | Self::Rejected(Rejected(failed))
            | Self::Throttled(Throttled(failed))
            | Self::Unknown(Unknown(failed)) => failed,
        }
    }

    /// What happened, in the last attempt.
    pub fn error(&self) -> &Error {
        &self.failed().error
    }

    /// The HTTP status, if there was an answer.
    pub fn status(&self) -> Option<u16> {
        self.error().status()
    }

    /// The vendor's own code, as text.
    pub fn vendor_code(&self) -> Option<&str> {
        self.error().vendor_code()
    }

    /// The vendor's own words.
    pub fn message(&self) -> Option<&str> {
        self.error().message()
    }

    /// The id under which the vendor finds the request.
    pub fn request_id(&self) -> Option<&str> {
        self.error().request_id()
    }

    /// What the answer asks to wait before the next request.
    pub fn retry_after(&self) -> Option<Duration> {
        self.failed().retry_after
    }

    /// How often the request was sent, or begun to be sent.
    pub fn attempts(&self) -> u32 {
        self.failed().attempts
    }

    /// The body as it came, or its beginning. A key in it is masked.
    pub fn raw_body(&self) -> Option<&[u8]> {
        self.error().raw_body()
    }

    /// The task, where what came back holds an id that is probably its id.
    pub fn task(&self) -> Option<&TaskHandle> {
        self.failed().task.as_ref()
    }

    /// The text by which the vendor knows the task, where there is a place for one.
    pub fn correlation_id(&self) -> Option<&str> {
        self.failed().correlation_id.as_deref()
    }

    /// Whether calling again can't be charged twice: nothing was sent, or the vendor refused before the
    /// charge by its own documentation.
    pub fn is_safe_to_repeat(&self) -> bool {
        match self {
            Self::Invalid(_) | Self::NotSent(_) => true,
            Self::Throttled(throttled) => throttled.is_before_charge(),
            Self::Rejected(_) | Self::Unknown(_) => false,
        }
    }

    /// Whether the vendor may have charged it, as far as statuses tell: the outcome is unknown, or it came with
    /// status 503, by which a gateway can speak for a vendor that has charged already. What is refused otherwise, as by
    /// 429, is not taken to be charged.
    pub fn may_be_charged(&self) -> bool {
        match self {
            Self::Unknown(_) => true,
            Self::Throttled(it) => it.may_be_charged(),
            Self::Invalid(_) | Self::NotSent(_) | Self::Rejected(_) => false,
        }
    }

    /// The name of the class in small letters, for logs and metrics: `invalid`, `not_sent`, `rejected`,
    /// `throttled` or `unknown`.
    pub fn class(&self) -> &'static str {
        match self {
            Self::Invalid(_) => "invalid",
            Self::NotSent(_) => "not_sent",
            Self::Rejected(_) => "rejected",
            Self::Throttled(_) => "throttled",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl fmt::Display for CreateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(class) => class.fmt(f),
            Self::NotSent(class) => class.fmt(f),
            Self::Rejected(class) => class.fmt(f),
            Self::Throttled(class) => class.fmt(f),
            Self::Unknown(class) => class.fmt(f),
        }
    }
}

impl std::error::Error for CreateError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.error())
    }
}
