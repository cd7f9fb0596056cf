//! `Cargo.toml`

use super::file::{File, mark};
use crate::ir::{Crate, Features, Runtime};

/// The manifest of the crate.
pub fn manifest(krate: &Crate) -> File {
    let text = match &krate.runtime {
        Runtime::Workspace => member(krate),
        Runtime::Path(path) => standing(krate, path, "[workspace]\n\n"),
        Runtime::Member(path) => standing(krate, path, ""),
    };
    File { path: "Cargo.toml".to_owned(), text }
}

/// What every crate forwards to the runtime: TLS, calls that block, and libraries whose types become texts of a
/// format, and the other way round.
const SHARED: &str = "\
# TLS by rustls with its default provider and the platform's certificate store.
rustls = [\"bindery-runtime/rustls\"]
# TLS by the platform's own library.
native-tls = [\"bindery-runtime/native-tls\"]
# The same calls for programs that are not async.
blocking = [\"bindery-runtime/blocking\"]
# What texts of a format stand for: each of these features is the library of the same name.
chrono = [\"bindery-runtime/chrono\"]
jiff = [\"bindery-runtime/jiff\"]
rust_decimal = [\"bindery-runtime/rust_decimal\"]
time = [\"bindery-runtime/time\"]
url = [\"bindery-runtime/url\"]
uuid = [\"bindery-runtime/uuid\"]
";

fn member(krate: &Crate) -> String {
    format!(
        "# {mark}

[package]
name = {name}
description = {description}
version = {version}
edition.workspace = true
license.workspace = true
rust-version.workspace = true
publish.workspace = true

[features]
{tags}{SHARED}{webhooks}{tests}
[dependencies]
bindery-runtime.workspace = true

[dev-dependencies]
{emulator}bindery-runtime = {{ workspace = true, features = [\"testing\"] }}
tokio.workspace = true

[lints]
workspace = true
",
        mark = mark(krate),
        name = quoted(&krate.name),
        description = quoted(&krate.description),
        version = quoted(&krate.version),
        tags = tags(krate),
        webhooks = webhooks(krate),
        tests = tests(krate),
        emulator = if krate.client.tasks.is_empty() { "" } else { EMULATOR },
    )
}

/// What the examples of tasks are tried with.
const EMULATOR: &str = "bindery-emulator.workspace = true\n";

/// A crate that finds the runtime by path. `workspace` makes it the root of its own workspace.
fn standing(krate: &Crate, runtime: &str, workspace: &str) -> String {
    format!(
        "# {mark}

[package]
name = {name}
description = {description}
version = {version}
edition = \"2024\"
rust-version = \"1.89\"
publish = false

{workspace}[features]
{tags}{SHARED}{webhooks}{tests}
[dependencies]
bindery-runtime = {{ path = {runtime}, default-features = false }}

[dev-dependencies]
bindery-runtime = {{ path = {runtime}, default-features = false, features = [\"testing\"] }}
tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}
",
        mark = mark(krate),
        name = quoted(&krate.name),
        description = quoted(&krate.description),
        version = quoted(&krate.version),
        runtime = quoted(runtime),
        tags = tags(krate),
        webhooks = webhooks(krate),
        tests = tests(krate),
    )
}

/// The feature that verifies what the vendor sends, if it sends anything.
fn webhooks(krate: &Crate) -> &'static str {
    match krate.client.webhooks.is_empty() {
        true => "",
        false => {
            "# Verifies what the vendor sends by itself.\nwebhooks = [\"bindery-runtime/webhooks\"]\n"
        }
    }
}

/// The features of a large crate.
fn tags(krate: &Crate) -> String {
    let Some(Features { all, tags }) = &krate.features else {
        return "default = [\"rustls\"]\n".to_owned();
    };
    let names: String = tags.iter().map(|tag| format!("    {},\n", quoted(tag))).collect();
    let each: String = tags.iter().map(|tag| format!("{} = []\n", quoted(tag))).collect();
    let all = quoted(all);
    format!(
        "default = [\"rustls\", {all}]
# The operations of all tags. Whoever needs few of them compiles less without it.
{all} = [
{names}]
{each}"
    )
}

/// What the tests of a large crate need: all of it.
fn tests(krate: &Crate) -> String {
    match &krate.features {
        Some(Features { all, .. }) if !krate.contracts.is_empty() => {
            let all = quoted(all);
            format!("\n[[test]]\nname = \"contract\"\nrequired-features = [{all}]\n")
        }
        _ => String::new(),
    }
}

/// A TOML string.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            control if control.is_control() => {
                quoted.push_str(&format!("\\u{:04X}", u32::from(control)))
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}
