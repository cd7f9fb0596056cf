//! Files in the parts of a multipart body.

use std::fmt;
use std::io;
#[cfg(not(target_arch = "wasm32"))]
use std::path::Path;

use bytes::Bytes;
use futures_core::Stream;

use crate::Body;
use crate::codegen::{Decoded, Element, Encoder, Json};

/// A file that is sent as a part of a `multipart/form-data` body.
///
/// ```
/// use bindery_runtime::FilePart;
///
/// let file = FilePart::new("cat.png", vec![1, 2, 3]).content_type("image/png");
/// ```
#[derive(Clone, PartialEq)]
pub struct FilePart {
    name: Option<String>,
    content_type: Option<String>,
    headers: Vec<(String, String)>,
    body: Body,
}

impl FilePart {
    /// A file of this name with these bytes.
    pub fn new(name: impl Into<String>, content: impl Into<Body>) -> Self {
        let file = Self::from_body(content.into());
        file.name(name)
    }

    /// A file on disk, which is read piece by piece when it is sent, and again if it is sent
    /// again. It has the name that it has on disk.
    ///
    /// # Errors
    /// When there is no such file, or its length can't be read.
    #[cfg(not(target_arch = "wasm32"))]
    pub async fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref().to_owned();
        let length = tokio::fs::metadata(&path).await?.len();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Ok(Self { name, ..Self::from_body(Body::file(path, length)) })
    }

    /// A file of this name that a stream gives, which can be sent once. A `length` that is known
    /// is told to the server, and the stream must keep to it.
    pub fn stream(
        name: impl Into<String>,
        stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        Self::new(name, Body::stream(stream, length))
    }

    fn from_body(body: Body) -> Self {
        Self { name: None, content_type: None, headers: Vec::new(), body }
    }

    /// Another name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Its media type, in place of the one that the API's description names, or of
    /// `application/octet-stream`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// A further header of its part.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Its bytes.
    pub fn body(&self) -> &Body {
        &self.body
    }

    pub(crate) fn file_name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    pub(crate) fn media_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    pub(crate) fn headers(&self) -> &[(String, String)] {
        &self.headers
    }
}

/// A file without a name.
impl<T: Into<Body>> From<T> for FilePart {
    fn from(content: T) -> Self {
        Self::from_body(content.into())
    }
}

/// In JSON, where files have no place, a mark stands for the file: only whoever collects the files
/// knows which one it is.
impl Json for FilePart {
    fn encode(&self, to: &mut Encoder) {
        to.file(self);
    }

    fn decode(from: Element<'_>) -> Decoded<Self> {
        String::decode(from).map(Self::from)
    }
}

/// Shows everything but the bytes.
impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilePart")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
