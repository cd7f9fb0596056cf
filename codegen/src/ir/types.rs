//! Types of a generated crate.

use super::origin::Origins;
use super::type_ref::{Primitive, TypeRef};

/// Lines of a doc comment, Markdown, without the slashes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs(pub Vec<String>);

/// All types and the modules that hold them.
#[derive(Clone, Debug, Default)]
pub struct Types {
    /// Modules in the order in which they are printed.
    pub modules: Vec<Module>,
    /// Types; each says its module.
    pub list: Vec<TypeDef>,
}

/// Which type of [`Types::list`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub u32);

/// Which module of [`Types::modules`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModuleId(pub u32);

impl std::ops::Index<TypeId> for Types {
    type Output = TypeDef;

    fn index(&self, id: TypeId) -> &TypeDef {
        &self.list[id.0 as usize]
    }
}

impl std::ops::Index<ModuleId> for Types {
    type Output = Module;

    fn index(&self, id: ModuleId) -> &Module {
        &self.modules[id.0 as usize]
    }
}

/// A module under `types`.
#[derive(Clone, Debug)]
pub struct Module {
    /// The module above it, where many share one; empty where that is the root.
    pub folder: String,
    /// Its name; empty for `types` itself.
    pub ident: String,
    /// Its doc comment.
    pub docs: Docs,
    /// The features of which one must be on; it is always there if there are none.
    pub features: Vec<String>,
}

/// A type with a name.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Its name, unique in the crate.
    pub ident: String,
    /// Where it is printed.
    pub module: ModuleId,
    /// Its doc comment.
    pub docs: Docs,
    /// Whether it carries `#[deprecated]`.
    pub deprecated: bool,
    /// What it is.
    pub kind: TypeKind,
    /// Types that become this one when something fixed is put around them.
    pub conversions: Vec<Conversion>,
    /// What of the specification it is made from.
    pub origins: Origins,
}

/// A type from which another one is made by putting something fixed around its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Conversion {
    /// The inner type.
    pub from: TypeId,
    /// What is put around it, from the inside out.
    pub steps: Vec<Step>,
}

/// One thing that is put around a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// A struct whose `new` asks for nothing else.
    New(TypeId),
    /// A list of one.
    List,
    /// A variant of a union.
    Variant(TypeId, String),
}

/// The kinds of type.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// A JSON object with known members.
    Struct(Struct),
    /// A choice among fixed scalars of one kind.
    Enum(ScalarEnum),
    /// A choice among any fixed values.
    Values(ValueEnum),
    /// A choice among types.
    Union(Union),
    /// A JSON array whose items have names.
    Sequence(Sequence),
    /// Another name.
    Alias(TypeRef),
    /// A struct around a type that goes back to itself through nothing but lists and maps.
    Wrapper(TypeRef),
}

/// A JSON object with known members.
#[derive(Clone, Debug)]
pub struct Struct {
    /// Its fields, in the order of the specification.
    pub fields: Vec<Field>,
    /// The field that keeps members without a field of their own: its name and their type. None
    /// where the schema forbids them.
    pub rest: Option<(String, TypeRef)>,
    /// Members that do not travel the way its values do, though the schema names them.
    pub one_way: Vec<String>,
    /// Whether it has `new` and setters: those that a caller makes have.
    pub constructor: bool,
    /// Whether decoding refuses what the specification doesn't allow: null where a member may
    /// only be missing, and unknown members where they are forbidden. So it is for what is only
    /// sent; what comes back is read with more patience.
    pub strict: bool,
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name in Rust.
    pub ident: String,
    /// The name of the member in JSON.
    pub wire: String,
    /// The type of the value when it is there and not null.
    pub ty: TypeRef,
    /// Whether it can be missing or null.
    pub presence: Presence,
    /// Whether null is read as absence.
    pub null_is_absence: bool,
    /// Its doc comment.
    pub docs: Docs,
    /// Whether it carries `#[deprecated]`.
    pub deprecated: bool,
    /// Whether `Debug` masks it.
    pub sensitive: bool,
    /// The only value it can have: `new` sets it and doesn't ask for it.
    pub constant: Option<ScalarValue>,
    /// The name of its setter.
    pub setter: String,
    /// The JSON kinds into which other spellings are brought before decoding, if there are any.
    pub coerced: Option<Kinds>,
    /// What of the specification it is made from.
    pub origins: Origins,
}

/// Whether a member can be missing or null, which decides the Rust type of the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Always there, never null: `T`.
    Required,
    /// Always there, perhaps null: `Option<T>`.
    Nullable,
    /// Perhaps missing, never null: `Option<T>`.
    Optional,
    /// Perhaps missing, perhaps null: `Option<Option<T>>`, where the outer says missing.
    OptionalNullable,
}

/// A choice among fixed scalars, all of one JSON type.
#[derive(Clone, Debug)]
pub struct ScalarEnum {
    /// The choices, in the order of the specification.
    pub variants: Vec<EnumVariant>,
    /// The variant that keeps any other value of the same type, if the enum is open.
    pub unknown: Option<String>,
    /// The type of the values: a text, an integer or a number.
    pub repr: Primitive,
}

/// One choice of a [`ScalarEnum`].
#[derive(Clone, Debug)]
pub struct EnumVariant {
    /// Its name.
    pub ident: String,
    /// What stands in JSON.
    pub value: ScalarValue,
    /// Its doc comment.
    pub docs: Docs,
}

/// A value of a [`ScalarEnum`].
#[derive(Clone, Debug, PartialEq)]
pub enum ScalarValue {
    /// A text.
    String(String),
    /// A whole number.
    Integer(i64),
    /// A truth value.
    Bool(bool),
}

/// A choice among fixed values that are not all texts, or not all whole numbers.
#[derive(Clone, Debug)]
pub struct ValueEnum {
    /// The choices, in the order of the specification.
    pub variants: Vec<ValueVariant>,
    /// The variant that keeps any other value, if the enum is open.
    pub unknown: Option<String>,
}

/// One choice of a [`ValueEnum`].
#[derive(Clone, Debug)]
pub struct ValueVariant {
    /// Its name.
    pub ident: String,
    /// What stands in JSON.
    pub value: serde_json::Value,
    /// Its doc comment.
    pub docs: Docs,
}

/// A JSON array whose first items differ from each other, where no Rust tuple can hold every
/// array that is allowed.
#[derive(Clone, Debug)]
pub struct Sequence {
    /// Its first items, in their order. What follows an optional one is optional too.
    pub items: Vec<SequenceItem>,
    /// The field that keeps all other items: its name and their type.
    pub rest: Option<(String, TypeRef)>,
    /// Whether it has `new`.
    pub constructor: bool,
}

/// An item of a [`Sequence`].
#[derive(Clone, Debug)]
pub struct SequenceItem {
    /// Its name.
    pub ident: String,
    /// Its type.
    pub ty: TypeRef,
    /// Whether it is always there.
    pub required: bool,
    /// Its doc comment.
    pub docs: Docs,
    /// What of the specification it is made from.
    pub origins: Origins,
}

/// A choice among types (`oneOf`, `anyOf`).
#[derive(Clone, Debug)]
pub struct Union {
    /// The choices, in the order in which decoding tries them.
    pub variants: Vec<UnionVariant>,
    /// The member that decides, if there is one.
    pub tag: Option<String>,
}

/// One choice of a [`Union`].
#[derive(Clone, Debug)]
pub struct UnionVariant {
    /// Its name.
    pub ident: String,
    /// What it holds.
    pub ty: TypeRef,
    /// How a JSON value of it is recognised.
    pub branch: Branch,
    /// Whether the union is made from this type by `From`: no other variant holds the same.
    pub from: bool,
    /// Its doc comment.
    pub docs: Docs,
    /// What of the specification it is made from.
    pub origins: Origins,
}

/// How a JSON value is recognised as belonging to a choice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Branch {
    /// Values of the tag that choose it.
    pub tags: Vec<ScalarValue>,
    /// The JSON kinds of its values.
    pub kinds: Kinds,
    /// The only scalars that belong to it, if the list isn't empty.
    pub values: Vec<ScalarValue>,
    /// Members that are always there.
    pub required: Vec<String>,
    /// All members that it names.
    pub known: Vec<String>,
    /// Members that have one of a few values.
    pub constants: Vec<(String, Vec<ScalarValue>)>,
    /// Whether there are no members but the known ones.
    pub closed: bool,
}

/// A set of JSON kinds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Kinds {
    /// `null`
    pub null: bool,
    /// `true` and `false`
    pub boolean: bool,
    /// Numbers without a fraction.
    pub integer: bool,
    /// Numbers with a fraction.
    pub fraction: bool,
    /// Texts.
    pub string: bool,
    /// Arrays.
    pub array: bool,
    /// Objects.
    pub object: bool,
}
