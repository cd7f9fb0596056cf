//! Where a case runs: the vendors that it plays with, and what must hold of each.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use bindery_emulator::{Builder, Emulator, Script};

use crate::vendor::{self, Shop, Tally};
use crate::{Driver, Verdict, ensure};

/// Where a case runs.
pub struct Lab {
    driver: Driver,
    tallies: Mutex<Vec<Arc<Tally>>>,
    allowance: AtomicU64,
}

impl Lab {
    /// Nothing has happened yet.
    pub fn new(driver: Driver) -> Self {
        Self { driver, tallies: Mutex::default(), allowance: AtomicU64::new(0) }
    }

    /// Who waits, for what a case starts by itself: threads, and processes.
    pub fn driver(&self) -> Driver {
        self.driver
    }

    /// A vendor that misbehaves by this script, and a client of it.
    pub fn shop(&self, script: Script) -> Result<Shop, String> {
        self.shop_of(vendor::builder().faults(script))
    }

    /// A vendor that is set up by hand, and a client of it.
    pub fn shop_of(&self, builder: Builder) -> Result<Shop, String> {
        let emulator = builder.start().map_err(|error| error.to_string())?;
        self.shop_at(emulator)
    }

    /// A client of a vendor that runs already.
    pub fn shop_at(&self, emulator: Emulator) -> Result<Shop, String> {
        let shop = Shop::new(emulator)?;
        self.tallies.lock().unwrap_or_else(PoisonError::into_inner).push(shop.tally());
        Ok(shop)
    }

    /// Memory that the case itself needs, for a large request, say: so much growth is not the client's.
    pub fn allow(&self, bytes: u64) {
        self.allowance.fetch_add(bytes, Ordering::Relaxed);
    }

    pub(crate) fn allowance(&self) -> u64 {
        self.allowance.load(Ordering::Relaxed)
    }

    /// How many creates all vendors have received, and billed.
    pub(crate) fn totals(&self) -> (u64, u64) {
        let tallies = self.tallies.lock().unwrap_or_else(PoisonError::into_inner);
        let counts = tallies.iter().map(|tally| tally.counts());
        counts.fold((0, 0), |(creates, billed), it| (creates + it.creates, billed + it.billed))
    }

    /// What must hold always: each call is billed at most once, and has ended in time.
    pub(crate) fn check(&self) -> Verdict {
        for tally in self.tallies.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            let (calls, billed) = (tally.calls(), tally.billed());
            ensure!(billed <= calls, "{calls} calls were billed {billed} times");
            if let Some(late) = tally.late() {
                return Err(late);
            }
        }
        Ok(())
    }
}
