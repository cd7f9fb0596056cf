// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::GenerationStatus {
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
                &["pending", "processing", "in_progress", "completed", "failed"],
                at,
                &GENERATION_STATUS_ENUM,
                sink,
            )?;
        }
        Ok(())
    }
}

impl rules::Validate for types::GenerationError {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        match value {
            types::GenerationError::Text(text) => {}
            types::GenerationError::ErrorDetails(value) => {
                let at = &at.form("Error details");
                rules::Validate::check(value, at, sink)?;
            }
        }
        Ok(())
    }
}

impl rules::Validate for types::Output {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let list = &value.content;
            let at = &at.member("content");
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::Validate::check(value, at, sink)?;
            }
        }
        Ok(())
    }
}

impl rules::Validate for types::Usage {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(value) = &value.cost {
            let at = &at.member("cost");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::ErrorStatus {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(value) = &value.code {
            let at = &at.member("code");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.error_code {
            let at = &at.member("error_code");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::Subject {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        Ok(())
    }
}

impl rules::Validate for types::SubjectPage {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let list = &value.subjects;
            let at = &at.member("subjects");
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::Validate::check(value, at, sink)?;
            }
        }
        Ok(())
    }
}

impl rules::Validate for types::ReferenceToVideoInput {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let value = &value.params;
            let at = &at.member("params");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::CreateSubjectInput {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let value = &value.params;
            let at = &at.member("params");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::GetSubjectsInput {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let value = &value.params;
            let at = &at.member("params");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::EditSubjectInput {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let value = &value.params;
            let at = &at.member("params");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::ErrorDetails {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(value) = &value.code {
            let at = &at.member("code");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::Content {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let value = &value.type_;
            let at = &at.member("type");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::UsageCost {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        Ok(())
    }
}

impl rules::Validate for types::ErrorCode {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        Ok(())
    }
}

impl rules::Validate for types::VideoParameters {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        match value {
            types::VideoParameters::ImagesToVideo(value) => {
                let at = &at.form("Images to video");
                rules::Validate::check(value, at, sink)?;
            }
            types::VideoParameters::SubjectsToVideo(value) => {
                let at = &at.form("Subjects to video");
                rules::Validate::check(value, at, sink)?;
            }
        }
        Ok(())
    }
}

impl rules::Validate for types::NewSubject {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let text = &value.name;
            let at = &at.member("name");
            rules::min_length(text, 1, at, &NEW_SUBJECT_NAME_MIN_LENGTH, sink)?;
        }
        {
            let list = &value.images;
            let at = &at.member("images");
            rules::min_items(list.len(), 1, at, &NEW_SUBJECT_IMAGES_MIN_ITEMS, sink)?;
            rules::max_items(list.len(), 3, at, &NEW_SUBJECT_IMAGES_MAX_ITEMS, sink)?;
            for (index, text) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::min_length(
                    text,
                    1,
                    at,
                    &NEW_SUBJECT_IMAGES_ITEMS_MIN_LENGTH,
                    sink,
                )?;
            }
        }
        if let Some(list) = &value.videos {
            let at = &at.member("videos");
            rules::max_items(list.len(), 1, at, &NEW_SUBJECT_VIDEOS_MAX_ITEMS, sink)?;
            for (index, text) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::min_length(
                    text,
                    1,
                    at,
                    &NEW_SUBJECT_VIDEOS_ITEMS_MIN_LENGTH,
                    sink,
                )?;
            }
        }
        Ok(())
    }
}

impl rules::Validate for types::SubjectQuery {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(value) = &value.ownership {
            let at = &at.member("ownership");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(number) = &value.count {
            let at = &at.member("count");
            rules::minimum(
                number,
                rules::Limit::integer(1),
                at,
                &SUBJECT_QUERY_COUNT_MINIMUM,
                sink,
            )?;
            rules::maximum(
                number,
                rules::Limit::integer(100),
                at,
                &SUBJECT_QUERY_COUNT_MAXIMUM,
                sink,
            )?;
        }
        Ok(())
    }
}

impl rules::Validate for types::SubjectChange {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let text = &value.id;
            let at = &at.member("id");
            rules::min_length(text, 1, at, &SUBJECT_CHANGE_ID_MIN_LENGTH, sink)?;
        }
        if let Some(text) = &value.name {
            let at = &at.member("name");
            rules::max_length(text, 64, at, &SUBJECT_CHANGE_NAME_MAX_LENGTH, sink)?;
        }
        if let Some(text) = &value.style {
            let at = &at.member("style");
            rules::max_length(text, 100, at, &SUBJECT_CHANGE_STYLE_MAX_LENGTH, sink)?;
        }
        if let Some(text) = &value.description {
            let at = &at.member("description");
            rules::max_length(
                text,
                2000,
                at,
                &SUBJECT_CHANGE_DESCRIPTION_MAX_LENGTH,
                sink,
            )?;
        }
        Ok(())
    }
}

impl rules::Validate for types::ContentType {
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
                &["image", "video", "audio", "text"],
                at,
                &CONTENT_TYPE_ENUM,
                sink,
            )?;
        }
        Ok(())
    }
}

impl rules::Validate for types::ImagesToVideo {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(list) = &value.images {
            let at = &at.member("images");
            rules::min_items(
                list.len(),
                1,
                at,
                &IMAGES_TO_VIDEO_IMAGES_MIN_ITEMS,
                sink,
            )?;
            rules::max_items(
                list.len(),
                7,
                at,
                &IMAGES_TO_VIDEO_IMAGES_MAX_ITEMS,
                sink,
            )?;
            for (index, text) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::pattern(
                    text,
                    &PATTERN_HTTPS_DATA_IMAGE_PNG_JPEG_JPG,
                    at,
                    &IMAGES_TO_VIDEO_IMAGES_ITEMS_PATTERN,
                    sink,
                )?;
            }
        }
        if let Some(list) = &value.sounds {
            let at = &at.member("sounds");
            rules::min_items(
                list.len(),
                1,
                at,
                &IMAGES_TO_VIDEO_SOUNDS_MIN_ITEMS,
                sink,
            )?;
            rules::max_items(
                list.len(),
                7,
                at,
                &IMAGES_TO_VIDEO_SOUNDS_MAX_ITEMS,
                sink,
            )?;
            for (index, text) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::pattern(
                    text,
                    &PATTERN_HTTPS_DATA_AUDIO_MP3_BASE64,
                    at,
                    &IMAGES_TO_VIDEO_SOUNDS_ITEMS_PATTERN,
                    sink,
                )?;
            }
        }
        {
            let text = &value.prompt;
            let at = &at.member("prompt");
            rules::max_length(text, 5000, at, &IMAGES_TO_VIDEO_PROMPT_MAX_LENGTH, sink)?;
        }
        if let Some(number) = &value.duration {
            let at = &at.member("duration");
            rules::minimum(
                number,
                rules::Limit::integer(3),
                at,
                &IMAGES_TO_VIDEO_DURATION_MINIMUM,
                sink,
            )?;
            rules::maximum(
                number,
                rules::Limit::integer(16),
                at,
                &IMAGES_TO_VIDEO_DURATION_MAXIMUM,
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
                &IMAGES_TO_VIDEO_PAYLOAD_MAX_LENGTH,
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
                    &IMAGES_TO_VIDEO_ALL_OF_0_THEN_AUDIO_CONST,
                    sink,
                )?;
            }
        }
        rules::not(
            rules::holds(|sink| {
                if value.sounds.is_none() {
                    rules::missing("sounds", at, &UNREAD, sink)?;
                }
                Ok(())
            }),
            at,
            &IMAGES_TO_VIDEO_ALL_OF_1_NOT,
            sink,
        )?;
        Ok(())
    }
}

codegen::validate_json!(
    types::GenerationStatus => generation_status, types::GenerationError =>
    generation_error, types::Output => output, types::Usage => usage, types::ErrorStatus
    => error_status, types::Subject => subject, types::SubjectPage => subject_page,
    types::ReferenceToVideoInput => reference_to_video_input, types::CreateSubjectInput
    => create_subject_input, types::GetSubjectsInput => get_subjects_input,
    types::EditSubjectInput => edit_subject_input, types::ErrorDetails => error_details,
    types::Content => content, types::UsageCost => usage_cost, types::ErrorCode =>
    error_code, types::VideoParameters => video_parameters, types::NewSubject =>
    new_subject, types::SubjectQuery => subject_query, types::SubjectChange =>
    subject_change, types::ContentType => content_type, types::ImagesToVideo =>
    images_to_video,
);
