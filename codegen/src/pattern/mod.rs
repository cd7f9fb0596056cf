//! `pattern`: from an ECMA-262 regular expression to comparisons, a table or a program.
//!
//! Patterns are read as with the flag `u`, which JSON Schema asks for, but with the leniency of
//! browsers towards escapes that mean nothing (`\-`, `\_`).

mod class;
mod compare;
mod compile;
mod parse;
mod set;
mod simple;
mod table;

use crate::ir::rules::{Matcher, Set};

pub use compare::Language;

/// A regular expression, read.
#[derive(Clone, Debug, PartialEq)]
enum Ast {
    /// Nothing, which is always found.
    Empty,
    /// One character of a set.
    Set(Set),
    /// `^`
    Start,
    /// `$`
    End,
    /// `\b` or, if false, `\B`
    WordBorder(bool),
    /// `(?=`, `(?!`, `(?<=`, `(?<!`
    Look { inner: Box<Ast>, behind: bool, wanted: bool },
    /// One after the other.
    Sequence(Vec<Ast>),
    /// One or another.
    Either(Vec<Ast>),
    /// At least and at most so many times.
    Repeat { inner: Box<Ast>, least: u32, most: Option<u32> },
    /// What a group matches, by the group's number. Only where something refers back to groups.
    Group(u32, Box<Ast>),
    /// What a group has matched.
    Back(u32),
}

/// How the pattern is found.
///
/// # Errors
/// A sentence that says what is wrong with the pattern, or what of it can't be checked.
pub fn matcher(source: &str) -> Result<Matcher, String> {
    let parse::Parsed { ast, groups } = parse::parse(source)?;
    match (groups, simple::simple(&ast)) {
        (0, Some(matcher)) => Ok(matcher),
        (0, None) => compile::compile(&ast).map(|program| match table::table(&program) {
            Some(table) => Matcher::Table(table),
            None => Matcher::Program(program),
        }),
        (groups, _) => compile::referring(&ast, groups),
    }
}

#[cfg(test)]
mod tests;
