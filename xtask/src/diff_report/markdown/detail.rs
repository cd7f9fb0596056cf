//! What a comment says of one cause behind a fold: payload, evidence, Rust.

use bindery::diff::{Cause, Evidence, Proof, Report, RustChange, Spot};

use super::escape::{code, fenced, link, prose};
use crate::diff_report::rows::Row;
use crate::diff_report::{verdict, words};

/// A longer payload is left to the other forms.
const LONGEST_PAYLOAD: usize = 2_000;
/// Changes of Rust that are shown of one cause.
const RUST: usize = 3;

/// Everything about the first cause of a row, behind a fold.
pub fn detail(report: &Report, row: &Row<'_>) -> String {
    let cause = row.first;
    let word = verdict::level(cause).word();
    let owner = code(&words::clip(&row.owner(), 300));
    let mut text = format!("<details><summary><b>{word}</b> {owner}</summary>\n\n");
    let places = code(&words::clip(&words::places(cause), 300));
    text.push_str(&format!("{} ({places})\n\n", prose(&words::clip(&row.summary(), 1_000))));
    for told in cause.note.clone().into_iter().chain(cause.rename.as_ref().map(words::rename)) {
        text.push_str(&format!("{}\n\n", prose(&words::clip(&told, 1_000))));
    }
    text.push_str(&cause.proof.as_ref().map(proof).unwrap_or_default());
    text.push_str(&evidence(cause));
    let changes = cause.rust.iter().filter_map(|at| report.package.as_ref()?.changes.get(*at));
    text.extend(changes.take(RUST).map(rust));
    text.push_str("</details>\n\n");
    text
}

fn proof(proof: &Proof) -> String {
    let Proof::Proved { side, value, of, told } = proof else {
        return format!("{}\n\n", prose(&words::clip(&words::proof(proof), 500)));
    };
    let of = code(&words::clip(of, 200));
    let claim = words::proof_claim(*side);
    let payload = format!("{value:#}");
    let payload = match payload.len() <= LONGEST_PAYLOAD {
        true => fenced("json", &payload),
        false => format!("{}\n", code(&words::clip(&payload, 200))),
    };
    let told = prose(&words::clip(told, 500));
    format!("This {of} {claim}:\n\n{payload}\n{told}\n\n")
}

fn evidence(cause: &Cause) -> String {
    let side = |spot: &Option<Spot>| spot.as_ref()?.evidence.as_ref().map(source);
    match (side(&cause.before), side(&cause.after)) {
        (Some(before), Some(after)) if before != after => {
            format!("Stated by {after}; before by {before}\n\n")
        }
        (_, Some(after)) => format!("Stated by {after}\n\n"),
        (Some(before), None) => format!("Was stated by {before}\n\n"),
        (None, None) => String::new(),
    }
}

fn source(evidence: &Evidence) -> String {
    link(&words::clip(&words::evidence(evidence), 300), &evidence.page)
}

fn rust(change: &RustChange) -> String {
    let lines = |sign: &str, text: &Option<String>| {
        let text = text.as_deref().map(|text| words::clip(text, 1_000)).unwrap_or_default();
        text.lines().map(|line| format!("{sign} {line}\n")).collect::<String>()
    };
    let code_lines = format!("{}{}", lines("-", &change.before), lines("+", &change.after));
    format!("{}\n{}\n", rust_line(change).trim_start_matches("- "), fenced("diff", &code_lines))
}

/// A change of the public surface in a line of a list.
pub fn rust_line(change: &RustChange) -> String {
    let item = code(&words::clip(&change.item, 200));
    let effect = prose(&words::clip(&change.effect, 300));
    format!("- {item} (**{}**): {effect}\n", verdict::bump(change.bump))
}

/// What was allowed and why, in a line of a list.
pub fn allowed(cause: &Cause) -> (String, usize) {
    let why = cause.allowed.as_ref().map(words::allowed).unwrap_or_default();
    let text = format!(
        "- {}: {} {}: {}\n",
        verdict::level(cause).word(),
        prose(&words::clip(&cause.summary, 300)),
        code(&words::clip(&cause.owner, 300)),
        prose(&words::clip(&why, 300)),
    );
    (text, 1)
}
