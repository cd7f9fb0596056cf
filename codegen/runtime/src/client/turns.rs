//! How many exchanges of a client are under way at once.

use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};

use crate::clock::{Clock, within};
use crate::transport::{Delivery, Limits, TransportFailure, TransportFailureKind};

/// Whoever comes when all turns are taken waits in the order of coming.
pub(super) struct Turns {
    most: usize,
    free: Semaphore,
}

/// The usual number: as many connections as servers bear, and a quarter of the files that a process may have open on
/// many systems.
pub(super) const USUAL: usize = 256;

impl Turns {
    pub(super) fn new(most: usize) -> Self {
        let most = most.clamp(1, Semaphore::MAX_PERMITS);
        Self { most, free: Semaphore::new(most) }
    }

    /// A turn, which ends when it is dropped. The wait for it counts for the time-out, of which it takes half at
    /// most: what is sent with no time left would only be in doubt.
    pub(super) async fn take(
        &self,
        limits: &mut Limits,
    ) -> Result<Option<SemaphorePermit<'_>>, TransportFailure> {
        if let Ok(turn) = self.free.try_acquire() {
            return Ok(Some(turn));
        }
        let (clock, longest) = (Clock::start(), limits.timeout / 2);
        match within(longest, self.free.acquire()).await {
            Some(turn) => {
                limits.timeout -= clock.now().min(longest);
                // Nobody closes it.
                Ok(turn.ok())
            }
            None => Err(self.none_within(longest)),
        }
    }

    fn none_within(&self, time: Duration) -> TransportFailure {
        let message = format!(
            "{} requests of this client were under way for {time:?}, and no more are sent at once: see `concurrency` of \
             the client's builder",
            self.most
        );
        TransportFailure::new(TransportFailureKind::Timeout, Delivery::NotSent, message)
    }
}
