//! Specifications broken in every way that a slip of the hand can break them: each ends in a crate
//! or in diagnostics, never in a panic.

use std::collections::BTreeMap;

use bindery::source::Loader;
use bindery::{Level, emit};

use crate::house::sources::root;
use crate::pipeline;

struct Memory(BTreeMap<String, String>);

impl Loader for Memory {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        self.0
            .get(path)
            .map(|text| text.clone().into_bytes())
            .ok_or_else(|| "no such file".to_owned())
    }
}

/// The files of a vendor's specification.
fn specification(vendor: &str) -> BTreeMap<String, String> {
    let folder = root().join("spec").join(vendor);
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = entries.filter(|path| path.is_file()).map(|path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (name, std::fs::read_to_string(path).unwrap())
    });
    files.collect()
}

fn generate(files: &BTreeMap<String, String>) -> Option<Vec<emit::File>> {
    pipeline::generate("openapi.yaml", &mut Memory(files.clone()), Level::House)
}

#[test]
fn two_runs_give_the_same_bytes() {
    for vendor in ["modellix", "myrouter", "uniall", "vtrix"] {
        let files = specification(vendor);
        let first = generate(&files).expect("our own specifications have no errors");
        assert_eq!(Some(first), generate(&files), "{vendor}");
    }
}

#[test]
fn more_threads_give_the_same_bytes() {
    let mut loader = Memory(specification("vtrix"));
    let krate = pipeline::lower("openapi.yaml", &mut loader, Level::House).expect("no errors");
    let threads = 5.try_into().expect("not zero");
    assert_eq!(emit::emit(&krate), emit::emit_on(&krate, threads));
}

/// Every way of breaking one line, spread over the lines of the files.
#[test]
fn a_slip_of_the_hand_never_panics() {
    let mut outcomes = [0; 2];
    for vendor in ["modellix", "myrouter", "uniall", "vtrix"] {
        let files = specification(vendor);
        for (name, text) in files.iter().filter(|(name, _)| name.ends_with(".yaml")) {
            for (number, slip) in (0..text.lines().count()).step_by(19).zip(SLIPS.iter().cycle()) {
                let mut broken = files.clone();
                broken.insert(name.clone(), slip(text, number));
                outcomes[usize::from(generate(&broken).is_some())] += 1;
            }
        }
    }
    let [refused, generated] = outcomes;
    assert!(refused > 40 && generated > 5, "{refused} refused, {generated} generated");
}

type Slip = fn(&str, usize) -> String;

const SLIPS: &[Slip] = &[
    |text, at| edit(text, at, |line| format!(" {line}")),
    |text, at| edit(text, at, |line| line.trim_start_matches("  ").to_owned()),
    |_, _| String::new(),
    |text, at| edit(text, at, |line| format!("{line}\n{line}")),
    |text, at| edit(text, at, |_| String::new()),
    |text, at| edit(text, at, |line| line.replacen(':', "", 1)),
    |text, at| edit(text, at, |line| line.replacen("e", "x", 1)),
    |text, at| edit(text, at, |line| format!("{line} [")),
    |text, at| text.lines().take(at).map(|line| format!("{line}\n")).collect(),
    |text, at| edit(text, at, |line| format!("{line} \"")),
    |text, at| edit(text, at, |line| line.split(':').next().unwrap_or("").to_owned() + ": 1e999"),
    |text, at| edit(text, at, |line| line.split(':').next().unwrap_or("").to_owned() + ": {}"),
    |text, at| edit(text, at, |line| line.split(':').next().unwrap_or("").to_owned() + ": [null]"),
    |text, at| edit(text, at, |line| format!("\t{line}")),
    |text, at| edit(text, at, |line| line.replace("#/components", "#/component")),
];

fn edit(text: &str, at: usize, change: impl Fn(&str) -> String) -> String {
    let lines = text.lines().enumerate();
    lines
        .map(|(number, line)| if number == at { change(line) } else { line.to_owned() } + "\n")
        .collect()
}
