// Written by Bindery from spec/myrouter/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

#![allow(unused_variables, unused_imports, deprecated)]
#![allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::ptr_arg,
    clippy::single_match,
    clippy::too_many_lines,
    clippy::unreadable_literal
)]

mod part_1;
mod part_2;
mod part_3;

pub(crate) use self::part_1::*;
pub(crate) use self::part_2::*;
pub(crate) use self::part_3::*;
