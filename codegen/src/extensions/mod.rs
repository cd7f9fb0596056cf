//! The `x-` keys that Bindery understands: a closed list, one type a key.
//!
//! Their JSON Schema, for editors, is written from these types by schemars. In our own
//! specifications any other `x-` key is an error; in foreign ones it is kept in
//! [`Extensions::other`] and otherwise ignored.

mod keys;
mod read;

use std::sync::LazyLock;

use indexmap::IndexMap;

use crate::source::Node;

pub use read::{KEYS, check, read};

pub use keys::{
    Billing, Certainty, Correlate, Delay, Elsewhere, Envelope, EnvelopeSuccess, Failure,
    Idempotency, Interval, Limits, List, Message, Progress, Ratio, RefusedBy, Rust, RustEnum,
    RustNull, Sensitive, Signature, Source, States, Task, WebhookRules,
};

/// The extension keys of one object. Most objects have none, which costs one pointer.
#[derive(Clone, Debug, Default)]
pub struct Extensions(Option<Box<Known>>);

/// The keys, read.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// `x-source`
    pub source: Option<Source>,
    /// `x-message`
    pub message: Option<Message>,
    /// `x-rust`
    pub rust: Option<Rust>,
    /// `x-billing`
    pub billing: Option<Billing>,
    /// `x-task`
    pub task: Option<Task>,
    /// `x-envelope`
    pub envelope: Option<Envelope>,
    /// `x-idempotency`
    pub idempotency: Option<Idempotency>,
    /// `x-correlate`
    pub correlate: Option<Correlate>,
    /// `x-limits`
    pub limits: Option<Limits>,
    /// `x-webhook`
    pub webhook: Option<WebhookRules>,
    /// `x-sensitive`
    pub sensitive: Option<Sensitive>,
    /// Keys that are not ours, as written.
    pub other: IndexMap<String, Node>,
}

static NONE: LazyLock<Known> = LazyLock::new(Known::default);

impl std::ops::Deref for Extensions {
    type Target = Known;

    fn deref(&self) -> &Known {
        self.0.as_deref().unwrap_or(&NONE)
    }
}

impl From<Known> for Extensions {
    fn from(known: Known) -> Self {
        Self(Some(Box::new(known)))
    }
}
