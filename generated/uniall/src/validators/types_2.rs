// Written by Bindery from spec/uniall/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::FirstAndLastFrameToVideo {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("requests.yaml#/components/schemas/FirstAndLastFrameToVideo");
        rules::check(&value.model, "model", at, sink);
        {
            let number = &value.duration;
            let at = &at.member("duration");
            {
                let at = &at.on("requests.yaml#/components/schemas/Duration/oneOf/0");
                let at = &at.noted(&rules::Note {
                    message: "Give a whole number of seconds from 1 to 16.",
                    source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 7",
                    sensitive: false,
                });
                rules::number(number, at, sink).minimum(1).maximum(16);
            }
        }
        {
            let text = &value.image;
            let at = &at.member("image");
            {
                let at = &at.noted(&rules::Note {
                    message: "Give a public address of a picture, beginning with https:// or http://.",
                    source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference",
                    sensitive: false,
                });
                rules::text(text, at, sink).pattern(&super::types::PATTERN_HTTPS);
            }
        }
        {
            let text = &value.last_image;
            let at = &at.member("last_image");
            {
                let at = &at.noted(&rules::Note {
                    message: "Give a public address of a picture, beginning with https:// or http://.",
                    source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference",
                    sensitive: false,
                });
                rules::text(text, at, sink).pattern(&super::types::PATTERN_HTTPS);
            }
        }
        rules::check(&value.aspect_ratio, "aspect_ratio", at, sink);
        rules::check(&value.extra_body, "extra_body", at, sink);
    }
}

impl rules::Validate for types::ReferencesToVideo {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("requests.yaml#/components/schemas/ReferencesToVideo");
        rules::check(&value.model, "model", at, sink);
        {
            let number = &value.duration;
            let at = &at.member("duration");
            {
                let at = &at.on("requests.yaml#/components/schemas/Duration/oneOf/0");
                let at = &at.noted(&rules::Note {
                    message: "Give a whole number of seconds from 1 to 16.",
                    source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 7",
                    sensitive: false,
                });
                rules::number(number, at, sink).minimum(1).maximum(16);
            }
        }
        {
            let list = &value.reference_image_urls;
            let at = &at.member("reference_image_urls");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://docs.uniall.ai/models/video/vidu § 1. Model; 3. Parameter Reference",
                    sensitive: false,
                });
                rules::min_items(list.len(), 1, at, sink);
                rules::max_items(list.len(), 4, at, sink);
            }
            for (index, text) in list.iter().enumerate() {
                let at = &at.item(index);
                {
                    let at = &at.noted(&rules::Note {
                        message: "Give a public address of a picture, beginning with https:// or http://.",
                        source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference",
                        sensitive: false,
                    });
                    rules::text(text, at, sink).pattern(&super::types::PATTERN_HTTPS);
                }
            }
        }
        rules::check(&value.aspect_ratio, "aspect_ratio", at, sink);
        rules::check(&value.extra_body, "extra_body", at, sink);
        if rules::holds(|sink| {
            {
                let value = &value.model;
                let at = &at.member("model");
                {
                    let text = value.as_str();
                    rules::text(text, at, sink).pattern(&super::types::PATTERN_VIDUQ3T);
                }
            }
        }){
            {
                let at = &at.on("requests.yaml#/components/schemas/ReferencesToVideo/then");
                {
                    let value = &value.model;
                    let at = &at.member("model");
                    {
                        let text = value.as_str();
                        {
                            let at = &at.noted(&rules::Note {
                                message: "Use a Q3 Pro model (`viduq3p-540p`, `viduq3p-720p` or `viduq3p-1080p`) with `reference_image_urls`; Q3 Turbo takes no references.",
                                source: "https://docs.uniall.ai/models/video/vidu § 6.2, Q3 Turbo with reference images",
                                sensitive: false,
                            });
                            rules::text(text, at, sink).pattern(&super::types::PATTERN_VIDUQ3P);
                        }
                    }
                }
            }
        }
    }
}

impl rules::Validate for types::VideoStatus {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/VideoStatus");
        {
            let text = value.as_str();
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://docs.uniall.ai/models/video/vidu § 5. Response Examples, status",
                    sensitive: false,
                });
                rules::text(text, at, sink).among(
                    rules::Keyword::Enum,
                    &["queued", "in_progress", "completed", "failed"],
                );
            }
        }
    }
}

impl rules::Validate for types::TaskError {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/TaskError");
        match value {
            types::TaskError::Text(text) => {}
            types::TaskError::TaskErrorDetails(value) => {
                {
                    let at = &at.form("Task error details");
                    rules::Validate::check(value, at, sink);
                }
            }
        }
    }
}

impl rules::Validate for types::ErrorCode {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::GatewayError {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/GatewayError");
        rules::check(&value.code, "code", at, sink);
    }
}

impl rules::Validate for types::Model {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("requests.yaml#/components/schemas/Model");
        {
            let text = value.as_str();
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://docs.uniall.ai/models/video/vidu § 1. Model; 6.3",
                    sensitive: false,
                });
                rules::text(text, at, sink).among(
                    rules::Keyword::Enum,
                    &[
                        "viduq3p-540p", "viduq3p-720p", "viduq3p-1080p", "viduq3t-540p",
                        "viduq3t-720p", "viduq3t-1080p",
                    ],
                );
            }
        }
    }
}

impl rules::Validate for types::AspectRatio {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("requests.yaml#/components/schemas/AspectRatio");
        {
            let text = value.as_str();
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference",
                    sensitive: false,
                });
                rules::text(text, at, sink).among(rules::Keyword::Enum, &["16:9", "9:16", "1:1"]);
            }
        }
    }
}

impl rules::Validate for types::ExtraBody {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::TaskErrorDetails {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/TaskErrorDetails");
        rules::check(&value.code, "code", at, sink);
    }
}

codegen::validate_json!(
    types::FirstAndLastFrameToVideo => super::types::first_and_last_frame_to_video,
    types::ReferencesToVideo => super::types::references_to_video,
    types::VideoStatus => super::types::video_status,
    types::TaskError => super::types::task_error,
    types::ErrorCode => super::types::error_code,
    types::GatewayError => super::types::gateway_error,
    types::Model => super::types::model,
    types::AspectRatio => super::types::aspect_ratio,
    types::ExtraBody => super::types::extra_body,
    types::TaskErrorDetails => super::types::task_error_details,
);
