//! Examples made true: addresses that lead to the emulator, progress that rises.

use serde_json::{Value, json};

use crate::Phase;
use crate::files::ending;
use crate::vendor::pointer::each_leaf;
use crate::vendor::{TaskRules, Vendor, text};

/// Puts the emulator in the place of the vendor's server.
pub(super) fn localise(value: &mut Value, vendor: &Vendor, origin: &str) {
    if !vendor.server.contains("://") {
        return;
    }
    each_leaf(value, &mut |leaf| {
        let rest = leaf.as_str().and_then(|text| text.strip_prefix(vendor.server.as_str()));
        if let Some(rest) = rest.filter(|rest| rest.is_empty() || rest.starts_with(['/', '?'])) {
            *leaf = format!("{origin}{}{rest}", vendor.prefix).into();
        }
    });
}

/// Lets the addresses of results lead to files of the emulator.
pub(super) fn link(value: &mut Value, rules: &TaskRules, id: &Value, origin: &str) {
    let folder = format!("{origin}/files/{}/", text(id));
    let mut count = 0;
    let mut replace = |leaf: &mut Value, all: bool| {
        let address = leaf.as_str().filter(|text| is_address(text) && !text.starts_with(origin));
        let Some(address) = address.filter(|address| all || is_file(address)) else { return };
        count += 1;
        *leaf = format!("{folder}{count}.{}", ending(address)).into();
    };
    if let Some(result) = value.pointer_mut(rules.result()) {
        each_leaf(result, &mut |leaf| replace(leaf, true));
    }
    each_leaf(value, &mut |leaf| replace(leaf, false));
}

/// Lets progress rise. Whole numbers are percent, others parts of one.
pub(super) fn advance(value: &mut Value, phase: Phase, progress: f64) {
    let progress = match phase {
        Phase::Pending => 0.0,
        Phase::Running => progress,
        Phase::Succeeded | Phase::Failed | Phase::Canceled => return,
    };
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| advance(item, phase, progress)),
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::Number(number) if name.to_lowercase().contains("progress") => {
                        *member = match number.is_f64() {
                            true => json!((progress * 100.0).round() / 100.0),
                            // From 0 to 100.
                            false => json!((progress * 100.0).round() as u64),
                        };
                    }
                    member => advance(member, phase, progress),
                }
            }
        }
        _ => {}
    }
}

fn is_address(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}

/// Whether the last part of an address has an ending.
fn is_file(address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let path = path.split_once("://").map_or("", |(_, rest)| rest);
    path.split_once('/')
        .is_some_and(|(_, path)| path.rsplit('/').next().is_some_and(|name| name.contains('.')))
}
