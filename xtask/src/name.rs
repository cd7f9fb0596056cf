//! Names that a generated crate can have.

use bindery::lower::words::is_keyword;

use crate::Misuse;

/// Names that the compiler, cargo or the generated crate itself already uses.
const TAKEN: [&str; 12] = [
    "alloc",
    "bindery-runtime",
    "bindery_runtime",
    "build",
    "core",
    "deps",
    "examples",
    "incremental",
    "proc_macro",
    "std",
    "test",
    "tokio",
];

/// An error for a name that no crate can have.
pub fn check(name: &str) -> Result<(), Misuse> {
    let starts = name.starts_with(|first: char| first.is_ascii_lowercase());
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    if !starts || !name.chars().all(allowed) {
        return Err(Misuse(format!(
            "`{name}` can't be the name of a crate: small letters, digits, `-` and `_`, a letter \
             first (say another one by --name)"
        )));
    }
    if TAKEN.contains(&name) || is_keyword(name) {
        return Err(Misuse(format!("the name `{name}` is taken: say another one by --name")));
    }
    Ok(())
}
