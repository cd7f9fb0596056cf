//! Compiles patterns that need more than comparisons into programs.

use super::Ast;
use crate::ir::rules::{Instruction, Look, Matcher, Program};

/// The program of a pattern.
pub(super) fn compile(ast: &Ast) -> Result<Program, String> {
    let mut instructions = Vec::new();
    emit(ast, false, &mut instructions)?;
    instructions.push(Instruction::Match);
    Ok(Program { instructions, backward: false, anchored: is_anchored(ast) })
}

/// The program of a pattern that refers back to its groups.
pub(super) fn referring(ast: &Ast, groups: u32) -> Result<Matcher, String> {
    let mut program = compile(ast)?;
    // Two slots a group, from the first group on; then one a loop.
    let mut slots = 2 * groups;
    number_loops(&mut program, &mut slots);
    Ok(Matcher::Referring(program, slots as usize))
}

/// Gives each loop a slot of its own.
fn number_loops(program: &mut Program, slots: &mut u32) {
    let mut open = Vec::new();
    for instruction in &mut program.instructions {
        match instruction {
            Instruction::Begin(slot) => {
                *slot = *slots;
                open.push(*slots);
                *slots += 1;
            }
            Instruction::Moved(slot) => *slot = open.pop().unwrap_or_default(),
            Instruction::Look(look) => number_loops(&mut look.program, slots),
            _ => {}
        }
    }
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
        Ast::Group(number, inner) => {
            let first = 2 * (number - 1);
            to.push(Instruction::Save(first));
            emit(inner, backward, to)?;
            to.push(Instruction::Save(first + 1));
        }
        Ast::Back(number) => to.push(Instruction::Back(2 * (number - 1))),
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
    let groups = groups(inner);
    for _ in 0..least {
        to.extend(groups.map(|(first, last)| Instruction::Forget(first, last)));
        emit(inner, backward, to)?;
    }
    let Some(most) = most else {
        let split = hold(to);
        if groups.is_some() {
            // What has matched nothing is not tried again.
            to.push(Instruction::Begin(0));
        }
        to.extend(groups.map(|(first, last)| Instruction::Forget(first, last)));
        emit(inner, backward, to)?;
        if groups.is_some() {
            to.push(Instruction::Moved(0));
        }
        to.push(Instruction::Jump(split as u32));
        let end = place(to);
        set(to, split, Instruction::Split(next_of(split), end));
        return Ok(());
    };
    let mut splits = Vec::new();
    for _ in least..most {
        splits.push(hold(to));
        to.extend(groups.map(|(first, last)| Instruction::Forget(first, last)));
        emit(inner, backward, to)?;
    }
    let end = place(to);
    splits.into_iter().for_each(|split| set(to, split, Instruction::Split(next_of(split), end)));
    Ok(())
}

/// The slots of the groups within, which each repetition forgets: the first, and the one after the
/// last.
fn groups(ast: &Ast) -> Option<(u32, u32)> {
    let inner: Vec<&Ast> = match ast {
        Ast::Group(number, inner) => {
            let own = (2 * (number - 1), 2 * number);
            let within = groups(inner).unwrap_or(own);
            return Some((own.0.min(within.0), own.1.max(within.1)));
        }
        Ast::Look { inner, .. } | Ast::Repeat { inner, .. } => vec![inner],
        Ast::Sequence(parts) | Ast::Either(parts) => parts.iter().collect(),
        _ => Vec::new(),
    };
    inner
        .into_iter()
        .filter_map(groups)
        .reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)))
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
        Ast::Group(_, inner) => is_anchored(inner),
        _ => false,
    }
}
