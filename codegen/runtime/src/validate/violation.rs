//! Broken rules, for people and for machines.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use super::sentence::{meant, sentence};
use super::{Detail, Keyword, Path};

/// One broken rule.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Violation {
    /// JSON pointer (RFC 6901) to the part of the value that breaks the rule.
    pub instance: String,
    /// JSON pointer to the keyword in the specification, after the file's name where it stands in
    /// another file than the root.
    pub schema: String,
    /// The keyword.
    pub keyword: &'static str,
    /// What the keyword asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Value>,
    /// What was found instead, cut where it is long. None where the value is secret or missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actual: Option<Value>,
    /// One sentence for a person, without a full stop.
    pub message: String,
    /// Where the vendor states the rule: page and section.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'static str>,
    /// Of a member that is not known, the known one that was probably meant.
    #[serde(skip)]
    pub(super) meant: Option<String>,
}

impl Violation {
    pub(super) fn new(at: &Path<'_>, keyword: Keyword, detail: &Detail<'_>) -> Self {
        let note = at.note();
        let meant = meant(at, keyword, detail.limit);
        Self {
            instance: at.pointer(),
            schema: keyword.place(at.schema_pointer()),
            keyword: keyword.as_str(),
            limit: detail.limit.to_json(),
            actual: if note.sensitive { None } else { detail.actual.to_json() },
            message: sentence(at, keyword, &note, detail, meant),
            source: told(note.source),
            meant: meant.map(str::to_owned),
        }
    }

    /// A body of a request that has more bytes than a value in it allows.
    pub(super) fn of_request(bytes: u64, most: u64, schema: String, source: &'static str) -> Self {
        Self {
            instance: String::new(),
            schema: Keyword::Limits.place(schema),
            keyword: Keyword::Limits.as_str(),
            limit: Some(most.into()),
            actual: Some(bytes.into()),
            message: format!("the whole request must have at most {most} bytes, but has {bytes}"),
            source: told(source),
            meant: None,
        }
    }
}

fn told(text: &'static str) -> Option<&'static str> {
    (!text.is_empty()).then_some(text)
}

/// The sentence, and in brackets where the vendor states the rule.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        self.source.map_or(Ok(()), |source| write!(f, " [{source}]"))
    }
}

/// All rules that a value breaks; never empty.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Violations {
    found: Vec<Violation>,
    incomplete: bool,
}

impl Violations {
    pub(super) fn new(found: Vec<Violation>, incomplete: bool) -> Self {
        Self { found, incomplete }
    }

    /// The same, where texts that are shown go through `mask`.
    pub(crate) fn masked(mut self, mask: impl Fn(String) -> String) -> Self {
        for violation in &mut self.found {
            violation.message = mask(std::mem::take(&mut violation.message));
            violation.instance = mask(std::mem::take(&mut violation.instance));
            if let Some(Value::String(text)) = &mut violation.actual {
                *text = mask(std::mem::take(text));
            }
        }
        self
    }

    /// Whether there may be more: the check stopped after a great number.
    pub fn is_incomplete(&self) -> bool {
        self.incomplete
    }
}

impl std::ops::Deref for Violations {
    type Target = [Violation];

    fn deref(&self) -> &[Violation] {
        &self.found
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.found.into_iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.found.iter()
    }
}

/// One line a broken rule.
impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.found.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{violation}")?;
        }
        if self.incomplete {
            write!(f, "\n… and perhaps more: the check stopped here")?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}
