//! Every row of the fault matrix, by both drivers.

#![expect(clippy::print_stderr, reason = "what is skipped is told")]

use std::sync::{Mutex, PoisonError};

use faults::{Driver, Outcome, ROWS, child};

static ALONE: Mutex<()> = Mutex::new(());

/// Runs all cases of a row, and says all that does not hold, and what was not tried.
fn row(id: &str, driver: Driver) {
    child::set_program(env!("CARGO_BIN_EXE_faults"));
    // Memory is that of the process, and so are logs: one row at a time has them to itself.
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(row) = ROWS.iter().find(|row| row.id == id) else { panic!("no row {id}") };
    let mut failed = Vec::new();
    for case in (row.cases)() {
        match driver.run(&case).outcome {
            Outcome::Passed => {}
            Outcome::Failed(why) => failed.push(format!("{}: {why}", case.name)),
            Outcome::Skipped(why) => eprintln!("skipped: {}: {why}", case.name),
        }
    }
    assert!(failed.is_empty(), "{}\n{}", row.must, failed.join("\n"));
}

macro_rules! rows {
    ($($(#[$ignored:meta])? $name:ident)*) => {
        $(mod $name {
            use super::*;

            #[test]
            $(#[$ignored])?
            fn by_async() {
                row(&stringify!($name).to_uppercase(), Driver::Async);
            }

            #[test]
            $(#[$ignored])?
            fn by_blocking() {
                row(&stringify!($name).to_uppercase(), Driver::Blocking);
            }
        })*

        #[test]
        fn every_row_is_tried() {
            let tried = [$(stringify!($name).to_uppercase()),*];
            let known: Vec<&str> = ROWS.iter().map(|row| row.id).collect();
            assert_eq!(tried.each_ref().map(String::as_str).to_vec(), known);
        }

        #[test]
        fn rows_of_which_nothing_is_tried_are_skipped() {
            let ignored: Vec<(String, &str)> = vec![
                $((stringify!($name).to_uppercase(), stringify!($($ignored)?))),*
            ];
            for (row, (id, ignored)) in ROWS.iter().zip(ignored) {
                let tried = (row.cases)().iter().any(|case| case.why_not_tried().is_none());
                assert_eq!(tried, ignored.is_empty(), "{id}");
            }
        }
    };
}

rows! {
    f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12 f13 f14 f15 f16 f17 f18 f20 f21 f22
    #[ignore = "HTTP/2 is off"] f23
    f24 f25
    m1 r1 r2
}

/// Who turns HTTP/2 on must try F23.
#[test]
fn http2_is_off() {
    let lock = include_str!("../../../Cargo.lock");
    assert!(!lock.contains("name = \"h2\""), "the crate `h2` is built now");
}
