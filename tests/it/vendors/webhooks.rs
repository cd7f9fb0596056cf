//! What a vendor sends is verified by what its specification says of it.

use std::time::SystemTime;

use bindery_runtime::testing::webhook::{Delivery, sign};
use bindery_runtime::webhook::Verifier;
use modellix::webhooks::{TASK_FINISHED, parse_task_finished};

const BODY: &str =
    r#"{"code":0,"message":"success","data":{"task_id":"task-1","status":"success"}}"#;

#[test]
fn a_repeat_is_told_and_only_the_task_is_read() {
    let verifier = Verifier::unsigned(TASK_FINISHED).unwrap();
    let mut delivery = Delivery::post("/hook", BODY);
    sign(TASK_FINISHED, "none", &mut delivery, "delivery-1", SystemTime::UNIX_EPOCH).unwrap();
    assert_eq!(delivery.headers["x-modellix-delivery-id"], "delivery-1");
    let incoming = delivery.incoming();
    let first = verifier.verify_now(&incoming).unwrap();
    assert!(!first.is_repeat() && !first.body_is_trusted());
    let notice = first.notice(&["/data/task_id"]).unwrap();
    assert_eq!(notice.task_id, "task-1");
    assert_eq!(notice.delivery_id.as_deref(), Some("delivery-1"));
    assert!(verifier.verify_now(&incoming).unwrap().is_repeat());
    assert!(parse_task_finished(&delivery.body).is_ok());
}
