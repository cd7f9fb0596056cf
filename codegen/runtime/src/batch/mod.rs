//! Many creates, of which none is billed twice, whatever happens to the program.

mod entry;
mod error;
mod gate;
mod journal;
mod run;
mod single;

use std::collections::HashSet;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::{Deadline, Pace, Submit, TaskHandle};

pub use entry::{Item, Stage};
pub use error::JournalError;
use gate::Gate;
pub use journal::Journal;
use run::Run;
pub use single::{SubmitError, Submitted};

/// Sends many creates and keeps a [`Journal`] of them.
///
/// Each item has a key of your own, by which it is known again: what was accepted is not sent again, in this run or
/// in a later one. What is in doubt is not sent again either, unless it was sent under a key that the vendor
/// documents, and is remembered by the vendor still. Creates run on tasks of the tokio runtime: when the future of
/// [`Batch::run`] is dropped, those that were sent still reach the journal.
#[derive(Clone)]
pub struct Batch {
    journal: Journal,
    concurrency: usize,
    per_minute: Option<u32>,
    most: Option<usize>,
    deadline: Option<Deadline>,
    pace: Option<Pace>,
    resends_throttled: bool,
    on_change: Hears,
}

/// Who is told of changes.
type Hears = Arc<dyn Fn(&str, &Outcome) + Send + Sync>;

/// What became of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The vendor took it, in this run or before.
    Accepted(TaskHandle),
    /// The task has ended well. The addresses hold for a limited time.
    Succeeded(TaskHandle, Vec<String>),
    /// The task has ended without a result.
    Failed(TaskHandle, String),
    /// Waiting ended before the task: run the batch again to go on.
    Unfinished(TaskHandle, String),
    /// The vendor knows no such task: it is one of another account or address, perhaps, or was settled wrongly.
    NotFound(TaskHandle, String),
    /// The request can't be right. Nothing was sent.
    Invalid(String),
    /// It is surely not charged: it was not sent, or refused. A later run sends it again.
    NotCharged(String),
    /// The vendor takes no more for now. A later run sends it again. What came with status 503 is
    /// [`Outcome::InDoubt`] unless the vendor documents that it refuses before the charge: a gateway can say so, too.
    Throttled {
        /// What it said.
        why: String,
        /// Whether it documents that it refuses before the charge. If not, it is most likely not charged.
        before_charge: bool,
        /// How long it asks to wait.
        retry_after: Option<Duration>,
    },
    /// It may be charged, and is not sent again: find out at the vendor what became of it.
    InDoubt(Item),
    /// The journal has another request under this key: nothing was sent, and nothing more is begun. Keys that are
    /// numbers have shifted, perhaps, so that a later item would be one that was sent under the number before.
    Changed,
    /// Another item of this run has the same key: nothing was sent.
    Duplicate,
    /// The batch stopped before it.
    NotStarted,
}

impl Outcome {
    /// What the journal knows of an item.
    fn known(item: Item) -> Self {
        match (item.stage, item.task.clone()) {
            (Stage::Open, _) => Self::NotStarted,
            (Stage::InDoubt, _) | (_, None) => Self::InDoubt(item),
            (Stage::Accepted, Some(task)) => Self::Accepted(task),
            (Stage::Succeeded, Some(task)) => Self::Succeeded(task, item.files),
            (Stage::Failed, Some(task)) => Self::Failed(task, item.why.unwrap_or_default()),
        }
    }
}

/// Why a batch stopped before its last item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stop {
    /// The vendor says that there is no money left: as it documents, or by status 402.
    OutOfCredit,
    /// The vendor doesn't take the key.
    Unauthorized,
    /// As many items have begun as the limit allows.
    Most,
    /// The journal can't be written.
    Journal,
    /// The journal has another request under an item's key.
    Changed,
    /// Several items in a row are in doubt: whatever is wrong, more would be.
    InDoubt,
    /// The caller asked for it.
    Asked,
}

/// What became of a batch.
#[derive(Debug)]
#[non_exhaustive]
pub struct BatchReport {
    /// Each item by its key, in the order in which they were given.
    pub outcomes: Vec<(String, Outcome)>,
    /// Why the batch stopped before its last item.
    pub stopped: Option<Stop>,
    /// Why the journal could not be written. Accepted tasks are in `outcomes` all the same: keep them.
    pub journal_error: Option<JournalError>,
}

impl BatchReport {
    /// How many outcomes are so.
    pub fn count(&self, is: impl Fn(&Outcome) -> bool) -> usize {
        self.outcomes.iter().filter(|(_, outcome)| is(outcome)).count()
    }

    /// The items that may be charged and of which nobody knows what became.
    pub fn in_doubt(&self) -> impl Iterator<Item = (&str, &Item)> {
        self.outcomes.iter().filter_map(|(key, outcome)| match outcome {
            Outcome::InDoubt(item) => Some((key.as_str(), item)),
            _ => None,
        })
    }
}

impl Batch {
    /// A batch that has 4 items under way at a time, and doesn't wait for the ends of their tasks.
    pub fn new(journal: Journal) -> Self {
        Self {
            journal,
            concurrency: 4,
            per_minute: None,
            most: None,
            deadline: None,
            pace: None,
            resends_throttled: false,
            on_change: Arc::new(|_, _| {}),
        }
    }

    /// How many items are under way at most. Fewer are while the vendor says that it is too much.
    #[must_use]
    pub fn concurrency(mut self, most: usize) -> Self {
        self.concurrency = most;
        self
    }

    /// How many items begin in a minute at most.
    #[must_use]
    pub fn per_minute(mut self, most: u32) -> Self {
        self.per_minute = Some(most);
        self
    }

    /// How many items are sent in this run at most: a bound for what it can cost.
    #[must_use]
    pub fn most(mut self, items: usize) -> Self {
        self.most = Some(items);
        self
    }

    /// Waits for the end of each task, at most so long. An item is under way until then.
    #[must_use]
    pub fn wait(mut self, deadline: impl Into<Deadline>) -> Self {
        self.deadline = Some(deadline.into());
        self
    }

    /// How often tasks are asked for.
    #[must_use]
    pub fn pace(mut self, pace: Pace) -> Self {
        self.pace = Some(pace);
        self
    }

    /// Sends again in this run what was refused with status 429, after the wait that the vendor asks for, even though the vendor
    /// does not document that such a refusal is never charged. Not done unless set.
    #[must_use]
    pub fn resend_throttled(mut self, resend: bool) -> Self {
        self.resends_throttled = resend;
        self
    }

    /// Is told of each change of an item. A panic in it is caught, once the panic hook has told of it.
    #[must_use]
    pub fn on_change(mut self, hears: impl Fn(&str, &Outcome) + Send + Sync + 'static) -> Self {
        self.on_change = Arc::new(hears);
        self
    }

    /// Sends what was not sent before. Calls are taken from the iterator as they are needed, so an item whose request
    /// has changed is seen when it is its turn: [`Journal::changed`] tells of all before anything is sent.
    pub async fn run<C: Submit>(
        &self,
        items: impl IntoIterator<Item = (String, C)>,
    ) -> BatchReport {
        self.run_until(items, std::future::pending()).await
    }

    /// As [`Batch::run`], and once `end` is ready nothing more is sent: what was sent is answered still, tasks are
    /// no longer waited for, and the report comes as it is then.
    pub async fn run_until<C: Submit>(
        &self,
        items: impl IntoIterator<Item = (String, C)>,
        end: impl Future<Output = ()>,
    ) -> BatchReport {
        let gate = Arc::new(Gate::new(self.concurrency, self.per_minute, self.most));
        let ending = async {
            end.await;
            gate.stop(Stop::Asked);
            std::future::pending().await
        };
        // Whoever asks for the end is heard before anything is sent.
        gate::first(ending, self.run_by(items, &gate)).await
    }

    async fn run_by<C: Submit>(
        &self,
        items: impl IntoIterator<Item = (String, C)>,
        gate: &Arc<Gate>,
    ) -> BatchReport {
        let run = Run { batch: self.clone(), gate: Arc::clone(gate), trouble: Arc::default() };
        let (mut seen, mut begun) = (HashSet::new(), Vec::new());
        for (key, call) in items {
            let now = if seen.insert(key.clone()) {
                run.begin::<C>(&key, call.into_call()).await
            } else {
                run::Begun::over(Outcome::Duplicate)
            };
            begun.push((key, now));
        }
        let mut outcomes = Vec::with_capacity(begun.len());
        for (key, begun) in begun {
            let outcome = match begun {
                run::Begun::Over(outcome) => *outcome,
                run::Begun::UnderWay(task) => {
                    // It panicked, or the runtime has ended.
                    task.await.unwrap_or_else(|_| run.cut_off(&key))
                }
            };
            outcomes.push((key, outcome));
        }
        let journal_error = run.trouble.lock().unwrap_or_else(PoisonError::into_inner).take();
        BatchReport { outcomes, stopped: gate.stopped(), journal_error }
    }
}

/// Why the journal could not be written, first of all.
type Trouble = Arc<Mutex<Option<JournalError>>>;

impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("journal", &self.journal).finish_non_exhaustive()
    }
}
