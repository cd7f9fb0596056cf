//! Schemas: brought into one form, compared pair by pair, each edit by the law of its values.

mod branches;
mod evaluation;
mod flatten;
mod graph;
mod hull;
mod members;
mod merge;
mod null;
mod rules;
mod settle;
mod shape;

pub(crate) use flatten::shape;
pub(crate) use graph::{Graph, Step};
pub(crate) use members::{rest as rest_of, speaks_of};
pub(crate) use rules::KINDS;
pub(crate) use rules::types::{TYPE_NARROWED, TYPE_WIDENED};
pub(crate) use shape::{All, Contains, Shape, TypeSet};
