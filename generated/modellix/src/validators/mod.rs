// Written by Bindery from spec/modellix/openapi.yaml. Do not edit: change the specification and generate again.

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

pub(crate) use self::operations::{viduq3_mix_r2v_async_post_0_typed, tasks_task_id_get_0_typed};

pub(crate) use self::types::{vidu_q3_mix_reference_video, created_task, task_answer};
