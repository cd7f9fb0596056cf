//! One item of a batch, from the journal to the vendor and back.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, PoisonError};

use tokio::task::JoinHandle;

use super::entry::{Event, Standing};
use super::gate::{self, Gate, Went};
use super::{Batch, Item, JournalError, Outcome, Stage, Stop, Trouble};
use crate::call::Call;
use crate::create::{self, Plan};
use crate::{CreateError, Submit, Task, TaskHandle, WaitError};

/// How often an item is sent that was refused with 429.
const RESENDS: u32 = 100;

/// A run of a batch.
#[derive(Clone)]
pub(super) struct Run {
    pub(super) batch: Batch,
    pub(super) gate: Arc<Gate>,
    pub(super) trouble: Trouble,
}

/// An item that was taken up.
pub(super) enum Begun {
    Over(Box<Outcome>),
    UnderWay(JoinHandle<Outcome>),
}

impl Begun {
    pub(super) fn over(outcome: Outcome) -> Self {
        Self::Over(Box::new(outcome))
    }
}

/// What is to be done with an item.
enum Next {
    Nothing(Box<Outcome>),
    Wait(TaskHandle),
    Send,
}

impl Next {
    fn nothing(outcome: Outcome) -> Self {
        Self::Nothing(Box::new(outcome))
    }
}

impl Run {
    /// Takes up an item, once the limits allow it.
    pub(super) async fn begin<C: Submit>(&self, key: &str, call: Call) -> Begun {
        let known = self.batch.journal.item(key);
        let plan = match Plan::again(&call, known.as_ref().filter(|it| it.stage == Stage::InDoubt))
        {
            Ok(plan) => plan,
            Err(error) => return Begun::over(self.told(key, Outcome::Invalid(error.to_string()))),
        };
        let next = self.next(&plan, known);
        let next = match next {
            Next::Nothing(outcome) => {
                if *outcome == Outcome::Changed {
                    self.gate.stop(Stop::Changed);
                }
                return Begun::over(self.told(key, *outcome));
            }
            next => next,
        };
        if let Err(stop) = self.gate.enter().await {
            self.gate.stop(stop);
            return Begun::over(self.told(key, Outcome::NotStarted));
        }
        let (run, key) = (self.clone(), key.to_owned());
        Begun::UnderWay(tokio::spawn(async move {
            let outcome = match next {
                Next::Wait(handle) => run.wait::<C>(&key, &call, handle).await,
                _ => run.send::<C>(&key, &call, plan).await,
            };
            run.told(&key, outcome)
        }))
    }

    /// What the journal says about the item.
    fn next(&self, plan: &Plan, known: Option<Item>) -> Next {
        let Some(item) = known else { return Next::Send };
        let task = match item.standing(plan) {
            Standing::Send => return Next::Send,
            Standing::Changed => return Next::nothing(Outcome::Changed),
            Standing::InDoubt => return Next::nothing(Outcome::InDoubt(item)),
            Standing::Taken(task) => task,
        };
        match item.stage {
            Stage::Accepted if self.batch.deadline.is_some() => Next::Wait(task),
            _ => Next::nothing(Outcome::known(item)),
        }
    }

    async fn send<C: Submit>(&self, key: &str, call: &Call, plan: Plan) -> Outcome {
        let mut last = Outcome::NotStarted;
        for _ in 0..RESENDS {
            if !self.note(key, Event::intent(&plan)).await {
                self.gate.leave(Went::Badly);
                return Outcome::NotStarted;
            }
            let sent = create::submit_planned(&plan).await;
            self.gate.heard(sent.as_ref().is_err_and(CreateError::may_be_charged));
            let error = match sent {
                Ok(handle) => {
                    let is_kept = self.note(key, Event::accepted(handle.clone())).await;
                    if !is_kept && self.batch.deadline.is_some() {
                        // The end may be far, and until then nobody else has the handle.
                        self.told(key, Outcome::Accepted(handle.clone()));
                    }
                    return self.accepted::<C>(key, call, handle).await;
                }
                Err(error) => error,
            };
            let outcome = self.refused(key, &plan, error).await;
            match outcome {
                Outcome::Throttled { .. } if self.batch.resends_throttled => {}
                outcome => return outcome,
            }
            if self.gate.enter().await.is_err() {
                return outcome;
            }
            last = outcome;
        }
        self.gate.leave(Went::Badly);
        last
    }

    async fn accepted<C: Submit>(&self, key: &str, call: &Call, handle: TaskHandle) -> Outcome {
        match self.batch.deadline {
            Some(_) => self.wait::<C>(key, call, handle).await,
            None => {
                self.gate.leave(Went::Well);
                Outcome::Accepted(handle)
            }
        }
    }

    async fn refused(&self, key: &str, plan: &Plan, error: CreateError) -> Outcome {
        let why = error.to_string();
        if plan.is_out_of_credit(&error) {
            self.gate.stop(Stop::OutOfCredit);
        } else if error.status() == Some(401) {
            self.gate.stop(Stop::Unauthorized);
        }
        let is_in_doubt = error.may_be_charged();
        self.note(key, Event::refused(&error)).await;
        let (went, outcome) = match &error {
            CreateError::Throttled(it) => {
                let (before_charge, retry_after) = (it.is_before_charge(), it.retry_after());
                let outcome = Outcome::Throttled { why, before_charge, retry_after };
                (Went::Throttled(retry_after), outcome)
            }
            _ => (Went::Badly, Outcome::NotCharged(why)),
        };
        self.gate.leave(went);
        if !is_in_doubt {
            return outcome;
        }
        let mut item = self.batch.journal.item(key).unwrap_or_default();
        // Where the journal can't be written, it does not have it.
        item.task = error.task().cloned();
        Outcome::InDoubt(item)
    }

    async fn wait<C: Submit>(&self, key: &str, call: &Call, handle: TaskHandle) -> Outcome {
        let outcome = self.waited::<C>(key, call, handle).await;
        self.gate.leave(Went::Well);
        outcome
    }

    async fn waited<C: Submit>(&self, key: &str, call: &Call, handle: TaskHandle) -> Outcome {
        let task: Task<C::Answer> = match call.task(handle.clone()) {
            Ok(task) => task,
            Err(error) => return Outcome::Unfinished(handle, error.to_string()),
        };
        let task = match self.batch.pace {
            Some(pace) => task.pace(pace),
            None => task,
        };
        let deadline = self.batch.deadline.unwrap_or(crate::Deadline::usual());
        let waiting = async { Some(task.wait(deadline).await) };
        let stopping = async {
            self.gate.asked_to_stop().await;
            None
        };
        let Some(waited) = gate::first(waiting, stopping).await else {
            return Outcome::Unfinished(handle, "the batch stopped".to_owned());
        };
        let ended = Event::ended(waited.as_ref());
        if let Some(ended) = ended {
            self.note(key, ended).await;
        }
        match waited {
            Ok(finished) => Outcome::Succeeded(handle, finished.files),
            Err(error) if error.failed().is_some() => Outcome::Failed(handle, error.to_string()),
            Err(error @ WaitError::NotFound(_)) => Outcome::NotFound(handle, error.to_string()),
            Err(error) => Outcome::Unfinished(handle, error.to_string()),
        }
    }

    /// Writes to the journal on a thread that may block. Whether it is on disk.
    async fn note(&self, key: &str, event: Event) -> bool {
        let (journal, key) = (self.batch.journal.clone(), key.to_owned());
        let written = tokio::task::spawn_blocking(move || journal.note(&key, event)).await;
        let Ok(Err(error)) = written else { return written.is_ok() };
        self.in_trouble(error);
        false
    }

    fn in_trouble(&self, error: JournalError) {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
        self.gate.stop(Stop::Journal);
    }

    fn told(&self, key: &str, outcome: Outcome) -> Outcome {
        // A panic of the caller's is told by the panic hook, and loses no item.
        let _ = catch_unwind(AssertUnwindSafe(|| (self.batch.on_change)(key, &outcome)));
        outcome
    }

    /// What became of an item whose task in the runtime did not come to its end.
    pub(super) fn cut_off(&self, key: &str) -> Outcome {
        Outcome::known(self.batch.journal.item(key).unwrap_or_default())
    }
}
