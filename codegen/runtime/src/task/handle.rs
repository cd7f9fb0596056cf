//! What must be kept of a task, to go on with it at any time, in any process.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use crate::Error;
use crate::clock::{HAS_CLOCK, wall};
use crate::percent::{Keep, decode, encode};

/// A task at a vendor: keep it where a crash doesn't reach it, before anything else is done.
///
/// It is serialisable, a few hundred bytes at most, and holds no key. As text it is one line:
/// `package+operation:id`, for people. Serialised it has more: the address at which the task was created, so that a
/// client of another address refuses it, and when that was.
///
/// ```
/// use bindery_runtime::TaskHandle;
///
/// let handle: TaskHandle = "vendor+create_video:task_7f3a".parse()?;
/// assert_eq!(handle.id(), "task_7f3a");
/// assert_eq!(handle.to_string(), "vendor+create_video:task_7f3a");
/// # Ok::<(), bindery_runtime::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct TaskHandle {
    v: u8,
    package: String,
    operation: String,
    id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    origin: Option<String>,
    /// Seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    created: Option<u64>,
}

/// The form of handles that this version writes.
const VERSION: u8 = 1;

impl TaskHandle {
    /// A handle for a task that was created now at this origin.
    pub(crate) fn new(package: &str, operation: &str, id: String, origin: String) -> Self {
        let since = wall().duration_since(SystemTime::UNIX_EPOCH).ok().filter(|_| HAS_CLOCK);
        Self {
            v: VERSION,
            package: package.to_owned(),
            operation: operation.to_owned(),
            id,
            origin: Some(origin),
            created: since.map(|since| since.as_secs()),
        }
    }

    /// The task's id at the vendor.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The package that called, and its version if it is known: `name/1.2.3`.
    pub fn package(&self) -> &str {
        &self.package
    }

    /// The package that called, without version.
    pub fn vendor(&self) -> &str {
        self.package.split('/').next().unwrap_or_default()
    }

    /// The operation that created the task, by its method of the client.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// The vendor and the create, as they stand before the id: `vendor+operation`.
    pub(crate) fn create(&self) -> String {
        create(self.vendor(), &self.operation)
    }

    /// Scheme and host where the task was created, if known.
    pub fn origin(&self) -> Option<&str> {
        self.origin.as_deref()
    }

    /// When the task was created by this machine's clock, to the second, if known.
    pub fn created(&self) -> Option<SystemTime> {
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(self.created?))
    }

    /// Whether both are handles of one task, as far as they tell: one that was a text says less.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        let at_one = match (&self.origin, &other.origin) {
            (Some(one), Some(other)) => one == other,
            _ => true,
        };
        let at_vendor = self.vendor() == other.vendor() && self.operation == other.operation;
        at_one && at_vendor && self.id == other.id
    }

    /// How long ago the task was created. A clock that went back since then makes it no time; a task of
    /// which nothing is known is old.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn age(&self) -> Duration {
        match self.created() {
            Some(created) => wall().duration_since(created).unwrap_or_default(),
            None => Duration::MAX,
        }
    }

    /// Why it can't be used, if it was written by a later version.
    pub(crate) fn problem(&self) -> Option<String> {
        (self.v != VERSION).then(|| {
            format!("the handle has version {}, and only version {VERSION} is known", self.v)
        })
    }
}

/// How a create is named in handles and journals.
pub(crate) fn create(vendor: &str, operation: &str) -> String {
    format!("{vendor}+{operation}")
}

impl fmt::Display for TaskHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = encode(&self.id, Keep::Unreserved);
        write!(f, "{}:{id}", self.create())
    }
}

/// Reads `package+operation:id`. Where and when the task was created is not known then.
impl FromStr for TaskHandle {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let parts = text.trim().split_once('+').and_then(|(package, rest)| {
            let (operation, id) = rest.split_once(':')?;
            Some((package, operation, decode(id)?))
        });
        match parts {
            Some((package, operation, id))
                if !package.starts_with('/') && ![package, operation, &id].contains(&"") =>
            {
                Ok(Self {
                    v: VERSION,
                    package: package.to_owned(),
                    operation: operation.to_owned(),
                    id,
                    origin: None,
                    created: None,
                })
            }
            _ => Err(Error::configuration(
                "a handle reads `package+operation:id`, as in `vendor+create_video:task_1`",
            )),
        }
    }
}
