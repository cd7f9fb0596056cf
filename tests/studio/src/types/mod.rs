// Written by Bindery from tests/studio/openapi.yaml. Do not edit: change the specification and generate again.

//! The types of the API.

use bindery_runtime::codegen;

/// New film
#[derive(Clone, PartialEq, Debug)]
pub struct NewFilm {
    /// The member `prompt`.
    ///
    /// Length: 1 to 5000.
    pub prompt: String,
    /// The member `seconds`.
    ///
    /// Range: 1 to 16.
    pub seconds: Option<i64>,
    /// The member `images`.
    ///
    /// Items: at most 7.
    pub images: Option<Vec<String>>,
    /// The member `note`.
    ///
    /// Length: at most 200.
    pub note: Option<String>,
}

impl NewFilm {
    /// One with what it must have: `prompt`.
    #[must_use]
    pub fn new(prompt: impl Into<String>) -> Self {
        Self { prompt: prompt.into(), seconds: None, images: None, note: None }
    }
    /// The member `seconds`.
    #[must_use]
    pub fn seconds(mut self, value: i64) -> Self {
        self.seconds = Some(value);
        self
    }
    /// The member `images`.
    #[must_use]
    pub fn images(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.images = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// The member `note`.
    #[must_use]
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

impl codegen::Json for NewFilm {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("prompt", &self.prompt);
        object.optional("seconds", &self.seconds);
        object.optional("images", &self.images);
        object.optional("note", &self.note);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        let value = Self {
            prompt: from.required("prompt")?,
            seconds: from.present("seconds")?,
            images: from.present("images")?,
            note: from.present("note")?,
        };
        from.nothing_else()?;
        Ok(value)
    }
}

/// Taken
#[derive(Clone, PartialEq, Debug)]
pub struct Taken {
    /// The member `code`.
    pub code: i64,
    /// The member `message`.
    pub message: Option<String>,
    /// The member `request_id`.
    pub request_id: Option<String>,
    /// Taken film
    pub data: TakenData,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Taken {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("code", &self.code);
        object.optional("message", &self.message);
        object.optional("request_id", &self.request_id);
        object.field("data", &self.data);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            code: from.required("code")?,
            message: from.optional("message")?,
            request_id: from.optional("request_id")?,
            data: from.required("data")?,
            rest: from.rest()?,
        })
    }
}

/// Film answer
#[derive(Clone, PartialEq, Debug)]
pub struct FilmAnswer {
    /// The member `code`.
    pub code: i64,
    /// The member `message`.
    pub message: Option<String>,
    /// Film
    pub data: Film,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for FilmAnswer {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("code", &self.code);
        object.optional("message", &self.message);
        object.field("data", &self.data);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            code: from.required("code")?,
            message: from.optional("message")?,
            data: from.required("data")?,
            rest: from.rest()?,
        })
    }
}

/// Films
#[derive(Clone, PartialEq, Debug)]
pub struct Films {
    /// The member `code`.
    pub code: i64,
    /// The member `message`.
    pub message: Option<String>,
    /// Film list
    pub data: FilmsData,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Films {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("code", &self.code);
        object.optional("message", &self.message);
        object.field("data", &self.data);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            code: from.required("code")?,
            message: from.optional("message")?,
            data: from.required("data")?,
            rest: from.rest()?,
        })
    }
}

/// Film
#[derive(Clone, PartialEq, Debug)]
pub struct Film {
    /// The member `film_id`.
    pub film_id: String,
    /// Film state
    pub state: FilmState,
    /// The member `percent`.
    ///
    /// Range: 0 to 100.
    pub percent: Option<f64>,
    /// The member `note`.
    pub note: Option<String>,
    /// The member `files`.
    pub files: Option<Vec<FilmFilesItem>>,
    /// Why
    pub why: Option<FilmWhy>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Film {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("film_id", &self.film_id);
        object.field("state", &self.state);
        object.optional("percent", &self.percent);
        object.optional("note", &self.note);
        object.optional("files", &self.files);
        object.optional("why", &self.why);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            film_id: from.required("film_id")?,
            state: from.required("state")?,
            percent: from.optional("percent")?,
            note: from.optional("note")?,
            files: from.optional("files")?,
            why: from.optional("why")?,
            rest: from.rest()?,
        })
    }
}

/// Film state
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FilmState {
    /// `waiting`
    Waiting,
    /// `filming`
    Filming,
    /// `done`
    Done,
    /// `broken`
    Broken,
    /// `stopped`
    Stopped,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    FilmState: Waiting = "waiting", Filming = "filming", Done = "done", Broken = "broken",
    Stopped = "stopped",
);

/// Refusal
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Refusal {
    /// The member `code`.
    pub code: Option<i64>,
    /// The member `message`.
    pub message: Option<String>,
    /// The member `request_id`.
    pub request_id: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Refusal {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("code", &self.code);
        object.optional("message", &self.message);
        object.optional("request_id", &self.request_id);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            code: from.optional("code")?,
            message: from.optional("message")?,
            request_id: from.optional("request_id")?,
            rest: from.rest()?,
        })
    }
}

/// Taken film
#[derive(Clone, PartialEq, Debug)]
pub struct TakenData {
    /// The member `film_id`.
    pub film_id: String,
    /// Film state
    pub state: Option<FilmState>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for TakenData {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("film_id", &self.film_id);
        object.optional("state", &self.state);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            film_id: from.required("film_id")?,
            state: from.optional("state")?,
            rest: from.rest()?,
        })
    }
}

/// Film list
#[derive(Clone, PartialEq, Debug)]
pub struct FilmsData {
    /// The member `films`.
    pub films: Vec<Film>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for FilmsData {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("films", &self.films);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { films: from.required("films")?, rest: from.rest()? })
    }
}

/// Film file
#[derive(Clone, PartialEq, Debug)]
pub struct FilmFilesItem {
    /// The member `url`.
    pub url: String,
    /// File kind
    pub kind: Option<FilmFilesItemKind>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for FilmFilesItem {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("url", &self.url);
        object.optional("kind", &self.kind);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { url: from.required("url")?, kind: from.optional("kind")?, rest: from.rest()? })
    }
}

/// Why
#[derive(Clone, PartialEq, Debug, Default)]
pub struct FilmWhy {
    /// The member `code`.
    pub code: Option<String>,
    /// The member `text`.
    pub text: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for FilmWhy {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("code", &self.code);
        object.optional("text", &self.text);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { code: from.optional("code")?, text: from.optional("text")?, rest: from.rest()? })
    }
}

/// File kind
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FilmFilesItemKind {
    /// `film`
    Film,
    /// `still`
    Still,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(FilmFilesItemKind: Film = "film", Still = "still");

codegen::serde!(
    NewFilm Taken FilmAnswer Films Film Refusal TakenData FilmsData FilmFilesItem FilmWhy
);
