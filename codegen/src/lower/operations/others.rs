//! Answers in media types that do not go first: each has a method that asks for it.

use super::Context;
use super::answer::{self, Found};
use super::media::{self, Media};
use crate::ir::{Answer, OtherAnswer};
use crate::lower::names::Scope;
use crate::lower::words;
use crate::model::MediaType;

/// One method a media type that is read in another way than those that go first.
pub(super) fn lower(
    context: &mut Context<'_>,
    answers: &[Found<'_>],
    names: &mut Scope,
) -> Vec<OtherAnswer> {
    let first: Vec<&String> = answers.iter().filter_map(|(_, (_, name))| name.as_ref()).collect();
    let mut others: Vec<OtherAnswer> = Vec::new();
    for (response, (_, name)) in answers {
        // Where there is nothing to read, nothing else can be asked for.
        let content = if name.is_some() { response.content.as_slice() } else { &[] };
        for media in content.iter().filter(|media| !first.contains(&&media.name)) {
            let accept = media::concrete(&media.name);
            let known = others.iter().any(|other| other.accept == accept);
            if known || is_other_spelling(&accept) {
                if !known {
                    note(context, media);
                }
                continue;
            }
            let method = words::value_ident(&method(media));
            let answer = match answer::of_media(context, media) {
                streamed @ (Answer::Items(_) | Answer::Events(_)) => streamed,
                _ => Answer::Download,
            };
            others.push(OtherAnswer { method: names.take(&method), accept, answer });
        }
    }
    others
}

/// JSON under another name, and XML, say the same as the JSON that goes first.
fn is_other_spelling(name: &str) -> bool {
    let essence = name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    Media::of(name) == Media::Json || essence.ends_with("/xml") || essence.ends_with("+xml")
}

fn note(context: &mut Context<'_>, media: &MediaType) {
    let message = format!("answers in `{}` are not asked for", media.name);
    context.note("other-media-type", &media.location, message, "the same in another media type");
}

fn method(media: &MediaType) -> Vec<String> {
    let words = media::words(&media.name);
    match Media::of(&media.name) {
        Media::Events | Media::Items => words,
        _ => std::iter::once("download".to_owned()).chain(words).collect(),
    }
}
