//! How a batch ends: what must not be missed goes first.

use std::time::Duration;

use bindery_runtime::batch::{BatchReport, JournalError, Outcome, Stop};

use super::report::{Ended, handle, keep, name};
use super::saving::Saved;
use super::{Plan, count};
use crate::arguments::BatchArguments;
use crate::duration;
use crate::exit::Exit;
use crate::failure::{Charge, Failure, NOT_FOUND};
use crate::{screen, shown};

/// All that is known at the end.
pub struct Outcomes<'a> {
    pub arguments: &'a BatchArguments,
    pub plan: &'a Plan,
    pub report: &'a BatchReport,
    /// Rows that could no longer be read, by their keys, and why.
    pub broken: &'a [(String, String)],
    pub saved: &'a Saved,
    /// How the creates of this run have ended.
    pub ended: &'a Ended,
}

const AGAIN: &str =
    "run the same command again: it goes on where this run ended, and sends nothing twice";

/// How the program ends.
pub fn verdict(outcomes: &Outcomes<'_>) -> Result<Exit, Failure> {
    let report = outcomes.report;
    if let Some(error) = &report.journal_error {
        return Err(unwritten(outcomes, error));
    }
    if report.in_doubt().next().is_some() {
        return Err(in_doubt(outcomes));
    }
    if report.stopped == Some(Stop::Asked) {
        return Err(Failure::interrupted("stopped by Ctrl-C", new(outcomes.ended), AGAIN));
    }
    if let Some(failure) = first_of_all(outcomes) {
        return Err(failure);
    }
    if report.stopped == Some(Stop::Most) {
        let rest = "the rest is for another run: as many items have begun as --most allows";
        screen::complain(&format!("{rest}\n"));
    }
    Ok(Exit::Done)
}

/// Somebody did not want to wait for the answers.
pub fn abandoned(arguments: &BatchArguments) -> Failure {
    let what = "stopped before all answers were there: what was under way may be charged";
    let journal = shown::word(&arguments.journal.to_string_lossy());
    let next = format!("`bindery journal {journal}` shows what is in doubt; {AGAIN}");
    Failure::interrupted(what, Charge::Maybe, next)
}

/// The journal can't be written.
fn unwritten(outcomes: &Outcomes<'_>, error: &JournalError) -> Failure {
    if let JournalError::Gone { .. } = error {
        return gone(outcomes, error);
    }
    let next = "make the journal writable before you run it again";
    if outcomes.ended.sent() == 0 && outcomes.report.in_doubt().next().is_none() {
        let what = format!("{error}; nothing was sent");
        return Failure::new(Exit::NotSent, "journal", what, Charge::No, next);
    }
    let what = format!("{error}; keep the handles that it does not have: they stand above");
    Failure::new(Exit::Other, "journal", what, Charge::Maybe, next)
}

/// Nobody knows any more what was sent, but for this run.
fn gone(outcomes: &Outcomes<'_>, error: &JournalError) -> Failure {
    for (key, outcome) in &outcomes.report.outcomes {
        if let Some(handle) = handle(outcome) {
            keep(key, handle);
        }
    }
    let what = format!("{error}; keep the handles of all that was taken: they stand above");
    let next = "put the journal back as it was, or run the rows that have no handle with a new one: what stands in \
                neither is sent again, and paid again";
    Failure::new(Exit::Other, "journal", what, new(outcomes.ended), next)
}

fn in_doubt(outcomes: &Outcomes<'_>) -> Failure {
    let Outcomes { arguments, plan, report, .. } = outcomes;
    let lifetime = count::lifetime(plan.vendor, plan.operation);
    let is_lost =
        |(_, item): &(&str, &bindery_runtime::batch::Item)| !count::is_remembered(item, lifetime);
    let next = match report.in_doubt().any(|item| is_lost(&item)) {
        false => AGAIN.to_owned(),
        true => format!(
            "do not send these again before you know what became of them: `bindery journal {} --settle \
             KEY=HANDLE` or `=not-charged` writes it down",
            shown::word(&arguments.journal.to_string_lossy())
        ),
    };
    let what = told(outcomes, "items in doubt", report.in_doubt().count());
    Failure::new(Exit::Unknown, "unknown", what, Charge::Maybe, next)
}

/// The first kind of outcome that is not as it was meant to be.
fn first_of_all(outcomes: &Outcomes<'_>) -> Option<Failure> {
    let Outcomes { report, broken, saved, ended, .. } = outcomes;
    let count = |wanted: &str| report.count(|outcome| name(outcome) == wanted);
    let wrong = count("changed") + count("invalid") + count("duplicate") + broken.len();
    let throttled = Throttled::of(report);
    let not_charged = count("not charged");
    let by_vendor = if ended.refused > throttled.count { not_charged } else { 0 };
    // Only what has sent nothing is called invalid.
    let invalid = if ended.sent() > 0 { Exit::Other } else { Exit::Invalid };
    let (new, tasks) = (new(ended), Charge::Tasks(ended.accepted));
    let (later, later_charge) = (throttled.next(), throttled.charge(new));
    let kinds = [
        (wrong, invalid, "invalid", "items that are wrong or have changed", new, MEND),
        (by_vendor, Exit::Refused, "rejected", "items that were refused", new, REFUSED),
        (not_charged, Exit::NotSent, "not_sent", "items that were not sent", new, AGAIN),
        (throttled.count, Exit::Refused, "throttled", TAKEN_LATER, later_charge, &*later),
        (count("failed"), Exit::Failed, "failed", "tasks that failed", tasks, FAILED),
        (count("not found"), Exit::Other, "not_found", UNKNOWN, Charge::Unsaid, NOT_FOUND),
        (count("unfinished"), Exit::Deadline, "deadline", "tasks that go on", tasks, AGAIN),
        (saved.failed.len(), Exit::Other, "download", "results not saved", tasks, AGAIN),
    ];
    let first = kinds.into_iter().find(|(count, ..)| *count > 0);
    first.map(|(count, exit, class, what, charge, next)| {
        Failure::new(exit, class, told(outcomes, what, count), charge, next)
    })
}

/// What this run has been charged for.
fn new(ended: &Ended) -> Charge {
    match ended.accepted {
        0 => Charge::No,
        many => Charge::Tasks(many),
    }
}

/// What the vendor takes no more of for now.
#[derive(Default)]
struct Throttled {
    count: usize,
    /// Whether the vendor documents for all of them that they are not charged.
    is_free: bool,
    wait: Option<Duration>,
}

impl Throttled {
    fn of(report: &BatchReport) -> Self {
        let mut all = Self { is_free: true, ..Self::default() };
        for (_, outcome) in &report.outcomes {
            if let Outcome::Throttled { before_charge, retry_after, .. } = outcome {
                all.count += 1;
                all.is_free &= before_charge;
                all.wait = all.wait.max(*retry_after);
            }
        }
        all
    }

    /// What this run has been charged for, of which `others` is known.
    fn charge(&self, others: Charge) -> Charge {
        match others {
            Charge::No if !self.is_free => Charge::Unlikely,
            others => others,
        }
    }

    fn next(&self) -> String {
        let wait = self.wait.map_or_else(|| "a while".to_owned(), duration::words);
        let sends = "which sends again what was refused so";
        match self.is_free {
            true => format!("wait {wait}, then run the same command again, {sends}"),
            false => format!(
                "wait {wait}, then run the same command again, {sends}: the vendor does not document that this is \
                 never charged"
            ),
        }
    }
}

const TAKEN_LATER: &str = "items of which the vendor takes no more for now";
const UNKNOWN: &str = "tasks that the vendor does not know";
const MEND: &str = "mend them, or give them keys of their own";
const REFUSED: &str = "mend what the vendor says, then run it again";
const FAILED: &str = "look at what the vendor says; a row with another key is another try";

fn told(outcomes: &Outcomes<'_>, what: &str, count: usize) -> String {
    match outcomes.report.stopped {
        Some(why) => format!("{what}: {count}; stopped: {}", stop(why)),
        None => format!("{what}: {count}"),
    }
}

/// Why a batch stopped, in words.
pub fn stop(stop: Stop) -> &'static str {
    match stop {
        Stop::OutOfCredit => "the vendor says that there is no money left",
        Stop::Unauthorized => "the vendor does not take the key",
        Stop::Most => "as many items have begun as --most allows",
        Stop::Journal => "the journal can't be written",
        Stop::InDoubt => "several in a row are in doubt, so that more would be",
        Stop::Changed => "a row is not what was sent under its key",
        _ => "Ctrl-C",
    }
}
