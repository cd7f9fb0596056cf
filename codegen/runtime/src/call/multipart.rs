//! Writes `multipart` bodies (RFC 7578), the parts as OpenAPI 3.1 says for them: scalars as text,
//! objects as JSON, lists as one part an item.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};

use serde_json::Value;

use super::shape::text;
use crate::codegen::{Encoder, Files};
use crate::describe::{Part, Style};
use crate::{Body, Error, FilePart};

/// Parts, without the boundary between them.
#[derive(Clone)]
pub(super) struct Form(Vec<OnePart>);

#[derive(Clone)]
struct OnePart {
    name: String,
    content_type: Option<String>,
    file: Option<FilePart>,
    body: Body,
}

impl Form {
    /// The parts of an object. `described` says how some of them are written.
    pub(super) fn new(described: &'static [Part], written: Encoder) -> Result<Self, Error> {
        let (value, files) = written.finish_value();
        let Value::Object(members) = value else {
            return Err(Error::configuration("a multipart body must be an object"));
        };
        let mut form = Self(Vec::new());
        for (name, value) in &members {
            let part = described.iter().find(|part| part.name == name).unwrap_or(&PLAIN);
            form.add(name, part, value, &files);
        }
        let sent = form.0.iter().filter(|part| part.file.is_some()).count();
        match sent == files.len() {
            true => Ok(form),
            false => Err(Error::configuration("a file must be a part of its own, or in a list")),
        }
    }

    fn add(&mut self, name: &str, part: &Part, value: &Value, files: &Files) {
        if let Some((style, explode)) = part.style {
            let texts = styled(name, style, explode, value);
            self.0.extend(texts.into_iter().map(|(name, text)| OnePart::plain(name, text)));
            return;
        }
        match value {
            Value::Array(items) if part.repeated => {
                items.iter().for_each(|item| self.one(name, part, item, files));
            }
            value => self.one(name, part, value, files),
        }
    }

    fn one(&mut self, name: &str, part: &Part, value: &Value, files: &Files) {
        let described = part.content_type.map(str::to_owned);
        let mut one = match value {
            Value::Null => return,
            Value::String(mark) if files.get(mark).is_some() => {
                let file = files.get(mark).cloned().unwrap_or_else(|| FilePart::from(""));
                OnePart::file(name.to_owned(), file)
            }
            Value::Object(_) | Value::Array(_) => {
                let json = OnePart::plain(name.to_owned(), value.to_string());
                OnePart { content_type: Some("application/json".to_owned()), ..json }
            }
            scalar if described.as_deref().is_some_and(is_json) => {
                OnePart::plain(name.to_owned(), scalar.to_string())
            }
            scalar => OnePart::plain(name.to_owned(), text(scalar)),
        };
        let own = one.file.as_ref().and_then(FilePart::media_type).map(str::to_owned);
        one.content_type = own.or(described).or(one.content_type);
        self.0.push(one);
    }

    /// The body with this boundary.
    pub(super) fn write(&self, boundary: &str) -> Result<Body, Error> {
        let mut body = Body::new();
        for part in &self.0 {
            body.push(format!("--{boundary}\r\n{}\r\n", part.head()?).into());
            body.push(part.body.clone());
            body.push("\r\n".into());
        }
        body.push(format!("--{boundary}--\r\n").into());
        Ok(body)
    }
}

static PLAIN: Part = Part { name: "", content_type: None, style: None, repeated: true };

fn is_json(content_type: &str) -> bool {
    content_type.ends_with("/json") || content_type.ends_with("+json")
}

impl OnePart {
    fn plain(name: String, text: String) -> Self {
        Self { name, content_type: None, file: None, body: text.into() }
    }

    fn file(name: String, file: FilePart) -> Self {
        let content_type = Some("application/octet-stream".to_owned());
        Self { name, content_type, body: file.body().clone(), file: Some(file) }
    }

    fn head(&self) -> Result<String, Error> {
        let mut head = format!("Content-Disposition: form-data; name=\"{}\"", quoted(&self.name));
        if let Some(file) = &self.file {
            // Without a name of a file, servers take the part for a text. Browsers send this one.
            let name = file.file_name().unwrap_or("blob");
            head.push_str(&format!("; filename=\"{}\"", quoted(name)));
        }
        head.push_str("\r\n");
        let content_type = self.content_type.iter().map(|value| ("Content-Type", value.as_str()));
        let others = self.file.iter().flat_map(FilePart::headers);
        for (name, value) in content_type.chain(others.map(|(name, value)| (&**name, &**value))) {
            if name.contains([':', '\r', '\n', ' ']) || value.contains(['\r', '\n']) {
                return Err(Error::configuration(format!(
                    "the header `{name}` of the part `{}` has a character that a header can't carry",
                    self.name
                )));
            }
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        Ok(head)
    }
}

/// A name as HTML forms write it.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// Parts of a value whose style is described: as in a query string, but nothing is encoded.
fn styled(name: &str, style: Style, explode: bool, value: &Value) -> Vec<(String, String)> {
    let separator = match style {
        Style::SpaceDelimited => " ",
        Style::PipeDelimited => "|",
        _ => ",",
    };
    let whole = |texts: Vec<String>| vec![(name.to_owned(), texts.join(separator))];
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) if explode => {
            items.iter().map(|item| (name.to_owned(), text(item))).collect()
        }
        Value::Array(items) => whole(items.iter().map(text).collect()),
        Value::Object(members) if style == Style::DeepObject => {
            members.iter().map(|(key, value)| (format!("{name}[{key}]"), text(value))).collect()
        }
        Value::Object(members) if explode => {
            members.iter().map(|(key, value)| (key.clone(), text(value))).collect()
        }
        Value::Object(members) => {
            whole(members.iter().flat_map(|(key, value)| [key.clone(), text(value)]).collect())
        }
        scalar => whole(vec![text(scalar)]),
    }
}

/// A boundary that no content has: nobody can know it before.
pub(super) fn boundary() -> String {
    let part = || RandomState::new().build_hasher().finish();
    format!("bindery-{:016x}{:016x}", part(), part())
}
