//! What the bytes of a body and its end lead to.

use super::super::error::DownloadError;
use super::super::kind::{self, FIRST};
use super::{Action, Cause, Done, Machine};

impl Machine {
    pub(super) fn piece(&mut self, piece: &[u8]) -> Action {
        let bytes = self.held.saturating_add(piece.len() as u64);
        if self.until.is_some_and(|until| bytes > until) {
            let message = "the answer contradicts itself: its body is longer than it says";
            return self.give_up(DownloadError::Malformed, message);
        }
        if bytes > self.rules.max_bytes {
            let limit = self.rules.max_bytes;
            let message = format!("the file has more than the {limit} bytes that are allowed");
            return self.discard(DownloadError::TooLarge, message);
        }
        if !self.is_known {
            let missing = FIRST.saturating_sub(self.first.len()).min(piece.len());
            self.first.extend_from_slice(&piece[..missing]);
            if self.first.len() >= FIRST
                && let Some(refusal) = self.judge()
            {
                return refusal;
            }
        }
        Action::Write
    }

    /// The body has ended as bodies do. Whether it is complete is another matter.
    pub(super) fn ended(&mut self) -> Action {
        match self.until {
            Some(until) if self.held < until => self.failed(Cause::Cut("it ended".to_owned())),
            Some(until) => match self.memo.as_ref().and_then(|memo| memo.length) {
                Some(length) if until < length => self.next_range(),
                _ => self.finish(),
            },
            None if self.is_delimited || self.rules.accepts_unknown_length => self.finish(),
            None => {
                let message = format!(
                    "the server gave no length, so that the end after {} bytes may be a break; \
                     what is complete all the same is had by `accept_unknown_length`",
                    self.held
                );
                self.give_up(DownloadError::Truncated, message)
            }
        }
    }

    /// The server gives less than was asked for, which it may: the next request asks for more.
    fn next_range(&mut self) -> Action {
        if self.held <= self.best {
            return self.failed(Cause::Cut("the server gives no more of it".to_owned()));
        }
        self.best = self.held;
        self.idle = 0;
        self.send()
    }

    pub(super) fn finish(&mut self) -> Action {
        if !self.is_known
            && let Some(refusal) = self.judge()
        {
            return refusal;
        }
        let found = kind::media_type(&self.first).map(str::to_owned);
        let media_type = found.or_else(|| self.media_type.take());
        Action::Finish(Done { bytes: self.held, media_type, resumed_from: self.earlier })
    }

    /// Looks at the first bytes, once.
    fn judge(&mut self) -> Option<Action> {
        self.is_known = true;
        if self.rules.kind.begins_with(&self.first) {
            return None;
        }
        let looks = match self.first.trim_ascii_start().first() {
            None => "it is empty",
            Some(b'<') => "it looks like a page in HTML or XML",
            Some(b'{' | b'[') => "it looks like JSON",
            Some(_) => "its first bytes are those of something else",
        };
        let message = format!("the file is not {}: {looks}", self.rules.kind.in_words());
        Some(self.discard(DownloadError::Content, message))
    }
}
