//! Regular expressions as constants.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::names::ident;
use crate::ir::rules::{Instruction, Look, Matcher, Piece, Program, RulePattern, Set, Table};

/// The static of a regular expression.
pub fn constant(pattern: &RulePattern) -> TokenStream {
    let RulePattern { ident: name, file: _, source, matcher: found } = pattern;
    let (name, value) = (ident(name), matcher(source, found));
    quote!(pub(crate) static #name: rules::Pattern = #value;)
}

fn matcher(source: &str, matcher: &Matcher) -> TokenStream {
    match matcher {
        Matcher::Contains(text) => quote!(rules::Pattern::contains(#source, #text)),
        Matcher::Ends(text) => quote!(rules::Pattern::ends(#source, #text)),
        Matcher::Begins(pieces) => {
            let pieces = pieces.iter().map(piece);
            quote!(rules::Pattern::begins(#source, &[#(#pieces),*]))
        }
        Matcher::Is(pieces) => {
            let pieces = pieces.iter().map(piece);
            quote!(rules::Pattern::is(#source, &[#(#pieces),*]))
        }
        Matcher::Table(table) => {
            let table = self::table(table);
            quote!(rules::Pattern::table(#source, #table))
        }
        Matcher::Program(program) => {
            let program = self::program(program);
            quote!(rules::Pattern::program(#source, #program))
        }
        Matcher::Referring(program, slots) => {
            let (program, slots) = (self::program(program), Literal::usize_unsuffixed(*slots));
            quote!(rules::Pattern::referring(#source, #program, #slots))
        }
    }
}

fn piece(piece: &Piece) -> TokenStream {
    match piece {
        Piece::Text(text) => quote!(rules::Piece::Text(#text)),
        Piece::Run(set, least, most) => {
            let (set, least) = (self::set(set), Literal::usize_unsuffixed(*least));
            let most = match most {
                Some(most) => Literal::usize_unsuffixed(*most).into(),
                None => proc_macro2::TokenTree::Group(proc_macro2::Group::new(
                    proc_macro2::Delimiter::None,
                    quote!(usize::MAX),
                )),
            };
            quote!(rules::Piece::Run(#set, #least, #most))
        }
    }
}

/// A bit for each character of ASCII, ranges for the rest.
fn set(set: &Set) -> TokenStream {
    let mut ascii = 0_u128;
    let mut others = Vec::new();
    for (first, last) in &set.0 {
        for code in u32::from(*first)..=u32::from(*last).min(127) {
            ascii |= 1 << code;
        }
        if *last > '\u{7f}' {
            let first = (*first).max('\u{80}');
            others.push(quote!((#first, #last)));
        }
    }
    let ascii = Literal::u128_unsuffixed(ascii);
    quote!(rules::CharSet { ascii: #ascii, others: &[#(#others),*] })
}

fn table(table: &Table) -> TokenStream {
    let Table { ranges, width, next, ends } = table;
    let ranges = ranges.iter().map(|(first, class)| {
        let class = Literal::u8_unsuffixed(*class);
        quote!((#first, #class))
    });
    let width = Literal::usize_unsuffixed(*width);
    let (next, ends) = (Literal::byte_string(next), Literal::byte_string(ends));
    quote!(rules::Table::new(&[#(#ranges),*], #width, #next, #ends))
}

fn program(program: &Program) -> TokenStream {
    let Program { instructions, backward, anchored } = program;
    let instructions = instructions.iter().map(instruction);
    quote! {
        rules::Program {
            instructions: &[#(#instructions),*], backward: #backward, anchored: #anchored,
        }
    }
}

fn instruction(instruction: &Instruction) -> TokenStream {
    let step = match instruction {
        Instruction::Char(character) => quote!(Char(#character)),
        Instruction::Set(set) => {
            let set = self::set(set);
            quote!(Set(&#set))
        }
        Instruction::Split(first, second) => {
            let (first, second) =
                (Literal::u32_unsuffixed(*first), Literal::u32_unsuffixed(*second));
            quote!(Split(#first, #second))
        }
        Instruction::Jump(target) => {
            let target = Literal::u32_unsuffixed(*target);
            quote!(Jump(#target))
        }
        Instruction::Start => quote!(Start),
        Instruction::End => quote!(End),
        Instruction::WordBorder(wanted) => quote!(WordBorder(#wanted)),
        Instruction::Look(Look { program, wanted }) => {
            let program = self::program(program);
            quote!(Look(&rules::Look { program: #program, wanted: #wanted }))
        }
        Instruction::Save(slot) => slotted("Save", *slot),
        Instruction::Back(slot) => slotted("Back", *slot),
        Instruction::Begin(slot) => slotted("Begin", *slot),
        Instruction::Moved(slot) => slotted("Moved", *slot),
        Instruction::Forget(first, last) => {
            let (first, last) = (Literal::u32_unsuffixed(*first), Literal::u32_unsuffixed(*last));
            quote!(Forget(#first, #last))
        }
        Instruction::Match => quote!(Match),
    };
    quote!(rules::Instruction::#step)
}

fn slotted(name: &str, slot: u32) -> TokenStream {
    let (name, slot) = (ident(name), Literal::u32_unsuffixed(slot));
    quote!(#name(#slot))
}
