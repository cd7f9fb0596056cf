//! The lines of a journal.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use crate::client::origin;
use crate::create::Plan;
use crate::task::create;
use crate::{CreateError, Finished, TaskHandle, TaskState, WaitError};

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
        /// The vendor and the create: `vendor+operation`. Journals of earlier versions do not have it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        create: Option<String>,
        /// Scheme, host and port of the address. Journals of earlier versions do not have it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        origin: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        correlation_id: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        idempotency_key: Option<String>,
    },
    /// The vendor took it.
    Accepted {
        task: TaskHandle,
        /// Whether a person says so.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        by_hand: bool,
    },
    /// It is surely not charged.
    NotCharged {
        why: String,
        /// Whether a person says so.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        by_hand: bool,
    },
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
    /// A file of its result has all its bytes on this disk, and its name there now or in a moment.
    Saved { path: String, bytes: u64 },
}

impl Event {
    /// That this is about to be sent.
    pub(super) fn intent(plan: &Plan) -> Self {
        Self::Intent {
            request: plan.digest(),
            create: Some(create(plan.core.api().vendor(), plan.operation.name)),
            origin: Some(plan.origin()),
            correlation_id: plan.correlation_id.clone(),
            idempotency_key: plan.key.clone(),
        }
    }

    /// Whether it tells of a request that must have been sent before.
    pub(super) fn needs_intent(&self) -> bool {
        match self {
            Self::Intent { .. } | Self::NotCharged { .. } | Self::Saved { .. } => false,
            Self::Accepted { .. } | Self::Unknown { .. } | Self::Ended { .. } => true,
        }
    }

    /// How the task ended, as far as it has.
    pub(super) fn ended<A>(waited: Result<&Finished<A>, &WaitError>) -> Option<Self> {
        let (state, files) = match waited {
            Ok(finished) => (TaskState::Succeeded.to_string(), finished.files.clone()),
            Err(error) => (error.failed().map(|_| error.to_string())?, Vec::new()),
        };
        Some(Self::Ended { state, files })
    }

    /// That it was not taken, or may have been.
    pub(super) fn refused(error: &CreateError) -> Self {
        let why = error.to_string();
        match error.may_be_charged() {
            true => Self::Unknown { why, task: error.task().cloned() },
            false => Self::NotCharged { why, by_hand: false },
        }
    }

    /// That the vendor took it, by its own answer.
    pub(super) fn accepted(task: TaskHandle) -> Self {
        Self::Accepted { task, by_hand: false }
    }
}

/// What is known of an item of a batch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Item {
    /// How far it is.
    pub stage: Stage,
    /// A digest of the request that was sent last.
    pub request: String,
    /// The vendor and the create, as in a handle: `vendor+operation`. None in journals of earlier versions.
    pub create: Option<String>,
    /// Scheme, host and port of the address to which it was sent last. None in journals of earlier versions: the
    /// task may know it then.
    pub origin: Option<String>,
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
    /// The files of its result that were saved on this disk: their lengths in bytes, by their paths.
    pub saved: BTreeMap<String, u64>,
    /// How the task ended, or why there is none.
    pub why: Option<String>,
    /// Whether [`Journal::settle`](super::Journal::settle) said last what became of it.
    pub by_hand: bool,
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

/// What a call may do under the key of an item.
pub(super) enum Standing {
    /// Go, for the first time or where that can't be charged twice.
    Send,
    /// Nothing: another request was sent under the key.
    Changed,
    /// Nothing: it may be charged.
    InDoubt,
    /// Go on with its task.
    Taken(TaskHandle),
}

impl Item {
    /// What the journal says of the call that this plan sends.
    pub(super) fn standing(&self, plan: &Plan) -> Standing {
        if self.stage == Stage::Open {
            return Standing::Send;
        }
        if self.request != plan.digest() {
            return Standing::Changed;
        }
        match (self.stage, &self.task) {
            (Stage::InDoubt, _) if plan.knows_key(self.age()) => Standing::Send,
            (Stage::InDoubt, _) | (_, None) => Standing::InDoubt,
            (_, Some(task)) => Standing::Taken(task.clone()),
        }
    }

    /// How long ago it was first sent. What lies in the future by a clock that went back is no time.
    fn age(&self) -> Duration {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        now.saturating_sub(Duration::from_secs(self.sent_at))
    }

    /// Whether a person may say what became of it: it is in doubt, or a person has said so before and it has
    /// not gone on since.
    pub fn can_be_settled(&self) -> bool {
        match self.stage {
            Stage::InDoubt => true,
            Stage::Open | Stage::Accepted => self.by_hand,
            Stage::Succeeded | Stage::Failed => false,
        }
    }

    /// The address (scheme, host and port) to which it was sent, where that is known and is not the one of this
    /// URL. A name and the number behind it, such as `localhost` and `127.0.0.1`, are two addresses.
    pub fn elsewhere(&self, url: &str) -> Option<&str> {
        let sent_to = self.origin.as_deref().or_else(|| self.task.as_ref()?.origin());
        sent_to.filter(|sent_to| *sent_to != origin(url))
    }

    pub(super) fn apply(&mut self, entry: Entry) {
        match entry.event {
            Event::Intent { request, create, origin, correlation_id, idempotency_key } => {
                // A request that is sent again under its key was first sent earlier.
                if self.stage != Stage::InDoubt {
                    self.sent_at = entry.at;
                }
                *self = Self {
                    stage: Stage::InDoubt,
                    request,
                    create,
                    origin,
                    correlation_id,
                    idempotency_key,
                    sent_at: self.sent_at,
                    ..Self::default()
                };
            }
            Event::Accepted { task, by_hand } => {
                self.stage = Stage::Accepted;
                self.task = Some(task);
                self.why = None;
                self.by_hand = by_hand;
            }
            Event::NotCharged { why, by_hand } => {
                self.stage = Stage::Open;
                self.task = None;
                self.why = Some(why);
                self.by_hand = by_hand;
            }
            Event::Unknown { why, task } => {
                self.stage = Stage::InDoubt;
                self.why = Some(why);
                self.task = task;
                self.by_hand = false;
            }
            Event::Ended { state, files } => {
                let well = state == "succeeded";
                self.stage = if well { Stage::Succeeded } else { Stage::Failed };
                self.files = files;
                self.why = (!well).then_some(state);
            }
            Event::Saved { path, bytes } => {
                self.saved.insert(path, bytes);
            }
        }
    }
}
