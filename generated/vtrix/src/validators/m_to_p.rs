// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::Output {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/Output");
        rules::check(&value.content, "content", at, sink);
    }
}

impl rules::Validate for types::NewSubject {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("subjects.yaml#/components/schemas/NewSubject");
        {
            let text = &value.name;
            let at = &at.member("name");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "doc.vtrix.ai, vidu-create-subjects",
                    sensitive: false,
                });
                rules::text(text, at, sink).min_length(1);
            }
        }
        {
            let list = &value.images;
            let at = &at.member("images");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "doc.vtrix.ai, vidu-create-subjects",
                    sensitive: false,
                });
                rules::min_items(list.len(), 1, at, sink);
                rules::max_items(list.len(), 3, at, sink);
            }
            for (index, text) in list.iter().enumerate() {
                let at = &at.item(index);
                {
                    let at = &at.noted(&rules::Note {
                        message: "",
                        source: "doc.vtrix.ai, vidu-create-subjects",
                        sensitive: false,
                    });
                    rules::text(text, at, sink).min_length(1);
                }
            }
        }
        if let Some(list) = &value.videos {
            let at = &at.member("videos");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "doc.vtrix.ai, vidu-create-subjects",
                    sensitive: false,
                });
                rules::max_items(list.len(), 1, at, sink);
            }
            for (index, text) in list.iter().enumerate() {
                let at = &at.item(index);
                {
                    let at = &at.noted(&rules::Note {
                        message: "",
                        source: "doc.vtrix.ai, vidu-create-subjects",
                        sensitive: false,
                    });
                    rules::text(text, at, sink)
                        .min_length(1)
                        .media(&rules::MediaLimits {
                            formats: &["mp4", "avi", "mov"],
                            bytes: Some(104857600),
                            request_bytes: None,
                            width: (None, None),
                            height: (None, None),
                            ratio: None,
                        });
                }
            }
        }
    }
}

codegen::validate_json!(
    types::Output => super::generation_2::output,
    types::NewSubject => super::generation::new_subject,
);
