//! Rules for texts.

use super::kind::{STRING, wrong_kind};
use crate::json::{Node, Object};
use crate::validate::content::{Encoding, is_json};
use crate::validate::format::Format;
use crate::validate::media::{Excess, MediaLimits};
use crate::validate::pattern::Pattern;
use crate::validate::{Detail, Keyword, Path, Shown, Sink};

/// What holds a text, or none.
pub trait Texts {
    /// The text.
    fn as_text(&self) -> Option<&str>;
}

impl Texts for str {
    #[inline]
    fn as_text(&self) -> Option<&str> {
        Some(self)
    }
}

impl Texts for String {
    #[inline]
    fn as_text(&self) -> Option<&str> {
        Some(self)
    }
}

impl<T: Texts> Texts for Option<T> {
    #[inline]
    fn as_text(&self) -> Option<&str> {
        self.as_ref()?.as_text()
    }
}

impl<T: Texts + ?Sized> Texts for &T {
    #[inline]
    fn as_text(&self) -> Option<&str> {
        T::as_text(self)
    }
}

/// A text whose rules are being checked. Where there is none, its rules hold.
#[derive(Debug)]
pub struct Text<'v, 's> {
    text: Option<&'v str>,
    at: &'v Path<'v>,
    /// The member of the value in `at` that it is, if it is one.
    member: Option<&'v str>,
    sink: &'s mut Sink,
}

/// The text in hand.
#[inline]
pub fn text<'v, 's, T: Texts + ?Sized>(
    value: &'v T,
    at: &'v Path<'v>,
    sink: &'s mut Sink,
) -> Text<'v, 's> {
    Text { text: value.as_text(), at, member: None, sink }
}

/// The text in a field.
#[inline]
pub fn text_field<'v, 's, T: Texts + ?Sized>(
    value: &'v T,
    name: &'v str,
    at: &'v Path<'v>,
    sink: &'s mut Sink,
) -> Text<'v, 's> {
    Text { text: value.as_text(), at, member: Some(name), sink }
}

/// The text that a JSON value must be.
#[inline]
pub fn json_text<'v, 's>(value: Node<'v>, at: &'v Path<'v>, sink: &'s mut Sink) -> Text<'v, 's> {
    let text = value.as_text();
    if text.is_none() {
        wrong_kind(value, STRING, at, sink);
    }
    Text { text, at, member: None, sink }
}

/// The text that a JSON value may be.
#[inline]
pub fn if_text<'v, 's>(value: Node<'v>, at: &'v Path<'v>, sink: &'s mut Sink) -> Text<'v, 's> {
    Text { text: value.as_text(), at, member: None, sink }
}

/// The text that a member must be, if it is there.
pub fn member_text<'v, 's>(
    members: Object<'v>,
    name: &'v str,
    at: &'v Path<'v>,
    sink: &'s mut Sink,
) -> Text<'v, 's> {
    let value = members.get(name);
    let text = value.and_then(Node::as_text);
    if let (Some(value), None) = (value, text) {
        wrong_kind(value, STRING, &at.member(name), sink);
    }
    Text { text, at, member: Some(name), sink }
}

impl Text<'_, '_> {
    /// `maxLength`, in code points. The bytes bound them from both sides, so that only texts near
    /// the limit are counted.
    #[inline]
    pub fn max_length(mut self, limit: usize) -> Self {
        if let Some(text) = self.text
            && text.len() > limit
            && (text.len() / 4 > limit || text.chars().count() > limit)
        {
            self.wrong_length(text, limit, Keyword::MaxLength);
        }
        self
    }

    /// `minLength`, in code points.
    #[inline]
    pub fn min_length(mut self, limit: usize) -> Self {
        if let Some(text) = self.text
            && (text.len() < limit || (text.len() / 4 < limit && text.chars().count() < limit))
        {
            self.wrong_length(text, limit, Keyword::MinLength);
        }
        self
    }

    /// `pattern`
    #[inline]
    pub fn pattern(self, pattern: &Pattern) -> Self {
        if let Some(text) = self.text
            && !pattern.matches(text)
        {
            self.broken(Keyword::Pattern, Shown::Text(pattern.source))
        } else {
            self
        }
    }

    /// `format`
    #[inline]
    pub fn format(self, format: Format) -> Self {
        if let Some(text) = self.text
            && !format.matches(text)
        {
            self.broken(Keyword::Format, Shown::Text(format.in_words()))
        } else {
            self
        }
    }

    /// `contentEncoding`
    pub fn encoded(self, encoding: Encoding) -> Self {
        if let Some(text) = self.text
            && !encoding.holds(text)
        {
            self.broken(Keyword::ContentEncoding, Shown::Text(encoding.in_words()))
        } else {
            self
        }
    }

    /// `contentMediaType: application/json`, perhaps of bytes in an encoding.
    pub fn json(self, encoding: Option<Encoding>) -> Self {
        if let Some(text) = self.text
            && !is_json(text, encoding)
        {
            self.broken(Keyword::ContentMediaType, Shown::Text("JSON"))
        } else {
            self
        }
    }

    /// `x-limits`, as far as a data URI shows them. How large the request is, is not known yet.
    pub fn media(mut self, limits: &MediaLimits) -> Self {
        let Some(text) = self.text else { return self };
        if let Some(most) = limits.request_bytes {
            let at = self.member.map(|name| self.at.member(name));
            self.sink.bound_request(at.as_ref().unwrap_or(self.at), most);
        }
        if let Some(excess) = limits.excess(text) {
            self.excessive(limits, &excess);
        }
        self
    }

    #[cold]
    fn excessive(&mut self, limits: &MediaLimits, excess: &Excess<'_>) {
        let (wanted, found);
        let detail = match *excess {
            Excess::Format(format) => {
                Detail { limit: Shown::Texts(limits.formats), actual: Shown::Text(format) }
            }
            Excess::Bytes(bytes) => {
                let limit = Shown::Integer(limits.bytes.unwrap_or_default().into());
                Detail { limit, actual: Shown::Integer(bytes.into()) }
            }
            // Nobody reads the words where it is only asked.
            Excess::Pixels(_) if !self.sink.is_read() => {
                Detail { limit: Shown::Nothing, actual: Shown::Nothing }
            }
            Excess::Pixels(pixels) => {
                wanted = limits.wanted(pixels);
                found = pixels.to_string();
                Detail { limit: Shown::Text(&wanted), actual: Shown::Text(&found) }
            }
        };
        self.report(Keyword::Limits, detail);
    }

    /// `const`, or `enum` with one value.
    #[inline]
    pub fn is(self, keyword: Keyword, wanted: &str) -> Self {
        if let Some(text) = self.text
            && text != wanted
        {
            self.broken(keyword, Shown::Text(wanted))
        } else {
            self
        }
    }

    /// `enum`
    #[inline]
    pub fn among(self, keyword: Keyword, wanted: &[&str]) -> Self {
        if let Some(text) = self.text
            && !wanted.contains(&text)
        {
            self.broken(keyword, Shown::Texts(wanted))
        } else {
            self
        }
    }

    #[cold]
    fn broken(mut self, keyword: Keyword, limit: Shown<'_>) -> Self {
        let actual = self.text.map_or(Shown::Nothing, Shown::Text);
        self.report(keyword, Detail { limit, actual });
        self
    }

    #[cold]
    fn wrong_length(&mut self, text: &str, limit: usize, keyword: Keyword) {
        let length = if self.sink.is_read() { text.chars().count() } else { 0 };
        let detail = Detail { limit: Shown::Count(limit), actual: Shown::Count(length) };
        self.report(keyword, detail);
    }

    fn report(&mut self, keyword: Keyword, detail: Detail<'_>) {
        let at = self.member.map(|name| self.at.member(name));
        self.sink.report(at.as_ref().unwrap_or(self.at), keyword, detail);
    }
}
