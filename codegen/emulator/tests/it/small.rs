//! A small vendor.

use bindery::model::Api;
use bindery_emulator::{Builder, Emulator};
use serde_json::{Value, json};

const DOCUMENT: &str = r##"
openapi: 3.1.1
info: { title: Small, version: "1" }
servers: [{ url: "https://api.example.com/{version}", variables: { version: { default: v1 } } }]
security: [{ key: [] }]
x-envelope: { code: [/code], message: [/message] }
x-idempotency: { header: Idempotency-Key, maxLength: 8 }
paths:
  /films:
    post:
      operationId: createFilm
      x-billing: {}
      x-correlate: /note
      x-task:
        id: /id
        query: getFilm
        parameter: id
        state: /state
        states: { pending: [waiting], running: [working], succeeded: [done], failed: [broken], canceled: [stopped] }
        result: /film
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "parts.yaml#/components/schemas/Film" }
            examples: { one: { value: { prompt: A wolf, seconds: 5 } } }
      responses:
        "202":
          description: Accepted.
          content:
            application/json:
              examples:
                waiting:
                  value: { id: film-000001, state: waiting, look: "https://api.example.com/v1/films/film-000001" }
        "400": &wrong
          description: Wrong.
          content:
            application/json:
              examples: { wrong: { value: { code: 400, message: The request is wrong } } }
        "401":
          description: No key.
          content:
            application/json:
              examples: { key: { value: { code: 401, message: Who are you? } } }
        "429":
          description: Too many.
          headers: { Retry-After: { description: Seconds., schema: { type: string }, example: "3" } }
          content:
            application/json:
              examples: { many: { value: { code: 429, message: Slowly } } }
  /films/{id}:
    get:
      operationId: getFilm
      parameters: [{ name: id, in: path, required: true, schema: { type: string }, example: film-000001 }]
      responses:
        "200":
          description: The film.
          content:
            application/json:
              examples:
                working: { value: { id: film-000001, state: working, progress: 40 } }
                done:
                  value:
                    id: film-000001
                    state: done
                    progress: 100
                    film: { url: "https://cdn.example.com/x.mp4?sign=1", cover: "https://cdn.example.com/x" }
                    help: https://example.com/help
                broken: { value: { id: film-000001, state: broken, why: Refused } }
        "400": *wrong
  /me:
    get:
      operationId: me
      parameters: [{ name: page, in: query, schema: { type: integer, minimum: 1 } }]
      responses:
        "200":
          description: Me.
          content: { application/json: { examples: { me: { value: { credits: 5 } } } } }
components:
  securitySchemes: { key: { type: http, scheme: bearer } }
"##;

const PARTS: &str = r##"
components:
  schemas:
    Film:
      type: object
      required: [prompt]
      properties:
        prompt: { type: string, minLength: 1 }
        seconds: { type: integer, maximum: 16 }
        note: { type: string }
"##;

pub fn api() -> Api {
    bindery_emulator::load([("api.yaml", DOCUMENT), ("parts.yaml", PARTS)]).unwrap()
}

/// The same, whose tasks can't be canceled.
pub fn without_cancel() -> Builder {
    let text = DOCUMENT.replace(", canceled: [stopped]", "");
    assert_ne!(text, DOCUMENT);
    let files = [("api.yaml", &*text), ("parts.yaml", PARTS)];
    Emulator::builder(&bindery_emulator::load(files).unwrap())
}

pub fn builder() -> Builder {
    Emulator::builder(&api())
}

pub fn start() -> Emulator {
    builder().start().unwrap()
}

pub fn film() -> Value {
    json!({ "prompt": "A wolf", "seconds": 5 })
}

/// Makes a film and gives its id.
pub fn create(emulator: &Emulator) -> String {
    let answer = super::client::call(emulator, "POST", "/v1/films", Some(&film()));
    assert_eq!(answer.status, 202, "{answer:?}");
    answer.text("/id")
}

/// Asks for a film until it has ended.
pub fn finish(emulator: &Emulator, id: &str) -> super::client::Answer {
    for _ in 0..50 {
        let answer = super::client::call(emulator, "GET", &format!("/v1/films/{id}"), None);
        if !["waiting", "working"].contains(&answer.text("/state").as_str()) {
            return answer;
        }
    }
    panic!("{id} does not end");
}
