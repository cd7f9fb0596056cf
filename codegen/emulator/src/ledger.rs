//! What is written down of creates, and of everything else that comes.

use std::fmt;
use std::time::SystemTime;

/// A create request that began.
#[derive(Clone, PartialEq)]
pub struct Entry {
    /// Counted from 1.
    pub number: u64,
    /// When its head had come.
    pub at: SystemTime,
    /// The `operationId`.
    pub operation: String,
    /// The id of the task, once there is one.
    pub task: Option<String>,
    /// The text at the pointer of `x-correlate`.
    pub correlation: Option<String>,
    /// The value of the header of `x-idempotency`.
    pub key: Option<String>,
    /// FNV-1a of the body, once it is complete. The same for the same bytes, in every build.
    pub digest: Option<u64>,
    /// Whether the whole request has come.
    pub complete: bool,
    /// Whether it was charged. A repetition with the same idempotency key is not.
    pub billed: bool,
    /// The status of the answer, if one was begun.
    pub status: Option<u16>,
    /// The steps of the fault that met it, by name.
    pub fault: Option<String>,
    /// All headers. `Debug` shows their names only.
    pub headers: Vec<(String, String)>,
}

/// A request as it came.
#[derive(Clone, PartialEq)]
pub struct Received {
    /// Counted from 1, among all requests.
    pub number: u64,
    /// Which connection it came by, counted from 1.
    pub connection: u64,
    /// When its head had come.
    pub at: SystemTime,
    /// The method.
    pub method: String,
    /// The target as it stood in the first line, with its query. `Debug` leaves the query out.
    pub target: String,
    /// All headers. `Debug` shows their names only.
    pub headers: Vec<(String, String)>,
    /// The body as far as it came, decoded from chunks, without what is beyond [`Received::MOST`].
    /// `Debug` shows its length only.
    pub body: Vec<u8>,
    /// Whether the whole request has come.
    pub complete: bool,
}

impl Received {
    /// How many bytes of a body are kept.
    pub const MOST: usize = 256 << 10;

    /// The first header of a name.
    pub fn header(&self, name: &str) -> Option<&str> {
        let same = |header: &&(String, String)| header.0.eq_ignore_ascii_case(name);
        self.headers.iter().find(same).map(|header| header.1.as_str())
    }

    /// The path, without the query.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }
}

/// How much has happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Creates that began.
    pub creates: u64,
    /// Creates that were billed.
    pub billed: u64,
    /// Requests that ask for a task.
    pub queries: u64,
    /// Requests that fetch a file.
    pub files: u64,
    /// All other requests, wrong paths included.
    pub others: u64,
    /// Requests and connections that met a fault.
    pub faults: u64,
    /// Connections that were accepted.
    pub connections: u64,
    /// Connections that are open.
    pub open: u64,
    /// The most connections that were open at once.
    pub most_open: u64,
}

impl fmt::Debug for Entry {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            number,
            at: _,
            operation,
            task,
            correlation,
            key: _,
            digest,
            complete,
            billed,
            status,
            fault,
            headers,
        } = self;
        formatter
            .debug_struct("Entry")
            .field("number", number)
            .field("operation", operation)
            .field("task", task)
            .field("correlation", correlation)
            .field("digest", digest)
            .field("complete", complete)
            .field("billed", billed)
            .field("status", status)
            .field("fault", fault)
            .field("headers", &names(headers))
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { number, connection, at: _, method, target: _, headers, body, complete } = self;
        formatter
            .debug_struct("Received")
            .field("number", number)
            .field("connection", connection)
            .field("method", method)
            .field("path", &self.path())
            .field("headers", &names(headers))
            .field("body", &format_args!("{} bytes", body.len()))
            .field("complete", complete)
            .finish_non_exhaustive()
    }
}

fn names(headers: &[(String, String)]) -> Vec<&str> {
    headers.iter().map(|(name, _)| name.as_str()).collect()
}

/// FNV-1a, 64 bits.
pub(crate) fn digest(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3)
    })
}
