//! All that changes while the emulator runs. Behind one lock, which is never held for long.

mod ids;
mod tasks;

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::SystemTime;

pub use tasks::Task;
pub(crate) use tasks::{Life, Tasks};

use crate::fault::{Player, Script, Seen, Step};
use crate::http::Head;
use crate::ledger::{Counts, Entry, Received};
use crate::pace::{Outcome, Pace};

/// What changes.
pub(crate) struct State {
    pub(crate) ledger: Vec<Entry>,
    pub(crate) tasks: Tasks,
    pub(crate) counts: Counts,
    pub(crate) pace: Pace,
    pub(crate) outcome: Outcome,
    player: Player,
    received: VecDeque<Received>,
    /// How many requests are kept.
    keep: usize,
    requests: u64,
    /// How often files have become others.
    pub(crate) file_version: u32,
}

impl State {
    pub(crate) fn new(pace: Pace, outcome: Outcome, script: Script, keep: usize) -> Self {
        Self {
            ledger: Vec::new(),
            tasks: Tasks::default(),
            counts: Counts::default(),
            pace,
            outcome,
            player: script.into(),
            received: VecDeque::new(),
            keep,
            requests: 0,
            file_version: 0,
        }
    }

    pub(crate) fn set_script(&mut self, script: Script) {
        self.player = script.into();
    }

    /// Counts a connection, and gives its number and the steps that meet it at once.
    pub(crate) fn connect(&mut self) -> (u64, Option<Arc<[Step]>>) {
        self.counts.connections += 1;
        self.counts.open += 1;
        self.counts.most_open = self.counts.most_open.max(self.counts.open);
        let steps = self.player.at_accept();
        self.counts.faults += u64::from(steps.is_some());
        (self.counts.connections, steps)
    }

    pub(crate) fn disconnect(&mut self) {
        self.counts.open -= 1;
    }

    /// The steps that meet a request.
    pub(crate) fn meet(&mut self, seen: Seen<'_>) -> Option<Arc<[Step]>> {
        let steps = self.player.at_request(seen);
        self.counts.faults += u64::from(steps.is_some());
        steps
    }

    /// Writes down that a request began, and gives its number.
    pub(crate) fn receive(&mut self, connection: u64, head: &Head) -> u64 {
        self.requests += 1;
        if self.received.len() >= self.keep {
            self.received.pop_front();
        }
        self.received.push_back(Received {
            number: self.requests,
            connection,
            at: SystemTime::now(),
            method: head.method.clone(),
            target: head.target.clone(),
            headers: head.headers.clone(),
            body: Vec::new(),
            complete: false,
        });
        self.requests
    }

    /// Writes down what has come of a request's body.
    pub(crate) fn receive_body(&mut self, number: u64, body: &[u8], complete: bool) {
        let mut latest = self.received.iter_mut().rev();
        if let Some(received) = latest.find(|received| received.number == number) {
            received.body = body[..body.len().min(Received::MOST)].to_vec();
            received.complete = complete;
        }
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.iter().cloned().collect()
    }

    /// Opens an entry of the ledger, and gives its index.
    pub(crate) fn begin(&mut self, operation: &str, head: &Head, key: Option<&str>) -> usize {
        self.counts.creates += 1;
        self.ledger.push(Entry {
            number: self.counts.creates,
            at: SystemTime::now(),
            operation: operation.to_owned(),
            task: None,
            correlation: None,
            key: key.map(str::to_owned),
            digest: None,
            complete: false,
            billed: false,
            status: None,
            fault: None,
            headers: head.headers.clone(),
        });
        self.ledger.len() - 1
    }
}
