//! Bodies that break, change and lie, and links that are over.

use std::time::Duration;

use bindery_emulator::{Bomb, Encoding, On, Reply, Rule, Script, Step};
use bindery_runtime::FileKind;

use super::super::{case, said};
use super::{Fetch, signed};
use crate::{Case, Lab, Verdict, ensure};

/// The bytes of the emulator's video, about.
const LENGTH: u64 = 21_900;

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for (name, ending) in [("reset", Step::Reset), ("closed", Step::Close)] {
        for tenth in 0..10 {
            let steps = vec![Step::CutAt(LENGTH * tenth / 10), ending.clone()];
            cases.push(case!(
                format!("{name} at {} %", tenth * 10),
                [steps] | lab | { fetched(lab, [once(steps)], Ok(())).await }
            ));
        }
    }
    let each = |name: &str, ending: Step| {
        case!(
            format!("{name} after every tenth"),
            [ending] | lab | {
                let steps = [Step::CutAt(LENGTH / 10), ending.clone()];
                every_tenth(lab, Rule::on(On::File).steps(steps)).await
            }
        )
    };
    cases.extend([each("closed", Step::Close), each("reset", Step::Reset)]);
    cases.extend(versions());
    cases.extend(lengths());
    cases.extend(links());
    cases
}

/// A rule for one request.
fn once(steps: Vec<Step>) -> Rule {
    Rule::on(On::File).times(1).steps(steps)
}

/// A rule for all requests.
fn always(steps: Vec<Step>) -> Rule {
    Rule::on(On::File).steps(steps)
}

fn half() -> Rule {
    once(vec![Step::CutAt(LENGTH / 2), Step::Close])
}

async fn fetched(
    lab: &Lab,
    rules: impl IntoIterator<Item = Rule>,
    wanted: Result<(), &str>,
) -> Verdict {
    let script = rules.into_iter().fold(Script::new(), Script::rule);
    let fetch = Fetch::new(lab, script).await?;
    let outcome = fetch.call()?.to_file(&fetch.target).await;
    fetch.check(outcome, wanted)
}

/// What was on its way when a connection was reset may be lost, so an error is right as well. A close loses nothing.
async fn every_tenth(lab: &Lab, rule: Rule) -> Verdict {
    let loses = rule.steps.contains(&Step::Reset);
    let fetch = Fetch::new(lab, Script::new().rule(rule)).await?;
    let outcome = fetch.call()?.to_file(&fetch.target).await;
    let requests = fetch.shop.emulator.counts().files;
    ensure!(requests >= 5, "{requests} requests");
    let kind = outcome.as_ref().err().filter(|_| loses).map(|error| error.kind());
    fetch.check(outcome, kind.map_or(Ok(()), Err))
}

fn versions() -> Vec<Case> {
    vec![
        case!("another version after the break", |lab| {
            fetched(lab, [half(), once(vec![Step::ChangeFile])], Ok(())).await
        }),
        case!("another version after each of three breaks", |lab| {
            let changed = || once(vec![Step::ChangeFile, Step::CutAt(LENGTH / 3), Step::Close]);
            fetched(lab, [half(), changed(), changed(), once(vec![Step::ChangeFile])], Ok(())).await
        }),
        case!("no ETag, no date", |lab| {
            let without = Step::Without(vec!["ETag".to_owned(), "Last-Modified".to_owned()]);
            let cut = vec![without.clone(), Step::CutAt(LENGTH / 2), Step::Close];
            fetched(lab, [once(cut), always(vec![without, Step::ChangeFile])], Ok(())).await
        }),
        case!("ranges are ignored", |lab| {
            fetched(lab, [half(), always(vec![Step::IgnoreRange])], Ok(())).await
        }),
        case!("416 once", |lab| {
            fetched(lab, [half(), once(vec![Step::status(416)])], Ok(())).await
        }),
        case!("416 for ever", |lab| {
            fetched(lab, [half(), always(vec![Step::status(416)])], Err("status")).await
        }),
    ]
}

/// F12, of downloads.
fn lengths() -> Vec<Case> {
    vec![
        case!("no length and an early end", |lab| {
            let steps = vec![Step::NoLength, Step::CutAt(LENGTH / 2)];
            part_is_kept(lab, steps, "truncated").await
        }),
        case!("no length", |lab| { part_is_kept(lab, vec![Step::NoLength], "truncated").await }),
        case!("no length, and that is fine", |lab| {
            let fetch = Fetch::new(lab, Script::new().rule(always(vec![Step::NoLength]))).await?;
            let call = fetch.call()?.accept_unknown_length(true);
            let outcome = call.to_file(&fetch.target).await;
            fetch.check(outcome, Ok(()))
        }),
        case!("chunks that are none", |lab| {
            part_is_kept(lab, vec![Step::ChunkGarbage], "truncated").await
        }),
        case!("the length is too large", |lab| {
            part_is_kept(lab, vec![Step::WrongLength(50)], "truncated").await
        }),
        case!("two lengths", |lab| {
            fetched(lab, [always(vec![Step::TwoLengths])], Err("malformed")).await
        }),
        case!("the length is too small: what is announced is the file", |lab| {
            let rule = always(vec![Step::WrongLength(-50)]);
            let fetch = Fetch::new(lab, Script::new().rule(rule)).await?;
            let saved = fetch.call()?.to_file(&fetch.target).await.map_err(said)?;
            let found = std::fs::read(&saved.path).map_err(said)?;
            let whole = fetch.bytes();
            ensure!(found == whole[..whole.len() - 50], "{} other bytes", found.len());
            Ok(())
        }),
        case!("a page in place of the film", |lab| {
            let page = Reply::new(200).body("<html>Sign in</html>");
            fetched(lab, [always(vec![Step::Status(page)])], Err("content")).await
        }),
        case!("a bomb of gzip", |lab| {
            let bomb = Step::GzipBomb(Bomb { size: 1 << 30, encoding: Encoding::Gzip });
            fetched(lab, [always(vec![bomb])], Err("content")).await
        }),
        case!("more than is allowed", |lab| {
            let rule = always(vec![Step::BigBody(2 << 30)]);
            let fetch = Fetch::new(lab, Script::new().rule(rule)).await?;
            let call = fetch.call()?.kind(FileKind::Any).max_bytes(1 << 20);
            let outcome = call.to_file(&fetch.target).await;
            fetch.check(outcome, Err("too-large"))
        }),
    ]
}

/// An error each time; what has come is kept under another name.
async fn part_is_kept(lab: &Lab, steps: Vec<Step>, kind: &str) -> Verdict {
    let fetch = Fetch::new(lab, Script::new().rule(always(steps))).await?;
    let outcome = fetch.call()?.to_file(&fetch.target).await;
    let part = outcome.as_ref().err().and_then(|error| error.part().map(ToOwned::to_owned));
    fetch.check(outcome, Err(kind))?;
    ensure!(part.is_some_and(|part| part.exists()), "what has come is not kept");
    // The next call goes on with it, or begins anew.
    fetch.shop.emulator.set_faults(Script::new());
    let outcome = fetch.call()?.to_file(&fetch.target).await;
    fetch.check(outcome, Ok(()))
}

fn links() -> Vec<Case> {
    let mut cases = Vec::new();
    for status in [403, 404, 410] {
        cases.push(case!(format!("{status}, then a fresh link"), |lab| {
            refreshed(lab, [once(vec![Step::status(status)])], Ok(())).await
        }));
        cases.push(case!(format!("{status} in the middle, then a fresh link"), |lab| {
            refreshed(lab, [half(), once(vec![Step::status(status)])], Ok(())).await
        }));
        cases.push(case!(format!("{status}, and for the fresh link too"), |lab| {
            refreshed(lab, [always(vec![Step::status(status)])], Err("expired")).await
        }));
    }
    cases.push(case!("403 without a way to refresh", |lab| {
        fetched(lab, [always(vec![Step::status(403)])], Err("expired")).await
    }));
    cases.push(case!("503 with Retry-After, twice", |lab| {
        let busy = Reply::new(503).header("Retry-After", "0");
        let rule = Rule::on(On::File).times(2).steps([Step::Status(busy)]);
        fetched(lab, [rule], Ok(())).await
    }));
    cases.push(case!("silence, then all is well", |lab| {
        let fetch = Fetch::new(lab, Script::new().rule(once(vec![Step::Hang]))).await?;
        let call = fetch.call()?.answer(Duration::from_millis(300));
        let outcome = call.to_file(&fetch.target).await;
        fetch.check(outcome, Ok(()))
    }));
    cases
}

/// Asks for the task once, whose answer has the link.
async fn refreshed(
    lab: &Lab,
    rules: impl IntoIterator<Item = Rule>,
    wanted: Result<(), &str>,
) -> Verdict {
    let script = rules.into_iter().fold(Script::new(), Script::rule);
    let fetch = Fetch::new(lab, script).await?;
    let before = fetch.shop.emulator.counts().queries;
    let fresh = async || -> Result<String, String> {
        let update = fetch.task.poll_once().await.map_err(said)?;
        update.files.first().map(|file| signed(file)).ok_or_else(|| "no file".to_owned())
    };
    let outcome = fetch.call()?.refresh(fresh).to_file(&fetch.target).await;
    let queries = fetch.shop.emulator.counts().queries - before;
    ensure!(queries == 1, "the task was asked for {queries} times");
    fetch.check(outcome, wanted)
}
