//! F11: answers that come byte by byte, or never end.

use std::net::{Ipv4Addr, TcpListener};
use std::time::{Duration, Instant};

use bindery_emulator::{On, Part, Rule, Script, Step};
use bindery_runtime::{CreateError, RequestOptions};
use studio::NewFilm;

use super::{case, class};
use crate::vendor::{CONNECTING, TIMEOUT, client};
use crate::{Create, Lab, Row, Verdict, ensure};

pub const DRIPPING: Row = Row {
    id: "F11",
    fault: "a byte in 100 ms in head, body and TLS; chunks without end",
    must: "the time-out of the attempt, not later than a tenth of it",
    cases: || {
        let slow = Duration::from_millis(100);
        vec![
            case!("head", |lab| { dripping(lab, Step::drip(Part::Head, 1, slow)).await }),
            case!("body", |lab| { dripping(lab, Step::drip(Part::Body, 1, slow)).await }),
            case!("chunks without end", |lab| { dripping(lab, Step::Endless(slow)).await }),
            case!("TLS", |_lab| { silent_tls().await }),
        ]
    },
};

async fn dripping(lab: &Lab, step: Step) -> Verdict {
    let rule = Rule::on(On::Create).steps([Step::Bill, step]);
    let shop = lab.shop(Script::new().rule(rule))?;
    let begun = Instant::now();
    let result = shop.create(Create::Plain).await;
    let took = begun.elapsed();
    ensure!(class(&result) == "unknown", "{}", class(&result));
    ensure!(shop.emulator.counts().creates == 1, "sent more than once");
    in_time(took, TIMEOUT)
}

/// A port that takes connections and says nothing.
async fn silent_tls() -> Verdict {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|e| e.to_string())?;
    let address = listener.local_addr().map_err(|e| e.to_string())?;
    let client = client(&format!("https://{address}/v1"), reqwest::Client::builder)?;
    let options = RequestOptions::new().deadline(CONNECTING);
    let begun = Instant::now();
    let call = client.create_plain_film(NewFilm::new("A paper boat")).with(options);
    let result = call.submit().await;
    let took = begun.elapsed();
    ensure!(matches!(result, Err(CreateError::NotSent(_))), "{}", class(&result));
    in_time(took, CONNECTING)
}

/// A tenth of the time, and what a busy machine needs.
fn in_time(took: Duration, limit: Duration) -> Verdict {
    let slack = limit / 10 + Duration::from_millis(150);
    ensure!(took <= limit + slack, "it took {took:?}, and the limit is {limit:?}");
    ensure!(took + slack >= limit, "it took {took:?} only, and the limit is {limit:?}");
    Ok(())
}
