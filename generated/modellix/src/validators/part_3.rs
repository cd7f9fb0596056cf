// Written by Bindery from spec/modellix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

/// `/paths/~1tasks~1{task_id}/get/parameters/0/schema`
pub(crate) fn tasks_task_id_get_0_typed<S: rules::Sink + ?Sized>(
    text: &String,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::min_length(text, 1, at, &TASKS_TASK_ID_GET_0_MIN_LENGTH, sink)?;
    Ok(())
}

pub(crate) static TASKS_TASK_ID_GET_0_MIN_LENGTH: rules::Site = rules::Site::new(
        rules::Keyword::MinLength,
        "/paths/~1tasks~1{task_id}/get/parameters/0/schema/minLength",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response");
