//! Many threads that create films, in a process that can have no more connections than it should need.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bindery_runtime::{Blocking, RequestOptions};
use studio::{Client, NewFilm};

use crate::rows::class;
use crate::vendor::create_by;
use crate::{Create, Driver, canary, descriptors, memory, watch};

/// How many calls ended in each class.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Classes(pub(crate) [u64; 5]);

impl Classes {
    const NAMES: [&str; 5] = ["accepted", "unknown", "not_sent", "rejected", "throttled"];

    fn add(&mut self, class: &str) {
        if let Some(at) = Self::NAMES.iter().position(|name| *name == class) {
            self.0[at] += 1;
        }
    }

    /// What [`run`] has told.
    pub(crate) fn parse(told: &str) -> Option<Self> {
        let numbers: Vec<u64> = told.split(' ').filter_map(|word| word.parse().ok()).collect();
        numbers.try_into().ok().map(Self)
    }
}

/// By how much memory may grow meanwhile.
const GROWTH: u64 = 32 << 20;

/// How long a connection may stay after the last call has ended.
const REST: Duration = Duration::from_secs(1);

/// Creates films, and tells how many ended in each class. `numbers` are those of the job.
pub(super) async fn run(
    client: &Client,
    driver: Driver,
    numbers: &[&str],
) -> Result<String, String> {
    let numbers: Vec<u64> = numbers.iter().filter_map(|word| word.parse().ok()).collect();
    let [threads, each, most] = numbers[..] else { return Err("no numbers".to_owned()) };
    let most = usize::try_from(most).map_err(|error| error.to_string())?;
    // It opens what it needs before the rest is taken away.
    let blocking = Arc::new(Blocking::new().map_err(|error| error.to_string())?);
    let memory = memory::Meter::start();
    let taken = descriptors::leave(most)?;
    let ended = match driver {
        Driver::Async => by_tasks(client, threads, each).await?,
        Driver::Blocking => by_threads(client, &blocking, threads, each)?,
    };
    let mut all = Classes::default();
    for classes in ended {
        let classes = classes?;
        all.0.iter_mut().zip(classes.0).for_each(|(sum, count)| *sum += count);
    }
    let begun = Instant::now();
    while descriptors::left()? != most {
        if begun.elapsed() > REST {
            return Err(format!("{} connections left open", most - descriptors::left()?));
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    drop(taken);
    let growth = memory.growth();
    let most = growth.heap.max(growth.resident.unwrap_or_default());
    if most > GROWTH {
        return Err(format!("memory grew by {} MiB", most >> 20));
    }
    match canary::leaks().into_iter().chain(watch::wrong()).next() {
        Some(wrong) => Err(wrong),
        None => Ok(format!("{}\n", all.0.map(|count| count.to_string()).join(" "))),
    }
}

/// What one thread does.
async fn creates(client: &Client, thread: u64, each: u64) -> Result<Classes, String> {
    let mut classes = Classes::default();
    for number in 0..each {
        let create =
            if (thread + number).is_multiple_of(2) { Create::Plain } else { Create::Keyed };
        let film = NewFilm::new("A paper boat");
        let (result, late) = create_by(client, create, film, RequestOptions::new()).await;
        late.map_or(Ok(()), Err)?;
        classes.add(class(&result));
    }
    Ok(classes)
}

/// What each thread says.
type Ended = Vec<Result<Classes, String>>;

async fn by_tasks(client: &Client, threads: u64, each: u64) -> Result<Ended, String> {
    let tasks = (0..threads).map(|thread| {
        let client = client.clone();
        tokio::spawn(async move { creates(&client, thread, each).await })
    });
    let mut ended = Vec::new();
    for task in tasks.collect::<Vec<_>>() {
        ended.push(task.await.map_err(|error| error.to_string())?);
    }
    Ok(ended)
}

fn by_threads(
    client: &Client,
    blocking: &Arc<Blocking>,
    threads: u64,
    each: u64,
) -> Result<Ended, String> {
    let threads = (0..threads).map(|thread| {
        let (client, blocking) = (client.clone(), Arc::clone(blocking));
        std::thread::spawn(move || blocking.wait(creates(&client, thread, each)))
    });
    let threads: Vec<_> = threads.collect();
    threads.into_iter().map(|thread| thread.join().map_err(|_| "it panicked".into())).collect()
}
