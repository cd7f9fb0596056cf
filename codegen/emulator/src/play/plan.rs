//! What the steps of a fault have said of the answer.

use std::time::Duration;

use serde_json::Value;

use crate::Phase;
use crate::fault::{Edit, Step, bomb};
use crate::http::{Answer, Content, Delivery, Drip, Framing};
use crate::vendor::pointer;

/// What becomes of the connection after a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// The next request may come.
    KeepAlive,
    Close,
    Reset,
    Hang,
    /// As `Hang`, and what is left of the request is not read.
    HangUnread,
    /// Closed after so much idle time.
    CloseIdle(Duration),
}

/// What the steps have said so far.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// Whether any step has spoken of the answer.
    pub(super) answers: bool,
    /// The answer in the place of the usual one.
    pub(super) instead: Option<Answer>,
    /// Bytes in the place of any answer.
    pub(super) raw: Option<Vec<u8>>,
    /// Steps that change the answer.
    changes: Vec<Step>,
    pub(super) delivery: Delivery,
    pub(super) ending: Option<Ending>,
    pub(super) ignore_range: bool,
    pub(super) phase: Option<Phase>,
    /// Whether the request is to be read no further.
    pub(super) reads_no_more: bool,
}

impl Plan {
    /// Takes a step that speaks of the answer.
    pub(super) fn add(&mut self, step: &Step) {
        self.answers = true;
        let delivery = &mut self.delivery;
        match step {
            Step::GzipBomb(_) | Step::BigBody(_) => {
                // What is asked for is the body, not a task.
                self.instead.get_or_insert_with(|| Answer::new(200, "application/json", ""));
                self.changes.push(step.clone());
            }
            Step::State(phase) => self.phase = Some(*phase),
            Step::IgnoreRange => self.ignore_range = true,
            Step::CutAt(bytes) => delivery.cut_body = Some(*bytes),
            Step::CloseAfter(bytes) => delivery.cut_all = Some(*bytes),
            Step::Drip(drip) => {
                let bytes = usize::try_from(drip.bytes).unwrap_or(usize::MAX);
                delivery.drip = Some(Drip { bytes, every: drip.every, part: drip.part });
            }
            Step::ChunkGarbage => delivery.framing = Framing::ChunkGarbage,
            Step::Endless(every) => delivery.framing = Framing::Endless(*every),
            Step::TwoLengths => delivery.framing = Framing::Two,
            Step::NoLength => delivery.framing = Framing::None,
            Step::WrongLength(more) => delivery.framing = Framing::Wrong(*more),
            Step::KeepAliveClose(idle) => self.ending = Some(Ending::CloseIdle(*idle)),
            other => self.changes.push(other.clone()),
        }
    }

    /// Changes an answer as the steps have said.
    pub(super) fn change(&self, mut answer: Answer) -> Answer {
        for step in &self.changes {
            change(&mut answer, step);
        }
        answer
    }
}

fn change(answer: &mut Answer, step: &Step) {
    match step {
        Step::GzipBomb(size) => {
            answer.body = bomb(*size);
            let encoding = match size.encoding {
                crate::fault::Encoding::Gzip => "gzip",
                crate::fault::Encoding::Deflate => "deflate",
            };
            answer.set("Content-Encoding", encoding.to_owned());
        }
        Step::BigBody(size) => answer.body = Content::zeros(*size),
        Step::Edit(changes) => edit(answer, changes),
        Step::Headers(headers) => {
            headers.iter().for_each(|(name, value)| answer.set(name, value.clone()));
        }
        Step::Without(names) => names.iter().for_each(|name| answer.remove(name)),
        Step::ManyHeaders(count) => {
            let more = (0..*count).map(|number| (format!("X-Header-{number}"), number.to_string()));
            answer.headers.extend(more);
        }
        Step::HugeHeader(bytes) => {
            let value = "h".repeat(usize::try_from(*bytes).unwrap_or(usize::MAX).min(1 << 30));
            answer.headers.push(("X-Huge".to_owned(), value));
        }
        _ => {}
    }
}

fn edit(answer: &mut Answer, Edit { set, remove }: &Edit) {
    let value = answer.body.bytes().and_then(|bytes| serde_json::from_slice::<Value>(bytes).ok());
    let Some(mut value) = value else { return };
    remove.iter().for_each(|place| pointer::remove(&mut value, place));
    set.iter().for_each(|(place, new)| pointer::set(&mut value, place, new.clone()));
    answer.body = value.to_string().into_bytes().into();
}
