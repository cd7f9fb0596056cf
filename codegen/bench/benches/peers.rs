//! Generated validators and types beside those of others, on the same inputs, in one run:
//!
//! ```sh
//! cargo bench --manifest-path codegen/bench/Cargo.toml                  # all, in about six minutes
//! cargo bench --manifest-path codegen/bench/Cargo.toml -- read          # what has `read` in its name
//! cargo run --manifest-path codegen/bench/Cargo.toml --package remake  # when a document has changed
//! ```
//!
//! Before anything is measured, everybody is asked about every input, once right and once with five
//! mistakes; where one verdict differs, the run ends there. Afterwards three tables are printed.
//!
//! # What is measured
//!
//! | name | what is done |
//! |---|---|
//! | `is_valid` | whether a `serde_json::Value` is valid; the value is |
//! | `violations` | all that is wrong with a `serde_json::Value` of five mistakes, each with its place and a sentence |
//! | `typed` | whether a typed value is valid; it is |
//! | `read` | from the bytes of a valid text to a typed value of which the rules hold |
//!
//! | input | what it is |
//! |---|---|
//! | request | an order for a video, of one vendor: modes in modes, closed objects, patterns; and again with an image of 10 MB in it |
//! | modes | an order of another vendor, whose members decide its mode |
//! | charges | a page of payments: many members, many of them null |
//! | release | a release of source code: many addresses |
//! | movements | a list of 4,000 small objects |
//!
//! | column | `is_valid`, `violations`, `typed` | `read` |
//! |---|---|---|
//! | ours | the generated validators | `ours_from_bytes` in `src/entrants.rs` |
//! | by hand | types and rules as a person writes them for this input (`src/by_hand`), without places or sentences | serde's derive, then these rules |
//! | serde alone | | serde's derive for the same types, without any rule: nothing that reads types with it is faster |
//! | jsonschema macro | `jsonschema::validator`, made at compile time | `serde_json::Value`, then the macro's verdict; no type |
//! | jsonschema | `jsonschema::Validator`, made at run time | |
//! | corvus | `corvus_json_schema::Validator` | its verdict on the text; no type |
//! | boon | `boon::Schemas`; it always collects what is wrong | |
//!
//! # How to read it
//!
//! Everything is measured in three rounds. What is printed is the lowest of the three medians, in nanoseconds,
//! and in brackets the multiple of ours: above 1, ours is faster. On a machine that does other work as well,
//! a fifth more or less means nothing.
//!
//! The schemas are in `schemas/`, written from the same documents as the crates (`documents/index.json` lists
//! them), in the form in which people write them. All share one build of serde_json, with the features that one
//! of them or our crates ask for: `preserve_order` (ours) and `float_roundtrip` (corvus). What is made is thrown
//! away within the measurement, and memory comes from the system's allocator.
//!
//! How many mistakes each reports of the five is in the second table. Where a schema has alternatives
//! (`request`, `modes`), ours reports those of the alternative that was meant, boon those of every
//! alternative, and jsonschema and corvus say once that no alternative holds. corvus also has a line for
//! every schema around a mistake. jsonschema's sentence repeats the whole value, and with it an image of 10 MB.
//!
//! # What is left out
//!
//! The large request exists of one vendor only: the other takes addresses of images, not images. Formats are
//! not checked by anybody. The types by hand ignore members that they don't know where a schema allows these;
//! ours keep them.

use std::fs;
use std::path::Path;
use std::time::Duration;

use bindery_bench::by_hand::{self, ByHand};
use bindery_bench::entrants::{self, Entrant};
use bindery_bench::inputs::{self, Input};
use bindery_bench::peers::{self, Compiled, Interpreters};
use bindery_bench::table::{self, Row};
use bindery_runtime::codegen::Json;
use bindery_runtime::{Validate, ValidateJson};
use criterion::{BenchmarkId, Criterion};
use payments::{ChargePage, Movements};
use releases::Release;
use serde::de::DeserializeOwned;

/// Where criterion keeps its figures.
const FIGURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/peers");

/// All is measured so many times, and the lowest median counts: other work on the machine only ever adds.
const ROUNDS: usize = 3;

/// What has been measured, and of what.
#[derive(Default)]
struct Report {
    times: Vec<Row>,
    mistakes: Vec<Row>,
    sizes: Vec<(&'static str, usize)>,
}

fn main() {
    let mut report = Report::default();
    for _ in 0..ROUNDS {
        // Figures of another round would be taken for those of what a filter leaves out.
        let _ = fs::remove_dir_all(FIGURES);
        let mut criterion = Criterion::default()
            .output_directory(Path::new(FIGURES))
            .warm_up_time(Duration::from_millis(200))
            .measurement_time(Duration::from_millis(600))
            .sample_size(20)
            .configure_from_args();
        report = Report { times: report.times, ..Report::default() };
        round(&mut criterion, &mut report);
        criterion.final_summary();
    }
    report.print();
}

fn round(to: &mut Criterion, report: &mut Report) {
    type Request = generation::GenerationRequest;
    type Modes = video::CreateVideoRequest;
    let large = inputs::generation_with_image();
    report.take::<Request, peers::Generation, by_hand::Generation>(to, &inputs::generation());
    report.take::<Request, peers::Generation, by_hand::Generation>(to, &large);
    report.take::<Modes, peers::Video, by_hand::Video>(to, &inputs::video());
    report.take::<ChargePage, peers::Charges, by_hand::Charges>(to, &inputs::charges());
    report.take::<Release, peers::Release, by_hand::Release>(to, &inputs::release());
    report.take::<Movements, peers::Movements, by_hand::Movements>(to, &inputs::movements());
}

impl Report {
    /// Asks everybody about an input, then measures them.
    fn take<T, C, H>(&mut self, criterion: &mut Criterion, input: &Input)
    where
        T: Validate + ValidateJson + Json + DeserializeOwned + 'static,
        C: Compiled,
        H: ByHand + 'static,
    {
        let others = Interpreters::new(C::SCHEMA);
        let (valid, broken) = entrants::texts(input);
        self.sizes.push((input.name, valid.len()));
        let judging = entrants::judging::<T, C>;
        let explaining = entrants::explaining::<T, C>;
        let typed = entrants::judging_typed::<T, H>;
        let reading = entrants::reading::<T, C, H>;

        agree(input, "is_valid", &judging(&input.valid, &others), &judging(&input.broken, &others));
        let explained = explaining(&input.broken, &others);
        agree(input, "violations", &explaining(&input.valid, &others), &explained);
        agree(input, "typed", &typed(&input.valid), &typed(&input.broken));
        agree(input, "read", &reading(&valid, &others), &reading(&broken, &others));
        let counts = explained.iter().map(|it| (it.name, (it.run)() as f64));
        self.mistakes.push(Row { title: input.name.to_owned(), figures: counts.collect() });

        self.measure(criterion, input, "is_valid", &judging(&input.valid, &others));
        self.measure(criterion, input, "violations", &explained);
        self.measure(criterion, input, "typed", &typed(&input.valid));
        self.measure(criterion, input, "read", &reading(&valid, &others));
    }

    fn measure(
        &mut self,
        criterion: &mut Criterion,
        input: &Input,
        what: &str,
        entrants: &[Entrant<'_>],
    ) {
        let mut group = criterion.benchmark_group(what);
        for entrant in entrants {
            let id = BenchmarkId::new(entrant.name, input.name);
            group.bench_function(id, |bencher| bencher.iter(&entrant.run));
        }
        group.finish();
        for entrant in entrants {
            let median = table::median(Path::new(FIGURES), what, entrant.name, input.name);
            if let Some(median) = median {
                table::keep(
                    &mut self.times,
                    format!("`{what}` {}", input.name),
                    entrant.name,
                    median,
                );
            }
        }
    }

    fn print(&mut self) {
        // The order of the work is by input; one reads by what is done.
        self.times.sort_by_key(|row| row.title.split(' ').next().unwrap_or_default().to_owned());
        println!("\nNanoseconds, and the multiple of ours\n\n{}", table::of_times(&self.times));
        println!("Mistakes that are reported, of five\n\n{}", table::of_counts(&self.mistakes));
        println!("Bytes of the inputs\n\n| | bytes |\n|---|---:|");
        for (name, bytes) in &self.sizes {
            println!("| {name} | {} |", table::grouped(*bytes as f64));
        }
    }
}

/// Everybody finds nothing wrong with the right input, and something with the other one.
fn agree(input: &Input, what: &str, right: &[Entrant<'_>], wrong: &[Entrant<'_>]) {
    let known = |it: &&Entrant<'_>| entrants::knows_rules(it.name);
    for it in right {
        assert_eq!((it.run)(), 0, "{}: {what}: {} refuses the right one", input.name, it.name);
    }
    for it in wrong.iter().filter(known) {
        assert_ne!((it.run)(), 0, "{}: {what}: {} accepts the wrong one", input.name, it.name);
    }
}
