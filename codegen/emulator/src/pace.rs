//! How fast tasks go, and how they end.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// What a state means, whatever the vendor calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Accepted, not begun.
    Pending,
    /// Being worked on.
    Running,
    /// Ended well.
    Succeeded,
    /// Ended badly.
    Failed,
    /// Ended by somebody's wish.
    Canceled,
}

/// How a task ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// With a result.
    #[default]
    Succeed,
    /// Without one. Any text of a request that holds `[fail]` asks for it.
    Fail,
    /// By somebody's wish; where the vendor has no such state, it fails. Any text of a request that
    /// holds `[cancel]` asks for it.
    Cancel,
}

impl Outcome {
    /// The phase in which a task ends.
    pub(crate) fn phase(self) -> Phase {
        match self {
            Self::Succeed => Phase::Succeeded,
            Self::Fail => Phase::Failed,
            Self::Cancel => Phase::Canceled,
        }
    }
}

/// How long tasks stay in each phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// So many queries are answered with each phase, whenever they come.
    Queries {
        /// With [`Phase::Pending`].
        pending: u32,
        /// With [`Phase::Running`].
        running: u32,
    },
    /// So long a task stays in each phase, however often it is asked for.
    Time {
        /// In [`Phase::Pending`].
        pending: Duration,
        /// In [`Phase::Running`].
        running: Duration,
    },
}

impl Default for Pace {
    /// One query finds the task pending, two find it running.
    fn default() -> Self {
        Self::queries(1, 2)
    }
}

impl Pace {
    /// So many queries find a task pending, then so many find it running.
    pub const fn queries(pending: u32, running: u32) -> Self {
        Self::Queries { pending, running }
    }

    /// A task is pending for so long, then running for so long.
    pub const fn time(pending: Duration, running: Duration) -> Self {
        Self::Time { pending, running }
    }

    /// The phase of a task after so many queries and so much time, and how far it is from 0 to 1.
    pub(crate) fn at(self, queries: u32, age: Duration, outcome: Outcome) -> (Phase, f64) {
        let (done, pending, all) = match self {
            Self::Queries { pending, running } => {
                let all = pending.saturating_add(running);
                (f64::from(queries), f64::from(pending), f64::from(all))
            }
            Self::Time { pending, running } => {
                let all = pending.saturating_add(running);
                (age.as_secs_f64(), pending.as_secs_f64(), all.as_secs_f64())
            }
        };
        match done {
            done if done >= all => (outcome.phase(), 1.0),
            done if done >= pending => (Phase::Running, (done + 1.0).min(all) / (all + 1.0)),
            _ => (Phase::Pending, 0.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phases_follow_each_other() {
        let phases = |pace: Pace| {
            let at = |number| pace.at(number, Duration::from_secs(number.into()), Outcome::Fail).0;
            [0, 1, 2, 3].map(at)
        };
        let expected = [Phase::Pending, Phase::Running, Phase::Running, Phase::Failed];
        assert_eq!(phases(Pace::queries(1, 2)), expected);
        assert_eq!(phases(Pace::time(Duration::from_secs(1), Duration::from_secs(2))), expected);
        assert_eq!(phases(Pace::queries(0, 0))[0], Phase::Failed);
    }
}
