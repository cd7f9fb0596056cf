//! Lists of texts that are too long to be repeated wherever they are compared with.

use std::collections::HashMap;

use super::sites::{constant, telling_words};
use super::walk;
use crate::ir::rules::{ListId, Rule, RuleList, Rules, TextRule};
use crate::lower::names::Scope;

/// Longer lists stand in a static.
const LONGEST: usize = 6;

/// Puts long lists into statics, each once.
pub fn gather(rules: &mut Rules) {
    let mut lists = Lists::default();
    let Rules { functions, implementations, sites, .. } = rules;
    let functions = functions.iter_mut().map(|function| &mut function.rules);
    let bodies = functions.chain(implementations.iter_mut().map(|one| &mut one.rules));
    for body in bodies {
        walk::each_mut(body, &mut |rule| {
            if let Rule::Text(text, site) = rule
                && let TextRule::Among(texts) = text
                && texts.len() > LONGEST
            {
                let place = &sites[site.0 as usize].schema;
                *text = TextRule::Listed(lists.of(std::mem::take(texts), place));
            }
        });
    }
    rules.lists = lists.list;
}

#[derive(Default)]
struct Lists {
    list: Vec<RuleList>,
    known: HashMap<Vec<String>, ListId>,
    names: Scope,
}

impl Lists {
    fn of(&mut self, texts: Vec<String>, place: &str) -> ListId {
        if let Some(id) = self.known.get(&texts) {
            return *id;
        }
        // Four thousand million lists do not fit into memory.
        let id = ListId(self.list.len() as u32);
        let mut words = vec!["values".to_owned()];
        let telling = telling_words(place);
        words.extend(telling.iter().skip(telling.len().saturating_sub(5)).cloned());
        let ident = self.names.take(&constant("VALUES", words));
        self.known.insert(texts.clone(), id);
        self.list.push(RuleList { ident, file: String::new(), texts });
        id
    }
}
