//! The lines of a journal.

use serde::{Deserialize, Serialize};

use crate::TaskHandle;

/// A line.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Entry {
    pub(super) v: u8,
    pub(super) item: String,
    /// Seconds since 1970.
    pub(super) at: u64,
    #[serde(flatten)]
    pub(super) event: Event,
}

/// What happened to an item.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub(super) enum Event {
    /// The request is about to be sent.
    Intent {
        /// A digest of the request.
        request: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        correlation_id: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        idempotency_key: Option<String>,
    },
    /// The vendor took it.
    Accepted { task: TaskHandle },
    /// It is surely not charged.
    NotCharged { why: String },
    /// It may be charged.
    Unknown {
        why: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        task: Option<TaskHandle>,
    },
    /// The task has ended.
    Ended {
        state: String,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        files: Vec<String>,
    },
}

/// What is known of an item of a batch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Item {
    /// How far it is.
    pub stage: Stage,
    /// A digest of the request that was sent last.
    pub request: String,
    /// The text by which the vendor knows the task, where there is a place for one.
    pub correlation_id: Option<String>,
    /// The key under which the request was sent, where the vendor documents one.
    pub idempotency_key: Option<String>,
    /// When it was first sent, in seconds since 1970.
    pub sent_at: u64,
    /// The task.
    pub task: Option<TaskHandle>,
    /// The addresses of the files of its result.
    pub files: Vec<String>,
    /// How the task ended, or why there is none.
    pub why: Option<String>,
}

/// How far an item of a batch is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// Nothing was sent, or what was sent is surely not charged.
    #[default]
    Open,
    /// It was sent, and nobody knows what became of it: it may be charged.
    InDoubt,
    /// The vendor took it.
    Accepted,
    /// The task has ended well.
    Succeeded,
    /// The task has ended without a result.
    Failed,
}

impl Item {
    pub(super) fn apply(&mut self, entry: Entry) {
        match entry.event {
            Event::Intent { request, correlation_id, idempotency_key } => {
                // A request that is sent again under its key was first sent earlier.
                if self.stage != Stage::InDoubt {
                    self.sent_at = entry.at;
                }
                *self = Self {
                    stage: Stage::InDoubt,
                    request,
                    correlation_id,
                    idempotency_key,
                    sent_at: self.sent_at,
                    ..Self::default()
                };
            }
            Event::Accepted { task } => {
                self.stage = Stage::Accepted;
                self.task = Some(task);
            }
            Event::NotCharged { why } => {
                self.stage = Stage::Open;
                self.why = Some(why);
            }
            Event::Unknown { why, task } => {
                self.stage = Stage::InDoubt;
                self.why = Some(why);
                self.task = task;
            }
            Event::Ended { state, files } => {
                let well = state == "succeeded";
                self.stage = if well { Stage::Succeeded } else { Stage::Failed };
                self.files = files;
                self.why = (!well).then_some(state);
            }
        }
    }
}
