//! Crates that are generated for tests and committed, so that their compiler sees them.

use std::fs;
use std::path::{Path, PathBuf};

use bindery::ir::Runtime;
use bindery::lower::{FIRST_VERSION, Options, lower};
use bindery::{Level, emit, read};

/// A crate that is committed.
struct Committed<'a> {
    name: &'a str,
    /// The folder from which paths of specifications are taken.
    root: PathBuf,
    spec: String,
    runtime: Runtime,
    folder: PathBuf,
}

/// Compares the crate of this name with what comes out of its specification; with `BINDERY_BLESS`
/// it is written.
pub fn check(name: &str) {
    let spec = format!("tests/{name}/openapi.yaml");
    let (root, runtime) = (folder(".."), Runtime::Workspace);
    Committed { name, root, spec, runtime, folder: folder(name) }.check();
}

/// Compares a crate of the benchmarks, whose own program is the other way to write it.
fn check_of_benchmarks(name: &str) {
    let root = folder("../codegen/bench");
    let folder = root.join("generated").join(name);
    let spec = format!("documents/{name}.yaml");
    let runtime = Runtime::Member("../../../runtime".to_owned());
    Committed { name, root, spec, runtime, folder }.check();
}

#[test]
fn the_crates_of_benchmarks_are_fresh() {
    ["payments", "releases"].into_iter().for_each(check_of_benchmarks);
}

impl Committed<'_> {
    fn check(self) {
        let Self { name, root, spec, runtime, folder } = self;
        let reading = read(&spec, &mut Disk(root), Level::Foreign.into());
        let options = Options {
            name: name.to_owned(),
            version: FIRST_VERSION.to_owned(),
            spec,
            runtime,
            rules: Default::default(),
            round_trips: false,
        };
        let blessed = std::env::var_os("BINDERY_BLESS").is_some();
        if blessed {
            // Files of modules that are no more go too.
            fs::remove_dir_all(folder.join("src")).unwrap();
        }
        let (krate, _) = lower(&reading.api.unwrap(), &reading.sources, &options);
        for file in emit::emit(&krate) {
            let path = folder.join(&file.path);
            if blessed {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(&path, &file.text).unwrap();
            }
            let found = fs::read_to_string(&path).unwrap_or_default();
            assert!(found == file.text, "{} is stale: BINDERY_BLESS=1 writes it", path.display());
        }
    }
}

/// A folder beside the tests.
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Files below a folder.
struct Disk(PathBuf);

impl bindery::source::Loader for Disk {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        fs::read(self.0.join(path)).map_err(|error| error.to_string())
    }
}
