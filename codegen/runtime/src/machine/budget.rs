//! How many queries of a client may be repeated at once: what is broken is not helped by more calls.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// What the budget holds at most, and at first.
const MOST: f64 = 3.0;

/// What each query that went well adds: one repetition for ten.
const EARNED: f64 = 0.1;

/// What a second adds: three repetitions in ten seconds.
const PER_SECOND: f64 = 0.3;

/// A budget that all tasks of a client share.
#[derive(Debug)]
pub(crate) struct Budget(Mutex<State>);

#[derive(Debug)]
struct State {
    left: f64,
    at: Duration,
}

impl Default for Budget {
    fn default() -> Self {
        Self(Mutex::new(State { left: MOST, at: Duration::ZERO }))
    }
}

impl Budget {
    /// A query went well.
    pub(crate) fn earn(&self) {
        let mut state = self.state();
        state.left = (state.left + EARNED).min(MOST);
    }

    /// Whether a query may be repeated at once. `now` is measured from any fixed moment.
    pub(crate) fn spend(&self, now: Duration) -> bool {
        let mut state = self.state();
        let passed = now.saturating_sub(state.at).as_secs_f64();
        state.at = state.at.max(now);
        state.left = (state.left + passed * PER_SECOND).min(MOST);
        let enough = state.left >= 1.0;
        if enough {
            state.left -= 1.0;
        }
        enough
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_at_first_then_one_in_ten_or_three_in_ten_seconds() {
        let budget = Budget::default();
        let spent = |budget: &Budget, now| (0..100).filter(|_| budget.spend(now)).count();
        assert_eq!(spent(&budget, Duration::ZERO), 3);
        assert_eq!(spent(&budget, Duration::from_secs(4)), 1);
        (0..20).for_each(|_| budget.earn());
        assert_eq!(spent(&budget, Duration::from_secs(4)), 2);
        // A clock that goes back gives nothing.
        assert_eq!(spent(&budget, Duration::ZERO), 0);
        assert_eq!(spent(&budget, Duration::from_secs(1_000_000)), 3);
    }
}
