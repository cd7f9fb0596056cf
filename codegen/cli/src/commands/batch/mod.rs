//! `bindery batch`: a create for each row of a file, none of them twice.

mod changed;
mod check;
mod count;
mod csv;
mod dry;
mod places;
mod report;
mod rows;
mod saving;
mod verdict;

use std::io::BufRead as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use bindery_runtime::batch::BatchReport;
use bindery_runtime::{Batch, Deadline, Journal, Vendor, VendorCall, VendorClient};
use tokio::runtime::Handle;

use crate::arguments::BatchArguments;
use crate::catalogue::{self, Catalogue};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::target;
use crate::{access, body, interrupt, journal, screen, settings};
use changed::Looking;
use count::Counts;
use report::Hearing;
use rows::Rows;
use saving::{Place, Saving};

/// What is sent, and by whom.
struct Plan {
    vendor: &'static Vendor,
    operation: &'static str,
    client: VendorClient,
    rows: Arc<Rows>,
    journal: Journal,
}

/// Checks all rows, asks, sends what is new, and tells what became of each.
pub async fn run(arguments: &BatchArguments, catalogue: Catalogue) -> Result<Exit, Failure> {
    let vendor = catalogue.vendor(&arguments.vendor)?;
    let operation = catalogue::operation(vendor, arguments.operation.as_deref())?;
    body::expect_one_input(&arguments.body, &arguments.access)?;
    let base = body::base(&arguments.body)?;
    let rows = rows::read(&arguments.input, base, settings::read(&arguments.body.set)?)?;
    let looked = super::request::client(vendor, &arguments.access)?;
    check::check(&rows, &looked, operation).await?;
    let hearing = Arc::new(Hearing::new(arguments.json, rows.rows.len()));
    let sends = !arguments.dry_run;
    let client = || access::client(vendor, &arguments.access, hearing.creates());
    let client = sends.then(client).transpose()?;
    let place = arguments.journal.as_path();
    let journal = if sends { journal::open(place.to_owned()) } else { dry::journal(place) };
    let journal = journal.map_err(|error| Failure::of_journal(&error))?.journal;
    let again = arguments.again;
    let looking = Looking { journal: &journal, place, client: &looked, operation, again };
    changed::expect_none(&rows, &looking).await?;
    let folder = arguments.download.as_deref().map(|it| folder(it, sends)).transpose()?;
    folder.as_ref().map_or(Ok(()), |it| places::expect_free(&rows.rows, &journal, it))?;
    let counts = count::count(&rows.rows, &journal, count::lifetime(vendor, operation));
    let Some(client) = client else {
        dry::show(arguments, counts);
        return Ok(Exit::Done);
    };
    screen::complain(&counts.words(&arguments.input.to_string_lossy()));
    let plan = Plan { vendor, operation, client, rows: Arc::new(rows), journal };
    confirm(arguments, &plan, counts)?;
    let (client, journal) = (plan.client.clone(), plan.journal.clone());
    let saving = folder.map(|folder| Saving::start(Place { client, journal, folder }));
    hearing.begin(&plan.journal, saving.as_ref());
    let (report, broken) = send(arguments, &plan, &hearing).await?;
    hearing.close();
    let saved = match saving {
        Some(saving) => Some(saving.end(report.stopped.is_some()).await),
        None => None,
    };
    hearing.end();
    report::tell(arguments, &plan, &report, &broken, saved, &hearing.ended())
}

/// The folder of results, as the journal names it wherever the program runs.
fn folder(given: &Path, is_made: bool) -> Result<PathBuf, Failure> {
    if is_made {
        target::folder(given)?;
    }
    Ok(given.canonicalize().unwrap_or_else(|_| given.to_owned()))
}

/// Asks a person, or for `--yes`.
fn confirm(arguments: &BatchArguments, plan: &Plan, counts: Counts) -> Result<(), Failure> {
    let new = counts.new.min(arguments.most.unwrap_or(usize::MAX));
    if arguments.yes || new == 0 {
        return Ok(());
    }
    let items = if new == 1 { "item" } else { "items" };
    if !screen::is_attended() {
        return Err(Failure::invalid(
            format!(
                "{new} new {items} would be sent, and nobody can be asked: no terminal is there"
            ),
            "say --yes; --most N bounds what is sent",
        ));
    }
    let title = plan.vendor.title;
    screen::complain(&format!(
        "Send {new} new {items} to {title} ({})? Each may be charged. [y/N] ",
        plan.operation
    ));
    let mut answer = String::new();
    let read = std::io::stdin().lock().read_line(&mut answer);
    match read.is_ok() && matches!(answer.trim(), "y" | "Y" | "yes") {
        true => Ok(()),
        false => Err(Failure::invalid("nothing was sent", "answer y, or say --yes")),
    }
}

/// Sends the rows. Beside the report: rows that could no longer be read.
async fn send(
    arguments: &BatchArguments,
    plan: &Plan,
    hearing: &Arc<Hearing>,
) -> Result<(BatchReport, Vec<(String, String)>), Failure> {
    let hears = Arc::clone(hearing);
    let mut batch = Batch::new(plan.journal.clone())
        .concurrency(arguments.concurrency)
        .resend_throttled(arguments.resend_throttled)
        .on_change(move |key, outcome| hears.hear(key, outcome));
    if let Some(most) = arguments.per_minute {
        batch = batch.per_minute(most);
    }
    if let Some(most) = arguments.most {
        batch = batch.most(most);
    }
    if arguments.wait.is_some() || arguments.download.is_some() {
        let deadline = arguments.wait.flatten();
        batch = batch.wait(deadline.map_or(Deadline::usual(), Deadline::after));
    }
    let ending = Arc::new(AtomicBool::new(false));
    let broken = Arc::new(Mutex::new(Vec::new()));
    let calls = calls(plan, &ending, &broken);
    let end = async {
        interrupt::pressed().await;
        ending.store(true, Ordering::Relaxed);
        screen::complain(
            "nothing more is sent; waiting for the answers to what was: to stop now would not stop the charge; \
             Ctrl-C again ends at once\n",
        );
    };
    let abandoned = async {
        interrupt::pressed().await;
        interrupt::pressed().await;
    };
    // Ctrl-C is listened to before anything is sent.
    let report = tokio::select! {
        biased;
        () = abandoned => return Err(verdict::abandoned(arguments)),
        report = batch.run_until(calls, end) => report,
    };
    let broken = std::mem::take(&mut *broken.lock().unwrap_or_else(PoisonError::into_inner));
    Ok((report, broken))
}

type Broken = Arc<Mutex<Vec<(String, String)>>>;

/// The calls, each made when it is needed: bodies can be large. They were right a moment ago; a file that has gone
/// since is told of at the end.
fn calls<'p>(
    plan: &'p Plan,
    ending: &Arc<AtomicBool>,
    broken: &Broken,
) -> impl Iterator<Item = (String, VendorCall)> + use<'p> {
    let (ending, broken) = (Arc::clone(ending), Arc::clone(broken));
    let runtime = Handle::current();
    plan.rows.rows.iter().take_while(move |_| !ending.load(Ordering::Relaxed)).filter_map(
        move |row| {
            let body = plan.rows.body(row, &plan.client, plan.operation);
            let body = tokio::task::block_in_place(|| runtime.block_on(body));
            let call = body.and_then(|body| {
                let call = plan.client.create(plan.operation, body);
                call.map_err(|error| Failure::of_setup(&error))
            });
            match call {
                Ok(call) => Some((row.key.clone(), call)),
                Err(failure) => {
                    let mut broken = broken.lock().unwrap_or_else(PoisonError::into_inner);
                    broken.push((row.key.clone(), failure.words().to_owned()));
                    None
                }
            }
        },
    )
}
