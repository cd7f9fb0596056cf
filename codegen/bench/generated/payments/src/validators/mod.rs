// Written by Bindery from documents/payments.yaml. Do not edit: change the specification and generate again.

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

mod charge;
mod charge_2;
mod a_to_c;
mod m_to_p;
mod q_to_s;

pub(crate) use self::charge::charge_page;

pub(crate) use self::m_to_p::movements;
