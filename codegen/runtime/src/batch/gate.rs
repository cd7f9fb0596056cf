//! When the next item of a batch may begin.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use super::Stop;

/// Lets as many items begin as the limits allow: fewer after the vendor said that it is too much, and slowly more
/// while all goes well.
#[derive(Debug)]
pub(super) struct Gate {
    state: Mutex<State>,
    changed: Notify,
    /// That the batch was stopped.
    stopping: Notify,
}

#[derive(Debug)]
struct State {
    active: usize,
    most: usize,
    /// How many may be active now; at least 1.
    allowed: f64,
    /// How many may still begin.
    left: usize,
    between: Duration,
    not_before: Instant,
    stopped: Option<Stop>,
    /// How many items in a row are in doubt.
    doubts: usize,
}

/// How an item went, as far as the gate cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Went {
    Well,
    Badly,
    /// The vendor takes no more, and asks to wait.
    Throttled(Option<Duration>),
}

/// The shortest pause after the vendor said that it is too much.
const PAUSE: Duration = Duration::from_secs(1);

/// How many items in a row that are in doubt are not by chance.
const DOUBTS: usize = 5;

impl Gate {
    pub(super) fn new(most: usize, per_minute: Option<u32>, left: Option<usize>) -> Self {
        let most = most.max(1);
        let between =
            per_minute.map_or(Duration::ZERO, |many| Duration::from_secs(60) / many.max(1));
        let state = State {
            active: 0,
            most,
            allowed: most as f64,
            left: left.unwrap_or(usize::MAX),
            between,
            not_before: Instant::now(),
            stopped: None,
            doubts: 0,
        };
        Self { state: Mutex::new(state), changed: Notify::new(), stopping: Notify::new() }
    }

    /// Waits until an item may begin; no more may begin once the batch was stopped.
    pub(super) async fn enter(&self) -> Result<(), Stop> {
        loop {
            let changed = self.changed.notified();
            let stopping = self.stopping.notified();
            let until = {
                let mut state = self.state();
                if let Some(stop) = state.stopped {
                    return Err(stop);
                }
                if state.left == 0 {
                    return Err(Stop::Most);
                }
                let now = Instant::now();
                let free = state.active < state.allowed as usize;
                if free && now >= state.not_before {
                    state.active += 1;
                    state.left -= 1;
                    state.not_before = now + state.between;
                    return Ok(());
                }
                free.then_some(state.not_before)
            };
            match until {
                Some(until) => first(tokio::time::sleep_until(until), stopping).await,
                None => first(changed, stopping).await,
            }
        }
    }

    /// Waits until the caller asks for the end.
    pub(super) async fn asked_to_stop(&self) {
        loop {
            let stopping = self.stopping.notified();
            if self.stopped() == Some(Stop::Asked) {
                return;
            }
            stopping.await;
        }
    }

    /// An item is over.
    pub(super) fn leave(&self, went: Went) {
        {
            let mut state = self.state();
            state.active -= 1;
            match went {
                Went::Well => {
                    let most = state.most as f64;
                    state.allowed = (state.allowed + 1.0 / state.allowed).min(most);
                }
                Went::Badly => {}
                Went::Throttled(asked) => {
                    state.allowed = (state.allowed / 2.0).max(1.0);
                    let pause = asked.unwrap_or_default().clamp(PAUSE, Duration::from_secs(3600));
                    state.not_before = state.not_before.max(Instant::now() + pause);
                }
            }
        }
        self.changed.notify_one();
    }

    /// What the vendor was sent has ended: whether it is in doubt. Several in a row end the batch.
    pub(super) fn heard(&self, in_doubt: bool) {
        let doubts = {
            let mut state = self.state();
            state.doubts = if in_doubt { state.doubts + 1 } else { 0 };
            state.doubts
        };
        if doubts >= DOUBTS {
            self.stop(Stop::InDoubt);
        }
    }

    /// Nothing more begins.
    pub(super) fn stop(&self, why: Stop) {
        self.state().stopped.get_or_insert(why);
        self.stopping.notify_waiters();
    }

    pub(super) fn stopped(&self) -> Option<Stop> {
        self.state().stopped
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Waits for the first of two things.
pub(super) async fn first<T>(one: impl Future<Output = T>, other: impl Future<Output = T>) -> T {
    let (mut one, mut other) = (pin!(one), pin!(other));
    poll_fn(|context| match one.as_mut().poll(context) {
        Poll::Pending => other.as_mut().poll(context),
        ready => ready,
    })
    .await
}
