// Written by Bindery from spec/modellix/openapi.yaml. Do not edit: change the specification and generate again.

//! The examples of the specification hold.

#![allow(deprecated)]

use bindery_runtime::testing;
use modellix::Client;
use modellix::types::{CreatedTask, ErrorBody, TaskAnswer, ViduQ3MixReferenceVideo};

fn start(answer: testing::Answer) -> (testing::Server, Client) {
    let server = testing::Server::start().expect("the loopback interface works");
    server.answer(answer);
    let client = Client::builder()
        .base_url(server.url())
        .key_for("apiKey", "key-for-tests")
        .build()
        .expect("these settings work");
    (server, client)
}

/// What is required
#[tokio::test]
async fn create_vidu_q3_mix_reference_video_least() {
    let body =
        r#"{
  "prompt": "A majestic wolf runs across a snowy plain under northern lights",
  "reference_images": [
    "https://example.com/wolf.jpg"
  ]
}"#;
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "code": 0,
  "message": "success",
  "data": {
    "status": "pending",
    "task_id": "task-vidu-r2v-001",
    "model_id": "vidu/viduq3-mix-r2v",
    "get_result": {
      "method": "GET",
      "url": "https://api.modellix.ai/api/v1/tasks/task-vidu-r2v-001"
    }
  }
}"#,
    ));
    let outcome = client
        .create_vidu_q3_mix_reference_video(testing::accepted::<ViduQ3MixReferenceVideo>(body))
        .with(testing::as_it_is())
        .send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "POST",
        Some("/vidu/viduq3-mix-r2v/async"),
        &[("authorization", "Bearer key-for-tests"), ("content-type", "application/json")],
        Some(body),
    );
}

/// Everything
#[tokio::test]
async fn create_vidu_q3_mix_reference_video_all() {
    let body =
        r#"{
  "prompt": "A majestic wolf runs across a snowy plain under northern lights",
  "reference_images": [
    "https://example.com/wolf.jpg",
    "data:image/png;base64,iVBORw0KGgo="
  ],
  "duration": 10,
  "aspect_ratio": "9:16",
  "resolution": "1080p",
  "seed": 1111
}"#;
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "code": 0,
  "message": "success",
  "data": {
    "status": "pending",
    "task_id": "task-vidu-r2v-001",
    "model_id": "vidu/viduq3-mix-r2v",
    "get_result": {
      "method": "GET",
      "url": "https://api.modellix.ai/api/v1/tasks/task-vidu-r2v-001"
    }
  }
}"#,
    ));
    let outcome = client
        .create_vidu_q3_mix_reference_video(testing::accepted::<ViduQ3MixReferenceVideo>(body))
        .with(testing::as_it_is())
        .send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "POST",
        Some("/vidu/viduq3-mix-r2v/async"),
        &[("authorization", "Bearer key-for-tests"), ("content-type", "application/json")],
        Some(body),
    );
}

/// The task waits for its turn
#[test]
fn create_vidu_q3_mix_reference_video_answers_200_pending() {
    testing::round_trip::<CreatedTask>(
        r#"{
  "code": 0,
  "message": "success",
  "data": {
    "status": "pending",
    "task_id": "task-vidu-r2v-001",
    "model_id": "vidu/viduq3-mix-r2v",
    "get_result": {
      "method": "GET",
      "url": "https://api.modellix.ai/api/v1/tasks/task-vidu-r2v-001"
    }
  }
}"#,
    );
}

/// A member is missing
#[test]
fn create_vidu_q3_mix_reference_video_answers_400_missing() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "code": 400,
  "message": "Missing required parameter: prompt"
}"#,
    );
}

/// A value is out of its range
#[test]
fn create_vidu_q3_mix_reference_video_answers_400_range() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "code": 400,
  "message": "Value out of range: duration must be between 1 and 16"
}"#,
    );
}

/// The key is not known
#[test]
fn create_vidu_q3_mix_reference_video_answers_401_key() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "code": 401,
  "message": "Authentication failed: invalid API key"
}"#,
    );
}

/// Too little money
#[test]
fn create_vidu_q3_mix_reference_video_answers_402_balance() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "code": 402,
  "message": "Insufficient balance: please top up"
}"#,
    );
}

/// Nothing under this name
#[test]
fn create_vidu_q3_mix_reference_video_answers_404_unknown() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "code": 404,
  "message": "Not found: no such task or model"
}"#,
    );
}

/// Too many at once
#[test]
fn create_vidu_q3_mix_reference_video_answers_429_rate() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "code": 429,
  "message": "Rate limit exceeded: too many concurrent tasks"
}"#,
    );
}

/// Broken
#[test]
fn create_vidu_q3_mix_reference_video_answers_500_internal() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "code": 500,
  "message": "Internal error: please try again later"
}"#,
    );
}

/// Not available
#[test]
fn create_vidu_q3_mix_reference_video_answers_503_unavailable() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "code": 503,
  "message": "Service unavailable: model is overloaded"
}"#,
    );
}

/// A member is missing
#[tokio::test]
async fn create_vidu_q3_mix_reference_video_refused_400_missing() {
    let body =
        r#"{
  "prompt": "A majestic wolf runs across a snowy plain under northern lights",
  "reference_images": [
    "https://example.com/wolf.jpg"
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(
        400,
        r#"{
  "code": 400,
  "message": "Missing required parameter: prompt"
}"#,
    ));
    let error = client
        .create_vidu_q3_mix_reference_video(testing::decoded::<ViduQ3MixReferenceVideo>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(400));
    assert_eq!(error.vendor_code(), Some("400"));
    assert_eq!(error.message(), Some("Missing required parameter: prompt"));
}

/// A value is out of its range
#[tokio::test]
async fn create_vidu_q3_mix_reference_video_refused_400_range() {
    let body =
        r#"{
  "prompt": "A majestic wolf runs across a snowy plain under northern lights",
  "reference_images": [
    "https://example.com/wolf.jpg"
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(
        400,
        r#"{
  "code": 400,
  "message": "Value out of range: duration must be between 1 and 16"
}"#,
    ));
    let error = client
        .create_vidu_q3_mix_reference_video(testing::decoded::<ViduQ3MixReferenceVideo>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(400));
    assert_eq!(error.vendor_code(), Some("400"));
    assert_eq!(error.message(), Some("Value out of range: duration must be between 1 and 16"));
}

/// The key is not known
#[tokio::test]
async fn create_vidu_q3_mix_reference_video_refused_401_key() {
    let body =
        r#"{
  "prompt": "A majestic wolf runs across a snowy plain under northern lights",
  "reference_images": [
    "https://example.com/wolf.jpg"
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(
        401,
        r#"{
  "code": 401,
  "message": "Authentication failed: invalid API key"
}"#,
    ));
    let error = client
        .create_vidu_q3_mix_reference_video(testing::decoded::<ViduQ3MixReferenceVideo>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(401));
    assert_eq!(error.vendor_code(), Some("401"));
    assert_eq!(error.message(), Some("Authentication failed: invalid API key"));
}

/// Too little money
#[tokio::test]
async fn create_vidu_q3_mix_reference_video_refused_402_balance() {
    let body =
        r#"{
  "prompt": "A majestic wolf runs across a snowy plain under northern lights",
  "reference_images": [
    "https://example.com/wolf.jpg"
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(
        402,
        r#"{
  "code": 402,
  "message": "Insufficient balance: please top up"
}"#,
    ));
    let error = client
        .create_vidu_q3_mix_reference_video(testing::decoded::<ViduQ3MixReferenceVideo>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(402));
    assert_eq!(error.vendor_code(), Some("402"));
    assert_eq!(error.message(), Some("Insufficient balance: please top up"));
}

/// Nothing under this name
#[tokio::test]
async fn create_vidu_q3_mix_reference_video_refused_404_unknown() {
    let body =
        r#"{
  "prompt": "A majestic wolf runs across a snowy plain under northern lights",
  "reference_images": [
    "https://example.com/wolf.jpg"
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(
        404,
        r#"{
  "code": 404,
  "message": "Not found: no such task or model"
}"#,
    ));
    let error = client
        .create_vidu_q3_mix_reference_video(testing::decoded::<ViduQ3MixReferenceVideo>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(404));
    assert_eq!(error.vendor_code(), Some("404"));
    assert_eq!(error.message(), Some("Not found: no such task or model"));
}

/// Too many at once
#[tokio::test]
async fn create_vidu_q3_mix_reference_video_refused_429_rate() {
    let body =
        r#"{
  "prompt": "A majestic wolf runs across a snowy plain under northern lights",
  "reference_images": [
    "https://example.com/wolf.jpg"
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(
        429,
        r#"{
  "code": 429,
  "message": "Rate limit exceeded: too many concurrent tasks"
}"#,
    ));
    let error = client
        .create_vidu_q3_mix_reference_video(testing::decoded::<ViduQ3MixReferenceVideo>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(429));
    assert_eq!(error.vendor_code(), Some("429"));
    assert_eq!(error.message(), Some("Rate limit exceeded: too many concurrent tasks"));
}

/// Broken
#[tokio::test]
async fn create_vidu_q3_mix_reference_video_refused_500_internal() {
    let body =
        r#"{
  "prompt": "A majestic wolf runs across a snowy plain under northern lights",
  "reference_images": [
    "https://example.com/wolf.jpg"
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(
        500,
        r#"{
  "code": 500,
  "message": "Internal error: please try again later"
}"#,
    ));
    let error = client
        .create_vidu_q3_mix_reference_video(testing::decoded::<ViduQ3MixReferenceVideo>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(500));
    assert_eq!(error.vendor_code(), Some("500"));
    assert_eq!(error.message(), Some("Internal error: please try again later"));
}

/// Not available
#[tokio::test]
async fn create_vidu_q3_mix_reference_video_refused_503_unavailable() {
    let body =
        r#"{
  "prompt": "A majestic wolf runs across a snowy plain under northern lights",
  "reference_images": [
    "https://example.com/wolf.jpg"
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(
        503,
        r#"{
  "code": 503,
  "message": "Service unavailable: model is overloaded"
}"#,
    ));
    let error = client
        .create_vidu_q3_mix_reference_video(testing::decoded::<ViduQ3MixReferenceVideo>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(503));
    assert_eq!(error.vendor_code(), Some("503"));
    assert_eq!(error.message(), Some("Service unavailable: model is overloaded"));
}

#[tokio::test]
async fn get_task_call() {
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "code": 0,
  "message": "success",
  "data": {
    "status": "pending",
    "task_id": "task-vidu-r2v-001",
    "model_id": "vidu/viduq3-mix-r2v"
  }
}"#,
    ));
    let outcome = client
        .get_task(testing::decoded::<String>(r#""task-vidu-r2v-001""#))
        .send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/tasks/task-vidu-r2v-001"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

/// Not begun
#[test]
fn get_task_answers_200_pending() {
    testing::round_trip::<TaskAnswer>(
        r#"{
  "code": 0,
  "message": "success",
  "data": {
    "status": "pending",
    "task_id": "task-vidu-r2v-001",
    "model_id": "vidu/viduq3-mix-r2v"
  }
}"#,
    );
}

/// Being made
#[test]
fn get_task_answers_200_processing() {
    testing::round_trip::<TaskAnswer>(
        r#"{
  "code": 0,
  "message": "success",
  "data": {
    "status": "processing",
    "task_id": "task-vidu-r2v-001",
    "model_id": "vidu/viduq3-mix-r2v"
  }
}"#,
    );
}

/// Done
#[test]
fn get_task_answers_200_success() {
    testing::round_trip::<TaskAnswer>(
        r#"{
  "code": 0,
  "message": "success",
  "data": {
    "status": "success",
    "task_id": "task-vidu-r2v-001",
    "model_id": "vidu/viduq3-mix-r2v",
    "result": {
      "resources": [
        {
          "url": "https://example.com/output.mp4",
          "type": "video",
          "width": 1280,
          "height": 720,
          "format": "mp4"
        }
      ]
    },
    "billing": {
      "amount": 0.4
    }
  }
}"#,
    );
}

/// Failed
#[test]
fn get_task_answers_200_failed() {
    testing::round_trip::<TaskAnswer>(
        r#"{
  "code": 0,
  "message": "success",
  "data": {
    "status": "failed",
    "task_id": "task-vidu-r2v-001",
    "model_id": "vidu/viduq3-mix-r2v",
    "error": "The prompt was refused"
  }
}"#,
    );
}

/// Cancelled
#[test]
fn get_task_answers_200_canceled() {
    testing::round_trip::<TaskAnswer>(
        r#"{
  "code": 0,
  "message": "success",
  "data": {
    "status": "canceled",
    "task_id": "task-vidu-r2v-001",
    "model_id": "vidu/viduq3-mix-r2v"
  }
}"#,
    );
}

/// A member is missing
#[tokio::test]
async fn get_task_refused_400_missing() {
    let (_server, client) = start(testing::Answer::json(
        400,
        r#"{
  "code": 400,
  "message": "Missing required parameter: prompt"
}"#,
    ));
    let error = client
        .get_task(testing::decoded::<String>(r#""task-vidu-r2v-001""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(400));
    assert_eq!(error.vendor_code(), Some("400"));
    assert_eq!(error.message(), Some("Missing required parameter: prompt"));
}

/// A value is out of its range
#[tokio::test]
async fn get_task_refused_400_range() {
    let (_server, client) = start(testing::Answer::json(
        400,
        r#"{
  "code": 400,
  "message": "Value out of range: duration must be between 1 and 16"
}"#,
    ));
    let error = client
        .get_task(testing::decoded::<String>(r#""task-vidu-r2v-001""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(400));
    assert_eq!(error.vendor_code(), Some("400"));
    assert_eq!(error.message(), Some("Value out of range: duration must be between 1 and 16"));
}

/// The key is not known
#[tokio::test]
async fn get_task_refused_401_key() {
    let (_server, client) = start(testing::Answer::json(
        401,
        r#"{
  "code": 401,
  "message": "Authentication failed: invalid API key"
}"#,
    ));
    let error = client
        .get_task(testing::decoded::<String>(r#""task-vidu-r2v-001""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(401));
    assert_eq!(error.vendor_code(), Some("401"));
    assert_eq!(error.message(), Some("Authentication failed: invalid API key"));
}

/// Nothing under this name
#[tokio::test]
async fn get_task_refused_404_unknown() {
    let (_server, client) = start(testing::Answer::json(
        404,
        r#"{
  "code": 404,
  "message": "Not found: no such task or model"
}"#,
    ));
    let error = client
        .get_task(testing::decoded::<String>(r#""task-vidu-r2v-001""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(404));
    assert_eq!(error.vendor_code(), Some("404"));
    assert_eq!(error.message(), Some("Not found: no such task or model"));
}

/// Too many at once
#[tokio::test]
async fn get_task_refused_429_rate() {
    let (_server, client) = start(testing::Answer::json(
        429,
        r#"{
  "code": 429,
  "message": "Rate limit exceeded: too many concurrent tasks"
}"#,
    ));
    let error = client
        .get_task(testing::decoded::<String>(r#""task-vidu-r2v-001""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(429));
    assert_eq!(error.vendor_code(), Some("429"));
    assert_eq!(error.message(), Some("Rate limit exceeded: too many concurrent tasks"));
}

/// Broken
#[tokio::test]
async fn get_task_refused_500_internal() {
    let (_server, client) = start(testing::Answer::json(
        500,
        r#"{
  "code": 500,
  "message": "Internal error: please try again later"
}"#,
    ));
    let error = client
        .get_task(testing::decoded::<String>(r#""task-vidu-r2v-001""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(500));
    assert_eq!(error.vendor_code(), Some("500"));
    assert_eq!(error.message(), Some("Internal error: please try again later"));
}

/// Not available
#[tokio::test]
async fn get_task_refused_503_unavailable() {
    let (_server, client) = start(testing::Answer::json(
        503,
        r#"{
  "code": 503,
  "message": "Service unavailable: model is overloaded"
}"#,
    ));
    let error = client
        .get_task(testing::decoded::<String>(r#""task-vidu-r2v-001""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(503));
    assert_eq!(error.vendor_code(), Some("503"));
    assert_eq!(error.message(), Some("Service unavailable: model is overloaded"));
}

/// Done
#[test]
fn webhook_task_finished_succeeded() {
    testing::round_trip::<TaskAnswer>(
        r#"{
  "code": 0,
  "message": "success",
  "data": {
    "status": "success",
    "task_id": "task-vidu-r2v-001",
    "model_id": "vidu/viduq3-mix-r2v",
    "result": {
      "resources": [
        {
          "url": "https://example.com/output.mp4",
          "type": "video",
          "width": 1280,
          "height": 720,
          "format": "mp4"
        }
      ]
    },
    "billing": {
      "amount": 0.4
    }
  }
}"#,
    );
}

/// Failed
#[test]
fn webhook_task_finished_failed() {
    testing::round_trip::<TaskAnswer>(
        r#"{
  "code": 0,
  "message": "success",
  "data": {
    "status": "failed",
    "task_id": "task-vidu-r2v-001",
    "model_id": "vidu/viduq3-mix-r2v",
    "error": "The prompt was refused"
  }
}"#,
    );
}

/// Cancelled
#[test]
fn webhook_task_finished_canceled() {
    testing::round_trip::<TaskAnswer>(
        r#"{
  "code": 0,
  "message": "success",
  "data": {
    "status": "canceled",
    "task_id": "task-vidu-r2v-001",
    "model_id": "vidu/viduq3-mix-r2v"
  }
}"#,
    );
}
