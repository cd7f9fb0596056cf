//! Writing JSON text.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::io::Write as _;

use serde_json::Value;

use super::{Json, Map};
use crate::FilePart;
use crate::json::push_quoted;

/// Collects JSON text, and the files for which marks stand there.
#[derive(Debug, Default)]
pub struct Encoder {
    text: Vec<u8>,
    /// The members of the objects at work that have fields, so that none is written twice.
    names: Vec<&'static str>,
    files: Files,
}

/// Files by the marks that stand for them. Nobody who fills in a text can know a mark.
#[derive(Clone, Debug, Default)]
pub struct Files {
    secret: u64,
    list: Vec<FilePart>,
}

impl Files {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// The file for which a text stands.
    pub fn get(&self, mark: &str) -> Option<&FilePart> {
        let (secret, index) = mark.strip_prefix("file-")?.split_once('-')?;
        let ours = !self.is_empty() && secret == self.secret.to_string();
        self.list.get(index.parse::<usize>().ok()?).filter(|_| ours)
    }

    fn add(&mut self, file: &FilePart) -> String {
        if self.is_empty() {
            self.secret = RandomState::new().build_hasher().finish();
        }
        self.list.push(file.clone());
        format!("file-{}-{}", self.secret, self.list.len() - 1)
    }
}

impl Encoder {
    /// The text so far.
    pub fn into_bytes(self) -> Vec<u8> {
        self.text
    }

    /// The text and the files.
    pub fn finish(self) -> (Vec<u8>, Files) {
        (self.text, self.files)
    }

    /// The value and the files.
    pub fn finish_value(self) -> (Value, Files) {
        // Nothing but JSON has been written, so that the text is always readable.
        (serde_json::from_slice(&self.text).unwrap_or_default(), self.files)
    }

    /// Writes a mark that stands for a file.
    pub fn file(&mut self, file: &FilePart) {
        let mark = self.files.add(file);
        self.text(&mark);
    }

    /// Begins an object.
    pub fn object(&mut self) -> Object<'_> {
        self.text.push(b'{');
        let outer = self.names.len();
        Object { to: self, first: true, outer }
    }

    /// Begins an array.
    pub fn items(&mut self) -> Items<'_> {
        self.text.push(b'[');
        Items { to: self, first: true, missing: 0 }
    }

    /// Writes what is JSON already.
    pub fn raw(&mut self, json: &str) {
        self.text.extend_from_slice(json.as_bytes());
    }

    /// Writes a text.
    pub fn text(&mut self, text: &str) {
        push_quoted(&mut self.text, text);
    }

    /// Writes a whole number.
    pub fn integer(&mut self, number: impl Into<i128>) {
        // A Vec takes whatever is written.
        let _ = write!(self.text, "{}", number.into());
    }

    /// Writes a number; `null` where JSON has no number for it. Whole numbers have no fraction:
    /// some vendors take `5` for an integer and `5.0` not.
    pub fn number(&mut self, number: f64) {
        // Below 2^53 every whole number is exact.
        match number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0 {
            true => self.integer(number as i64),
            false => self.value_of(&number),
        }
    }

    /// Writes any value.
    pub fn value(&mut self, value: &Value) {
        self.value_of(value);
    }

    fn value_of(&mut self, value: &(impl serde::Serialize + ?Sized)) {
        // Writing to memory does not fail, and neither numbers nor values have anything that JSON lacks.
        let _ = serde_json::to_writer(&mut self.text, value);
    }
}

/// An object that is being written.
#[derive(Debug)]
pub struct Object<'a> {
    to: &'a mut Encoder,
    first: bool,
    /// How many names belong to the objects around this one.
    outer: usize,
}

impl Object<'_> {
    /// Writes a member; an `Option` that is none becomes null.
    pub fn field<T: Json>(&mut self, name: &'static str, value: &T) {
        self.to.names.push(name);
        self.member(name, value);
    }

    /// Writes a member if there is one.
    pub fn optional<T: Json>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.field(name, value);
        }
    }

    /// Writes members that have no field of their own. A name that has been written already is
    /// left out: a field goes before a member of the same name.
    pub fn rest<T: Json>(&mut self, rest: &Map<T>) {
        for (name, value) in rest {
            if !self.to.names[self.outer..].contains(&name.as_str()) {
                self.member(name, value);
            }
        }
    }

    /// Ends the object.
    pub fn end(self) {
        self.to.names.truncate(self.outer);
        self.to.text.push(b'}');
    }

    fn member<T: Json>(&mut self, name: &str, value: &T) {
        self.name(name);
        value.encode(self.to);
    }

    fn name(&mut self, name: &str) {
        if !self.first {
            self.to.text.push(b',');
        }
        self.first = false;
        self.to.text(name);
        self.to.text.push(b':');
    }
}

/// An array that is being written.
#[derive(Debug)]
pub struct Items<'a> {
    to: &'a mut Encoder,
    first: bool,
    /// Items that were none since the last one that was there.
    missing: usize,
}

impl Items<'_> {
    /// Writes an item.
    pub fn item<T: Json>(&mut self, value: &T) {
        // What comes later keeps its place.
        for _ in 0..std::mem::take(&mut self.missing) {
            self.separate();
            self.to.raw("null");
        }
        self.separate();
        value.encode(self.to);
    }

    /// Writes an item if there is one.
    pub fn optional<T: Json>(&mut self, value: &Option<T>) {
        match value {
            Some(value) => self.item(value),
            None => self.missing += 1,
        }
    }

    /// Writes the items that follow.
    pub fn rest<T: Json>(&mut self, rest: &[T]) {
        for item in rest {
            self.item(item);
        }
    }

    fn separate(&mut self) {
        if !self.first {
            self.to.text.push(b',');
        }
        self.first = false;
    }

    /// Ends the array.
    pub fn end(self) {
        self.to.text.push(b']');
    }
}
