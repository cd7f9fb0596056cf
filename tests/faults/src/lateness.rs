//! How late what ends may be: a little, and as much as the machine itself is late.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// By how much a call may end after its deadline.
const LATE: Duration = Duration::from_millis(250);

/// How long the witness sleeps at a time.
const NAP: Duration = Duration::from_millis(5);

/// No system wakes anybody just in time: so much later is nothing.
const USUAL: Duration = Duration::from_millis(1);

/// A thread that does nothing but sleep and hear how much too late it is woken: the sum in microseconds. On a machine
/// with other work to do, whoever keeps a deadline by the clock can't do better.
static WITNESS: LazyLock<&'static AtomicU64> = LazyLock::new(|| {
    static SUM: AtomicU64 = AtomicU64::new(0);
    std::thread::spawn(|| {
        loop {
            let begun = Instant::now();
            std::thread::sleep(NAP);
            let late = begun.elapsed().saturating_sub(NAP + USUAL);
            SUM.fetch_add(late.as_micros() as u64, Ordering::Relaxed);
        }
    });
    &SUM
});

/// Measures something that has a deadline, from its start.
pub struct Timed {
    begun: Instant,
    late: u64,
}

impl Timed {
    /// It begins now.
    pub fn start() -> Self {
        let late = WITNESS.load(Ordering::Relaxed);
        Self { begun: Instant::now(), late }
    }

    /// It ends now: what is wrong if that is too late.
    pub fn too_late(&self, what: &str, deadline: Duration) -> Option<String> {
        let took = self.begun.elapsed();
        if took <= deadline + LATE {
            return None;
        }
        // The witness may be asleep.
        std::thread::sleep(4 * NAP);
        let machine = Duration::from_micros(WITNESS.load(Ordering::Relaxed) - self.late);
        let told = format!(
            "{what} took {took:?}, its deadline is {deadline:?}, the machine was late by {machine:?}"
        );
        (took > deadline + LATE + machine).then_some(told)
    }
}
