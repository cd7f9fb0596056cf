//! The request for a video from pictures or subjects; the other requests of that address are left out.

use serde::Deserialize;

use super::{ByHand, fits, is_short};

#[derive(Deserialize)]
pub struct Generation {
    model: String,
    input: Vec<Wrapper>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wrapper {
    params: Parameters,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Parameters {
    images: Option<Vec<String>>,
    sounds: Option<Vec<String>>,
    subjects: Option<Vec<Subject>>,
    prompt: String,
    duration: Option<i64>,
    #[expect(dead_code, reason = "any number will do")]
    seed: Option<i64>,
    aspect_ratio: Option<String>,
    audio: Option<bool>,
    #[expect(dead_code, reason = "the type says which there are")]
    resolution: Option<Resolution>,
    payload: Option<String>,
    off_peak: Option<bool>,
    #[expect(dead_code, reason = "either will do")]
    watermark: Option<bool>,
    wm_position: Option<u8>,
    #[expect(dead_code, reason = "any text will do")]
    wm_url: Option<String>,
    #[expect(dead_code, reason = "any text will do")]
    meta_data: Option<String>,
    #[expect(dead_code, reason = "any text will do")]
    callback_url: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "any texts will do")]
struct Subject {
    name: String,
    server_id: Option<String>,
}

#[derive(Deserialize)]
enum Resolution {
    #[serde(rename = "720p")]
    Lines720,
    #[serde(rename = "1080p")]
    Lines1080,
}

impl ByHand for Generation {
    fn is_valid(&self) -> bool {
        self.model == "viduq3_i2v_reference"
            && matches!(&self.input[..], [Wrapper { params }] if params.is_valid())
    }
}

impl Parameters {
    fn is_valid(&self) -> bool {
        self.has_one_mode()
            && self.sounds.is_none()
            && is_short(&self.prompt, 5000)
            && self.duration.is_none_or(|it| (3..=16).contains(&it))
            && self.aspect_ratio.as_deref().is_none_or(is_ratio)
            && fits(self.payload.as_ref(), 1_048_576)
            && self.wm_position.is_none_or(|it| (1..=4).contains(&it))
            && (self.off_peak != Some(true) || self.audio != Some(false))
    }

    fn has_one_mode(&self) -> bool {
        match (&self.images, &self.subjects) {
            (Some(images), None) => {
                (1..=7).contains(&images.len()) && images.iter().all(|it| is_image(it))
            }
            (None, Some(subjects)) => subjects.len() <= 7,
            (None, None) => true,
            (Some(_), Some(_)) => false,
        }
    }
}

fn is_image(text: &str) -> bool {
    let Some(data) = text.strip_prefix("data:image/") else {
        return text.starts_with("https://") || text.starts_with("http://");
    };
    ["png;", "jpeg;", "jpg;", "webp;"]
        .into_iter()
        .any(|format| data.strip_prefix(format).is_some_and(|it| it.starts_with("base64,")))
}

fn is_ratio(text: &str) -> bool {
    let is_number = |part: &str| {
        !part.starts_with('0') && !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit())
    };
    text == "auto"
        || text.split_once(':').is_some_and(|(width, height)| is_number(width) && is_number(height))
}
