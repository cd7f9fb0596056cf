//! Where parts are broken into lines.

use super::chains::{chain, links, operands, operators};
use super::line::line;
use super::lists::{items, listed};
use super::tree::{Group, Kind, Node};

/// The longest line, indentation included.
pub(super) const WIDTH: usize = 100;

/// Statements or items, one after the other.
pub fn statements(nodes: &[Node], indent: usize, text: &mut String) {
    let mut rest = nodes;
    while !rest.is_empty() {
        let (one, later) = rest.split_at(statement_length(rest));
        indented(one, indent, text);
        text.push('\n');
        rest = later;
    }
}

/// How many parts the first statement has.
fn statement_length(nodes: &[Node]) -> usize {
    let begins = nodes.iter().position(|node| !matches!(node, Node::Doc(_) | Node::Attribute(..)));
    let Some(begins) = begins else { return nodes.len() };
    let closed = ends_with_braces(&nodes[begins..]);
    let goes_on = |index: usize| {
        let next = nodes.get(index + 1);
        next.is_some_and(|next| next.word() == Some("else") || next.is(".") || next.is(";"))
    };
    let braces = |node: &Node| matches!(node, Node::Group(group) if matches!(group.kind, Kind::Block | Kind::Arms | Kind::Fields));
    let mut parts = nodes.iter().enumerate().skip(begins);
    let last =
        parts.find(|(index, node)| node.is(";") || (closed && braces(node) && !goes_on(*index)));
    last.map_or(nodes.len(), |(index, _)| index + 1)
}

/// Whether the statement is one that ends with its braces.
fn ends_with_braces(nodes: &[Node]) -> bool {
    for node in nodes {
        match node {
            Node::Word(word) => match word.as_str() {
                "pub" | "async" | "const" | "unsafe" | "extern" => {}
                "if" | "for" | "while" | "match" | "loop" | "fn" | "impl" | "struct" | "enum"
                | "mod" | "trait" => return true,
                _ => return false,
            },
            Node::Group(group) => match group.kind {
                Kind::Parens => {}
                kind => return kind == Kind::Block,
            },
            _ => return false,
        }
    }
    false
}

/// One statement, item, field or argument, without what comes after it.
pub(super) fn indented(nodes: &[Node], indent: usize, text: &mut String) {
    let rest = remarks(nodes, indent, text);
    if !rest.is_empty() {
        pad(indent, text);
        fitted(rest, indent, 0, text);
    }
}

/// Documentation and attributes, each on a line of its own; what comes after them.
fn remarks<'n>(nodes: &'n [Node], indent: usize, text: &mut String) -> &'n [Node] {
    let mut rest = nodes;
    while let Some((first @ (Node::Doc(_) | Node::Attribute(..)), others)) = rest.split_first() {
        pad(indent, text);
        match first {
            Node::Attribute(mark, nodes) => {
                text.push_str(mark);
                match column(text) + line(nodes).len() < WIDTH {
                    true => text.push_str(&line(nodes)),
                    false => grouped(nodes, indent, text),
                }
                text.push(']');
            }
            other => text.push_str(&line(std::slice::from_ref(other))),
        }
        rest = others;
        if !rest.is_empty() {
            text.push('\n');
        }
    }
    rest
}

pub(super) fn pad(indent: usize, text: &mut String) {
    for _ in 0..indent {
        text.push_str("    ");
    }
}

/// Parts on one line if they fit behind what stands there, else broken. `after` is how much room
/// what follows needs.
pub(super) fn fitted(nodes: &[Node], indent: usize, after: usize, text: &mut String) {
    if !nodes.iter().any(is_forced) {
        let flat = line(nodes);
        if column(text) + flat.len() + after <= WIDTH {
            text.push_str(&flat);
            return;
        }
    }
    broken(nodes, indent, after, text);
}

pub(super) fn column(text: &str) -> usize {
    text.len() - text.rfind('\n').map_or(0, |end| end + 1)
}

/// Whether a part needs lines of its own.
pub(super) fn is_forced(node: &Node) -> bool {
    match node {
        Node::Doc(_) => true,
        Node::Group(group) => match group.kind {
            Kind::Block | Kind::Arms | Kind::Fields => !group.nodes.is_empty(),
            _ => group.nodes.iter().any(is_forced),
        },
        _ => false,
    }
}

/// Parts that do not fit on a line.
fn broken(nodes: &[Node], indent: usize, after: usize, text: &mut String) {
    if let Some(index) = assignment(nodes) {
        text.push_str(&line(&nodes[..=index]));
        let value = &nodes[index + 1..];
        let room = WIDTH.saturating_sub((indent + 1) * 4 + after);
        let alone = !value.iter().any(is_forced) && line(value).len() <= room && !has_group(value);
        if alone || column(text) + head_length(value) > WIDTH {
            text.push('\n');
            pad(indent + 1, text);
            fitted(value, indent + 1, after, text);
        } else {
            text.push(' ');
            fitted(value, indent, after, text);
        }
        return;
    }
    let links = links(nodes);
    if links.len() > 1 || (links.len() == 1 && !ends_with_group(nodes)) {
        return chain(nodes, &links, indent, after, text);
    }
    if let Some(operators) = operators(nodes) {
        return operands(nodes, &operators, indent, after, text);
    }
    grouped(nodes, indent, text);
}

/// The sign behind which a value begins.
fn assignment(nodes: &[Node]) -> Option<usize> {
    let first = nodes.first()?.word()?;
    if matches!(first, "if" | "while" | "for" | "match" | "fn" | "impl" | "else") {
        return None;
    }
    let index = nodes.iter().position(|node| node.is("=") || node.is("|="))?;
    nodes[..index].iter().all(|node| !is_forced(node)).then_some(index)
}

/// How much room a value needs on its first line when its groups are opened.
fn head_length(nodes: &[Node]) -> usize {
    let open = |node: &Node| matches!(node, Node::Group(group) if !group.nodes.is_empty());
    let end = nodes.iter().position(open).unwrap_or(nodes.len());
    line(&nodes[..end]).len() + 2
}

fn has_group(nodes: &[Node]) -> bool {
    last_group(nodes).is_some()
}

/// The last group that can be opened: one that holds something and is not that of `pub(crate)`.
fn last_group(nodes: &[Node]) -> Option<usize> {
    let visibility = nodes.first().and_then(Node::word) == Some("pub");
    let full = |node: &Node| matches!(node, Node::Group(group) if !group.nodes.is_empty());
    let last = nodes.iter().rposition(full)?;
    (!visibility || last != 1).then_some(last)
}

fn ends_with_group(nodes: &[Node]) -> bool {
    let last = nodes.iter().rev().find(|node| !node.is(";") && !node.is("?"));
    matches!(last, Some(Node::Group(group)) if !group.nodes.is_empty())
}

/// Parts with groups: those groups are opened that hold statements, else the last one that holds
/// anything.
pub(super) fn grouped(nodes: &[Node], indent: usize, text: &mut String) {
    let forced: Vec<usize> = (0..nodes.len()).filter(|index| is_forced(&nodes[*index])).collect();
    let open = match forced.is_empty() {
        false => forced,
        true => last_group(nodes).into_iter().collect(),
    };
    let mut start = 0;
    for index in open {
        let Node::Group(group) = &nodes[index] else { continue };
        beside(&nodes[start..index], &nodes[index], indent, text);
        opened(group, indent, text);
        start = index + 1;
    }
    let rest = &nodes[start..];
    if let Some(first) = rest.first() {
        let close = start.checked_sub(1).map(|index| &nodes[index]);
        if close.is_some_and(|close| spaced(close, first)) {
            text.push(' ');
        }
        text.push_str(&line(rest));
    }
}

/// What stands before a group that is opened, with a blank where one belongs.
fn beside(nodes: &[Node], group: &Node, indent: usize, text: &mut String) {
    if let (Some(first), true) = (nodes.first(), text.ends_with('}'))
        && !matches!(first, Node::Sign("." | "?" | "," | ";"))
    {
        text.push(' ');
    }
    // The signature or condition before braces may itself be too long.
    let whole: Vec<Node> = nodes.iter().cloned().chain([empty(group)]).collect();
    let flat = line(&whole);
    let flat = &flat[..flat.len() - 2];
    match column(text) + flat.len() + 2 > WIDTH && has_group(nodes) {
        true => {
            broken(nodes, indent, 2, text);
            if flat.ends_with(' ') {
                text.push(' ');
            }
        }
        false => text.push_str(flat),
    }
}

/// Whether a blank stands between two parts that are on their own otherwise.
fn spaced(before: &Node, node: &Node) -> bool {
    let both = line(&[before.clone(), empty(node)]);
    both.len() > line(std::slice::from_ref(before)).len() + line(&[empty(node)]).len()
}

fn empty(node: &Node) -> Node {
    match node {
        Node::Group(group) => Node::Group(Group { kind: group.kind, nodes: Vec::new() }),
        other => other.clone(),
    }
}

/// A group over several lines.
fn opened(group: &Group, indent: usize, text: &mut String) {
    let (open, close) = group.kind.delimiters();
    text.push(open);
    match group.kind {
        Kind::Block => {
            text.push('\n');
            statements(&group.nodes, indent + 1, text);
            pad(indent, text);
        }
        Kind::Arms => {
            text.push('\n');
            arms(&group.nodes, indent + 1, text);
            pad(indent, text);
        }
        _ => {
            let items = items(&group.nodes);
            if hugs(&items) {
                fitted(items[0], indent, 1, text);
            } else {
                text.push('\n');
                listed(&items, group, indent + 1, text);
                pad(indent, text);
            }
        }
    }
    text.push(close);
}

/// Whether the only item can stand in its delimiters as they are: it brings braces of its own.
fn hugs(items: &[&[Node]]) -> bool {
    let [only] = items else { return false };
    let begins = |node: &Node| matches!(node, Node::Doc(_) | Node::Attribute(..));
    match only.last() {
        Some(Node::Group(group)) => {
            !only.iter().any(begins) && !group.nodes.is_empty() && links(only).is_empty()
        }
        _ => false,
    }
}

/// The arms of a `match`.
fn arms(nodes: &[Node], indent: usize, text: &mut String) {
    let mut rest = nodes;
    while let Some(arrow) = rest.iter().position(|node| node.is("=>")) {
        let body = &rest[arrow + 1..];
        let braces = matches!(body.first(), Some(Node::Group(group)) if group.kind == Kind::Block)
            && body.get(1).is_none_or(|next| !next.is("."));
        let length = match braces {
            true => 1,
            false => body.iter().position(|node| node.is(",")).unwrap_or(body.len()),
        };
        let pattern = remarks(&rest[..=arrow], indent, text);
        pad(indent, text);
        fitted(pattern, indent, 2, text);
        text.push(' ');
        value(&body[..length], indent, text);
        text.push_str(if braces { "\n" } else { ",\n" });
        rest = &body[length..];
        if rest.first().is_some_and(|node| node.is(",")) {
            rest = &rest[1..];
        }
    }
}

/// The value of an arm: in braces of its own where it is too long for the line.
fn value(nodes: &[Node], indent: usize, text: &mut String) {
    let flat = !nodes.iter().any(is_forced);
    let fits = |column: usize| column + line(nodes).len() < WIDTH;
    match flat && !fits(column(text)) && fits((indent + 1) * 4) {
        true => {
            text.push_str("{\n");
            pad(indent + 1, text);
            text.push_str(&line(nodes));
            text.push('\n');
            pad(indent, text);
            text.push('}');
        }
        false => fitted(nodes, indent, 1, text),
    }
}
