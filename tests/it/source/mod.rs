//! The source layer: texts in, trees with places and diagnostics out.

mod files;
mod hostile;
mod json;
mod round_trip;
mod yaml;

use bindery::diagnostic::Diagnostic;
use bindery::source::{Node, Sources, Value};

/// Reads one text as the file `name`.
fn read(name: &str, text: impl AsRef<[u8]>) -> (Sources, Vec<Diagnostic>) {
    let (mut sources, mut diagnostics) = (Sources::new(), Vec::new());
    sources.add(name, text.as_ref().to_vec(), &mut diagnostics);
    (sources, diagnostics)
}

fn root(sources: &Sources) -> &Node {
    sources.files().next().and_then(|(_, file)| file.root()).expect("the text can be read")
}

/// The tree of a text that has nothing wrong, as JSON.
fn json_of(name: &str, text: &str) -> serde_json::Value {
    let (sources, diagnostics) = read(name, text);
    assert_eq!(diagnostics, [], "{text}");
    root(&sources).to_json()
}

/// The findings, one a line: code, the text at each label, message.
fn findings(name: &str, text: impl AsRef<[u8]>) -> String {
    let (sources, diagnostics) = read(name, text);
    let lines = diagnostics.iter().map(|diagnostic| {
        let labels = diagnostic.labels.iter().map(|label| {
            let (line, column) = sources.line_column(label.span);
            format!("{line}:{column} {:?}", sources.text(label.span))
        });
        let labels = labels.collect::<Vec<_>>().join(" and ");
        format!("{} at {labels}: {}\n", diagnostic.code, diagnostic.message)
    });
    lines.collect()
}

/// Every value with the text it stands in, one a line, names before values.
fn places(name: &str, text: &str) -> String {
    fn walk(sources: &Sources, node: &Node, depth: usize, out: &mut String) {
        let text = sources.text(node.span);
        *out += &format!("{:depth$}{text:?}\n", "");
        match &node.value {
            Value::Array(items) => items.iter().for_each(|it| walk(sources, it, depth + 2, out)),
            Value::Object(object) => {
                for member in object.members() {
                    *out += &format!("{:depth$}  {:?} =\n", "", sources.text(member.key));
                    walk(sources, &member.value, depth + 4, out);
                }
            }
            _ => {}
        }
    }
    let (sources, diagnostics) = read(name, text);
    assert_eq!(diagnostics, []);
    let mut out = String::new();
    walk(&sources, root(&sources), 0, &mut out);
    out
}
