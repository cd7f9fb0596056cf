// Written by Bindery from spec/uniall/openapi.yaml. Do not edit: change the specification and generate again.

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

pub(crate) use self::operations::{
    video_generations_task_id_get_0_typed, v1_videos_task_id_get_0_typed,
};

pub(crate) use self::types::{create_video_request, video_task};
