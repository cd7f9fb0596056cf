//! From trees to [`crate::model`].

mod status;

pub use status::status;
