//! Calls of methods and operators, each on a line of its own.

use super::layout::{WIDTH, column, fitted, grouped, is_forced, pad};
use super::line::line;
use super::tree::{Kind, Node};

/// Where calls of methods begin, if that is all that the parts are.
pub(super) fn links(nodes: &[Node]) -> Vec<usize> {
    let simple = |node: &Node| match node {
        Node::Sign(sign) => {
            matches!(*sign, "." | "::" | "?" | ";" | "&" | "*" | "!" | "<" | ">" | ",")
        }
        Node::Word(word) => !matches!(
            word.as_str(),
            "if" | "match" | "for" | "while" | "let" | "fn" | "impl" | "in"
        ),
        Node::Group(group) => !matches!(group.kind, Kind::Block | Kind::Arms | Kind::Fields),
        Node::Doc(_) | Node::Attribute(..) => false,
    };
    if !nodes.iter().all(simple) {
        return Vec::new();
    }
    let called = |index: usize| {
        matches!(nodes.get(index + 2), Some(Node::Group(group)) if group.kind == Kind::Parens)
            || matches!(nodes.get(index + 2), Some(Node::Sign("::")))
    };
    (0..nodes.len()).filter(|index| nodes[*index].is(".") && called(*index)).collect()
}

/// A value and calls of its methods, each on a line.
pub(super) fn chain(
    nodes: &[Node],
    links: &[usize],
    indent: usize,
    after: usize,
    text: &mut String,
) {
    let first = links.first().copied().unwrap_or(nodes.len());
    // A short name keeps its first call beside it.
    let short = line(&nodes[..first]).len() <= 4;
    let links = if short { &links[1..] } else { links };
    let ends = links.iter().copied().skip(1).chain([nodes.len()]);
    fitted(&nodes[..links.first().copied().unwrap_or(nodes.len())], indent, 0, text);
    for (start, end) in links.iter().copied().zip(ends) {
        text.push('\n');
        pad(indent + 1, text);
        let room = if end == nodes.len() { after } else { 0 };
        let part = &nodes[start..end];
        match part.iter().any(is_forced) || column(text) + line(part).len() + room > WIDTH {
            true => grouped(part, indent + 1, text),
            false => text.push_str(&line(part)),
        }
    }
}

/// Where `||`, else `&&`, else `|` stand between operands; braces among these are opened first.
pub(super) fn operators(nodes: &[Node]) -> Option<Vec<usize>> {
    if nodes.iter().any(is_forced) {
        return None;
    }
    let between = |sign: &str| -> Vec<usize> {
        let operand = |index: usize| matches!(nodes[index - 1], Node::Word(_) | Node::Group(_));
        (1..nodes.len()).filter(|index| nodes[*index].is(sign) && operand(*index)).collect()
    };
    ["||", "&&", "|"].into_iter().map(between).find(|found| !found.is_empty())
}

/// Operands, each behind its operator on a line of its own.
pub(super) fn operands(
    nodes: &[Node],
    operators: &[usize],
    indent: usize,
    after: usize,
    text: &mut String,
) {
    let ends = operators.iter().copied().skip(1).chain([nodes.len()]);
    fitted(&nodes[..operators[0]], indent, 0, text);
    for (start, end) in operators.iter().copied().zip(ends) {
        text.push('\n');
        pad(indent + 1, text);
        text.push_str(&line(&nodes[start..=start]));
        text.push(' ');
        let room = if end == nodes.len() { after } else { 0 };
        fitted(&nodes[start + 1..end], indent + 1, room, text);
    }
}
