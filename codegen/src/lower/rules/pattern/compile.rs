//! Compiles patterns that need more than comparisons into programs.

use super::Ast;
use crate::ir::rules::{Instruction, Look, Program};

/// The program of a pattern.
pub(super) fn compile(ast: &Ast) -> Result<Program, String> {
    let mut instructions = Vec::new();
    emit(ast, false, &mut instructions)?;
    instructions.push(Instruction::Match);
    Ok(Program { instructions, backward: false, anchored: is_anchored(ast) })
}

/// Longer programs take a moment for every character.
const LONGEST: usize = 20_000;

fn emit(ast: &Ast, backward: bool, to: &mut Vec<Instruction>) -> Result<(), String> {
    if to.len() > LONGEST {
        return Err("its repetitions are too large".to_owned());
    }
    match ast {
        Ast::Empty => {}
        Ast::Set(set) => to.push(match set.only() {
            Some(character) => Instruction::Char(character),
            None => Instruction::Set(set.clone()),
        }),
        Ast::Start => to.push(Instruction::Start),
        Ast::End => to.push(Instruction::End),
        Ast::WordBorder(wanted) => to.push(Instruction::WordBorder(*wanted)),
        Ast::Look { inner, behind, wanted } => to.push(look(inner, *behind, *wanted)?),
        Ast::Sequence(parts) if backward => {
            parts.iter().rev().try_for_each(|part| emit(part, backward, to))?;
        }
        Ast::Sequence(parts) => parts.iter().try_for_each(|part| emit(part, backward, to))?,
        Ast::Either(branches) => either(branches, backward, to)?,
        Ast::Repeat { inner, least, most } => repeat(inner, *least, *most, backward, to)?,
    }
    Ok(())
}

fn look(inner: &Ast, behind: bool, wanted: bool) -> Result<Instruction, String> {
    let mut instructions = Vec::new();
    emit(inner, behind, &mut instructions)?;
    instructions.push(Instruction::Match);
    let program = Program { instructions, backward: behind, anchored: true };
    Ok(Instruction::Look(Look { program, wanted }))
}

fn either(branches: &[Ast], backward: bool, to: &mut Vec<Instruction>) -> Result<(), String> {
    let mut jumps = Vec::new();
    for (index, branch) in branches.iter().enumerate() {
        let last = index + 1 == branches.len();
        let split = (!last).then(|| hold(to));
        emit(branch, backward, to)?;
        if let Some(split) = split {
            jumps.push(hold(to));
            let next = place(to);
            set(to, split, Instruction::Split(next_of(split), next));
        }
    }
    let end = place(to);
    jumps.into_iter().for_each(|jump| set(to, jump, Instruction::Jump(end)));
    Ok(())
}

fn repeat(
    inner: &Ast,
    least: u32,
    most: Option<u32>,
    backward: bool,
    to: &mut Vec<Instruction>,
) -> Result<(), String> {
    for _ in 0..least {
        emit(inner, backward, to)?;
    }
    let Some(most) = most else {
        let split = hold(to);
        emit(inner, backward, to)?;
        to.push(Instruction::Jump(split as u32));
        let end = place(to);
        set(to, split, Instruction::Split(next_of(split), end));
        return Ok(());
    };
    let mut splits = Vec::new();
    for _ in least..most {
        splits.push(hold(to));
        emit(inner, backward, to)?;
    }
    let end = place(to);
    splits.into_iter().for_each(|split| set(to, split, Instruction::Split(next_of(split), end)));
    Ok(())
}

/// Makes room for an instruction that is known later.
fn hold(to: &mut Vec<Instruction>) -> usize {
    to.push(Instruction::Match);
    to.len() - 1
}

fn set(to: &mut [Instruction], index: usize, instruction: Instruction) {
    if let Some(room) = to.get_mut(index) {
        *room = instruction;
    }
}

/// The place of the next instruction. Programs are short, so it fits.
fn place(to: &[Instruction]) -> u32 {
    to.len() as u32
}

fn next_of(index: usize) -> u32 {
    index as u32 + 1
}

/// Whether the pattern can be found at the beginning only.
fn is_anchored(ast: &Ast) -> bool {
    match ast {
        Ast::Start => true,
        Ast::Sequence(parts) => parts.first().is_some_and(is_anchored),
        Ast::Either(branches) => branches.iter().all(is_anchored),
        Ast::Repeat { inner, least, .. } => *least > 0 && is_anchored(inner),
        _ => false,
    }
}
