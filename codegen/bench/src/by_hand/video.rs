//! The request whose members decide its mode.

use serde::Deserialize;

use super::ByHand;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Video {
    model: Model,
    #[expect(dead_code, reason = "any text will do")]
    prompt: String,
    duration: Duration,
    image: Option<String>,
    last_image: Option<String>,
    reference_image_urls: Option<Vec<String>>,
    #[expect(dead_code, reason = "the type says which there are")]
    aspect_ratio: Option<AspectRatio>,
    #[expect(dead_code, reason = "any settings will do")]
    extra_body: Option<ExtraBody>,
}

#[derive(Deserialize, PartialEq)]
enum Model {
    #[serde(rename = "viduq3p-540p")]
    Pro540,
    #[serde(rename = "viduq3p-720p")]
    Pro720,
    #[serde(rename = "viduq3p-1080p")]
    Pro1080,
    #[serde(rename = "viduq3t-540p")]
    Turbo540,
    #[serde(rename = "viduq3t-720p")]
    Turbo720,
    #[serde(rename = "viduq3t-1080p")]
    Turbo1080,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Duration {
    Seconds(i64),
    Text(String),
}

#[derive(Deserialize)]
enum AspectRatio {
    #[serde(rename = "16:9")]
    Wide,
    #[serde(rename = "9:16")]
    Tall,
    #[serde(rename = "1:1")]
    Square,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "any settings will do")]
struct ExtraBody {
    audio: Option<bool>,
    seed: Option<i64>,
    bgm: Option<bool>,
}

impl ByHand for Video {
    fn is_valid(&self) -> bool {
        let frames = self.image.iter().chain(&self.last_image);
        self.duration.is_valid()
            && frames.into_iter().all(|it| is_address(it))
            && (self.last_image.is_none() || self.image.is_some())
            && self.reference_image_urls.as_ref().is_none_or(|urls| {
                self.image.is_none()
                    && (1..=4).contains(&urls.len())
                    && urls.iter().all(|it| is_address(it))
                    && matches!(self.model, Model::Pro540 | Model::Pro720 | Model::Pro1080)
            })
    }
}

impl Duration {
    fn is_valid(&self) -> bool {
        match self {
            Self::Seconds(seconds) => (1..=16).contains(seconds),
            Self::Text(text) => {
                !text.starts_with(['0', '+'])
                    && text.parse().is_ok_and(|seconds: i64| (1..=16).contains(&seconds))
            }
        }
    }
}

fn is_address(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}
