//! `cargo xtask hostile`: documents that are made to break their reader, and what each of them costs.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::Duration;

use crate::cli::HostileArguments;
use crate::corpus::{self, Apart};
use crate::table::Table;
use crate::workspace::Workspace;
use crate::{Misuse, Outcome, progress, screen};

/// The beginning that all documents share.
const HEAD: &str = "openapi: 3.1.1\ninfo: {title: T, version: '1'}\n";

/// A name, the ending of its file, and how its text is made. Further files go into the folder.
type Attack = (&'static str, &'static str, fn(&Path) -> Vec<u8>);

const ATTACKS: &[Attack] = &[
    ("100,000 [ in JSON", "json", |_| "[".repeat(100_000).into_bytes()),
    ("100,000 [ in YAML", "yaml", |_| text(&format!("x: {}", "[".repeat(100_000)))),
    ("100,000 { in JSON", "json", |_| r#"{"a":"#.repeat(100_000).into_bytes()),
    ("100,000 { in YAML", "yaml", |_| text(&format!("x: {}", "{a: ".repeat(100_000)))),
    ("100,000 nested block lists", "yaml", |_| text(&format!("x:\n  {}1", "- ".repeat(100_000)))),
    ("schemas 100,000 deep", "json", |_| deep_schema()),
    ("an alias bomb", "yaml", |_| alias_bomb()),
    ("a $ref cycle through 10,000 files", "yaml", |folder| cycle_of_files(folder)),
    ("a chain of 100,000 $refs", "yaml", |_| chain()),
    ("10 MB of one key", "yaml", |_| text(&format!("? {}\n: 1", "k".repeat(10_000_000)))),
    ("10 MB of one text", "yaml", |_| text(&format!("x-a: {}", "v".repeat(10_000_000)))),
    ("invalid UTF-8", "yaml", |_| [HEAD.as_bytes(), b"x-a: \xff\xfe\n".as_slice()].concat()),
    ("names of 100 KB", "yaml", |_| long_names()),
    ("a path template with 1,000 parameters", "yaml", |_| parameters()),
    ("100,000 enum values", "yaml", |_| values()),
    ("50,000 properties", "yaml", |_| properties()),
    ("an allOf diamond with 2^30 paths", "yaml", |_| diamond("allOf", 30)),
    ("a oneOf diamond with 2^30 paths", "yaml", |_| diamond("oneOf", 30)),
    ("an anyOf diamond with 2^30 paths", "yaml", |_| diamond("anyOf", 30)),
    ("anyOf in anyOf, 80 deep", "json", |_| nested_choices()),
    ("numbers of 100,000 digits and 1e400", "yaml", |_| numbers()),
    ("10,000 patterns of nested repeats", "yaml", |_| patterns()),
];

/// Tries them all.
pub fn run(arguments: &HostileArguments) -> Result<Outcome, Misuse> {
    let workspace = Workspace::find()?;
    let runtime = workspace.runtime()?;
    let folder = std::env::temp_dir().join(format!("bindery-hostile-{}", std::process::id()));
    let mut table = Table::new(&["attack", "bytes", "s", "MB", "outcome"]);
    let bar = progress::bar(ATTACKS.len());
    let mut failed = 0;
    for (name, extension, make) in ATTACKS {
        bar.set_message(*name);
        let tried = attempt(arguments, &folder.join("one"), &runtime, extension, *make);
        // The next attempt makes its own folder.
        let _ = fs::remove_dir_all(&folder);
        let Tried { bytes, seconds, megabytes, outcome, fine } =
            tried.map_err(|error| Misuse(error.to_string()))?;
        failed += usize::from(!fine);
        let outcome = if fine { outcome } else { format!("FAILS: {outcome}") };
        let (seconds, megabytes) = (format!("{seconds:.2}"), format!("{megabytes:.0}"));
        table.row(vec![(*name).to_owned(), bytes.to_string(), seconds, megabytes, outcome]);
        bar.inc(1);
    }
    bar.finish_and_clear();
    screen::print(&table.render());
    let HostileArguments { seconds, megabytes } = arguments;
    let all = ATTACKS.len();
    screen::print(&format!(
        "{all} attacks, {failed} above {seconds} s, {megabytes} MB, or a crash\n"
    ));
    match failed {
        0 => Ok(Outcome::Fine),
        _ => Ok(Outcome::Findings),
    }
}

struct Tried {
    bytes: usize,
    seconds: f64,
    megabytes: f64,
    outcome: String,
    fine: bool,
}

fn attempt(
    arguments: &HostileArguments,
    folder: &Path,
    runtime: &str,
    extension: &str,
    make: fn(&Path) -> Vec<u8>,
) -> std::io::Result<Tried> {
    fs::create_dir_all(folder)?;
    let bytes = make(folder);
    let path = folder.join(format!("hostile.{extension}"));
    fs::write(&path, &bytes)?;
    // Long enough to see by how much a limit is missed.
    let limit = Duration::from_secs_f64(arguments.seconds * 10.0 + 5.0);
    let krate = (&*folder.join("crate"), "hostile");
    let Apart { finished, generation } =
        corpus::apart(&path, krate, runtime, &["--no-round-trip"], limit)?;
    let (bytes, seconds) = (bytes.len(), finished.seconds);
    let Some(generation) = generation else {
        let outcome = finished.ending();
        return Ok(Tried { bytes, seconds, megabytes: 0.0, outcome, fine: false });
    };
    let megabytes = generation.peak_mb;
    let outcome = match generation.errors.is_empty() {
        true => format!("a crate of {} lines", generation.lines),
        false => generation.errors.join(", "),
    };
    let fine = seconds <= arguments.seconds && megabytes <= arguments.megabytes;
    Ok(Tried { bytes, seconds, megabytes, outcome, fine })
}

fn text(rest: &str) -> Vec<u8> {
    format!("{HEAD}{rest}\n").into_bytes()
}

/// A document whose components are these schemas, one a line.
fn schemas(lines: &str) -> Vec<u8> {
    text(&format!("paths: {{}}\ncomponents:\n  schemas:\n{lines}"))
}

/// Lines made from numbers.
fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, number| {
        // Writing to a text can't fail.
        let _ = writeln!(text, "    {}", line(number));
        text
    })
}

fn deep_schema() -> Vec<u8> {
    let open = r#"{"properties":{"a":"#.repeat(100_000);
    let close = "}}".repeat(100_000);
    let head = r#"{"openapi":"3.1.1","info":{"title":"T","version":"1"},"paths":{},"#;
    format!(r#"{head}"components":{{"schemas":{{"A":{open}{{}}{close}}}}}}}"#).into_bytes()
}

fn alias_bomb() -> Vec<u8> {
    let mut bomb = "x-0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..30 {
        let inner = format!("*a{}, ", level - 1).repeat(10);
        bomb.push_str(&format!("x-{level}: &a{level} [{inner}]\n"));
    }
    text(&bomb)
}

fn cycle_of_files(folder: &Path) -> Vec<u8> {
    for number in 0..10_000 {
        let next = (number + 1) % 10_000;
        // A file that can't be written is one that isn't there.
        let _ = fs::write(folder.join(format!("f{number}.yaml")), format!("$ref: f{next}.yaml\n"));
    }
    schemas("    A: {$ref: f0.yaml}")
}

fn chain() -> Vec<u8> {
    schemas(&lines(100_000, |at| format!("S{at}: {{$ref: '#/components/schemas/S{}'}}", at + 1)))
}

fn long_names() -> Vec<u8> {
    let name = "n".repeat(100_000);
    let schema =
        format!("? {name}\n    : {{type: object, properties: {{? {name} : {{type: string}}}}}}");
    let path = format!("/{name}/{{{name}}}");
    let get = format!(
        "operationId: {name}, parameters: [{{name: {name}, in: path, required: true, schema: {{type: string}}}}]"
    );
    text(&format!(
        "paths:\n  ? {path}\n  :\n    get: {{{get}, responses: {{}}}}\ncomponents:\n  schemas:\n    {schema}"
    ))
}

fn parameters() -> Vec<u8> {
    let path: String = (0..1_000).map(|number| format!("/{{p{number}}}")).collect();
    let one = |number| {
        format!("      - {{name: p{number}, in: path, required: true, schema: {{type: string}}}}\n")
    };
    let all: String = (0..1_000).map(one).collect();
    text(&format!(
        "paths:\n  ? {path}\n  :\n    get:\n      responses: {{'204': {{description: x}}}}\n      parameters:\n{all}"
    ))
}

fn values() -> Vec<u8> {
    let list: String = (0..100_000).map(|number| format!("v{number}, ")).collect();
    schemas(&format!("    E: {{type: string, enum: [{list}]}}"))
}

fn properties() -> Vec<u8> {
    let list: String = (0..50_000).map(|number| format!("p{number}: {{type: string}}, ")).collect();
    schemas(&format!("    O: {{type: object, properties: {{{list}}}}}"))
}

fn diamond(keyword: &str, levels: usize) -> Vec<u8> {
    let side = |at: usize, side: &str| {
        let next = format!(
            "{{$ref: '#/components/schemas/L{}'}}, {{$ref: '#/components/schemas/R{}'}}",
            at + 1,
            at + 1
        );
        let own = format!("type: object, properties: {{{side}{at}: {{type: string}}}}");
        match at + 1 < levels {
            true => format!("{side}{at}: {{{own}, {keyword}: [{next}]}}"),
            false => format!("{side}{at}: {{{own}}}"),
        }
    };
    let both = lines(2 * levels, |index| side(index / 2, if index % 2 == 0 { "L" } else { "R" }));
    schemas(&both)
}

fn nested_choices() -> Vec<u8> {
    let depth = 80;
    let open = r#"{"anyOf":[{"type":"string"},"#.repeat(depth);
    let close = "]}".repeat(depth);
    let head = r#"{"openapi":"3.1.1","info":{"title":"T","version":"1"},"paths":{},"#;
    format!(r#"{head}"components":{{"schemas":{{"A":{open}{{"type":"integer"}}{close}}}}}}}"#)
        .into_bytes()
}

fn numbers() -> Vec<u8> {
    let digits = "9".repeat(100_000);
    let one = format!("type: number, maximum: {digits}, minimum: -1e400, multipleOf: 1e-400");
    schemas(&format!("    N: {{{one}, default: {digits}, enum: [{digits}, 1e400]}}"))
}

fn patterns() -> Vec<u8> {
    schemas(&lines(10_000, |at| {
        format!("P{at}: {{type: string, pattern: '^((a{{1,{}}})*)*$'}}", at % 1000 + 1)
    }))
}
