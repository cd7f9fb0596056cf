// Written by Bindery from tests/studio/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

pub(crate) fn films_film_id_get_0_typed(
    text: &String,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/paths/~1films~1{film_id}/get/parameters/0/schema");
    rules::text(text, at, sink).min_length(1);
}
