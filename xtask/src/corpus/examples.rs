//! What came of examples, in words.

use super::Document;
use super::one::Samples;
use super::report::cut;
use super::round_trips::{Difference, Failure, RoundTrips};

/// Failed examples that are shown of one document.
const SHOWN: usize = 5;

impl RoundTrips {
    /// How many do not come back.
    fn lost(&self) -> usize {
        self.examples - self.passes
    }

    /// On how many not all say the same.
    fn differing(&self) -> usize {
        self.compared - self.agreeing
    }

    /// Whether something is not as it should be.
    pub fn fails(&self) -> bool {
        self.broken.is_some() || self.lost() > 0 || self.differing() > 0
    }
}

/// What is not as it should be, in a few words.
pub fn in_short(trips: &RoundTrips) -> String {
    match (trips.lost(), trips.differing()) {
        _ if trips.broken.is_some() => "its examples can't be tried".to_owned(),
        (lost, 0) => format!("{lost} examples lost"),
        (0, differing) => format!("{differing} verdicts differ"),
        (lost, differing) => format!("{lost} examples lost, {differing} verdicts differ"),
    }
}

/// The counts of all documents.
pub fn counts(documents: &[Document]) -> String {
    let trips: Vec<_> = documents.iter().filter_map(|it| it.round_trips.as_ref()).collect();
    if trips.is_empty() {
        return String::new();
    }
    let tried = |count: fn(&RoundTrips) -> usize| trips.iter().map(|it| count(it)).sum::<usize>();
    let made = || documents.iter().filter_map(|document| document.generation.as_ref().ok());
    let counted = |count: fn(&Samples) -> usize| made().map(|it| count(&it.samples)).sum::<usize>();
    let (unjudged, untyped) = (counted(|it| it.unjudged), counted(|it| it.untyped));
    format!(
        "{} valid examples and defaults: {} come back as they went in, {} do not; \
         skipped: {} break their own schema, {unjudged} can't be judged, {untyped} have no type\n\
         {} verdicts on examples, of which {} are invalid: {} of one mind with `jsonschema`, {} not; \
         skipped: {} of types without a validator of their own, {unjudged} can't be judged, \
         {untyped} have no type\n",
        tried(|it| it.examples),
        tried(|it| it.passes),
        tried(RoundTrips::lost),
        counted(|it| it.invalid),
        tried(|it| it.compared),
        tried(|it| it.invalid),
        tried(|it| it.agreeing),
        tried(RoundTrips::differing),
        counted(|it| it.without_validator),
    )
}

/// What a person needs in order to mend what fails.
pub fn failures(trips: &RoundTrips) -> String {
    if let Some(why) = &trips.broken {
        return cut(&format!("its examples: {why}\n"));
    }
    let mut text = String::new();
    if trips.lost() > 0 {
        text.push_str(&format!(
            "{} of {} examples do not come back:\n",
            trips.lost(),
            trips.examples
        ));
        text.extend(trips.failures.iter().take(SHOWN).map(failure));
    }
    if trips.differing() > 0 {
        text.push_str(&format!("{} of {} verdicts differ:\n", trips.differing(), trips.compared));
        text.extend(trips.differences.iter().take(SHOWN).map(difference));
    }
    text.push('\n');
    text
}

fn failure(failure: &Failure) -> String {
    let Failure { ty, place, reason, sample } = failure;
    format!("  {place}: {ty}: {}\n    {}\n", short(reason), short(&sample.to_string()))
}

fn difference(difference: &Difference) -> String {
    let Difference { ty, place, said, broken, sample } = difference;
    let words = said.iter().map(|(who, what)| format!("{who} {}", what.as_str().unwrap_or("")));
    let words: Vec<String> = words.collect();
    let mut text = format!("  {place}: {ty}: {}\n", words.join(", "));
    text.extend(broken.lines().take(2).map(|line| format!("    {}\n", short(line))));
    text.push_str(&format!("    {}\n", short(&sample.to_string())));
    text
}

fn short(text: &str) -> String {
    const MOST: usize = 110;
    match text.char_indices().nth(MOST) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verdict_of_another_mind_is_a_failure_that_is_shown() {
        let fine = RoundTrips { compared: 2, agreeing: 2, ..RoundTrips::default() };
        assert!(!fine.fails());
        let said = serde_json::json!({ "jsonschema": "valid", "validate_text": "invalid" });
        let difference = Difference {
            ty: "types::Book".to_owned(),
            place: "shelf.yaml:3:1".to_owned(),
            said: said.as_object().cloned().unwrap_or_default(),
            broken: "`title` is missing".to_owned(),
            sample: serde_json::json!({}),
        };
        let wrong = RoundTrips { agreeing: 1, differences: vec![difference], ..fine };
        assert!(wrong.fails());
        assert_eq!(in_short(&wrong), "1 verdicts differ");
        assert_eq!(
            failures(&wrong),
            "1 of 2 verdicts differ:\n  shelf.yaml:3:1: types::Book: jsonschema valid, \
             validate_text invalid\n    `title` is missing\n    {}\n\n"
        );
    }
}
