// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::Usage {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/Usage");
        rules::check(&value.cost, "cost", at, sink);
    }
}

impl rules::Validate for types::UsageCost {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::VideoParameters {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("videos.yaml#/components/schemas/VideoParameters");
        match value {
            types::VideoParameters::ImagesToVideo(value) => {
                {
                    let at = &at.form("Images to video");
                    rules::Validate::check(value, at, sink);
                }
            }
            types::VideoParameters::SubjectsToVideo(value) => {
                {
                    let at = &at.form("Subjects to video");
                    rules::Validate::check(value, at, sink);
                }
            }
        }
    }
}

impl rules::Validate for types::WatermarkPosition {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("videos.yaml#/components/schemas/WatermarkPosition");
        {
            let number = &value.value();
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                    sensitive: false,
                });
                rules::number(number, at, sink).among(rules::Keyword::Enum, &[1, 2, 3, 4]);
            }
        }
    }
}

codegen::validate_json!(
    types::Usage => super::generation_2::usage,
    types::UsageCost => super::generation_2::usage_cost,
    types::VideoParameters => super::generation::video_parameters,
    types::WatermarkPosition => super::generation::watermark_position,
);
