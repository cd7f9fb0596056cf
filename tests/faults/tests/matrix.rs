//! Every row of the fault matrix, by both drivers.

use faults::{Driver, ROWS};

/// Runs all cases of a row, and says all that does not hold.
fn row(id: &str, driver: Driver) {
    let Some(row) = ROWS.iter().find(|row| row.id == id) else { panic!("no row {id}") };
    let failed: Vec<String> = (row.cases)()
        .iter()
        .filter_map(|case| Some(format!("{}: {}", case.name, driver.run(case).0.err()?)))
        .collect();
    assert!(failed.is_empty(), "{}\n{}", row.must, failed.join("\n"));
}

macro_rules! rows {
    ($($name:ident)*) => {
        $(mod $name {
            use super::*;

            #[test]
            fn by_async() {
                row(&stringify!($name).to_uppercase(), Driver::Async);
            }

            #[test]
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
    };
}

rows!(f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12 f13 f14 f15 f16);
