// Written by Bindery from tests/calls/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

pub(crate) fn reserved_path_get_4_typed(
    number: &f64,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/paths/~1reserved~1{path}/get/parameters/4/schema");
    rules::number(number, at, sink).finite();
}
