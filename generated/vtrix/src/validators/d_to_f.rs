// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::ErrorBody {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/ErrorBody");
        rules::check(&value.error, "error", at, sink);
        rules::check(&value.status, "status", at, sink);
    }
}

impl rules::Validate for types::EditSubject {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("requests.yaml#/components/schemas/EditSubject");
        {
            let text = &value.model;
            let at = &at.member("model");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "doc.vtrix.ai, vidu-edit-subjects",
                    sensitive: false,
                });
                rules::text(text, at, sink).is(rules::Keyword::Const, "vidu_edit_subjects");
            }
        }
        {
            let list = &value.input;
            let at = &at.member("input");
            {
                let at = &at.noted(&rules::Note {
                    message: "Send `input` as an array of exactly one entry, `[{\"params\": …}]`; what a second one would cost is not documented.",
                    source: "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go § All known clients send exactly one",
                    sensitive: false,
                });
                rules::min_items(list.len(), 1, at, sink);
                rules::max_items(list.len(), 1, at, sink);
            }
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::Validate::check(value, at, sink);
            }
        }
    }
}

impl rules::Validate for types::ErrorStatus {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/ErrorStatus");
        rules::check(&value.code, "code", at, sink);
        rules::check(&value.error_code, "error_code", at, sink);
    }
}

impl rules::Validate for types::EditSubjectInput {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("requests.yaml#/components/schemas/EditSubjectInput");
        rules::check(&value.params, "params", at, sink);
    }
}

impl rules::Validate for types::ErrorDetails {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/ErrorDetails");
        rules::check(&value.code, "code", at, sink);
    }
}

impl rules::Validate for types::ErrorCode {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

codegen::validate_json!(
    types::ErrorBody => super::d_to_f::error_body,
    types::EditSubject => super::generation_2::edit_subject,
    types::ErrorStatus => super::d_to_f::error_status,
    types::EditSubjectInput => super::generation_2::edit_subject_input,
    types::ErrorDetails => super::generation_2::error_details,
    types::ErrorCode => super::generation_2::error_code,
);

pub(crate) fn error_body(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/ErrorBody");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "GitHub VtrixAI/vtrix-cli @32ff351, GitHub SeaArt-Infra/sea_sdk_js @44a8712",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            rules::member_kinds(object, "message", rules::NULL | rules::STRING, at, sink);
            rules::member(object, "error", at, sink, super::generation_2::generation_error);
            rules::member(object, "status", at, sink, super::d_to_f::error_status);
        }
    }
}

pub(crate) fn error_status(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/ErrorStatus");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "GitHub SeaCloudAI/seacloud-cli @aa9c8ac (2026-07-01), tests",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            rules::member(object, "code", at, sink, super::generation_2::error_code);
            rules::member_kinds(object, "message", rules::NULL | rules::STRING, at, sink);
            rules::member(object, "error_code", at, sink, super::generation_2::error_code);
        }
    }
}
