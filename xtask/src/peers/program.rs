//! A program that calls one operation of a generated crate, to see how large it becomes.

use std::fs;
use std::path::Path;

use super::generators::{Calling, Generator};
use super::{Job, build};
use crate::process;

/// An operation as its signature says.
struct Method {
    name: String,
    arguments: Vec<&'static str>,
}

/// Bytes of the stripped program.
pub fn bytes(
    job: &Job<'_>,
    generator: &Generator,
    krate: &Path,
    name: &str,
) -> Result<u64, String> {
    let Calling { client, method, send } = generator.calling();
    let (found, owner) = simplest(&krate.join("src"), method, send)
        .ok_or_else(|| "no operation that a program could call was found".to_owned())?;
    let client = client.replace('*', &owner);
    let arguments = found.arguments.join(", ");
    let source = source(&name.replace('-', "_"), &client, &found.name, &arguments, send);
    let folder = krate.join("program");
    let package = format!("program_of_{name}");
    let manifest = format!(
        "[package]\nname = \"{package}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [profile.release]\nstrip = true\n\n[dependencies]\n{name} = {{ path = \"..\" }}\n\
         tokio = {{ version = \"1\", features = [\"rt\", \"net\", \"time\"] }}\n"
    );
    let failed = |error: std::io::Error| error.to_string();
    fs::create_dir_all(folder.join("src")).map_err(failed)?;
    fs::write(folder.join("Cargo.toml"), manifest).map_err(failed)?;
    fs::write(folder.join("src/main.rs"), source).map_err(failed)?;
    fs::copy(krate.join("Cargo.lock"), folder.join("Cargo.lock")).map_err(failed)?;
    let mut command = process::measured_cargo(&job.target, &folder);
    command.args(["build", "--release", "--quiet"]);
    let trouble = format!("a program that calls `{}` does not compile", found.name);
    build::run(job, &mut command, &trouble)?;
    let program = job.target.join("release").join(package);
    Ok(fs::metadata(program).map_err(failed)?.len())
}

/// The text of the program. Nobody runs it, so that its panics are never seen.
fn source(krate: &str, client: &str, method: &str, arguments: &str, send: &str) -> String {
    let lines = [
        "#![allow(unused_imports, deprecated)]",
        &format!("use {krate}::*;"),
        "/// A value that the compiler can't know.",
        "fn some<T>() -> T {",
        // It is only measured.
        "    std::hint::black_box(None::<T>).expect(\"never run\")",
        "}",
        "fn main() {",
        "    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();",
        // As above.
        "    runtime.expect(\"a runtime\").block_on(async {",
        &format!("        let client = {client};"),
        &format!("        let outcome = client.{method}({arguments}){send}.await;"),
        "        std::process::exit(i32::from(outcome.is_err()));",
        "    });",
        "}",
    ];
    lines.join("\n")
}

/// The operation with the fewest arguments, and the name of the client.
fn simplest(source: &Path, begins: &str, send: &str) -> Option<(Method, String)> {
    let mut files = Vec::new();
    collect(source, &mut files);
    let mut owner = None;
    let mut best: Option<Method> = None;
    for text in &files {
        let named = text.split("pub struct ").skip(1).filter_map(|rest| {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_')?;
            Some(rest[..end].to_owned()).filter(|name| name.ends_with("Client"))
        });
        owner = owner.or_else(|| named.into_iter().next());
        for rest in text.split(begins).skip(1) {
            let Some(method) = method(rest, send) else { continue };
            if best.as_ref().is_none_or(|best| method.arguments.len() < best.arguments.len()) {
                best = Some(method);
            }
        }
    }
    Some((best?, owner.unwrap_or_else(|| "Client".to_owned())))
}

/// Reads `name(&self, a: A) -> …`; none for what can't be called with values of known types.
fn method(rest: &str, send: &str) -> Option<Method> {
    let (name, rest) = rest.split_once('(')?;
    let (arguments, rest) = rest.split_once(')')?;
    let answers = rest.split('{').next()?;
    let calls = send.is_empty() || answers.contains("Call");
    if !calls || !name.chars().all(|c| c.is_alphanumeric() || c == '_') {
        return None;
    }
    let arguments = arguments.trim().strip_prefix("&self")?.trim_start_matches(',').trim();
    let parts = arguments.split(',').map(str::trim).filter(|part| !part.is_empty());
    let value = |part: &str| match part.split_once(':') {
        Some((_, ty)) if ty.contains("Option<impl AsRef<str>>") => Some("None::<&str>"),
        Some((_, ty)) if ty.contains("impl AsRef<str>") || ty.contains("impl Into<String>") => {
            Some("\"x\"")
        }
        Some((_, ty)) if !ty.contains("impl ") => Some("some()"),
        _ => None,
    };
    let arguments = parts.map(value).collect::<Option<Vec<_>>>()?;
    Some(Method { name: name.to_owned(), arguments })
}

fn collect(folder: &Path, files: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut paths: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        match path.is_dir() {
            true => collect(&path, files),
            false => files.extend(fs::read_to_string(&path)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_are_read() {
        let found = method("list(&self, a: Option<i64>, b: impl AsRef<str>) -> Result<X, E> {", "");
        let found = found.map(|it| (it.name, it.arguments));
        assert_eq!(found, Some(("list".to_owned(), vec!["some()", "\"x\""])));
        assert!(method("list<T: X>(&self) -> Result<X, E> {", "").is_none());
        assert!(method("builder(&self) -> Builder {", ".send()").is_none());
        assert!(method("list(&self) -> operations::ListCall {", ".send()").is_some());
    }
}
