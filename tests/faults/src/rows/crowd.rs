//! F25: many threads at once. And what a long run leaves in memory.

use std::time::Duration;

use bindery_emulator::{On, Reply, Rule, Script, Step};

use super::{case, within};
use crate::child::{self, Classes, Job};
use crate::vendor::TIMEOUT;
use crate::{Lab, Row, Verdict, ensure};

const THREADS: u64 = 64;

const EACH: u64 = 200;

/// How many connections there can be at once: that of each thread, and a few. A call that has ended with its answer
/// leaves at most one that is being closed, because the thread of the runtime tells of the answer and closes the
/// connection in one go; of a call whose time was over it hears first. Without many of these, 64 or 65 are enough.
const CONNECTIONS: u64 = THREADS + 8;

pub const CROWD: Row = Row {
    id: "F25",
    fault: "64 threads create 200 films each, and 1 request in 10 meets one of ten faults",
    must: "billed at most once a call; the classes add up to the calls; no more connections than threads and a few, and none left open",
    cases: || {
        if !cfg!(unix) {
            let because = "only a shell of Unix limits what a process may have open";
            return vec![crate::Case::not_tried("12,800 creates", because)];
        }
        vec![case!("12,800 creates", |lab| { crowd(lab).await })]
    },
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

async fn crowd(lab: &Lab) -> Verdict {
    // The ledger of the vendor itself, of so many creates.
    lab.allow(64 << 20);
    let shop = lab.shop(faults(7))?;
    let calls = THREADS * EACH;
    (0..calls).for_each(|_| shop.count_call());
    let job = Job::Crowd(THREADS, EACH, CONNECTIONS);
    let ended = child::ended(child::start(lab, &shop.emulator.url(), &job, &[])?).await?;
    let Some(all) = Classes::parse(&ended) else { return Err(format!("it said {ended}")) };
    let sum = all.0.iter().sum::<u64>();
    ensure!(sum == calls, "{calls} calls, and {sum} outcomes: {:?}", all.0);
    let [accepted, unknown, ..] = all.0;
    ensure!(within(Duration::from_secs(1), || shop.emulator.counts().open == 0).await, "left open");
    let counts = shop.emulator.counts();
    let explained = accepted <= counts.billed && counts.billed <= accepted + unknown;
    ensure!(explained, "billed {}: {accepted} accepted, {unknown} unknown", counts.billed);
    ensure!(counts.faults * 20 > calls, "only {} faults", counts.faults);
    // Each thread's own, and the one before it that the vendor has not seen end.
    ensure!(counts.most_open <= 2 * THREADS, "the vendor sees {} at once", counts.most_open);
    Ok(())
}

pub const MEMORY: Row = Row {
    id: "M1",
    fault: "10,000 creates in a process that does nothing else, and 1 request in 10 meets a fault",
    must: "what is allocated after 10,000 is within 1 MiB of that after 1,000; resident memory (VmRSS) within 4 MiB",
    cases: || vec![case!("10,000 creates", |lab| { memory(lab).await })],
};

/// What may differ by chance: what a connection holds that is being closed.
const HEAP: u64 = 1 << 20;

/// What may differ by chance: how the allocator cuts its memory.
const RESIDENT: u64 = 4 << 20;

async fn memory(lab: &Lab) -> Verdict {
    lab.allow(64 << 20);
    let shop = lab.shop(faults(11))?;
    for _ in 0..10_000 {
        shop.count_call();
    }
    let child = child::start(lab, &shop.emulator.url(), &Job::Many(1_000, 10_000), &[])?;
    let ended = child::ended(child).await?;
    let numbers: Vec<u64> = ended.split(' ').filter_map(|word| word.parse().ok()).collect();
    let [heap, resident, late_heap, late_resident] = numbers[..] else {
        return Err(format!("it said {ended}"));
    };
    let creates = shop.emulator.counts().creates;
    ensure!(creates >= 10_000, "{creates} creates");
    let grows = |what: &str, early: u64, late: u64, most: u64| {
        let told = format!("{what}: {} KiB after 1,000, {} after 10,000", early >> 10, late >> 10);
        ensure!(late.saturating_sub(early) <= most, "{told}");
        Ok(())
    };
    grows("allocated", heap, late_heap, HEAP)?;
    grows("resident", resident, late_resident, RESIDENT)
}
