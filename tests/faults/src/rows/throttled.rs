//! F8: the vendor takes no more, and asks to wait.

use std::time::{Duration, Instant};

use bindery_emulator::{On, Reply, Rule, Script, Step};

use super::{case, class};
use crate::vendor::DEADLINE;
use crate::{Create, Lab, Row, Verdict, ensure};

/// Values of the header, and the seconds that they ask for: those that are met within the deadline, and those that
/// are not.
const ASKED: [(&str, &str, Option<f64>); 11] = [
    ("retry-after", "1", Some(1.0)),
    ("retry-after", "0", Some(0.0)),
    ("retry-after", "0.5", Some(0.5)),
    ("retry-after", "-5", Some(0.0)),
    ("retry-after", "1e9", Some(1e9)),
    ("retry-after", "99999999999999999999", Some(3e9)),
    ("retry-after", "abc", None),
    ("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT", Some(0.0)),
    ("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT", Some(3e9)),
    ("retry-after-ms", "250", Some(0.25)),
    ("x-nothing", "0", None),
];

pub const RETRY_AFTER: Row = Row {
    id: "F8",
    fault: "429 with Retry-After: 1, 0, 0.5, -5, 1e9, 20 digits, abc, dates, milliseconds, none",
    must: "no wait shorter than asked, none beyond the deadline, the value is in the error",
    cases: || {
        let each = ASKED.iter().map(|(name, value, seconds)| {
            case!(format!("{name}: {value}"), |lab| { asked(lab, name, value, *seconds).await })
        });
        each.collect()
    },
};

async fn asked(lab: &Lab, name: &str, value: &str, seconds: Option<f64>) -> Verdict {
    let busy = || Step::Status(Reply::new(429).header(name, value).body("{}"));
    // Where the vendor does not say that 429 comes before the charge, it comes back at once.
    let shop = lab.shop(Script::new().rule(Rule::on(On::Create).times(1).steps([busy()])))?;
    let result = shop.create(Create::Plain).await;
    ensure!(class(&result) == "throttled", "{}", class(&result));
    let told = result.err().and_then(|error| error.retry_after());
    let same = |told: Duration, asked: f64| {
        (told.as_secs_f64() - asked).abs() < 0.01 || (asked > 1e9 && told.as_secs_f64() > 1e9)
    };
    ensure!(
        told.is_some() == seconds.is_some() && told.zip(seconds).is_none_or(|(a, b)| same(a, b)),
        "the error says {told:?}"
    );
    // Where it does, it is sent again after the wait, if there is time.
    let shop = lab.shop(Script::new().rule(Rule::on(On::Create).times(1).steps([busy()])))?;
    let begun = Instant::now();
    let result = shop.create(Create::Keyed).await;
    let took = begun.elapsed();
    match seconds {
        Some(seconds) if seconds > DEADLINE.as_secs_f64() => {
            ensure!(class(&result) == "throttled", "{}", class(&result));
            ensure!(took < Duration::from_secs(1), "it took {took:?}");
        }
        seconds => {
            ensure!(class(&result) == "accepted", "{}", class(&result));
            ensure!(took.as_secs_f64() >= seconds.unwrap_or(0.0), "it took {took:?}");
        }
    }
    Ok(())
}
