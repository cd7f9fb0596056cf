// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::GetSubjects {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("requests.yaml#/components/schemas/GetSubjects");
        {
            let text = &value.model;
            let at = &at.member("model");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "doc.vtrix.ai, vidu-get-subjects",
                    sensitive: false,
                });
                rules::text(text, at, sink).is(rules::Keyword::Const, "vidu_get_subjects");
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

impl rules::Validate for types::GetSubjectsInput {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("requests.yaml#/components/schemas/GetSubjectsInput");
        rules::check(&value.params, "params", at, sink);
    }
}

impl rules::Validate for types::ImagesToVideo {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("videos.yaml#/components/schemas/ImagesToVideo");
        if let Some(list) = &value.images {
            let at = &at.member("images");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
                    sensitive: false,
                });
                rules::min_items(list.len(), 1, at, sink);
                rules::max_items(list.len(), 7, at, sink);
            }
            for (index, text) in list.iter().enumerate() {
                let at = &at.item(index);
                {
                    let at = &at.noted(&rules::Note {
                        message: "Give the public address of a picture, or `data:image/png;base64,` (jpeg, jpg and webp go too) and then its base64.",
                        source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
                        sensitive: false,
                    });
                    rules::text(text, at, sink)
                        .pattern(&super::generation::PATTERN_HTTPS_DATA_IMAGE_PNG_JPEG_JPG)
                        .media(&rules::MediaLimits {
                            formats: &["png", "jpeg", "jpg", "webp"],
                            bytes: Some(52428800),
                            request_bytes: Some(20971520),
                            width: (Some(128), None),
                            height: (Some(128), None),
                            ratio: Some([(1, 4), (4, 1)]),
                        });
                }
            }
        }
        if let Some(list) = &value.sounds {
            let at = &at.member("sounds");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
                    sensitive: false,
                });
                rules::min_items(list.len(), 1, at, sink);
                rules::max_items(list.len(), 7, at, sink);
            }
            for (index, text) in list.iter().enumerate() {
                let at = &at.item(index);
                {
                    let at = &at.noted(&rules::Note {
                        message: "",
                        source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling); that addresses are taken is inferred",
                        sensitive: false,
                    });
                    rules::text(text, at, sink)
                        .pattern(&super::generation::PATTERN_HTTPS_DATA_AUDIO_MP3_BASE64)
                        .media(&rules::MediaLimits {
                            formats: &["mp3"],
                            bytes: Some(20971519),
                            request_bytes: None,
                            width: (None, None),
                            height: (None, None),
                            ratio: None,
                        });
                }
            }
        }
        {
            let text = &value.prompt;
            let at = &at.member("prompt");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
                    sensitive: false,
                });
                rules::text(text, at, sink).max_length(5000);
            }
        }
        if let Some(number) = &value.duration {
            let at = &at.member("duration");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                    sensitive: false,
                });
                rules::number(number, at, sink).minimum(3).maximum(16);
            }
        }
        rules::check(&value.aspect_ratio, "aspect_ratio", at, sink);
        rules::check(&value.resolution, "resolution", at, sink);
        if let Some(text) = &value.payload {
            let at = &at.member("payload");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                    sensitive: false,
                });
                rules::text(text, at, sink).max_length(1048576);
            }
        }
        rules::check(&value.wm_position, "wm_position", at, sink);
        if rules::holds(|sink| {
            if let Some(flag) = &value.off_peak {
                let at = &at.member("off_peak");
                rules::boolean_is(*flag, true, rules::Keyword::Const, at, sink);
            }
            rules::has_field(&value.off_peak, "off_peak", at, sink);
        }){
            {
                let at = &at.on("videos.yaml#/components/schemas/ImagesToVideo/allOf/0/then");
                if let Some(flag) = &value.audio {
                    let at = &at.member("audio");
                    {
                        let at = &at.noted(&rules::Note {
                            message: "Off-peak mode needs sound; leave `audio` out or set it to true.",
                            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                            sensitive: false,
                        });
                        rules::boolean_is(*flag, true, rules::Keyword::Const, at, sink);
                    }
                }
            }
        }
        {
            let at = &at.on("videos.yaml#/components/schemas/ImagesToVideo/allOf/1");
            let at = &at.noted(&rules::Note {
                message: "Leave out `sounds`; it is reserved and not supported now.",
                source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
                sensitive: false,
            });
            rules::not(
                rules::holds(|sink| {
                    rules::has_field(&value.sounds, "sounds", at, sink);
                }),
                at,
                sink,
            );
        }
    }
}

codegen::validate_json!(
    types::GetSubjects => super::generation::get_subjects,
    types::GetSubjectsInput => super::generation::get_subjects_input,
    types::ImagesToVideo => super::generation::images_to_video,
);
