//! Reading a script, with the places of its mistakes.

use std::fmt;

use bindery::source::{Node, Sources, Span};
use serde_path_to_error::{Path, Segment};

use super::{On, Script, Step};

/// What is wrong with a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScriptError(String);

impl fmt::Display for ScriptError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for ScriptError {}

pub(super) fn script(name: &str, text: &str) -> Result<Script, ScriptError> {
    let mut sources = Sources::new();
    let mut diagnostics = Vec::new();
    let file = sources.add(name, text.as_bytes().to_vec(), &mut diagnostics);
    let told = |span: Span, message: &str| {
        let (line, column) = sources.line_column(span);
        ScriptError(format!("{name}:{line}:{column}: {message}"))
    };
    if let Some(error) = diagnostics.iter().find(|diagnostic| diagnostic.is_error()) {
        let span = error.labels.first().map(|label| label.span).unwrap_or_default();
        return Err(told(span, &error.message));
    }
    let Some(root) = sources.root(file) else {
        return Err(ScriptError(format!("{name}: this is no YAML")));
    };
    let script = serde_path_to_error::deserialize(root.to_json());
    let script: Script = script.map_err(|error| {
        told(span(root, error.path()), &format!("{}: {}", error.path(), error.inner()))
    })?;
    check(&script).map_err(|(rule, message)| {
        let place = root.pointer(&format!("/rules/{rule}")).unwrap_or(root);
        told(place.span, &format!("rules[{rule}]: {message}"))
    })?;
    Ok(script)
}

/// What the form allows and nobody can mean.
fn check(script: &Script) -> Result<(), (usize, &'static str)> {
    for (index, rule) in script.rules.iter().enumerate() {
        if !(0.0..=1.0).contains(&rule.chance) {
            return Err((index, "`chance` is from 0 to 1"));
        }
        if rule.on == On::Create && rule.task.is_some() {
            return Err((index, "a create has no task yet: use `skip` to choose one"));
        }
        let accepts = |step: &Step| matches!(step, Step::AcceptClose | Step::AcceptReset);
        if rule.on != On::Any && rule.steps.iter().any(accepts) {
            return Err((index, "nothing is known of a request before it is read: use `on: any`"));
        }
    }
    Ok(())
}

/// Where the value at the end of a path stands, or as much of the path as there is.
fn span(root: &Node, path: &Path) -> Span {
    let mut node = root;
    for segment in path.iter() {
        let child = match segment {
            Segment::Seq { index } => node.child(&index.to_string()),
            Segment::Map { key } | Segment::Enum { variant: key } => node.child(key),
            Segment::Unknown => None,
        };
        let Some(child) = child else { break };
        node = child;
    }
    node.span
}

/// So that scripts within other documents have the same checks.
impl TryFrom<serde_json::Value> for Script {
    type Error = ScriptError;

    fn try_from(value: serde_json::Value) -> Result<Self, ScriptError> {
        let script: Script = serde_path_to_error::deserialize(value)
            .map_err(|error| ScriptError(format!("{}: {}", error.path(), error.inner())))?;
        match check(&script) {
            Ok(()) => Ok(script),
            Err((rule, message)) => Err(ScriptError(format!("rules[{rule}]: {message}"))),
        }
    }
}
