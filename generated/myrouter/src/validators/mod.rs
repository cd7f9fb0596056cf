// Written by Bindery from spec/myrouter/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

#![allow(unused_variables, unused_imports, unused_qualifications, deprecated)]
#![allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::ptr_arg,
    clippy::redundant_slicing,
    clippy::single_match,
    clippy::too_many_lines,
    clippy::unreadable_literal,
)]

mod operations;
mod types;
mod types_2;

pub(crate) use self::operations::v3_async_task_result_get_0_typed;

pub(crate) use self::types::{vidu_q2_reference_video, created_task, task_result};
