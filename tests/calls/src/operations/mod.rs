// Written by Bindery from tests/calls/openapi.yaml. Do not edit: change the specification and generate again.

//! Calls that are being put together: one type for each operation.

mod general;
mod general_2;
mod general_3;

pub use general::*;
pub use general_2::*;
pub use general_3::*;
