//! `cargo xtask growth`: how time and memory grow with a document.
//!
//! A document is copied into itself several times: each copy has paths, operations and components of
//! its own, so that nothing of it can be shared.

use std::fs;
use std::path::Path;
use std::time::Duration;

use bindery::source::Sources;
use serde_json::{Map, Value};

use crate::cli::GrowthArguments;
use crate::corpus::{self, Apart, Generation};
use crate::table::Table;
use crate::workspace::{self, Workspace};
use crate::{Misuse, Outcome, progress, screen};

/// Longer than anybody waits.
const LIMIT: Duration = Duration::from_secs(1_800);

/// Generates from the document and from its copies, and prints what each needed.
pub fn run(arguments: &GrowthArguments) -> Result<Outcome, Misuse> {
    workspace::expect_file(&arguments.document)?;
    if arguments.copies.contains(&0) {
        return Err(Misuse("--copies: 0 copies are no document".to_owned()));
    }
    let document = read(&arguments.document)?;
    let runtime = Workspace::find()?.runtime()?;
    let folder = std::env::temp_dir().join(format!("bindery-growth-{}", std::process::id()));
    let mut table = Table::new(&["copies", "bytes", "s", "MB", "lines", "s a copy", "MB a copy"]);
    let bar = progress::bar(arguments.copies.len());
    for copies in &arguments.copies {
        bar.set_message(format!("{copies} copies"));
        let text = copied(&document, *copies).to_string();
        let measured = measure(&folder, &text, &runtime, arguments.repeat);
        // The next one makes its own folder.
        let _ = fs::remove_dir_all(&folder);
        let Generation { seconds, peak_mb, lines, .. } = measured?;
        let each = *copies as f64;
        table.row(vec![
            copies.to_string(),
            text.len().to_string(),
            format!("{seconds:.2}"),
            format!("{peak_mb:.0}"),
            lines.to_string(),
            format!("{:.2}", seconds / each),
            format!("{:.0}", peak_mb / each),
        ]);
        bar.inc(1);
    }
    bar.finish_and_clear();
    screen::print(&table.render());
    Ok(Outcome::Fine)
}

/// The document as JSON.
fn read(path: &Path) -> Result<Value, Misuse> {
    let failed = |why: &str| Misuse(format!("{}: {why}", path.display()));
    let bytes = fs::read(path).map_err(|error| failed(&error.to_string()))?;
    let (mut sources, mut diagnostics) = (Sources::new(), Vec::new());
    let file = sources.add(&path.to_string_lossy(), bytes, &mut diagnostics);
    let root = sources.root(file).ok_or_else(|| failed("can't be read: `cargo xtask lint` it"))?;
    Ok(root.to_json())
}

/// One run of the generator in a process of its own; of several the quickest.
fn measure(folder: &Path, text: &str, runtime: &str, repeat: usize) -> Result<Generation, Misuse> {
    let failed = |error: std::io::Error| Misuse(error.to_string());
    fs::create_dir_all(folder).map_err(failed)?;
    let document = folder.join("copies.json");
    fs::write(&document, text).map_err(failed)?;
    let mut best: Option<Generation> = None;
    for _ in 0..repeat.max(1) {
        let krate = (&*folder.join("crate"), "copies");
        let Apart { finished, generation } =
            corpus::apart(&document, krate, runtime, &["--no-round-trip"], LIMIT)
                .map_err(failed)?;
        let Some(generation) = generation else {
            return Err(Misuse(format!("{}\n{}", finished.ending(), finished.complaints)));
        };
        if !generation.errors.is_empty() {
            return Err(Misuse(format!("the document is refused:\n{}", generation.text)));
        }
        let better = best.as_ref().is_none_or(|best| generation.seconds < best.seconds);
        best = if better { Some(generation) } else { best };
    }
    best.ok_or_else(|| Misuse("nothing was measured".to_owned()))
}

/// The document with so many copies of what it holds.
fn copied(document: &Value, copies: usize) -> Value {
    let mut whole = document.clone();
    for number in 2..=copies {
        let copy = renamed(document, number);
        for part in ["paths", "webhooks"] {
            extend(&mut whole[part], &copy[part]);
        }
        let Some(components) = copy["components"].as_object() else { continue };
        for (kind, own) in components.iter().filter(|(kind, _)| *kind != SECURITY) {
            extend(&mut whole["components"][kind], own);
        }
    }
    whole
}

/// Components that all copies share.
const SECURITY: &str = "securitySchemes";

fn extend(all: &mut Value, more: &Value) {
    if let (Some(all), Some(more)) = (all.as_object_mut(), more.as_object()) {
        all.extend(more.iter().map(|(name, value)| (name.clone(), value.clone())));
    }
}

/// A copy with names of its own.
fn renamed(document: &Value, number: usize) -> Value {
    let mut copy = document.clone();
    rename_keys(&mut copy["paths"], |path| format!("/copy{number}{path}"));
    rename_keys(&mut copy["webhooks"], |name| format!("{name}{number}"));
    for (kind, components) in copy["components"].as_object_mut().into_iter().flatten() {
        if kind != SECURITY {
            rename_keys(components, |name| format!("{name}{number}"));
        }
    }
    follow(&mut copy, number);
    copy
}

fn rename_keys(object: &mut Value, name: impl Fn(&str) -> String) {
    if let Some(members) = object.as_object_mut() {
        let renamed: Map<String, Value> =
            std::mem::take(members).into_iter().map(|(key, value)| (name(&key), value)).collect();
        *members = renamed;
    }
}

/// Makes references lead to what belongs to the copy, and gives operations names of their own.
fn follow(value: &mut Value, number: usize) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| follow(item, number)),
        Value::Object(members) => {
            for (name, value) in members {
                match (name.as_str(), &*value) {
                    ("operationId", Value::String(id)) => *value = format!("{id}{number}").into(),
                    (_, Value::String(text)) => {
                        if let Some(other) = other_reference(text, number) {
                            *value = other.into();
                        }
                    }
                    _ => follow(value, number),
                }
            }
        }
        _ => {}
    }
}

/// `#/components/schemas/Pet/items` as `#/components/schemas/Pet2/items`.
fn other_reference(text: &str, number: usize) -> Option<String> {
    let rest = text.strip_prefix("#/components/")?;
    let (kind, rest) = rest.split_once('/').filter(|(kind, _)| *kind != SECURITY)?;
    let (name, deeper) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    Some(format!("#/components/{kind}/{name}{number}{deeper}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn copies_share_nothing_but_security() {
        let document = json!({
            "paths": { "/a": { "get": { "operationId": "get", "x": { "$ref": "#/components/schemas/A/items" } } } },
            "components": { "schemas": { "A": {} }, "securitySchemes": { "key": {} } },
        });
        let copies = copied(&document, 2);
        let get = &copies["paths"]["/copy2/a"]["get"];
        assert_eq!(get["operationId"], "get2");
        assert_eq!(get["x"]["$ref"], "#/components/schemas/A2/items");
        assert_eq!(copies["components"]["schemas"], json!({ "A": {}, "A2": {} }));
        assert_eq!(copies["components"]["securitySchemes"], json!({ "key": {} }));
        assert_eq!(copies["paths"]["/a"], document["paths"]["/a"]);
    }
}
