//! `Cargo.toml`

use super::file::{File, mark};
use crate::ir::{Crate, Runtime};

/// The manifest of the crate.
pub fn manifest(krate: &Crate) -> File {
    let text = match &krate.runtime {
        Runtime::Workspace => member(krate),
        Runtime::Path(path) => standing(krate, path, "[workspace]\n\n"),
        Runtime::Member(path) => standing(krate, path, ""),
    };
    File { path: "Cargo.toml".to_owned(), text }
}

/// Libraries whose types become texts of a format, and the other way round.
const FORMATS: &str = "\
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
rust-version = \"1.85\"
publish.workspace = true

[features]
# What texts of a format stand for: each of these features is the library of the same name.
{FORMATS}
[dependencies]
bindery-runtime.workspace = true

[dev-dependencies]
bindery-runtime = {{ workspace = true, features = [\"testing\"] }}
tokio.workspace = true

[lints]
workspace = true
",
        mark = mark(krate),
        name = quoted(&krate.name),
        description = quoted(&krate.description),
        version = quoted(&krate.version),
    )
}

/// A crate that finds the runtime by path. `workspace` makes it the root of its own workspace.
fn standing(krate: &Crate, runtime: &str, workspace: &str) -> String {
    format!(
        "# {mark}

[package]
name = {name}
description = {description}
version = {version}
edition = \"2024\"
rust-version = \"1.85\"
publish = false

{workspace}[features]
# What texts of a format stand for: each of these features is the library of the same name.
{FORMATS}
[dependencies]
bindery-runtime = {{ path = {runtime} }}

[dev-dependencies]
bindery-runtime = {{ path = {runtime}, features = [\"testing\"] }}
tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}
",
        mark = mark(krate),
        name = quoted(&krate.name),
        description = quoted(&krate.description),
        version = quoted(&krate.version),
        runtime = quoted(runtime),
    )
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
