//! The client, in a process of its own.

use std::error::Error;
use std::fs;
use std::sync::Arc;
use std::time::{Duration, Instant};

use nix::time::{ClockId, clock_gettime};
use studio::{Client, NewFilm};
use tokio::sync::Barrier;

/// When a task is given up.
const DEADLINE: Duration = Duration::from_secs(300);

/// Creates tasks, waits for all of them, and prints its figures.
pub fn run(tasks: usize, bound: &str, url: &str) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Runtime::new()?;
    let builder = Client::builder().key("sk-bench-0123456789abcdef").base_url(url);
    let client = match bound {
        "none" => builder.concurrency(usize::MAX),
        _ => builder,
    };
    let client = client.build()?;
    let before = memory().unwrap_or_default();
    let begun = Instant::now();
    let (well, taken, meanwhile) = runtime.block_on(all(client, tasks, begun));
    let ended = begun.elapsed();
    let of_one = meanwhile.unwrap_or_default().saturating_sub(before) / tasks as u64;
    let peak = report::peak_memory().unwrap_or_default() >> 20;
    let (taken, ended) = (taken.as_secs_f64(), ended.as_secs_f64());
    println!("{well}\t{taken:.1}\t{ended:.1}\t{:.2}\t{peak}\t{of_one}", work());
    Ok(())
}

/// How many ended well, when the last was taken on, and how much memory was in use then.
async fn all(client: Client, tasks: usize, begun: Instant) -> (usize, Duration, Option<u64>) {
    let taken = Arc::new(Barrier::new(tasks + 1));
    let waiting: Vec<_> = (0..tasks)
        .map(|number| {
            let (client, taken) = (client.clone(), Arc::clone(&taken));
            tokio::spawn(async move {
                let film = NewFilm::new(format!("A paper boat with the number {number}"));
                let task = client.create_plain_film(film).submit().await;
                taken.wait().await;
                match task {
                    Ok(task) => task.wait(DEADLINE).await.map_err(|error| error.to_string()),
                    Err(error) => Err(error.to_string()),
                }
            })
        })
        .collect();
    taken.wait().await;
    let at = begun.elapsed();
    // The first queries are a second away.
    tokio::time::sleep(Duration::from_millis(300)).await;
    let meanwhile = memory();
    let mut well = 0;
    let mut told = false;
    for task in waiting {
        match task.await {
            Ok(Ok(_)) => well += 1,
            Ok(Err(error)) if !told => {
                told = true;
                eprintln!("{error}");
            }
            _ => {}
        }
    }
    (well, at, meanwhile)
}

/// The memory of this process that is in use, in bytes.
fn memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.parse::<u64>().ok().map(|kib| kib << 10)
}

/// Seconds in which this process has been at work.
fn work() -> f64 {
    // Linux and macOS have this clock.
    let time = clock_gettime(ClockId::CLOCK_PROCESS_CPUTIME_ID).expect("a clock of the process");
    time.tv_sec() as f64 + time.tv_nsec() as f64 / 1e9
}
