//! What the head of an answer leads to.

use super::super::error::DownloadError;
use super::super::head::{Head, Length};
use super::super::memo::Memo;
use super::super::validator::{Match, Validator};
use super::{Action, Ask, Cause, Machine};

/// Redirects that one try follows.
const HOPS: u32 = 5;

impl Machine {
    pub(super) fn answered(&mut self, head: &Head) -> Action {
        match head.status {
            200 => self.whole(head),
            206 => self.rest(head),
            301 | 302 | 303 | 307 | 308 => self.redirected(head),
            403 | 404 | 410 => self.expired(head.status),
            416 if self.asked.is_some() => self.out_of_range(head),
            status @ (408 | 425 | 429 | 500 | 502 | 503 | 504) => {
                self.failed(Cause::Status(status, head.retry_after()))
            }
            status => {
                let message = format!("the server answered with {status}");
                self.give_up_status(DownloadError::Status, message, status)
            }
        }
    }

    /// The whole file, whether or not only the rest was asked for: another version, a server without
    /// ranges, or the first answer of all.
    fn whole(&mut self, head: &Head) -> Action {
        let length = match head.length() {
            Ok(length) => length,
            Err(why) => {
                let message = format!("the answer contradicts itself: {why}");
                return self.give_up(DownloadError::Malformed, message);
            }
        };
        if let Some(refusal) = self.refused(head) {
            return refusal;
        }
        let known = match length {
            Length::Known(bytes) => Some(bytes),
            Length::Marked | Length::Open => None,
        };
        if let Some(too_large) = known.and_then(|bytes| self.too_large(bytes)) {
            return too_large;
        }
        let memo = Memo {
            address: self.address.shown(),
            validator: Validator::of(&head.headers),
            length: known,
        };
        self.memo = Some(memo.clone());
        self.held = 0;
        self.first.clear();
        self.is_known = false;
        self.earlier = None;
        self.media_type = head.media_type();
        self.until = known;
        self.is_delimited = length != Length::Open;
        Action::StartAnew(memo)
    }

    /// The rest of the file, if it fits to what there is; else everything begins anew.
    fn rest(&mut self, head: &Head) -> Action {
        let Some(from) = self.asked else {
            let message =
                "the answer contradicts itself: it is a part, and the whole was asked for";
            return self.give_up(DownloadError::Malformed, message);
        };
        let (Some((last, total)), Some(mut memo)) = (self.fitting(head, from), self.memo.clone())
        else {
            return self.without_ranges();
        };
        if let Some(too_large) = self.too_large(total) {
            return too_large;
        }
        memo.length = Some(total);
        self.memo = Some(memo.clone());
        self.held = from;
        self.first.truncate(usize::try_from(from).unwrap_or(usize::MAX));
        self.earlier = self.earlier.map(|earlier| earlier.min(from));
        self.media_type = head.media_type();
        self.until = Some(last + 1);
        self.is_delimited = true;
        Action::GoOn(from, memo)
    }

    /// The last byte of a part and the length of the whole, if the part begins where it should and
    /// is of the same version.
    fn fitting(&self, head: &Head, from: u64) -> Option<(u64, u64)> {
        let memo = self.memo.as_ref()?;
        let range = head.range()?;
        let ((first, last), total) = (range.bytes?, range.total?);
        let length_fits = match head.length().ok()? {
            Length::Known(bytes) => last.checked_sub(first)?.checked_add(1)? == bytes,
            Length::Marked | Length::Open => true,
        };
        let fits = first == from
            && length_fits
            && memo.length.is_none_or(|length| length == total)
            && memo.validator.as_ref()?.compare(&head.headers) == Match::Same
            && head.compression().is_none()
            && head.media_type().is_none_or(|name| self.rules.kind.may_be_called(&name));
        fits.then_some((last, total))
    }

    /// Nothing stands at the byte that was asked for: the part is complete, or of another version.
    fn out_of_range(&mut self, head: &Head) -> Action {
        let total =
            head.range().filter(|range| range.bytes.is_none()).and_then(|range| range.total);
        let Some(memo) = self.memo.as_ref() else { return self.without_ranges() };
        let version = memo.validator.as_ref().map(|validator| validator.compare(&head.headers));
        // A length that was promised and kept proves more than one that is heard of only now.
        let is_same = match memo.length {
            Some(length) => length == self.held && version != Some(Match::Other),
            None => version == Some(Match::Same),
        };
        match total == Some(self.held) && is_same {
            true => self.finish(),
            false => self.without_ranges(),
        }
    }

    /// Asks for the whole file, now and from now on.
    fn without_ranges(&mut self) -> Action {
        self.ranges = false;
        self.send()
    }

    fn redirected(&mut self, head: &Head) -> Action {
        self.hops += 1;
        let location = head.headers.get(http::header::LOCATION).map(|value| value.as_bytes());
        let target = match location {
            _ if self.hops > HOPS => Err(format!("it is redirect {} in a row", self.hops)),
            None => Err("it names no target".to_owned()),
            Some(location) => self.at.redirected(location),
        };
        match target {
            Ok(target) => {
                self.at = target;
                Action::Send(Ask { url: self.at.url().clone(), range: self.range_again() })
            }
            Err(why) => {
                let message = format!("a redirect ({}) is not followed: {why}", head.status);
                self.give_up_status(DownloadError::Redirect, message, head.status)
            }
        }
    }

    /// Why a whole file is none of those that are wanted, as far as its head tells.
    fn refused(&self, head: &Head) -> Option<Action> {
        if let Some(coding) = head.compression() {
            let message = format!("the body is compressed ({coding}), which was not asked for");
            return Some(self.give_up(DownloadError::Content, message));
        }
        let name = head.media_type().filter(|name| !self.rules.kind.may_be_called(name))?;
        let name: String = name.chars().filter(|c| c.is_ascii_graphic()).take(60).collect();
        let message = format!("the server sent {name} in place of {}", self.rules.kind.in_words());
        Some(self.give_up(DownloadError::Content, message))
    }

    fn too_large(&self, bytes: u64) -> Option<Action> {
        let limit = self.rules.max_bytes;
        let message = || format!("the file has {bytes} bytes, {limit} are allowed");
        (bytes > limit).then(|| self.give_up(DownloadError::TooLarge, message()))
    }
}
