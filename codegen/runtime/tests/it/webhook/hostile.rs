//! Deliveries that are old, folded, changed or too large are refused, whatever is wrong with them.

use std::time::{Duration, SystemTime};

use bindery_runtime::http::{HeaderMap, HeaderValue};
use bindery_runtime::testing::webhook::{Delivery, sign};
use bindery_runtime::webhook::{HeaderProblem, Signature, Verifier, WebhookError};

use super::{NOW, STANDARD_SECRET, at, both, by_request, refused, signed, standard};
use crate::support::KEY;

#[test]
fn times_that_are_refused() {
    for (signature, secret) in
        [(Signature::StandardWebhooks, STANDARD_SECRET), (Signature::HmacSha256Request, KEY)]
    {
        let verifier = || Verifier::new(signature, secret).unwrap();
        for ago in [0, 300] {
            assert!(
                verifier()
                    .verify(&signed(signature, secret, NOW - ago).incoming(), at(NOW))
                    .is_ok()
            );
            assert!(
                verifier()
                    .verify(&signed(signature, secret, NOW + ago).incoming(), at(NOW))
                    .is_ok()
            );
        }
        let told = refused(&verifier(), &signed(signature, secret, NOW - 301));
        assert_eq!(told, WebhookError::TooOld { age: Duration::from_secs(301) });
        let told = refused(&verifier(), &signed(signature, secret, NOW + 301));
        assert_eq!(told, WebhookError::FromFuture { ahead: Duration::from_secs(301) });
        let strict = verifier().tolerance(Duration::ZERO);
        assert!(strict.verify(&signed(signature, secret, NOW).incoming(), at(NOW)).is_ok());
        assert!(strict.verify(&signed(signature, secret, NOW - 1).incoming(), at(NOW)).is_err());
        let endless = verifier().tolerance(Duration::MAX);
        assert!(endless.verify(&signed(signature, secret, 0).incoming(), at(NOW)).is_ok());
        let early = SystemTime::UNIX_EPOCH - Duration::from_secs(9_000_000_000);
        assert!(verifier().verify(&signed(signature, secret, NOW).incoming(), early).is_err());
    }
    for time in [
        "",
        "-1",
        "+1795733318",
        "1e9",
        "1795733318.0",
        "9999999999999",
        "99999999999999999999",
        "x",
    ] {
        let mut delivery = signed(Signature::StandardWebhooks, STANDARD_SECRET, NOW);
        delivery.headers.insert("webhook-timestamp", HeaderValue::from_str(time).unwrap());
        let told = WebhookError::Header {
            name: "webhook-timestamp".into(),
            problem: HeaderProblem::Malformed,
        };
        assert_eq!(refused(&standard(), &delivery), told, "{time}");
    }
    for time in ["yesterday", "Thu, 32 Nov 2026 22:48:38 GMT", "1795733318"] {
        let mut delivery = signed(Signature::HmacSha256Request, KEY, NOW);
        delivery.headers.insert("date", HeaderValue::from_str(time).unwrap());
        assert_eq!(refused(&by_request(), &delivery).status(), 400, "{time}");
    }
}

#[test]
fn headers_that_are_missing_repeated_or_folded() {
    for (verifier, delivery) in both() {
        for name in delivery.headers.keys() {
            let mut missing = delivery.clone();
            missing.headers.remove(name);
            let told = refused(&verifier(), &missing);
            let problem = |problem| WebhookError::Header { name: name.to_string(), problem };
            assert_eq!(told, problem(HeaderProblem::Missing));
            let mut repeated = delivery.clone();
            repeated.headers.append(name, delivery.headers[name].clone());
            assert_eq!(refused(&verifier(), &repeated), problem(HeaderProblem::Repeated));
            let value = delivery.headers[name].to_str().unwrap();
            for other in [
                format!("{value} "),
                format!("\t{value}"),
                format!("{value}  x"),
                format!("é{value}"),
            ] {
                let mut folded = delivery.clone();
                folded.headers.insert(name, HeaderValue::from_bytes(other.as_bytes()).unwrap());
                assert_eq!(
                    refused(&verifier(), &folded),
                    problem(HeaderProblem::Malformed),
                    "{other}"
                );
            }
        }
    }
    let mut delivery = signed(Signature::HmacSha256Request, KEY, NOW);
    for (list, status) in [
        ("Date", 400),
        ("Date;", 400),
        ("Date;date;x-request-nonce", 400),
        ("Date;x y;x-request-nonce", 400),
        ("x-request-nonce;x-absent", 400),
        ("x-request-nonce", 401),
    ] {
        delivery.headers.insert("x-hmac-signed-headers", HeaderValue::from_static(list));
        assert_eq!(refused(&by_request(), &delivery).status(), status, "{list}");
    }
}

/// A dot in the id would let time and body begin elsewhere.
#[test]
fn an_id_with_a_dot_is_refused() {
    let mut delivery = Delivery::post("/", "5.{}");
    sign(Signature::StandardWebhooks, STANDARD_SECRET, &mut delivery, "a", at(NOW)).unwrap();
    delivery.headers.insert("webhook-id", HeaderValue::from_str(&format!("a.{NOW}")).unwrap());
    delivery.headers.insert("webhook-timestamp", HeaderValue::from_static("5"));
    delivery.body = b"{}".to_vec();
    let told =
        standard().tolerance(Duration::MAX).verify(&delivery.incoming(), at(NOW)).unwrap_err();
    assert_eq!(told.status(), 400);
}

#[test]
fn no_byte_can_be_changed() {
    for (verifier, delivery) in both() {
        assert!(verifier().verify(&delivery.incoming(), at(NOW)).is_ok());
        let refuses = |changed: &Delivery| {
            let incoming = changed.incoming();
            let verified = verifier().verify(&incoming, at(NOW));
            assert!(verified.is_err(), "{changed:?}");
        };
        let covers_body =
            verifier().verify(&delivery.incoming(), at(NOW)).unwrap().body_is_trusted();
        for bit in 0..8 {
            let flip = |text: &[u8], index: usize| {
                let mut text = text.to_vec();
                text[index] ^= 1 << bit;
                text
            };
            for name in delivery.headers.keys() {
                let value = delivery.headers[name].as_bytes();
                for index in 0..value.len() {
                    let mut changed = delivery.clone();
                    let Ok(value) = HeaderValue::from_bytes(&flip(value, index)) else { continue };
                    changed.headers.insert(name, value);
                    refuses(&changed);
                }
            }
            if covers_body {
                for index in 0..delivery.body.len() {
                    refuses(&Delivery { body: flip(&delivery.body, index), ..delivery.clone() });
                }
                continue;
            }
            let text = |text: &str, index| String::from_utf8(flip(text.as_bytes(), index)).ok();
            for index in 0..delivery.path.len() {
                let Some(path) = text(&delivery.path, index) else { continue };
                refuses(&Delivery { path, ..delivery.clone() });
            }
            for index in 0..delivery.query.len() {
                let Some(query) = text(&delivery.query, index) else { continue };
                refuses(&Delivery { query, ..delivery.clone() });
            }
            for index in 0..delivery.method.len() {
                let Some(method) = text(&delivery.method, index) else { continue };
                refuses(&Delivery { method, ..delivery.clone() });
            }
        }
        refuses(&Delivery { headers: HeaderMap::new(), ..delivery.clone() });
        if !covers_body {
            let moved = Delivery {
                path: "/hooks/done\na=1&b=%2F".into(),
                query: String::new(),
                ..delivery
            };
            refuses(&moved);
        }
    }
}

#[test]
fn bodies_of_any_bytes_and_too_many() {
    for body in [b"a\r\nb\r\n".to_vec(), vec![0xFF, 0, 0xFE], Vec::new(), vec![b'x'; 1 << 20]] {
        let mut delivery = Delivery::post("/", body);
        sign(Signature::StandardWebhooks, STANDARD_SECRET, &mut delivery, "a", at(NOW)).unwrap();
        let incoming = delivery.incoming();
        let verified = standard().verify(&incoming, at(NOW)).unwrap();
        assert_eq!(verified.trusted_body(), Some(delivery.body.as_slice()));
        assert_eq!(verified.notice(&["/id"]).unwrap_err().status(), 400);
        delivery.body = String::from_utf8_lossy(&delivery.body).replace("\r\n", "\n").into_bytes();
        delivery.body.push(b'\n');
        assert!(standard().verify(&delivery.incoming(), at(NOW)).is_err());
    }
    let large = Delivery::post("/", vec![b'['; 10_000_000]);
    let told = refused(&standard(), &large);
    assert_eq!(told, WebhookError::TooLarge { bytes: 10_000_000, most: 1 << 20 });
    assert_eq!(told.status(), 413);
    let unsigned = Verifier::unsigned(Signature::None).unwrap().max_body(20_000_000);
    let incoming = large.incoming();
    let deep = unsigned.verify(&incoming, at(NOW)).unwrap();
    assert!(matches!(deep.notice(&["/id"]), Err(WebhookError::Body { .. })));
}
