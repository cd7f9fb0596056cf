//! Words, signs and groups, each group with what it holds.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// A part of the text.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// A name, a keyword, a lifetime, a literal.
    Word(String),
    /// An operator or another sign.
    Sign(&'static str),
    /// A line of documentation, with its leading blank.
    Doc(String),
    /// An attribute: `#[` or `#![`, and what it says.
    Attribute(&'static str, Vec<Node>),
    /// Something in delimiters.
    Group(Group),
}

/// Something in delimiters.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What it holds.
    pub kind: Kind,
    /// Its content.
    pub nodes: Vec<Node>,
}

/// What a group holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `(…)`
    Parens,
    /// `(…)` behind the name of a macro, which may not take a comma at the end.
    Macro,
    /// `[…]`
    Brackets,
    /// Statements or items in braces.
    Block,
    /// The arms of a `match`.
    Arms,
    /// Fields or variants of a definition.
    Fields,
    /// The fields of a value.
    Literal,
    /// Names of an import.
    Names,
}

impl Kind {
    /// Its delimiters.
    pub fn delimiters(self) -> (char, char) {
        match self {
            Self::Parens | Self::Macro => ('(', ')'),
            Self::Brackets => ('[', ']'),
            _ => ('{', '}'),
        }
    }
}

impl Node {
    /// Whether it is this sign.
    pub fn is(&self, sign: &str) -> bool {
        matches!(self, Self::Sign(own) if *own == sign)
    }

    /// The word, if it is one.
    pub fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            _ => None,
        }
    }
}

/// The parts of a list of tokens.
pub fn tree(tokens: TokenStream) -> Vec<Node> {
    let mut reader = Reader { nodes: Vec::new(), expected: None, condition: false };
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(ident) => reader.word(ident.to_string()),
            TokenTree::Literal(literal) => reader.nodes.push(Node::Word(literal.to_string())),
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                reader.nodes.extend(tree(group.stream()));
            }
            TokenTree::Group(group) => reader.group(group.delimiter(), group.stream()),
            TokenTree::Punct(punct) => {
                let mut sign = String::from(punct.as_char());
                let mut joint = punct.spacing() == Spacing::Joint;
                if sign == "'" {
                    if let Some(TokenTree::Ident(ident)) = tokens.next() {
                        reader.nodes.push(Node::Word(format!("'{ident}")));
                    }
                    continue;
                }
                if sign == "#" {
                    let inner = matches!(tokens.peek(), Some(TokenTree::Punct(next)) if next.as_char() == '!');
                    if inner {
                        tokens.next();
                    }
                    if let Some(TokenTree::Group(group)) = tokens.next() {
                        reader.nodes.push(attribute(group.stream(), inner));
                    }
                    continue;
                }
                while joint {
                    let Some(TokenTree::Punct(next)) = tokens.peek() else { break };
                    let longer = format!("{sign}{}", next.as_char());
                    if known(&longer).is_none() {
                        break;
                    }
                    (sign, joint) = (longer, next.spacing() == Spacing::Joint);
                    tokens.next();
                }
                match known(&sign) {
                    Some(sign) => reader.sign(sign),
                    // Rust has no other sign; whatever it is, it stays.
                    None => reader.nodes.push(Node::Word(sign)),
                }
            }
        }
    }
    reader.nodes
}

/// Signs of one or several characters. `>>` is not among them: it ends two lists of types.
fn known(sign: &str) -> Option<&'static str> {
    const SIGNS: [&str; 36] = [
        "::", "->", "=>", "..=", "..", "&&", "||", "==", "!=", "<=", ">=", "+=", "-=", "|=", "<<",
        ":", ";", ",", ".", "&", "|", "=", "<", ">", "+", "-", "*", "/", "%", "^", "!", "?", "@",
        "$", "~", "#",
    ];
    SIGNS.into_iter().find(|known| *known == sign)
}

fn attribute(tokens: TokenStream, inner: bool) -> Node {
    let nodes = tree(tokens);
    if let [Node::Word(doc), Node::Sign("="), Node::Word(text)] = nodes.as_slice()
        && doc == "doc"
        && !inner
        && let Some(text) = written(text)
        && !text.contains('\n')
    {
        return Node::Doc(text);
    }
    let mark = if inner { "#![" } else { "#[" };
    Node::Attribute(mark, nodes)
}

/// What a literal text says.
fn written(literal: &str) -> Option<String> {
    let plain = literal.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    match plain.filter(|text| !text.contains('\\')) {
        Some(plain) => Some(plain.to_owned()),
        None => syn::parse_str::<syn::LitStr>(literal).ok().map(|text| text.value()),
    }
}

struct Reader {
    nodes: Vec<Node>,
    /// What the next braces hold, where a keyword has said it.
    expected: Option<Kind>,
    /// Whether they are those of a condition, in which a pattern may stand.
    condition: bool,
}

impl Reader {
    fn word(&mut self, word: String) {
        match word.as_str() {
            "if" | "while" => (self.expected, self.condition) = (Some(Kind::Block), true),
            "loop" | "else" | "unsafe" | "fn" | "impl" | "trait" | "mod" | "for" => {
                self.expected = Some(Kind::Block);
            }
            "match" => self.expected = Some(Kind::Arms),
            "struct" | "enum" | "union" if self.begins_definition() => {
                self.expected = Some(Kind::Fields);
            }
            _ => {}
        }
        self.nodes.push(Node::Word(word));
    }

    /// Whether nothing but visibility and attributes stands before: elsewhere `union` is a name.
    fn begins_definition(&self) -> bool {
        self.nodes.last().is_none_or(|node| match node {
            Node::Word(word) => word == "pub",
            Node::Group(group) => matches!(group.kind, Kind::Parens | Kind::Block | Kind::Fields),
            Node::Sign(sign) => *sign == ";",
            Node::Doc(_) | Node::Attribute(..) => true,
        })
    }

    fn sign(&mut self, sign: &'static str) {
        // A comma may stand within types.
        if sign == ";" || (sign == "=" && !self.condition) {
            self.expected = None;
        }
        self.nodes.push(Node::Sign(sign));
    }

    fn group(&mut self, delimiter: Delimiter, tokens: TokenStream) {
        let kind = match delimiter {
            Delimiter::Parenthesis if self.follows_macro() => Kind::Macro,
            Delimiter::Parenthesis => Kind::Parens,
            Delimiter::Bracket => Kind::Brackets,
            _ => {
                self.condition = false;
                self.expected.take().unwrap_or_else(|| self.braces())
            }
        };
        self.nodes.push(Node::Group(Group { kind, nodes: tree(tokens) }));
    }

    fn follows_macro(&self) -> bool {
        matches!(self.nodes.as_slice(), [.., Node::Word(_), Node::Sign("!")])
    }

    /// What braces hold that no keyword announces.
    fn braces(&self) -> Kind {
        match self.nodes.last() {
            Some(Node::Sign("::")) => Kind::Names,
            Some(Node::Sign(">")) | Some(Node::Word(_)) => Kind::Literal,
            _ => Kind::Block,
        }
    }
}
