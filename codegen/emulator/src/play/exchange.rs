//! One request and its answer.

use std::io;
use std::sync::Arc;

use super::aim::Aim;
use super::answers::usual;
use super::plan::{Ending, Plan};
use super::steps;
use crate::event::Event;
use crate::fault::Step;
use crate::http::{Answer, Head, Reading, Wire, deliver};
use crate::ledger::digest;
use crate::shared::Shared;

/// A request that is being dealt with.
pub(super) struct Exchange<'c> {
    pub(super) shared: &'c Shared,
    wire: &'c mut Wire,
    pub(super) head: Head,
    pub(super) reading: Reading,
    pub(super) aim: Aim,
    /// The number among all requests.
    number: u64,
    /// The index in the ledger, for a create.
    pub(super) entry: Option<usize>,
    /// The idempotency key.
    pub(super) key: Option<String>,
    pub(super) plan: Plan,
    /// The usual answer, where it has been made already.
    pub(super) usual: Option<Answer>,
    pub(super) event: Event,
}

/// Deals with a request, and says what becomes of the connection.
pub(super) async fn run(
    shared: &Shared,
    wire: &mut Wire,
    head: Head,
    connection: u64,
) -> io::Result<Ending> {
    let (mut exchange, steps) = Exchange::begin(shared, wire, head, connection);
    let result = exchange.play(&steps).await;
    exchange.end();
    result
}

impl<'c> Exchange<'c> {
    fn begin(
        shared: &'c Shared,
        wire: &'c mut Wire,
        head: Head,
        connection: u64,
    ) -> (Self, Arc<[Step]>) {
        let aim = Aim::of(&shared.vendor, &head);
        let operation = aim.operation(&shared.vendor).map(|(operation, _)| operation);
        let key = operation.and_then(|it| it.key(&head));
        let key = key.map(str::to_owned);
        let mut event = Event {
            on: aim.on(),
            number: None,
            method: head.method.clone(),
            path: head.path().to_owned(),
            operation: operation.map(|operation| operation.name.clone()),
            task: aim.task().map(str::to_owned),
            phase: None,
            billed: false,
            status: None,
            fault: None,
            refusal: None,
        };
        let (number, entry, steps) = shared.change(|state| {
            let number = state.receive(connection, &head);
            let entry = match (&aim, operation) {
                (Aim::Create { .. }, Some(operation)) => {
                    Some(state.begin(&operation.name, &head, key.as_deref()))
                }
                _ => None,
            };
            match aim.on() {
                crate::On::Query => state.counts.queries += 1,
                crate::On::File => state.counts.files += 1,
                crate::On::Other => state.counts.others += 1,
                crate::On::Create | crate::On::Any => {}
            }
            let steps = aim.seen(state, |state, seen| state.meet(seen));
            event.fault = steps.as_deref().map(names);
            if let Some(entry) = entry.and_then(|entry| state.ledger.get_mut(entry)) {
                event.number = Some(entry.number);
                entry.fault.clone_from(&event.fault);
            }
            (number, entry, steps)
        });
        let reading = Reading::of(&head);
        let (plan, usual) = (Plan::default(), None);
        let exchange =
            Self { shared, wire, head, reading, aim, number, entry, key, plan, usual, event };
        (exchange, steps.unwrap_or_default())
    }

    async fn play(&mut self, steps: &[Step]) -> io::Result<Ending> {
        for step in steps {
            if let Some(ending) = steps::take(self, step).await? {
                self.plan.ending = Some(match ending {
                    Ending::Hang if !self.reading.is_complete() => Ending::HangUnread,
                    ending => ending,
                });
                if !self.plan.answers {
                    return Ok(self.plan.ending.unwrap_or(ending));
                }
            }
        }
        self.answer().await
    }

    /// Reads until so many bytes of the request have come.
    pub(super) async fn read(&mut self, total: u64) -> io::Result<()> {
        let result = self.reading.up_to(self.wire, total).await;
        let complete = self.reading.is_complete();
        self.shared.change(|state| {
            state.receive_body(self.number, &self.reading.bytes, complete);
            if let Some(entry) = self.entry.and_then(|entry| state.ledger.get_mut(entry)) {
                entry.complete = complete;
                entry.digest = complete.then(|| digest(&self.reading.bytes));
            }
        });
        result
    }

    async fn answer(&mut self) -> io::Result<Ending> {
        let replaced = self.plan.instead.is_some() || self.plan.raw.is_some();
        if !(self.plan.reads_no_more && replaced) {
            self.read(u64::MAX).await?;
        }
        if let Some(raw) = &self.plan.raw {
            self.wire.write(raw).await?;
            return Ok(self.plan.ending.unwrap_or(Ending::Close));
        }
        let answer = match self.plan.instead.take().or_else(|| self.usual.take()) {
            Some(answer) => answer,
            None => usual(self),
        };
        let answer = self.plan.change(answer);
        self.event.status = Some(answer.status);
        self.shared.change(|state| {
            if let Some(entry) = self.entry.and_then(|entry| state.ledger.get_mut(entry)) {
                entry.status = Some(answer.status);
            }
        });
        let ends = matches!(
            self.plan.ending,
            Some(Ending::Close | Ending::Reset | Ending::Hang | Ending::HangUnread)
        );
        let keep_alive = self.head.keeps_alive() && self.reading.is_complete();
        let stays = keep_alive && !ends;
        let without_body = self.head.method == "HEAD";
        let delivery = &self.plan.delivery;
        let whole = deliver(self.wire, &answer, delivery, without_body, keep_alive).await?;
        let usual = if stays && whole { Ending::KeepAlive } else { Ending::Close };
        Ok(self.plan.ending.unwrap_or(usual))
    }

    /// Tells what came of it.
    fn end(&self) {
        self.shared.tell(&self.event);
    }
}

fn names(steps: &[Step]) -> String {
    steps.iter().map(Step::name).collect::<Vec<_>>().join(", ")
}
