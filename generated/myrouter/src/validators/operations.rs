// Written by Bindery from spec/myrouter/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

pub(crate) fn v3_async_task_result_get_0_typed(
    text: &String,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/paths/~1v3~1async~1task-result/get/parameters/0/schema");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.myrouter.ai/docs/models/reference-get-async-task-result",
            sensitive: false,
        });
        rules::text(text, at, sink).min_length(1);
    }
}
