//! `tests/cases/diff/edits.yaml`: no field of the model can change without a kind, or a reason.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use bindery::diff;
use serde::Deserialize;
use syn::{Fields, Item};

use super::document::at_root;
use crate::house::sources::rust_files;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    fields: BTreeMap<String, BTreeMap<String, Row>>,
    elsewhere: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Row {
    Waived(String),
    Cells(Cells),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cells {
    added: Cell,
    removed: Cell,
    changed: Cell,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Cell {
    Waived(String),
    Kinds(Vec<String>),
}

/// Types of the model that describe no part of a document.
const NO_PART: &[(&str, &str)] = &[("Schemas", "it holds the schemas")];

fn table() -> Table {
    let text = fs::read_to_string(at_root("tests/cases/diff/edits.yaml")).unwrap();
    serde_yaml::from_str(&text).unwrap()
}

/// The fields of each type of the model, from its source text.
fn model() -> BTreeMap<String, BTreeSet<String>> {
    let files = rust_files("codegen/src").into_iter();
    let files = files.filter(|it| it.path.starts_with("codegen/src/model"));
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files {
        for item in syn::parse_file(&file.text).unwrap().items {
            let (name, all): (_, Vec<Fields>) = match item {
                Item::Struct(item) => (item.ident.to_string(), vec![item.fields]),
                Item::Enum(item) => (
                    item.ident.to_string(),
                    item.variants.into_iter().map(|it| it.fields).collect(),
                ),
                _ => continue,
            };
            let named =
                all.iter().flat_map(|fields| fields.iter().filter_map(|it| it.ident.as_ref()));
            let names: BTreeSet<String> = named.map(ToString::to_string).collect();
            if !names.is_empty() && NO_PART.iter().all(|(other, _)| *other != name) {
                found.insert(name, names);
            }
        }
    }
    found
}

#[test]
fn every_field_has_a_row() {
    let (model, table) = (model(), table());
    assert!(model.len() > 15, "{:?}", model.keys());
    let pairs = |name: &str, fields: Vec<&String>| -> Vec<String> {
        fields.into_iter().map(|field| format!("{name}.{field}")).collect()
    };
    let is: BTreeSet<String> =
        model.iter().flat_map(|(name, fields)| pairs(name, fields.iter().collect())).collect();
    let told: BTreeSet<String> =
        table.fields.iter().flat_map(|(name, rows)| pairs(name, rows.keys().collect())).collect();
    assert_eq!(is.difference(&told).collect::<Vec<_>>(), Vec::<&String>::new(), "without a row");
    assert_eq!(told.difference(&is).collect::<Vec<_>>(), Vec::<&String>::new(), "no such field");
}

#[test]
fn every_cell_names_kinds_or_a_reason() {
    let known: BTreeSet<&str> = diff::kinds().map(|kind| kind.id).collect();
    let table = table();
    let mut named: BTreeSet<String> = BTreeSet::new();
    let is_reason = |text: &str| text.split(' ').count() > 2;
    for (owner, rows) in &table.fields {
        for (field, row) in rows {
            let cells = match row {
                Row::Waived(reason) => {
                    assert!(is_reason(reason), "{owner}.{field}: {reason}");
                    continue;
                }
                Row::Cells(cells) => [&cells.added, &cells.removed, &cells.changed],
            };
            for cell in cells {
                match cell {
                    Cell::Waived(reason) => assert!(is_reason(reason), "{owner}.{field}: {reason}"),
                    Cell::Kinds(kinds) => {
                        assert!(!kinds.is_empty(), "{owner}.{field} has an empty cell");
                        named.extend(kinds.iter().cloned());
                    }
                }
            }
        }
    }
    for (kind, reason) in &table.elsewhere {
        assert!(is_reason(reason), "{kind}: {reason}");
        assert!(!named.contains(kind), "{kind} is told of a field");
        named.insert(kind.clone());
    }
    let named: BTreeSet<&str> = named.iter().map(String::as_str).collect();
    assert_eq!(named.difference(&known).collect::<Vec<_>>(), Vec::<&&str>::new(), "no such kind");
    assert_eq!(known.difference(&named).collect::<Vec<_>>(), Vec::<&&str>::new(), "of no field");
}
