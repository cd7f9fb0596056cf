//! `kill -9` at random times: nothing is billed twice, and nothing is lost in silence.

#![expect(clippy::print_stderr, reason = "what was measured is told")]

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use bindery_emulator::Emulator;

use crate::support::{Done, Folder, at, studio};

const ITEMS: usize = 500;

/// Numbers by chance that are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit.max(1)
    }
}

/// What a round came to.
#[derive(Default)]
struct Round {
    kills: u32,
    billed: usize,
    in_doubt: usize,
}

/// How many rounds: a few, unless more are asked for.
fn rounds() -> u32 {
    let asked = std::env::var("BINDERY_KILL_ROUNDS").ok();
    asked.and_then(|asked| asked.parse().ok()).unwrap_or(5)
}

#[test]
fn with_a_key_all_are_billed_once() {
    play("keyed", "create_film", |emulator, done, round| {
        let done = done.expect(0);
        assert_eq!(done.last_json()["summary"]["accepted"], ITEMS);
        let keys: BTreeSet<_> = emulator.ledger().into_iter().map(|entry| entry.key).collect();
        assert_eq!(keys.len(), ITEMS);
        assert_eq!(round.billed, ITEMS);
    });
}

#[test]
fn without_a_key_what_is_in_doubt_is_told() {
    play("plain", "create_plain_film", |emulator, done, round| {
        let mut outcomes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for line in done.json() {
            if let (Some(key), Some(outcome)) = (line["key"].as_str(), line["outcome"].as_str()) {
                outcomes.entry(outcome.to_owned()).or_default().insert(key.to_owned());
            }
        }
        let all = |outcome: &str| outcomes.get(outcome).cloned().unwrap_or_default();
        let (accepted, in_doubt) = (all("accepted"), all("in_doubt"));
        assert_eq!(accepted.len() + in_doubt.len(), ITEMS, "{:?}", outcomes.keys());
        let billed = billed(emulator);
        assert!(accepted.iter().all(|key| billed.contains_key(key)));
        assert!(billed.keys().all(|key| accepted.contains(key) || in_doubt.contains(key)));
        round.in_doubt = in_doubt.len();
        assert_eq!(done.code, Some(if in_doubt.is_empty() { 0 } else { 5 }), "{}", done.stderr);
        assert!(round.billed >= ITEMS - in_doubt.len());
    });
}

/// How often each item was billed, by the text that the vendor gives back.
fn billed(emulator: &Emulator) -> BTreeMap<String, usize> {
    let mut billed = BTreeMap::new();
    for entry in emulator.ledger().into_iter().filter(|entry| entry.billed) {
        *billed.entry(entry.correlation.unwrap()).or_default() += 1;
    }
    billed
}

fn play(name: &str, operation: &str, check: impl Fn(&Emulator, Done, &mut Round)) {
    let begun = Instant::now();
    let mut chance = Chance(0x9E37_79B9_7F4A_7C15 ^ name.len() as u64);
    let mut usual = None;
    let mut all = Vec::new();
    // One round more: the first is not disturbed and tells how long a whole run takes.
    for _ in 0..=rounds() {
        let (folder, emulator) = (Folder::new(&format!("kill-{name}")), studio().start().unwrap());
        let rows = (0..ITEMS).map(|item| format!("film-{item},A film of {item},film-{item}\n"));
        folder.write("films.csv", format!("key,prompt,note\n{}", rows.collect::<String>()));
        let command =
            ["batch", "studio", operation, "--input", "films.csv", "--journal", "j.jsonl"];
        let command =
            at(&emulator, &[&command[..], &["--yes", "--json", "--concurrency", "8"]].concat());
        let mut round = Round::default();
        for _ in 0..usual.map_or(0, |_| 1 + chance.below(4)) {
            let mut child =
                folder.command(&command).stdout(std::process::Stdio::null()).spawn().unwrap();
            let most = usual.map_or(0, |usual: Duration| usual.as_millis() as u64);
            std::thread::sleep(Duration::from_millis(chance.below(most * 2 / 3)));
            child.kill().unwrap();
            child.wait_with_output().unwrap();
            round.kills += 1;
        }
        let last = Instant::now();
        let done = folder.run(&command);
        usual.get_or_insert(last.elapsed());
        let billed = billed(&emulator);
        assert!(billed.values().all(|times| *times == 1), "billed twice: {billed:?}");
        round.billed = billed.len();
        assert_eq!(emulator.billed() as usize, billed.len());
        check(&emulator, done, &mut round);
        all.push(round);
    }
    let sum = |of: fn(&Round) -> usize| all.iter().map(of).sum::<usize>();
    eprintln!(
        "{name}: {} rounds of {ITEMS} items and one undisturbed, {} kills, {} billed, none twice, \
         {} in doubt, {:?}; a whole run takes {usual:?}",
        rounds(),
        sum(|round| round.kills as usize),
        sum(|round| round.billed),
        sum(|round| round.in_doubt),
        begun.elapsed(),
    );
    assert!(sum(|round| round.kills as usize) >= rounds() as usize);
}
