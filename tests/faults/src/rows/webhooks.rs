//! F22: what somebody sends who is not the vendor, or the vendor twice.

use std::time::{Duration, SystemTime};

use bindery_runtime::ApiKey;
use bindery_runtime::http::HeaderValue;
use bindery_runtime::testing::webhook::{Delivery, sign};
use bindery_runtime::webhook::{Signature, Verifier, WebhookError};

use super::{case, said};
use crate::canary::{self, KEY};
use crate::{Case, Create, Lab, Row, Verdict, ensure};

const SCHEMES: [Signature; 2] = [Signature::StandardWebhooks, Signature::HmacSha256Request];

pub const WEBHOOKS: Row = Row {
    id: "F22",
    fault: "webhooks: bad signature, old and future time, replayed, two signatures, folded headers, CRLF in the body, 10 MB of body",
    must: "refused with a status, no panic; a body is trusted only where it is signed; the secret is in no error",
    cases: || {
        type Try = fn(Signature) -> Verdict;
        let tries: [(&str, Try); 8] = [
            ("what is right is taken", right),
            ("bad signature", bad_signature),
            ("old and future time", wrong_time),
            ("replayed", replayed),
            ("two signatures", two_signatures),
            ("folded headers", folded),
            ("CRLF in the body", line_ends),
            ("10 MB of body", large),
        ];
        let mut cases: Vec<Case> = Vec::new();
        for scheme in SCHEMES {
            for (name, attempt) in tries {
                cases.push(case!(format!("{name}, {scheme:?}"), |_lab| { attempt(scheme) }));
            }
        }
        cases.push(case!("after a notice the task is asked for", |lab| { notice(lab).await }));
        cases
    },
};

/// The key, as secrets of the scheme are written.
fn secret(scheme: Signature) -> ApiKey {
    match scheme {
        Signature::StandardWebhooks => {
            ApiKey::from(format!("whsec_{}", ApiKey::basic(&KEY, "").expose()))
        }
        _ => ApiKey::from(KEY.as_str()),
    }
}

fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_733_318)
}

fn verifier(scheme: Signature) -> Result<Verifier, String> {
    let verifier = Verifier::new(scheme, secret(scheme)).map_err(said)?;
    canary::scan_debug("a verifier", &verifier);
    Ok(verifier)
}

fn signed(scheme: Signature, body: &[u8], at: SystemTime) -> Result<Delivery, String> {
    let mut delivery = Delivery::post("/hooks/done?a=1&b=%2F", body);
    sign(scheme, secret(scheme), &mut delivery, "delivery-1", at).map_err(said)?;
    Ok(delivery)
}

const BODY: &[u8] = br#"{"task":{"id":"film-1"}}"#;

/// The header of the signature.
fn header(scheme: Signature) -> &'static str {
    match scheme {
        Signature::StandardWebhooks => "webhook-signature",
        _ => "x-hmac-signature",
    }
}

/// Refused, with one of these statuses.
fn refused(verifier: &Verifier, delivery: &Delivery, statuses: &[u16], what: &str) -> Verdict {
    match verifier.verify(&delivery.incoming(), now()) {
        Ok(_) => Err(format!("taken: {what}")),
        Err(error) => {
            canary::scan_error("the error of a webhook", &error);
            let status = error.status();
            ensure!(statuses.contains(&status), "{status} for {what}: {error}");
            Ok(())
        }
    }
}

fn right(scheme: Signature) -> Verdict {
    let delivery = signed(scheme, BODY, now())?;
    canary::scan_debug("a delivery", &delivery);
    let verifier = verifier(scheme)?;
    let verified = verifier.verify(&delivery.incoming(), now()).map_err(said)?;
    let trusted = verified.trusted_body().is_some();
    ensure!(trusted == scheme.covers_body(), "a body that nobody signed is trusted");
    Ok(())
}

/// Each character of the signature is another one; then it is another secret's.
fn bad_signature(scheme: Signature) -> Verdict {
    let delivery = signed(scheme, BODY, now())?;
    let verifier = verifier(scheme)?;
    let signature = delivery.headers[header(scheme)].as_bytes().to_vec();
    for at in 0..signature.len() {
        let mut changed = signature.clone();
        changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
        let mut delivery = delivery.clone();
        let value = HeaderValue::from_bytes(&changed).map_err(said)?;
        delivery.headers.insert(header(scheme), value);
        refused(&verifier, &delivery, &[400, 401], &format!("the character {at}"))?;
    }
    let mut other = Delivery::post("/hooks/done?a=1&b=%2F", BODY);
    let secret = ApiKey::from("whsec_b3RoZXIgb3RoZXIgb3RoZXIgb3RoZXI=");
    sign(scheme, secret, &mut other, "delivery-1", now()).map_err(said)?;
    refused(&verifier, &other, &[401], "another secret")?;
    let mut without = delivery;
    without.headers.remove(header(scheme));
    refused(&verifier, &without, &[400], "no signature")
}

fn wrong_time(scheme: Signature) -> Verdict {
    let limit = Duration::from_secs(300);
    let day = Duration::from_secs(86_400);
    for at in [now() - limit, now() + limit] {
        let taken = verifier(scheme)?;
        let delivery = signed(scheme, BODY, at)?;
        taken.verify(&delivery.incoming(), now()).map_err(said)?;
    }
    let second = Duration::from_secs(1);
    for at in [now() - limit - second, now() - day, now() + limit + second, now() + day] {
        let delivery = signed(scheme, BODY, at)?;
        refused(&verifier(scheme)?, &delivery, &[401], "another time")?;
    }
    refused(&verifier(scheme)?, &signed(scheme, BODY, SystemTime::UNIX_EPOCH)?, &[401], "1970")
}

/// The same once more: refused where the nonce says that it is the very same, else told.
fn replayed(scheme: Signature) -> Verdict {
    let delivery = signed(scheme, BODY, now())?;
    let verifier = verifier(scheme)?;
    verifier.verify(&delivery.incoming(), now()).map_err(said)?;
    match (scheme, verifier.verify(&delivery.incoming(), now())) {
        (Signature::StandardWebhooks, Ok(verified)) => {
            ensure!(verified.is_repeat(), "a repeat is not told");
            Ok(())
        }
        (Signature::HmacSha256Request, Err(WebhookError::Replayed)) => Ok(()),
        (_, result) => Err(format!("{:?}", result.map(|verified| verified.is_repeat()))),
    }
}

/// Two in one header are for a change of secrets. Two headers are nobody's.
fn two_signatures(scheme: Signature) -> Verdict {
    let delivery = signed(scheme, BODY, now())?;
    let right = delivery.headers[header(scheme)].clone();
    let text = right.to_str().map_err(said)?.to_owned();
    let wrong = format!("v1,{}", "A".repeat(43) + "=");
    for both in [format!("{wrong} {text}"), format!("{text} {wrong}")] {
        let mut two = delivery.clone();
        two.headers.insert(header(scheme), HeaderValue::from_str(&both).map_err(said)?);
        match scheme {
            Signature::StandardWebhooks => {
                verifier(scheme)?.verify(&two.incoming(), now()).map_err(said)?;
            }
            _ => refused(&verifier(scheme)?, &two, &[400, 401], "two signatures in one header")?,
        }
    }
    let mut headers = delivery.clone();
    headers.headers.append(header(scheme), right);
    refused(&verifier(scheme)?, &headers, &[400], "two headers")?;
    let mut many = delivery;
    let all = vec![wrong; 1_000].join(" ");
    many.headers.insert(header(scheme), HeaderValue::from_str(&all).map_err(said)?);
    refused(&verifier(scheme)?, &many, &[400, 401], "1,000 signatures")
}

/// What is left of a header that was folded: blanks and tabs around and within it.
fn folded(scheme: Signature) -> Verdict {
    let delivery = signed(scheme, BODY, now())?;
    let names: Vec<_> = delivery.headers.keys().cloned().collect();
    for name in names {
        let value = delivery.headers[&name].as_bytes();
        let middle = value.len() / 2;
        let forms = [
            [b"\t", value].concat(),
            [value, b" "].concat(),
            [&value[..middle], b"  ", &value[middle..]].concat(),
            [&value[..middle], b" \t", &value[middle..]].concat(),
            [value, b"\xff"].concat(),
        ];
        for form in forms {
            let mut folded = delivery.clone();
            folded.headers.insert(&name, HeaderValue::from_bytes(&form).map_err(said)?);
            refused(&verifier(scheme)?, &folded, &[400, 401], &format!("{name} is folded"))?;
        }
    }
    Ok(())
}

/// Every byte of a body counts where it is signed, and none is trusted where it is not.
fn line_ends(scheme: Signature) -> Verdict {
    const WITH: &[u8] = b"{\r\n\"task\":{\"id\":\"film-1\"}}\r\n";
    const WITHOUT: &[u8] = b"{\n\"task\":{\"id\":\"film-1\"}}\n";
    let delivery = signed(scheme, WITH, now())?;
    let taken = verifier(scheme)?;
    let verified = taken.verify(&delivery.incoming(), now()).map_err(said)?;
    ensure!(verified.notice(&["/task/id"]).map_err(said)?.task_id == "film-1", "another task");
    let mut changed = delivery;
    changed.body = WITHOUT.to_vec();
    match scheme {
        Signature::StandardWebhooks => {
            refused(&verifier(scheme)?, &changed, &[401], "other line ends")
        }
        _ => {
            let taken = verifier(scheme)?;
            let verified = taken.verify(&changed.incoming(), now()).map_err(said)?;
            ensure!(verified.trusted_body().is_none(), "a body that nobody signed is trusted");
            Ok(())
        }
    }
}

fn large(scheme: Signature) -> Verdict {
    let delivery = signed(scheme, &vec![b'x'; 10 << 20], now())?;
    refused(&verifier(scheme)?, &delivery, &[413], "10 MB")
}

/// What is told of a task is asked for at the vendor.
async fn notice(lab: &Lab) -> Verdict {
    let shop = lab.shop(bindery_emulator::Script::new())?;
    let task = shop.create(Create::Plain).await.map_err(said)?;
    let body = format!(r#"{{"task":{{"id":"{}","state":"done"}}}}"#, task.id());
    let delivery = signed(Signature::HmacSha256Request, body.as_bytes(), now())?;
    let verifier = verifier(Signature::HmacSha256Request)?;
    let verified = verifier.verify(&delivery.incoming(), now()).map_err(said)?;
    let notice = verified.notice(&["/task/id"]).map_err(said)?;
    ensure!(notice.task_id == task.id(), "another task");
    let update = task.poll_once().await.map_err(said)?;
    ensure!(!update.state.is_terminal(), "the body was believed: {}", update.state);
    Ok(())
}
