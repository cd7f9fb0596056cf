//! The programs: validators, and a `main` that reads a value and calls one of them.

use std::collections::BTreeMap;

use bindery::emit;
use bindery::json_schema::Alone;
use bindery::lower::rules;

use super::Job;
use super::documents::Document;
use crate::Misuse;

/// Bytes of JSON Schema that a program may be made of.
const MOST: usize = 1 << 30;

/// Who makes validators.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Maker {
    Ours,
    Macro,
}

/// The files of a package, below it, without its manifest.
pub struct Program {
    pub main: String,
    /// Paths and texts of the others.
    pub files: Vec<(String, String)>,
    /// Lines that a generator wrote.
    pub lines: Option<usize>,
    /// What the validators leave out.
    pub remarks: Vec<String>,
}

impl Maker {
    /// How the table names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ours => "bindery",
            Self::Macro => "jsonschema, macro",
        }
    }

    /// The name of its package.
    pub fn package(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Macro => "by-macro",
        }
    }

    /// The dependency that validators have.
    pub fn dependency(self, job: &Job<'_>) -> Result<String, Misuse> {
        Ok(match self {
            Self::Ours => format!("bindery-runtime = {{ path = {:?} }}", job.workspace.runtime()?),
            Self::Macro => "jsonschema = { version = \"0.60\", default-features = false, \
                            features = [\"macros\"] }"
                .to_owned(),
        })
    }

    /// A workspace of this repository that has the dependency already.
    pub fn lock(self) -> &'static str {
        match self {
            Self::Ours => "Cargo.lock",
            Self::Macro => "codegen/bench/Cargo.lock",
        }
    }

    /// The same program without a validator.
    pub fn empty(self) -> Program {
        let main = match self {
            Self::Ours => ours_main("", &[]),
            Self::Macro => macro_main(&[]),
        };
        Program { main, files: Vec::new(), lines: None, remarks: Vec::new() }
    }
}

/// The program for a document; in trouble why there is none.
pub fn program(maker: Maker, document: &Document) -> Result<Program, String> {
    match maker {
        Maker::Ours => Ok(ours(document)),
        Maker::Macro => by_macro(document),
    }
}

fn ours(document: &Document) -> Program {
    let Document { schemas, sources, roots, label } = document;
    let mut diagnostics = Vec::new();
    let options = rules::Options::default();
    let (rules, entries) = rules::of_schemas((schemas, roots), sources, options, &mut diagnostics);
    let files = emit::validators(&rules, label).into_iter().map(|file| (file.path, file.text));
    let files: Vec<_> = files.collect();
    let judges: Vec<_> =
        entries.iter().map(|entry| format!("validators::{}", rules[*entry].ident)).collect();
    let mut left_out: BTreeMap<&str, usize> = BTreeMap::new();
    diagnostics.iter().for_each(|it| *left_out.entry(it.code).or_default() += 1);
    let remarks = left_out.iter().map(|(code, count)| format!("{count} {code}"));
    Program {
        main: ours_main("mod validators;\n", &judges),
        lines: Some(files.iter().map(|(_, text)| text.lines().count()).sum()),
        files,
        remarks: remarks.collect(),
    }
}

fn ours_main(modules: &str, judges: &[String]) -> String {
    main(
        &format!(
            "mod types {{}}\n{modules}
use bindery_runtime::codegen::rules::{{Node, Path, Sink}};

type Judge = fn(Node<'_>, &Path<'_>, &mut Sink);

fn judged(judge: Judge, value: &serde_json::Value) -> (bool, Vec<String>) {{
    let (mut asking, mut collecting) = (Sink::asking(), Sink::default());
    judge(Node::Value(value), &Path::ROOT, &mut asking);
    judge(Node::Value(value), &Path::ROOT, &mut collecting);
    let found = collecting.finish().err();
    let all = found.iter().flat_map(|all| all.iter()).map(|one| one.to_string());
    (!asking.is_done(), all.collect())
}}"
        ),
        judges,
    )
}

fn by_macro(document: &Document) -> Result<Program, String> {
    let alone = Alone::new(&document.schemas);
    let (mut files, mut bytes) = (Vec::new(), 0);
    for (number, root) in document.roots.iter().enumerate() {
        let text = alone.document(*root).to_string();
        bytes += text.len();
        if bytes > MOST {
            let all = document.roots.len();
            return Err(format!(
                "the documents of its first {number} schemas have {} MB already, and there are {all}",
                bytes >> 20
            ));
        }
        files.push((format!("schemas/{number}.json"), text));
    }
    let main = macro_main(&(0..files.len()).collect::<Vec<_>>());
    Ok(Program { main, files, lines: None, remarks: Vec::new() })
}

/// Of its three methods, the two that answer what ours does: is a value valid, and what is wrong.
fn macro_main(numbers: &[usize]) -> String {
    let validators = numbers.iter().map(|number| {
        format!(
            "#[jsonschema::validator(path = \"schemas/{number}.json\", \
             methods = {{ validate = false }})]\nstruct Schema{number};\n\n"
        )
    });
    let judges: Vec<_> = numbers
        .iter()
        .map(|number| format!("(Schema{number}::is_valid, Schema{number}::iter_errors)"))
        .collect();
    main(
        &format!(
            "{}type Judge = (
    fn(&serde_json::Value) -> bool,
    for<'a> fn(&'a serde_json::Value) -> jsonschema::ErrorIterator<'a>,
);

fn judged((is_valid, errors): Judge, value: &serde_json::Value) -> (bool, Vec<String>) {{
    (is_valid(value), errors(value).map(|one| one.to_string()).collect())
}}",
            validators.collect::<String>()
        ),
        &judges,
    )
}

/// A program that reads a value from standard input. Its argument is the number of a validator.
fn main(validators: &str, judges: &[String]) -> String {
    let judges: String = judges.iter().map(|judge| format!("    {judge},\n")).collect();
    format!(
        "//! All validators of a document.

{validators}

const JUDGES: &[Judge] = &[
{judges}];

fn main() -> std::process::ExitCode {{
    let number = std::env::args().nth(1).and_then(|text| text.parse::<usize>().ok());
    let judge = JUDGES.get(number.unwrap_or_default());
    let (Some(judge), Ok(value)) = (judge, serde_json::from_reader(std::io::stdin())) else {{
        return std::process::ExitCode::from(2);
    }};
    let (valid, found) = judged(*judge, &value);
    found.iter().for_each(|one| println!(\"{{one}}\"));
    std::process::ExitCode::from(u8::from(!valid))
}}
"
    )
}

#[cfg(test)]
mod tests {
    use bindery::{Options, read};

    use super::*;
    use crate::loader::{DOCUMENT, TextLoader};

    const TEXT: &str = r##"{
        "openapi": "3.1.1", "info": { "title": "Shelf", "version": "1" }, "paths": {},
        "components": { "schemas": {
            "Book": { "type": "object", "properties": { "of": { "$ref": "#/components/schemas/Shelf" } } },
            "Shelf": { "type": "object", "minProperties": 1 } } } }"##;

    #[test]
    fn both_have_a_validator_for_each_schema() {
        let reading =
            read(DOCUMENT, &mut TextLoader { text: TEXT, remotes: None }, Options::default());
        // The document above is one.
        let schemas = reading.api.unwrap().schemas;
        let named = schemas.iter().filter(|(_, schema)| schema.name.is_some());
        let roots: Vec<_> = named.map(|(id, _)| id).collect();
        let (label, sources) = ("shelf".to_owned(), reading.sources);
        let document = Document { label, schemas, sources, roots };
        // Nothing in it is too much for either.
        let ours = program(Maker::Ours, &document).ok().unwrap();
        assert!(ours.main.contains("[\n    validators::book,\n    validators::shelf,\n]"));
        let text: String = ours.files.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(text.matches("fn shelf(").count(), 1, "{text}");
        assert_eq!(ours.lines, Some(text.lines().count()));
        // The same.
        let peer = program(Maker::Macro, &document).ok().unwrap();
        assert!(peer.main.contains("(Schema1::is_valid, Schema1::iter_errors),\n]"));
        let text: String = peer.files.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(text.matches("minProperties").count(), 2, "{text}");
    }
}
