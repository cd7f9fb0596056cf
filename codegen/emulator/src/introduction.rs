//! What a person is told who starts an emulator.

use crate::Emulator;
use crate::pace::Phase;

impl Emulator {
    /// Where it answers, what can be called, and how a task is made to end otherwise.
    pub fn introduction(&self, title: &str) -> String {
        let mut text = format!("{title} answers at {} until Ctrl-C\n\n", self.url());
        for (method, address, name) in self.operations() {
            text.push_str(&format!("  {method:<6} {address}  {name}\n"));
        }
        let tasks = &self.vendor().tasks;
        text.push_str("\nAny key will do.");
        if !tasks.is_empty() {
            let cancels = tasks.iter().any(|it| it.possible(Phase::Canceled) == Phase::Canceled);
            let word = if cancels { "`[fail]` or `[cancel]`" } else { "`[fail]`" };
            text.push_str(&format!(" {word} in a prompt ends its task so."));
        }
        text.push('\n');
        text
    }

    /// A command for a shell that creates a task, where there is an example of a request.
    pub fn example(&self) -> Option<String> {
        let rules = self.vendor().tasks.first()?;
        let operation = &self.vendor().operations[rules.create];
        let body = operation.example.as_ref()?.to_string().replace('\'', "'\\''");
        let key = operation.credentials.example();
        let key = key.map(|header| format!("-H '{header}' ")).unwrap_or_default();
        let address = format!("{}{}", self.url(), operation.path);
        Some(format!("curl {key}-H 'Content-Type: application/json' -d '{body}' '{address}'"))
    }

    /// The specification's example of a body for the operation at a path, in JSON.
    pub fn example_body(&self, path: &str) -> Option<String> {
        let mut operations = self.vendor().operations.iter();
        let example = operations.find(|it| it.path == path)?.example.as_ref()?;
        Some(example.to_string())
    }
}
