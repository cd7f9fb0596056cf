//! Writes `schemas/` and `generated/` from what `documents/index.json` lists:
//! `cargo run --manifest-path codegen/bench/Cargo.toml --package remake`.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use bindery::ir::Runtime;
use bindery::json_schema::Alone;
use bindery::model::Api;
use bindery::source::{Loader, Sources};
use bindery::{Level, Options, Reading, emit, lower, read};
use serde::Deserialize;

/// From a generated crate to the library that it calls.
const RUNTIME: &str = "../../../runtime";

/// One entry of the list. Paths are taken from the folder of the benchmark.
#[derive(Deserialize)]
struct Entry {
    /// The name of the schema's file.
    name: String,
    /// The OpenAPI document.
    document: String,
    /// Where the schema stands: file and JSON pointer.
    schema: String,
    /// The crate that is made of the document; without one, the repository has it already.
    #[serde(rename = "crate")]
    name_of_crate: Option<String>,
}

struct Disk(PathBuf);

impl Loader for Disk {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        fs::read(self.0.join(path)).map_err(|error| error.to_string())
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let list = fs::read(folder.join("documents/index.json"))?;
    for entry in serde_json::from_slice::<Vec<Entry>>(&list)? {
        let mut disk = Disk(folder.clone());
        let Reading { sources, api, diagnostics } =
            read(&entry.document, &mut disk, Options::from(Level::Foreign));
        let errors: Vec<_> = diagnostics.iter().filter(|it| it.is_error()).collect();
        let api = api.filter(|_| errors.is_empty());
        let api = api.ok_or_else(|| format!("{}: {errors:#?}", entry.document))?;
        write_schema(&folder, &entry, &api, &sources)?;
        if let Some(name) = &entry.name_of_crate {
            write_crate(&folder, name, &entry, &api, &sources)?;
        }
    }
    Ok(())
}

fn write_schema(
    folder: &Path,
    entry: &Entry,
    api: &Api,
    sources: &Sources,
) -> Result<(), Box<dyn Error>> {
    let found = api.schemas.iter().find(|(_, schema)| {
        let place = &schema.location;
        format!("{}#{}", sources.path(place.file), place.pointer) == entry.schema
    });
    let (root, _) = found.ok_or_else(|| format!("there is no schema {}", entry.schema))?;
    let text = serde_json::to_string_pretty(&Alone::new(&api.schemas).document(root))?;
    fs::create_dir_all(folder.join("schemas"))?;
    fs::write(folder.join("schemas").join(format!("{}.json", entry.name)), text + "\n")?;
    Ok(())
}

fn write_crate(
    folder: &Path,
    name: &str,
    entry: &Entry,
    api: &Api,
    sources: &Sources,
) -> Result<(), Box<dyn Error>> {
    let options = lower::Options {
        name: name.to_owned(),
        version: lower::FIRST_VERSION.to_owned(),
        spec: entry.document.clone(),
        runtime: Runtime::Member(RUNTIME.to_owned()),
        rules: Default::default(),
        round_trips: false,
    };
    let (krate, _) = lower::lower(api, sources, &options);
    let root = folder.join("generated").join(name);
    if root.exists() {
        fs::remove_dir_all(&root)?;
    }
    for file in emit::emit(&krate) {
        let path = root.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(&root))?;
        fs::write(path, file.text)?;
    }
    Ok(())
}
