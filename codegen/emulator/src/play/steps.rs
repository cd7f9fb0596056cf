//! The steps of a fault, taken one after the other.

use std::io;

use super::answers::usual;
use super::exchange::Exchange;
use super::plan::Ending;
use crate::fault::{Reply, ReplyBody, Step};
use crate::http::{Answer, Content};

/// Takes a step. An ending ends the request.
pub(super) async fn take(exchange: &mut Exchange<'_>, step: &Step) -> io::Result<Option<Ending>> {
    match step {
        Step::AcceptClose | Step::Close => return Ok(Some(Ending::Close)),
        Step::AcceptReset | Step::Reset => return Ok(Some(Ending::Reset)),
        Step::Hang => return Ok(Some(Ending::Hang)),
        Step::Read(bytes) => {
            exchange.read(*bytes).await?;
            exchange.plan.reads_no_more = true;
        }
        Step::ReadAll => exchange.read(u64::MAX).await?,
        Step::Bill => {
            exchange.read(u64::MAX).await?;
            exchange.usual = Some(usual(exchange));
        }
        Step::Delay(time) => tokio::time::sleep(*time).await,
        Step::ChangeFile => exchange.shared.change(|state| state.file_version += 1),
        Step::Status(reply) => {
            exchange.plan.answers = true;
            exchange.plan.instead = Some(instead(exchange, reply).await?);
        }
        Step::Redirect(redirect) => {
            let to = redirect.to.replace("{self}", &exchange.head.target);
            let answer = Answer::new(redirect.status, "text/plain", "").with("Location", to);
            exchange.plan.answers = true;
            exchange.plan.instead = Some(answer);
        }
        Step::Raw(body) => {
            exchange.plan.answers = true;
            exchange.plan.raw = Some(bytes(exchange, body));
        }
        step => exchange.plan.add(step),
    }
    Ok(None)
}

/// The answer that a script writes out.
async fn instead(exchange: &mut Exchange<'_>, reply: &Reply) -> io::Result<Answer> {
    let mut answer = match &reply.body {
        ReplyBody::Example(None) if (200..300).contains(&reply.code) => {
            exchange.read(u64::MAX).await?;
            let usual = exchange.usual.take().unwrap_or_else(|| usual(exchange));
            Answer { status: reply.code, ..usual }
        }
        ReplyBody::Example(name) => example(exchange, reply.code, name.as_deref()),
        body => {
            let bytes = bytes(exchange, body);
            Answer::new(reply.code, media(&bytes), Content::from(bytes))
        }
    };
    reply.headers.iter().for_each(|(name, value)| answer.set(name, value.clone()));
    Ok(answer)
}

fn example(exchange: &Exchange<'_>, code: u16, name: Option<&str>) -> Answer {
    let vendor = &exchange.shared.vendor;
    let operation = exchange.aim.operation(vendor).map(|(operation, _)| operation);
    let samples = operation.map(|operation| operation.samples.as_slice()).unwrap_or_default();
    let named = samples.iter().filter(|sample| name.is_some() && sample.name.as_deref() == name);
    let mut named: Vec<_> = named.collect();
    named.sort_by_key(|sample| sample.status != Some(code));
    match named.first() {
        Some(sample) => sample.answer_with(code, &sample.value),
        None => vendor.refusals.refuse(operation, code, crate::http::reason(code)),
    }
}

fn bytes(exchange: &Exchange<'_>, body: &ReplyBody) -> Vec<u8> {
    let task = exchange.event.task.as_deref().or_else(|| exchange.aim.task());
    match (body, task) {
        (ReplyBody::Bytes(bytes), _) => bytes.clone(),
        (ReplyBody::Text(text), Some(task)) => text.replace("{task}", task).into_bytes(),
        (ReplyBody::Text(text), None) => text.clone().into_bytes(),
        (ReplyBody::Example(_), _) => Vec::new(),
    }
}

/// The media type that a body looks like.
fn media(bytes: &[u8]) -> &'static str {
    match bytes.trim_ascii_start().first() {
        Some(b'{' | b'[') => "application/json",
        Some(b'<') => "text/html",
        _ if serde_json::from_slice::<serde_json::Value>(bytes).is_ok() => "application/json",
        _ => "text/plain",
    }
}
