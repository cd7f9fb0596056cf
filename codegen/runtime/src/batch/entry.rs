//! The lines of a journal.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::TaskHandle;
use crate::create::Plan;

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
        let vendor = plan.core.api().package.split('/').next().unwrap_or_default();
        Self::Intent {
            request: plan.digest(),
            create: Some(format!("{vendor}+{}", plan.operation.name)),
            correlation_id: plan.correlation_id.clone(),
            idempotency_key: plan.key.clone(),
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

impl Item {
    /// Whether a person may say what became of it: it is in doubt, or a person has said so before and it has
    /// not gone on since.
    pub fn can_be_settled(&self) -> bool {
        match self.stage {
            Stage::InDoubt => true,
            Stage::Open | Stage::Accepted => self.by_hand,
            Stage::Succeeded | Stage::Failed => false,
        }
    }

    /// Whether it was sent, perhaps, with another request than this one.
    pub(super) fn is_of_another(&self, request: &str) -> bool {
        self.stage != Stage::Open && self.request != request
    }

    pub(super) fn apply(&mut self, entry: Entry) {
        match entry.event {
            Event::Intent { request, create, correlation_id, idempotency_key } => {
                // A request that is sent again under its key was first sent earlier.
                if self.stage != Stage::InDoubt {
                    self.sent_at = entry.at;
                }
                *self = Self {
                    stage: Stage::InDoubt,
                    request,
                    create,
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
