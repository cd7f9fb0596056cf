//! F18: futures that are dropped at every point at which they can wait.

use std::collections::HashSet;
use std::future::{Future, poll_fn};
use std::path::PathBuf;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use bindery_emulator::{Entry, On, Rule, Script, Step};
use bindery_runtime::batch::{Item, Stage};
use bindery_runtime::{Batch, Journal};
use studio::NewFilm;

use super::{case, said, within};
use crate::{Create, Lab, Row, Shop, Verdict, ensure};

/// Nothing needs to be polled so often.
const MOST: u32 = 300;

/// The last moment at which a future is dropped: the answers that are late have come by then.
const LAST: Duration = Duration::from_millis(100);

/// How long what was dropped may still be at work.
const REST: Duration = Duration::from_secs(if cfg!(debug_assertions) { 5 } else { 1 });

pub const DROPPED: Row = Row {
    id: "F18",
    fault: "the future of a create and of a batch is dropped after 1, 2, … polls, and after 0, 4, 8, … ms",
    must: "billed at most once an item; the journal has the intent and, if the reply came, the task within 1 s; no connection stays open",
    cases: || {
        let mut cases = Vec::new();
        for create in Create::ALL {
            cases.push(case!(format!("a create {}", create.name()), |lab| {
                creates(lab, create, Script::new()).await
            }));
            cases.push(case!(format!("a create {}, the answer is late", create.name()), |lab| {
                let late = [Step::Bill, Step::Delay(Duration::from_millis(60))];
                creates(lab, create, Script::new().rule(Rule::on(On::Create).steps(late))).await
            }));
        }
        cases.push(case!("a create that is sent again", |lab| {
            let lost = Rule::on(On::Create).times(1).steps([Step::Bill, Step::Reset]);
            creates(lab, Create::Keyed, Script::new().rule(lost)).await
        }));
        for create in Create::ALL {
            cases.push(case!(format!("a batch {}", create.name()), |lab| {
                batches(lab, create, Script::new()).await
            }));
            cases.push(case!(format!("a batch {}, answers are late", create.name()), |lab| {
                let late = [Step::Bill, Step::Delay(Duration::from_millis(60))];
                batches(lab, create, Script::new().rule(Rule::on(On::Create).steps(late))).await
            }));
        }
        cases
    },
};

/// Polls a future so often at most, then drops it. None if it has not ended by then.
async fn polled<F: Future>(future: F, times: u32) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut left = times;
    poll_fn(move |context| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        match future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if left == 0 => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

/// When a future is dropped.
#[derive(Clone, Copy, Debug)]
enum After {
    /// So many polls. Where other threads do much of the work, few of them take it to its end.
    Polls(u32),
    /// So much time, wherever it is then.
    Time(Duration),
}

impl After {
    /// The first of each kind.
    const FIRST: [Self; 2] = [Self::Polls(1), Self::Time(Duration::ZERO)];

    /// The next one, as long as there is one.
    fn next(self) -> Option<Self> {
        match self {
            Self::Polls(times) => (times < MOST).then_some(Self::Polls(times + 1)),
            Self::Time(time) => {
                (time < LAST).then_some(Self::Time(time + Duration::from_millis(4)))
            }
        }
    }

    /// Drops a future then. None if it has not ended by then.
    async fn of<F: Future>(self, future: F) -> Option<F::Output> {
        match self {
            Self::Polls(times) => polled(future, times).await,
            Self::Time(time) => tokio::time::timeout(time, future).await.ok(),
        }
    }
}

async fn creates(lab: &Lab, create: Create, script: Script) -> Verdict {
    let shop = lab.shop(script.clone())?;
    let mut dropped = 0;
    for first in After::FIRST {
        let mut next = Some(first);
        while let Some(after) = next {
            next = after.next();
            shop.emulator.set_faults(script.clone());
            let before = shop.emulator.counts();
            let ended = after.of(shop.create(create)).await;
            at_rest(&shop, after).await?;
            let counts = shop.emulator.counts();
            each_billed_once(&shop, after)?;
            match ended {
                Some(result) => {
                    let task = result.map_err(said)?;
                    let ledger = shop.emulator.ledger();
                    let is_its = |it: &&Entry| it.billed && it.task.as_deref() == Some(task.id());
                    let its = ledger.iter().filter(is_its).count();
                    ensure!(its == 1, "accepted and billed {its} times");
                    next = None;
                }
                None if counts.creates > before.creates => dropped += 1,
                None => {}
            }
        }
    }
    // Without a fault all may be over before anybody can drop it.
    ensure!(dropped > 0 || script == Script::new(), "nothing was dropped on its way");
    Ok(())
}

/// No call is billed twice. What was dropped may still be on its way while the next one runs, so that each is known by
/// the text that it alone carries, not by when it came.
fn each_billed_once(shop: &Shop, after: After) -> Verdict {
    let mut seen = HashSet::new();
    for entry in shop.emulator.ledger().into_iter().filter(|entry| entry.billed) {
        let text = entry.correlation.ok_or("a create without a correlation text")?;
        ensure!(seen.insert(text.clone()), "{text} was billed twice, dropped after {after:?}");
    }
    Ok(())
}

/// What was dropped leaves no connection behind.
async fn at_rest(shop: &Shop, after: After) -> Verdict {
    let closed = within(REST, || shop.emulator.counts().open == 0).await;
    let open = shop.emulator.counts().open;
    ensure!(closed, "{open} connections are open {REST:?} after {after:?}");
    Ok(())
}

/// The items of each batch.
const ITEMS: usize = 3;

async fn batches(lab: &Lab, create: Create, script: Script) -> Verdict {
    let folder = Folder::new()?;
    let shop = lab.shop(script.clone())?;
    let (mut number, mut dropped) = (0, 0);
    for first in After::FIRST {
        let mut next = Some(first);
        while let Some(after) = next {
            next = after.next();
            number += 1;
            let path = folder.0.join(format!("{number}.jsonl"));
            let journal = Journal::open(&path).map_err(said)?;
            let begun = shop.emulator.ledger().len();
            let ended = run(&shop, create, Batch::new(journal.clone()).concurrency(2), after).await;
            recorded(&shop, &journal, begun, after).await?;
            at_rest(&shop, after).await?;
            drop(journal);
            let path = &path;
            // The lock goes with the last task of the batch.
            ensure!(within(REST, || Journal::open(path).is_ok()).await, "the journal stays in use");
            compare(&shop, &Journal::open(path).map_err(said)?, begun, after)?;
            if ended {
                next = None;
            } else if shop.emulator.ledger().len() > begun {
                dropped += 1;
            }
        }
    }
    ensure!(dropped > 0 || script == Script::new(), "nothing was dropped on its way");
    Ok(())
}

/// Runs a batch until it is dropped. Says whether it has ended before.
async fn run(shop: &Shop, create: Create, batch: Batch, after: After) -> bool {
    let keys = (0..ITEMS).map(|number| format!("item-{number}"));
    let film = || {
        shop.count_call();
        NewFilm::new("A paper boat")
    };
    match create {
        Create::Keyed => {
            let items: Vec<_> = keys.map(|key| (key, shop.client.create_film(film()))).collect();
            after.of(batch.run(items)).await.is_some()
        }
        Create::Plain => {
            let items: Vec<_> =
                keys.map(|key| (key, shop.client.create_plain_film(film()))).collect();
            after.of(batch.run(items)).await.is_some()
        }
    }
}

/// Waits until all that the vendor has answered is in the journal.
async fn recorded(shop: &Shop, journal: &Journal, begun: usize, after: After) -> Verdict {
    // What is under way ends first.
    within(REST, || shop.emulator.counts().open == 0).await;
    // It agrees once: meanwhile the next of the batch may have been answered.
    let mut last = Ok(());
    let agrees = || {
        last = compare(shop, journal, begun, after);
        last.is_ok()
    };
    within(REST, agrees).await;
    last
}

/// Whether the journal knows what the vendor knows.
fn compare(shop: &Shop, journal: &Journal, begun: usize, after: After) -> Verdict {
    let items: Vec<Item> = journal.items().into_iter().map(|(_, item)| item).collect();
    for entry in &shop.emulator.ledger()[begun..] {
        let wanted = entry.correlation.as_deref();
        let place = format!("dropped after {after:?}, {:?}", entry.correlation);
        let Some(wanted) = wanted else { continue };
        let mut same = items.iter().filter(|item| item.correlation_id.as_deref() == Some(wanted));
        let item = same.next().ok_or_else(|| format!("{place}: no intent"))?;
        if entry.status == Some(200) {
            ensure!(item.stage == Stage::Accepted, "{place}: {:?}", item.stage);
            let task = item.task.as_ref().map(|task| task.id().to_owned());
            ensure!(task == entry.task, "{place}: the task {task:?}, not {:?}", entry.task);
        }
        let ledger = shop.emulator.ledger();
        let billed = ledger.iter().filter(|it| it.billed && it.correlation == entry.correlation);
        ensure!(billed.count() <= 1, "{place}: billed more than once");
    }
    Ok(())
}

/// A folder that is gone with the case.
pub(super) struct Folder(pub(super) PathBuf);

impl Folder {
    pub(super) fn new() -> Result<Self, String> {
        use std::sync::atomic::{AtomicU32, Ordering};
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("bindery-faults-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).map_err(said)?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What stays is in the way of nobody.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
