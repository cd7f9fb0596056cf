// Written by Bindery from spec/myrouter/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::TaskStatus {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::DebugInfo {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::Lifetime {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::AudioMetadata {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/AudioMetadata");
        rules::check(&value.start_time, "start_time", at, sink);
        rules::check(&value.end_time, "end_time", at, sink);
    }
}

impl rules::Validate for types::AudioTime {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/AudioTime");
        match value {
            types::AudioTime::Number(number) => {
                {
                    let at = &at.on("responses.yaml#/components/schemas/AudioTime/oneOf/0");
                    let at = &at.noted(&rules::Note {
                        message: "",
                        source: "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
                        sensitive: false,
                    });
                    rules::number(number, at, sink).finite();
                }
            }
            types::AudioTime::Text(text) => {}
        }
    }
}

codegen::validate_json!(
    types::TaskStatus => super::types::task_status,
    types::DebugInfo => super::types::debug_info,
    types::Lifetime => super::types::lifetime,
    types::AudioMetadata => super::types::audio_metadata,
    types::AudioTime => super::types::audio_time,
);
