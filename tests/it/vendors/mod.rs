//! Payload tables: each rule of each vendor, one verdict from three validators.

mod oracle;
mod table;

use oracle::Oracle;
use table::{Case, Table, tables};

#[test]
fn modellix() {
    check("modellix");
}

#[test]
fn myrouter() {
    check("myrouter");
}

#[test]
fn uniall() {
    check("uniall");
}

#[test]
fn vtrix() {
    check("vtrix");
}

fn check(vendor: &str) {
    let oracle = Oracle::read(vendor);
    let mut wrong = Vec::new();
    for table in tables(vendor) {
        let validator = oracle.validator(&table.schema);
        table.check(|accepted, case, payload| {
            if validator.is_valid(payload) != accepted {
                wrong.push(complaint("the oracle", &table, accepted, case));
            }
        });
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn complaint(who: &str, table: &Table, accepted: bool, case: &Case) -> String {
    let verdict = if accepted { "refuses" } else { "accepts" };
    format!("{} {}: {who} {verdict} {case:?}", table.schema, case.from)
}
