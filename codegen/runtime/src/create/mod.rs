//! Drives a paid call: sends what the machine says, and keeps what is known of the charge.

mod correlate;
mod error;
mod plan;
mod reconcile;
mod salvage;
mod submit;

use crate::call::Call;
use crate::client::{Answered, Core};
use crate::clock::{Clock, chance, sleep};
use crate::codegen::Mismatch;
use crate::machine::{
    Attempt, Class, CreateAction, CreateEnd, CreateEvent, CreateMachine, class_of_status,
};
use crate::transport::Delivery;
use crate::{Connection, Error, Response, TaskHandle, Timeout};

use error::Failed;
pub use error::{CreateError, Invalid, NotSent, Rejected, Throttled, Unknown};
pub(crate) use plan::Plan;
pub use reconcile::{Reconciled, reconcile};
pub use submit::Submit;

/// A paid call that the vendor took.
pub(crate) struct Accepted<T> {
    pub(crate) value: T,
    pub(crate) response: Response,
    /// The id of the task, if one was to begin.
    task_id: Option<String>,
}

/// Sends the call, and again only where that can't be charged twice.
pub(crate) async fn create<T>(
    call: &Call,
    read: impl Fn(&Response) -> Result<T, Mismatch>,
) -> Result<Accepted<T>, CreateError> {
    let clock = Clock::start();
    run(&Plan::new(call).map_err(invalid)?, clock, read).await
}

/// `clock` runs since the call began: what it takes to write and check a large request counts for the deadline.
async fn run<T>(
    plan: &Plan,
    clock: Clock,
    read: impl Fn(&Response) -> Result<T, Mismatch>,
) -> Result<Accepted<T>, CreateError> {
    let mut machine = CreateMachine::new(plan.policy);
    let mut last = None;
    let mut action = machine.step(clock.now(), chance(), CreateEvent::Start);
    let result = loop {
        let event = match action {
            CreateAction::Send { timeout } => {
                let resent = machine.attempts() - 1;
                let ended = attempt(plan, timeout, resent, &read).await;
                // What can't be sent at all is not tried again.
                if let Err(error @ Error::Configuration(_)) = ended {
                    break Err(invalid(error));
                }
                let event = CreateEvent::Ended(what_is_known(plan, &ended));
                last = Some(ended);
                event
            }
            CreateAction::Wait(wait) => {
                sleep(wait).await;
                CreateEvent::Waited
            }
            CreateAction::Finish(end) => break finish(plan, machine.attempts(), end, last),
        };
        action = machine.step(clock.now(), chance(), event);
    };
    plan.core.observed().created(plan, clock.now(), machine.attempts(), &result);
    result
}

/// Sends the request once. An answer must be readable, and must have the task's id where one is promised.
async fn attempt<T>(
    plan: &Plan,
    timeout: std::time::Duration,
    resent: u32,
    read: &impl Fn(&Response) -> Result<T, Mismatch>,
) -> Result<Accepted<T>, Error> {
    let mut limits = plan.limits;
    limits.timeout = timeout;
    let core: &Core = &plan.core;
    let answer = core.exchange(plan.operation, plan.request.clone(), limits, resent).await?;
    let Answered { response, task_id } = answer;
    match read(&response).and_then(|value| plan.needs_id(task_id.as_deref()).map(|()| value)) {
        Ok(value) => Ok(Accepted { value, response, task_id }),
        Err(mismatch) => Err(core.unreadable(plan.operation, mismatch, response)),
    }
}

/// What an attempt tells of the charge.
fn what_is_known<T>(plan: &Plan, ended: &Result<Accepted<T>, Error>) -> Attempt {
    let error = match ended {
        Ok(_) => return Attempt::Answered { class: Class::Accepted, retry_after: None },
        Err(error) => error,
    };
    let answered = |class| Attempt::Answered { class, retry_after: plan.retry_after(error) };
    match error {
        Error::Connection(Connection { delivery: Delivery::NotSent, .. })
        | Error::Timeout(Timeout { delivery: Delivery::NotSent, .. }) => Attempt::NotSent,
        Error::Connection(Connection { delivery: Delivery::Incomplete, .. })
        | Error::Timeout(Timeout { delivery: Delivery::Incomplete, .. }) => Attempt::Incomplete,
        // A refusal that comes with a task is none.
        _ if matches!(error, Error::Envelope(_)) && plan.task_id(error).is_some() => {
            answered(Class::Unclear)
        }
        Error::Envelope(refusal) => answered(plan.class_of_code(refusal.vendor_code())),
        // The head of an answer tells all, even if its body is cut.
        _ => match error.status() {
            Some(status) if !(200..300).contains(&status) => answered(class_of_status(
                status,
                plan.retry_after(error).is_some(),
                plan.create.rejected_before_charge,
            )),
            _ => Attempt::Lost,
        },
    }
}

fn finish<T>(
    plan: &Plan,
    attempts: u32,
    end: CreateEnd,
    last: Option<Result<Accepted<T>, Error>>,
) -> Result<Accepted<T>, CreateError> {
    let error = match last {
        Some(Ok(accepted)) => return Ok(accepted),
        Some(Err(error)) => error,
        None => Error::configuration("the deadline of the call leaves no time to send it"),
    };
    // What was refused, or never arrived, has no task, whatever looks like the id of one.
    let has_task = matches!(end, CreateEnd::Accepted | CreateEnd::Unknown);
    let task = plan.task_id(&error).filter(|_| has_task);
    let failed = Box::new(Failed {
        attempts,
        retry_after: plan.retry_after(&error),
        before_charge: error
            .status()
            .is_some_and(|status| plan.create.rejected_before_charge.contains(&status)),
        correlation_id: plan.correlation_id.clone(),
        idempotency_key: plan.key.clone(),
        task: task.and_then(|id| plan.handle(id)),
        operation: Some(plan.operation),
        error,
    });
    Err(match end {
        CreateEnd::NotSent => NotSent(failed).into(),
        CreateEnd::Rejected => Rejected(failed).into(),
        CreateEnd::Throttled => Throttled(failed).into(),
        CreateEnd::Accepted | CreateEnd::Unknown => Unknown(failed).into(),
    })
}

/// Nothing was sent.
pub(crate) fn invalid(error: Error) -> CreateError {
    let failed = Failed {
        error,
        attempts: 0,
        retry_after: None,
        before_charge: true,
        correlation_id: None,
        idempotency_key: None,
        task: None,
        operation: None,
    };
    Invalid(Box::new(failed)).into()
}

/// The task of a call, once the vendor took it.
pub(crate) async fn submit(call: &Call) -> Result<TaskHandle, CreateError> {
    let clock = Clock::start();
    task_of(&Plan::new(call).map_err(invalid)?, clock).await
}

/// The task of a call that is ready to be sent.
pub(crate) async fn submit_planned(plan: &Plan) -> Result<TaskHandle, CreateError> {
    task_of(plan, Clock::start()).await
}

async fn task_of(plan: &Plan, clock: Clock) -> Result<TaskHandle, CreateError> {
    // An answer without an id was no success, and the task is described where there is a submit.
    let accepted = run(plan, clock, |_| Ok(())).await?;
    accepted
        .task_id
        .and_then(|id| plan.handle(id))
        .ok_or_else(|| invalid(Error::configuration("the operation begins no task")))
}
