// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

pub(crate) fn generation_task_id_get_0_typed(
    text: &String,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/paths/~1generation~1task~1{id}/get/parameters/0/schema");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
            sensitive: false,
        });
        rules::text(text, at, sink).min_length(1);
    }
}
