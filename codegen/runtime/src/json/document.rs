//! A text with a list of what stands where.

use std::borrow::Cow;
use std::cell::Cell;

use serde_json::Value;

use super::element::Element;
use super::mistake::NotJson;
use super::parse;

/// A JSON text that has been read (RFC 8259). Of members with the same name the last one counts.
#[derive(Clone, Debug)]
pub struct Document<'t> {
    pub(super) text: Cow<'t, str>,
    /// Texts that are written with escapes, without them, one after the other.
    pub(super) plain: String,
    pub(super) entries: Vec<Entry>,
    /// Whether a type has kept less of it than there is.
    lossy: Cell<bool>,
}

/// A value or a name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub tag: Tag,
    /// Where it begins in the text; of arrays and objects, how many items or members it has.
    pub start: u32,
    /// Where it ends in the text; of arrays and objects, the entry that follows on its last one.
    pub end: u32,
}

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    Null,
    True,
    False,
    /// A whole number of at most 18 digits, written without point and exponent.
    Integer,
    /// Any other number.
    Number,
    /// A text as it stands in the document.
    Text,
    /// A text that was written with escapes: its place is that among the plain ones.
    Escaped,
    Array,
    Object,
    /// A name that comes again later in its object, so that its member doesn't count.
    Repeated,
}

impl<'t> Document<'t> {
    /// The deepest nesting of arrays and objects that is read: as deep as `serde_json` reads, too.
    pub const DEEPEST: usize = 127;

    /// Reads a text.
    ///
    /// # Errors
    /// Where it is not JSON, not UTF-8, nested deeper than [`Document::DEEPEST`], or longer than
    /// 4 GiB.
    pub fn read(text: &'t [u8]) -> Result<Self, NotJson> {
        match std::str::from_utf8(text) {
            Ok(text) => Self::of(Cow::Borrowed(text), Self::DEEPEST),
            Err(error) => Err(NotJson::at("bytes that are not UTF-8", error.valid_up_to(), text)),
        }
    }

    fn of(text: Cow<'t, str>, deepest: usize) -> Result<Self, NotJson> {
        let (entries, plain) = parse::parse(&text, deepest)?;
        Ok(Self { text, plain, entries, lossy: Cell::new(false) })
    }

    /// Whether a name comes more than once in an object: who reads it elsewhere may take another member than we do.
    pub(crate) fn has_repeated_names(&self) -> bool {
        self.entries.iter().any(|entry| entry.tag == Tag::Repeated)
    }

    /// Notes that a type keeps less than stands here: what it would become is another value.
    pub(super) fn note_loss(&self) {
        self.lossy.set(true);
    }

    /// Whether a type has kept less than stands here.
    pub(crate) fn is_lossy(&self) -> bool {
        self.lossy.get()
    }

    /// The value.
    #[inline]
    pub fn root(&self) -> Element<'_> {
        Element::new(self, 0)
    }
}

impl Document<'static> {
    /// A text that JSON has been written to.
    pub(crate) fn written(text: Vec<u8>) -> Self {
        let text = String::from_utf8(text).unwrap_or_default();
        // What is written is JSON; only beyond 4 GiB it isn't read.
        Self::of(Cow::Owned(text), usize::MAX).unwrap_or_else(|_| Self {
            text: Cow::Borrowed(""),
            plain: String::new(),
            entries: vec![Entry { tag: Tag::Null, start: 0, end: 0 }],
            lossy: Cell::new(false),
        })
    }

    /// The text of a value.
    pub(crate) fn of_value(value: &Value) -> Self {
        Self::written(value.to_string().into_bytes())
    }
}
