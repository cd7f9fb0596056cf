//! The public surface as data: one entry an item.

use crate::source::Location;

/// Everything of a generated crate that its users can write down.
#[derive(Clone, Debug, Default)]
pub struct Surface {
    /// The name of the library.
    pub library: String,
    /// Its items, sorted by path.
    pub items: Vec<Item>,
    /// What stands for all texts of the crate: the same for the same texts.
    pub texts: Option<u64>,
}

/// Something public.
#[derive(Clone, Debug)]
pub struct Item {
    /// What it belongs to, as users write it, for example `Pet` or `operations::ListPetsCall`; none
    /// where it stands in a module.
    pub owner: Option<String>,
    /// Its name; with its module where it belongs to nothing.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// The features of which one must be on; it is always there if there are none.
    pub features: Vec<String>,
    /// Whether it carries `#[deprecated]`.
    pub deprecated: bool,
    /// What stands for its documentation.
    pub docs: u64,
    /// What it does, where its signature does not say it.
    pub facts: Vec<Fact>,
    /// What of the specification it is made from.
    pub origins: Vec<Location>,
}

/// Something that an item does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is about, for example `its name in JSON`.
    pub about: String,
    /// What it is.
    pub is: String,
}

/// The kinds of [`Item`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A struct whose fields are all public: it is written as a literal, and taken apart.
    Struct,
    /// A struct whose fields nobody sees.
    Opaque,
    /// A struct around one public field.
    Tuple(Type),
    /// An enum, which is matched without a further arm.
    Enum,
    /// Another name.
    Alias(Type),
    /// A field.
    Field(Type),
    /// A variant.
    Variant(Payload),
    /// A function or method.
    Function(Function),
    /// An implementation of this trait.
    Implementation(Trait),
    /// A constant.
    Constant(Type),
    /// A feature of the package.
    Feature,
}

/// What a variant holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Payload {
    /// Nothing. It stands for this value, where it stands for one.
    Nothing(Option<String>),
    /// A value of a type.
    Holds(Type),
    /// A value of a type that no other variant stands for.
    Unknown(Type),
}

/// A trait that some types have and others do not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trait {
    /// A trait of this path, as users write it.
    Plain(&'static str),
    /// `From` of a type.
    From(Type),
}

/// A function or method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// What it is for.
    pub role: Role,
    /// What it is called on.
    pub receiver: Receiver,
    /// What it asks for.
    pub arguments: Vec<Argument>,
    /// What it gives.
    pub answer: Type,
    /// Whether it is `async`.
    pub waits: bool,
}

/// What a function is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// It makes a value with what that must have.
    New,
    /// It sets this field.
    Setter(String),
    /// It begins a call.
    Call,
    /// It sets what a call may be given.
    Setting,
    /// It sends a call.
    Send,
    /// Anything else.
    Other,
}

/// What a function is called on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receiver {
    /// Nothing.
    None,
    /// `self`
    Value,
    /// `&self`
    Reference,
}

/// An argument of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// Its name, which callers do not write.
    pub name: String,
    /// Its type.
    pub ty: Type,
}

/// A type as it is used.
#[derive(Clone, Debug)]
pub struct Type {
    /// As generated code writes it.
    pub written: String,
    /// With what stands for other names of types in their place.
    pub meant: String,
}

/// Two ways to write a type are one type.
impl PartialEq for Type {
    fn eq(&self, other: &Self) -> bool {
        self.meant == other.meant
    }
}

impl Eq for Type {}

impl Item {
    /// Where users find it, for example `Pet::name`.
    pub fn path(&self) -> String {
        match &self.owner {
            Some(owner) => format!("{owner}::{}", self.name),
            None => self.name.clone(),
        }
    }
}
