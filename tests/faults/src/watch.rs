//! Paid requests at the client's end, in all rows: after what they were sent again, so that what no vendor ever read
//! counts, too.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use bindery_runtime::{
    BoxFuture, Delivery, Incoming, Limits, Request, ReqwestTransport, Response, Route, Transport,
    TransportFailure,
};

use crate::descriptors::NONE_LEFT;

/// The usual transport, watched.
pub struct Watched(pub ReqwestTransport);

/// What became of a paid request so far.
#[derive(Default)]
struct Past {
    /// The idempotency key that went with it.
    key: Option<u64>,
    /// What leaves open whether it was billed.
    doubt: Option<Doubt>,
    /// How often it was cut on its way.
    cut: u32,
}

/// The vendor may have acted.
#[derive(Clone, Copy, Debug)]
enum Doubt {
    /// It answered.
    Answered,
    /// It may have all of the request.
    Lost,
}

#[derive(Default)]
struct Seen {
    requests: HashMap<u64, Past>,
    wrong: Vec<String>,
}

static SEEN: LazyLock<Mutex<Seen>> = LazyLock::new(Mutex::default);

fn seen() -> MutexGuard<'static, Seen> {
    SEEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What should not have been, since this was asked last. What was sent before is forgotten.
pub fn wrong() -> Vec<String> {
    std::mem::take(&mut *seen()).wrong
}

impl Seen {
    /// A request is about to be sent.
    fn begins(&mut self, request: u64, key: Option<u64>) {
        let Some(past) = self.requests.get(&request) else {
            self.requests.insert(request, Past { key, ..Past::default() });
            return;
        };
        if past.key != key {
            self.wrong.push("sent again under another key".to_owned());
        }
        if let (None, Some(doubt)) = (key, past.doubt) {
            self.wrong.push(format!("sent again without a key, though {doubt:?}"));
        }
        if past.cut > 1 {
            self.wrong.push(format!("sent again though it was cut {} times", past.cut));
        }
    }

    /// It has ended so.
    fn ended(&mut self, request: u64, result: &Result<Response, TransportFailure>) {
        let past = self.requests.entry(request).or_default();
        match result.as_ref().map_err(|failure| failure.delivery) {
            Ok(_) => past.doubt = Some(Doubt::Answered),
            Err(Delivery::Unknown) => past.doubt = Some(Doubt::Lost),
            Err(Delivery::Incomplete) => past.cut += 1,
            Err(Delivery::NotSent) => {}
        }
        if let Err(failure) = result
            && failure.message.contains(NONE_LEFT.1)
        {
            self.wrong.push(format!("more connections at once than there may be: {failure}"));
        }
    }
}

/// So many bytes from both ends of a body tell it from others: a text that is unique to each call stands there.
const ENDS: usize = 4 << 10;

/// A request, by address and body; none where that is not in memory.
fn identity(request: &Request) -> Option<u64> {
    let body = request.body.as_ref()?.as_bytes()?;
    let mut hasher = DefaultHasher::new();
    request.url.hash(&mut hasher);
    body.len().hash(&mut hasher);
    body[..body.len().min(ENDS)].hash(&mut hasher);
    body[body.len().saturating_sub(ENDS)..].hash(&mut hasher);
    Some(hasher.finish())
}

fn key(request: &Request) -> Option<u64> {
    let mut hasher = DefaultHasher::new();
    request.headers.get("idempotency-key")?.hash(&mut hasher);
    Some(hasher.finish())
}

impl Transport for Watched {
    fn send(
        &self,
        request: Request,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response, TransportFailure>> {
        let paid = (limits.route == Route::Fresh).then(|| identity(&request)).flatten();
        let key = key(&request);
        Box::pin(async move {
            if let Some(paid) = paid {
                seen().begins(paid, key);
            }
            let result = self.0.send(request, limits).await;
            if let Some(paid) = paid {
                seen().ended(paid, &result);
            }
            result
        })
    }

    fn open(
        &self,
        request: Request,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Incoming, TransportFailure>> {
        self.0.open(request, limits)
    }
}

#[cfg(test)]
mod tests {
    use bindery_runtime::TransportFailureKind;

    use super::*;

    /// What is wrong when a request is sent again under `keys` after each of these.
    fn wrong(failures: &[Delivery], keys: [Option<u64>; 2]) -> Vec<String> {
        let mut seen = Seen::default();
        seen.begins(1, keys[0]);
        for delivery in failures {
            let kind = TransportFailureKind::Connection;
            seen.ended(1, &Err(TransportFailure::new(kind, *delivery, "broken")));
            seen.begins(1, keys[1]);
        }
        seen.wrong
    }

    #[test]
    fn only_what_surely_did_not_arrive_goes_again() {
        use Delivery::{Incomplete, NotSent, Unknown};
        assert!(wrong(&[NotSent, Incomplete, NotSent], [None; 2]).is_empty());
        assert!(wrong(&[Unknown, Unknown], [Some(1); 2]).is_empty());
        assert_eq!(wrong(&[NotSent, Unknown], [None; 2]).len(), 1);
        assert_eq!(wrong(&[Incomplete, Incomplete], [None; 2]).len(), 1);
        assert_eq!(wrong(&[Unknown], [Some(1), Some(2)]).len(), 1);
    }

    #[test]
    fn too_many_connections_are_seen() {
        let error = std::io::Error::from_raw_os_error(NONE_LEFT.0);
        let message = format!("tcp open error: {error}");
        let kind = TransportFailureKind::Connection;
        let mut seen = Seen::default();
        seen.ended(1, &Err(TransportFailure::new(kind, Delivery::NotSent, message)));
        assert_eq!(seen.wrong.len(), 1);
    }
}
