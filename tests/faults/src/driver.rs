//! Who waits for the calls of a case.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use bindery_runtime::{Blocking, BoxFuture};

use crate::case::Run;
use crate::{Case, Lab, Verdict, canary, ensure, memory, watch};

/// Who waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Driver {
    /// A tokio runtime.
    Async,
    /// A thread that blocks, without a runtime of its own.
    Blocking,
}

/// What came of a case.
#[derive(Clone, Debug)]
pub struct Ended {
    /// Whether what must hold does hold.
    pub outcome: Outcome,
    /// How long it took.
    pub took: Duration,
    /// Creates that reached vendors.
    pub creates: u64,
    /// Creates that vendors billed.
    pub billed: u64,
}

/// Whether what must hold does hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It does.
    Passed,
    /// It does not: why.
    Failed(String),
    /// Nobody tried: why.
    Skipped(String),
}

/// By how much memory may grow in a case.
const GROWTH: u64 = 32 << 20;

impl Driver {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Async, Self::Blocking];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Async => "async",
            Self::Blocking => "blocking",
        }
    }

    /// The driver of this name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|driver| driver.name() == name)
    }

    /// Runs a case and checks what must hold always.
    pub fn run(self, case: &Case) -> Ended {
        let run = match &case.run {
            Run::Tried(run) => run,
            Run::NotTried(because) => {
                let outcome = Outcome::Skipped(because.clone());
                return Ended { outcome, took: Duration::ZERO, creates: 0, billed: 0 };
            }
        };
        canary::listen();
        canary::leaks();
        watch::wrong();
        let begun = Instant::now();
        let memory = memory::Meter::start();
        let lab = Lab::new(self);
        let ended = catch_unwind(AssertUnwindSafe(|| self.wait(run(&lab))));
        let took = begun.elapsed();
        let verdict = match ended {
            Ok(verdict) => verdict.and_then(|verdict| verdict),
            Err(_) => Err("it panicked".to_owned()),
        };
        let verdict = verdict.and_then(|()| always(&lab, &memory));
        let outcome = match verdict {
            Ok(()) => Outcome::Passed,
            Err(why) => Outcome::Failed(why),
        };
        let (creates, billed) = lab.totals();
        Ended { outcome, took, creates, billed }
    }

    /// Waits for a future as this driver does.
    pub(crate) fn wait<T>(self, future: BoxFuture<'_, T>) -> Result<T, String> {
        match self {
            Self::Async => {
                let runtime = tokio::runtime::Builder::new_multi_thread()
                    .worker_threads(2)
                    .enable_all()
                    .build()
                    .map_err(|error| error.to_string())?;
                let output = runtime.block_on(future);
                runtime.shutdown_background();
                Ok(output)
            }
            Self::Blocking => {
                let blocking = Blocking::new().map_err(|error| error.to_string())?;
                Ok(blocking.wait(future))
            }
        }
    }
}

/// What must hold whatever a case is about.
fn always(lab: &Lab, memory: &memory::Meter) -> Verdict {
    lab.check()?;
    if let Some(leak) = canary::leaks().first() {
        return Err(leak.clone());
    }
    if let Some(wrong) = watch::wrong().first() {
        return Err(wrong.clone());
    }
    let (growth, allowance) = (memory.growth(), lab.allowance());
    ensure!(growth.heap <= GROWTH + allowance, "the heap grew by {} MiB", growth.heap >> 20);
    // Where a case is allowed much, the allocator keeps as much for the next time, for each thread.
    match growth.resident {
        Some(growth) if growth > GROWTH && allowance == 0 => {
            Err(format!("memory grew by {} MiB", growth >> 20))
        }
        _ => Ok(()),
    }
}
