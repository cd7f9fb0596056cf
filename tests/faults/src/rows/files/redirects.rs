//! F13, of downloads: where redirects lead, and what is told there.

use bindery_emulator::{On, Recorder, Reply, Rule, Script, Step, Tls};
use bindery_runtime::Downloader;

use super::super::connecting::tls_shop;
use super::super::{case, said};
use super::{Fetch, quick};
use crate::canary::KEY;
use crate::{Case, Lab, Verdict, ensure};

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for status in [301, 302, 303, 307, 308] {
        cases.push(case!(format!("{status} to another host"), |lab| {
            elsewhere(lab, status).await
        }));
    }
    for (name, to) in [
        ("itself", "{self}"),
        ("file:", "file:///etc/passwd"),
        ("a user", "http://user:pass@127.0.0.1:1/film.mp4"),
        ("http on a host that is not this machine", "http://films.invalid/film.mp4"),
    ] {
        cases.push(case!(format!("to {name}"), |lab| { refused(lab, to).await }));
    }
    cases.push(case!("five hops", |lab| { hops(lab, 5, Ok(())).await }));
    cases.push(case!("six hops", |lab| { hops(lab, 6, Err("redirect")).await }));
    cases.push(case!("from https to http", |lab| { downgraded(lab).await }));
    cases
}

/// What nobody else may see.
const SECRETS: [&str; 5] =
    ["authorization", "x-api-key", "cookie", "referer", "proxy-authorization"];

async fn elsewhere(lab: &Lab, status: u16) -> Verdict {
    let other = Recorder::answering(Reply::new(200)).map_err(said)?;
    let to = format!("{}/elsewhere.mp4", other.url());
    let cookie = [("Set-Cookie".to_owned(), format!("session={}", *KEY))];
    let rule = Rule::on(On::File)
        .steps([Step::redirect(status, to), Step::Headers(cookie.into_iter().collect())]);
    let fetch = Fetch::new(lab, Script::new().rule(rule)).await?;
    let outcome = fetch.call()?.to_file(&fetch.target).await;
    fetch.check(outcome, Ok(()))?;
    let received = other.received();
    ensure!(received.len() == 1, "{} requests", received.len());
    for request in &received {
        for name in SECRETS {
            ensure!(request.header(name).is_none(), "the other host was told {name}");
        }
        let told = format!("{} {:?}", request.target, request.headers);
        ensure!(!told.contains(KEY.as_str()), "the other host was told the key");
    }
    Ok(())
}

async fn refused(lab: &Lab, to: &str) -> Verdict {
    let rule = Rule::on(On::File).steps([Step::redirect(302, to)]);
    let fetch = Fetch::new(lab, Script::new().rule(rule)).await?;
    let outcome = fetch.call()?.to_file(&fetch.target).await;
    fetch.check(outcome, Err("redirect"))?;
    let requests = fetch.shop.emulator.counts().files;
    let most = if to == "{self}" { 6 } else { 1 };
    ensure!(requests == most, "{requests} requests");
    Ok(())
}

async fn hops(lab: &Lab, count: u64, wanted: Result<(), &str>) -> Verdict {
    let rule = Rule::on(On::File).times(count).steps([Step::redirect(302, "{self}")]);
    let fetch = Fetch::new(lab, Script::new().rule(rule)).await?;
    let outcome = fetch.call()?.to_file(&fetch.target).await;
    fetch.check(outcome, wanted)?;
    let requests = fetch.shop.emulator.counts().files;
    ensure!(requests == 6, "{requests} requests");
    Ok(())
}

async fn downgraded(lab: &Lab) -> Verdict {
    let other = Recorder::answering(Reply::new(200)).map_err(said)?;
    let (shop, root) = tls_shop(lab, Tls::Good)?;
    let to = format!("{}/film.mp4", other.url());
    let rule = Rule::on(On::File).times(1).steps([Step::redirect(302, to)]);
    let fetch = Fetch::of(shop, Script::new().rule(rule)).await?;
    ensure!(fetch.address.starts_with("https://"), "{}", fetch.address.len());
    let builder = reqwest::Client::builder().tls_certs_merge([root]);
    let downloader = Downloader::from_builder(builder).map_err(said)?;
    let outcome = quick(downloader.download(&fetch.address)).to_file(&fetch.target).await;
    fetch.check(outcome, Err("redirect"))?;
    ensure!(other.received().is_empty(), "the other host was called");
    // Without the redirect it is there.
    let outcome = quick(downloader.download(&fetch.address)).to_file(&fetch.target).await;
    fetch.check(outcome, Ok(()))
}
