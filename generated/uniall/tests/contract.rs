// Written by Bindery from spec/uniall/openapi.yaml. Do not edit: change the specification and generate again.

//! The examples of the specification hold.

#![allow(deprecated)]

use bindery_runtime::testing;
use uniall::Client;
use uniall::types::{CreateVideoRequest, ErrorBody, VideoTask};

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

/// From text alone
#[tokio::test]
async fn create_video_text() {
    let body =
        r#"{
  "model": "viduq3p-720p",
  "prompt": "A paper boat drifts down a rainy street while the camera slowly follows",
  "aspect_ratio": "16:9",
  "duration": 5,
  "extra_body": {
    "audio": false,
    "seed": 42,
    "bgm": false
  }
}"#;
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "id": "task_7f3a",
  "task_id": "task_7f3a",
  "object": "video.generation.job",
  "model": "viduq3p-720p",
  "status": "queued",
  "progress": 0,
  "created_at": 1774507626
}"#,
    ));
    let outcome = client
        .create_video(testing::accepted::<CreateVideoRequest>(body))
        .with(testing::as_it_is())
        .send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "POST",
        Some("/v1/video/generations"),
        &[("authorization", "Bearer key-for-tests"), ("content-type", "application/json")],
        Some(body),
    );
}

/// From one picture, which becomes the first frame
#[tokio::test]
async fn create_video_first_frame() {
    let body =
        r#"{
  "model": "viduq3t-540p",
  "prompt": "The cat stretches and yawns, the camera stands still",
  "image": "https://example.com/source.png",
  "duration": 5,
  "extra_body": {
    "seed": 42
  }
}"#;
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "id": "task_7f3a",
  "task_id": "task_7f3a",
  "object": "video.generation.job",
  "model": "viduq3p-720p",
  "status": "queued",
  "progress": 0,
  "created_at": 1774507626
}"#,
    ));
    let outcome = client
        .create_video(testing::accepted::<CreateVideoRequest>(body))
        .with(testing::as_it_is())
        .send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "POST",
        Some("/v1/video/generations"),
        &[("authorization", "Bearer key-for-tests"), ("content-type", "application/json")],
        Some(body),
    );
}

/// From the first picture to the last
#[tokio::test]
async fn create_video_first_and_last_frame() {
    let body =
        r#"{
  "model": "viduq3p-720p",
  "prompt": "The portrait slowly turns to the left",
  "image": "https://example.com/head.png",
  "last_image": "https://example.com/tail.png",
  "duration": 6,
  "extra_body": {
    "seed": 42
  }
}"#;
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "id": "task_7f3a",
  "task_id": "task_7f3a",
  "object": "video.generation.job",
  "model": "viduq3p-720p",
  "status": "queued",
  "progress": 0,
  "created_at": 1774507626
}"#,
    ));
    let outcome = client
        .create_video(testing::accepted::<CreateVideoRequest>(body))
        .with(testing::as_it_is())
        .send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "POST",
        Some("/v1/video/generations"),
        &[("authorization", "Bearer key-for-tests"), ("content-type", "application/json")],
        Some(body),
    );
}

/// Pictures whose content and style are taken up
#[tokio::test]
async fn create_video_references() {
    let body =
        r#"{
  "model": "viduq3p-720p",
  "prompt": "@Image1 walks along a beach painted in the style of @Image2",
  "reference_image_urls": [
    "https://example.com/ref-1.png",
    "https://example.com/ref-2.png"
  ],
  "aspect_ratio": "16:9",
  "duration": 5,
  "extra_body": {
    "audio": false,
    "seed": 42,
    "bgm": false
  }
}"#;
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "id": "task_7f3a",
  "task_id": "task_7f3a",
  "object": "video.generation.job",
  "model": "viduq3p-720p",
  "status": "queued",
  "progress": 0,
  "created_at": 1774507626
}"#,
    ));
    let outcome = client
        .create_video(testing::accepted::<CreateVideoRequest>(body))
        .with(testing::as_it_is())
        .send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "POST",
        Some("/v1/video/generations"),
        &[("authorization", "Bearer key-for-tests"), ("content-type", "application/json")],
        Some(body),
    );
}

/// The task waits for its turn
#[test]
fn create_video_answers_200_queued() {
    testing::round_trip::<VideoTask>(
        r#"{
  "id": "task_7f3a",
  "task_id": "task_7f3a",
  "object": "video.generation.job",
  "model": "viduq3p-720p",
  "status": "queued",
  "progress": 0,
  "created_at": 1774507626
}"#,
    );
}

/// The form that gateways of this kind use for tasks
#[test]
fn create_video_answers_4xx_task() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "code": "invalid_request",
  "message": "model is not supported",
  "data": null
}"#,
    );
}

/// The form that they use elsewhere
#[test]
fn create_video_answers_4xx_general() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "error": {
    "message": "invalid token",
    "type": "invalid_request_error",
    "param": null,
    "code": "invalid_api_key"
  }
}"#,
    );
}

/// The service behind the gateway can't be reached
#[test]
fn create_video_answers_5xx_upstream() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "error": {
    "message": "upstream error",
    "type": "server_error",
    "param": null,
    "code": null
  }
}"#,
    );
}

/// The form that gateways of this kind use for tasks
#[tokio::test]
async fn create_video_refused_4xx_task() {
    let body =
        r#"{
  "model": "viduq3p-720p",
  "prompt": "A paper boat drifts down a rainy street while the camera slowly follows",
  "aspect_ratio": "16:9",
  "duration": 5,
  "extra_body": {
    "audio": false,
    "seed": 42,
    "bgm": false
  }
}"#;
    let (_server, client) = start(testing::Answer::json(
        400,
        r#"{
  "code": "invalid_request",
  "message": "model is not supported",
  "data": null
}"#,
    ));
    let error = client
        .create_video(testing::decoded::<CreateVideoRequest>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(400));
    assert_eq!(error.vendor_code(), Some("invalid_request"));
    assert_eq!(error.message(), Some("model is not supported"));
}

/// The form that they use elsewhere
#[tokio::test]
async fn create_video_refused_4xx_general() {
    let body =
        r#"{
  "model": "viduq3p-720p",
  "prompt": "A paper boat drifts down a rainy street while the camera slowly follows",
  "aspect_ratio": "16:9",
  "duration": 5,
  "extra_body": {
    "audio": false,
    "seed": 42,
    "bgm": false
  }
}"#;
    let (_server, client) = start(testing::Answer::json(
        400,
        r#"{
  "error": {
    "message": "invalid token",
    "type": "invalid_request_error",
    "param": null,
    "code": "invalid_api_key"
  }
}"#,
    ));
    let error = client
        .create_video(testing::decoded::<CreateVideoRequest>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(400));
    assert_eq!(error.vendor_code(), Some("invalid_api_key"));
    assert_eq!(error.message(), Some("invalid token"));
}

/// The service behind the gateway can't be reached
#[tokio::test]
async fn create_video_refused_5xx_upstream() {
    let body =
        r#"{
  "model": "viduq3p-720p",
  "prompt": "A paper boat drifts down a rainy street while the camera slowly follows",
  "aspect_ratio": "16:9",
  "duration": 5,
  "extra_body": {
    "audio": false,
    "seed": 42,
    "bgm": false
  }
}"#;
    let (_server, client) = start(testing::Answer::json(
        500,
        r#"{
  "error": {
    "message": "upstream error",
    "type": "server_error",
    "param": null,
    "code": null
  }
}"#,
    ));
    let error = client
        .create_video(testing::decoded::<CreateVideoRequest>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(500));
    assert_eq!(error.vendor_code(), None);
    assert_eq!(error.message(), Some("upstream error"));
}

#[tokio::test]
async fn get_video_call() {
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "id": "task_7f3a",
  "task_id": "task_7f3a",
  "object": "video.generation.job",
  "model": "viduq3p-720p",
  "status": "queued",
  "progress": 0,
  "created_at": 1774507626
}"#,
    ));
    let outcome = client.get_video(testing::decoded::<String>(r#""task_7f3a""#)).send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/v1/video/generations/task_7f3a"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

/// Being made
#[test]
fn get_video_answers_200_in_progress() {
    testing::round_trip::<VideoTask>(
        r#"{
  "id": "task_7f3a",
  "task_id": "task_7f3a",
  "object": "video.generation.job",
  "model": "viduq3p-720p",
  "status": "in_progress",
  "progress": 40,
  "created_at": 1774507626
}"#,
    );
}

/// Done
#[test]
fn get_video_answers_200_completed() {
    testing::round_trip::<VideoTask>(
        r#"{
  "id": "task_7f3a",
  "task_id": "task_7f3a",
  "object": "video.generation.job",
  "model": "viduq3p-720p",
  "status": "completed",
  "progress": 100,
  "video_url": "https://example.com/output.mp4",
  "created_at": 1774507626
}"#,
    );
}

/// Failed, with a reason in parts
#[test]
fn get_video_answers_200_failed() {
    testing::round_trip::<VideoTask>(
        r#"{
  "id": "task_7f3a",
  "task_id": "task_7f3a",
  "object": "video.generation.job",
  "model": "viduq3p-720p",
  "status": "failed",
  "progress": 100,
  "error": {
    "code": "content_policy",
    "message": "The prompt was refused"
  },
  "created_at": 1774507626
}"#,
    );
}

/// Failed, with a reason in plain text
#[test]
fn get_video_answers_200_failed_with_text() {
    testing::round_trip::<VideoTask>(
        r#"{
  "id": "task_7f3a",
  "task_id": "task_7f3a",
  "object": "video.generation.job",
  "model": "viduq3p-720p",
  "status": "failed",
  "progress": 100,
  "error": "The prompt was refused",
  "created_at": 1774507626
}"#,
    );
}

/// The form that gateways of this kind use for tasks
#[tokio::test]
async fn get_video_refused_4xx_task() {
    let (_server, client) = start(testing::Answer::json(
        400,
        r#"{
  "code": "invalid_request",
  "message": "model is not supported",
  "data": null
}"#,
    ));
    let error = client
        .get_video(testing::decoded::<String>(r#""task_7f3a""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(400));
    assert_eq!(error.vendor_code(), Some("invalid_request"));
    assert_eq!(error.message(), Some("model is not supported"));
}

/// The form that they use elsewhere
#[tokio::test]
async fn get_video_refused_4xx_general() {
    let (_server, client) = start(testing::Answer::json(
        400,
        r#"{
  "error": {
    "message": "invalid token",
    "type": "invalid_request_error",
    "param": null,
    "code": "invalid_api_key"
  }
}"#,
    ));
    let error = client
        .get_video(testing::decoded::<String>(r#""task_7f3a""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(400));
    assert_eq!(error.vendor_code(), Some("invalid_api_key"));
    assert_eq!(error.message(), Some("invalid token"));
}

/// The service behind the gateway can't be reached
#[tokio::test]
async fn get_video_refused_5xx_upstream() {
    let (_server, client) = start(testing::Answer::json(
        500,
        r#"{
  "error": {
    "message": "upstream error",
    "type": "server_error",
    "param": null,
    "code": null
  }
}"#,
    ));
    let error = client
        .get_video(testing::decoded::<String>(r#""task_7f3a""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(500));
    assert_eq!(error.vendor_code(), None);
    assert_eq!(error.message(), Some("upstream error"));
}

#[tokio::test]
async fn get_video_compat_call() {
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "id": "task_7f3a",
  "task_id": "task_7f3a",
  "object": "video.generation.job",
  "model": "viduq3p-720p",
  "status": "queued",
  "progress": 0,
  "created_at": 1774507626
}"#,
    ));
    let outcome = client
        .get_video_compat(testing::decoded::<String>(r#""task_7f3a""#))
        .send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/v1/videos/task_7f3a"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

/// The form that gateways of this kind use for tasks
#[tokio::test]
async fn get_video_compat_refused_4xx_task() {
    let (_server, client) = start(testing::Answer::json(
        400,
        r#"{
  "code": "invalid_request",
  "message": "model is not supported",
  "data": null
}"#,
    ));
    let error = client
        .get_video_compat(testing::decoded::<String>(r#""task_7f3a""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(400));
    assert_eq!(error.vendor_code(), Some("invalid_request"));
    assert_eq!(error.message(), Some("model is not supported"));
}

/// The form that they use elsewhere
#[tokio::test]
async fn get_video_compat_refused_4xx_general() {
    let (_server, client) = start(testing::Answer::json(
        400,
        r#"{
  "error": {
    "message": "invalid token",
    "type": "invalid_request_error",
    "param": null,
    "code": "invalid_api_key"
  }
}"#,
    ));
    let error = client
        .get_video_compat(testing::decoded::<String>(r#""task_7f3a""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(400));
    assert_eq!(error.vendor_code(), Some("invalid_api_key"));
    assert_eq!(error.message(), Some("invalid token"));
}

/// The service behind the gateway can't be reached
#[tokio::test]
async fn get_video_compat_refused_5xx_upstream() {
    let (_server, client) = start(testing::Answer::json(
        500,
        r#"{
  "error": {
    "message": "upstream error",
    "type": "server_error",
    "param": null,
    "code": null
  }
}"#,
    ));
    let error = client
        .get_video_compat(testing::decoded::<String>(r#""task_7f3a""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(500));
    assert_eq!(error.vendor_code(), None);
    assert_eq!(error.message(), Some("upstream error"));
}
