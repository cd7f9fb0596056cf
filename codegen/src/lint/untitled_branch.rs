//! The title of a branch names its variant; without one, the name would come from its position.

use super::support::{Context, annotated, in_rule};
use super::{Level, Lint, Severity};
use crate::model::Type;

pub static LINT: Lint = Lint {
    code: "untitled-branch",
    severity: Severity::Warning,
    level: Level::House,
    about: "a member of `oneOf` or `anyOf` without a title",
    help: "add `title` with what the branch is, in a few words",
    check,
};

fn check(context: &mut Context<'_>) {
    let api = context.api;
    for (_, schema) in api.schemas.iter().filter(|(_, schema)| !in_rule(&schema.location)) {
        for (keyword, branches) in [("oneOf", &schema.one_of), ("anyOf", &schema.any_of)] {
            for (index, id) in branches.iter().enumerate() {
                let null = api.schemas[*id].types.as_deref() == Some(&[Type::Null]);
                if !null && !annotated(api, *id, |schema| schema.annotations.title.is_some()) {
                    let at = schema.location.child(keyword).child(&index.to_string());
                    context.report(&at, format!("this member of `{keyword}` has no title"));
                }
            }
        }
    }
}
