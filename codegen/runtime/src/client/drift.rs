//! Answers that break the rules of their schemas.

use super::observer::Observed;
use crate::describe::Operation;
use crate::error::Secrets;
use crate::json::{Document, Node};
use crate::validate::{Violations, judged};
use crate::{Response, read};

/// What an answer is not as its description says.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Drift<'a> {
    /// The operation, by its method of the client.
    pub operation: &'static str,
    /// The status of the answer.
    pub status: u16,
    /// The rules that are broken. Keys are masked in what they show.
    pub violations: &'a Violations,
}

impl Observed {
    /// Checks an answer, where somebody wants to know.
    pub(super) fn look(&self, operation: &Operation, response: &Response, secrets: &Secrets) {
        if self.observer.is_none() || !self.answers {
            return;
        }
        if let Some(violations) = broken(operation, response) {
            let violations = &violations.masked(|text| secrets.mask(text));
            let (operation, status) = (operation.name, response.status);
            self.tell(|observer| observer.drift(&Drift { operation, status, violations }));
        }
    }
}

/// The rules that an answer breaks. What is no JSON is told by reading it.
fn broken(operation: &Operation, response: &Response) -> Option<Violations> {
    let mut answers = operation.answers.iter();
    let answer = answers.find(|it| (it.first..=it.last).contains(&response.status))?;
    let document = Document::read(read::without_mark(&response.body)).ok()?;
    judged(answer.check, Node::Element(document.root())).err()
}
