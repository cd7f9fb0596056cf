//! The YAML parser's refusals, said so that a person knows what to do.

use granit_parser::{ErrorKind, ScanError};

use super::builder::{Builder, too_deep};
use crate::diagnostic::Diagnostic;

/// One diagnostic for what the parser refused.
pub(super) fn diagnose(error: &ScanError, text: &str, builder: &Builder<'_>) -> Diagnostic {
    let at = error.marker().byte_offset().unwrap_or(text.len()).min(text.len());
    let end = text.get(at..).and_then(|rest| rest.chars().next()).map_or(at, |c| at + c.len_utf8());
    let span = builder.span(at, end);
    if let ErrorKind::RecursionLimitExceeded = error.kind() {
        return too_deep(span);
    }
    let (message, help) = match words(error.kind()) {
        Some((message, help)) => (message.to_owned(), help),
        None => (error.kind().to_string(), ""),
    };
    let mut diagnostic = Diagnostic::error("yaml-syntax", message).at(span, "");
    if let Some((start, _)) =
        builder.innermost().filter(|(start, _)| unclosed(error.kind()) && *start != span)
    {
        diagnostic = diagnostic.at(start, "opened here");
    }
    match help {
        "" => diagnostic,
        help => diagnostic.help(help),
    }
}

fn unclosed(kind: &ErrorKind) -> bool {
    use ErrorKind as E;
    matches!(
        kind,
        E::UnexpectedEofFlowSequence
            | E::UnexpectedEofFlowMapping
            | E::UnexpectedEofImplicitFlowMapping
            | E::UnclosedFlowCollection { .. }
            | E::ExpectedFlowMappingSeparator
            | E::ExpectedFlowSequenceSeparator
            | E::InvalidColonPlacement
    )
}

const INDENT: &str = "compare the spaces before this line with those of its neighbours";
const TABS: &str = "indent with spaces";
const QUOTE: &str = "quote a text that holds `: `, ` #`, or begins with one of `@`, `` ` ``, `%`, \
                     `*`, `&`, `!`, `|`, `>`, `{`, `[`";

/// A sentence and help for the mistakes that people make.
fn words(kind: &ErrorKind) -> Option<(&'static str, &'static str)> {
    use ErrorKind as E;
    Some(match kind {
        E::MappingValueNotAllowed => (
            "a `:` where no key can stand",
            "if the text before it is a value, quote the value; else compare the spaces before \
             this line with those of its neighbours",
        ),
        E::MappingKeyNotAllowed => ("a key can't stand here", INDENT),
        E::ExpectedBlockMappingKey => ("expected a key of the mapping around this line", INDENT),
        E::ExpectedBlockSequenceEntry => ("expected `-`, as on the list's other lines", INDENT),
        E::BlockSequenceEntryNotAllowed => ("a list item can't begin here", INDENT),
        E::InvalidIndentation | E::InvalidFlowScalarIndent => ("wrong indentation", INDENT),
        E::InvalidQuotedScalarIndent => {
            ("a quoted text is not closed, or its next line is not indented", "")
        }
        E::InvalidColonPlacement => ("a `:` where none can stand", "is a bracket not closed?"),
        E::MisplacedFlowCollectionEnd => ("no bracket is open that this one closes", QUOTE),
        E::InvalidBlockScalarIndent => ("wrong indentation in a text block", INDENT),
        E::TabNotAllowed
        | E::TabInBlockIndentation
        | E::TabInIndentation
        | E::TabAtBlockScalarStart
        | E::TabInPlainScalar => ("a tab where YAML allows only spaces", TABS),
        E::SimpleKeyExpected | E::InvalidSimpleKey => {
            ("expected `:` after this key", "write `key: value`; a key has at most 1024 characters")
        }
        E::ExpectedFlowMappingSeparator => ("expected `,` or `}`", QUOTE),
        E::ExpectedFlowSequenceSeparator => ("expected `,` or `]`", QUOTE),
        E::UnexpectedEofFlowMapping | E::UnexpectedEofImplicitFlowMapping => {
            ("the file ends before `}`", "")
        }
        E::UnexpectedEofFlowSequence => ("the file ends before `]`", ""),
        E::UnclosedFlowCollection { .. } => ("a bracket is not closed", ""),
        E::UnclosedQuotedScalar => ("a quote is not closed", ""),
        E::UnexpectedCharacter { .. } => ("this character can't begin a value", QUOTE),
        E::UnknownQuotedScalarEscape => (
            "no such escape in a double-quoted text",
            "write `\\\\` for a backslash, or use single quotes",
        ),
        E::UnknownAnchor => ("no value of this name stands before this alias", QUOTE),
        E::InvalidTrailingSingleQuotedScalar | E::InvalidTrailingDoubleQuotedScalar => (
            "text after the closing quote",
            "write `''` for a quote in single quotes, `\\\"` in double quotes",
        ),
        _ => return None,
    })
}
