//! The same for types: random schemas as the components of an API, whose crate must compile.

use bindery::ir::{Crate, Runtime};
use bindery::{Level, Options, emit, lower, read};
use jsonschema::Draft;
use serde_json::{Map, Value, json};

use super::random::{self, Random};
use crate::cli::OracleArguments;
use crate::compiled::Program;
use crate::loader::{DOCUMENT, TextLoader};
use crate::workspace::Workspace;
use crate::{Misuse, Outcome, screen};

/// The crate of the types.
const CRATE: &str = "oracle_types";

/// Compares types on random values of the schemas that they stand for.
pub fn run(arguments: &OracleArguments) -> Result<Outcome, Misuse> {
    let mut random = Random::new(arguments.seed);
    let document = document(&mut random, arguments.schemas);
    let workspace = Workspace::find()?;
    let dependency = format!("{CRATE} = {{ path = \"types\" }}\n");
    let program = Program::new(&workspace, "oracle-types", &dependency)?;
    let krate = generate(&document, workspace.runtime()?, &program)?;
    let (mut cases, mut judges, mut skipped) = (Vec::new(), Vec::new(), 0);
    for implementation in krate.rules.implementations.iter().filter(|it| it.json.is_some()) {
        let Some(other) = validator(&document, &implementation.schema) else {
            skipped += 1;
            continue;
        };
        let number = judges.len();
        judges.push(krate.types[implementation.ty].ident.clone());
        for _ in 0..arguments.values {
            let value = random::value(&mut random, 3);
            let valid = other.is_valid(&value);
            cases.push((number, value, valid));
        }
    }
    let lines: String =
        cases.iter().map(|(number, value, _)| format!("{number}\t{value}\n")).collect();
    let verdicts = program.verdicts(&main(&judges), &lines)?;
    Ok(told(&cases, &verdicts, &judges, skipped))
}

fn told(
    cases: &[(usize, Value, bool)],
    verdicts: &[String],
    judges: &[String],
    skipped: usize,
) -> Outcome {
    let mut wrong = Vec::new();
    let mut beyond = 0;
    let valid = cases.iter().filter(|(.., valid)| *valid).count();
    for ((number, value, valid), verdict) in cases.iter().zip(verdicts) {
        let (json, typed) = verdict.split_once(' ').unwrap_or((verdict, ""));
        let same = json == if *valid { "valid" } else { "invalid" };
        // A schema that names members and no type allows anything else as well. Its type does not.
        beyond += usize::from(*valid && typed == "undecodable");
        if !same || !matches!(typed, "agrees" | "undecodable") {
            let theirs = if *valid { "valid" } else { "invalid" };
            let name = &judges[*number];
            wrong.push(format!("{name}: {value}: {json}, typed {typed}; theirs {theirs}\n"));
        }
    }
    let (types, all, count) = (judges.len(), cases.len(), wrong.len());
    screen::print(&format!(
        "{types} types, {all} cases, {valid} valid ({beyond} beyond their type), {count} wrong; \
         {skipped} types skipped\n"
    ));
    wrong.sort_by_key(String::len);
    wrong.truncate(12);
    screen::print(&wrong.concat());
    if wrong.is_empty() { Outcome::Fine } else { Outcome::Findings }
}

/// An API whose operations send and receive random schemas.
fn document(random: &mut Random, count: usize) -> Value {
    let mut schemas = Map::new();
    let mut paths = Map::new();
    while schemas.len() < count {
        let number = schemas.len();
        let Value::Object(mut schema) = random::document(random) else { continue };
        let definitions = schema.remove("$defs");
        let own = |part: &mut Value| follow(part, number);
        let mut schema = Value::Object(schema);
        own(&mut schema);
        schemas.insert(format!("S{number}"), schema);
        for (name, mut definition) in
            definitions.into_iter().flat_map(|it| it.as_object().cloned()).flatten()
        {
            own(&mut definition);
            schemas.insert(format!("S{number}{name}"), definition);
        }
        let content = json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/S{number}") } } });
        let post = json!({
            "requestBody": { "required": true, "content": content.clone() },
            "responses": { "200": { "description": "The same.", "content": content } },
        });
        paths.insert(format!("/s{number}"), json!({ "post": post }));
    }
    json!({
        "openapi": "3.1.1",
        "info": { "title": "Random", "version": "1" },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

/// Makes references to definitions lead to components.
fn follow(value: &mut Value, number: usize) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get_mut("$ref") {
                *reference =
                    reference.replace("#/$defs/", &format!("#/components/schemas/S{number}"));
            }
            members.values_mut().for_each(|value| follow(value, number));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| follow(item, number)),
        _ => {}
    }
}

fn validator(document: &Value, pointer: &str) -> Option<jsonschema::Validator> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/~_-".contains(c);
    let encoded: String = pointer
        .chars()
        .map(|c| match plain(c) {
            true => c.to_string(),
            false => c.to_string().bytes().map(|byte| format!("%{byte:02X}")).collect(),
        })
        .collect();
    let schema = json!({ "$ref": format!("#{encoded}"), "components": document["components"] });
    jsonschema::options().with_draft(Draft::Draft202012).build(&schema).ok()
}

/// The crate of the document, beside the program that uses it.
fn generate(document: &Value, runtime: String, program: &Program) -> Result<Crate, Misuse> {
    let text = document.to_string();
    let mut loader = TextLoader { text: &text, remotes: None };
    let reading = read(DOCUMENT, &mut loader, Options::from(Level::Foreign));
    let mut errors = reading.diagnostics.iter().filter(|it| it.is_error());
    if let Some(error) = errors.next() {
        return Err(Misuse(format!("the random document has errors: {}", error.message)));
    }
    let api = reading.api.ok_or_else(|| Misuse("the random document has no API".to_owned()))?;
    let options = lower::Options {
        name: CRATE.to_owned(),
        version: lower::FIRST_VERSION.to_owned(),
        spec: DOCUMENT.to_owned(),
        runtime: Runtime::Member(runtime),
        rules: Default::default(),
        round_trips: false,
    };
    let (krate, _) = lower::lower(&api, &reading.sources, &options);
    for file in emit::emit(&krate) {
        program.write(&format!("types/{}", file.path), &file.text)?;
    }
    program.write(DOCUMENT, &text)?;
    Ok(krate)
}

/// A program that judges by all of these types.
fn main(judges: &[String]) -> String {
    let list: String = judges
        .iter()
        .map(|name| format!("        testing::typed::<{CRATE}::types::{name}>,\n"))
        .collect();
    format!(
        "use bindery_runtime::testing;\n\nfn main() {{\n    let judges: &[testing::TypedJudge] = &[\n{list}    ];\n    \
         testing::typed_verdicts(include_str!(\"cases.txt\"), judges);\n}}\n"
    )
}
