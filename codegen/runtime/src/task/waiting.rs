//! Drives waiting for a task: asks when the machine says so, and keeps what was seen.

use std::time::Duration;

use tracing::{Instrument as _, Span};

use super::seen::observation;
use super::{Deadline, Pace, Task, Update, end};
use crate::clock::{Clock, chance, sleep};
use crate::codegen::Json;
use crate::machine::{Observation, PollAction, PollEnd, PollEvent, PollMachine, PollPolicy};
use crate::{Error, TaskState, Unfinished, WaitError};

/// A task that is being waited for.
pub(super) struct Waiting<A> {
    task: Task<A>,
    machine: PollMachine,
    clock: Clock,
    next: PollAction,
    queries: u32,
    errors: u32,
    state: Option<TaskState>,
    last_error: Option<Error>,
    /// The body of the last answer that was given out.
    last_body: Option<Vec<u8>>,
    /// The span of all queries of the task.
    span: Span,
    over: bool,
}

/// When the first query goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum First {
    /// When the vendor can be expected to have begun.
    Later,
    /// At once.
    Now,
}

/// The shortest wait between two queries, unless the caller asks for a shorter one.
const SHORTEST: Duration = Duration::from_secs(1);

impl<A: Json + Send> Waiting<A> {
    pub(super) fn new(task: Task<A>, deadline: Deadline, first: First) -> Self {
        let about = task.about;
        let (pace, shortest) = match task.pace {
            Some(pace) => (pace, pace.first.min(SHORTEST)),
            None => (Pace { first: about.first_delay, longest: about.longest_delay }, SHORTEST),
        };
        let policy = PollPolicy {
            first: pace.first.max(shortest),
            longest: pace.longest.max(shortest),
            shortest,
            timeout: task.core.limits().timeout,
            deadline: deadline.0.unwrap_or(about.deadline),
            grace: about.grace,
        };
        let age = match first {
            First::Later => task.handle.age(),
            First::Now => Duration::MAX,
        };
        let clock = Clock::start();
        let mut machine = PollMachine::new(policy);
        let next = machine.step(clock.now(), chance(), PollEvent::Start { age });
        let (queries, errors) = (0, 0);
        let (state, last_error, last_body) = (None, None, None);
        let span = tracing::info_span!(
            target: "bindery",
            "task",
            otel.name = "wait for task",
            task = %task.handle
        );
        Self {
            task,
            machine,
            clock,
            next,
            queries,
            errors,
            state,
            last_error,
            last_body,
            span,
            over: false,
        }
    }

    /// The next change of the task, or why there is none; nothing after the end.
    pub(super) async fn next(&mut self) -> Option<Result<Update<A>, WaitError>> {
        while !self.over {
            let event = match self.next {
                PollAction::Wait(wait) => {
                    sleep(wait).await;
                    PollEvent::Waited
                }
                PollAction::Finish(end) => {
                    self.over = true;
                    return Some(Err(self.why(end)));
                }
                PollAction::Query { timeout } => {
                    let (observation, update) = self.query(timeout).await;
                    self.next = self.step(PollEvent::Observed(observation));
                    match update {
                        Some(update) => return Some(update),
                        None => continue,
                    }
                }
            };
            self.next = self.step(event);
        }
        None
    }

    fn step(&mut self, event: PollEvent) -> PollAction {
        self.machine.step(self.clock.now(), chance(), event)
    }

    /// Asks once. What is given out: a change, or an end.
    async fn query(
        &mut self,
        timeout: Duration,
    ) -> (Observation, Option<Result<Update<A>, WaitError>>) {
        self.queries += 1;
        let budget = self.task.core.budget();
        let query = self.task.query(timeout, self.queries - 1).instrument(self.span.clone());
        let answered = query.await;
        let update = match answered {
            Ok(update) => update,
            Err(end::Unseen::Ended(error)) => {
                self.over = true;
                self.last_error = Some(error);
                let why = WaitError::Unreadable(Box::new(self.unfinished()));
                return (Observation::Ended, Some(Err(why)));
            }
            Err(end::Unseen::Unanswered(error)) => {
                let now = self.clock.now();
                let observation = observation(&error, || budget.spend(now));
                self.errors += 1;
                self.last_error = Some(error);
                return (observation, None);
            }
        };
        budget.earn();
        self.state = Some(update.state.clone());
        let ended = update.state.is_terminal();
        self.over = ended;
        let observation = if ended { Observation::Ended } else { Observation::Going };
        let is_news = self.last_body.as_ref() != Some(&update.response.body);
        if is_news {
            self.last_body = Some(update.response.body.clone());
            self.task.core.observed().task(&self.task.handle, &update.state, update.progress);
        }
        (observation, (is_news || ended).then_some(Ok(update)))
    }

    fn why(&self, end: PollEnd) -> WaitError {
        let it = Box::new(self.unfinished());
        match end {
            PollEnd::Deadline | PollEnd::Ended => WaitError::Deadline(it),
            PollEnd::Missing => WaitError::NotFound(it),
            PollEnd::Refused => WaitError::Refused(it),
        }
    }

    fn unfinished(&self) -> Unfinished {
        Unfinished {
            handle: self.task.handle.clone(),
            state: self.state.clone(),
            queries: self.queries,
            errors: self.errors,
            retry_after: self.last_error.as_ref().and_then(Error::retry_after_duration),
            last_error: self.last_error.clone(),
        }
    }

    /// The end, for callers that only want the result.
    pub(super) async fn finished(mut self) -> Result<super::Finished<A>, WaitError> {
        loop {
            match self.next().await {
                Some(Ok(update)) if update.state.is_terminal() => {
                    return end::finished(self.task.handle, update);
                }
                Some(Ok(_)) => {}
                Some(Err(error)) => return Err(error),
                // An end is always told before there is nothing more.
                None => return Err(self.why(PollEnd::Deadline)),
            }
        }
    }
}
