//! Random fault scripts, played over sockets.

mod differ;
mod scripts;
mod single;

use std::sync::atomic::{AtomicU32, Ordering};

use bindery_emulator::Script;
use proptest::prelude::Strategy;
use proptest::test_runner::{
    Config, FileFailurePersistence, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner,
};

use crate::{Create, Lab, Row, Verdict};

/// What once failed is kept here and tried first, as long as it is kept.
const REGRESSIONS: [&str; 2] = [
    concat!(env!("CARGO_MANIFEST_DIR"), "/regressions/single.txt"),
    concat!(env!("CARGO_MANIFEST_DIR"), "/regressions/differ.txt"),
];

/// Most of the time is spent in waiting, so that more of them than processors are of use.
const WORKERS: u32 = 24;

pub const SINGLE: Row = single::ROW;

pub const DIFFER: Row = differ::ROW;

/// What happens to one call.
#[derive(Clone, Debug)]
struct Play {
    create: Create,
    script: Script,
}

/// Something that plays scripts, one after the other, on a thread of its own.
trait Worker: Sized {
    fn new(lab: &Lab) -> Result<Self, String>;

    /// Plays one, and says what does not hold.
    fn play(&self, play: &Play) -> Verdict;

    /// What must hold once all is over.
    fn end(self) -> Verdict;
}

/// Nobody has found a failure yet.
const NOBODY: u32 = u32::MAX;

/// Plays so many scripts in all. The same seed plays the same ones: `FAULTS_SEED` is for others.
fn run<W: Worker, S>(
    lab: &Lab,
    count: u32,
    regressions: &'static str,
    strategy: fn() -> S,
) -> Verdict
where
    S: Strategy<Value = Play>,
{
    let seed = std::env::var("FAULTS_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(0);
    // Who has found a failure makes it small; the others are done.
    let finder = &AtomicU32::new(NOBODY);
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..WORKERS)
            .map(|worker| {
                scope.spawn(move || {
                    let seed: u64 = seed + u64::from(worker) + 1_000 * lab.driver() as u64;
                    let count = count.div_ceil(WORKERS);
                    let runner = runner(count, regressions, seed);
                    works::<W, S>(lab, runner, &strategy(), (worker, finder))
                })
            })
            .collect();
        let ended = workers.into_iter().map(|worker| worker.join());
        let verdicts: Vec<Verdict> =
            ended.map(|it| it.unwrap_or_else(|_| Err("it panicked".to_owned()))).collect();
        verdicts.into_iter().collect()
    })
}

fn runner(count: u32, regressions: &'static str, seed: u64) -> TestRunner {
    let config = Config {
        cases: count,
        max_shrink_iters: 200,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(regressions))),
        ..Config::default()
    };
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
}

fn works<W: Worker, S>(
    lab: &Lab,
    mut runner: TestRunner,
    strategy: &S,
    (own, finder): (u32, &AtomicU32),
) -> Verdict
where
    S: Strategy<Value = Play>,
{
    let worker = W::new(lab)?;
    let played = runner.run(strategy, |play| {
        let found = finder.load(Ordering::Relaxed);
        if found != NOBODY && found != own {
            return Ok(());
        }
        worker.play(&play).map_err(|why| {
            let first = finder.compare_exchange(NOBODY, own, Ordering::Relaxed, Ordering::Relaxed);
            // What two have found at once is told by one.
            match first.is_ok() || first == Err(own) {
                true => TestCaseError::fail(why),
                false => TestCaseError::reject("another one has failed"),
            }
        })
    });
    match played {
        Ok(()) => worker.end(),
        Err(TestError::Fail(why, play)) => Err(format!("{why}: {play:?}")),
        Err(TestError::Abort(why)) => Err(why.to_string()),
    }
}
