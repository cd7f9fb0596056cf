//! F24: a proxy between client and vendor.

use std::sync::Arc;

use bindery_emulator::{Emulator, Proxy, ProxyMode, Received, Tls};
use bindery_runtime::CreateError;

use super::connecting::tls_shop;
use super::{case, class, said};
use crate::canary::KEY;
use crate::child::{self, Job};
use crate::vendor::client;
use crate::{Case, Create, Lab, Row, Verdict, ensure};

/// Ways in which a proxy fails, and what becomes of a create over https and over http.
const MODES: [(&str, ProxyMode, &str); 4] = [
    ("407", ProxyMode::AuthenticationRequired, "rejected"),
    ("CONNECT is refused", ProxyMode::Refuse(403), "rejected"),
    ("closed after CONNECT", ProxyMode::CloseAfterConnect, ""),
    ("closed at once", ProxyMode::CloseAtOnce, "unknown"),
];

pub const PROXIES: Row = Row {
    id: "F24",
    fault: "a proxy, set by builder and by environment: 407, CONNECT refused, closed after CONNECT, closed at once",
    must: "https: NotSent; http: billed at most once; the proxy's password is in no error and no log, and the vendor's key not at the proxy",
    cases: || {
        let mut cases: Vec<Case> = Vec::new();
        for (name, mode, over_http) in MODES {
            cases.push(case!(format!("{name}, by builder"), |lab| {
                by_builder(lab, mode, "not_sent").await
            }));
            cases.push(case!(format!("{name}, by environment"), |lab| {
                by_environment(lab, mode, "not_sent").await
            }));
            if !over_http.is_empty() {
                cases.push(case!(format!("{name}, http"), |lab| {
                    over_plain_http(lab, mode, over_http).await
                }));
            }
        }
        cases.push(case!("it passes all on, by builder", |lab| {
            by_builder(lab, ProxyMode::Pass, "accepted").await
        }));
        cases.push(case!("it passes all on, by environment", |lab| {
            by_environment(lab, ProxyMode::Pass, "accepted").await
        }));
        cases.push(case!("it passes all on, http", |lab| {
            over_plain_http(lab, ProxyMode::Pass, "accepted").await
        }));
        cases
    },
};

/// The proxy's address with a user and a password, which is the text that is looked for everywhere.
fn with_password(proxy: &Proxy) -> String {
    proxy.url().replace("http://", &format!("http://user:{}@", *KEY))
}

async fn by_builder(lab: &Lab, mode: ProxyMode, expected: &str) -> Verdict {
    let proxy = Proxy::start(mode).map_err(said)?;
    let (mut shop, root) = tls_shop(lab, Tls::Good)?;
    let through = reqwest::Proxy::all(with_password(&proxy)).map_err(said)?;
    shop.client = client(&shop.emulator.url(), || {
        reqwest::Client::builder().tls_certs_merge([root.clone()]).proxy(through.clone())
    })?;
    let result = shop.create(Create::Plain).await;
    ensure!(class(&result) == expected, "{}: {:?}", class(&result), result.err());
    if let Err(CreateError::NotSent(error)) = &result {
        ensure!(error.attempts() == 3, "{} attempts: {error}", error.attempts());
    }
    was_asked(&proxy, "CONNECT")?;
    at_the_vendor(&shop.emulator, expected)
}

async fn by_environment(lab: &Lab, mode: ProxyMode, expected: &str) -> Verdict {
    let proxy = Proxy::start(mode).map_err(said)?;
    let (shop, _) = tls_shop(lab, Tls::Good)?;
    shop.count_call();
    let variables = [("HTTPS_PROXY", with_password(&proxy)), ("HTTP_PROXY", with_password(&proxy))];
    let variables = variables.each_ref().map(|(name, value)| (*name, value.as_str()));
    let job = Job::Create(shop.emulator.ca_pem());
    let child = child::start(lab, &shop.emulator.url(), &job, &variables)?;
    let ended = child::ended(child).await?;
    ensure!(ended == expected, "{ended}");
    was_asked(&proxy, "CONNECT")?;
    at_the_vendor(&shop.emulator, expected)
}

/// What goes over http the proxy sees, as everybody on the way does; a status of its own is an answer.
async fn over_plain_http(lab: &Lab, mode: ProxyMode, expected: &str) -> Verdict {
    let proxy = Proxy::start(mode).map_err(said)?;
    let mut shop = lab.shop(bindery_emulator::Script::new())?;
    let through = reqwest::Proxy::all(with_password(&proxy)).map_err(said)?;
    shop.client =
        client(&shop.emulator.url(), || reqwest::Client::builder().proxy(through.clone()))?;
    let result = shop.create(Create::Plain).await;
    ensure!(class(&result) == expected, "{}: {:?}", class(&result), result.err());
    let received = was_asked(&proxy, "POST")?;
    ensure!(received.len() == 1, "sent {} times without a key", received.len());
    at_the_vendor(&shop.emulator, expected)
}

/// The proxy was asked by this method, was told its own password, and by CONNECT nothing of the vendor.
fn was_asked(proxy: &Proxy, method: &str) -> Result<Vec<Received>, String> {
    let received = proxy.received();
    ensure!(!received.is_empty(), "the proxy was not asked");
    for request in &received {
        ensure!(request.method == method, "{} {}", request.method, request.target);
        let told = request.header("proxy-authorization");
        ensure!(told.is_some_and(|it| it.starts_with("Basic ")), "the proxy was not told who asks");
        let key = request.header("authorization");
        ensure!(method != "CONNECT" || key.is_none(), "the proxy was told the vendor's key");
    }
    Ok(received)
}

/// Nothing came but what was accepted, and it holds nothing that is meant for the proxy.
fn at_the_vendor(emulator: &Arc<Emulator>, expected: &str) -> Verdict {
    let ledger = emulator.ledger();
    ensure!(ledger.len() == usize::from(expected == "accepted"), "{} creates came", ledger.len());
    let names = ledger.iter().flat_map(|entry| &entry.headers).map(|(name, _)| name);
    for name in names {
        let foreign = name.eq_ignore_ascii_case("proxy-authorization");
        ensure!(!foreign, "the vendor was told the proxy's password");
    }
    Ok(())
}
