//! F9, F12 and F14: bodies that are not what they should be.

use std::time::Duration;

use bindery_emulator::{Bomb, Encoding, On, Reply, Rule, Script, Step};

use super::{case, class};
use crate::{Case, Create, Driver, Lab, Row, Verdict, ensure};

/// An answer that is right.
const RIGHT: &str =
    r#"{"code":0,"message":"ok","request_id":"r-1","data":{"film_id":"film-7","state":"waiting"}}"#;

pub const UNREADABLE: Row = Row {
    id: "F9",
    fault: "200 with cut JSON, null, [], HTML, nothing, a wrong id, code ≠ 0, depth 10,000, no UTF-8, …",
    must: "no panic in 256 KiB of stack; Unknown, with the task where the bytes of its id were there",
    cases: || {
        let mut cases = vec![case!("cut at every byte", |lab| {
            for cut in 0..RIGHT.len() {
                let has_id = cut > RIGHT.find("film-7\"").unwrap_or(0) + 6;
                let body = &RIGHT.as_bytes()[..cut];
                one(lab, body, "unknown", has_id.then_some("film-7")).await?;
            }
            one(lab, RIGHT.as_bytes(), "accepted", None).await
        })];
        let deep = format!(r#"{{"code":0,"data":{}1{}}}"#, "[".repeat(10_000), "]".repeat(10_000));
        let long = format!(r#"{{"code":0,"data":{{"film_id":"{}"}}}}"#, "x".repeat(1 << 20));
        let bodies: Vec<(&str, Vec<u8>, &str, Option<&str>)> = vec![
            ("null", b"null".to_vec(), "unknown", None),
            ("a list", b"[]".to_vec(), "unknown", None),
            ("HTML", b"<html>film_id</html>".to_vec(), "unknown", None),
            ("nothing", Vec::new(), "unknown", None),
            ("no id", br#"{"code":0,"data":{}}"#.to_vec(), "unknown", None),
            (
                "another name",
                br#"{"code":0,"data":{"id":"film-8"}}"#.to_vec(),
                "unknown",
                Some("film-8"),
            ),
            ("refused", br#"{"code":7,"message":"no"}"#.to_vec(), "rejected", None),
            ("a number", br#"{"code":0,"data":{"film_id":12}}"#.to_vec(), "accepted", None),
            (
                "twice",
                br#"{"code":0,"data":{"film_id":"a","film_id":"b"}}"#.to_vec(),
                "accepted",
                None,
            ),
            ("1 MB of id", long.into_bytes(), "unknown", None),
            ("depth 10,000", deep.into_bytes(), "unknown", None),
            ("no UTF-8", b"{\"code\":0,\"data\":{\"film_id\":\"\xff\"}}".to_vec(), "unknown", None),
            (
                "a lone surrogate",
                br#"{"code":0,"data":{"film_id":"\ud800"}}"#.to_vec(),
                "unknown",
                None,
            ),
            ("a mark", [b"\xef\xbb\xbf", RIGHT.as_bytes()].concat(), "accepted", None),
        ];
        cases.extend(bodies.into_iter().map(|(name, body, class, id)| {
            case!(name, [body] | lab | { one(lab, &body, class, id).await })
        }));
        cases.push(case!(format!("{} KiB of stack", STACK >> 10), |_lab| { little_stack() }));
        cases
    },
};

async fn one(lab: &Lab, body: &[u8], expected: &str, id: Option<&str>) -> Verdict {
    let answer = Step::Status(Reply::new(200).header("content-type", "text/plain").bytes(body));
    let shop = lab.shop(Script::new().rule(Rule::on(On::Create).steps([Step::Bill, answer])))?;
    let result = shop.create(Create::Plain).await;
    let shown = String::from_utf8_lossy(&body[..body.len().min(80)]);
    ensure!(class(&result) == expected, "{}: {shown}", class(&result));
    ensure!(shop.emulator.counts().creates == 1, "sent more than once: {shown}");
    if let Err(error) = &result {
        let found = error.task().map(|task| task.id().to_owned());
        ensure!(found.as_deref() == id, "the id {found:?} of {shown}");
        let kept = error.raw_body().unwrap_or_default();
        ensure!(
            body.starts_with(kept) && (kept.len() == body.len() || kept.len() >= 64 << 10),
            "{} bytes are kept",
            kept.len()
        );
    }
    Ok(())
}

/// Without optimisation every future takes several times the stack.
const STACK: usize = if cfg!(debug_assertions) { 2 << 20 } else { 256 << 10 };

/// The same on a thread with little stack.
fn little_stack() -> Verdict {
    let deep = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
    let run = move || -> Verdict {
        let lab = Lab::new(Driver::Blocking);
        let blocking = bindery_runtime::Blocking::new().map_err(|error| error.to_string())?;
        for body in [RIGHT, &deep, "{", ""] {
            let expected = if body == RIGHT { "accepted" } else { "unknown" };
            blocking.wait(one(&lab, body.as_bytes(), expected, None))?;
        }
        Ok(())
    };
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(run);
    let thread = thread.map_err(|error| error.to_string())?;
    thread.join().map_err(|_| "it panicked".to_owned())?
}

pub const WRONG_LENGTHS: Row = Row {
    id: "F12",
    fault: "no length and an early end, garbage between chunks, lengths too long, too short, two of them",
    must: "JSON: Unknown, not sent again without a key (downloads: see F21)",
    cases: || {
        let steps: [(&str, Vec<Step>); 7] = [
            ("no length, cut", vec![Step::NoLength, Step::CutAt(20)]),
            ("garbage between chunks", vec![Step::ChunkGarbage]),
            ("too long", vec![Step::WrongLength(50)]),
            ("too short", vec![Step::WrongLength(-50)]),
            ("two lengths", vec![Step::TwoLengths]),
            ("cut", vec![Step::CutAt(10)]),
            ("cut in the head", vec![Step::CloseAfter(30)]),
        ];
        let each = steps.into_iter().map(|(name, steps)| {
            case!(
                name,
                [steps] | lab | {
                    let all = [Step::Bill].into_iter().chain(steps.clone());
                    let shop =
                        lab.shop(Script::new().rule(Rule::on(On::Create).times(1).steps(all)))?;
                    let result = shop.create(Create::Plain).await;
                    ensure!(class(&result) == "unknown", "{}", class(&result));
                    ensure!(shop.emulator.billed() == 1, "billed {}", shop.emulator.billed());
                    Ok(())
                }
            )
        });
        each.collect()
    },
};

pub const BOMBS: Row = Row {
    id: "F14",
    fault: "gzip and deflate bombs, br and zstd, a body of 2 GiB, 200 headers, a header of 4 MiB",
    must: "stops at the limit with a typed error; memory grows by less than 32 MiB",
    cases: || {
        let mut cases: Vec<Case> = Vec::new();
        for encoding in [Encoding::Gzip, Encoding::Deflate] {
            let bomb = Step::GzipBomb(Bomb { size: 1 << 30, encoding });
            cases.push(case!(
                format!("{encoding:?} of 1 GiB"),
                [bomb] | lab | { both(lab, vec![bomb.clone()], "unknown").await }
            ));
        }
        for encoding in ["br", "zstd"] {
            cases.push(case!(encoding, |lab| { encoded(lab, encoding).await }));
        }
        cases.push(case!("2 GiB", |lab| {
            both(lab, vec![Step::BigBody(2 << 30)], "unknown").await
        }));
        cases.push(case!("an error of 2 GiB", |lab| {
            let steps = vec![Step::status(402), Step::BigBody(2 << 30)];
            both(lab, steps, "rejected").await
        }));
        cases.push(case!("200 headers", |lab| {
            both(lab, vec![Step::ManyHeaders(200)], "").await
        }));
        cases.push(case!("a header of 4 MiB", |lab| {
            both(lab, vec![Step::HugeHeader(4 << 20)], "").await
        }));
        cases
    },
};

/// Nobody asks for an encoding, and none is undone, whatever the answer says of itself.
async fn encoded(lab: &Lab, encoding: &str) -> Verdict {
    let reply = Reply::new(200).header("Content-Encoding", encoding);
    // A right answer and a wrong one.
    for (body, expected) in [(RIGHT.as_bytes(), "accepted"), (b"\x28\xb5\x2f\xfd\x04", "unknown")] {
        let answer = Step::Status(reply.clone().bytes(body));
        let script = Script::new().rule(Rule::on(On::Create).steps([Step::Bill, answer]));
        let shop = lab.shop(script)?;
        let result = shop.create(Create::Plain).await;
        ensure!(class(&result) == expected, "{}", class(&result));
        let kept = result.err().and_then(|error| error.raw_body().map(<[u8]>::to_vec));
        ensure!(kept.is_none_or(|kept| kept == body), "something was undone");
        let entry = shop.emulator.received().into_iter().next().ok_or("no request")?;
        ensure!(entry.header("accept-encoding").is_none(), "an encoding was asked for");
    }
    Ok(())
}

/// A create and a query. An empty class: any, as long as it is one.
async fn both(lab: &Lab, steps: Vec<Step>, expected: &str) -> Verdict {
    let all = [Step::Bill].into_iter().chain(steps.clone());
    let shop = lab.shop(Script::new().rule(Rule::on(On::Create).steps(all)))?;
    let result = shop.create(Create::Plain).await;
    let found = class(&result);
    ensure!(expected.is_empty() || found == expected, "create: {found}");
    ensure!(shop.emulator.billed() <= 1, "billed {}", shop.emulator.billed());
    // Memory is measured a call: what this one has kept is not the next one's.
    drop(result);
    let shop = lab.shop(Script::new().rule(Rule::on(On::Query).times(3).steps(steps)))?;
    let task = shop.create(Create::Plain).await.map_err(|error| error.to_string())?;
    let ended = task.wait(Duration::from_secs(8)).await;
    ensure!(ended.is_ok() || expected == "rejected", "poll: {:?}", ended.err());
    Ok(())
}
