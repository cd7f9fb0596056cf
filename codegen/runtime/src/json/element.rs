//! Values of a document.

use super::decimal::Decimal;
use super::document::{Document, Entry, Tag};

/// A value of a document. Cheap to copy.
#[derive(Clone, Copy, Debug)]
pub struct Element<'v> {
    document: &'v Document<'v>,
    index: u32,
}

/// What a value is.
#[derive(Clone, Copy, Debug)]
pub enum Kind<'v> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number of at most 18 digits, written without point and exponent.
    Integer(i64),
    /// Any other number, as it is written.
    Number(Decimal<'v>),
    /// A text.
    Text(&'v str),
    /// An array.
    Array(Items<'v>),
    /// An object.
    Object(Members<'v>),
}

/// The items of an array.
#[derive(Clone, Copy, Debug)]
pub struct Items<'v> {
    document: &'v Document<'v>,
    next: u32,
    left: u32,
}

/// The members of an object, in the order of the text.
#[derive(Clone, Copy, Debug)]
pub struct Members<'v> {
    document: &'v Document<'v>,
    next: u32,
    left: u32,
}

impl<'v> Element<'v> {
    #[inline]
    pub(super) fn new(document: &'v Document<'v>, index: u32) -> Self {
        Self { document, index }
    }

    #[inline]
    fn entry(self) -> Entry {
        entry(self.document, self.index)
    }

    /// What it is.
    #[inline]
    pub fn kind(self) -> Kind<'v> {
        let entry = self.entry();
        match entry.tag {
            Tag::Null => Kind::Null,
            Tag::True => Kind::Bool(true),
            Tag::False => Kind::Bool(false),
            Tag::Integer => Kind::Integer(integer(self.document, entry)),
            Tag::Number => Kind::Number(Decimal::of(written(self.document, entry))),
            Tag::Text => Kind::Text(written(self.document, entry)),
            Tag::Escaped | Tag::Repeated => Kind::Text(escaped(self.document, entry)),
            Tag::Array => Kind::Array(Items {
                document: self.document,
                next: self.index + 1,
                left: entry.start,
            }),
            Tag::Object => Kind::Object(Members {
                document: self.document,
                next: self.index + 1,
                left: entry.start,
            }),
        }
    }

    /// Whether it is `null`.
    #[inline]
    pub fn is_null(self) -> bool {
        self.entry().tag == Tag::Null
    }

    /// The text that it is.
    #[inline]
    pub fn as_text(self) -> Option<&'v str> {
        let entry = self.entry();
        match entry.tag {
            Tag::Text => Some(written(self.document, entry)),
            Tag::Escaped => Some(escaped(self.document, entry)),
            _ => None,
        }
    }
}

/// There is an entry for each index that has been given out.
#[inline]
fn entry(document: &Document<'_>, index: u32) -> Entry {
    match document.entries.get(index as usize) {
        Some(entry) => *entry,
        None => Entry { tag: Tag::Null, start: 0, end: 0 },
    }
}

#[inline]
fn written<'v>(document: &'v Document<'v>, entry: Entry) -> &'v str {
    document.text.get(entry.start as usize..entry.end as usize).unwrap_or_default()
}

#[inline]
fn escaped<'v>(document: &'v Document<'v>, entry: Entry) -> &'v str {
    document.plain.get(entry.start as usize..entry.end as usize).unwrap_or_default()
}

/// At most 18 digits, which always fit.
#[inline]
fn integer(document: &Document<'_>, entry: Entry) -> i64 {
    let text = document.text.as_bytes();
    let text = text.get(entry.start as usize..entry.end as usize).unwrap_or_default();
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    let value = digits.iter().fold(0, |value, digit| value * 10 + i64::from(digit - b'0'));
    if negative { -value } else { value }
}

/// The entries of a name and its value.
#[inline]
fn pair(document: &Document<'_>, index: u32) -> Option<(Entry, Entry)> {
    let from = document.entries.get(index as usize..)?;
    let [name, value] = from.first_chunk()?;
    Some((*name, *value))
}

/// The entry after a value in this place.
#[inline]
fn end(value: Entry, place: u32) -> u32 {
    match value.tag {
        Tag::Array | Tag::Object => value.end,
        _ => place + 1,
    }
}

impl<'v> Items<'v> {
    /// How many there are.
    #[inline]
    pub fn len(&self) -> usize {
        self.left as usize
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.left == 0
    }
}

impl<'v> Iterator for Items<'v> {
    type Item = Element<'v>;

    #[inline]
    fn next(&mut self) -> Option<Element<'v>> {
        self.left = self.left.checked_sub(1)?;
        let item = Element::new(self.document, self.next);
        self.next = end(item.entry(), self.next);
        Some(item)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.len(), Some(self.len()))
    }
}

impl<'v> Members<'v> {
    /// How many there are.
    #[inline]
    pub fn len(&self) -> usize {
        self.left as usize
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.left == 0
    }

    /// The member of this name.
    #[inline]
    pub fn get(mut self, wanted: &str) -> Option<Element<'v>> {
        self.find(|(name, _)| *name == wanted).map(|(_, value)| value)
    }
}

impl<'v> Iterator for Members<'v> {
    type Item = (&'v str, Element<'v>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        self.left = self.left.checked_sub(1)?;
        let (mut name, mut value) = pair(self.document, self.next)?;
        while name.tag == Tag::Repeated {
            self.next = end(value, self.next + 1);
            (name, value) = pair(self.document, self.next)?;
        }
        let place = self.next + 1;
        self.next = end(value, place);
        let name = match name.tag {
            Tag::Escaped => escaped(self.document, name),
            _ => written(self.document, name),
        };
        Some((name, Element::new(self.document, place)))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.len(), Some(self.len()))
    }
}
