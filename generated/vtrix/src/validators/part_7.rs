// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::SubjectsToVideo {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let list = &value.subjects;
            let at = &at.member("subjects");
            rules::max_items(
                list.len(),
                7,
                at,
                &SUBJECTS_TO_VIDEO_SUBJECTS_MAX_ITEMS,
                sink,
            )?;
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::Validate::check(value, at, sink)?;
            }
        }
        {
            let text = &value.prompt;
            let at = &at.member("prompt");
            rules::max_length(
                text,
                5000,
                at,
                &SUBJECTS_TO_VIDEO_PROMPT_MAX_LENGTH,
                sink,
            )?;
        }
        if let Some(number) = &value.duration {
            let at = &at.member("duration");
            rules::minimum(
                number,
                rules::Limit::integer(3),
                at,
                &SUBJECTS_TO_VIDEO_DURATION_MINIMUM,
                sink,
            )?;
            rules::maximum(
                number,
                rules::Limit::integer(16),
                at,
                &SUBJECTS_TO_VIDEO_DURATION_MAXIMUM,
                sink,
            )?;
        }
        if let Some(value) = &value.aspect_ratio {
            let at = &at.member("aspect_ratio");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.resolution {
            let at = &at.member("resolution");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(text) = &value.payload {
            let at = &at.member("payload");
            rules::max_length(
                text,
                1048576,
                at,
                &SUBJECTS_TO_VIDEO_PAYLOAD_MAX_LENGTH,
                sink,
            )?;
        }
        if let Some(value) = &value.wm_position {
            let at = &at.member("wm_position");
            rules::Validate::check(value, at, sink)?;
        }
        if rules::holds(|sink| {
            if let Some(flag) = &value.off_peak {
                let at = &at.member("off_peak");
                rules::boolean_is(*flag, true, at, &UNREAD, sink)?;
            }
            if value.off_peak.is_none() {
                rules::missing("off_peak", at, &UNREAD, sink)?;
            }
            Ok(())
        }) {
            if let Some(flag) = &value.audio {
                let at = &at.member("audio");
                rules::boolean_is(
                    *flag,
                    true,
                    at,
                    &SUBJECTS_TO_VIDEO_ALL_OF_0_THEN_AUDIO_CONST,
                    sink,
                )?;
            }
        }
        Ok(())
    }
}

impl rules::Validate for types::SubjectOwnership {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let text = value.as_str();
            rules::text_among(
                text,
                &["system", "private"],
                at,
                &SUBJECT_OWNERSHIP_ENUM,
                sink,
            )?;
        }
        Ok(())
    }
}

impl rules::Validate for types::AspectRatio {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        rules::any_of(
            &[
                rules::Branch::new(
                    "Listed",
                    true,
                    &|at, sink| {
                        {
                            let text = value.as_str();
                            rules::text_among(
                                text,
                                &["1:1", "9:16", "16:9", "3:4", "4:3", "auto"],
                                at,
                                &ASPECT_RATIO_ANY_OF_0_ENUM,
                                sink,
                            )?;
                        }
                        Ok(())
                    },
                ),
                rules::Branch::new(
                    "Other",
                    true,
                    &|at, sink| {
                        {
                            let text = value.as_str();
                            rules::pattern(
                                text,
                                &PATTERN_1_9_0_9_1_9,
                                at,
                                &ASPECT_RATIO_ANY_OF_1_PATTERN,
                                sink,
                            )?;
                        }
                        Ok(())
                    },
                ),
            ],
            at,
            &ASPECT_RATIO_ANY_OF,
            sink,
        )?;
        Ok(())
    }
}

impl rules::Validate for types::Resolution {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let text = value.as_str();
            rules::text_among(text, &["720p", "1080p"], at, &RESOLUTION_ENUM, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::WatermarkPosition {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let number = value.value();
            rules::number_among(
                number,
                &[1, 2, 3, 4],
                at,
                &WATERMARK_POSITION_ENUM,
                sink,
            )?;
        }
        Ok(())
    }
}

impl rules::Validate for types::SubjectReference {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        Ok(())
    }
}

codegen::validate_json!(
    types::SubjectsToVideo => subjects_to_video, types::SubjectOwnership =>
    subject_ownership, types::AspectRatio => aspect_ratio, types::Resolution =>
    resolution, types::WatermarkPosition => watermark_position, types::SubjectReference
    => subject_reference,
);

/// `/paths/~1generation~1task~1{id}/get/parameters/0/schema`
pub(crate) fn generation_task_id_get_0_typed<S: rules::Sink + ?Sized>(
    text: &String,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::min_length(text, 1, at, &GENERATION_TASK_ID_GET_0_MIN_LENGTH, sink)?;
    Ok(())
}

pub(crate) static GENERATION_TASK_ID_GET_0_MIN_LENGTH: rules::Site = rules::Site::new(
        rules::Keyword::MinLength,
        "/paths/~1generation~1task~1{id}/get/parameters/0/schema/minLength",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );
