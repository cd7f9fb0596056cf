//! When a paid call may be sent again: only when it surely did not arrive, when the vendor says that it
//! refused before the charge, or under a key that the vendor documents.

use std::time::Duration;

use super::Class;
use super::backoff::Backoff;

/// What a [`CreateMachine`] keeps to.
#[derive(Clone, Copy, Debug)]
pub struct CreatePolicy {
    /// How often the request is sent at most. Never 0.
    pub attempts: u32,
    /// The longest time of one attempt.
    pub timeout: Duration,
    /// The longest time of all attempts and waits together.
    pub deadline: Duration,
    /// For how long the vendor knows the key that goes with the request; none: no key goes with it.
    pub key_lifetime: Option<Duration>,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CreateEvent {
    /// The call begins.
    Start,
    /// An attempt has ended.
    Ended(Attempt),
    /// The wait is over.
    Waited,
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attempt {
    /// There was no connection.
    NotSent,
    /// The connection broke before the last of the request had left.
    Incomplete,
    /// The whole request left, and no answer came, or none that can be read.
    Lost,
    /// There was an answer.
    Answered {
        /// What it says.
        class: Class,
        /// What it asks to wait.
        retry_after: Option<Duration>,
    },
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CreateAction {
    /// Send the request, and end the attempt after this time.
    Send {
        /// The longest time of the attempt.
        timeout: Duration,
    },
    /// Wait.
    Wait(Duration),
    /// The call has ended.
    Finish(CreateEnd),
}

/// What is known of the charge when the call has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CreateEnd {
    /// The vendor took the request.
    Accepted,
    /// It never arrived whole.
    NotSent,
    /// The vendor refused it.
    Rejected,
    /// The vendor takes no more for now.
    Throttled,
    /// It may be charged, or not.
    Unknown,
}

/// Decides about one paid call.
#[derive(Clone, Debug)]
pub struct CreateMachine {
    policy: CreatePolicy,
    backoff: Backoff,
    sent: u32,
    cut: u32,
    /// Whether an attempt may have been charged.
    in_doubt: bool,
    /// How the call ends if nothing more is sent.
    so_far: CreateEnd,
    ended: Option<CreateEnd>,
}

/// How often a request that was cut on its way is sent again.
const CUT_MOST: u32 = 1;

impl CreateMachine {
    /// A call that has not begun.
    pub fn new(policy: CreatePolicy) -> Self {
        let backoff = Backoff::new(Duration::from_millis(250), Duration::from_secs(5));
        Self {
            policy,
            backoff,
            sent: 0,
            cut: 0,
            in_doubt: false,
            so_far: CreateEnd::NotSent,
            ended: None,
        }
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.sent
    }

    /// What to do next. `now` is the time since the call began. After the end, the end is said again.
    pub fn step(&mut self, now: Duration, random: u32, event: CreateEvent) -> CreateAction {
        if let Some(end) = self.ended {
            return CreateAction::Finish(end);
        }
        match event {
            CreateEvent::Start | CreateEvent::Waited => self.send(now),
            CreateEvent::Ended(attempt) => self.ended(now, random, attempt),
        }
    }

    fn send(&mut self, now: Duration) -> CreateAction {
        let left = self.policy.deadline.saturating_sub(now);
        if left.is_zero() {
            return self.finish(self.so_far);
        }
        self.sent += 1;
        CreateAction::Send { timeout: self.policy.timeout.min(left) }
    }

    fn ended(&mut self, now: Duration, random: u32, attempt: Attempt) -> CreateAction {
        match attempt {
            Attempt::NotSent => {
                let wait = self.backoff.next(random);
                self.again(now, wait, CreateEnd::NotSent)
            }
            Attempt::Incomplete if self.cut < CUT_MOST => {
                self.cut += 1;
                let wait = self.backoff.next(random);
                self.again(now, wait, CreateEnd::NotSent)
            }
            Attempt::Incomplete => self.finish(CreateEnd::NotSent),
            Attempt::Lost => self.doubt(now, random, None),
            Attempt::Answered { class, retry_after } => match class {
                Class::Accepted => self.finish(CreateEnd::Accepted),
                Class::Rejected => self.finish(CreateEnd::Rejected),
                Class::Throttled { before_charge: false } => self.finish(CreateEnd::Throttled),
                Class::Throttled { before_charge: true } => {
                    let wait = self.backoff.next(random);
                    let wait = retry_after.map_or(wait, |asked| asked.max(wait));
                    self.again(now, wait, CreateEnd::Throttled)
                }
                Class::Unclear => self.doubt(now, random, retry_after),
            },
        }
    }

    /// The attempt may have been charged.
    fn doubt(&mut self, now: Duration, random: u32, asked: Option<Duration>) -> CreateAction {
        self.in_doubt = true;
        let wait = self.backoff.next(random);
        let wait = asked.map_or(wait, |asked| asked.max(wait));
        self.again(now, wait, CreateEnd::Unknown)
    }

    /// Sends once more after a wait, where attempts and time are left.
    fn again(&mut self, now: Duration, wait: Duration, otherwise: CreateEnd) -> CreateAction {
        // Once in doubt, nothing but the same key goes, and only while the vendor knows it.
        let forgotten =
            self.in_doubt && self.policy.key_lifetime.is_none_or(|lifetime| now + wait >= lifetime);
        let late = now + wait >= self.policy.deadline;
        match self.sent >= self.policy.attempts || late || forgotten {
            true => self.finish(otherwise),
            false => {
                self.so_far = otherwise;
                CreateAction::Wait(wait)
            }
        }
    }

    /// An attempt that may have been charged stays in doubt, whatever became of those after it.
    fn finish(&mut self, end: CreateEnd) -> CreateAction {
        let end = match end {
            CreateEnd::Accepted => CreateEnd::Accepted,
            _ if self.in_doubt => CreateEnd::Unknown,
            other => other,
        };
        self.ended = Some(end);
        CreateAction::Finish(end)
    }
}

#[cfg(test)]
mod tests;
