//! How long the stages of generation take: `cargo bench -p bindery`.
//!
//! The specifications of this repository are always measured; other documents where
//! `BINDERY_DOCUMENTS` names them (paths with `:` between) or a folder `shared/corpus/real` lies
//! beside the repository. How that compares with others is what `cargo xtask peers` measures.

#![expect(clippy::print_stderr, reason = "what is skipped is told")]

use std::env;
use std::fs;
use std::hint::black_box;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use bindery::ir::Runtime;
use bindery::source::Loader;
use bindery::{Level, Options, Reading, emit, lower, read};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Files below a folder.
struct Disk(PathBuf);

impl Loader for Disk {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        fs::read(self.0.join(path)).map_err(|error| error.to_string())
    }
}

fn documents() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut ours: Vec<PathBuf> = fs::read_dir(root.join("spec"))
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .map(|entry| entry.path().join("openapi.yaml"))
        .filter(|path| path.is_file())
        .collect();
    ours.sort();
    let corpus = root.join("../shared/corpus/real");
    let named = env::var("BINDERY_DOCUMENTS").unwrap_or_default();
    let mut others: Vec<PathBuf> = env::split_paths(&named).filter(|it| it.is_file()).collect();
    if others.is_empty() {
        let real = ["box.json", "discord.json", "digitalocean-bundled.json", "stripe.yaml"];
        others.extend(real.map(|name| corpus.join(name)).into_iter().filter(|it| it.is_file()));
    }
    if others.is_empty() {
        eprintln!("skipped: no further documents, for BINDERY_DOCUMENTS names none");
    }
    ours.into_iter().chain(others).collect()
}

fn stages(criterion: &mut Criterion) {
    for document in documents() {
        let folder = document.parent().map(Path::to_path_buf).unwrap_or_default();
        let file = document.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let parent = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let name = if file == "openapi.yaml" { parent } else { file.clone() };
        let bytes = fs::metadata(&document).map_or(0, |about| about.len());
        let reading = || {
            let options = Options::from(Level::Foreign);
            read(&file, &mut Disk(folder.clone()), options)
        };
        let Reading { sources, api: Some(api), .. } = reading() else {
            eprintln!("skipped: {} is no document that becomes a crate", document.display());
            continue;
        };
        let options = lower::Options {
            name: "measured".to_owned(),
            version: lower::FIRST_VERSION.to_owned(),
            spec: file.clone(),
            runtime: Runtime::Workspace,
            rules: Default::default(),
            round_trips: false,
        };
        let (krate, _) = lower::lower(&api, &sources, &options);
        let mut group = criterion.benchmark_group("generate");
        group.sample_size(10).throughput(Throughput::Bytes(bytes));
        group.bench_function(BenchmarkId::new("read", &name), |it| it.iter(reading));
        group.bench_function(BenchmarkId::new("lower", &name), |it| {
            it.iter(|| lower::lower(black_box(&api), &sources, &options));
        });
        group.bench_function(BenchmarkId::new("emit", &name), |it| {
            it.iter(|| emit::emit_on(black_box(&krate), NonZeroUsize::MIN));
        });
        group.finish();
    }
}

criterion_group!(benches, stages);
criterion_main!(benches);
