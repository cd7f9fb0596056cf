// Written by Bindery from tests/calls/openapi.yaml. Do not edit: change the specification and generate again.

//! The headers of answers.

use bindery_runtime::codegen::{self, describe};
use bindery_runtime::http::HeaderMap;
use crate::types::Color;

/// The headers that answers are described to have. Each is read when it is asked for:
/// one that is missing, or has another form than described, is none.
#[derive(Clone, Copy, Debug)]
pub struct Headers<'a>(&'a HeaderMap);

impl<'a> Headers<'a> {
    /// The headers of a `Reply`, a `Response` or a `Refusal`.
    pub fn of(answer: &'a impl AsRef<HeaderMap>) -> Self {
        Self(answer.as_ref())
    }
    /// Calls that are left.
    ///
    /// `X-Rate-Limit`
    pub fn x_rate_limit(self) -> Option<i64> {
        codegen::read::header(self.0, "x-rate-limit", describe::HeaderForm::Scalar)
    }
    /// `X-Tags`
    pub fn x_tags(self) -> Option<Vec<String>> {
        codegen::read::header(self.0, "x-tags", describe::HeaderForm::List)
    }
    /// `X-Color`
    pub fn x_color(self) -> Option<Color> {
        codegen::read::header(self.0, "x-color", describe::HeaderForm::Json)
    }
    /// `ETag`
    pub fn e_tag(self) -> Option<String> {
        codegen::read::header(self.0, "etag", describe::HeaderForm::Scalar)
    }
}
