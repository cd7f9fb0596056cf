//! The secret that proves who calls.

use std::fmt;
use std::sync::Arc;

use crate::Error;
use crate::base64;

/// A key, token or password. It is cheap to clone, and nothing prints it: `Debug` shows a mask, and
/// there is neither `Display` nor `Serialize`.
///
/// ```
/// let key = bindery_runtime::ApiKey::new("sk-secret");
/// assert_eq!(format!("{key:?}"), "ApiKey(***)");
/// ```
///
/// ```compile_fail,E0277
/// let key = bindery_runtime::ApiKey::new("sk-secret");
/// println!("{key}");
/// ```
///
/// ```compile_fail,E0277
/// let key = bindery_runtime::ApiKey::new("sk-secret");
/// serde_json::to_string(&key);
/// ```
#[derive(Clone)]
pub struct ApiKey(Arc<str>);

impl ApiKey {
    /// A key, sent as it is.
    pub fn new(secret: impl Into<String>) -> Self {
        Self(Arc::from(secret.into()))
    }

    /// The credentials of HTTP's `Basic` scheme (RFC 7617).
    pub fn basic(user: &str, password: &str) -> Self {
        Self::new(base64::encode(format!("{user}:{password}").as_bytes()))
    }

    /// The key in an environment variable.
    ///
    /// # Errors
    /// [`Error::Configuration`] when the variable is not set, is empty or is not Unicode.
    pub fn from_env(name: &str) -> Result<Self, Error> {
        match std::env::var(name) {
            Ok(secret) if !secret.is_empty() => Ok(Self::new(secret)),
            Ok(_) => Err(Error::configuration(format!("the environment variable {name} is empty"))),
            Err(_) => Err(Error::configuration(format!(
                "the environment variable {name} is not set, or is not Unicode"
            ))),
        }
    }

    /// The secret itself, for code that sends it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey(***)")
    }
}

impl From<String> for ApiKey {
    fn from(secret: String) -> Self {
        Self::new(secret)
    }
}

impl From<&str> for ApiKey {
    fn from(secret: &str) -> Self {
        Self::new(secret)
    }
}

impl From<&String> for ApiKey {
    fn from(secret: &String) -> Self {
        Self::new(secret.as_str())
    }
}
