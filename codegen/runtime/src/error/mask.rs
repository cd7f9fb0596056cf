//! Keeps keys out of what is kept for people: vendors and proxies like to repeat them.

use crate::{ApiKey, Response};

const MASK: &str = "***";

/// Keys shorter than this would mask ordinary words.
const SHORTEST: usize = 6;

/// The keys of a client.
#[derive(Clone, Debug, Default)]
pub(crate) struct Secrets(Vec<ApiKey>);

impl Secrets {
    pub(crate) fn new(keys: impl IntoIterator<Item = ApiKey>) -> Self {
        let mut keys: Vec<_> =
            keys.into_iter().filter(|key| key.expose().len() >= SHORTEST).collect();
        // A key that holds another one must be masked before it.
        keys.sort_by(|a, b| {
            b.expose().len().cmp(&a.expose().len()).then(a.expose().cmp(b.expose()))
        });
        keys.dedup_by(|a, b| a.expose() == b.expose());
        Self(keys)
    }

    /// The text with every key masked.
    pub(crate) fn mask(&self, text: String) -> String {
        self.0.iter().fold(text, |text, key| match text.contains(key.expose()) {
            true => text.replace(key.expose(), MASK),
            false => text,
        })
    }

    /// The response with every key in its body masked.
    pub(crate) fn mask_response(&self, mut response: Response) -> Response {
        for key in &self.0 {
            response.body = replace(response.body, key.expose().as_bytes(), MASK.as_bytes());
        }
        response
    }
}

fn replace(text: Vec<u8>, from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = text.as_slice();
    while let Some(at) = rest.windows(from.len()).position(|window| window == from) {
        out.extend_from_slice(&rest[..at]);
        out.extend_from_slice(to);
        rest = &rest[at + from.len()..];
    }
    if out.is_empty() && rest.len() == text.len() {
        return text;
    }
    out.extend_from_slice(rest);
    out
}
