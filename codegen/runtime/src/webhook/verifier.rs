//! Verifies what vendors send.

use std::fmt;
use std::time::{Duration, SystemTime};

use super::code::Key;
use super::verified::LONGEST_ID;
use super::{
    HeaderProblem, Incoming, RecentDeliveries, SeenDeliveries, Signature, Verified, Webhook,
    WebhookError, signed_request, standard,
};
use crate::ApiKey;

/// Verifies deliveries of one webhook: how large they are, who signed them and when, and whether they have come
/// before.
///
/// ```
/// use bindery_runtime::webhook::{Incoming, Signature, Verifier};
///
/// # fn main() -> Result<(), bindery_runtime::webhook::WebhookError> {
/// let verifier = Verifier::new(Signature::StandardWebhooks, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?;
/// let headers = bindery_runtime::http::HeaderMap::new();
/// let incoming =
///     Incoming { method: "POST", path: "/hook", query: "", headers: &headers, body: b"{}" };
/// assert!(verifier.verify_now(&incoming).is_err());
/// # Ok(())
/// # }
/// ```
pub struct Verifier {
    webhook: Webhook,
    keys: Vec<Key>,
    access_key: Option<String>,
    tolerance: Duration,
    max_body: usize,
    seen: Box<dyn SeenDeliveries>,
}

/// How far clocks may be apart, and a delivery be on its way.
const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// Bytes of a body.
const MAX_BODY: usize = 1 << 20;

/// How long the id of a delivery is remembered: vendors give up repeating it sooner.
const MEMORY: Duration = Duration::from_secs(24 * 60 * 60);

impl Verifier {
    /// Verifies by this scheme and secret. For [`Signature::StandardWebhooks`] the secret is `whsec_` and base64;
    /// for [`Signature::HmacSha256Request`] it is the key with which the tasks are created.
    ///
    /// # Errors
    /// [`WebhookError::Configuration`] when the secret can't be one of the scheme, or the scheme has none.
    pub fn new(
        webhook: impl Into<Webhook>,
        secret: impl Into<ApiKey>,
    ) -> Result<Self, WebhookError> {
        let mut verifier = Self::bare(webhook.into());
        verifier.keys.push(key(verifier.webhook.signature, &secret.into())?);
        Ok(verifier)
    }

    /// Takes what is not signed: size and repeats are all that is checked, and no body is trusted.
    ///
    /// # Errors
    /// [`WebhookError::Configuration`] when the vendor does sign it.
    pub fn unsigned(webhook: impl Into<Webhook>) -> Result<Self, WebhookError> {
        let webhook = webhook.into();
        match webhook.signature {
            Signature::None => Ok(Self::bare(webhook)),
            _ => {
                let message =
                    format!("`{}` is signed: give the secret by `Verifier::new`", webhook.name);
                Err(WebhookError::configuration(message))
            }
        }
    }

    fn bare(webhook: Webhook) -> Self {
        Self {
            webhook,
            keys: Vec::new(),
            access_key: None,
            tolerance: TOLERANCE,
            max_body: MAX_BODY,
            seen: Box::new(RecentDeliveries::default()),
        }
    }

    /// Takes a further secret, too: while one is replaced by another, both are valid.
    ///
    /// # Errors
    /// As for [`Verifier::new`].
    pub fn or_secret(mut self, secret: impl Into<ApiKey>) -> Result<Self, WebhookError> {
        self.keys.push(key(self.webhook.signature, &secret.into())?);
        Ok(self)
    }

    /// Wants this in `X-HMAC-ACCESS-KEY`, where the scheme has it. Unless set, anything may stand there: it is
    /// signed.
    #[must_use]
    pub fn access_key(mut self, access_key: impl Into<String>) -> Self {
        self.access_key = Some(access_key.into());
        self
    }

    /// How long ago or ahead it may be signed; 5 minutes unless set.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// How many bytes a body may have; 1 MiB unless set. A server should stop reading there, too.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// What remembers deliveries; 10,000 of them in memory unless set.
    #[must_use]
    pub fn seen(mut self, seen: impl SeenDeliveries + 'static) -> Self {
        self.seen = Box::new(seen);
        self
    }

    /// As [`Verifier::verify`], at this moment.
    ///
    /// # Errors
    /// Those of [`Verifier::verify`].
    pub fn verify_now<'r>(&self, incoming: &Incoming<'r>) -> Result<Verified<'r>, WebhookError> {
        self.verify(incoming, SystemTime::now())
    }

    /// Verifies a delivery. Nothing is read of it before its signature is right.
    ///
    /// A delivery of which another one with the same id has come is no error: [`Verified::is_repeat`] tells of it.
    /// Whatever could not be dealt with should be given to [`Verifier::forget`], so that its repeat is.
    ///
    /// # Errors
    /// [`WebhookError`] says what is wrong; [`WebhookError::status`] is what to answer.
    pub fn verify<'r>(
        &self,
        incoming: &Incoming<'r>,
        now: SystemTime,
    ) -> Result<Verified<'r>, WebhookError> {
        let (bytes, most) = (incoming.body.len(), self.max_body);
        if bytes > most {
            return Err(WebhookError::TooLarge { bytes, most });
        }
        let mut own_id = None;
        match self.webhook.signature {
            Signature::None => {}
            Signature::HmacSha256Request => self.prove_request(incoming, now)?,
            Signature::StandardWebhooks => {
                let proved = standard::prove(incoming, &self.keys)?;
                self.is_timely(proved.at, now)?;
                own_id = Some(proved.id);
            }
        }
        let delivery_id = match (own_id, self.webhook.delivery_header) {
            (Some(id), _) => Some(id),
            (None, Some(header)) => {
                incoming.optional(header)?.map(|id| short(header, id)).transpose()?
            }
            (None, None) => None,
        };
        let repeat = delivery_id.is_some_and(|id| !self.is_first(&delivery(id), now, MEMORY));
        Ok(Verified {
            delivery_id: delivery_id.map(str::to_owned),
            repeat,
            trusted: self.webhook.signature.covers_body(),
            body: incoming.body,
        })
    }

    /// Forgets that it has come, because it was not dealt with: its repeat is then none.
    pub fn forget(&self, verified: &Verified<'_>) {
        if let Some(id) = verified.delivery_id().filter(|_| !verified.is_repeat()) {
            self.seen.forget(&delivery(id));
        }
    }

    fn prove_request(&self, incoming: &Incoming<'_>, now: SystemTime) -> Result<(), WebhookError> {
        use signed_request::names::{ACCESS_KEY, NONCE};

        let proved = signed_request::prove(incoming, &self.keys)?;
        if let Some(wanted) = &self.access_key
            && incoming.one(ACCESS_KEY)? != wanted
        {
            return Err(WebhookError::header(ACCESS_KEY, HeaderProblem::Malformed));
        }
        self.is_timely(proved.at, now)?;
        let nonce = format!("nonce:{}", short(NONCE, proved.nonce)?);
        // Until it is too old anyway, whatever it said of its time.
        match self.is_first(&nonce, now, self.tolerance.saturating_mul(2)) {
            true => Ok(()),
            false => Err(WebhookError::Replayed),
        }
    }

    fn is_timely(&self, at: SystemTime, now: SystemTime) -> Result<(), WebhookError> {
        match now.duration_since(at) {
            Ok(age) if age > self.tolerance => Err(WebhookError::TooOld { age }),
            Err(error) if error.duration() > self.tolerance => {
                Err(WebhookError::FromFuture { ahead: error.duration() })
            }
            _ => Ok(()),
        }
    }

    fn is_first(&self, id: &str, now: SystemTime, memory: Duration) -> bool {
        // Where time ends, it is remembered until its place is needed.
        let until = now.checked_add(memory).unwrap_or(now);
        self.seen.is_first(id, now, until)
    }
}

fn key(signature: Signature, secret: &ApiKey) -> Result<Key, WebhookError> {
    match signature {
        Signature::None => Err(WebhookError::configuration(
            "the vendor signs nothing, so there is no secret: use `Verifier::unsigned`",
        )),
        Signature::HmacSha256Request => Key::plain(secret),
        Signature::StandardWebhooks => Key::standard(secret),
    }
}

/// What is remembered of a delivery.
fn delivery(id: &str) -> String {
    format!("delivery:{id}")
}

fn short<'i>(header: &str, id: &'i str) -> Result<&'i str, WebhookError> {
    match id.len() <= LONGEST_ID {
        true => Ok(id),
        false => Err(WebhookError::header(header, HeaderProblem::Malformed)),
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("webhook", &self.webhook)
            .field("secrets", &self.keys.len())
            .field("tolerance", &self.tolerance)
            .field("max_body", &self.max_body)
            .finish_non_exhaustive()
    }
}
