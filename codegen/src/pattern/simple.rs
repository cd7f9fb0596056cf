//! Recognises patterns that are a few comparisons.

use super::Ast;
use crate::ir::rules::{Matcher, Piece, Set};

/// The comparisons, if they are enough.
pub(super) fn simple(ast: &Ast) -> Option<Matcher> {
    let parts = match ast {
        Ast::Sequence(parts) => parts.as_slice(),
        Ast::Empty => &[],
        other => std::slice::from_ref(other),
    };
    let (start, parts) = match parts {
        [Ast::Start, rest @ ..] => (true, rest),
        all => (false, all),
    };
    let (end, parts) = match parts {
        [rest @ .., Ast::End] => (true, rest),
        all => (false, all),
    };
    let pieces = joined(parts.iter().map(piece).collect::<Option<Vec<_>>>()?);
    match (start, end, &pieces[..]) {
        (true, true, _) => is_without_choice(&pieces).then_some(Matcher::Is(pieces)),
        (true, false, _) => is_without_choice(&pieces).then_some(Matcher::Begins(pieces)),
        (false, _, []) => Some(Matcher::Begins(Vec::new())),
        (false, false, [Piece::Text(text)]) => Some(Matcher::Contains(text.clone())),
        (false, true, [Piece::Text(text)]) => Some(Matcher::Ends(text.clone())),
        _ => None,
    }
}

fn piece(ast: &Ast) -> Option<Piece> {
    match ast {
        Ast::Set(set) => Some(match set.only() {
            Some(character) => Piece::Text(character.into()),
            None => Piece::Run(set.clone(), 1, Some(1)),
        }),
        Ast::Repeat { inner, least, most } => match &**inner {
            Ast::Set(set) => {
                Some(Piece::Run(set.clone(), *least as usize, most.map(|most| most as usize)))
            }
            _ => None,
        },
        _ => None,
    }
}

/// Neighbouring texts as one.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (joined.last_mut(), piece) {
            (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(&text),
            (_, piece) => joined.push(piece),
        }
    }
    joined
}

/// Whether each run can take as much as there is: what may follow it never begins with one of its
/// characters.
fn is_without_choice(pieces: &[Piece]) -> bool {
    pieces.iter().enumerate().all(|(index, piece)| match piece {
        Piece::Run(_, least, most) if Some(*least) == *most => true,
        Piece::Run(set, ..) => followers(pieces.get(index + 1..).unwrap_or_default())
            .iter()
            .all(|follower| set.is_apart_from(follower)),
        Piece::Text(_) => true,
    })
}

/// The sets with one of which the rest begins, if it isn't empty.
fn followers(rest: &[Piece]) -> Vec<Set> {
    let mut sets = Vec::new();
    for piece in rest {
        match piece {
            Piece::Text(text) => {
                sets.extend(text.chars().next().map(Set::one));
                return sets;
            }
            Piece::Run(set, least, _) => {
                sets.push(set.clone());
                if *least > 0 {
                    return sets;
                }
            }
        }
    }
    sets
}
