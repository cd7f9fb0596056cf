//! Cuts bytes into lines, wherever the pieces in which they come end.

/// What ends a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ends {
    /// A line feed.
    LineFeed,
    /// A line feed, a carriage return, or both.
    Any,
}

/// The line is longer than allowed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooLong;

/// Bytes that have come and are not yet cut.
#[derive(Debug)]
pub(super) struct Lines {
    ends: Ends,
    limit: usize,
    buffer: Vec<u8>,
    /// Where the line begins.
    start: usize,
    /// Up to where no end was found.
    scanned: usize,
    /// The last line ended with a carriage return, to which a line feed may belong.
    after_return: bool,
}

impl Lines {
    pub(super) fn new(ends: Ends, limit: usize) -> Self {
        Self { ends, limit, buffer: Vec::new(), start: 0, scanned: 0, after_return: false }
    }

    /// Adds what has come.
    pub(super) fn push(&mut self, piece: &[u8]) {
        self.buffer.drain(..self.start);
        self.scanned -= self.start;
        self.start = 0;
        self.buffer.extend_from_slice(piece);
    }

    /// The next whole line, without its end.
    pub(super) fn next(&mut self) -> Result<Option<Vec<u8>>, TooLong> {
        if self.after_return && self.start < self.buffer.len() {
            self.after_return = false;
            if self.buffer[self.start] == b'\n' {
                self.start += 1;
                self.scanned = self.scanned.max(self.start);
            }
        }
        let ends = self.ends;
        let is_end = |byte: &u8| *byte == b'\n' || (ends == Ends::Any && *byte == b'\r');
        let Some(length) = self.buffer[self.scanned..].iter().position(is_end) else {
            self.scanned = self.buffer.len();
            return if self.scanned - self.start > self.limit { Err(TooLong) } else { Ok(None) };
        };
        let end = self.scanned + length;
        let line = self.buffer[self.start..end].to_vec();
        self.after_return = self.buffer[end] == b'\r';
        (self.start, self.scanned) = (end + 1, end + 1);
        if line.len() > self.limit { Err(TooLong) } else { Ok(Some(line)) }
    }

    /// What stands behind the last end of a line.
    pub(super) fn rest(&mut self) -> Vec<u8> {
        let rest = self.buffer.split_off(self.start);
        *self = Self::new(self.ends, self.limit);
        rest
    }
}
