//! Who waits for the calls of a case.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use bindery_runtime::Blocking;

use crate::{Case, Lab, Verdict, canary, memory};

/// Who waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Driver {
    /// A tokio runtime.
    Async,
    /// A thread that blocks, without a runtime of its own.
    Blocking,
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

    /// Runs a case and checks what must hold always. How long it took is beside the verdict.
    pub fn run(self, case: &Case) -> (Verdict, Duration) {
        canary::listen();
        canary::leaks();
        let begun = Instant::now();
        let memory = memory::Meter::start();
        let lab = Lab::new();
        let ended = catch_unwind(AssertUnwindSafe(|| self.drive(case, &lab)));
        let took = begun.elapsed();
        let verdict = match ended {
            Ok(verdict) => verdict,
            Err(_) => Err("it panicked".to_owned()),
        };
        let verdict = verdict.and_then(|()| lab.check());
        let verdict = verdict.and_then(|()| match canary::leaks().first() {
            Some(leak) => Err(leak.clone()),
            None => Ok(()),
        });
        let verdict = verdict.and_then(|()| match memory.growth() {
            Some(growth) if growth > GROWTH + lab.allowance() => {
                Err(format!("memory grew by {} MiB", growth >> 20))
            }
            _ => Ok(()),
        });
        (verdict, took)
    }

    fn drive(self, case: &Case, lab: &Lab) -> Verdict {
        match self {
            Self::Async => {
                let runtime = tokio::runtime::Builder::new_multi_thread()
                    .worker_threads(2)
                    .enable_all()
                    .build()
                    .map_err(|error| error.to_string())?;
                let verdict = runtime.block_on((case.run)(lab));
                runtime.shutdown_background();
                verdict
            }
            Self::Blocking => {
                let blocking = Blocking::new().map_err(|error| error.to_string())?;
                blocking.wait((case.run)(lab))
            }
        }
    }
}
