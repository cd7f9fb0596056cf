// Written by Bindery from spec/uniall/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

pub(crate) fn video_generations_task_id_get_0_typed(
    text: &String,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/paths/~1v1~1video~1generations~1{task_id}/get/parameters/0/schema");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.uniall.ai/models/video/vidu § 2.2 Query Video Task",
            sensitive: false,
        });
        rules::text(text, at, sink).min_length(1);
    }
}

pub(crate) fn v1_videos_task_id_get_0_typed(
    text: &String,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/paths/~1v1~1videos~1{task_id}/get/parameters/0/schema");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.uniall.ai/models/video/vidu § 2.2 Query Video Task",
            sensitive: false,
        });
        rules::text(text, at, sink).min_length(1);
    }
}
