//! What stands between commas.

use super::layout::{WIDTH, column, indented, pad};
use super::line::{State, line};
use super::tree::{Group, Kind, Node};

/// Items, each on a line of its own; names of an import, literals, names and
/// pairs of a macro fill lines.
pub(super) fn listed(items: &[&[Node]], group: &Group, indent: usize, text: &mut String) {
    // A macro may want a comma at the end, or not.
    let comma = group.kind != Kind::Macro || group.nodes.last().is_some_and(|node| node.is(","));
    if group.kind == Kind::Names {
        return filled(items.iter().map(|item| line(item)), ",", indent, text);
    }
    let pairs = group.kind == Kind::Macro && items.iter().all(|item| is_pair(item));
    let literals = group.kind == Kind::Brackets && items.iter().all(|item| is_literal(item));
    if pairs || literals {
        return filled(items.iter().map(|item| line(item)), ",", indent, text);
    }
    if let [only] = items
        && only.len() > 1
        && only.iter().all(|node| node.word().is_some())
    {
        return filled(only.iter().map(|node| line(std::slice::from_ref(node))), "", indent, text);
    }
    for (index, item) in items.iter().enumerate() {
        indented(item, indent, text);
        let last = index + 1 == items.len();
        text.push_str(if last && !comma { "\n" } else { ",\n" });
    }
}

/// Whether an item is a name and its value.
fn is_pair(item: &[Node]) -> bool {
    matches!(item, [.., Node::Word(_), Node::Sign("="), Node::Word(_)])
}

/// Whether an item is a text or a number.
fn is_literal(item: &[Node]) -> bool {
    let begins = |first: char| first == '"' || first.is_ascii_digit();
    matches!(item, [Node::Word(word)] if word.starts_with(begins))
}

fn filled(items: impl Iterator<Item = String>, separator: &str, indent: usize, text: &mut String) {
    pad(indent, text);
    for (index, flat) in items.enumerate() {
        if index > 0 {
            match column(text) + flat.len() + 2 > WIDTH {
                true => {
                    text.push('\n');
                    pad(indent, text);
                }
                false => text.push(' '),
            }
        }
        text.push_str(&flat);
        text.push_str(separator);
    }
    text.push('\n');
}

/// The items between commas, those within lists of types and arguments of closures not counting.
pub(super) fn items(nodes: &[Node]) -> Vec<&[Node]> {
    let mut items = Vec::new();
    let mut state = State::default();
    let mut start = 0;
    for (index, node) in nodes.iter().enumerate() {
        state.step(index.checked_sub(1).and_then(|before| nodes.get(before)), node);
        if node.is(",") && !state.is_within() {
            items.push(&nodes[start..index]);
            start = index + 1;
        }
    }
    if start < nodes.len() {
        items.push(&nodes[start..]);
    }
    items
}
