//! What a specification says of a webhook.

/// A call that a vendor makes: how it is signed, and which headers belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Webhook {
    /// Its name in the API's description.
    pub name: &'static str,
    /// How the vendor signs it.
    pub signature: Signature,
    /// The header with the id of the delivery, which is the same in repeats of it.
    pub delivery_header: Option<&'static str>,
    /// The header of a request that asks for the call.
    pub requested_by_header: Option<&'static str>,
}

/// Schemes by which vendors sign what they send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Signature {
    /// None is documented. Nothing proves who sent it: trust nothing but the task's id, and ask the vendor for
    /// the task.
    None,
    /// HMAC-SHA256 over the request without its body. The secret is the key with which the task was created:
    /// `base64(HMAC-SHA256(secret, METHOD\nPATH\nQUERY\nACCESS-KEY\nDATE\n))`, where for each header that is named in
    /// `X-HMAC-SIGNED-HEADERS` a line `Name:value\n` follows. Trust nothing in the body but the task's id.
    HmacSha256Request,
    /// Standard Webhooks (standardwebhooks.com): HMAC-SHA256 over id, time and body.
    StandardWebhooks,
}

impl Signature {
    /// Whether it proves that the body is the vendor's.
    pub fn covers_body(self) -> bool {
        matches!(self, Self::StandardWebhooks)
    }
}

/// One of which no more is known.
impl From<Signature> for Webhook {
    fn from(signature: Signature) -> Self {
        Self { name: "webhook", signature, delivery_header: None, requested_by_header: None }
    }
}
