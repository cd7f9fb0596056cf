//! The workspace of all crates and programs.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::made::{LIBRARY, Made};
use super::{Case, Package, consumer};
use crate::Misuse;
use crate::workspace::Workspace;
use crate::writer::{self, Mode};

/// Where it all is.
pub struct Folder {
    /// The workspace.
    pub path: PathBuf,
    /// Where cargo builds it.
    pub target: PathBuf,
}

impl Folder {
    /// The folder that was asked for, else one that is made anew each time. Cargo builds into the same
    /// place every time, so that the runtime is compiled once.
    pub fn new(workspace: &Workspace, keep: Option<&Path>) -> Result<Self, Misuse> {
        let built = workspace.root().join("target/source-suite");
        let path = keep.map_or_else(|| built.join("crates"), Path::to_path_buf);
        let failed = |error: std::io::Error| Misuse(format!("{}: {error}", path.display()));
        fs::create_dir_all(&path).map_err(failed)?;
        let path = path.canonicalize().map_err(failed)?;
        Ok(Self { path, target: built.join("target") })
    }
}

/// The package that uses everything of one crate, on top of this or another one.
pub fn user(of: &Package, on: &Package) -> String {
    format!("user_of_{}_on_{}", of.name, on.name)
}

/// The package of all programs that show what breaks after a crate, on top of this crate.
pub fn shown_before(of: &Package) -> String {
    format!("shown_before_{}", of.name)
}

/// The package of the programs that show what breaks in a case, on top of the newer crate.
pub fn shown_after(case: usize) -> String {
    format!("shown_after_{case}")
}

/// The program of this number among those of a case.
pub fn witness(case: usize, number: usize) -> String {
    format!("w{case}_{number}")
}

/// Writes everything that is judged.
pub fn write(
    workspace: &Workspace,
    folder: &Folder,
    packages: &[Package],
    cases: &[Case],
) -> Result<(), Misuse> {
    let failed = |error: std::io::Error| Misuse(format!("{}: {error}", folder.path.display()));
    let members = members(packages, cases);
    for (name, files) in &members {
        let path = folder.path.join(name);
        let written = fs::create_dir_all(&path);
        let synced = written.and_then(|()| writer::sync(&path, files, &[], Mode::Write));
        synced.map_err(failed)?;
    }
    let names: Vec<String> = members.keys().map(|name| format!("{name:?}")).collect();
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n[profile.dev]\ndebug = false\n",
        names.join(", ")
    );
    fs::write(folder.path.join("Cargo.toml"), manifest).map_err(failed)?;
    workspace.copy_lock(&folder.path).map_err(failed)
}

type Files = BTreeMap<String, String>;

/// All members of the workspace.
fn members(packages: &[Package], cases: &[Case]) -> BTreeMap<String, Files> {
    let mut members = BTreeMap::new();
    for package in packages {
        members.insert(package.name.clone(), crate_files(&package.made));
    }
    let mut shown = BTreeMap::new();
    for (number, case) in cases.iter().enumerate() {
        let (before, after) = (&packages[case.before], &packages[case.after]);
        let program = consumer::program(&before.made.surface);
        for on in [before, after] {
            let name = user(before, on);
            members.insert(name.clone(), program_files(&name, &on.name, &program));
        }
        let programs = case.witnesses().enumerate();
        let programs = programs.map(|(index, text)| (witness(number, index), text));
        let programs: Vec<(String, &str)> = programs.collect();
        if !programs.is_empty() {
            let name = shown_after(number);
            members.insert(name.clone(), apart(&name, &after.name, &programs));
            shown.entry(case.before).or_insert_with(Vec::new).extend(programs);
        }
    }
    for (place, programs) in shown {
        let of = &packages[place];
        let name = shown_before(of);
        members.insert(name.clone(), program_files(&name, &of.name, &together(&programs)));
    }
    members
}

fn crate_files(made: &Made) -> Files {
    made.files.iter().map(|file| (file.path.clone(), file.text.clone())).collect()
}

fn program_files(name: &str, of: &str, program: &str) -> Files {
    let files = [("Cargo.toml", manifest(name, of)), ("src/lib.rs", marked("//", program))];
    files.into_iter().map(|(path, text)| (path.to_owned(), text)).collect()
}

/// Programs that are judged one by one.
fn apart(name: &str, of: &str, programs: &[(String, &str)]) -> Files {
    let program = |(name, text): &(String, &str)| {
        let text = format!("#![allow(warnings)]\n\n{text}\n\nfn main() {{}}\n");
        (format!("src/bin/{name}.rs"), marked("//", &text))
    };
    let manifest = ("Cargo.toml".to_owned(), manifest(name, of));
    programs.iter().map(program).chain([manifest]).collect()
}

/// Programs of which each must compile.
fn together(programs: &[(String, &str)]) -> String {
    let modules = programs.iter().map(|(name, text)| format!("mod {name} {{\n{text}\n}}\n"));
    format!("#![allow(warnings)]\n\n{}", modules.collect::<String>())
}

fn manifest(name: &str, of: &str) -> String {
    let text = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         {LIBRARY} = {{ package = \"{of}\", path = \"../{of}\" }}\n"
    );
    marked("#", &text)
}

/// A text with the mark by which the writer knows its own files.
fn marked(sign: &str, text: &str) -> String {
    format!("{sign} {} the suite.\n\n{text}", writer::MARK)
}
