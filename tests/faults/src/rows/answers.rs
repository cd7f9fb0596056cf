//! F7: errors of servers and gateways.

use std::time::Duration;

use bindery_emulator::{On, Reply, Rule, Script, Step};

use super::{case, class};
use crate::{Create, Lab, Row, Verdict, ensure};

const HTML: &str = "<html><head><title>502 Bad Gateway</title></head><center>nginx</center></html>";

const JSON: &str = r#"{"code":9,"message":"broken","request_id":"r-9"}"#;

/// So much of a body is kept.
const KEPT: usize = 64 << 10;

pub const SERVER_ERRORS: Row = Row {
    id: "F7",
    fault: "500, 502, 503, 504, 520 and 524 as JSON and HTML, before and after billing; 200 in a row",
    must: "create: not sent again without a key, the error keeps status, request id and 64 KiB of the body; poll: goes on, at most 10 % quick repetitions",
    cases: || {
        let mut cases = Vec::new();
        for status in [500, 502, 503, 504, 520, 524] {
            for (form, body) in [("JSON", JSON), ("HTML", HTML)] {
                for billed in [false, true] {
                    let when = if billed { "after" } else { "before" };
                    let name = format!("{status} as {form}, {when} billing");
                    cases.push(case!(name, |lab| { create(lab, status, body, billed).await }));
                }
            }
        }
        cases.push(case!("500 as 100 KiB of JSON", |lab| {
            let body = JSON.replace("broken", &"x".repeat(100 << 10));
            create(lab, 500, &body, false).await
        }));
        cases.push(case!("200 in a row while polling", |lab| { storm(lab).await }));
        cases
    },
};

async fn create(lab: &Lab, status: u16, body: &str, billed: bool) -> Verdict {
    let answer = Step::Status(Reply::new(status).body(body));
    let steps = if billed { vec![Step::Bill, answer] } else { vec![Step::ReadAll, answer] };
    let script = Script::new().rule(Rule::on(On::Create).steps(steps));
    let shop = lab.shop(script.clone())?;
    let result = shop.create(Create::Plain).await;
    ensure!(class(&result) == "unknown", "{}", class(&result));
    let Err(error) = result else { return Ok(()) };
    let creates = shop.emulator.counts().creates;
    ensure!(creates == 1, "{creates} creates without a key");
    ensure!(error.status() == Some(status), "{error}");
    let kept = &body.as_bytes()[..body.len().min(KEPT)];
    ensure!(error.raw_body() == Some(kept), "the body is lost: {error}");
    // What is cut off can't be read.
    let id = (body == JSON).then_some("r-9");
    ensure!(error.request_id() == id, "the request id: {:?}", error.request_id());
    // With a key it is sent again, and billed once.
    let shop = lab.shop(script)?;
    let result = shop.create(Create::Keyed).await;
    let expected = if status == 503 { "throttled" } else { "unknown" };
    ensure!(class(&result) == expected, "with a key: {}", class(&result));
    let counts = shop.emulator.counts();
    ensure!(counts.creates <= 3 && counts.billed <= 1, "with a key: {counts:?}");
    Ok(())
}

async fn storm(lab: &Lab) -> Verdict {
    let broken = Step::Status(Reply::new(502).body(HTML));
    let rule = Rule::on(On::Query).times(200).steps([broken]);
    let shop = lab.shop(Script::new().rule(rule))?;
    let task = shop.create(Create::Plain).await.map_err(|error| error.to_string())?;
    let finished = task.wait(Duration::from_secs(20)).await.map_err(|error| error.to_string())?;
    ensure!(finished.files.len() == 1, "{:?}", finished.files);
    let queries = shop.emulator.counts().queries;
    ensure!(queries == 203, "{queries} queries");
    Ok(())
}
