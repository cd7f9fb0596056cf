//! Answers that a script writes out.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};

use super::base64;

/// A status, and what goes with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The status.
    pub code: u16,
    /// Headers, in the place of those of the same name.
    pub headers: BTreeMap<String, String>,
    /// The body.
    pub body: ReplyBody,
}

/// A body that a script gives. In a text, `{task}` is the id of the task, where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReplyBody {
    /// The example of the specification for this status, or the one with this name. For a 2xx without a
    /// name it is the usual answer.
    Example(Option<String>),
    /// A text: JSON, HTML or plain, which is told by how it begins.
    Text(String),
    /// Any bytes. In YAML: `base64`.
    Bytes(Vec<u8>),
}

impl Reply {
    /// A status with the vendor's example for it.
    pub fn new(code: u16) -> Self {
        Self { code, headers: BTreeMap::new(), body: ReplyBody::Example(None) }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.insert(name.into(), value.into());
        self
    }

    /// Answers with this text.
    #[must_use]
    pub fn body(mut self, text: impl Into<String>) -> Self {
        self.body = ReplyBody::Text(text.into());
        self
    }

    /// Answers with these bytes.
    #[must_use]
    pub fn bytes(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.body = ReplyBody::Bytes(bytes.into());
        self
    }

    /// Answers with the example of this name.
    #[must_use]
    pub fn example(mut self, name: impl Into<String>) -> Self {
        self.body = ReplyBody::Example(Some(name.into()));
        self
    }
}

impl From<Reply> for super::Step {
    fn from(reply: Reply) -> Self {
        Self::Status(reply)
    }
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    code: u16,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    body: Option<String>,
    base64: Option<String>,
    example: Option<String>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFields {
    text: Option<String>,
    base64: Option<String>,
}

fn body<E: de::Error>(fields: [Option<String>; 3]) -> Result<ReplyBody, E> {
    match fields {
        [None, None, name] => Ok(ReplyBody::Example(name)),
        [Some(text), None, None] => Ok(ReplyBody::Text(text)),
        [None, Some(text), None] => base64::decode(&text)
            .map(ReplyBody::Bytes)
            .ok_or_else(|| E::custom("this is no base64")),
        _ => Err(E::custom("only one of `body`, `base64` and `example` can be the body")),
    }
}

impl<'de> Deserialize<'de> for Reply {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ReplyVisitor)
    }
}

impl<'de> Deserialize<'de> for ReplyBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let RawFields { text, base64 } = RawFields::deserialize(deserializer)?;
        match body([text, base64, None])? {
            Self::Example(_) => Err(de::Error::custom("give `text` or `base64`")),
            body => Ok(body),
        }
    }
}

struct ReplyVisitor;

impl<'de> Visitor<'de> for ReplyVisitor {
    type Value = Reply;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a status, or an object with `code`")
    }

    fn visit_u64<E: de::Error>(self, code: u64) -> Result<Reply, E> {
        let code = u16::try_from(code).ok().filter(|code| *code < 1_000);
        code.map(Reply::new).ok_or_else(|| E::custom("a status has three digits"))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Reply, A::Error> {
        let Fields { code, headers, body: text, base64, example } =
            Fields::deserialize(MapAccessDeserializer::new(map))?;
        Ok(Reply { code, headers, body: body([text, base64, example])? })
    }
}
