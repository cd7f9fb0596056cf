//! How each generator is called, and what makes its output a crate.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Job;
use crate::Misuse;

/// One generator.
pub struct Generator {
    /// As crates.io names it.
    pub name: &'static str,
    /// A part of a crate's name.
    pub short: &'static str,
    kind: Kind,
    program: PathBuf,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Ours,
    OpenapiToRust,
    Ploidy,
    Oas3Gen,
    Progenitor,
}

/// How a program calls an operation of a generated crate.
pub struct Calling {
    /// The client, where the crate says `*`.
    pub client: &'static str,
    /// What begins the signature of an operation.
    pub method: &'static str,
    /// What follows the call.
    pub send: &'static str,
}

const PEERS: [(&str, &str, Kind); 4] = [
    ("openapi-to-rust", "otr", Kind::OpenapiToRust),
    ("ploidy", "ploidy", Kind::Ploidy),
    ("oas3-gen", "oas3", Kind::Oas3Gen),
    ("cargo-progenitor", "progenitor", Kind::Progenitor),
];

/// Ours first, then those that are installed.
pub fn all(install: &Path) -> Result<Vec<Generator>, Misuse> {
    let own = std::env::current_exe().map_err(|error| Misuse(error.to_string()))?;
    let mut all =
        vec![Generator { name: "bindery", short: "bindery", kind: Kind::Ours, program: own }];
    for (name, short, kind) in PEERS {
        let places = [install.join(name), install.join("bin").join(name)];
        if let Some(program) = places.into_iter().find(|path| path.is_file()) {
            let program = std::path::absolute(program).map_err(|e| Misuse(e.to_string()))?;
            all.push(Generator { name, short, kind, program });
        }
    }
    if all.len() == 1 {
        let names: Vec<_> = PEERS.iter().map(|(name, ..)| *name).collect();
        return Err(Misuse(format!(
            "none of {} is in {}: `cargo install --root DIR {}`, then `--install DIR`",
            names.join(", "),
            install.display(),
            names.join(" ")
        )));
    }
    Ok(all)
}

impl Generator {
    /// The command that writes the crate `name` into the folder `out`.
    pub(super) fn command(
        &self,
        job: &Job<'_>,
        document: &Path,
        out: &Path,
        name: &str,
    ) -> Command {
        let document = std::path::absolute(document).unwrap_or_else(|_| document.to_path_buf());
        let mut command = Command::new(&self.program);
        match self.kind {
            Kind::Ours => {
                command.arg("corpus-one").arg(document).arg(out).args([name, &job.runtime]);
                command.arg("--no-round-trip");
            }
            Kind::OpenapiToRust => {
                command.args(["generate", "--quiet", "--module-name", name]).arg(document);
                command.arg("--output-dir").arg(out.join("src"));
            }
            Kind::Ploidy => {
                command.args(["generate", "rust", "--name", name]).arg(document).arg("-o").arg(out);
            }
            Kind::Oas3Gen => {
                command.args(["generate", "client-mod", "--workspace", "--quiet", "-i"]);
                command.arg(document).arg("-o").arg(out);
            }
            Kind::Progenitor => {
                command.arg("progenitor").arg("-i").arg(document).arg("-o").arg(out);
                command.args(["-n", name, "-v", "0.1.0"]);
            }
        }
        command
    }

    /// Makes the output a crate that can be built on its own, and by another one. Gives the name of
    /// its package.
    pub fn complete(&self, out: &Path, name: &str) -> Result<String, String> {
        let manifest = out.join("Cargo.toml");
        let failed = |error: std::io::Error| error.to_string();
        if self.kind == Kind::OpenapiToRust {
            let wanted = fs::read_to_string(out.join("src/REQUIRED_DEPS.toml")).map_err(failed)?;
            let package =
                format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n");
            fs::write(&manifest, format!("{package}\n{wanted}")).map_err(failed)?;
            fs::rename(out.join("src/mod.rs"), out.join("src/lib.rs")).map_err(failed)?;
        }
        let text = fs::read_to_string(&manifest).map_err(failed)?;
        if !text.contains("\n[workspace]") {
            fs::write(&manifest, format!("{text}\n[workspace]\n")).map_err(failed)?;
        }
        let mut names = text.lines().filter_map(|line| line.strip_prefix("name = \""));
        let name = names.next().and_then(|rest| rest.strip_suffix('"'));
        name.map(str::to_owned).ok_or_else(|| "its package has no name".to_owned())
    }

    /// How its operations are called.
    pub fn calling(&self) -> Calling {
        let (client, method, send) = match self.kind {
            // Nobody runs these programs: only their size counts.
            Kind::Ours => (
                "Client::builder().base_url(\"http://127.0.0.1:9\").build().expect(\"settings\")",
                "pub fn ",
                ".send()",
            ),
            Kind::OpenapiToRust | Kind::Oas3Gen => ("*::new()", "pub async fn ", ""),
            // As above.
            Kind::Ploidy => {
                ("Client::new(\"http://127.0.0.1:9\").expect(\"settings\")", "pub async fn ", "")
            }
            Kind::Progenitor => ("Client::new(\"http://127.0.0.1:9\")", "pub async fn ", ""),
        };
        Calling { client, method, send }
    }
}
