//! Specifications broken in every way that a slip of the hand can break them: each ends in a crate
//! or in diagnostics, never in a panic.

use std::collections::BTreeMap;

use bindery::source::Loader;
use bindery::{Faults, Level, Options, emit};

use crate::house::sources::root;
use crate::pipeline;

/// Files in memory.
pub struct Memory(pub BTreeMap<String, String>);

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

/// Small documents, mutated without sense but always in the same way: each ends in a crate or in
/// diagnostics, read strictly and with tolerance. `codegen/fuzz` looks further.
#[test]
fn mutated_documents_never_panic() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let mut outcomes = [0; 2];
    for seed in ["small.yaml", "small.json"] {
        let text =
            std::fs::read_to_string(root().join("codegen/fuzz/seeds/generate").join(seed)).unwrap();
        // The first byte is for the fuzzer.
        let text = text[1..].to_owned();
        for round in 0..1_000 {
            let mut mutated = text.clone();
            for _ in 0..=random.below(3) {
                mutated = mutate(&mutated, &mut random);
            }
            let files = BTreeMap::from([("openapi.yaml".to_owned(), mutated)]);
            let faults = if round % 2 == 0 { Faults::Refused } else { Faults::Tolerated };
            let options = Options { level: Level::Foreign, faults };
            let made = pipeline::generate("openapi.yaml", &mut Memory(files), options);
            outcomes[usize::from(made.is_some())] += 1;
        }
    }
    let [refused, generated] = outcomes;
    assert!(refused > 200 && generated > 200, "{refused} refused, {generated} generated");
}

/// Numbers that look random (xorshift) and are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }
}

/// Replaces, repeats, removes or exchanges words: between them stand the signs of YAML and JSON.
fn mutate(text: &str, random: &mut Random) -> String {
    const WORDS: &[&str] = &[
        "null",
        "true",
        "{}",
        "[]",
        "''",
        "-1",
        "1e999",
        "object",
        "array",
        "string",
        "integer",
        "'#/components/schemas/U'",
        "'#/components/schemas/Nobody'",
        "'#'",
        "allOf",
        "oneOf",
        "not",
        "items",
        "properties",
        "required",
        "const",
        "enum",
        "type",
        "default",
        "é",
        "\u{0}",
        ":",
        ",",
    ];
    let sign = |c: char| " ,:{}[]\"'\n".contains(c);
    let mut words: Vec<&str> = text.split_inclusive(sign).collect();
    let (at, other) = (random.below(words.len()), random.below(words.len()));
    match random.below(5) {
        0 => drop(words.remove(at)),
        1 => words.swap(at, other),
        2 => words.insert(at, words[other]),
        3 => words[at] = WORDS[random.below(WORDS.len())],
        _ => {
            let word = words[at];
            let end = word.char_indices().last().map_or(0, |(end, _)| end);
            words.splice(at..=at, [WORDS[random.below(WORDS.len())], &word[end..]]);
        }
    }
    words.concat()
}
