//! What vendors send is verified: known answers, what is refused, and that no byte can be changed.

mod hostile;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bindery_runtime::http::{HeaderMap, HeaderName, HeaderValue};
use bindery_runtime::testing::webhook::{Delivery, sign};
use bindery_runtime::webhook::{
    Incoming, RecentDeliveries, SeenDeliveries, Signature, Verifier, Webhook, WebhookError,
};

use crate::support::KEY;

const STANDARD_SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

/// Thursday, 26 November 2026, 22:48:38.
const NOW: u64 = 1_795_733_318;

fn standard() -> Verifier {
    Verifier::new(Signature::StandardWebhooks, STANDARD_SECRET).unwrap()
}

fn by_request() -> Verifier {
    Verifier::new(Signature::HmacSha256Request, KEY).unwrap()
}

fn headers(list: &[(&str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in list {
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        headers.append(name, HeaderValue::from_str(value).unwrap());
    }
    headers
}

fn signed(signature: Signature, secret: &str, time: u64) -> Delivery {
    let mut delivery = Delivery::post("/hooks/done?a=1&b=%2F", br#"{"task":{"id":"t-1"}}"#);
    sign(signature, secret, &mut delivery, "id-1", at(time)).unwrap();
    delivery
}

fn both() -> [(fn() -> Verifier, Delivery); 2] {
    [
        (standard, signed(Signature::StandardWebhooks, STANDARD_SECRET, NOW)),
        (by_request, signed(Signature::HmacSha256Request, KEY, NOW)),
    ]
}

fn refused(verifier: &Verifier, delivery: &Delivery) -> WebhookError {
    verifier.verify(&delivery.incoming(), at(NOW)).unwrap_err()
}

/// The example that Standard Webhooks publishes.
#[test]
fn known_answer_of_standard_webhooks() {
    let delivery = Delivery {
        headers: headers(&[
            ("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"),
            ("webhook-timestamp", "1614265330"),
            ("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="),
        ]),
        ..Delivery::post("/", r#"{"test": 2432232314}"#)
    };
    let verifier = standard();
    let incoming = delivery.incoming();
    let verified = verifier.verify(&incoming, at(1_614_265_330)).unwrap();
    assert!(verified.body_is_trusted() && !verified.is_repeat());
    assert_eq!(verified.trusted_body(), Some(delivery.body.as_slice()));
    assert_eq!(verified.delivery_id(), Some("msg_p5jXN8AQM9LWM0D4loKWxJek"));
    assert_eq!(verified.notice(&["/id", "/test"]).unwrap().task_id, "2432232314");
}

/// Made by another program.
#[test]
fn known_answer_of_signed_requests() {
    let delivery = Delivery {
        headers: headers(&[
            ("Date", "Thu, 26 Nov 2026 22:48:38 GMT"),
            ("x-request-nonce", "7f3c"),
            ("X-HMAC-SIGNED-HEADERS", "Date;x-request-nonce"),
            ("X-HMAC-ALGORITHM", "hmac-sha256"),
            ("X-HMAC-ACCESS-KEY", "vendor"),
            ("X-HMAC-SIGNATURE", "acAnCM4rSIG/uDXfNNJgnSkRNUZE92+gEVx/+JbJAtA="),
        ]),
        ..Delivery::post("/hooks/done?a=1&b=%2F", r#"{"id":"t-1"}"#)
    };
    let incoming = delivery.incoming();
    let verified = by_request().verify(&incoming, at(NOW)).unwrap();
    assert!(!verified.body_is_trusted());
    assert_eq!((verified.trusted_body(), verified.delivery_id()), (None, None));
    assert_eq!(verified.notice(&["/id"]).unwrap().task_id, "t-1");
    let other = by_request().access_key("another");
    assert_eq!(refused(&other, &delivery).status(), 400);
    assert!(by_request().access_key("vendor").verify(&incoming, at(NOW)).is_ok());
}

#[test]
fn a_wrong_secret_is_refused_and_a_further_one_taken() {
    for (signature, right, wrong) in [
        (Signature::StandardWebhooks, STANDARD_SECRET, "whsec_AAAA"),
        (Signature::HmacSha256Request, KEY, "sk-other"),
    ] {
        let delivery = signed(signature, right, NOW);
        let verifier = Verifier::new(signature, wrong).unwrap();
        assert_eq!(refused(&verifier, &delivery), WebhookError::Signature);
        let verifier = verifier.or_secret(right).unwrap();
        assert!(verifier.verify(&delivery.incoming(), at(NOW)).is_ok());
    }
}

#[test]
fn several_signatures_of_which_one_is_right() {
    let mut delivery = signed(Signature::StandardWebhooks, STANDARD_SECRET, NOW);
    let right = delivery.headers["webhook-signature"].to_str().unwrap().to_owned();
    let mut set = |text: &str| {
        delivery.headers.insert("webhook-signature", HeaderValue::from_str(text).unwrap());
        standard().verify(&delivery.incoming(), at(NOW)).map(|_| ())
    };
    let wrong = "v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    assert_eq!(set(&format!("{wrong} {right}")), Ok(()));
    assert_eq!(set(&format!("v1a,xyz {right} {wrong}")), Ok(()));
    for text in [
        wrong,
        "v1,",
        "v1",
        &right["v1,".len()..],
        &right.replace("v1,", "v2,"),
        &right.replace('=', ""),
    ] {
        assert_eq!(set(text), Err(WebhookError::Signature), "{text}");
    }
    let many = [wrong; 16].join(" ");
    assert_eq!(set(&format!("{many} {right}")).unwrap_err().status(), 400);
}

#[test]
fn what_has_come_before() {
    let verifier = by_request();
    let delivery = signed(Signature::HmacSha256Request, KEY, NOW);
    assert!(verifier.verify(&delivery.incoming(), at(NOW)).is_ok());
    assert_eq!(refused(&verifier, &delivery), WebhookError::Replayed);
    // What is not proved is not remembered.
    let verifier = by_request();
    let mut forged = delivery.clone();
    forged.path.push('x');
    assert_eq!(refused(&verifier, &forged), WebhookError::Signature);
    assert!(verifier.verify(&delivery.incoming(), at(NOW)).is_ok());

    let verifier = standard();
    let delivery = signed(Signature::StandardWebhooks, STANDARD_SECRET, NOW);
    let again = signed(Signature::StandardWebhooks, STANDARD_SECRET, NOW + 60);
    let (delivery, again) = (delivery.incoming(), again.incoming());
    let first = verifier.verify(&delivery, at(NOW)).unwrap();
    let second = verifier.verify(&again, at(NOW + 60)).unwrap();
    assert!(!first.is_repeat() && second.is_repeat());
    // A repeat that was not dealt with takes nothing from what was.
    verifier.forget(&second);
    assert!(verifier.verify(&again, at(NOW + 60)).unwrap().is_repeat());
    verifier.forget(&first);
    assert!(!verifier.verify(&again, at(NOW + 60)).unwrap().is_repeat());
}

#[test]
fn memory_is_bounded_and_ends() {
    let seen = RecentDeliveries::new(2);
    let first = |id: &str, now, until| seen.is_first(id, at(now), at(until));
    assert!(first("a", 0, 10) && first("b", 0, 10) && !first("a", 0, 10));
    assert!(first("c", 0, 10) && first("a", 0, 10));
    assert!(first("c", 11, 20) && !first("c", 12, 20));
    let debug = format!("{seen:?}");
    assert_eq!(debug, "RecentDeliveries { most: 2, held: 1 }");
    // Two verifiers can share it.
    let shared = Arc::new(RecentDeliveries::default());
    let delivery = signed(Signature::StandardWebhooks, STANDARD_SECRET, NOW);
    let repeats = [0, 1].map(|_| {
        let verifier = standard().seen(Arc::clone(&shared));
        verifier.verify(&delivery.incoming(), at(NOW)).unwrap().is_repeat()
    });
    assert_eq!(repeats, [false, true]);
}

static UNSIGNED: Webhook = Webhook {
    name: "taskFinished",
    signature: Signature::None,
    delivery_header: Some("X-Delivery-ID"),
    requested_by_header: None,
};

#[test]
fn what_is_not_signed_tells_a_task_and_repeats() {
    let verifier = Verifier::unsigned(UNSIGNED).unwrap();
    let mut delivery = Delivery::post("/", r#"{"data":{"task_id":"t-1"},"id":true}"#);
    sign(UNSIGNED, "none", &mut delivery, "d-1", at(NOW)).unwrap();
    let incoming = delivery.incoming();
    let first = verifier.verify_now(&incoming).unwrap();
    assert!(!first.body_is_trusted() && !first.is_repeat());
    let notice = first.notice(&["/data/id", "/data/task_id"]).unwrap();
    assert_eq!((notice.task_id.as_str(), notice.delivery_id.as_deref()), ("t-1", Some("d-1")));
    assert!(verifier.verify_now(&incoming).unwrap().is_repeat());
    assert!(first.notice(&["/data", "/none"]).is_err());
    let without = Delivery::post("/", "{}");
    assert!(!verifier.verify_now(&without.incoming()).unwrap().is_repeat());
    let long = "x".repeat(513);
    let many =
        Delivery { headers: headers(&[("x-delivery-id", &long)]), ..Delivery::post("/", "{}") };
    assert_eq!(refused(&verifier, &many).status(), 400);
    let body = format!(r#"{{"id":"{long}"}}"#);
    let incoming = Incoming { body: body.as_bytes(), ..without.incoming() };
    assert!(verifier.verify_now(&incoming).unwrap().notice(&["/id"]).is_err());
}

#[test]
fn verifiers_that_cannot_work() {
    for (signature, secret) in [
        (Signature::None, "any"),
        (Signature::StandardWebhooks, "whsec_"),
        (Signature::StandardWebhooks, "whsec_not base64"),
        (Signature::HmacSha256Request, ""),
    ] {
        let told = Verifier::new(signature, secret).unwrap_err();
        assert!(matches!(told, WebhookError::Configuration { .. }), "{told}");
        assert!(!told.to_string().contains("not base64") && told.status() == 500);
    }
    assert!(Verifier::unsigned(Signature::StandardWebhooks).is_err());
}

#[test]
fn nothing_shows_a_secret() {
    let delivery = signed(Signature::HmacSha256Request, KEY, NOW);
    let shown = format!("{:?} {:#?} {:?}", by_request(), standard(), delivery.incoming());
    for secret in [KEY, "MfKQ9r8G", delivery.headers["x-hmac-signature"].to_str().unwrap()] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
