//! The same for types: random schemas as the components of an API, whose crate must compile.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use bindery::ir::{Crate, Runtime};
use bindery::{Level, Options, emit, lower, read};
use jsonschema::Draft;
use serde_json::{Map, Value, json};

use super::random::{self, Random};
use super::{One, SCHEMA};
use crate::cli::OracleArguments;
use crate::workspace::Workspace;
use crate::{Misuse, Outcome, process, progress, screen};

/// Longer than any comparison needs.
const LIMIT: Duration = Duration::from_secs(1_800);

/// Compares types on random values of the schemas that they stand for.
pub fn run(arguments: &OracleArguments) -> Result<Outcome, Misuse> {
    let mut random = Random::new(arguments.seed);
    let document = document(&mut random, arguments.schemas);
    let workspace = Workspace::find()?;
    let folder = workspace.root().join("target/oracle-types");
    let krate = generate(&document, &workspace.runtime()?, &folder)?;
    let mut cases = Vec::new();
    let mut judges = Vec::new();
    for implementation in krate.rules.implementations.iter().filter(|it| it.json.is_some()) {
        let Some(other) = validator(&document, &implementation.schema) else { continue };
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
    let verdicts = verdicts(&folder, &workspace.runtime()?, &judges, &lines)?;
    if verdicts.len() != cases.len() {
        return Err(Misuse("the types ended too early".to_owned()));
    }
    Ok(told(&cases, &verdicts, &judges))
}

fn told(cases: &[(usize, Value, bool)], verdicts: &[String], judges: &[String]) -> Outcome {
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
        "{types} types, {all} cases, {valid} valid ({beyond} beyond their type), {count} wrong\n"
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

fn generate(document: &Value, runtime: &str, folder: &Path) -> Result<Crate, Misuse> {
    let mut loader = One(document.to_string().into_bytes());
    let reading = read(SCHEMA, &mut loader, Options::from(Level::Foreign));
    let mut errors = reading.diagnostics.iter().filter(|it| it.is_error());
    if let Some(error) = errors.next() {
        return Err(Misuse(format!("the random document has errors: {}", error.message)));
    }
    let api = reading.api.ok_or_else(|| Misuse("the random document has no API".to_owned()))?;
    let options = lower::Options {
        name: "oracle_types".to_owned(),
        spec: SCHEMA.to_owned(),
        runtime: Runtime::Member(runtime.to_owned()),
        round_trips: false,
    };
    let (krate, _) = lower::lower(&api, &reading.sources, &options);
    let failed = |error: std::io::Error| Misuse(error.to_string());
    // What an earlier run has left.
    let _ = fs::remove_dir_all(folder);
    for file in emit::emit(&krate) {
        let path = folder.join("types").join(file.path);
        path.parent().map_or(Ok(()), fs::create_dir_all).map_err(failed)?;
        fs::write(path, file.text).map_err(failed)?;
    }
    fs::write(folder.join(SCHEMA), document.to_string()).map_err(failed)?;
    Ok(krate)
}

/// Compiles the crate and a program that uses all of its types, and runs it.
fn verdicts(
    folder: &Path,
    runtime: &str,
    judges: &[String],
    cases: &str,
) -> Result<Vec<String>, Misuse> {
    let failed = |error: std::io::Error| Misuse(error.to_string());
    let program = folder.join("program");
    fs::create_dir_all(program.join("src")).map_err(failed)?;
    let workspace = "[workspace]\nresolver = \"3\"\nmembers = [\"types\", \"program\"]\n\n[profile.dev]\ndebug = false\nincremental = false\n";
    fs::write(folder.join("Cargo.toml"), workspace).map_err(failed)?;
    let manifest = format!(
        "[package]\nname = \"program\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         bindery-runtime = {{ path = {runtime:?}, features = [\"testing\"] }}\noracle_types = {{ path = \"../types\" }}\n"
    );
    fs::write(program.join("Cargo.toml"), manifest).map_err(failed)?;
    fs::write(program.join("src/cases.txt"), cases).map_err(failed)?;
    let list: String = judges
        .iter()
        .map(|name| format!("        testing::typed::<oracle_types::types::{name}>,\n"))
        .collect();
    let text = format!(
        "use bindery_runtime::testing;\n\nfn main() {{\n    let judges: &[testing::TypedJudge] = &[\n{list}    ];\n    \
         testing::typed_verdicts(include_str!(\"cases.txt\"), judges);\n}}\n"
    );
    fs::write(program.join("src/main.rs"), text).map_err(failed)?;
    let target = folder.with_file_name("validators");
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.env("CARGO_TARGET_DIR", &target);
    command.env_remove("RUSTFLAGS").env_remove("CARGO_MANIFEST_DIR").current_dir(folder);
    command.args(["build", "--quiet", "--package", "program"]);
    let bar = progress::waiting("compiling types");
    let built = process::run(&mut command, LIMIT).map_err(failed)?;
    bar.finish_and_clear();
    if !built.is_fine() {
        let complaints: String = built.complaints.chars().take(4_000).collect();
        return Err(Misuse(format!("the types do not compile: {}\n{complaints}", built.ending())));
    }
    let finished = process::run(&mut Command::new(target.join("debug/program")), LIMIT);
    let finished = finished.map_err(failed)?;
    match finished.is_fine() {
        true => Ok(finished.output.lines().map(str::to_owned).collect()),
        false => Err(Misuse(format!("{}\n{}", finished.ending(), finished.complaints))),
    }
}
