//! Newline-delimited JSON, and sequences of JSON texts (RFC 7464).

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::Opened;
use super::lines::{Ends, Lines, TooLong};
use crate::Error;
use crate::codegen::{Decoded, Json, decode_slice};

/// The values of an answer of JSON values, one a line, read while they come: by [`Items::next`] or
/// as a [`Stream`]. An item that can't be read is an error of its own, behind which others may
/// follow. Dropping it ends the call.
#[derive(Debug)]
pub struct Items<T> {
    opened: Opened,
    lines: Lines,
    decode: fn(&[u8]) -> Decoded<T>,
    ended: bool,
}

impl<T: Json> Items<T> {
    pub(crate) fn new(opened: Opened) -> Self {
        let lines = Lines::new(Ends::LineFeed, opened.limit());
        Self { opened, lines, decode: decode_slice, ended: false }
    }
}

impl<T> Items<T> {
    /// The next value; none at the end.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        Poll::Ready(match ready!(self.poll_text(context)) {
            Some(Ok(text)) => Some(
                (self.decode)(&text).map_err(|mismatch| self.opened.unreadable(mismatch, &text)),
            ),
            Some(Err(error)) => Some(Err(error)),
            None => None,
        })
    }

    /// The next line that isn't empty.
    fn poll_text(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<u8>, Error>>> {
        loop {
            let line = match self.lines.next() {
                Ok(Some(line)) => line,
                Err(TooLong) => {
                    self.lines.rest();
                    self.ended = true;
                    return Poll::Ready(Some(Err(self.opened.too_large())));
                }
                Ok(None) if self.ended => return Poll::Ready(None),
                Ok(None) => match ready!(self.opened.poll_piece(context)) {
                    Some(Ok(piece)) => {
                        self.lines.push(&piece);
                        continue;
                    }
                    Some(Err(error)) => {
                        // A line that was cut off is none.
                        self.lines.rest();
                        self.ended = true;
                        return Poll::Ready(Some(Err(error)));
                    }
                    None => {
                        self.ended = true;
                        self.lines.rest()
                    }
                },
            };
            let text = trimmed(&line);
            if !text.is_empty() {
                return Poll::Ready(Some(Ok(text.to_vec())));
            }
        }
    }
}

/// The line without a byte order mark, the sign that begins a text of a sequence, and blanks.
fn trimmed(line: &[u8]) -> &[u8] {
    let line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line).trim_ascii();
    line.strip_prefix(b"\x1E").unwrap_or(line).trim_ascii()
}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}
