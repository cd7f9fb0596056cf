//! What a vendor sends by itself: how it is signed, and how that is verified.
//!
//! Generated crates say of each webhook how it is signed; that needs no feature. To verify needs the feature
//! `webhooks`.

#[cfg(feature = "webhooks")]
mod code;
mod description;
#[cfg(feature = "webhooks")]
mod error;
#[cfg(feature = "webhooks")]
mod incoming;
#[cfg(feature = "webhooks")]
mod seen;
#[cfg(feature = "webhooks")]
mod signed_request;
#[cfg(feature = "webhooks")]
mod standard;
#[cfg(feature = "webhooks")]
mod verified;
#[cfg(feature = "webhooks")]
mod verifier;

pub use description::{Signature, Webhook};
#[cfg(feature = "webhooks")]
pub use {
    error::{HeaderProblem, WebhookError},
    incoming::Incoming,
    seen::{RecentDeliveries, SeenDeliveries},
    verified::{Notice, Verified},
    verifier::Verifier,
};

#[cfg(all(feature = "webhooks", feature = "testing"))]
pub(crate) use {
    code::Key, signed_request::names as request_headers, standard::names as standard_headers,
};
#[cfg(all(feature = "webhooks", feature = "testing"))]
pub(crate) use {signed_request::Parts, standard::signed as standard_signed};
