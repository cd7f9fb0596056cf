// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! A part of the types: T To Z.

use bindery_runtime::codegen;
use super::{ImagesToVideo, SubjectsToVideo};

/// What the task cost; only once it is completed.
///
/// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Usage {
    /// The price in US dollars; a text by the page, a number is taken too.
    ///
    /// Example: `"0.4"`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
    pub cost: Option<UsageCost>,
    /// The amount by which the price is lowered. The page does not name its unit.
    ///
    /// Example: `0.1`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
    pub discount: Option<f64>,
    /// How many units were used.
    ///
    /// Example: `1`.
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
    pub quantity: Option<i64>,
    /// Price of a unit in US dollars, as a text.
    ///
    /// Example: `"0.4"`.
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
    pub unit_price: Option<String>,
    /// What else the vendor says of the price.
    ///
    /// Example: `{}`.
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
    pub extra_info: Option<codegen::Value>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Usage {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("cost", &self.cost);
        object.optional("discount", &self.discount);
        object.optional("quantity", &self.quantity);
        object.optional("unit_price", &self.unit_price);
        object.optional("extra_info", &self.extra_info);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            cost: from.optional("cost")?,
            discount: from.optional("discount")?,
            quantity: from.optional("quantity")?,
            unit_price: from.optional("unit_price")?,
            extra_info: from.present("extra_info")?,
            rest: from.rest()?,
        })
    }
}

/// The price in US dollars; a text by the page, a number is taken too.
///
/// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
#[derive(Clone, Debug, PartialEq)]
pub enum UsageCost {
    /// The price in US dollars; a text by the page, a number is taken too.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
    Number(f64),
    /// The price in US dollars; a text by the page, a number is taken too.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
    String(String),
}

impl From<f64> for UsageCost {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for UsageCost {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl codegen::Json for UsageCost {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::Number(value) => value.encode(to),
            Self::String(value) => value.encode(to),
        }
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        codegen::union(
            from,
            None,
            &[
                codegen::branch(
                    codegen::kinds::NUMBER,
                    |value| codegen::Json::decode(value).map(Self::Number),
                ),
                codegen::branch(
                    codegen::kinds::STRING,
                    |value| codegen::Json::decode(value).map(Self::String),
                ),
            ],
        )
    }
}

/// What a video is made from: pictures, or subjects. Each mode is closed, so that a mix of the two, and a misspelt
/// member, is refused before it is paid for.
///
/// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters, both modes.
#[derive(Clone, Debug, PartialEq)]
pub enum VideoParameters {
    /// A video from reference pictures. Closed: `subjects` belongs to the other mode, and a misspelt member would be
    /// paid for without effect.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters (Non-Subject Calling).
    ImagesToVideo(ImagesToVideo),
    /// A video from subjects, which are stored beforehand or only named. Closed: `images` and `sounds` belong to the
    /// other mode.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters (Subject Calling).
    SubjectsToVideo(SubjectsToVideo),
}

impl From<ImagesToVideo> for VideoParameters {
    fn from(value: ImagesToVideo) -> Self {
        Self::ImagesToVideo(value)
    }
}

impl From<SubjectsToVideo> for VideoParameters {
    fn from(value: SubjectsToVideo) -> Self {
        Self::SubjectsToVideo(value)
    }
}

impl codegen::Json for VideoParameters {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::ImagesToVideo(value) => value.encode(to),
            Self::SubjectsToVideo(value) => value.encode(to),
        }
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        codegen::union(
            from,
            None,
            &[
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::ImagesToVideo),
                )
                    .known(&[
                        "images", "sounds", "prompt", "duration", "seed", "aspect_ratio", "audio",
                        "resolution", "payload", "off_peak", "watermark", "wm_position", "wm_url",
                        "meta_data", "callback_url",
                    ])
                    .constants(&[
                        ("resolution", &[codegen::Is::Text("720p"), codegen::Is::Text("1080p")]),
                        (
                            "wm_position",
                            &[
                                codegen::Is::Integer(1),
                                codegen::Is::Integer(2),
                                codegen::Is::Integer(3),
                                codegen::Is::Integer(4),
                            ],
                        ),
                    ])
                    .closed(),
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::SubjectsToVideo),
                )
                    .required(&["subjects"])
                    .known(&[
                        "subjects", "prompt", "duration", "seed", "aspect_ratio", "audio",
                        "resolution", "payload", "off_peak", "watermark", "wm_position", "wm_url",
                        "meta_data", "callback_url",
                    ])
                    .constants(&[
                        ("resolution", &[codegen::Is::Text("720p"), codegen::Is::Text("1080p")]),
                        (
                            "wm_position",
                            &[
                                codegen::Is::Integer(1),
                                codegen::Is::Integer(2),
                                codegen::Is::Integer(3),
                                codegen::Is::Integer(4),
                            ],
                        ),
                    ])
                    .closed(),
            ],
        )
    }
}

/// The corner of the watermark: 1 top left, 2 top right, 3 bottom right, 4 bottom left.
///
/// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters, both modes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WatermarkPosition {
    /// `1`
    TopLeft,
    /// `2`
    TopRight,
    /// `3`
    BottomRight,
    /// `4`
    BottomLeft,
    /// A value that the description does not list.
    Unknown(i64),
}

codegen::open_integer_enum!(
    WatermarkPosition: TopLeft = 1, TopRight = 2, BottomRight = 3, BottomLeft = 4,
);

codegen::serde!(Usage UsageCost VideoParameters);
