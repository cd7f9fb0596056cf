//! Texts with names, and the trees of positioned values that are read from them.

mod aliases;
mod builder;
mod file;
mod json;
mod json_string;
mod node;
mod number;
mod object;
mod path;
mod scalar;
mod sources;
mod yaml;
mod yaml_error;

pub use builder::MAX_DEPTH;
pub use file::File;
pub use node::{Node, Value};
pub use number::Number;
pub use object::{Member, Object};
pub use path::{NoFile, join};
pub use sources::Sources;

/// The code of every finding that says "this is no JSON".
const JSON_SYNTAX: &str = "json-syntax";

/// Which file of a [`Sources`] something stands in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A range of bytes in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

/// A place in a document: a file and a JSON pointer into it, in the pointer's plain (not
/// percent-encoded) form. The empty pointer is the whole file.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// The file.
    pub file: FileId,
    /// For example `/components/schemas/Pet/properties/a~1b`.
    pub pointer: String,
}

impl Location {
    /// The place of the member `key` of the object (or the item of the array) at this place.
    #[must_use]
    pub fn child(&self, key: &str) -> Self {
        let mut pointer = String::with_capacity(self.pointer.len() + key.len() + 1);
        pointer.push_str(&self.pointer);
        pointer.push('/');
        push_escaped(&mut pointer, key);
        Self { file: self.file, pointer }
    }
}

/// Appends `key` as one token of a JSON pointer (RFC 6901).
pub fn push_escaped(pointer: &mut String, key: &str) {
    for character in key.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

/// Where the texts come from. The library asks; the caller reads disk, memory or an archive.
pub trait Loader {
    /// The bytes of the file at `path`: a relative path with `/`, already joined to the folder of
    /// the file that refers to it and free of `.` and, where possible, `..`.
    ///
    /// # Errors
    /// A sentence for a person, for example "no such file".
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String>;

    /// The bytes of the document with an absolute URI, where they are at hand. Nothing is ever
    /// fetched: what is not at hand is reported.
    fn document(&mut self, uri: &str) -> Option<Vec<u8>> {
        let _ = uri;
        None
    }
}
