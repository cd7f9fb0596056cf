// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

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
mod generation;
mod generation_2;
mod subject;
mod a_to_c;
mod d_to_f;
mod g_to_l;
mod m_to_p;
mod q_to_s;
mod t_to_z;

pub(crate) use self::operations::generation_task_id_get_0_typed;

pub(crate) use self::generation::generation_request;

pub(crate) use self::generation_2::generation;
