//! Parts on one line.

use super::tree::{Group, Kind, Node};

/// The parts on one line.
pub fn line(nodes: &[Node]) -> String {
    let mut text = String::new();
    write(nodes, &mut text);
    text
}

fn write(nodes: &[Node], text: &mut String) {
    let mut state = State::default();
    for (index, node) in nodes.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| nodes.get(before));
        if let Some(before) = before
            && state.space(before, node, index.checked_sub(2).and_then(|at| nodes.get(at)))
        {
            text.push(' ');
        }
        state.step(before, node);
        one(node, text);
    }
}

fn one(node: &Node, text: &mut String) {
    match node {
        Node::Word(word) => text.push_str(word),
        Node::Sign(sign) => text.push_str(sign),
        Node::Doc(doc) => {
            text.push_str("///");
            text.push_str(doc);
        }
        Node::Attribute(mark, nodes) => {
            text.push_str(mark);
            write(nodes, text);
            text.push(']');
        }
        Node::Group(group) if group.kind == Kind::Names && is_lone(&group.nodes) => {
            write(&group.nodes, text);
        }
        Node::Group(group) => {
            let (open, close) = group.kind.delimiters();
            let padded = !group.nodes.is_empty()
                && !matches!(group.kind, Kind::Parens | Kind::Macro | Kind::Brackets | Kind::Names);
            text.push(open);
            if padded {
                text.push(' ');
            }
            write(without_comma(group), text);
            if padded {
                text.push(' ');
            }
            text.push(close);
        }
    }
}

/// The content without a comma at its end, unless that makes it a tuple or belongs to a macro.
fn without_comma(group: &Group) -> &[Node] {
    match group.nodes.split_last() {
        Some((last, others)) if last.is(",") && group.kind != Kind::Macro => {
            let tuple = group.kind == Kind::Parens && !others.iter().any(|node| node.is(","));
            if tuple { &group.nodes } else { others }
        }
        _ => &group.nodes,
    }
}

/// Whether an import names but one thing.
fn is_lone(nodes: &[Node]) -> bool {
    let own = nodes.first().and_then(Node::word) == Some("self");
    !own && !nodes.is_empty() && !nodes.iter().any(|node| node.is(","))
}

/// What has to be known of the parts before to tell what a sign is.
#[derive(Clone, Copy, Debug, Default)]
pub struct State {
    /// How many lists of types are open.
    types: usize,
    /// Whether the arguments of a closure are open.
    closure: bool,
    /// Whether the last sign stands before its operand.
    prefix: bool,
    /// Whether the last `|` has ended the arguments of a closure.
    ended: bool,
}

impl State {
    /// Whether a blank stands between two parts.
    fn space(self, before: &Node, node: &Node, earlier: Option<&Node>) -> bool {
        match (before, node) {
            (Node::Sign("::" | "." | ".." | "..="), _)
            | (_, Node::Sign("::" | "." | "?" | "," | ";")) => false,
            (_, Node::Sign(":")) => false,
            (Node::Sign("!"), Node::Group(_)) if matches!(earlier, Some(Node::Word(_))) => false,
            (_, Node::Sign("!")) if matches!(before, Node::Word(word) if !is_keyword(word)) => {
                false
            }
            (_, Node::Sign("|")) if self.closure => false,
            (Node::Sign("|"), _) if self.ended => true,
            (Node::Sign(_), _) if self.prefix => false,
            (_, Node::Sign("<")) if opens_types(Some(before)) => false,
            (_, Node::Sign(">")) if self.types > 0 => false,
            (Node::Sign("<"), _) if self.types > 0 => false,
            (Node::Sign(">"), Node::Group(group)) => {
                !matches!(group.kind, Kind::Parens | Kind::Brackets)
            }
            (_, Node::Sign(".." | "..=")) => matches!(before, Node::Sign(",")),
            (Node::Word(word), Node::Group(group)) => match group.kind {
                Kind::Parens => {
                    is_keyword(word)
                        && !matches!(&**word, "self" | "Self" | "super" | "crate" | "pub")
                }
                Kind::Brackets => is_keyword(word) || word.starts_with('\''),
                _ => true,
            },
            (Node::Group(first), Node::Group(second)) => {
                matches!(second.kind, Kind::Block | Kind::Arms | Kind::Fields | Kind::Literal)
                    || matches!(first.kind, Kind::Block | Kind::Arms)
            }
            _ => true,
        }
    }

    /// Whether a comma here belongs to types or to the arguments of a closure.
    pub fn is_within(self) -> bool {
        self.types > 0 || self.closure
    }

    /// Takes note of a part.
    pub fn step(&mut self, before: Option<&Node>, node: &Node) {
        let Node::Sign(sign) = node else {
            (self.prefix, self.ended) = (false, false);
            return;
        };
        let operand = before.is_none_or(expects_operand) || self.ended;
        self.prefix = false;
        self.ended = false;
        match *sign {
            "<" if before.is_none_or(|before| opens_types(Some(before))) || operand => {
                self.types += 1;
            }
            ">" => self.types = self.types.saturating_sub(1),
            "|" if self.closure => (self.closure, self.ended) = (false, true),
            "|" if operand => (self.closure, self.prefix) = (true, true),
            "||" if operand => self.ended = true,
            "&" | "*" | "-" | "!" | "&&" | "$" | "@" if operand => self.prefix = true,
            _ => {}
        }
    }
}

/// Whether `<` after this begins a list of types.
fn opens_types(before: Option<&Node>) -> bool {
    match before {
        Some(Node::Sign("::")) => true,
        Some(Node::Word(word)) => {
            word == "impl" || word.starts_with(|first: char| !first.is_numeric())
        }
        _ => false,
    }
}

/// Whether what comes next is the beginning of a value.
fn expects_operand(before: &Node) -> bool {
    match before {
        Node::Sign(sign) => !matches!(*sign, "?" | ">"),
        Node::Word(word) => {
            is_keyword(word)
                && !matches!(&**word, "self" | "Self" | "super" | "crate" | "true" | "false")
        }
        Node::Doc(_) | Node::Attribute(..) => true,
        Node::Group(group) => matches!(group.kind, Kind::Block | Kind::Arms | Kind::Fields),
    }
}

/// Whether the word is one of those after which something else begins.
pub fn is_keyword(word: &str) -> bool {
    const KEYWORDS: [&str; 30] = [
        "Self", "as", "async", "await", "const", "crate", "else", "enum", "false", "fn", "for",
        "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "return",
        "self", "static", "struct", "super", "true", "use", "where",
    ];
    KEYWORDS.binary_search(&word).is_ok() || word == "while" || word == "dyn"
}
