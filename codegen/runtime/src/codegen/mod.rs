//! The one hidden door through which generated code reaches the runtime.
//!
//! Nothing here is meant to be called by hand, and nothing here is kept stable between versions:
//! a generated crate and its runtime belong together.

mod decode;
mod encode;
mod json;
mod listed;
mod macros;
mod masked;
mod members;
mod sequence;
mod server;
#[cfg(test)]
mod tests;
mod union;

pub use decode::{Decoded, Mismatch, Reason};
pub use encode::{Encoder, Files, Items, Object};
pub(crate) use json::encoded;
pub use json::{
    Json, decode_slice, decode_value, deserialize, encode_value, encode_vec, repeats_a_name,
    serialize,
};
pub use listed::{listed, unlisted};
pub use masked::Masked;
pub use members::{Members, members};
pub use sequence::{Sequence, sequence};
pub use serde_json::Value;
pub use server::Server;
pub use union::{Branch, Is, Kinds, branch, kinds, union};

pub use crate::call::Call;
pub use crate::client::Core;
pub use crate::create::reconcile;
pub use crate::formats::{Base64, Date, DateTime, Decimal, Duration, Time, Uri, Uuid};
pub use crate::json::Element;
pub use crate::loopback::leaves_in_clear;
pub use crate::task::by_id as task_by_id;
pub use crate::validate::rules;
pub use crate::{
    __bindery_call as call, __bindery_call_settings as call_settings,
    __bindery_closed_integer_enum as closed_integer_enum,
    __bindery_closed_text_enum as closed_text_enum, __bindery_integer_enum as integer_enum,
    __bindery_open_integer_enum as open_integer_enum, __bindery_open_text_enum as open_text_enum,
    __bindery_other_answer as other_answer, __bindery_paid_call as paid_call,
    __bindery_serde as serde, __bindery_streamed_call as streamed_call, __bindery_submit as submit,
    __bindery_text_enum as text_enum, __bindery_validate_json as validate_json,
};

/// The members of a JSON object that have no field of their own, or a map.
pub type Map<T> = std::collections::BTreeMap<String, T>;

/// What a generated crate says about its API.
pub mod describe {
    pub use crate::describe::*;
}

/// How answers are read.
pub mod read {
    pub use crate::header::header;
    pub use crate::read::*;
}
