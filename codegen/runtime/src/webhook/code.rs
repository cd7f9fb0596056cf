//! HMAC-SHA256 (RFC 2104), compared in constant time.

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use super::WebhookError;
use crate::ApiKey;
use crate::base64;

/// A secret, ready to sign with.
#[derive(Clone)]
pub(crate) struct Key(Hmac<Sha256>);

/// What precedes the base64 of a secret of Standard Webhooks.
const PREFIX: &str = "whsec_";

impl Key {
    /// A secret that is taken as it is.
    pub(crate) fn plain(secret: &ApiKey) -> Result<Self, WebhookError> {
        Self::new(secret.expose().as_bytes())
    }

    /// A secret of Standard Webhooks: `whsec_` and base64.
    pub(crate) fn standard(secret: &ApiKey) -> Result<Self, WebhookError> {
        let text = secret.expose();
        let encoded = text.strip_prefix(PREFIX).unwrap_or(text);
        let bytes = base64::decode(encoded).ok_or_else(|| {
            WebhookError::configuration("the secret must be `whsec_` and then base64, and is not")
        })?;
        Self::new(&bytes)
    }

    fn new(secret: &[u8]) -> Result<Self, WebhookError> {
        if secret.is_empty() {
            return Err(WebhookError::configuration("the secret is empty"));
        }
        let code = Hmac::new_from_slice(secret);
        code.map(Self).map_err(|_| WebhookError::configuration("the secret has a wrong length"))
    }

    /// The signature of what these pieces are together, in base64.
    #[cfg(feature = "testing")]
    pub(crate) fn sign(&self, pieces: &[&[u8]]) -> String {
        base64::encode(&self.over(pieces).finalize().into_bytes())
    }

    /// Whether one of the texts is the signature of what these pieces are together. Each is compared to its
    /// end, and all are, so that the time tells nothing.
    pub(super) fn verifies<'s>(
        &self,
        pieces: &[&[u8]],
        signatures: impl Iterator<Item = &'s str>,
    ) -> bool {
        let code = self.over(pieces);
        let mut verifies = false;
        for signature in signatures {
            // One text a signature: of two that mean the same, the second is none.
            let bytes = base64::decode(signature).filter(|it| base64::encode(it) == signature);
            verifies |= bytes.is_some_and(|bytes| code.clone().verify_slice(&bytes).is_ok());
        }
        verifies
    }

    fn over(&self, pieces: &[&[u8]]) -> Hmac<Sha256> {
        let mut code = self.0.clone();
        pieces.iter().for_each(|piece| code.update(piece));
        code
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(***)")
    }
}
