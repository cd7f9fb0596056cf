//! A program that checks JSON bodies and says what is wrong with them.

use std::fs;
use std::io::{Read, Write};
use std::process::ExitCode;

use serde_json::{Value, json};

use super::Judge;
use crate::json::{Document, Node};
use crate::validate::{Violations, judged, push_visible};

/// What came of a body.
enum Outcome {
    Valid,
    Broken(Violations),
    Unreadable(String),
}

/// How results are printed.
#[derive(Clone, Copy)]
enum Form {
    Text,
    List,
    Basic,
    Detailed,
}

impl Form {
    /// The form that an argument asks for.
    fn of(argument: &str) -> Option<Self> {
        Some(match argument {
            "--text" => Self::Text,
            "--list" => Self::List,
            "--basic" => Self::Basic,
            "--detailed" => Self::Detailed,
            _ => return None,
        })
    }
}

/// Checks the files that the program was called with, `-` being standard input, which is checked
/// where there are none. The first argument may be the form of the results: `--text`, `--list`,
/// `--basic` or `--detailed`. Ends with 0 if all are valid, else with 1.
pub fn report(judge: Judge) -> ExitCode {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let form = arguments.first().and_then(|first| Form::of(first));
    if form.is_some() {
        arguments.remove(0);
    }
    if arguments.is_empty() {
        arguments.push("-".to_owned());
    }
    let outcomes: Vec<(String, Outcome)> =
        arguments.into_iter().map(|name| (name.clone(), check(&name, judge))).collect();
    let text = match form.unwrap_or(Form::Text) {
        Form::Text => outcomes.iter().map(as_text).collect(),
        form => {
            let all: Value = outcomes.iter().map(|outcome| as_json(outcome, form)).collect();
            format!("{all:#}\n")
        }
    };
    // Nobody listens any more when this fails.
    let _ = std::io::stdout().write_all(text.as_bytes());
    let fine = outcomes.iter().all(|(_, outcome)| matches!(outcome, Outcome::Valid));
    if fine { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn check(name: &str, judge: Judge) -> Outcome {
    let mut bytes = Vec::new();
    let read = match name {
        "-" => std::io::stdin().read_to_end(&mut bytes).map(|_| bytes),
        name => fs::read(name),
    };
    let bytes = match read {
        Err(error) => return Outcome::Unreadable(error.to_string()),
        Ok(bytes) => bytes,
    };
    match Document::read(&bytes) {
        Err(error) => Outcome::Unreadable(error.to_string()),
        Ok(document) => match judged(judge, Node::Element(document.root())) {
            Ok(()) => Outcome::Valid,
            Err(violations) => Outcome::Broken(violations),
        },
    }
}

fn shown(name: &str) -> &str {
    if name == "-" { "standard input" } else { name }
}

fn as_text((name, outcome): &(String, Outcome)) -> String {
    let name = shown(name);
    match outcome {
        Outcome::Valid => format!("{name}: valid\n"),
        Outcome::Unreadable(why) => format!("{name}: {why}\n"),
        Outcome::Broken(violations) => {
            let count = violations.len();
            let rules = if count == 1 { "rule is" } else { "rules are" };
            let mut text = format!("{name}: {count} {rules} broken\n");
            for violation in violations.iter() {
                let place = match violation.instance.as_str() {
                    "" => "(the whole body)",
                    place => place,
                };
                let place = visible(place);
                text.push_str(&format!("  {place}: {violation}\n    {}\n", violation.schema));
            }
            if violations.is_incomplete() {
                text.push_str("  … and perhaps more: the check stopped here\n");
            }
            text
        }
    }
}

fn as_json((name, outcome): &(String, Outcome), form: Form) -> Value {
    let name = shown(name);
    match outcome {
        Outcome::Valid => json!({ "file": name, "valid": true }),
        Outcome::Unreadable(why) => json!({ "file": name, "valid": false, "error": why }),
        Outcome::Broken(violations) => match form {
            Form::Basic => with_file(violations.basic(), name),
            Form::Detailed => with_file(violations.detailed(), name),
            Form::Text | Form::List => {
                json!({ "file": name, "valid": false, "violations": violations.to_vec() })
            }
        },
    }
}

fn with_file(mut result: Value, name: &str) -> Value {
    result["file"] = name.into();
    result
}

/// A pointer without what a terminal would act on.
fn visible(pointer: &str) -> String {
    let mut shown = String::with_capacity(pointer.len());
    pointer.chars().for_each(|character| push_visible(&mut shown, character));
    shown
}
