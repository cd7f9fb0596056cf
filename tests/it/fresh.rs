//! Crates that are generated for tests and committed, so that their compiler sees them.

use std::fs;
use std::path::{Path, PathBuf};

use bindery::ir::Runtime;
use bindery::lower::{Options, lower};
use bindery::{Level, emit, read};

/// Compares the crate of this name with what comes out of its specification; with `BINDERY_BLESS`
/// it is written.
pub fn check(name: &str) {
    let spec = format!("tests/{name}/openapi.yaml");
    let reading = read(&spec, &mut Disk, Level::Foreign.into());
    let options = Options {
        name: name.to_owned(),
        spec,
        runtime: Runtime::Workspace,
        rules: Default::default(),
        round_trips: false,
    };
    let blessed = std::env::var_os("BINDERY_BLESS").is_some();
    if blessed {
        // Files of modules that are no more go too.
        fs::remove_dir_all(folder(name).join("src")).unwrap();
    }
    let (krate, _) = lower(&reading.api.unwrap(), &reading.sources, &options);
    for file in emit::emit(&krate) {
        let path = folder(name).join(&file.path);
        if blessed {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &file.text).unwrap();
        }
        let found = fs::read_to_string(&path).unwrap_or_default();
        assert!(found == file.text, "{} is stale: BINDERY_BLESS=1 writes it", file.path);
    }
}

/// The folder of the crate.
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Files by their path from the root of the repository.
struct Disk;

impl bindery::source::Loader for Disk {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        fs::read(root.join(path)).map_err(|error| error.to_string())
    }
}
