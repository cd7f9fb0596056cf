//! An answer, before it is written.

use std::sync::Arc;

use serde_json::Value;

/// What is answered.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// All but those that say how long the body is.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Content,
}

impl Answer {
    pub(crate) fn new(status: u16, media: &str, body: impl Into<Content>) -> Self {
        let headers = vec![("Content-Type".to_owned(), media.to_owned())];
        Self { status, headers, body: body.into() }
    }

    pub(crate) fn json(status: u16, value: &Value) -> Self {
        Self::new(status, "application/json", value.to_string().into_bytes())
    }

    #[must_use]
    pub(crate) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.set(name, value.into());
        self
    }

    /// Sets a header, in the place of one with the same name.
    pub(crate) fn set(&mut self, name: &str, value: String) {
        self.remove(name);
        self.headers.push((name.to_owned(), value));
    }

    pub(crate) fn remove(&mut self, name: &str) {
        self.headers.retain(|header| !header.0.eq_ignore_ascii_case(name));
    }
}

/// A body: pieces, each so many times. A large one takes no memory.
#[derive(Clone, Debug, Default)]
pub(crate) struct Content(pub(crate) Vec<(Arc<[u8]>, u64)>);

impl Content {
    /// How many bytes it has.
    pub(crate) fn len(&self) -> u64 {
        self.0.iter().map(|(bytes, times)| bytes.len() as u64 * times).sum()
    }

    /// So many zeros.
    pub(crate) fn zeros(count: u64) -> Self {
        const BLOCK: usize = 64 << 10;
        let zeros: Arc<[u8]> = vec![0; BLOCK].into();
        // Less than a block.
        let rest: Arc<[u8]> = vec![0; (count % BLOCK as u64) as usize].into();
        Self(vec![(zeros, count / BLOCK as u64), (rest, 1)])
    }

    /// The whole body, where it is in memory once.
    pub(crate) fn bytes(&self) -> Option<&[u8]> {
        match self.0.as_slice() {
            [] => Some(&[]),
            [(bytes, 1)] => Some(bytes),
            _ => None,
        }
    }
}

impl From<Vec<u8>> for Content {
    fn from(bytes: Vec<u8>) -> Self {
        Self(vec![(bytes.into(), 1)])
    }
}

impl From<&str> for Content {
    fn from(text: &str) -> Self {
        text.as_bytes().to_vec().into()
    }
}
