//! What a journal says of the rows before anything is sent.

use std::time::{Duration, SystemTime};

use bindery_runtime::batch::{Item, Stage};
use bindery_runtime::{Journal, Vendor};

use super::rows::Row;

/// How many rows are so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Not sent yet, or surely not charged.
    pub new: usize,
    /// Accepted, and not known to have ended.
    pub accepted: usize,
    /// Ended, well or not.
    pub ended: usize,
    /// In doubt, and not sent again.
    pub in_doubt: usize,
    /// In doubt, and sent again under a key that the vendor remembers.
    pub again: usize,
}

/// Counts the rows by what is known of them.
pub fn count(rows: &[Row], journal: &Journal, lifetime: Option<Duration>) -> Counts {
    let mut counts = Counts::default();
    for row in rows {
        let known = journal.item(&row.key);
        let place = match known.as_ref().map(|item| item.stage) {
            None | Some(Stage::Open) => &mut counts.new,
            Some(Stage::Accepted) => &mut counts.accepted,
            Some(Stage::Succeeded | Stage::Failed) => &mut counts.ended,
            Some(Stage::InDoubt) if known.is_some_and(|item| is_remembered(&item, lifetime)) => {
                &mut counts.again
            }
            Some(Stage::InDoubt) => &mut counts.in_doubt,
        };
        *place += 1;
    }
    counts
}

/// For how long the vendor remembers a key of this create, if it takes one.
pub fn lifetime(vendor: &'static Vendor, operation: &str) -> Option<Duration> {
    let mut creates = vendor.api.creates.iter();
    let create = creates.find(|create| create.name == operation)?.create?;
    create.idempotency.map(|idempotency| idempotency.lifetime)
}

/// Whether the vendor still knows the key under which an item was sent.
pub fn is_remembered(item: &Item, lifetime: Option<Duration>) -> bool {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let age = now.saturating_sub(Duration::from_secs(item.sent_at));
    item.idempotency_key.is_some() && lifetime.is_some_and(|lifetime| age < lifetime)
}

impl Counts {
    /// In words, without what there is none of.
    pub fn words(&self, file: &str) -> String {
        let Self { new, accepted, ended, in_doubt, again } = *self;
        let all = new + accepted + ended + in_doubt + again;
        let parts = [
            (new, "new"),
            (accepted, "accepted already"),
            (ended, "ended already"),
            (
                again,
                "in doubt, sent again under the same idempotency key, which is not charged twice",
            ),
            (in_doubt, "in doubt, not sent again"),
        ];
        let parts = parts.iter().filter(|(count, _)| *count > 0);
        let parts: Vec<_> = parts.map(|(count, what)| format!("{count} {what}")).collect();
        let rows = if all == 1 { "row" } else { "rows" };
        format!("{all} {rows} in {file}: {}\n", parts.join("; "))
    }
}
