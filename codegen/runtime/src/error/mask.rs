//! Keeps keys out of what is kept for people: vendors and proxies like to repeat them.

mod spelling;

use crate::{ApiKey, Response, base64};

const MASK: &str = "***";

/// Keys shorter than this would mask ordinary words.
const SHORTEST: usize = 6;

/// The keys of a client, as they are and in base64.
#[derive(Clone, Debug, Default)]
pub(crate) struct Secrets(Vec<ApiKey>);

impl Secrets {
    pub(crate) fn new(keys: impl IntoIterator<Item = ApiKey>) -> Self {
        let keys = keys.into_iter().filter(|key| key.expose().len() >= SHORTEST);
        let mut keys: Vec<_> = keys.flat_map(|key| [in_base64(&key), key]).collect();
        // A key that holds another one must be masked before it.
        keys.sort_by(|a, b| {
            b.expose().len().cmp(&a.expose().len()).then(a.expose().cmp(b.expose()))
        });
        keys.dedup_by(|a, b| a.expose() == b.expose());
        Self(keys)
    }

    /// The text with every key masked, however it is escaped.
    pub(crate) fn mask(&self, text: String) -> String {
        match self.masked(text.as_bytes()) {
            // What is left out are whole characters, so that nothing is lost.
            Some(masked) => String::from_utf8_lossy(&masked).into_owned(),
            None => text,
        }
    }

    /// The response with every key in its body masked, however it is escaped.
    pub(crate) fn mask_response(&self, mut response: Response) -> Response {
        if let Some(masked) = self.masked(&response.body) {
            response.body = masked;
        }
        response
    }

    /// None where there is no key in it.
    fn masked(&self, text: &[u8]) -> Option<Vec<u8>> {
        let mut masked = None;
        for key in &self.0 {
            let now = replace(masked.as_deref().unwrap_or(text), key.expose().as_bytes());
            masked = now.or(masked);
        }
        masked
    }
}

/// Without what fills it up, which is left out as often as not.
fn in_base64(key: &ApiKey) -> ApiKey {
    ApiKey::new(base64::encode(key.expose().as_bytes()).trim_end_matches('='))
}

fn replace(text: &[u8], key: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let (mut copied, mut at) = (0, 0);
    while at < text.len() {
        match spelling::end_of(key, text, at) {
            Some(end) => {
                out.extend_from_slice(text.get(copied..at).unwrap_or_default());
                out.extend_from_slice(MASK.as_bytes());
                (copied, at) = (end, end);
            }
            None => at += 1,
        }
    }
    if copied == 0 {
        return None;
    }
    out.extend_from_slice(text.get(copied..).unwrap_or_default());
    Some(out)
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::*;

    fn masked(key: &str, text: &str) -> String {
        let secrets = Secrets::new([ApiKey::new(key)]);
        let response = Response::new(400, HeaderMap::new(), text.as_bytes().to_vec());
        let body = String::from_utf8(secrets.mask_response(response).body).unwrap_or_default();
        assert_eq!(secrets.mask(text.to_owned()), body);
        body
    }

    #[test]
    fn a_key_is_masked_however_it_is_written() {
        for (text, expected) in [
            (r#"{"m":"bad AbC/dEf+GhI=!"}"#, r#"{"m":"bad ***!"}"#),
            (r#"{"m":"bad AbC\/dEf+GhI=!"}"#, r#"{"m":"bad ***!"}"#),
            (r#"{"m":"{\"e\":\"AbC\\/dEf+GhI=\"}"}"#, r#"{"m":"{\"e\":\"***\"}"}"#),
            (r#"{"m":1.50,"AbC/dEf\u002bGhI\u003D":2}"#, r#"{"m":1.50,"***":2}"#),
            ("/x?key=AbC/dEf%2BGhI%3D&a", "/x?key=***&a"),
            ("/x?key=AbC%2fdEf%2bGhI%3d&a", "/x?key=***&a"),
            ("/x?key=AbC%252FdEf%252BGhI%253D&a", "/x?key=***&a"),
            ("<p>AbC&#47;dEf&#x2B;GhI&#61;</p>", "<p>***</p>"),
            ("Basic QWJDL2RFZitHaEk9.", "Basic ***."),
            ("AbC/dEf+GhI=AbC/dEf+GhI=", "******"),
            ("AbC/dEf+GhI", "AbC/dEf+GhI"),
            (r#"{"m":"no key, \u00e9\\"}"#, r#"{"m":"no key, \u00e9\\"}"#),
        ] {
            assert_eq!(masked("AbC/dEf+GhI=", text), expected);
        }
        for text in [
            r#"{"m":"sk-\"q\\uote<1"}"#,
            r#"{"m":"{\"e\":\"sk-\\\"q\\\\uote\\u003c1\"}"}"#,
            r#"{"m":"sk-&quot;q\\uote&lt;1"}"#,
            "{\"m\":\"sk-%22q%5Cuote%3C1\"}",
        ] {
            let text = masked("sk-\"q\\uote<1", text);
            assert!(text.contains("***") && !text.contains("uote"), "{text}");
        }
        assert_eq!(masked("schlüssel-ключ", "x schlüssel-ключ y"), "x *** y");
        assert_eq!(masked("schlüssel-ключ", "x schl%C3%BCssel-ключ y"), "x *** y");
    }
}
