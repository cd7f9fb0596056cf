//! F13: the vendor sends the client somewhere else.

use std::time::Duration;

use bindery_emulator::{On, Recorder, Rule, Script, Step};
use bindery_runtime::WaitError;

use super::{case, class};
use crate::{Case, Create, Lab, Row, Verdict, canary, ensure};

pub const REDIRECTS: Row = Row {
    id: "F13",
    fault: "301, 302, 303, 307 and 308 to another host, itself, file: and https",
    must: "create and poll: not followed, the error names the origin, the other host hears nothing (downloads: see F21)",
    cases: || {
        let mut cases: Vec<Case> = Vec::new();
        for status in [301, 302, 303, 307, 308] {
            cases.push(case!(format!("{status} to another host"), |lab| {
                let other = Recorder::start().map_err(|error| error.to_string())?;
                let to = format!("{}/films?signature=secret", other.url());
                redirected(lab, status, &to, &other.url()).await?;
                ensure!(other.received().is_empty(), "the other host was called");
                Ok(())
            }));
            for (name, to, told) in [
                ("itself", "{self}", "same host"),
                ("file:", "file:///etc/passwd", "file"),
                ("https", "https://127.0.0.1:1/films", "https://127.0.0.1:1"),
            ] {
                let told = if name == "itself" { "" } else { told };
                cases.push(case!(format!("{status} to {name}"), |lab| {
                    redirected(lab, status, to, told).await
                }));
            }
        }
        cases
    },
};

async fn redirected(lab: &Lab, status: u16, to: &str, told: &str) -> Verdict {
    let step = || Step::redirect(status, to);
    let shop = lab.shop(Script::new().rule(Rule::on(On::Create).steps([Step::ReadAll, step()])))?;
    let result = shop.create(Create::Plain).await;
    ensure!(class(&result) == "unknown", "{}", class(&result));
    let said = result.err().map(|error| error.to_string()).unwrap_or_default();
    ensure!(said.contains(told) && !said.contains("signature"), "{said}");
    ensure!(shop.emulator.counts().creates == 1, "followed");
    let shop = lab.shop(Script::new().rule(Rule::on(On::Query).steps([step()])))?;
    let task = shop.create(Create::Plain).await.map_err(|error| error.to_string())?;
    let ended = task.wait(Duration::from_secs(5)).await;
    let Err(error) = ended else { return Err("the poll was followed".to_owned()) };
    canary::scan_error("a redirected poll", &error);
    ensure!(matches!(error, WaitError::Refused(_)), "{error}");
    ensure!(shop.emulator.counts().queries == 1, "{} queries", shop.emulator.counts().queries);
    Ok(())
}
