//! Schemas that judge a value by judging the same value again, without end.

use crate::diagnostic::{Diagnostic, Severity, quoted};
use crate::document::Findings;
use crate::model::{Schema, SchemaId, Schemas};
use crate::source::Sources;

/// How far the walk has come with a schema.
#[derive(Clone, Copy, PartialEq)]
enum Progress {
    New,
    Open,
    Done,
}

/// Reports each way from a schema back to itself that stays at the same value.
pub fn report(schemas: &Schemas, sources: &Sources, findings: &mut Findings) {
    let mut progress = vec![Progress::New; schemas.len()];
    let at = |id: SchemaId| id.0 as usize;
    for root in schemas.ids() {
        if progress[at(root)] != Progress::New {
            continue;
        }
        progress[at(root)] = Progress::Open;
        let mut path = vec![(root, in_place(&schemas[root]))];
        while let Some((schema, next)) = path.last_mut() {
            let schema = *schema;
            let Some(target) = next.pop() else {
                progress[at(schema)] = Progress::Done;
                path.pop();
                continue;
            };
            match progress[at(target)] {
                Progress::New => {
                    progress[at(target)] = Progress::Open;
                    path.push((target, in_place(&schemas[target])));
                }
                Progress::Open => {
                    let finding = finding(&schemas[target], &schemas[schema], sources);
                    findings.add_lenient(Severity::Warning, finding);
                }
                Progress::Done => {}
            }
        }
    }
}

/// The schemas that are applied to the value itself, the last first.
fn in_place(schema: &Schema) -> Vec<SchemaId> {
    let one = [schema.reference, schema.not, schema.condition, schema.then, schema.otherwise];
    let lists = schema.all_of.iter().chain(&schema.any_of).chain(&schema.one_of);
    let all = one.into_iter().flatten().chain(lists.copied());
    let mut all: Vec<SchemaId> = all.chain(schema.dependent_schemas.values().copied()).collect();
    all.reverse();
    all
}

fn finding(schema: &Schema, last: &Schema, sources: &Sources) -> Diagnostic {
    let name = match &schema.name {
        Some(name) => quoted(name),
        None => "this schema".to_owned(),
    };
    let message = format!("to judge a value by {name}, the same value is judged by it again");
    let mut finding = Diagnostic::warning("endless-schema", message)
        .at(sources.key_span(&schema.location), "")
        .help("only below a property or an item can a schema apply itself");
    if last.location != schema.location {
        finding = finding.at(sources.key_span(&last.location), "leads back");
    }
    finding
}
