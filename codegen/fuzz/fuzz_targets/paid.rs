//! Whatever a vendor answers, a disk holds or a stranger sends: nothing panics, no create is sent twice, and what
//! has been read once is read again.
//!
//! From the root of the repository, with `cargo install cargo-fuzz`:
//!
//! ```text
//! RUSTC_BOOTSTRAP=1 cargo fuzz run --fuzz-dir codegen/fuzz -s none paid \
//!     /tmp/paid codegen/fuzz/seeds/paid -- -max_len=4096 -timeout=10 -max_total_time=600
//! ```
//!
//! The first byte of an input says what the rest is. New inputs go into the first folder, which is not kept.

#![no_main]

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, SystemTime};

use bindery_runtime::http::{HeaderMap, HeaderValue};
use bindery_runtime::machine::retry_after;
use bindery_runtime::webhook::{Incoming, Signature, Verifier};
use bindery_runtime::{
    BoxFuture, CreateError, Journal, Limits, Media, Request, Response, TaskHandle, Transport,
    TransportFailure,
};
use libfuzzer_sys::fuzz_target;
use studio::{Client, NewFilm};
use tokio::runtime::{Builder, Runtime};

const KEY: &str = "sk-canary-7Q2xW9";

/// Its clock goes on when nobody does anything.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    // A fuzz target that can't start has nothing to try.
    Builder::new_current_thread().enable_time().start_paused(true).build().unwrap()
});

fuzz_target!(|input: &[u8]| {
    let Some((choice, rest)) = input.split_first() else { return };
    match choice % 7 {
        0 => handle(rest),
        1 => journal(rest),
        2 => wait(rest),
        3 => media(rest),
        4 => webhook(rest),
        5 => create(rest),
        _ => query(rest),
    }
});

/// A handle as text and as JSON.
fn handle(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    if let Ok(handle) = text.parse::<TaskHandle>() {
        // What was written is read: that is what is tried here.
        let again: TaskHandle = handle.to_string().parse().unwrap();
        assert_eq!((again.id(), again.operation()), (handle.id(), handle.operation()));
    }
    if let Ok(handle) = serde_json::from_str::<TaskHandle>(text) {
        // A handle is made of texts and numbers.
        let written = serde_json::to_string(&handle).unwrap();
        assert_eq!(serde_json::from_str::<TaskHandle>(&written).ok(), Some(handle.clone()));
        let _ = (handle.created(), handle.to_string());
    }
}

/// A file that is opened as a journal says the same when it is opened again, and stays as it is when it can't be.
fn journal(input: &[u8]) {
    let path = std::env::temp_dir().join(format!("bindery-fuzz-{}", std::process::id()));
    // Without room for a file nothing can be tried.
    std::fs::write(&path, input).unwrap();
    match Journal::open(&path) {
        Ok(journal) => {
            let mut items = journal.items();
            drop(journal);
            // What was opened is read: that is what is tried here.
            let mut again = Journal::read(&path).unwrap();
            items.sort_by(|(one, _), (other, _)| one.cmp(other));
            again.sort_by(|(one, _), (other, _)| one.cmp(other));
            assert_eq!(items, again);
        }
        Err(error) => {
            let _ = error.to_string();
            // It was written above.
            assert_eq!(std::fs::read(&path).unwrap(), input);
        }
    }
}

/// `Retry-After` and `Date`, one behind the other.
fn wait(input: &[u8]) {
    let half = input.iter().position(|byte| *byte == b'\n').unwrap_or(input.len());
    let (asked, date) = input.split_at(half);
    let headers = headers(&[("retry-after", asked), ("date", date.get(1..).unwrap_or_default())]);
    let century = Duration::from_secs(100 * 365 * 24 * 60 * 60);
    let waits = retry_after(&headers, SystemTime::UNIX_EPOCH);
    assert!(waits.is_none_or(|wait| wait <= century), "{waits:?}");
}

fn headers(all: &[(&'static str, &[u8])]) -> HeaderMap {
    let one = |(name, value): &(&'static str, &[u8])| {
        Some(((*name).parse().ok()?, HeaderValue::from_bytes(value).ok()?))
    };
    all.iter().filter_map(one).collect()
}

/// A file, and an address.
fn media(input: &[u8]) {
    if let Ok(media) = Media::bytes(input) {
        assert!(media.as_str().starts_with("data:"));
    }
    if let Ok(text) = std::str::from_utf8(input) {
        if let Ok(media) = Media::url(text) {
            assert!(media.as_str().to_ascii_lowercase().starts_with("https://"), "{text}");
        }
    }
}

/// A call of a stranger: what isn't signed proves nothing.
fn webhook(input: &[u8]) {
    let half = input.iter().position(|byte| *byte == b'\n').unwrap_or(input.len());
    let (signature, body) = input.split_at(half);
    let headers = headers(&[
        ("webhook-id", b"msg_1"),
        ("webhook-timestamp", b"1700000000"),
        ("webhook-signature", signature),
    ]);
    let incoming = Incoming { method: "POST", path: "/", query: "", headers: &headers, body };
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    // The secret is a good one.
    let verifier = Verifier::new(Signature::StandardWebhooks, secret).unwrap();
    assert!(verifier.verify(&incoming, now).is_err());
    // Without a signature nothing is needed.
    let verifier = Verifier::unsigned(Signature::None).unwrap();
    if let Ok(verified) = verifier.verify(&incoming, now) {
        assert!(!verified.body_is_trusted() && verified.trusted_body().is_none());
        let _ = verified.notice(&["/data/task_id"]);
    }
}

/// Gives the same answer to everything, and counts.
#[derive(Clone)]
struct Always {
    status: u16,
    body: Vec<u8>,
    sent: Arc<AtomicU32>,
}

impl Transport for Always {
    fn send(&self, _: Request, _: Limits) -> BoxFuture<'_, Result<Response, TransportFailure>> {
        self.sent.fetch_add(1, Ordering::Relaxed);
        let response = Response::new(self.status, HeaderMap::new(), self.body.clone());
        Box::pin(async move { Ok(response) })
    }
}

fn answering(input: &[u8]) -> Option<(Client, Always)> {
    let ([high, low], body) = input.split_first_chunk()?;
    // Half of them are 200.
    let status = if high % 2 == 0 { 200 } else { 100 + u16::from(*low) * 2 };
    let vendor = Always { status, body: body.to_vec(), sent: Arc::default() };
    Some((Client::builder().key(KEY).transport(vendor.clone()).build().ok()?, vendor))
}

/// Whatever the answer to a create is, it was sent once, unless it was surely not charged.
fn create(input: &[u8]) {
    let Some((client, vendor)) = answering(input) else { return };
    let created = RUNTIME.block_on(client.create_plain_film(NewFilm::new("A wolf")).submit());
    let sent = vendor.sent.load(Ordering::Relaxed);
    match created {
        Ok(task) => assert!(sent == 1 && !task.handle().id().is_empty()),
        Err(error) => {
            let may_repeat = matches!(error, CreateError::Throttled(_) | CreateError::NotSent(_));
            assert!(sent == 1 || may_repeat, "sent {sent} times: {error:?}");
            assert!(!format!("{error} {error:?}").contains(KEY) || !input_is_plain(&vendor.body));
        }
    }
}

/// Whether the key can't have come from the input.
fn input_is_plain(body: &[u8]) -> bool {
    !body.windows(KEY.len()).any(|part| part == KEY.as_bytes())
}

/// Whatever the answer to a query is, asking once ends.
fn query(input: &[u8]) {
    let Some((client, vendor)) = answering(input) else { return };
    let _ = RUNTIME.block_on(client.task_by_id("film-1").poll_once());
    assert!(vendor.sent.load(Ordering::Relaxed) <= 1);
}
