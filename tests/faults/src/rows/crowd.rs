//! F25: many threads at once. And what a long run leaves in memory.

use std::sync::Arc;
use std::time::Duration;

use bindery_emulator::{On, Reply, Rule, Script, Step};
use bindery_runtime::Blocking;

use super::{case, class, said, within};
use crate::child::{self, Job};
use crate::vendor::TIMEOUT;
use crate::{Create, Driver, Lab, Row, Shop, Verdict, ensure, sockets};

const THREADS: u64 = 64;

const EACH: u64 = 200;

pub const CROWD: Row = Row {
    id: "F25",
    fault: "64 threads create 200 films each, and 1 request in 10 meets one of ten faults",
    must: "billed at most once a call; the classes add up to the calls; no more connections than threads and a few, and none left open",
    cases: || vec![case!("12,800 creates", |lab| { crowd(lab).await })],
};

/// A tenth of all requests, spread over ways to fail.
fn faults(seed: u64) -> Script {
    let late = TIMEOUT + Duration::from_millis(200);
    let ways: [(f64, Vec<Step>); 10] = [
        (0.012, vec![Step::Bill, Step::Reset]),
        (0.012, vec![Step::Bill, Step::Close]),
        (0.012, vec![Step::ReadAll, Step::Reset]),
        (0.012, vec![Step::Read(60), Step::Reset]),
        (0.012, vec![Step::ReadAll, Step::status(500)]),
        (0.012, vec![Step::Bill, Step::status(502)]),
        (0.012, vec![Step::ReadAll, Step::Status(Reply::new(429).header("Retry-After", "0"))]),
        (0.012, vec![Step::ReadAll, Step::status(402)]),
        (0.012, vec![Step::Bill, Step::CutAt(9)]),
        (0.002, vec![Step::Bill, Step::Delay(late)]),
    ];
    ways.into_iter().fold(Script::new().seed(seed), |script, (chance, steps)| {
        script.rule(Rule::on(On::Create).chance(chance).steps(steps))
    })
}

/// How many calls ended in each class.
#[derive(Default)]
struct Classes([u64; 5]);

impl Classes {
    const NAMES: [&str; 5] = ["accepted", "unknown", "not_sent", "rejected", "throttled"];

    fn add(&mut self, class: &str) {
        if let Some(at) = Self::NAMES.iter().position(|name| *name == class) {
            self.0[at] += 1;
        }
    }
}

/// What one thread does.
async fn creates(shop: &Shop, thread: u64) -> Classes {
    let mut classes = Classes::default();
    for number in 0..EACH {
        let create =
            if (thread + number).is_multiple_of(2) { Create::Plain } else { Create::Keyed };
        classes.add(class(&shop.create(create).await));
    }
    classes
}

async fn crowd(lab: &Lab) -> Verdict {
    // The ledger of the vendor itself, of so many creates.
    lab.allow(64 << 20);
    let shop = lab.shop(faults(7))?;
    let sockets = sockets::Meter::start(shop.emulator.port());
    let each = match lab.driver() {
        Driver::Async => by_tasks(&shop).await?,
        Driver::Blocking => by_threads(&shop)?,
    };
    let mut all = Classes::default();
    for classes in each {
        for (sum, count) in all.0.iter_mut().zip(classes.0) {
            *sum += count;
        }
    }
    let (calls, sum) = (THREADS * EACH, all.0.iter().sum::<u64>());
    ensure!(sum == calls, "{calls} calls, and {sum} outcomes: {:?}", all.0);
    let [accepted, unknown, ..] = all.0;
    ensure!(within(Duration::from_secs(1), || shop.emulator.counts().open == 0).await, "left open");
    let counts = shop.emulator.counts();
    ensure!(counts.billed <= calls, "billed {} times for {calls} calls", counts.billed);
    let explained = accepted <= counts.billed && counts.billed <= accepted + unknown;
    ensure!(explained, "billed {}: {accepted} accepted, {unknown} unknown", counts.billed);
    ensure!(counts.faults * 20 > calls, "only {} faults", counts.faults);
    let most = sockets.most().unwrap_or_default() as u64;
    ensure!(most <= THREADS + 8, "{most} connections at once");
    // Each thread's own, and the one before it that the vendor has not seen end.
    ensure!(counts.most_open <= 2 * THREADS, "the vendor sees {} at once", counts.most_open);
    Ok(())
}

async fn by_tasks(shop: &Shop) -> Result<Vec<Classes>, String> {
    let tasks = (0..THREADS).map(|thread| {
        let shop = shop.clone();
        tokio::spawn(async move { creates(&shop, thread).await })
    });
    let mut each = Vec::new();
    for task in tasks.collect::<Vec<_>>() {
        each.push(task.await.map_err(said)?);
    }
    Ok(each)
}

fn by_threads(shop: &Shop) -> Result<Vec<Classes>, String> {
    let blocking = Arc::new(Blocking::new().map_err(said)?);
    let threads = (0..THREADS).map(|thread| {
        let (shop, blocking) = (shop.clone(), Arc::clone(&blocking));
        std::thread::spawn(move || blocking.wait(creates(&shop, thread)))
    });
    let threads: Vec<_> = threads.collect();
    let joined = threads.into_iter().map(|thread| thread.join().map_err(|_| "it panicked".into()));
    joined.collect()
}

pub const MEMORY: Row = Row {
    id: "M1",
    fault: "10,000 creates in a process that does nothing else, and 1 request in 10 meets a fault",
    must: "its resident memory (VmRSS) after 10,000 is within 4 MiB of that after 1,000",
    cases: || {
        if !cfg!(target_os = "linux") {
            let because = "only Linux tells a process how much memory it has";
            return vec![crate::Case::not_tried("10,000 creates", because)];
        }
        vec![case!("10,000 creates", |lab| { memory(lab).await })]
    },
};

/// What may differ by chance: how the allocator cuts its memory.
const CHANCE: u64 = 4 << 20;

async fn memory(lab: &Lab) -> Verdict {
    lab.allow(64 << 20);
    let shop = lab.shop(faults(11))?;
    for _ in 0..10_000 {
        shop.count_call();
    }
    let child = child::start(lab, &shop.emulator.url(), &Job::Many(1_000, 10_000), &[])?;
    let ended = child::ended(child).await?;
    let numbers: Vec<u64> = ended.split(' ').filter_map(|word| word.parse().ok()).collect();
    let [early, late] = numbers[..] else { return Err(format!("it said {ended}")) };
    let creates = shop.emulator.counts().creates;
    ensure!(creates >= 10_000, "{creates} creates");
    let told = format!("{} KiB after 1,000, {} KiB after 10,000", early >> 10, late >> 10);
    ensure!(late.saturating_sub(early) <= CHANCE, "{told}");
    Ok(())
}
