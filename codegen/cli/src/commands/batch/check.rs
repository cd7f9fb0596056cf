//! Looks at all rows before the first is sent.

use bindery_runtime::{VendorClient, Violations};
use serde_json::{Value, json};

use super::rows::{Row, Rows};
use crate::failure::{self, Failure};

/// Rows that are shown with all that is wrong with them.
const SHOWN: usize = 20;

/// What is wrong with a row.
struct Wrong<'r> {
    row: &'r Row,
    why: String,
    violations: Option<Violations>,
}

/// Checks every row by the rules of the vendor: nothing is sent while one of them is wrong.
pub async fn check(rows: &Rows, client: &VendorClient, operation: &str) -> Result<(), Failure> {
    let mut wrong = Vec::new();
    for row in &rows.rows {
        let body = match rows.body(row, client, operation).await {
            Ok(body) => body,
            Err(failure) => {
                wrong.push(Wrong { row, why: failure.words().to_owned(), violations: None });
                continue;
            }
        };
        let checked = client.create(operation, body).and_then(|call| call.request());
        if let Err(error) = checked {
            let violations = error.violations().cloned();
            wrong.push(Wrong { row, why: error.to_string(), violations });
        }
    }
    match wrong.as_slice() {
        [] => Ok(()),
        wrong => Err(told(wrong, rows.rows.len())),
    }
}

fn told(wrong: &[Wrong<'_>], all: usize) -> Failure {
    let verb = if wrong.len() == 1 { "is" } else { "are" };
    let mut what = format!("{} of {all} rows {verb} wrong, so nothing was sent:", wrong.len());
    for Wrong { row, why, violations } in wrong.iter().take(SHOWN) {
        what.push_str(&format!("\n  line {}, key {}:", row.line, row.key.escape_debug()));
        match violations {
            Some(violations) => what.push_str(&failure::listed(violations, "    ")),
            None => what.push_str(&format!("\n    {why}")),
        }
    }
    if wrong.len() > SHOWN {
        what.push_str(&format!("\n  … and {} more", wrong.len() - SHOWN));
    }
    let rows: Vec<_> = wrong.iter().map(as_json).collect();
    Failure::invalid(what, "mend the rows and run it again").with("rows", rows)
}

fn as_json(wrong: &Wrong<'_>) -> Value {
    let Wrong { row, why, violations } = wrong;
    let violations = violations.as_ref().map(|violations| violations.to_vec());
    json!({ "line": row.line, "key": row.key, "why": why, "violations": violations })
}
