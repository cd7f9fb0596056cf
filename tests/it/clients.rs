//! Compiles clients of real documents with programs that call them, and runs these: what is sent
//! is compared byte for byte. The programs stand in `tests/clients`.

#![expect(clippy::print_stderr, reason = "what is skipped is told")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use bindery::ir::Runtime;
use bindery::lower::{FIRST_VERSION, Options, lower};
use bindery::{Level, Reading, emit, read};

/// Documents, and the names of the crates that are made of them.
const DOCUMENTS: [(&str, &str); 6] = [
    ("blockfrost.yaml", "blockfrost"),
    ("museum.yaml", "museum"),
    ("ory-kratos.json", "ory_kratos"),
    ("qdrant.json", "qdrant"),
    ("resend.yaml", "resend"),
    ("tgi.json", "tgi"),
];

#[test]
fn real_clients_send_what_their_documents_say() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let corpus = root.join("../shared/corpus/real");
    if !corpus.is_dir() {
        eprintln!("skipped: there is no corpus at {}", corpus.display());
        return;
    }
    // One folder beside the others, so that what has been compiled once is there the next time.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("clients");
    let runtime = root.join("codegen/runtime");
    for (document, name) in DOCUMENTS {
        generate(&corpus, document, name, &runtime, &folder.join(name));
    }
    manifest(&root, &folder);
    let done = Command::new(env!("CARGO"))
        .args(["test", "--offline", "--quiet", "--test", "calls"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .output()
        .unwrap();
    let text = [done.stdout, done.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    assert!(done.status.success(), "{}", text.join("\n"));
}

fn generate(corpus: &Path, document: &str, name: &str, runtime: &Path, folder: &Path) {
    let options = Level::Foreign.into();
    let Reading { sources, api, .. } = read(document, &mut Disk(corpus.to_owned()), options);
    let api = api.unwrap_or_else(|| panic!("{document} is no API"));
    let runtime = Runtime::Path(runtime.to_string_lossy().into_owned());
    let options = Options {
        name: name.to_owned(),
        version: FIRST_VERSION.to_owned(),
        spec: document.to_owned(),
        runtime,
        rules: Default::default(),
        round_trips: false,
    };
    let (krate, _) = lower(&api, &sources, &options);
    for file in emit::emit(&krate) {
        // The crates are members of one workspace here.
        write(&folder.join(&file.path), &file.text.replace("\n[workspace]\n", "\n"));
    }
}

/// A workspace of the crates and the programs.
fn manifest(root: &Path, folder: &Path) {
    let names = DOCUMENTS.map(|(_, name)| name);
    let members = names.map(|name| format!("\"{name}\"")).join(", ");
    let crates: String = names.map(|name| format!("{name} = {{ path = \"{name}\" }}\n")).concat();
    let runtime = root.join("codegen/runtime");
    let programs = root.join("tests/clients/main.rs");
    let text = format!(
        "[workspace]\nmembers = [{members}]\n\n[package]\nname = \"clients\"\nversion = \"0.1.0\"\n\
         edition = \"2024\"\npublish = false\n\n[lib]\npath = \"lib.rs\"\n\n[[test]]\nname = \"calls\"\n\
         path = {programs:?}\n\n[dev-dependencies]\nserde = \"1\"\nserde_json = \"1\"\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n\
         bindery-runtime = {{ path = {runtime:?}, features = [\"testing\"] }}\n{crates}\n\
         [profile.dev]\ndebug = false\nincremental = false\n"
    );
    write(&folder.join("Cargo.toml"), &text);
    write(&folder.join("lib.rs"), "//! Nothing: the programs are a test.\n");
    // The same versions as everywhere, so that nothing is fetched.
    write(&folder.join("Cargo.lock"), &fs::read_to_string(root.join("Cargo.lock")).unwrap());
}

/// Writes a file unless it is there already: what did not change is not compiled again.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|found| found == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Files below a folder.
struct Disk(PathBuf);

impl bindery::source::Loader for Disk {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        fs::read(self.0.join(path)).map_err(|error| error.to_string())
    }
}
