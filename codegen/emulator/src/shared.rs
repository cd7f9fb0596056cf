//! What all connections of an emulator have in common.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use crate::event::Event;
use crate::state::State;
use crate::vendor::Vendor;

/// A function that hears of every request that has been dealt with.
pub(crate) type Listener = Box<dyn Fn(&Event) + Send + Sync>;

/// What all connections share.
pub(crate) struct Shared {
    pub(crate) vendor: Vendor,
    /// Scheme, host and port of the emulator, once it listens.
    pub(crate) origin: std::sync::OnceLock<String>,
    pub(crate) listener: Option<Listener>,
    state: Mutex<State>,
    changed: Condvar,
    pub(crate) version: watch::Sender<u64>,
}

impl Shared {
    pub(crate) fn new(vendor: Vendor, state: State, listener: Option<Listener>) -> Self {
        Self {
            vendor,
            origin: std::sync::OnceLock::new(),
            listener,
            state: Mutex::new(state),
            changed: Condvar::new(),
            version: watch::Sender::new(0),
        }
    }

    /// Scheme, host and port.
    pub(crate) fn origin(&self) -> &str {
        self.origin.get().map_or("", String::as_str)
    }

    /// The state, to be looked at.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        // A thread that panicked while it looked has changed nothing.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the state, and wakes those that wait for it.
    pub(crate) fn change<T>(&self, act: impl FnOnce(&mut State) -> T) -> T {
        let result = act(&mut self.state());
        self.changed.notify_all();
        self.version.send_modify(|version| *version = version.wrapping_add(1));
        result
    }

    /// Waits for a change, or for so long.
    pub(crate) fn wait<'s>(
        &'s self,
        state: MutexGuard<'s, State>,
        limit: std::time::Duration,
    ) -> MutexGuard<'s, State> {
        let waited = self.changed.wait_timeout(state, limit);
        waited.unwrap_or_else(PoisonError::into_inner).0
    }

    pub(crate) fn tell(&self, event: &Event) {
        if let Some(listener) = &self.listener {
            listener(event);
        }
    }
}
