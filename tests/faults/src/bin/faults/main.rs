//! `faults [ROW…]`: runs the rows of the matrix by both drivers, and prints a table of what came of each.
//!
//! Exit codes: 0 all holds, 1 something does not, 2 used wrongly.

mod screen;
mod table;

use std::process::ExitCode;

use faults::{Driver, Ended, Outcome, ROWS, Row, child};

use table::{Line, Marks};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Some((child::ARGUMENT, rest)) =
        arguments.split_first().map(|(first, rest)| (first.as_str(), rest))
    {
        return match child::run(rest) {
            Ok(said) => {
                screen::print(&said);
                ExitCode::SUCCESS
            }
            Err(why) => {
                screen::print(&format!("{why}\n"));
                ExitCode::from(2)
            }
        };
    }
    let rows = match chosen(&arguments) {
        Ok(rows) => rows,
        Err(message) => {
            screen::complain(&format!("error: {message}\n"));
            return ExitCode::from(2);
        }
    };
    match std::env::current_exe() {
        Ok(program) => child::set_program(program),
        Err(error) => screen::complain(&format!("rows with processes will fail: {error}\n")),
    }
    // What panics is a failure of its case, and is told below the table.
    std::panic::set_hook(Box::new(|panic| screen::complain(&format!("{panic}\n"))));
    match run(&rows) {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::from(1),
    }
}

fn chosen(names: &[String]) -> Result<Vec<&'static Row>, String> {
    if names.is_empty() {
        return Ok(ROWS.iter().collect());
    }
    let find = |name: &String| {
        let row = ROWS.iter().find(|row| row.id.eq_ignore_ascii_case(name));
        row.ok_or_else(|| {
            let known: Vec<&str> = ROWS.iter().map(|row| row.id).collect();
            format!("there is no row `{name}`; there are {}", known.join(", "))
        })
    };
    names.iter().map(find).collect()
}

/// Runs rows, and prints them as they end. Gives the number of cases that failed.
fn run(rows: &[&Row]) -> usize {
    let mut all = Marks::default();
    let mut reasons = Vec::new();
    screen::print(&table::head());
    for row in rows {
        let line = Line { row, marks: Driver::ALL.map(|driver| by(row, driver, &mut reasons)) };
        screen::wipe();
        screen::print(&line.render());
        line.marks.iter().for_each(|marks| all.add(marks));
    }
    screen::print(&table::foot(&all));
    if !reasons.is_empty() {
        screen::print(&format!("\n{}\n", reasons.join("\n")));
    }
    all.failed
}

fn by(row: &Row, driver: Driver, reasons: &mut Vec<String>) -> Marks {
    let mut marks = Marks::default();
    let cases = (row.cases)();
    for (index, case) in cases.iter().enumerate() {
        screen::status(&format!(
            "{} {}, {} of {}: {}",
            row.id,
            driver.name(),
            index + 1,
            cases.len(),
            case.name
        ));
        let Ended { outcome, took, creates, billed } = driver.run(case);
        marks.add(&Marks::of(&outcome, took, creates, billed));
        let place = || format!("{} {}, {}", row.id, driver.name(), case.name);
        match outcome {
            Outcome::Passed => {}
            Outcome::Failed(why) => reasons.push(format!("{} failed: {why}", place())),
            Outcome::Skipped(why) => reasons.push(format!("{} skipped: {why}", place())),
        }
    }
    marks
}
