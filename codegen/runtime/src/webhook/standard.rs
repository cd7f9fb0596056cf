//! Standard Webhooks: the scheme that signs id, time and body.

use std::time::{Duration, SystemTime};

use super::code::Key;
use super::{HeaderProblem, Incoming, WebhookError};

/// Names of headers.
pub(crate) mod names {
    /// The id of the delivery, the same in repeats of it.
    pub(crate) const ID: &str = "webhook-id";
    /// Seconds since 1970.
    pub(crate) const TIMESTAMP: &str = "webhook-timestamp";
    /// Signatures, each after its version, with blanks between.
    pub(crate) const SIGNATURE: &str = "webhook-signature";
}

/// What precedes a signature that is made with a shared secret.
const VERSION: &str = "v1,";

/// More signatures than these nobody sends: there is one for each secret that is valid at a time.
const MOST_SIGNATURES: usize = 16;

/// More digits than these no time has.
const MOST_DIGITS: usize = 12;

/// What a valid signature proves.
pub(super) struct Proved<'r> {
    pub(super) at: SystemTime,
    pub(super) id: &'r str,
}

/// Checks the signatures, and says what one of them proves.
pub(super) fn prove<'r>(
    incoming: &'r Incoming<'_>,
    keys: &[Key],
) -> Result<Proved<'r>, WebhookError> {
    let malformed = |name| WebhookError::header(name, HeaderProblem::Malformed);
    let id = incoming.one(names::ID)?;
    // Dots are what parts id, time and body: with one more the same text could mean another body.
    if id.contains('.') {
        return Err(malformed(names::ID));
    }
    let time = incoming.one(names::TIMESTAMP)?;
    let at = seconds(time).ok_or_else(|| malformed(names::TIMESTAMP))?;
    let signatures = incoming.one(names::SIGNATURE)?;
    if signatures.split(' ').count() > MOST_SIGNATURES {
        return Err(malformed(names::SIGNATURE));
    }
    let of_version = || signatures.split(' ').filter_map(|one| one.strip_prefix(VERSION));
    let pieces = signed(id, time, incoming.body);
    match keys.iter().fold(false, |fits, key| fits | key.verifies(&pieces, of_version())) {
        true => Ok(Proved { at, id }),
        false => Err(WebhookError::Signature),
    }
}

/// What is signed, in pieces.
pub(crate) fn signed<'r>(id: &'r str, time: &'r str, body: &'r [u8]) -> [&'r [u8]; 5] {
    [id.as_bytes(), b".", time.as_bytes(), b".", body]
}

fn seconds(text: &str) -> Option<SystemTime> {
    let digits = text.len() <= MOST_DIGITS && text.bytes().all(|byte| byte.is_ascii_digit());
    let seconds = text.parse().ok().filter(|_| digits)?;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}
