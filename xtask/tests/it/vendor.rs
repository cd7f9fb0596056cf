//! A repository of git with one vendor, and edits of its specification.

use std::process::Command;

use crate::folder::{Folder, expect};

/// A small specification that says all that ours must say.
pub const SPEC: &str = "\
openapi: 3.1.1
info:
  title: Acme
  version: '1'
  description: Prints books.
  x-source: &source { page: 'https://example.com', seen: '2026-01-31' }
servers:
  - { url: 'https://example.com', x-source: *source }
tags:
  - { name: Orders, description: What is printed. }
security: []
paths:
  /orders:
    post:
      operationId: createOrder
      tags: [Orders]
      summary: Orders copies of a book
      description: Starts at once.
      x-source: *source
      requestBody:
        required: true
        description: What to print.
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Order' }
            examples:
              usual: { summary: A usual order, value: { title: Emma, copies: 2 } }
      responses:
        '200':
          description: It was taken.
          x-source: *source
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Order' }
              examples:
                usual: { summary: A usual order, value: { title: Emma, copies: 2 } }
components:
  schemas:
    Order:
      type: object
      description: A book in copies.
      x-source: *source
      required: [title, copies]
      properties:
        title:
          type: string
          description: The title of the book.
          examples: [Emma]
          x-source: *source
        copies:
          type: integer
          description: How many.
          maximum: 10
          examples: [2]
          x-source: *source
";

/// An edit: what stands there, and what stands there then.
pub type Edit = (&'static str, &'static str);

/// Fewer values are let through, and the Rust is the same.
pub const MAXIMUM: Edit = ("maximum: 10", "maximum: 8");
/// Only readers feel it.
pub const DESCRIPTION: Edit = ("description: How many.", "description: How many copies.");
/// A field more.
pub const NEW_MEMBER: Edit = (
    "        copies:\n",
    "        colour:
          type: string
          description: The colour of the cover.
          examples: [red]
          x-source: *source
        copies:\n",
);

/// A repository on its main branch, in which everything is generated and committed.
pub fn repository(name: &str) -> Folder {
    let folder = Folder::repository(name);
    folder.write("spec/acme/openapi.yaml", SPEC);
    git(&folder, &["init", "--quiet", "--initial-branch", "main"]);
    expect(&folder.xtask(&["generate"]), 0);
    commit(&folder);
    folder
}

/// Edits the specification.
#[track_caller]
pub fn change(folder: &Folder, (from, to): Edit) {
    let text = folder.read("spec/acme/openapi.yaml");
    assert!(text.contains(from), "{text}");
    folder.write("spec/acme/openapi.yaml", &text.replace(from, to));
}

/// Commits everything.
pub fn commit(folder: &Folder) {
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "--message", "change"]);
}

/// What git prints; it knows neither the user nor the machine.
#[track_caller]
pub fn git(folder: &Folder, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .args(["-c", "user.name=test", "-c", "user.email=test@example.com"])
        .args(arguments)
        .current_dir(&folder.0)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .unwrap();
    expect(&output, 0)
}
