//! Time and chance, for the drivers of machines. A browser has neither a clock nor chance for a library that
//! doesn't speak JavaScript: there no time passes, and nothing is made up that must be the only one of its kind.

use std::fmt::Write as _;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::time::{Duration, SystemTime};

/// Whether there are clocks and chance.
pub(crate) const HAS_CLOCK: bool = !cfg!(target_arch = "wasm32");

/// Measures the time since it was started. It does not go back, and tests can pause it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock(#[cfg(not(target_arch = "wasm32"))] tokio::time::Instant);

#[cfg(not(target_arch = "wasm32"))]
impl Clock {
    pub(crate) fn start() -> Self {
        Self(tokio::time::Instant::now())
    }

    pub(crate) fn now(&self) -> Duration {
        self.0.elapsed()
    }
}

#[cfg(target_arch = "wasm32")]
impl Clock {
    pub(crate) fn start() -> Self {
        Self()
    }

    pub(crate) fn now(&self) -> Duration {
        Duration::ZERO
    }
}

/// Waits.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) async fn sleep(duration: Duration) {
    tokio::time::sleep(duration).await;
}

/// Nobody waits where there is no clock: a call is sent once.
#[cfg(target_arch = "wasm32")]
pub(crate) async fn sleep(_: Duration) {}

/// The time of day, where there is a clock.
pub(crate) fn wall() -> SystemTime {
    if HAS_CLOCK { SystemTime::now() } else { SystemTime::UNIX_EPOCH }
}

/// A number by chance: for waits that differ, not for secrets.
fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// As [`random`], with half of the bits.
pub(crate) fn chance() -> u32 {
    // The upper half always fits.
    u32::try_from(random() >> 32).unwrap_or_default()
}

/// A text that nobody else has, where there is chance.
pub(crate) fn unique() -> Option<String> {
    HAS_CLOCK.then(|| {
        let mut text = String::with_capacity("bindery-".len() + 32);
        // A String takes whatever is written.
        let _ = write!(text, "bindery-{:016x}{:016x}", random(), random());
        text
    })
}
