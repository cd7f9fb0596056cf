//! The table of edits: a document, and what is done to it.

use std::path::Path;

use bindery::diff::Bump;
use bindery::source::Sources;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::Misuse;

/// The table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// The document.
    pub base: Value,
    /// What is done to it, each time anew.
    pub edits: Vec<Edit>,
    /// Where a judge may be of another opinion, and why.
    #[serde(default)]
    pub disagreements: Vec<Disagreement>,
}

/// An edit.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edit {
    /// What it does, in a few words; the name of the edit.
    pub name: String,
    /// What it needs of a version.
    #[serde(deserialize_with = "bump")]
    pub bump: Bump,
    /// The steps, in their order.
    pub steps: Vec<Step>,
}

/// One step of an edit. Pointers end in `-` where an item is added to a list.
#[derive(Clone, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Step {
    /// Puts a value where there is another one, or none.
    Put {
        /// Where.
        put: String,
        /// What.
        value: Value,
    },
    /// Removes a value.
    Drop {
        /// Where.
        drop: String,
    },
    /// Gives a member another name, and leaves it in its place.
    Rename {
        /// Where.
        rename: String,
        /// The other name.
        to: String,
    },
}

/// A judge's other opinion.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disagreement {
    /// The names of the edits.
    pub edits: Vec<String>,
    /// Who is of another opinion.
    pub judge: Judge,
    /// Why we are right all the same.
    pub reason: String,
}

/// Who judges.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Judge {
    /// The compiler, on a program that uses everything.
    Rustc,
    /// The compiler, on the smallest programs that a change is said to break.
    Witness,
    /// `cargo semver-checks`.
    SemverChecks,
}

fn bump<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Bump, D::Error> {
    let name = String::deserialize(from)?;
    let known = [Bump::None, Bump::Patch, Bump::Minor, Bump::Major];
    let found = known.into_iter().find(|bump| super::word(*bump) == name);
    found.ok_or_else(|| serde::de::Error::custom(format!("`{name}` is no step of a version")))
}

/// Reads the table.
pub fn read(path: &Path) -> Result<Table, Misuse> {
    let failed = |why: &str| Misuse(format!("{}: {why}", path.display()));
    let bytes = std::fs::read(path).map_err(|error| failed(&error.to_string()))?;
    let (mut sources, mut diagnostics) = (Sources::new(), Vec::new());
    let file = sources.add(&path.to_string_lossy(), bytes, &mut diagnostics);
    let why = diagnostics.first().map_or("this is no YAML", |it| it.message.as_str());
    let root = sources.root(file).ok_or_else(|| failed(why))?;
    let table: Table =
        serde_json::from_value(root.to_json()).map_err(|error| failed(&error.to_string()))?;
    let mut explained = table.disagreements.iter().flat_map(|it| &it.edits);
    let stray = explained.find(|name| !table.edits.iter().any(|it| it.name == **name)).cloned();
    match stray {
        Some(stray) => Err(failed(&format!("no edit is called `{}`", stray))),
        None => Ok(table),
    }
}

/// The document after an edit.
pub fn apply(base: &Value, edit: &Edit) -> Result<Value, Misuse> {
    let mut document = base.clone();
    for step in &edit.steps {
        let pointer = match step {
            Step::Put { put: pointer, .. }
            | Step::Drop { drop: pointer }
            | Step::Rename { rename: pointer, .. } => pointer,
        };
        take(&mut document, step, pointer)
            .ok_or_else(|| Misuse(format!("{}: nothing is at {pointer}", edit.name)))?;
    }
    Ok(document)
}

fn take(document: &mut Value, step: &Step, pointer: &str) -> Option<()> {
    let (above, token) = pointer.rsplit_once('/')?;
    let key = token.replace("~1", "/").replace("~0", "~");
    match (document.pointer_mut(above)?, step) {
        (Value::Array(items), Step::Put { value, .. }) if key == "-" => items.push(value.clone()),
        (Value::Array(items), Step::Put { value, .. }) => {
            *items.get_mut(key.parse::<usize>().ok()?)? = value.clone();
        }
        (Value::Array(items), Step::Drop { .. }) => {
            let index = key.parse().ok().filter(|index| *index < items.len())?;
            items.remove(index);
        }
        (Value::Object(members), Step::Put { value, .. }) => {
            members.insert(key, value.clone());
        }
        (Value::Object(members), Step::Drop { .. }) => {
            members.shift_remove(&key)?;
        }
        (Value::Object(members), Step::Rename { to, .. }) => {
            *members = renamed(members, &key, to)?;
        }
        _ => return None,
    }
    Some(())
}

fn renamed(members: &Map<String, Value>, from: &str, to: &str) -> Option<Map<String, Value>> {
    members.get(from)?;
    let name = |name: &String| if name == from { to.to_owned() } else { name.clone() };
    Some(members.iter().map(|(key, value)| (name(key), value.clone())).collect())
}
