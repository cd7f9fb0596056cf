//! One create whose intent is on disk before it is sent.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use super::entry::{Event, Standing};
use super::{Item, Journal, JournalError, Stage, Submit};
use crate::create::{self, Plan};
use crate::{CreateError, Error, Finished, Task, TaskHandle, WaitError};

/// A create that the vendor took.
#[derive(Debug)]
#[non_exhaustive]
pub struct Submitted<A> {
    /// The task.
    pub task: Task<A>,
    /// Whether the journal had it already, so that nothing was sent.
    pub was_known: bool,
    /// Why the journal does not have the task. Keep its handle elsewhere.
    pub journal_error: Option<JournalError>,
}

/// Why a create that is kept in a journal has no task.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitError {
    /// The call has no result. [`CreateError`] tells what is known of the charge.
    Create(CreateError),
    /// It was sent before and may be charged: nothing was sent. Find out at the vendor what became of it.
    InDoubt(Box<Item>),
    /// The journal has another request under this key: nothing was sent.
    Changed(Box<Item>),
    /// The intent can't be written: nothing was sent.
    Journal(JournalError),
}

/// What is to be done.
enum Next {
    Send,
    Known(TaskHandle),
}

impl Journal {
    /// Sends one create as a [`Batch`](super::Batch) of one item does: the intent is on disk before the request is
    /// sent, what was accepted under this key is not sent again, and what is in doubt only under a key that the
    /// vendor remembers.
    ///
    /// `on_accepted` is called as soon as the task is known, before anything else is done. Dropping this future does
    /// not stop the charge: run it on a task of its own where it can be dropped.
    ///
    /// # Errors
    /// [`SubmitError`], which tells what is known of the charge.
    pub async fn submit<C: Submit>(
        &self,
        key: &str,
        call: C,
        on_accepted: impl FnOnce(&TaskHandle),
    ) -> Result<Submitted<C::Answer>, SubmitError> {
        let call = call.into_call();
        let known = self.item(key);
        let in_doubt = known.as_ref().filter(|item| item.stage == Stage::InDoubt);
        let plan = Plan::again(&call, in_doubt).map_err(invalid)?;
        let (handle, was_known, journal_error) = match next(&plan, known)? {
            Next::Known(handle) => {
                on_accepted(&handle);
                (handle, true, None)
            }
            Next::Send => {
                let handle = self.send(key, &plan).await?;
                let told = catch_unwind(AssertUnwindSafe(|| on_accepted(&handle)));
                let accepted = Event::accepted(handle.clone());
                let journal_error = self.note_aside(key, accepted).await.err();
                // A panic of the caller's goes on once the task is written down.
                told.unwrap_or_else(|panic| resume_unwind(panic));
                (handle, false, journal_error)
            }
        };
        let task = call.task(handle).map_err(invalid)?;
        Ok(Submitted { task, was_known, journal_error })
    }

    /// Writes down how the task of an item ended, as far as it has: what was waited for outside of a
    /// [`Batch`](super::Batch) is not known otherwise. An item with another task stays as it is.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn ended<A>(
        &self,
        key: &str,
        waited: Result<&Finished<A>, &WaitError>,
    ) -> Result<(), JournalError> {
        let Some(event) = Event::ended(waited) else { return Ok(()) };
        let handle = waited.map_or_else(WaitError::handle, |finished| &finished.handle);
        let accepted = self.item(key).filter(|item| item.stage == Stage::Accepted);
        match accepted.and_then(|item| item.task).is_some_and(|task| task.is_same(handle)) {
            true => self.note(key, event),
            false => Ok(()),
        }
    }

    /// What the journal has under this key, where that may be charged and is another request than this call: it
    /// would not be sent. Look at all items of a [`Batch`](super::Batch) before the first is sent, above all where
    /// their keys are numbers, which shift when an item is put in between. Nothing is sent or written.
    ///
    /// # Errors
    /// When the call breaks rules of the API, or can't be sent.
    pub fn changed<C: Submit>(&self, key: &str, call: C) -> Result<Option<Item>, Error> {
        let sent = self.item(key).filter(|item| item.stage != Stage::Open);
        let Some(item) = sent else { return Ok(None) };
        Ok((item.request != Self::digest(call)?).then_some(item))
    }

    /// The digest by which a journal knows a request: [`Item::request`]. Items of different keys that have the same
    /// are the same request.
    ///
    /// # Errors
    /// When the call breaks rules of the API, or can't be sent.
    pub fn digest<C: Submit>(call: C) -> Result<String, Error> {
        Ok(Plan::new(&call.into_call())?.digest())
    }

    async fn send(&self, key: &str, plan: &Plan) -> Result<TaskHandle, SubmitError> {
        self.note_aside(key, Event::intent(plan)).await.map_err(SubmitError::Journal)?;
        let error = match create::submit_planned(plan).await {
            Ok(handle) => return Ok(handle),
            Err(error) => error,
        };
        // Without this line the item stays in doubt, which is safe.
        let _ = self.note_aside(key, Event::refused(&error)).await;
        Err(SubmitError::Create(error))
    }

    /// Writes on a thread that may block.
    async fn note_aside(&self, key: &str, event: Event) -> Result<(), JournalError> {
        let (journal, key) = (self.clone(), key.to_owned());
        let written = tokio::task::spawn_blocking(move || journal.note(&key, event)).await;
        written.unwrap_or_else(|_| Err(self.interrupted()))
    }
}

/// What the journal says about the item.
fn next(plan: &Plan, known: Option<Item>) -> Result<Next, SubmitError> {
    let Some(item) = known else { return Ok(Next::Send) };
    match item.standing(plan) {
        Standing::Send => Ok(Next::Send),
        Standing::Taken(task) => Ok(Next::Known(task)),
        Standing::Changed => Err(SubmitError::Changed(Box::new(item))),
        Standing::InDoubt => Err(SubmitError::InDoubt(Box::new(item))),
    }
}

fn invalid(error: Error) -> SubmitError {
    SubmitError::Create(create::invalid(error))
}

impl fmt::Display for SubmitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Create(error) => error.fmt(f),
            Self::InDoubt(_) => f.write_str(
                "it was sent before and may be charged, so nothing was sent: find out at the vendor what \
                 became of it",
            ),
            Self::Changed(_) => {
                f.write_str("the journal has another request under this key, so nothing was sent")
            }
            Self::Journal(error) => write!(f, "nothing was sent: {error}"),
        }
    }
}

impl std::error::Error for SubmitError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Create(error) => Some(error),
            Self::Journal(error) => Some(error),
            Self::InDoubt(_) | Self::Changed(_) => None,
        }
    }
}
