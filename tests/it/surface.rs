//! The public surface of a crate: what becomes of it from one revision of a document to the next.

use std::fmt::Write as _;

use bindery::ir::Runtime;
use bindery::lower::{FIRST_VERSION, Options, lower};
use bindery::source::Location;
use bindery::surface::{Change, Revised, Surface, changelog, compare, lines, surface};
use bindery::{Level, Reading, ir, read};

use crate::cases::{self, Case, Expected};

#[test]
fn changes() {
    cases::run("surface", make);
}

/// `changes` are those from the first document to the second; `origins` are their places in the two,
/// `witnesses` the programs that show what breaks; `changelog` is the entry of the crate's changelog.
fn make(case: &Case, expected: &Expected) -> String {
    let [old, new] = &case.files[..] else { panic!("{}: two documents", case.title) };
    let (old, new) = (surface_of(case, &old.0), surface_of(case, &new.0));
    let changes = compare(&old, &new);
    match expected.what.as_str() {
        "changes" => changes.iter().map(|it| shown(it, expected)).collect(),
        "changelog" => {
            let all: Vec<_> = changes.into_iter().map(|it| it.change).collect();
            changelog(&all)
        }
        other => panic!("{}: what is `{other}`?", case.title),
    }
}

fn shown(change: &Change, how: &Expected) -> String {
    let Change { change, origins } = change;
    let bump = format!("{:?}", change.bump).to_lowercase();
    let mut text = format!("{bump} {}\n", change.item);
    for (sign, side) in [("-", &change.before), ("+", &change.after)] {
        let _ = side.as_ref().map(|side| writeln!(text, "  {sign} {side}"));
    }
    let _ = writeln!(text, "  {}", change.effect);
    if how.says("origins") {
        for (side, Location { pointer, .. }) in origins {
            let side = if *side == Revised::Old { "old" } else { "new" };
            let _ = writeln!(text, "  {side} {pointer}");
        }
    }
    let witness = change.witness.iter().filter(|_| how.says("witnesses"));
    for line in witness.flat_map(|it| it.lines()) {
        let _ = writeln!(text, "  | {line}");
    }
    text
}

fn surface_of(case: &Case, path: &str) -> Surface {
    let mut loader = case;
    surface(&lowered(&mut loader, path))
}

fn lowered(loader: &mut dyn bindery::source::Loader, path: &str) -> ir::Crate {
    let Reading { sources, api, diagnostics } =
        read(path, loader, bindery::Options::from(Level::Foreign));
    let api = api.unwrap_or_else(|| panic!("{path}: {diagnostics:?}"));
    let options = Options {
        name: "case".to_owned(),
        version: FIRST_VERSION.to_owned(),
        spec: "openapi.yaml".to_owned(),
        runtime: Runtime::Path("runtime".to_owned()),
        rules: Default::default(),
        round_trips: false,
    };
    lower(&api, &sources, &options).0
}

/// A document of so many operations of two tags: a hundred make each tag a feature.
struct Tagged {
    operations: usize,
    other: usize,
}

impl bindery::source::Loader for Tagged {
    fn load(&mut self, _: &str) -> Result<Vec<u8>, String> {
        let mut text = "openapi: 3.1.1\ninfo: {title: Case, version: '1'}\npaths:\n".to_owned();
        for number in 0..self.operations {
            let tag = if number < self.other { "shop" } else { "pets" };
            let _ = writeln!(
                text,
                "  /p{number}: {{get: {{operationId: get{number}, tags: [{tag}], responses: \
                 {{'204': {{description: Done}}}}}}}}"
            );
        }
        Ok(text.into_bytes())
    }
}

fn tagged(operations: usize, other: usize) -> Surface {
    surface(&lowered(&mut Tagged { operations, other }, "openapi.yaml"))
}

fn told(old: &Surface, new: &Surface) -> Vec<(String, String)> {
    let all = compare(old, new);
    let breaks = all.into_iter().filter(|it| it.change.bump == bindery::diff::Bump::Major);
    breaks.map(|it| (it.change.item, it.change.effect)).collect()
}

#[test]
fn what_moves_to_another_feature_breaks_for_those_who_chose_features() {
    let breaks = told(&tagged(120, 60), &tagged(120, 59));
    let effect =
        "Packages without the default features no longer find it, unless one of `pets` is on.";
    let expected = ["Client::get59", "operations::Get59Call"];
    assert_eq!(breaks, expected.map(|item| (item.to_owned(), effect.to_owned())));
}

#[test]
fn a_feature_that_is_gone_breaks() {
    let breaks = told(&tagged(120, 60), &tagged(120, 120));
    assert!(breaks.iter().any(|(item, _)| item == "pets"), "{breaks:?}");
}

#[test]
fn a_crate_that_is_split_for_the_first_time_breaks_for_those_without_default_features() {
    let breaks = told(&tagged(99, 50), &tagged(120, 60));
    let items: Vec<&str> = breaks.iter().map(|(item, _)| item.as_str()).collect();
    assert_eq!(items, ["case"]);
    assert!(told(&tagged(120, 60), &tagged(120, 60)).is_empty());
}

#[test]
fn every_line_of_the_surface_is_there_once() {
    let krate = lowered(&mut Tagged { operations: 3, other: 1 }, "openapi.yaml");
    let lines = lines(&krate);
    let mut sorted = lines.clone();
    sorted.sort();
    sorted.dedup();
    assert_eq!(lines, sorted);
    assert!(lines.iter().any(|line| line.starts_with("fn Client::get0(&self)")), "{lines:?}");
}
