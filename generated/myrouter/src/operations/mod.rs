// Written by Bindery from spec/myrouter/openapi.yaml. Do not edit: change the specification and generate again.

//! Calls that are being put together: one type for each operation.

mod vidu;
mod tasks;

pub use vidu::*;
pub use tasks::*;
