//! What has been verified, and what may be read of it.

use super::WebhookError;
use crate::read::without_mark;

/// A delivery whose signature, if the vendor makes one, is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified<'r> {
    pub(super) delivery_id: Option<String>,
    pub(super) repeat: bool,
    pub(super) trusted: bool,
    pub(super) body: &'r [u8],
}

/// That something is new of a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The task's id. Ask the vendor for this task, and trust what that says. The id itself may be anybody's.
    pub task_id: String,
    /// The id of the delivery, if the vendor gives one.
    pub delivery_id: Option<String>,
}

/// Ids that are longer, in bytes, are none.
pub(super) const LONGEST_ID: usize = 512;

impl<'r> Verified<'r> {
    /// Whether the signature proves that the body is the vendor's. If not, nothing in it may be trusted: read the
    /// task's id by [`Verified::notice`], and ask the vendor for the task.
    pub fn body_is_trusted(&self) -> bool {
        self.trusted
    }

    /// The body, if the signature proves that it is the vendor's.
    pub fn trusted_body(&self) -> Option<&'r [u8]> {
        self.trusted.then_some(self.body)
    }

    /// The id of the delivery, if the vendor gives one.
    pub fn delivery_id(&self) -> Option<&str> {
        self.delivery_id.as_deref()
    }

    /// Whether a delivery with this id has come before: answer with a 2xx, and do nothing.
    pub fn is_repeat(&self) -> bool {
        self.repeat
    }

    /// Which task it is about: the value to which the first of these JSON pointers leads that leads to a text or
    /// number.
    ///
    /// # Errors
    /// [`WebhookError::Body`] when the body is no JSON, or there is no id of at most 512 bytes.
    pub fn notice(&self, pointers: &[&str]) -> Result<Notice, WebhookError> {
        let told = |message: String| WebhookError::Body { message };
        let body: serde_json::Value = serde_json::from_slice(without_mark(self.body))
            .map_err(|error| told(format!("the body is no JSON: {error}")))?;
        let found = crate::error::text_at(&body, pointers);
        let places = pointers.join(", ");
        match found.filter(|id| id.len() <= LONGEST_ID) {
            Some(task_id) => Ok(Notice { task_id, delivery_id: self.delivery_id.clone() }),
            None => Err(told(format!("the body has no task id at {places}"))),
        }
    }
}
