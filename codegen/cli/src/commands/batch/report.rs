//! Tells what becomes of a batch: each item as it comes, and all of them at the end.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use bindery_runtime::batch::{BatchReport, Item, Outcome};
use bindery_runtime::{Created, Journal, Observer, TaskHandle};
use indicatif::ProgressBar;
use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

use super::saving::{Result_, Saved, Saving};
use super::verdict::{self, Outcomes, stop};
use super::{Plan, count};
use crate::arguments::BatchArguments;
use crate::exit::Exit;
use crate::failure::{self, Failure, find_out};
use crate::shown::{self, SHOWN};
use crate::{progress, screen};

/// Hears of each item.
pub struct Hearing {
    json: bool,
    bar: ProgressBar,
    ended: Arc<Mutex<Ended>>,
    results: Mutex<Option<UnboundedSender<Result_>>>,
    journal: OnceLock<Journal>,
    /// Keys of items whose handles were told.
    kept: Mutex<HashSet<String>>,
}

/// How the creates of this run have ended.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ended {
    /// The vendor took them.
    pub accepted: usize,
    /// The vendor refused them.
    pub refused: usize,
    /// Nobody knows.
    pub unknown: usize,
}

impl Ended {
    /// How many were sent.
    pub fn sent(&self) -> usize {
        let Self { accepted, refused, unknown } = self;
        accepted + refused + unknown
    }
}

/// Hears of each create.
pub struct Creates(Arc<Mutex<Ended>>);

impl Observer for Creates {
    fn created(&self, created: &Created<'_>) {
        let mut ended = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match created.class {
            "accepted" => ended.accepted += 1,
            "rejected" | "throttled" => ended.refused += 1,
            "unknown" => ended.unknown += 1,
            _ => {}
        }
    }
}

impl Hearing {
    pub fn new(json: bool, items: usize) -> Self {
        let bar = progress::items(items);
        let (ended, results) = (Arc::default(), Mutex::new(None));
        Self { json, bar, ended, results, journal: OnceLock::new(), kept: Mutex::default() }
    }

    /// Hears of creates.
    pub fn creates(&self) -> Creates {
        Creates(Arc::clone(&self.ended))
    }

    pub fn ended(&self) -> Ended {
        *self.ended.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on results are handed over to be saved, and handles are to be in this journal.
    pub fn begin(&self, journal: &Journal, saving: Option<&Saving>) {
        let _ = self.journal.set(journal.clone());
        let results = saving.map(Saving::results);
        *self.results.lock().unwrap_or_else(PoisonError::into_inner) = results;
    }

    pub fn end(&self) {
        self.bar.finish_and_clear();
    }

    /// Tells of an item.
    pub fn hear(&self, key: &str, outcome: &Outcome) {
        self.bar.inc(1);
        self.bar.set_message(name(outcome));
        let is_told = !self.json || screen::is_json_printed(&as_json(key, outcome));
        if let Some(handle) = handle(outcome) {
            self.keep(key, handle, is_told);
        }
        if let Outcome::Succeeded(handle, files) = outcome {
            let results = self.results.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(results) = results.as_ref() {
                let (key, handle, files) = (key.to_owned(), handle.clone(), files.clone());
                // Nobody listens any more where the batch was stopped: another run saves it.
                let _ = results.send(Result_ { key, handle, files });
            }
        }
    }

    /// A handle that is not on disk, or did not reach who asked for it, is told at once and only once.
    fn keep(&self, key: &str, handle: &TaskHandle, is_told: bool) {
        let on_disk = self.journal.get().and_then(|journal| journal.item(key)?.task);
        if is_told && on_disk.as_ref() == Some(handle) {
            return;
        }
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.insert(key.to_owned()) {
            keep(key, handle);
        }
    }

    /// No more results come.
    pub fn close(&self) {
        *self.results.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Tells of a handle that stands nowhere else.
pub fn keep(key: &str, handle: &TaskHandle) {
    screen::complain(&format!("keep this handle: {} {handle}\n", key.escape_debug()));
}

/// An outcome in words.
pub fn name(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Accepted(_) => "accepted",
        Outcome::Succeeded(..) => "succeeded",
        Outcome::Failed(..) => "failed",
        Outcome::Unfinished(..) => "unfinished",
        Outcome::Invalid(_) => "invalid",
        Outcome::NotCharged(_) => "not charged",
        Outcome::Throttled { .. } => "throttled",
        Outcome::NotFound(..) => "not found",
        Outcome::InDoubt(_) => "in doubt",
        Outcome::Changed => "changed",
        Outcome::Duplicate => "duplicate",
        _ => "not started",
    }
}

fn why(outcome: &Outcome) -> Option<&str> {
    match outcome {
        Outcome::Failed(_, why)
        | Outcome::Unfinished(_, why)
        | Outcome::NotFound(_, why)
        | Outcome::Throttled { why, .. }
        | Outcome::Invalid(why)
        | Outcome::NotCharged(why) => Some(why),
        Outcome::InDoubt(item) => item.why.as_deref(),
        Outcome::Changed => Some("the journal has another request under this key"),
        _ => None,
    }
}

/// The task that the vendor took.
pub fn handle(outcome: &Outcome) -> Option<&TaskHandle> {
    match outcome {
        Outcome::Accepted(task)
        | Outcome::Succeeded(task, _)
        | Outcome::Failed(task, _)
        | Outcome::Unfinished(task, _)
        | Outcome::NotFound(task, _) => Some(task),
        _ => None,
    }
}

fn as_json(key: &str, outcome: &Outcome) -> Value {
    let task = match outcome {
        Outcome::InDoubt(item) => item.task.as_ref(),
        _ => handle(outcome),
    };
    let files = match outcome {
        Outcome::Succeeded(_, files) => files.as_slice(),
        _ => &[],
    };
    let mut value = json!({
        "key": key,
        "outcome": name(outcome).replace(' ', "_"),
        "handle": task.map(ToString::to_string),
        "task": task.map(failure::task),
        "files": files,
        "why": why(outcome),
    });
    if let Outcome::InDoubt(item) = outcome {
        value["sent_at"] = item.sent_at.into();
        value["correlation_id"] = item.correlation_id.clone().into();
        value["idempotency_key"] = item.idempotency_key.clone().into();
    }
    value
}

/// Prints the table of counts and what needs somebody's care.
pub fn tell(
    arguments: &BatchArguments,
    plan: &Plan,
    report: &BatchReport,
    broken: &[(String, String)],
    saved: Option<Saved>,
    ended: &Ended,
) -> Result<Exit, Failure> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    report.outcomes.iter().for_each(|(_, outcome)| *counts.entry(name(outcome)).or_default() += 1);
    let begun = report.outcomes.len() + broken.len();
    let rest = plan.rows.rows.len().saturating_sub(begun);
    if rest > 0 {
        *counts.entry("not started").or_default() += rest;
    }
    if !broken.is_empty() {
        counts.insert("unreadable", broken.len());
    }
    let saved = saved.unwrap_or_default();
    if arguments.json {
        let counts: BTreeMap<_, _> =
            counts.iter().map(|(name, count)| (name.replace(' ', "_"), *count)).collect();
        let stopped = report.stopped.map(stop);
        let not_saved: Vec<_> =
            saved.failed.iter().map(|(key, why)| json!({ "key": key, "why": why })).collect();
        screen::json(&json!({
            "summary": counts, "stopped": stopped, "saved": saved.files, "not_saved": not_saved,
        }));
    } else {
        let rows = counts.iter().map(|(name, count)| vec![(*name).to_owned(), count.to_string()]);
        screen::print(&shown::table(&rows.collect::<Vec<_>>()));
        complain(arguments, plan, report, broken, &saved);
    }
    verdict::verdict(&Outcomes { arguments, plan, report, broken, saved: &saved, ended })
}

fn complain(
    arguments: &BatchArguments,
    plan: &Plan,
    report: &BatchReport,
    broken: &[(String, String)],
    saved: &Saved,
) {
    let mut lines = Vec::new();
    for (key, item) in report.in_doubt() {
        lines.push(format!("in doubt: {}", doubt(arguments, plan, key, item)));
    }
    let mut told: BTreeMap<&str, usize> = BTreeMap::new();
    for (key, outcome) in &report.outcomes {
        let (Some(why), name) = (why(outcome), name(outcome)) else { continue };
        if matches!(outcome, Outcome::InDoubt(_)) {
            continue;
        }
        let count = told.entry(name).or_default();
        *count += 1;
        if *count <= SHOWN {
            lines.push(format!("{name}: {}: {why}", key.escape_debug()));
        }
    }
    for (name, count) in told.iter().filter(|(_, count)| **count > SHOWN) {
        lines.push(format!("{name}: … and {} more: the journal has all", count - SHOWN));
    }
    let others = broken.iter().map(|it| ("unreadable", it));
    for (name, (key, why)) in others.chain(saved.failed.iter().map(|it| ("not saved", it))) {
        lines.push(format!("{name}: {}: {why}", key.escape_debug()));
    }
    lines.iter().for_each(|line| screen::complain(&format!("{line}\n")));
}

/// What helps to find out what became of an item.
fn doubt(arguments: &BatchArguments, plan: &Plan, key: &str, item: &Item) -> String {
    let mut text = format!("{} sent_at={}", key.escape_debug(), shown::time(item.sent_at));
    if let Some(id) = &item.correlation_id {
        text.push_str(&format!(" correlation_id={id}"));
    }
    if let Some(task) = &item.task {
        text.push_str(&format!(" perhaps {task}"));
    }
    let lifetime = count::lifetime(plan.vendor, plan.operation);
    if count::is_remembered(item, lifetime) {
        text.push_str(
            ": run it again, and it goes under the same idempotency key, not charged twice",
        );
    } else {
        let found = find_out(item.correlation_id.as_deref(), &arguments.journal, key);
        text.push_str(&format!(": {found}"));
    }
    text
}
