//! Places of rules in the specification, each once.

use std::collections::HashMap;

use crate::extensions::{Known, Source};
use crate::ir::rules::{Note, Site, SiteId};
use crate::lower::docs::one_line;
use crate::lower::words;
use crate::model::{Parameter, Schema};
use crate::source::{FileId, Location, Sources};

/// What subschemas take over from the schema around them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Inherited {
    /// `x-message`
    pub message: Option<String>,
    /// `x-source`
    pub source: Option<String>,
    /// `x-sensitive`
    pub sensitive: bool,
    /// Whether the schema around says what holds under a condition. Then what it wants to be told
    /// is meant for parts of the value too.
    pub conditional: bool,
    /// Whether the schema is only asked if it holds, and nobody is told why it doesn't.
    pub asked: bool,
}

impl Inherited {
    /// What a parameter says of its value.
    pub fn of(parameter: &Parameter) -> Self {
        Self::default().along(&parameter.extensions)
    }

    /// What holds in the schema itself.
    pub fn within(&self, schema: &Schema) -> Self {
        self.along(&schema.extensions)
    }

    fn along(&self, known: &Known) -> Self {
        let own = known.message.as_ref().map(|message| one_line(&message.0));
        let source = known.source.as_ref().map(source_text);
        Self {
            message: own.or_else(|| self.message.clone()),
            source: source.or_else(|| self.source.clone()),
            sensitive: self.sensitive || known.sensitive.as_ref().is_some_and(|key| key.0),
            conditional: self.conditional,
            asked: self.asked,
        }
    }

    /// What holds in schemas of parts of the value.
    pub fn of_parts(&self) -> Self {
        let message = self.message.clone().filter(|_| self.conditional);
        Self { message, ..self.clone() }
    }

    /// What holds in schemas that hold under a condition.
    pub fn under_condition(&self) -> Self {
        Self { conditional: true, ..self.clone() }
    }
}

impl Inherited {
    /// What holds in schemas that are only asked.
    pub fn when_asked() -> Self {
        Self { asked: true, ..Self::default() }
    }
}

/// Page and section, as a person would look for them.
fn source_text(source: &Source) -> String {
    let page = one_line(&source.page);
    match &source.section {
        Some(section) => format!("{page} § {}", one_line(section)),
        None => page,
    }
}

/// All sites.
#[derive(Debug, Default)]
pub struct Sites {
    list: Vec<Site>,
    known: HashMap<(String, &'static str, Inherited), SiteId>,
    root: FileId,
}

impl Sites {
    /// No sites; the file whose name goes without saying.
    pub fn new(root: FileId) -> Self {
        Self { root, ..Self::default() }
    }

    /// The site of a keyword of a schema, by the keyword's name in the runtime.
    pub fn add(
        &mut self,
        sources: &Sources,
        schema: &Location,
        inherited: &Inherited,
        keyword: &'static str,
    ) -> SiteId {
        let read = !inherited.asked;
        let (schema, inherited) = match read {
            true => (self.pointer(sources, schema), inherited.clone()),
            false => (String::new(), Inherited::when_asked()),
        };
        let key = (schema.clone(), keyword, inherited.clone());
        if let Some(id) = self.known.get(&key) {
            return *id;
        }
        let Inherited { message, source, sensitive, .. } = inherited;
        // Four thousand million sites do not fit into memory.
        let id = SiteId(self.list.len() as u32);
        self.list.push(Site { keyword, schema, note: Note { message, source, sensitive }, read });
        self.known.insert(key, id);
        id
    }

    /// A pointer as a reference from the root: with the file's name where it is another.
    pub fn pointer(&self, sources: &Sources, place: &Location) -> String {
        if place.file == self.root {
            return place.pointer.clone();
        }
        let root = sources.path(self.root);
        let folder = root.rfind('/').map_or("", |end| &root[..=end]);
        let path = sources.path(place.file);
        format!("{}#{}", path.strip_prefix(folder).unwrap_or(path), place.pointer)
    }

    /// All of them.
    pub fn into_list(self) -> Vec<Site> {
        self.list
    }
}

/// The words of a pointer, without those that every pointer has.
pub fn telling_words(pointer: &str) -> Vec<String> {
    const COMMON: [&str; 9] = [
        "components",
        "schemas",
        "properties",
        "paths",
        "content",
        "schema",
        "requestBody",
        "responses",
        "parameters",
    ];
    let tokens = pointer.split('/').filter(|token| !token.is_empty() && !COMMON.contains(token));
    tokens.flat_map(|token| words::split(&token.replace("~1", "/").replace("~0", "~"))).collect()
}

/// The name of a constant: the last of the words, as many as are handy. `prefix` stands before
/// what can't begin a name.
pub fn constant(prefix: &str, words: Vec<String>) -> String {
    const LONGEST: usize = 56;
    let mut kept: Vec<String> = Vec::new();
    let mut length = 0;
    for word in words.into_iter().rev().filter(|word| word.is_ascii()) {
        length += word.len() + 1;
        if length > LONGEST && !kept.is_empty() {
            break;
        }
        kept.push(word);
    }
    kept.reverse();
    let name: String = words::snake(&kept).to_uppercase().chars().take(80).collect();
    match name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        true => name,
        false => format!("{prefix}_{name}").trim_end_matches('_').to_owned(),
    }
}
