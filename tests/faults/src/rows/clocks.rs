//! F17: clocks that jump, and a process that is stopped for a while.

use std::time::{Duration, Instant, SystemTime};

use bindery_emulator::{On, Pace, Received, Rule, Script, Step};
use bindery_runtime::{Pace as Polling, Task, TaskHandle, WaitError};
use studio::FilmAnswer;
use tokio::process::Command;

use super::{case, said};
use crate::child::{self, Job};
use crate::{Case, Create, Lab, Row, Shop, Verdict, ensure};

/// Seconds.
const DAY: i64 = 86_400;

pub const CLOCKS: Row = Row {
    id: "F17",
    fault: "the wall clock is a day ahead or behind since the create; a process is stopped for 3 s",
    must: "no early deadline, no wait of a day, no busy loop: at most 1 query a second without a pace of one's own",
    cases: || {
        let mut cases = Vec::new();
        for (name, shift) in [("created tomorrow", DAY), ("created yesterday", -DAY)] {
            cases.push(case!(name, |lab| { ends_in_time(lab, shift).await }));
            cases.push(case!(format!("{name}, not found at first"), |lab| {
                not_found(lab, shift).await
            }));
        }
        for (name, created) in [("in 1970", 0), ("when time ends", u64::MAX)] {
            cases.push(case!(format!("created {name}"), |lab| {
                let shop = lab.shop(Script::new())?;
                let task = shop.create(Create::Plain).await.map_err(said)?;
                let task = again(&shop, &task, |_| created)?;
                task.wait(Duration::from_secs(5)).await.map_err(said)?;
                Ok(())
            }));
        }
        cases.extend(stops());
        cases
    },
};

/// The same task, created at another time by its handle.
fn again(
    shop: &Shop,
    task: &Task<FilmAnswer>,
    created: impl FnOnce(u64) -> u64,
) -> Result<Task<FilmAnswer>, String> {
    let mut handle = serde_json::to_value(task.handle()).map_err(said)?;
    let was = handle["created"].as_u64().ok_or("the handle has no time")?;
    handle["created"] = created(was).into();
    let handle: TaskHandle = serde_json::from_value(handle).map_err(said)?;
    let pace = Polling::new(Duration::from_millis(200), Duration::from_millis(200));
    Ok(shop.client.task(handle).map_err(said)?.pace(pace))
}

/// A task that never ends: the deadline counts from now, whatever the clock says.
async fn ends_in_time(lab: &Lab, shift: i64) -> Verdict {
    const DEADLINE: Duration = Duration::from_secs(1);
    let shop = lab.shop(Script::new())?;
    shop.emulator.set_pace(Pace::queries(u32::MAX, 0));
    let task = shop.create(Create::Plain).await.map_err(said)?;
    let task = again(&shop, &task, |was| was.saturating_add_signed(shift))?;
    let begun = Instant::now();
    let ended = task.wait(DEADLINE).await;
    let took = begun.elapsed();
    ensure!(matches!(ended, Err(WaitError::Deadline(_))), "{:?}", ended.err());
    // The last query precedes the deadline by a tenth, and needs a moment.
    let in_time = took >= DEADLINE * 9 / 10 && took <= DEADLINE + Duration::from_millis(250);
    ensure!(in_time, "it took {took:?}, and the deadline is {DEADLINE:?}");
    let queries = shop.emulator.counts().queries;
    ensure!(
        (4..=8).contains(&queries),
        "{queries} queries in a second, one in 200 ms is asked for"
    );
    Ok(())
}

/// "Not found" means "not yet" for a young task, and no task for an old one.
async fn not_found(lab: &Lab, shift: i64) -> Verdict {
    let missing = Rule::on(On::Query).times(2).steps([Step::status(404)]);
    let shop = lab.shop(Script::new().rule(missing))?;
    let task = shop.create(Create::Plain).await.map_err(said)?;
    let task = again(&shop, &task, |was| was.saturating_add_signed(shift))?;
    let begun = Instant::now();
    let ended = task.wait(Duration::from_secs(5)).await;
    match (shift > 0, ended) {
        (true, Ok(_)) => {
            let took = begun.elapsed();
            ensure!(took >= Duration::from_millis(200), "the first query went after {took:?}");
            Ok(())
        }
        (false, Err(WaitError::NotFound(it))) => {
            ensure!(it.queries == 1, "{} queries for an old task", it.queries);
            Ok(())
        }
        (_, ended) => Err(format!("{:?}", ended.map(|finished| finished.files))),
    }
}

/// How long the process is stopped.
const STOPPED: Duration = Duration::from_secs(3);

fn stops() -> Vec<Case> {
    const NAMES: [&str; 3] = [
        "stopped while waiting",
        "stopped beyond the deadline",
        "stopped beyond the deadline, no end",
    ];
    if !cfg!(unix) {
        return NAMES.map(|name| Case::not_tried(name, "only Unix has SIGSTOP")).into();
    }
    let [waiting, beyond, endless] = NAMES;
    vec![
        case!(waiting, |lab| {
            let deadline = Duration::from_secs(30);
            stopped(lab, Duration::from_secs(6), deadline, "succeeded").await
        }),
        case!(beyond, |lab| {
            let deadline = Duration::from_millis(2_500);
            stopped(lab, Duration::from_secs(2), deadline, "succeeded").await
        }),
        case!(endless, |lab| {
            let deadline = Duration::from_millis(2_500);
            stopped(lab, Duration::from_secs(600), deadline, "deadline").await
        }),
    ]
}

async fn stopped(lab: &Lab, running: Duration, deadline: Duration, expected: &str) -> Verdict {
    let shop = lab.shop(Script::new())?;
    shop.emulator.set_pace(Pace::time(Duration::from_millis(500), running));
    let task = shop.create(Create::Plain).await.map_err(said)?;
    let job = Job::Wait(task.handle(), deadline);
    let child = child::start(lab, &shop.emulator.url(), &job, &[])?;
    let id = child.id().ok_or("the process has ended at once")?.to_string();
    let signals = async {
        tokio::time::sleep(Duration::from_millis(1_500)).await;
        signal("-STOP", &id).await?;
        let queries = shop.emulator.counts().queries;
        tokio::time::sleep(STOPPED).await;
        let meanwhile = shop.emulator.counts().queries - queries;
        signal("-CONT", &id).await?;
        ensure!(meanwhile <= 1, "{meanwhile} queries while it was stopped");
        Ok(Instant::now())
    };
    let ((ended, at), continued) =
        tokio::join!(async { (child::ended(child).await, Instant::now()) }, signals);
    let ended = ended?;
    ensure!(ended == expected, "it ended with {ended}, not {expected}");
    let after = at.saturating_duration_since(continued?);
    let beyond = deadline < STOPPED;
    ensure!(
        !beyond || after < Duration::from_secs(1),
        "it went on for {after:?} after its deadline"
    );
    let queries: Vec<Received> = shop.emulator.received();
    let times = queries.iter().filter(|it| it.method == "GET").map(|it| it.at);
    at_most_one_a_second(&times.collect::<Vec<_>>())
}

/// A moment is left for what the network takes.
fn at_most_one_a_second(times: &[SystemTime]) -> Verdict {
    ensure!(times.len() >= 2, "{} queries", times.len());
    for two in times.windows(2) {
        let apart = two[1].duration_since(two[0]).unwrap_or_default();
        ensure!(apart >= Duration::from_millis(900), "two queries within {apart:?}");
    }
    Ok(())
}

async fn signal(signal: &str, id: &str) -> Verdict {
    let status = Command::new("kill").args([signal, id]).status().await.map_err(said)?;
    ensure!(status.success(), "kill {signal}: {status}");
    Ok(())
}
