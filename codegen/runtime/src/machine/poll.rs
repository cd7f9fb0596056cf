//! When a task is asked for next, and when asking ends.

use std::time::Duration;

use super::backoff::Backoff;

/// What a [`PollMachine`] keeps to.
#[derive(Clone, Copy, Debug)]
pub struct PollPolicy {
    /// The wait between the create and the first query.
    pub first: Duration,
    /// The longest wait between two queries.
    pub longest: Duration,
    /// The shortest wait between two queries.
    pub shortest: Duration,
    /// The longest time of one query.
    pub timeout: Duration,
    /// The longest time of all queries and waits together.
    pub deadline: Duration,
    /// For how long after the create "not found" means "not yet".
    pub grace: Duration,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PollEvent {
    /// Waiting begins.
    Start {
        /// How long ago the create was.
        age: Duration,
    },
    /// The wait is over.
    Waited,
    /// A query was answered, or was not.
    Observed(Observation),
}

/// What came of a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Observation {
    /// The task goes on, or is in a state that is not known.
    Going,
    /// The task has ended.
    Ended,
    /// There is no such task.
    Missing,
    /// The vendor takes no more queries for now.
    Busy {
        /// What it asks to wait.
        retry_after: Option<Duration>,
    },
    /// No answer, or none that can be read.
    Broken {
        /// Whether the client's budget allows to ask again at once.
        at_once: bool,
        /// What the answer asks to wait.
        retry_after: Option<Duration>,
    },
    /// The vendor refuses the query, and will refuse it again.
    Refused,
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PollAction {
    /// Ask for the task, and give up the query after this time.
    Query {
        /// The longest time of the query.
        timeout: Duration,
    },
    /// Wait.
    Wait(Duration),
    /// Asking has ended.
    Finish(PollEnd),
}

/// Why asking has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PollEnd {
    /// The task has ended.
    Ended,
    /// The time is over, or the vendor asks to wait beyond it. The task may still end well.
    Deadline,
    /// There is no such task.
    Missing,
    /// The vendor refuses to answer.
    Refused,
}

/// The shortest time that a last query is given.
const LAST_QUERY: Duration = Duration::from_secs(5);

/// Decides about waiting for one task.
#[derive(Clone, Debug)]
pub struct PollMachine {
    policy: PollPolicy,
    regular: Backoff,
    repeats: Backoff,
    age: Duration,
    /// When the query goes that is the last one before the deadline.
    last_at: Duration,
    /// Whether a query has gone at `last_at` or later.
    last_gone: bool,
    ended: Option<PollEnd>,
}

impl PollMachine {
    /// Waiting that has not begun.
    pub fn new(policy: PollPolicy) -> Self {
        // The last query needs time for its answer: a tenth of all, and no more than it is given.
        let margin = (policy.deadline / 10).min(LAST_QUERY).min(policy.timeout);
        Self {
            policy,
            regular: Backoff::new(policy.first, policy.longest),
            repeats: Backoff::new(policy.shortest, policy.longest),
            age: Duration::ZERO,
            last_at: policy.deadline - margin,
            last_gone: false,
            ended: None,
        }
    }

    /// What to do next. `now` is the time since waiting began. After the end, the end is said again.
    pub fn step(&mut self, now: Duration, random: u32, event: PollEvent) -> PollAction {
        if let Some(end) = self.ended {
            return PollAction::Finish(end);
        }
        match event {
            PollEvent::Start { age } => {
                self.age = age;
                match self.policy.first.saturating_sub(age) {
                    Duration::ZERO => self.query(now),
                    first => self.wait(now, first, Duration::ZERO),
                }
            }
            PollEvent::Waited => self.query(now),
            PollEvent::Observed(observation) => self.observed(now, random, observation),
        }
    }

    fn query(&mut self, now: Duration) -> PollAction {
        self.last_gone = now >= self.last_at;
        let left = self.policy.deadline.saturating_sub(now);
        // A machine that slept past the deadline asks once more before it says that time is over.
        let timeout = if left.is_zero() { LAST_QUERY } else { left };
        PollAction::Query { timeout: timeout.min(self.policy.timeout) }
    }

    fn observed(&mut self, now: Duration, random: u32, observation: Observation) -> PollAction {
        match observation {
            Observation::Ended => self.finish(PollEnd::Ended),
            Observation::Refused => self.finish(PollEnd::Refused),
            Observation::Missing if self.age.saturating_add(now) >= self.policy.grace => {
                self.finish(PollEnd::Missing)
            }
            Observation::Going | Observation::Missing => {
                self.repeats = Backoff::new(self.policy.shortest, self.policy.longest);
                let wait = self.regular.next(random);
                self.wait(now, wait, Duration::ZERO)
            }
            Observation::Busy { retry_after } => {
                let wait = self.regular.next(random);
                self.wait(now, wait, retry_after.unwrap_or_default())
            }
            Observation::Broken { at_once, retry_after } => {
                let wait = match at_once {
                    true => self.repeats.next(random),
                    false => self.regular.next(random),
                };
                self.wait(now, wait, retry_after.unwrap_or_default())
            }
        }
    }

    /// Waits, never shorter than what is asked, and not beyond the moment of the last query.
    fn wait(&mut self, now: Duration, wait: Duration, asked: Duration) -> PollAction {
        if self.last_gone || now >= self.policy.deadline {
            return self.finish(PollEnd::Deadline);
        }
        if asked >= self.policy.deadline.saturating_sub(now) {
            return self.finish(PollEnd::Deadline);
        }
        let until_last = self.last_at.saturating_sub(now);
        let wait = wait.max(self.policy.shortest).min(until_last).max(asked);
        PollAction::Wait(wait)
    }

    fn finish(&mut self, end: PollEnd) -> PollAction {
        self.ended = Some(end);
        PollAction::Finish(end)
    }
}
