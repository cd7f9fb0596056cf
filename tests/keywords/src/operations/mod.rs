// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! Calls that are being put together: one type for each operation.
