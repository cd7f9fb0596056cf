//! Pictures, films and sounds in requests: a file becomes a data URI, an address is looked at, before
//! anything is charged.

#[cfg(not(target_arch = "wasm32"))]
mod address;
mod content;
mod data_uri;
mod error;
mod kind;
mod pixels;
#[cfg(not(target_arch = "wasm32"))]
mod source;
#[cfg(test)]
mod tests;

use std::fmt;
#[cfg(not(target_arch = "wasm32"))]
use std::path::Path;

use crate::base64;

pub use error::MediaError;
pub use kind::MediaKind;

pub(crate) use data_uri::DataUri;
pub(crate) use pixels::Pixels;

/// A picture, film or sound as APIs take it in a text: a data URI (RFC 2397) or an address. It becomes
/// the `String` that a request asks for.
///
/// What kind of file it is, is told by its first bytes, never by its name. Nothing is decoded. The limits
/// that the vendor documents (format, bytes, pixels) are checked where all other rules of a request are:
/// before it is sent.
///
/// ```
/// use bindery_runtime::Media;
///
/// # fn main() -> Result<(), bindery_runtime::MediaError> {
/// let pixel = b"GIF89a\x01\x00\x01\x00\x80\x00\x00";
/// let images: Vec<String> = [Media::bytes(pixel)?, Media::url("https://example.com/wolf.jpg")?]
///     .into_iter()
///     .map(Into::into)
///     .collect();
/// assert_eq!(images[0], "data:image/gif;base64,R0lGODlhAQABAIAAAA==");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Media(String);

/// The largest file that [`Media::file`] reads, in bytes: 64 MiB.
#[cfg(not(target_arch = "wasm32"))]
const LARGEST_FILE: u64 = 64 << 20;

impl Media {
    /// The file at this path, as a data URI. Files of more than 64 MiB are refused before they are
    /// read; [`Media::file_up_to`] has another bound.
    ///
    /// # Errors
    /// When it can't be read, is no plain file or is too large, and when its first bytes are those of no
    /// [`MediaKind`].
    #[cfg(not(target_arch = "wasm32"))]
    pub async fn file(path: impl AsRef<Path>) -> Result<Self, MediaError> {
        Self::file_up_to(path, LARGEST_FILE).await
    }

    /// As [`Media::file`], for files of at most so many bytes.
    ///
    /// # Errors
    /// Those of [`Media::file`].
    #[cfg(not(target_arch = "wasm32"))]
    pub async fn file_up_to(path: impl AsRef<Path>, bytes: u64) -> Result<Self, MediaError> {
        let path = path.as_ref();
        let (kind, content) = source::read(path, bytes).await?;
        Ok(Self::data_uri(kind.media_type(), &content))
    }

    /// A file that is in memory, as a data URI.
    ///
    /// # Errors
    /// When its first bytes are those of no [`MediaKind`].
    pub fn bytes(bytes: impl AsRef<[u8]>) -> Result<Self, MediaError> {
        let bytes = bytes.as_ref();
        let kind = MediaKind::of(bytes).ok_or_else(|| MediaError::unknown(None, bytes))?;
        Ok(Self::data_uri(kind.media_type(), bytes))
    }

    /// A file that is in memory, as a data URI of this media type, for files that [`MediaKind`] does not
    /// know and vendors that use another name: `audio/mp3` for `audio/mpeg`. Neither is looked at.
    ///
    /// ```
    /// let sound = bindery_runtime::Media::bytes_as("audio/mp3", b"ID3");
    /// assert_eq!(sound.as_str(), "data:audio/mp3;base64,SUQz");
    /// ```
    pub fn bytes_as(media_type: &str, bytes: impl AsRef<[u8]>) -> Self {
        Self::data_uri(media_type, bytes.as_ref())
    }

    /// An address from which the vendor fetches the file.
    ///
    /// # Errors
    /// When a vendor can't or should not fetch it: it must begin with `https://`, have neither user-info
    /// nor fragment, and its host must be a public name or a public IP address, so neither `localhost` nor
    /// one of a private network. [`Media::url_unchecked`] goes round all of that.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn url(address: impl Into<String>) -> Result<Self, MediaError> {
        address::checked(address.into()).map(Self)
    }

    /// An address, or a data URI that is there already, sent as it is.
    pub fn url_unchecked(address: impl Into<String>) -> Self {
        Self(address.into())
    }

    /// The data URI or address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn data_uri(media_type: &str, bytes: &[u8]) -> Self {
        Self(format!("data:{media_type};base64,{}", base64::encode(bytes)))
    }
}

impl From<Media> for String {
    fn from(media: Media) -> Self {
        media.0
    }
}

impl AsRef<str> for Media {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// Shows the media type and size of a data URI. Of an address it shows what stands before the query, where
/// signatures stand.
impl fmt::Debug for Media {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match DataUri::of(&self.0) {
            Some(uri) => write!(f, "Media({}, {} bytes)", uri.media_type, uri.length()),
            None => {
                let plain = self.0.split(['?', '#']).next().unwrap_or_default();
                let hidden = if plain.len() < self.0.len() { "?…" } else { "" };
                write!(f, "Media({plain}{hidden})")
            }
        }
    }
}
