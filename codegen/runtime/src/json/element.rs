//! Values of a document.

use super::decimal::Decimal;
use super::document::{Document, Entry, Tag};
use crate::validate::rules::{self, Exact};

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

    /// What it is, as a bit of [`crate::validate::rules::NULL`] and the others; of a number that may
    /// have a fraction, that of `closely` says.
    #[inline]
    pub(crate) fn kind_bit(self, closely: bool) -> u8 {
        let entry = self.entry();
        match entry.tag {
            Tag::Null => rules::NULL,
            Tag::True | Tag::False => rules::BOOLEAN,
            Tag::Number if closely && !Decimal::of(written(self.document, entry)).is_whole() => {
                rules::NUMBER & !rules::INTEGER
            }
            Tag::Integer | Tag::Number => rules::NUMBER,
            Tag::Text | Tag::Escaped | Tag::Repeated => rules::STRING,
            Tag::Array => rules::ARRAY,
            Tag::Object => rules::OBJECT,
        }
    }

    /// The truth value that it is.
    #[inline]
    pub fn as_bool(self) -> Option<bool> {
        match self.entry().tag {
            Tag::True => Some(true),
            Tag::False => Some(false),
            _ => None,
        }
    }

    /// The number that it is.
    #[inline]
    pub(crate) fn as_number(self) -> Option<Exact<'v>> {
        let entry = self.entry();
        match entry.tag {
            Tag::Integer => Some(Exact::Integer(integer(self.document, entry).into())),
            Tag::Number => Some(Exact::Decimal(Decimal::of(written(self.document, entry)))),
            _ => None,
        }
    }

    /// The items of the array that it is.
    #[inline]
    pub fn as_items(self) -> Option<Items<'v>> {
        let Entry { tag, start, .. } = self.entry();
        let items = Items { document: self.document, next: self.index + 1, left: start };
        (tag == Tag::Array).then_some(items)
    }

    /// The members of the object that it is.
    #[inline]
    pub fn as_members(self) -> Option<Members<'v>> {
        let Entry { tag, start, .. } = self.entry();
        let members = Members { document: self.document, next: self.index + 1, left: start };
        (tag == Tag::Object).then_some(members)
    }

    /// Notes that a type keeps less of it than it is.
    #[inline]
    pub(crate) fn note_loss(self) {
        self.document.note_loss();
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

/// A name as it is spelled without escapes.
#[inline]
fn text<'v>(document: &'v Document<'v>, name: Entry) -> &'v str {
    match name.tag {
        Tag::Escaped => escaped(document, name),
        _ => written(document, name),
    }
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
    /// Notes that a type keeps less of them than there are.
    pub(crate) fn note_loss(&self) {
        self.document.note_loss();
    }

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
    /// Notes that a type keeps less of them than there are.
    pub(crate) fn note_loss(&self) {
        self.document.note_loss();
    }

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
        self.seek(wanted)
    }

    /// Goes on until after the member of this name.
    #[inline]
    pub(crate) fn seek(&mut self, wanted: &str) -> Option<Element<'v>> {
        while let Some(left) = self.left.checked_sub(1) {
            let (name, value) = pair(self.document, self.next)?;
            let place = self.next + 1;
            self.next = end(value, place);
            if name.tag == Tag::Repeated {
                continue;
            }
            self.left = left;
            // Most names differ in length, so that their letters are not looked at.
            if (name.end - name.start) as usize == wanted.len()
                && text(self.document, name) == wanted
            {
                return Some(Element::new(self.document, place));
            }
        }
        None
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
        Some((text(self.document, name), Element::new(self.document, place)))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.len(), Some(self.len()))
    }
}
