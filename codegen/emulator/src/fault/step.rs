//! The steps of a rule.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;

use super::quantity::{duration, size};
use super::reply::{Reply, ReplyBody};
use crate::Phase;

/// One thing that happens. Durations in YAML have a unit (`250ms`, `1.5s`, `2m`); sizes are bytes, or
/// have one (`64KiB`, `1 GiB`, `10MB`).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Step {
    /// Closes before anything is read. Only with [`super::On::Any`]: for any other kind, the head of the
    /// request has to be read.
    AcceptClose,
    /// As [`Step::AcceptClose`], with RST.
    #[serde(alias = "accept_rst")]
    AcceptReset,
    /// Reads until so many bytes of the request have come, its head included, and no more. The head is
    /// read in any case.
    Read(#[serde(deserialize_with = "size")] u64),
    /// Reads the whole request, and does nothing with it.
    ReadAll,
    /// Reads the whole request and does what the vendor does: if nothing is wrong with it, a create has
    /// made its task and is billed. The answer is not written yet.
    Bill,
    /// Waits.
    Delay(#[serde(deserialize_with = "duration")] Duration),

    /// Answers with this. In YAML a status by itself will do: `status: 503`.
    Status(Reply),
    /// Writes these bytes, head and all, and closes.
    Raw(ReplyBody),
    /// Sends somewhere else.
    Redirect(Redirect),
    /// A small body that becomes large when it is opened.
    GzipBomb(Bomb),
    /// A body of so many zeros.
    BigBody(#[serde(deserialize_with = "size")] u64),
    /// A task that is asked for is in this phase, whatever it is in truth.
    State(Phase),
    /// Changes members of an answer of JSON.
    Edit(Edit),
    /// Sets headers of the answer.
    Headers(BTreeMap<String, String>),
    /// Takes headers of the answer away.
    Without(Vec<String>),
    /// Adds so many headers.
    ManyHeaders(#[serde(deserialize_with = "size")] u64),
    /// Adds a header of so many bytes.
    HugeHeader(#[serde(deserialize_with = "size")] u64),
    /// Answers with the whole file, whatever part is asked for.
    IgnoreRange,
    /// The file is another from now on: it has another ETag, another length, other bytes.
    ChangeFile,

    /// Ends after so many bytes of the body, whose whole length has been announced.
    CutAt(#[serde(deserialize_with = "size")] u64),
    /// Ends after so many bytes of the answer, its head included.
    CloseAfter(#[serde(deserialize_with = "size")] u64),
    /// Writes a few bytes at a time.
    Drip(Drip),
    /// Writes the body in chunks, of which the second has a size that is no number.
    ChunkGarbage,
    /// Writes chunks of one space without end, one in so much time.
    Endless(#[serde(deserialize_with = "duration")] Duration),
    /// Announces two different lengths.
    TwoLengths,
    /// Announces no length and closes.
    NoLength,
    /// Announces so many bytes more than there are, or fewer.
    WrongLength(i64),

    /// Closes the connection. What has not been read by then makes the system send RST instead.
    Close,
    /// Ends the connection with RST.
    #[serde(alias = "rst")]
    Reset,
    /// Says nothing more and keeps the connection open, until the client closes it. What has not been
    /// read of the request is not read: before it, use [`Step::ReadAll`] or [`Step::Bill`].
    Hang,
    /// Answers that the connection stays open, and closes it after so much idle time. A request that
    /// comes before is dealt with.
    KeepAliveClose(#[serde(deserialize_with = "duration")] Duration),
}

impl Step {
    /// Answers with a status and the vendor's example for it.
    pub fn status(code: u16) -> Self {
        Self::Status(Reply::new(code))
    }

    /// Sends to another address.
    pub fn redirect(status: u16, to: impl Into<String>) -> Self {
        Self::Redirect(Redirect { to: to.into(), status })
    }

    /// Writes so many bytes at a time.
    pub fn drip(part: Part, bytes: u64, every: Duration) -> Self {
        Self::Drip(Drip { bytes, every, part })
    }

    /// Sets a member of an answer, by its JSON pointer.
    pub fn set(pointer: impl Into<String>, value: impl Into<Value>) -> Self {
        let set = BTreeMap::from([(pointer.into(), value.into())]);
        Self::Edit(Edit { set, remove: Vec::new() })
    }

    /// Takes a member of an answer away, by its JSON pointer.
    pub fn remove(pointer: impl Into<String>) -> Self {
        Self::Edit(Edit { set: BTreeMap::new(), remove: vec![pointer.into()] })
    }

    /// Its name, as YAML has it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::AcceptClose => "accept_close",
            Self::AcceptReset => "accept_reset",
            Self::Read(_) => "read",
            Self::ReadAll => "read_all",
            Self::Bill => "bill",
            Self::Delay(_) => "delay",
            Self::Status(_) => "status",
            Self::Raw(_) => "raw",
            Self::Redirect(_) => "redirect",
            Self::GzipBomb(_) => "gzip_bomb",
            Self::BigBody(_) => "big_body",
            Self::State(_) => "state",
            Self::Edit(_) => "edit",
            Self::Headers(_) => "headers",
            Self::Without(_) => "without",
            Self::ManyHeaders(_) => "many_headers",
            Self::HugeHeader(_) => "huge_header",
            Self::IgnoreRange => "ignore_range",
            Self::ChangeFile => "change_file",
            Self::CutAt(_) => "cut_at",
            Self::CloseAfter(_) => "close_after",
            Self::Drip(_) => "drip",
            Self::ChunkGarbage => "chunk_garbage",
            Self::Endless(_) => "endless",
            Self::TwoLengths => "two_lengths",
            Self::NoLength => "no_length",
            Self::WrongLength(_) => "wrong_length",
            Self::Close => "close",
            Self::Reset => "reset",
            Self::Hang => "hang",
            Self::KeepAliveClose(_) => "keep_alive_close",
        }
    }
}

/// Where a client is sent.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Redirect {
    /// The address, as it stands in `Location`. `{self}` is the address that was asked for.
    pub to: String,
    /// The status.
    #[serde(default = "found")]
    pub status: u16,
}

fn found() -> u16 {
    302
}

/// A body that becomes large.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bomb {
    /// Bytes when it is opened; at least so many.
    #[serde(deserialize_with = "size")]
    pub size: u64,
    /// How it is closed.
    #[serde(default)]
    pub encoding: Encoding,
}

/// Ways to compress.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// `gzip`
    #[default]
    Gzip,
    /// `deflate`, which HTTP means as the format of zlib.
    Deflate,
}

/// Few bytes at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drip {
    /// How many.
    #[serde(default = "one", deserialize_with = "size")]
    pub bytes: u64,
    /// How long before each.
    #[serde(deserialize_with = "duration")]
    pub every: Duration,
    /// Of what.
    #[serde(default)]
    pub part: Part,
}

fn one() -> u64 {
    1
}

/// A part of an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Status and headers.
    Head,
    /// The body.
    #[default]
    Body,
    /// Both.
    All,
}

/// Changes of an answer of JSON, by JSON pointers.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Edit {
    /// What stands there afterwards.
    pub set: BTreeMap<String, Value>,
    /// What is no longer there.
    pub remove: Vec<String>,
}
