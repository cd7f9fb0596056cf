//! Texts and numbers: all rules of one in one expression.

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use super::{Printed, keyword, list_path, media, pattern_path, var};
use crate::emit::names::ident;
use crate::ir::rules::{Limit, NumberRule, Rule, SiteId, TextRule, Var};

/// How many of the first rules are about one text, or about one number.
pub fn length(rules: &[Rule]) -> usize {
    let texts = rules.iter().take_while(|rule| matches!(rule, Rule::Text(..))).count();
    let numbers = rules.iter().take_while(|rule| matches!(rule, Rule::Number(..))).count();
    texts.max(numbers)
}

/// Rules of the text or number in hand.
pub fn in_hand(krate: &Printed<'_>, rules: &[Rule]) -> TokenStream {
    let name = var(held(rules));
    let calls = calls(krate, rules);
    quote!(rules::#name(#name, at, sink) #calls;)
}

/// What the rules are about.
pub fn held(rules: &[Rule]) -> Var {
    match rules.first() {
        Some(Rule::Number(..)) => Var::Number,
        _ => Var::Text,
    }
}

/// The rules as calls of methods.
pub fn calls(krate: &Printed<'_>, rules: &[Rule]) -> TokenStream {
    let calls = rules.iter().map(|rule| match rule {
        Rule::Text(text, site) => self::text(krate, text, *site),
        Rule::Number(number, site) => self::number(krate, number, *site),
        _ => TokenStream::new(),
    });
    calls.collect()
}

fn text(krate: &Printed<'_>, rule: &TextRule, site: SiteId) -> TokenStream {
    let (method, argument) = match rule {
        TextRule::MaxLength(limit) => ("max_length", count(*limit)),
        TextRule::MinLength(limit) => ("min_length", count(*limit)),
        TextRule::Pattern(pattern) => {
            let pattern = pattern_path(krate, *pattern);
            ("pattern", quote!(&#pattern))
        }
        TextRule::Format(format) => {
            let format = ident(format);
            ("format", quote!(rules::Format::#format))
        }
        TextRule::Media(rule) => {
            let limits = media::limits(rule);
            ("media", quote!(&#limits))
        }
        TextRule::Encoded(encoding) => ("encoded", self::encoding(encoding)),
        TextRule::Json(None) => ("json", quote!(None)),
        TextRule::Json(Some(encoding)) => {
            let encoding = self::encoding(encoding);
            ("json", quote!(Some(#encoding)))
        }
        TextRule::Is(wanted) => {
            let keyword = keyword(krate, site);
            ("is", quote!(#keyword, #wanted))
        }
        TextRule::Among(texts) => {
            let keyword = keyword(krate, site);
            ("among", quote!(#keyword, &[#(#texts),*]))
        }
        TextRule::Listed(list) => {
            let (keyword, list) = (keyword(krate, site), list_path(krate, *list));
            ("among", quote!(#keyword, #list))
        }
    };
    let method = ident(method);
    quote!(.#method(#argument))
}

fn encoding(encoding: &str) -> TokenStream {
    let encoding = ident(encoding);
    quote!(rules::Encoding::#encoding)
}

/// A count as a literal that fits `usize` on every machine that can have so many.
pub fn count(count: u64) -> TokenStream {
    match u32::try_from(count) {
        Ok(count) => {
            let count = Token::u32_unsuffixed(count);
            quote!(#count)
        }
        Err(_) => quote!(usize::MAX),
    }
}

fn number(krate: &Printed<'_>, rule: &NumberRule, site: SiteId) -> TokenStream {
    match rule {
        NumberRule::Maximum(bound) => limit("maximum", bound),
        NumberRule::ExclusiveMaximum(bound) => limit("exclusive_maximum", bound),
        NumberRule::Minimum(bound) => limit("minimum", bound),
        NumberRule::ExclusiveMinimum(bound) => limit("exclusive_minimum", bound),
        NumberRule::MultipleOf(digits, exponent) => {
            let digits = Token::u64_unsuffixed(*digits);
            let exponent = integer((*exponent).into());
            quote!(.multiple_of(#digits, #exponent))
        }
        NumberRule::Whole => quote!(.whole()),
        NumberRule::Finite => quote!(.finite()),
        NumberRule::Among(values) => {
            let (keyword, values) = (keyword(krate, site), values.iter().map(|it| integer(*it)));
            quote!(.among(#keyword, &[#(#values),*]))
        }
    }
}

fn limit(name: &str, limit: &Limit) -> TokenStream {
    match limit {
        Limit::Integer(value) => {
            let (method, value) = (ident(name), integer(*value));
            quote!(.#method(#value))
        }
        Limit::Decimal(nearest, text) => {
            let (method, nearest) = (ident(&format!("{name}_decimal")), float(*nearest));
            quote!(.#method(#nearest, #text))
        }
    }
}

/// A whole number as a literal.
pub fn integer(value: i128) -> TokenStream {
    let magnitude = Token::u128_unsuffixed(value.unsigned_abs());
    if value < 0 { quote!(-#magnitude) } else { quote!(#magnitude) }
}

/// A float as a literal.
pub fn float(value: f64) -> TokenStream {
    let magnitude = Token::f64_unsuffixed(value.abs().min(f64::MAX));
    if value < 0.0 { quote!(-#magnitude) } else { quote!(#magnitude) }
}
