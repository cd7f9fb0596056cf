//! How long to wait before the next try.

use std::time::Duration;

/// Each wait is this many times as long as the one before.
const FACTOR: f64 = 1.5;

/// By how much a wait is made shorter or longer by chance.
const JITTER: f64 = 0.2;

/// Waits that grow from `first` to `longest`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Backoff {
    next: Duration,
    longest: Duration,
}

impl Backoff {
    pub(super) fn new(first: Duration, longest: Duration) -> Self {
        Self { next: first.min(longest), longest }
    }

    /// The next wait, and a fifth more or less of it by chance.
    pub(super) fn next(&mut self, random: u32) -> Duration {
        let now = self.next;
        self.next = times(now, FACTOR).min(self.longest);
        let chance = f64::from(random) / f64::from(u32::MAX);
        times(now, 1.0 - JITTER + 2.0 * JITTER * chance)
    }
}

/// What is longer than a duration can be is as long as one can be.
fn times(wait: Duration, factor: f64) -> Duration {
    Duration::try_from_secs_f64(wait.as_secs_f64() * factor).unwrap_or(Duration::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_to_the_longest_and_vary_by_a_fifth() {
        let second = Duration::from_secs(1);
        let mut waits = Backoff::new(second, 2 * second);
        let (least, most) = (0, u32::MAX);
        assert_eq!(waits.next(least), second.mul_f64(0.8));
        assert_eq!(waits.next(most), second.mul_f64(1.5).mul_f64(1.2));
        assert_eq!(waits.next(most), second.mul_f64(2.4));
        assert_eq!(waits.next(most), second.mul_f64(2.4));
    }

    #[test]
    fn the_longest_waits_stay_what_they_are() {
        let mut waits = Backoff::new(Duration::MAX, Duration::MAX);
        assert_eq!(waits.next(u32::MAX), Duration::MAX);
        assert!(waits.next(0) > Duration::MAX / 2);
    }
}
