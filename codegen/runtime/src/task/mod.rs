//! Tasks at a vendor: asking for them, and waiting for their end, in this process or in another.

mod end;
mod error;
mod handle;
mod seen;
mod state;
#[cfg(not(target_arch = "wasm32"))]
mod updates;
#[cfg(not(target_arch = "wasm32"))]
mod waiting;

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::time::Duration;

use crate::call::Call;
use crate::client::Core;
use crate::codegen::{Json, Mismatch};
use crate::describe::{self, Operation};
use crate::{Error, RequestOptions, Response, read};

pub use error::{TaskFailed, Unfinished, WaitError};
pub use handle::TaskHandle;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use handle::create;
pub use state::TaskState;
#[cfg(not(target_arch = "wasm32"))]
pub use updates::Updates;
#[cfg(not(target_arch = "wasm32"))]
use waiting::{First, Waiting};

/// The task of this id, as if this operation had begun it.
pub fn by_id<A>(
    core: &Core,
    operation: &'static Operation,
    about: &'static describe::Task,
    id: String,
) -> Task<A> {
    Task::new(core, about, core.handle(operation, None, id))
}

/// A task at a vendor, whose queries are answered by an `A`.
///
/// Dropping it, or any future of it, has no effect on the task: it goes on at the vendor, and is charged.
/// [`Task::handle`] is what must be kept to go on with it.
pub struct Task<A> {
    core: Core,
    about: &'static describe::Task,
    handle: TaskHandle,
    base_url: Option<String>,
    pace: Option<Pace>,
    answer: PhantomData<fn() -> A>,
}

/// How often a task is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    first: Duration,
    longest: Duration,
}

impl Pace {
    /// The first query after `first`, then each after half as long again as the one before, and a fifth more
    /// or less of it by chance, until `longest`. Nothing below 10 ms is used. Vendors take many queries for an
    /// attack: without a pace of your own a second is the least.
    pub fn new(first: Duration, longest: Duration) -> Self {
        let least = Duration::from_millis(10);
        Self { first: first.max(least), longest: longest.max(first).max(least) }
    }

    /// A query each time that so much has passed, a fifth more or less of it by chance.
    pub fn every(time: Duration) -> Self {
        Self::new(time, time)
    }
}

/// How long a task is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline(Option<Duration>);

impl Deadline {
    /// So long.
    pub fn after(time: Duration) -> Self {
        Self(Some(time))
    }

    /// As long as tasks of this kind usually take at most, by the API's description.
    pub fn usual() -> Self {
        Self(None)
    }
}

impl From<Duration> for Deadline {
    fn from(time: Duration) -> Self {
        Self::after(time)
    }
}

/// What was seen of a task. It dereferences to the vendor's answer.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Update<A> {
    /// Where the task stands.
    pub state: TaskState,
    /// How far it is, from 0 to 1, where the vendor says so.
    pub progress: Option<f64>,
    /// The vendor's answer.
    pub answer: A,
    /// Addresses of the files of the result, as far as there are any.
    pub files: Vec<String>,
    /// Whether there is a result.
    pub has_result: bool,
    /// The vendor's code for why the task failed, as text.
    pub code: Option<String>,
    /// The vendor's words for why the task failed.
    pub message: Option<String>,
    /// What the answer was read from.
    pub response: Response,
}

/// A task that has ended well. It dereferences to the vendor's answer.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Finished<A> {
    /// The task.
    pub handle: TaskHandle,
    /// The vendor's answer.
    pub answer: A,
    /// Addresses of the files of the result. They hold for a limited time.
    pub files: Vec<String>,
    /// What the answer was read from.
    pub response: Response,
}

impl<A> Deref for Update<A> {
    type Target = A;

    fn deref(&self) -> &A {
        &self.answer
    }
}

impl<A> Deref for Finished<A> {
    type Target = A;

    fn deref(&self) -> &A {
        &self.answer
    }
}

impl<A> Task<A> {
    /// The task that a create of this operation began.
    #[doc(hidden)]
    pub fn of_operation(
        core: &Core,
        operation: &'static Operation,
        handle: TaskHandle,
    ) -> Result<Self, Error> {
        match operation.create.and_then(|create| create.task) {
            Some(about) => Ok(Self::new(core, about, handle)),
            None => Err(Error::configuration(format!("`{}` begins no task", operation.name))),
        }
    }

    /// The task of a handle, whose operation must be one of these.
    #[doc(hidden)]
    pub fn of_handle(
        core: &Core,
        operations: &[&'static Operation],
        handle: TaskHandle,
    ) -> Result<Self, Error> {
        let operation = core.operation_of(operations, &handle)?;
        Self::of_operation(core, operation, handle)
    }

    fn new(core: &Core, about: &'static describe::Task, handle: TaskHandle) -> Self {
        let (core, pace) = (core.clone(), core.pace());
        Self { core, about, handle, base_url: None, pace, answer: PhantomData }
    }

    /// What must be kept to go on with the task at any time, in any process.
    pub fn handle(&self) -> &TaskHandle {
        &self.handle
    }

    /// The task's id at the vendor.
    pub fn id(&self) -> &str {
        self.handle.id()
    }

    /// Asks as often as this, in place of what the API's description says.
    #[must_use]
    pub fn pace(mut self, pace: Pace) -> Self {
        self.pace = Some(pace);
        self
    }

    /// Asks at this address, where the task was created at another than that of the client.
    #[must_use]
    pub(crate) fn base_url(mut self, base_url: Option<String>) -> Self {
        self.base_url = base_url;
        self
    }
}

impl<A: Json + Send> Task<A> {
    /// Asks once where the task stands.
    ///
    /// # Errors
    /// Every kind of [`Error`]: none of them says anything about the task.
    pub async fn poll_once(&self) -> Result<Update<A>, Error> {
        let timeout = self.core.limits().timeout;
        self.query(timeout, 0).await.map_err(Error::from)
    }

    /// Asks once for the address of a file of the result, counted from 0: addresses hold for a limited time, and this is
    /// a fresh one.
    ///
    /// # Errors
    /// When there is no answer, or no such file, because the task has not ended well, say.
    pub async fn file(&self, index: usize) -> Result<String, Error> {
        let mut update = self.poll_once().await?;
        if index < update.files.len() {
            return Ok(update.files.swap_remove(index));
        }
        let mismatch = Mismatch::new(format!("the task is {} and has no such file", update.state));
        Err(self.core.unreadable(self.about.query, mismatch, update.response))
    }

    /// Waits until the task has ended, and asks for it until then. Errors of single queries are borne until
    /// the deadline, which the last query precedes by a moment.
    ///
    /// # Errors
    /// [`WaitError`]: how the task ended, or why that is not known. It holds the handle.
    #[cfg(not(target_arch = "wasm32"))]
    pub async fn wait(&self, deadline: impl Into<Deadline>) -> Result<Finished<A>, WaitError> {
        Waiting::new(self.clone(), deadline.into(), First::Later).finished().await
    }

    /// What becomes of the task, as a stream: where it stands at once, then each change, and nothing after
    /// its end. An end that is no success is an item like the others; an error ends the stream.
    /// [`Updates::until`] sets a deadline.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn updates(&self) -> Updates<A>
    where
        A: 'static,
    {
        Updates::new(self.clone())
    }

    /// Asks once.
    async fn query(&self, timeout: Duration, resent: u32) -> Result<Update<A>, end::Unseen> {
        let query = self.about.query;
        let response = self.exchange(timeout, resent).await.map_err(end::Unseen::Unanswered)?;
        let unreadable =
            |mismatch: Mismatch| self.core.unreadable(query, mismatch, response.clone());
        let seen = seen::seen(self.about, &self.handle, &response, |text| self.core.mask(text))
            .map_err(|mismatch| end::Unseen::Unanswered(unreadable(mismatch)))?;
        let seen::Seen { state, progress, files, has_result, code, message } = seen;
        match read::json(&response) {
            Ok(answer) => {
                Ok(Update { state, progress, answer, files, has_result, code, message, response })
            }
            Err(mismatch) if state.is_terminal() => Err(end::Unseen::Ended(unreadable(mismatch))),
            Err(mismatch) => Err(end::Unseen::Unanswered(unreadable(mismatch))),
        }
    }

    async fn exchange(&self, timeout: Duration, resent: u32) -> Result<Response, Error> {
        let mut call = Call::new(&self.core, self.about.query);
        call.parameter(self.about.parameter, &self.handle.id().to_owned());
        if let Some(base_url) = &self.base_url {
            call.options(RequestOptions::new().base_url(base_url));
        }
        let mut limits = self.core.limits();
        limits.timeout = timeout;
        let answer = self.core.exchange(self.about.query, call.request()?, limits, resent).await?;
        Ok(answer.response)
    }
}

impl<A> Clone for Task<A> {
    fn clone(&self) -> Self {
        let Self { core, about, handle, base_url, pace, answer } = self;
        let (core, handle, base_url) = (core.clone(), handle.clone(), base_url.clone());
        Self { core, about, handle, base_url, pace: *pace, answer: *answer }
    }
}

impl<A> fmt::Debug for Task<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Task").field("handle", &self.handle).finish_non_exhaustive()
    }
}
