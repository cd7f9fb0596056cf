//! Which tests share a file.

use serde_json::Value;

use crate::ir::{Contract, ContractFile, ContractKind};

/// Lines that a file may have, as far as they can be estimated before printing.
const MOST_LINES: usize = 1500;

/// The tests in files that do not grow too long.
pub(super) fn split(contracts: Vec<Contract>) -> Vec<ContractFile> {
    let mut files: Vec<ContractFile> = Vec::new();
    let mut lines = 0;
    for contract in contracts {
        let own = estimate(&contract);
        match files.last_mut() {
            Some(file) if lines + own <= MOST_LINES => {
                file.contracts.push(contract);
                lines += own;
            }
            _ => {
                let ident = format!("part_{}", files.len() + 1);
                files.push(ContractFile { ident, contracts: vec![contract] });
                lines = own;
            }
        }
    }
    files
}

fn estimate(contract: &Contract) -> usize {
    let values = match &contract.kind {
        ContractKind::Answer { example, .. } => json_lines(example),
        ContractKind::Request(call) => {
            let body = call.body.as_ref().map_or(0, |body| json_lines(&body.value));
            let answer = call.answer.as_ref().and_then(|(_, value)| value.as_ref());
            20 + body + answer.map_or(0, json_lines)
        }
        ContractKind::Refusal { call, example, .. } => {
            let body = call.body.as_ref().map_or(0, |body| json_lines(&body.value));
            20 + body + json_lines(example)
        }
    };
    values + 8
}

/// The lines of a value that is printed with one member or item a line.
fn json_lines(value: &Value) -> usize {
    match value {
        Value::Array(items) => 2 + items.iter().map(json_lines).sum::<usize>(),
        Value::Object(members) => 2 + members.values().map(json_lines).sum::<usize>(),
        _ => 1,
    }
}
