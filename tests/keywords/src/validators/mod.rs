// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

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

mod choices;
mod objects;
mod scalars;
mod a_to_c;
mod d_to_f;
mod g_to_l;
mod m_to_p;
mod t_to_z;
