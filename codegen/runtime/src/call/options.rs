//! What can differ from call to call.

use std::fmt;
use std::time::Duration;

/// Settings for one call that go before those of the client.
#[derive(Clone, Default)]
pub struct RequestOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) validate: Option<bool>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) boundary: Option<String>,
    pub(crate) base_url: Option<String>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) attempts: Option<u32>,
    pub(crate) correlates: Option<bool>,
    pub(crate) correlation_id: Option<String>,
    pub(crate) idempotency_key: Option<String>,
}

impl RequestOptions {
    /// No difference.
    pub fn new() -> Self {
        Self::default()
    }

    /// The time from sending to the last byte of the answer.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The longest time that a paid call takes with all its attempts and the waits between them; twice the
    /// time-out unless set. Other calls are sent once, within their time-out.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// How often a paid call is sent at most, where sending it again can't be charged twice; 3 times unless set, and
    /// never less than once.
    #[must_use]
    pub fn attempts(mut self, most: u32) -> Self {
        self.attempts = Some(most.max(1));
        self
    }

    /// Whether a text of ours is put into the body of a paid call, where the API has a place for one that the vendor
    /// gives back. It is unless set; without it, a task whose answer is lost can't be found by it.
    #[must_use]
    pub fn correlate(mut self, correlate: bool) -> Self {
        self.correlates = Some(correlate);
        self
    }

    /// The text by which the vendor is to know the task of a paid call, in place of one that nobody else
    /// has. It is sent where the API has a place for it, unless the request says something there.
    #[must_use]
    pub fn correlation_id(mut self, text: impl Into<String>) -> Self {
        self.correlation_id = Some(text.into());
        self
    }

    /// The key that makes it safe to repeat a paid call, in place of one that nobody else has. A call of an
    /// operation for which the vendor documents no such key is an error.
    #[must_use]
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.idempotency_key = Some(key.into());
        self
    }

    /// Whether the rules of the API are checked before sending.
    #[must_use]
    pub fn validate(mut self, validate: bool) -> Self {
        self.validate = Some(validate);
        self
    }

    /// The address that the path is appended to: another server than that of the client. An address
    /// that is none is an error of the call. Keys are sent there, too.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// What stands between the parts of a multipart body, in place of a random text: for tests that
    /// compare bytes.
    #[must_use]
    pub fn boundary(mut self, boundary: impl Into<String>) -> Self {
        self.boundary = Some(boundary.into());
        self
    }

    /// A further header. A name or value that can't stand in a header is an error of the call.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}

/// Shows the names of headers, not their values.
impl fmt::Debug for RequestOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestOptions")
            .field("timeout", &self.timeout)
            .field("validate", &self.validate)
            .field("headers", &self.headers.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .finish()
    }
}
