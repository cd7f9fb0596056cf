// Written by Bindery from tests/calls/openapi.yaml. Do not edit: change the specification and generate again.

//! The types of the API.

use bindery_runtime::codegen;

/// An object.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Color {
    /// The member `R`.
    pub r: Option<i64>,
    /// The member `G`.
    pub g: Option<i64>,
    /// The member `B`.
    pub b: Option<i64>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl Color {
    /// One with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { r: None, g: None, b: None, rest: codegen::Map::new() }
    }
    /// The member `R`.
    #[must_use]
    pub fn r(mut self, value: i64) -> Self {
        self.r = Some(value);
        self
    }
    /// The member `G`.
    #[must_use]
    pub fn g(mut self, value: i64) -> Self {
        self.g = Some(value);
        self
    }
    /// The member `B`.
    #[must_use]
    pub fn b(mut self, value: i64) -> Self {
        self.b = Some(value);
        self
    }
}

impl codegen::Json for Color {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("R", &self.r);
        object.optional("G", &self.g);
        object.optional("B", &self.b);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            r: from.optional("R")?,
            g: from.optional("G")?,
            b: from.optional("B")?,
            rest: from.rest()?,
        })
    }
}

/// An object.
#[derive(Clone, PartialEq, Debug)]
pub struct Note {
    /// The member `id`.
    ///
    /// Range: at least 1.
    pub id: i64,
    /// The member `text`.
    pub text: Option<String>,
    /// The member `done`.
    pub done: Option<bool>,
    /// The member `tags`.
    pub tags: Option<Vec<String>>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl Note {
    /// One with what it must have: `id`.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, text: None, done: None, tags: None, rest: codegen::Map::new() }
    }
    /// The member `text`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// The member `done`.
    #[must_use]
    pub fn done(mut self, value: bool) -> Self {
        self.done = Some(value);
        self
    }
    /// The member `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl codegen::Json for Note {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("id", &self.id);
        object.optional("text", &self.text);
        object.optional("done", &self.done);
        object.optional("tags", &self.tags);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            id: from.required("id")?,
            text: from.optional("text")?,
            done: from.optional("done")?,
            tags: from.optional("tags")?,
            rest: from.rest()?,
        })
    }
}

/// An object.
#[derive(Clone, PartialEq, Debug)]
pub struct Problem {
    /// The member `reason`.
    pub reason: String,
    /// The member `at`.
    pub at: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Problem {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("reason", &self.reason);
        object.optional("at", &self.at);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { reason: from.required("reason")?, at: from.optional("at")?, rest: from.rest()? })
    }
}

/// An object.
#[derive(Clone, PartialEq, Debug)]
pub struct Upload {
    /// The member `title`.
    ///
    /// Length: at least 3.
    pub title: String,
    /// The member `photo`.
    pub photo: bindery_runtime::FilePart,
    /// The member `raw`.
    pub raw: Option<bindery_runtime::FilePart>,
    /// The member `typed`.
    pub typed: Option<bindery_runtime::FilePart>,
    /// The member `more`.
    pub more: Option<Vec<bindery_runtime::FilePart>>,
    /// The member `perhaps`.
    pub perhaps: Option<Option<bindery_runtime::FilePart>>,
    /// The member `encoded`.
    pub encoded: Option<codegen::Base64>,
    /// The member `notes`.
    pub notes: Option<Vec<String>>,
    /// The member `tags`.
    pub tags: Option<Vec<String>>,
    /// The member `color`.
    pub color: Option<Color>,
    /// The member `meta`.
    pub meta: Option<Vec<i64>>,
    /// The member `count`.
    ///
    /// Range: at most 9.
    pub count: Option<i64>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl Upload {
    /// One with what it must have: `title`, `photo`.
    #[must_use]
    pub fn new(title: impl Into<String>, photo: impl Into<bindery_runtime::FilePart>) -> Self {
        Self {
            title: title.into(),
            photo: photo.into(),
            raw: None,
            typed: None,
            more: None,
            perhaps: None,
            encoded: None,
            notes: None,
            tags: None,
            color: None,
            meta: None,
            count: None,
            rest: codegen::Map::new(),
        }
    }
    /// The member `raw`.
    #[must_use]
    pub fn raw(mut self, value: impl Into<bindery_runtime::FilePart>) -> Self {
        self.raw = Some(value.into());
        self
    }
    /// The member `typed`.
    #[must_use]
    pub fn typed(mut self, value: impl Into<bindery_runtime::FilePart>) -> Self {
        self.typed = Some(value.into());
        self
    }
    /// The member `more`.
    #[must_use]
    pub fn more(mut self, value: impl IntoIterator<Item = bindery_runtime::FilePart>) -> Self {
        self.more = Some(value.into_iter().collect());
        self
    }
    /// The member `perhaps`.
    #[must_use]
    pub fn perhaps(mut self, value: impl Into<Option<bindery_runtime::FilePart>>) -> Self {
        self.perhaps = Some(value.into());
        self
    }
    /// The member `encoded`.
    #[must_use]
    pub fn encoded(mut self, value: impl Into<codegen::Base64>) -> Self {
        self.encoded = Some(value.into());
        self
    }
    /// The member `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.notes = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// The member `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// The member `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<Color>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// The member `meta`.
    #[must_use]
    pub fn meta(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.meta = Some(value.into_iter().collect());
        self
    }
    /// The member `count`.
    #[must_use]
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
}

impl codegen::Json for Upload {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("title", &self.title);
        object.field("photo", &self.photo);
        object.optional("raw", &self.raw);
        object.optional("typed", &self.typed);
        object.optional("more", &self.more);
        object.optional("perhaps", &self.perhaps);
        object.optional("encoded", &self.encoded);
        object.optional("notes", &self.notes);
        object.optional("tags", &self.tags);
        object.optional("color", &self.color);
        object.optional("meta", &self.meta);
        object.optional("count", &self.count);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            title: from.required("title")?,
            photo: from.required("photo")?,
            raw: from.present("raw")?,
            typed: from.present("typed")?,
            more: from.present("more")?,
            perhaps: from.optional_nullable("perhaps")?,
            encoded: from.present("encoded")?,
            notes: from.present("notes")?,
            tags: from.present("tags")?,
            color: from.present("color")?,
            meta: from.present("meta")?,
            count: from.present("count")?,
            rest: from.rest()?,
        })
    }
}

/// One of a few values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReservedWord {
    /// `red`
    Red,
    /// `a b`
    AB,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(ReservedWord: Red = "red", AB = "a b");

/// An object.
#[derive(Clone, PartialEq, Debug)]
pub struct SendFormRequest {
    /// The member `text`.
    ///
    /// Length: at least 1.
    pub text: String,
    /// The member `tags`.
    pub tags: Option<Vec<String>>,
    /// The member `pipes`.
    pub pipes: Option<Vec<String>>,
    /// The member `color`.
    pub color: Option<Color>,
    /// The member `deep`.
    pub deep: Option<Color>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl SendFormRequest {
    /// One with what it must have: `text`.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            tags: None,
            pipes: None,
            color: None,
            deep: None,
            rest: codegen::Map::new(),
        }
    }
    /// The member `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// The member `pipes`.
    #[must_use]
    pub fn pipes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pipes = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// The member `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<Color>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// The member `deep`.
    #[must_use]
    pub fn deep(mut self, value: impl Into<Color>) -> Self {
        self.deep = Some(value.into());
        self
    }
}

impl codegen::Json for SendFormRequest {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("text", &self.text);
        object.optional("tags", &self.tags);
        object.optional("pipes", &self.pipes);
        object.optional("color", &self.color);
        object.optional("deep", &self.deep);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            text: from.required("text")?,
            tags: from.present("tags")?,
            pipes: from.present("pipes")?,
            color: from.present("color")?,
            deep: from.present("deep")?,
            rest: from.rest()?,
        })
    }
}

/// An object.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ChatRequest {
    /// The member `stream`.
    pub stream: Option<bool>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl ChatRequest {
    /// One with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { stream: None, rest: codegen::Map::new() }
    }
    /// The member `stream`.
    #[must_use]
    pub fn stream(mut self, value: bool) -> Self {
        self.stream = Some(value);
        self
    }
}

impl codegen::Json for ChatRequest {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("stream", &self.stream);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { stream: from.present("stream")?, rest: from.rest()? })
    }
}

/// An object.
#[derive(Clone, PartialEq, Debug)]
pub struct EventsResponseItem {
    /// The member `event`.
    pub event: Option<String>,
    /// The member `id`.
    pub id: Option<String>,
    /// The member `retry`.
    pub retry: Option<i64>,
    /// The member `data`.
    pub data: String,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for EventsResponseItem {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("event", &self.event);
        object.optional("id", &self.id);
        object.optional("retry", &self.retry);
        object.field("data", &self.data);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            event: from.optional("event")?,
            id: from.optional("id")?,
            retry: from.optional("retry")?,
            data: from.required("data")?,
            rest: from.rest()?,
        })
    }
}

/// An object.
#[derive(Clone, PartialEq, Debug)]
pub struct SubscribeRequest {
    /// The member `url`.
    pub url: codegen::Uri,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl SubscribeRequest {
    /// One with what it must have: `url`.
    #[must_use]
    pub fn new(url: impl Into<codegen::Uri>) -> Self {
        Self { url: url.into(), rest: codegen::Map::new() }
    }
}

impl codegen::Json for SubscribeRequest {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("url", &self.url);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { url: from.required("url")?, rest: from.rest()? })
    }
}

/// Another name.
pub type Text = String;

/// Another name.
pub type Names = Vec<String>;

codegen::serde!(
    Color Note Problem Upload SendFormRequest ChatRequest EventsResponseItem SubscribeRequest
);
