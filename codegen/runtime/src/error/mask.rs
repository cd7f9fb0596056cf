//! Keeps keys out of what is kept for people: vendors and proxies like to repeat them.

use serde_json::Value;

use crate::percent::{Keep, encode};
use crate::{ApiKey, Response};

const MASK: &str = "***";

/// Keys shorter than this would mask ordinary words.
const SHORTEST: usize = 6;

/// The keys of a client, as they are and as they stand in addresses.
#[derive(Clone, Debug, Default)]
pub(crate) struct Secrets(Vec<ApiKey>);

impl Secrets {
    pub(crate) fn new(keys: impl IntoIterator<Item = ApiKey>) -> Self {
        let keys = keys.into_iter().filter(|key| key.expose().len() >= SHORTEST);
        let encoded = |key: &ApiKey| ApiKey::new(encode(key.expose(), Keep::Unreserved));
        let mut keys: Vec<_> = keys.flat_map(|key| [encoded(&key), key]).collect();
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

    /// The response with every key in its body masked. A body in JSON is written anew where a key stands there with
    /// escapes.
    pub(crate) fn mask_response(&self, mut response: Response) -> Response {
        for key in &self.0 {
            response.body = replace(response.body, key.expose().as_bytes(), MASK.as_bytes());
        }
        if !self.0.is_empty()
            && response.body.contains(&b'\\')
            && let Ok(value) = serde_json::from_slice::<Value>(&response.body)
            && let Some(masked) = self.masked(&value)
        {
            response.body = masked.to_string().into_bytes();
        }
        response
    }

    /// The value with every key in its texts and names masked; none where there is no key.
    fn masked(&self, value: &Value) -> Option<Value> {
        match value {
            Value::String(text) => {
                let masked = self.mask(text.clone());
                (masked != *text).then_some(Value::String(masked))
            }
            Value::Array(items) => {
                let masked: Vec<_> = items.iter().map(|item| self.masked(item)).collect();
                masked.iter().any(Option::is_some).then(|| {
                    let pairs = items.iter().zip(masked);
                    pairs.map(|(item, masked)| masked.unwrap_or_else(|| item.clone())).collect()
                })
            }
            Value::Object(members) => {
                let mut changed = false;
                let mut all = serde_json::Map::new();
                for (name, value) in members {
                    let (masked, inner) = (self.mask(name.clone()), self.masked(value));
                    changed |= masked != *name || inner.is_some();
                    all.insert(masked, inner.unwrap_or_else(|| value.clone()));
                }
                changed.then_some(Value::Object(all))
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => None,
        }
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

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::*;

    #[test]
    fn a_key_is_masked_however_it_is_written() {
        let secrets = Secrets::new([ApiKey::new("sk-SECRET/KEY+9==")]);
        for (body, masked) in [
            (r#"{"m":"bad sk-SECRET/KEY+9==!"}"#, r#"{"m":"bad ***!"}"#),
            (r#"{"m":"bad sk-SECRET\/KEY+9==!"}"#, r#"{"m":"bad ***!"}"#),
            (
                r#"{"m":["a\\b",{"sk\u002dSECRET\/KEY\u002b9==":1.5}]}"#,
                r#"{"m":["a\\b",{"***":1.5}]}"#,
            ),
            ("<p>/x?key=sk-SECRET%2FKEY%2B9%3D%3D&a</p>", "<p>/x?key=***&a</p>"),
            (r#"{"m":"no key, \u00e9"}"#, r#"{"m":"no key, \u00e9"}"#),
            ("\\ no JSON", "\\ no JSON"),
        ] {
            let response = Response::new(400, HeaderMap::new(), body.as_bytes().to_vec());
            let response = secrets.mask_response(response);
            assert_eq!(String::from_utf8_lossy(&response.body), masked);
        }
    }
}
