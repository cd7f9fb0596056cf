//! Payload tables: each rule of each vendor, one verdict from three validators.

pub mod judge;
mod media;
mod mistakes;
mod oracle;
mod refusals;
mod table;
mod webhooks;

use judge::{Answer, Judge};
use oracle::Oracle;
use table::{Case, tables};

/// The types of a crate by name.
macro_rules! judges {
    ($vendor:ident: $($name:ident)*) => {
        &[$((stringify!($name), Judge::of::<$vendor::$name>())),*]
    };
}

#[test]
fn modellix() {
    check("modellix", judges!(modellix: ViduQ3MixReferenceVideo CreatedTask TaskAnswer ErrorBody));
}

#[test]
fn myrouter() {
    check("myrouter", judges!(myrouter: ViduQ2ReferenceVideo CreatedTask TaskResult ErrorBody));
}

#[test]
fn uniall() {
    check("uniall", judges!(uniall: CreateVideoRequest VideoTask ErrorBody));
}

#[test]
fn vtrix() {
    check("vtrix", judges!(vtrix: GenerationRequest Generation ErrorBody));
}

/// The older page, of which no crate is made.
#[test]
fn uniall_before() {
    let oracle = Oracle::read("uniall/revisions/2026-03-26");
    for table in tables("uniall-2026-03-26") {
        let validator = oracle.validator(&table.schema);
        table.check(|accepted, case, payload| {
            assert_eq!(validator.is_valid(payload), accepted, "{}: {case}", table.name);
        });
    }
}

fn check(vendor: &str, judges: &[(&str, Judge)]) {
    let oracle = Oracle::read(vendor);
    let mut wrong = Vec::new();
    let mut cases = 0;
    for table in tables(vendor) {
        let validator = oracle.validator(&table.schema);
        let judge = judges.iter().find(|(name, _)| *name == table.name);
        let (_, judge) = judge.unwrap_or_else(|| panic!("no type {}", table.name));
        table.check(|accepted, case, payload| {
            cases += 1;
            let mut complaints = Vec::new();
            if validator.is_valid(payload) != accepted {
                complaints.push("the oracle disagrees".to_owned());
            }
            complaints.extend(complain("JSON", &(judge.json)(payload), accepted, case));
            complaints.extend(complain("typed", &(judge.typed)(payload), accepted, case));
            wrong.extend(complaints.iter().map(|text| format!("{}: {text}\n  {case}", table.name)));
        });
    }
    assert!(wrong.is_empty(), "{} of {cases} cases\n{}", wrong.len(), wrong.join("\n"));
}

/// What is wrong with an answer, if anything is.
fn complain(who: &str, answer: &Answer, accepted: bool, case: &Case) -> Option<String> {
    match (answer, accepted) {
        (Answer::Valid, true) | (Answer::Undecodable(_), false) => None,
        (Answer::Valid, false) => Some(format!("{who}: accepts it")),
        (Answer::Undecodable(why), true) => Some(format!("{who}: can't decode it: {why}")),
        (Answer::Invalid(violations), true) => Some(format!("{who}: refuses it: {violations}")),
        (Answer::Invalid(violations), false) => {
            let missed = !violations.iter().any(|violation| case.expects(violation));
            missed.then(|| {
                let said: Vec<String> = violations
                    .iter()
                    .map(|it| format!("    at {:?} {} {}", it.instance, it.keyword, it.message))
                    .collect();
                format!("{who}: says something else:\n{}", said.join("\n"))
            })
        }
    }
}
