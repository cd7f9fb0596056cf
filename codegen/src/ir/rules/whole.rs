//! All rules of a crate: functions, implementations, statics, and the files that hold them.

use super::{Rule, RulePattern, Var};
use crate::ir::{ModuleId, TypeId, TypeRef};

/// All rules of a crate.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// Functions, in the order in which they are printed.
    pub functions: Vec<Function>,
    /// Places of rules in the specification.
    pub sites: Vec<Site>,
    /// How many of them are checked.
    pub checked: usize,
    /// Regular expressions.
    pub patterns: Vec<RulePattern>,
    /// Lists of texts that are too long to be repeated.
    pub lists: Vec<RuleList>,
    /// Implementations of the traits, by type.
    pub implementations: Vec<Implementation>,
    /// Functions that operations call.
    pub entries: Vec<FunctionId>,
    /// Files into which the functions go.
    pub files: Vec<RuleFile>,
}

/// Which of [`Rules::functions`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FunctionId(pub u32);

/// Which of [`Rules::sites`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SiteId(pub u32);

/// Which of [`Rules::patterns`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PatternId(pub u32);

/// Which of [`Rules::lists`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ListId(pub u32);

impl std::ops::Index<ListId> for Rules {
    type Output = RuleList;

    fn index(&self, id: ListId) -> &RuleList {
        &self.lists[id.0 as usize]
    }
}

impl std::ops::Index<FunctionId> for Rules {
    type Output = Function;

    fn index(&self, id: FunctionId) -> &Function {
        &self.functions[id.0 as usize]
    }
}

impl std::ops::Index<SiteId> for Rules {
    type Output = Site;

    fn index(&self, id: SiteId) -> &Site {
        &self.sites[id.0 as usize]
    }
}

impl std::ops::Index<PatternId> for Rules {
    type Output = RulePattern;

    fn index(&self, id: PatternId) -> &RulePattern {
        &self.patterns[id.0 as usize]
    }
}

/// A file under `validators`. What operations call in it is used through the module above it.
#[derive(Clone, Debug, Default)]
pub struct RuleFile {
    /// The module above it, where many share one; empty where that is the root.
    pub folder: String,
    /// The name of its module; empty for the module above.
    pub ident: String,
    /// The module whose types its rules are of; none where they are only of parameters and bodies.
    pub module: Option<ModuleId>,
    /// The features of which one must be on; it is always there if there are none.
    pub features: Vec<String>,
    /// Functions in it.
    pub functions: Vec<FunctionId>,
    /// Functions in it that operations call.
    pub entries: Vec<FunctionId>,
    /// Statics in it.
    pub patterns: Vec<PatternId>,
    /// Statics in it.
    pub lists: Vec<ListId>,
    /// Implementations in it, by their index.
    pub implementations: Vec<usize>,
}

/// The rules of a schema as a function.
#[derive(Clone, Debug)]
pub struct Function {
    /// Its name, unique among functions.
    pub ident: String,
    /// The path of its file's module; empty where there is but one.
    pub file: String,
    /// Where the schema stands.
    pub schema: String,
    /// What it looks at.
    pub input: Input,
    /// Whether it can lead back to itself, so that the depth of values must be bounded.
    pub recursive: bool,
    /// What must hold.
    pub rules: Vec<Rule>,
}

/// What a function looks at, and so the name of the value in hand.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// A JSON value.
    Json,
    /// A value of this type.
    Typed(TypeRef, Var),
}

/// `Validate` and `ValidateJson` for a type.
#[derive(Clone, Debug)]
pub struct Implementation {
    /// The type.
    pub ty: TypeId,
    /// Where its schema stands.
    pub schema: String,
    /// Whether the type leads back to itself, so that the depth of values must be bounded.
    pub recursive: bool,
    /// What must hold of a typed value.
    pub rules: Vec<Rule>,
    /// What must hold of a JSON value: none where no schema stands for the type alone.
    pub json: Option<FunctionId>,
}

/// Where a rule stands in the specification.
#[derive(Clone, Debug, PartialEq)]
pub struct Site {
    /// The variant of the runtime's `Keyword`.
    pub keyword: &'static str,
    /// JSON pointer to the schema that has the keyword.
    pub schema: String,
    /// What is told of it.
    pub note: Note,
    /// Whether anybody is told that it is broken.
    pub read: bool,
}

/// What is told of rules beside their limits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// What a person is told.
    pub message: Option<String>,
    /// Where the vendor says so.
    pub source: Option<String>,
    /// Whether the value must not be shown.
    pub sensitive: bool,
}

/// A list of texts.
#[derive(Clone, Debug)]
pub struct RuleList {
    /// The name of its static.
    pub ident: String,
    /// The path of its file's module; empty where there is but one.
    pub file: String,
    /// The texts.
    pub texts: Vec<String>,
}
