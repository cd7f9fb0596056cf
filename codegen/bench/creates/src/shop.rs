//! The vendor that all clients call: the invented one of the fault matrix, with one path more.

use bindery_emulator::{Api, Emulator, LoadError, Script};

/// The path that the client of a language model calls. It can be billed like the others.
const CHAT: &str = r"
  /chat/completions:
    post:
      operationId: createChat
      x-billing: {}
      x-task: *task
      requestBody:
        content: { application/json: { schema: { type: object } } }
      responses:
        '200':
          description: Taken.
          content:
            application/json:
              schema: { type: object }
              examples:
                taken:
                  value:
                    { id: chat-1, object: chat.completion, created: 1, model: m, choices: [], code: 0, data: { film_id: film-1, state: waiting } }
components:
";

/// The vendor's description.
pub fn api() -> Result<Api, LoadError> {
    let text = include_str!("../../../../tests/studio/openapi.yaml");
    let text = text.replacen("\ncomponents:\n", CHAT, 1);
    bindery_emulator::load([("openapi.yaml", text)])
}

/// The vendor, with a fault.
pub fn start(api: &Api, script: Script) -> std::io::Result<Emulator> {
    Emulator::builder(api).faults(script).start()
}

/// How many whole creates have come.
pub fn complete(emulator: &Emulator) -> usize {
    emulator.ledger().iter().filter(|entry| entry.complete).count()
}

/// Whether each create came a second or more after the one before; none where there was only one.
pub fn waited(emulator: &Emulator) -> Option<bool> {
    let times: Vec<_> = emulator.ledger().iter().map(|entry| entry.at).collect();
    let gaps = times.windows(2).map(|pair| pair[1].duration_since(pair[0]).unwrap_or_default());
    let gaps: Vec<_> = gaps.collect();
    (!gaps.is_empty()).then(|| gaps.iter().all(|gap| gap.as_millis() >= 950))
}
