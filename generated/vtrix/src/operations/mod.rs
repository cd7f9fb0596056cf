// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! Calls that are being put together: one type for each operation.

mod generation;

pub use generation::*;
