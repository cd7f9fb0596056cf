// Written by Bindery from tests/studio/openapi.yaml. Do not edit: change the specification and generate again.

//! Calls that are being put together: one type for each operation.

mod general;

pub use general::*;
