//! Decides what a download does next: what has happened goes in, what to do comes out. It knows
//! neither disk nor network nor clock.

mod answers;
mod bodies;
mod failures;
#[cfg(test)]
mod tests;

use std::time::Duration;

use bytes::Bytes;
use reqwest::Url;

use super::address::Address;
use super::error::DownloadError;
use super::head::Head;
use super::kind::FileKind;
use super::memo::Memo;

/// What the caller allows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rules {
    pub(super) kind: FileKind,
    pub(super) max_bytes: u64,
    /// Tries in a row that may bring nothing new.
    pub(super) tries: u32,
    pub(super) first_pause: Duration,
    pub(super) accepts_unknown_length: bool,
    /// Whether somebody can be asked for a fresh link.
    pub(super) can_refresh: bool,
}

/// What an earlier call has left.
#[derive(Clone, Debug)]
pub(super) struct Left {
    pub(super) memo: Memo,
    pub(super) bytes: u64,
    /// The first bytes of it.
    pub(super) first: Vec<u8>,
}

/// What has happened.
#[derive(Debug)]
pub(super) enum Event {
    /// The folder has been looked at.
    Begun(Option<Left>),
    /// The head of an answer is there.
    Answered(Head),
    /// There is no answer, or no more of its body.
    Failed(Cause),
    /// The part is ready to be written.
    Ready,
    /// The next bytes of the body.
    Piece(Bytes),
    /// That many bytes are written.
    Written(usize),
    /// The body has ended.
    Ended,
    /// The pause is over.
    Waited,
    /// A fresh link, or why there is none.
    Refreshed(Result<String, String>),
    /// The file can't be written.
    Disk(DownloadError),
}

/// Why a try has failed.
#[derive(Clone, Debug)]
pub(super) enum Cause {
    /// No connection, or it broke before the head of the answer.
    Connection(String),
    /// The head of the answer can't be read: it says two things.
    Contradiction(String),
    /// No answer within that time.
    Silent(Duration),
    /// No more of the body within that time.
    Stalled(Duration),
    /// The body ended early.
    Cut(String),
    /// A status that may be another one soon.
    Status(u16, Option<Duration>),
}

/// What to do.
#[derive(Debug)]
pub(super) enum Action {
    /// Send this request.
    Send(Ask),
    /// Begin an empty part with this memo; what was there is of no use.
    StartAnew(Memo),
    /// Cut the part at this byte, and go on there.
    GoOn(u64, Memo),
    /// Read the next bytes of the body.
    Read,
    /// Write the bytes that were read last.
    Write,
    /// Pause.
    Wait(Duration),
    /// Ask for a fresh link.
    Refresh,
    /// Give the file its name.
    Finish(Done),
    /// End with this error.
    GiveUp(GivenUp),
}

/// A request.
#[derive(Debug)]
pub(super) struct Ask {
    pub(super) url: Url,
    /// From which byte on, and of which version.
    pub(super) range: Option<(u64, String)>,
}

/// A file that is complete.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Done {
    pub(super) bytes: u64,
    pub(super) media_type: Option<String>,
    pub(super) resumed_from: Option<u64>,
}

/// The end without a file.
#[derive(Debug)]
pub(super) struct GivenUp {
    pub(super) error: DownloadError,
    /// Whether the part is of no use to anybody.
    pub(super) discards: bool,
}

/// The state of a download.
#[derive(Debug)]
pub(super) struct Machine {
    rules: Rules,
    /// Where every try begins, and where redirects have led the current one.
    address: Address,
    at: Address,
    hops: u32,
    /// What the part holds: how many bytes of what, the first of them, and whether these are fine.
    memo: Option<Memo>,
    held: u64,
    first: Vec<u8>,
    is_known: bool,
    media_type: Option<String>,
    /// What an earlier call has left of that.
    earlier: Option<u64>,
    /// From which byte on the current request asks.
    asked: Option<u64>,
    /// Whether ranges can be trusted here.
    ranges: bool,
    /// Where the current body ends, and whether its end can be told from a break.
    until: Option<u64>,
    is_delimited: bool,
    /// The most bytes there ever were, the tries since, all failures, and the last one.
    best: u64,
    idle: u32,
    failures: u32,
    last: Option<Cause>,
    refreshed: bool,
}

impl Machine {
    pub(super) fn new(address: Address, rules: Rules) -> Self {
        Self {
            rules,
            at: address.clone(),
            address,
            hops: 0,
            memo: None,
            held: 0,
            first: Vec::new(),
            is_known: false,
            media_type: None,
            earlier: None,
            asked: None,
            ranges: true,
            until: None,
            is_delimited: false,
            best: 0,
            idle: 0,
            failures: 0,
            last: None,
            refreshed: false,
        }
    }

    /// What to do now that this has happened.
    pub(super) fn step(&mut self, event: Event) -> Action {
        match event {
            Event::Begun(left) => self.begun(left),
            Event::Answered(head) => self.answered(&head),
            Event::Failed(cause) => self.failed(cause),
            Event::Ready => Action::Read,
            Event::Piece(piece) => self.piece(&piece),
            Event::Written(bytes) => {
                self.held += bytes as u64;
                Action::Read
            }
            Event::Ended => self.ended(),
            Event::Waited => self.send(),
            Event::Refreshed(Ok(link)) => self.refreshed(&link),
            Event::Refreshed(Err(why)) => self.not_refreshed(&why),
            Event::Disk(error) => Action::GiveUp(self.unwritable(error)),
        }
    }

    /// How much of the file there is, and how much there will be.
    pub(super) fn progress(&self) -> (u64, Option<u64>) {
        (self.held, self.memo.as_ref().and_then(|memo| memo.length).or(self.until))
    }

    /// Goes on with what is left where it is of the same file and of a known version.
    fn begun(&mut self, left: Option<Left>) -> Action {
        let address = self.address.shown();
        let fits = |left: &Left| {
            left.bytes > 0
                && left.memo.address == address
                && left.memo.validator.is_some()
                && left.memo.length.is_none_or(|length| left.bytes <= length)
                && self.rules.kind.begins_with(&left.first)
        };
        if let Some(Left { memo, bytes, first }) = left.filter(fits) {
            self.memo = Some(memo);
            self.held = bytes;
            self.best = bytes;
            self.first = first;
            self.is_known = true;
            self.earlier = Some(bytes);
        }
        self.send()
    }

    /// Asks for what is missing. Of a part that is complete it asks for the last byte, so that the
    /// server says whether the version is still the same.
    fn send(&mut self) -> Action {
        self.at = self.address.clone();
        self.hops = 0;
        let memo = self.memo.as_ref().filter(|_| self.ranges && self.held > 0);
        let range = memo.and_then(|memo| {
            let from = if memo.length == Some(self.held) { self.held - 1 } else { self.held };
            memo.validator.as_ref().map(|validator| (from, validator.as_text().to_owned()))
        });
        self.asked = range.as_ref().map(|(from, _)| *from);
        Action::Send(Ask { url: self.at.url().clone(), range })
    }

    /// The range of the request, for a redirect of it.
    fn range_again(&self) -> Option<(u64, String)> {
        let validator = self.memo.as_ref()?.validator.as_ref()?;
        Some((self.asked?, validator.as_text().to_owned()))
    }
}
