// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::CreateSubject {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("requests.yaml#/components/schemas/CreateSubject");
        {
            let text = &value.model;
            let at = &at.member("model");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "doc.vtrix.ai, vidu-create-subjects",
                    sensitive: false,
                });
                rules::text(text, at, sink).is(rules::Keyword::Const, "vidu_create_subjects");
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

impl rules::Validate for types::CreateSubjectInput {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("requests.yaml#/components/schemas/CreateSubjectInput");
        rules::check(&value.params, "params", at, sink);
    }
}

impl rules::Validate for types::Content {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/Content");
        rules::check(&value.type_, "type", at, sink);
    }
}

impl rules::Validate for types::ContentType {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/ContentType");
        {
            let text = value.as_str();
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
                    sensitive: false,
                });
                rules::text(text, at, sink).among(
                    rules::Keyword::Enum,
                    &["image", "video", "audio", "text"],
                );
            }
        }
    }
}

impl rules::Validate for types::AspectRatio {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("videos.yaml#/components/schemas/AspectRatio");
        {
            let at = &at.noted(&rules::Note {
                message: "Give a ratio such as 16:9, or auto.",
                source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                sensitive: false,
            });
            rules::any_of(
                &[
                    rules::Branch::new(
                        "Listed",
                        true,
                        &|at, sink| {
                            {
                                let at = &at.on(
                                    "videos.yaml#/components/schemas/AspectRatio/anyOf/0",
                                );
                                {
                                    let text = value.as_str();
                                    rules::text(text, at, sink).among(
                                        rules::Keyword::Enum,
                                        &["1:1", "9:16", "16:9", "3:4", "4:3", "auto"],
                                    );
                                }
                            }
                        },
                    ),
                    rules::Branch::new(
                        "Other",
                        true,
                        &|at, sink| {
                            {
                                let at = &at.on(
                                    "videos.yaml#/components/schemas/AspectRatio/anyOf/1",
                                );
                                {
                                    let text = value.as_str();
                                    rules::text(text, at, sink).pattern(
                                        &super::generation::PATTERN_1_9_0_9_1_9,
                                    );
                                }
                            }
                        },
                    ),
                ],
                at,
                sink,
            );
        }
    }
}

codegen::validate_json!(
    types::CreateSubject => super::generation::create_subject,
    types::CreateSubjectInput => super::generation::create_subject_input,
    types::Content => super::generation_2::content,
    types::ContentType => super::generation_2::content_type,
    types::AspectRatio => super::generation::aspect_ratio,
);
