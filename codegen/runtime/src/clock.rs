//! Time and chance, for the drivers of machines.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::time::Duration;

use tokio::time::Instant;

/// Measures the time since it was started. It does not go back, and tests can pause it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock(Instant);

impl Clock {
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }

    pub(crate) fn now(&self) -> Duration {
        self.0.elapsed()
    }
}

/// Waits.
pub(crate) async fn sleep(duration: Duration) {
    tokio::time::sleep(duration).await;
}

/// A number by chance: for waits that differ, not for secrets.
pub(crate) fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// As [`random`], with half of the bits.
pub(crate) fn chance() -> u32 {
    // The upper half always fits.
    u32::try_from(random() >> 32).unwrap_or_default()
}

/// A text that nobody else has.
pub(crate) fn unique() -> String {
    format!("{:016x}{:016x}", random(), random())
}
