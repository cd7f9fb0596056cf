//! Faults: what goes wrong, when, and how often.
//!
//! A [`Script`] is a list of rules. The first rule that fits a request is applied to it, alone: its
//! steps are taken in order. Without a rule a request is answered as the vendor would.
//!
//! ```yaml
//! seed: 7                   # for `chance`; 0 if not given
//! rules:
//!   - on: create            # create, query, file, other or any
//!     skip: 1               # the first request that fits is spared
//!     times: 2              # or `forever`, which is the default
//!     chance: 0.1           # the probability for each that fits; 1 if not given
//!     steps:
//!       - bill              # the whole request is read, the task exists and is charged
//!       - delay: 200ms
//!       - reset             # and nobody hears of it
//!   - on: query
//!     task: 3               # only the third task; or a task's id, or its correlation text
//!     times: 1
//!     steps:
//!       - status: { code: 429, headers: { Retry-After: "2" } }  # with the vendor's example
//! ```
//!
//! # Steps
//!
//! Before the answer, each where it stands:
//!
//! ```yaml
//! - accept_close              # with `on: any`, and first: before anything is read; also accept_reset
//! - read: 64KiB               # so much of the request, its head included, and no more
//! - read_all
//! - bill
//! - delay: 1.5s
//! ```
//!
//! What the answer is:
//!
//! ```yaml
//! - status: 503               # with the vendor's example for it
//! - status: { code: 200, headers: { A: b }, body: '{"id":"{task}"' }  # or base64, or example: NAME
//! - raw: { text: "HTTP/1.1 abc\r\n\r\n" }                             # or base64
//! - redirect: { to: "http://127.0.0.1:1/", status: 307 }              # `{self}`: the same again
//! - gzip_bomb: { size: 1GiB, encoding: deflate }                      # gzip if not given
//! - big_body: 2GiB
//! - state: running            # pending, running, succeeded, failed, canceled
//! - edit: { set: { /data/id: 5 }, remove: [/data/url] }
//! - headers: { ETag: other }
//! - without: [ETag]
//! - many_headers: 200
//! - huge_header: 4MiB
//! - ignore_range              # of a file
//! - change_file
//! ```
//!
//! How it is written:
//!
//! ```yaml
//! - cut_at: 100               # bytes of the body; the whole length is announced
//! - close_after: 20           # bytes of the answer
//! - drip: { bytes: 1, every: 100ms, part: all }                       # head, body or all
//! - chunk_garbage
//! - endless: 10ms             # a chunk in so much time
//! - two_lengths
//! - no_length
//! - wrong_length: -5
//! ```
//!
//! How it ends; if not given the connection stays, or is closed where the answer was broken:
//!
//! ```yaml
//! - close
//! - reset
//! - hang
//! - keep_alive_close: 30s     # after so much idle time
//! ```
//!
//! The answer is written once all steps are taken, or at `close`, `reset` or `hang`. These three without
//! a step that speaks of an answer end the request without any. An answer that no step replaces is the
//! usual one, so a create with it is billed; one that is replaced is billed only by `bill`.

mod base64;
mod bomb;
mod player;
mod quantity;
mod read;
mod reply;
mod script;
mod step;

pub(crate) use bomb::bomb;
pub(crate) use player::{Player, Seen};
pub use read::ScriptError;
pub use reply::{Reply, ReplyBody};
pub use script::{On, Rule, Script, TaskChoice, Times};
pub use step::{Bomb, Drip, Edit, Encoding, Part, Redirect, Step};
