//! What every generated client shares: requests as data, a careful transport, one error type,
//! validation.

#[doc(hidden)]
pub mod codegen;
pub mod validate;

#[doc(hidden)]
pub use serde as __serde;
pub use serde_json::Value;
pub use validate::{Validate, ValidateJson, Violation, Violations};
