// Written by Bindery from spec/modellix/openapi.yaml. Do not edit: change the specification and generate again.

//! The headers of answers.

use bindery_runtime::codegen::{self, describe};
use bindery_runtime::http::HeaderMap;

/// The headers that answers are described to have. Each is read when it is asked for:
/// one that is missing, or has another form than described, is none.
#[derive(Clone, Copy, Debug)]
pub struct Headers<'a>(&'a HeaderMap);

impl<'a> Headers<'a> {
    /// The headers of a `Reply`, a `Response` or a `Refusal`.
    pub fn of(answer: &'a impl AsRef<HeaderMap>) -> Self {
        Self(answer.as_ref())
    }
    /// When requests are taken again. The page does not say in which unit.
    ///
    /// `X-RateLimit-Reset`
    pub fn x_rate_limit_reset(self) -> Option<String> {
        codegen::read::header(self.0, "x-ratelimit-reset", describe::HeaderForm::Scalar)
    }
    /// Seconds to wait.
    ///
    /// `Retry-After`
    pub fn retry_after(self) -> Option<String> {
        codegen::read::header(self.0, "retry-after", describe::HeaderForm::Scalar)
    }
}
