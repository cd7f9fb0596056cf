//! How many exchanges of a client are under way at once.

/// The usual number: as many connections as servers bear, and a quarter of the files that a process may have open on
/// many systems.
pub(super) const USUAL: usize = 256;

#[cfg(not(target_arch = "wasm32"))]
pub(super) use here::Turns;

/// A browser has bounds of its own.
#[cfg(target_arch = "wasm32")]
pub(super) struct Turns;

#[cfg(target_arch = "wasm32")]
impl Turns {
    pub(super) fn new(_: usize) -> Self {
        Self
    }

    /// A turn, for which nobody waits.
    pub(super) async fn take(
        &self,
        _: &mut crate::transport::Limits,
    ) -> Result<(), crate::transport::TransportFailure> {
        Ok(())
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod here {
    use std::time::Duration;

    use tokio::sync::{Semaphore, SemaphorePermit};
    use tokio::time::{Instant, timeout};

    use crate::transport::{Delivery, Limits, TransportFailure, TransportFailureKind};

    /// Whoever comes when all turns are taken waits in the order of coming.
    pub(in crate::client) struct Turns {
        most: usize,
        free: Semaphore,
    }

    impl Turns {
        pub(in crate::client) fn new(most: usize) -> Self {
            let most = most.clamp(1, Semaphore::MAX_PERMITS);
            Self { most, free: Semaphore::new(most) }
        }

        /// A turn, which ends when it is dropped. The wait for it counts for the time-out, of which it takes half
        /// at most: what is sent with no time left would only be in doubt.
        pub(in crate::client) async fn take(
            &self,
            limits: &mut Limits,
        ) -> Result<Option<SemaphorePermit<'_>>, TransportFailure> {
            if let Ok(turn) = self.free.try_acquire() {
                return Ok(Some(turn));
            }
            let (begun, longest) = (Instant::now(), limits.timeout / 2);
            match timeout(longest, self.free.acquire()).await {
                Ok(turn) => {
                    limits.timeout -= begun.elapsed().min(longest);
                    // Nobody closes it.
                    Ok(turn.ok())
                }
                Err(_) => Err(self.none_within(longest)),
            }
        }

        fn none_within(&self, time: Duration) -> TransportFailure {
            let message = format!(
                "{} requests of this client were under way for {time:?}, and no more are sent at once: see \
                 `concurrency` of the client's builder",
                self.most
            );
            let kind = TransportFailureKind::Timeout;
            TransportFailure::new(kind, Delivery::NotSent, message)
        }
    }
}
