// Written by Bindery from spec/myrouter/openapi.yaml. Do not edit: change the specification and generate again.

//! The examples of the specification hold.

#![allow(deprecated)]

use bindery_runtime::testing;
use myrouter::Client;
use myrouter::types::{CreatedTask, ErrorBody, TaskResult, ViduQ2ReferenceVideo};

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
async fn create_vidu_q2_reference_video_least() {
    let body =
        r#"{
  "prompt": "@1 pours tea for a guest",
  "duration": 5,
  "subjects": [
    {
      "id": "1",
      "images": [
        "https://example.com/anna-1.png"
      ]
    }
  ]
}"#;
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "task_id": "3f0c9a52",
  "provider_request_id": "req-8812"
}"#,
    ));
    let outcome = client
        .create_vidu_q2_reference_video(testing::accepted::<ViduQ2ReferenceVideo>(body))
        .with(testing::as_it_is())
        .send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "POST",
        Some("/v3/async/vidu-q2-reference2video"),
        &[("authorization", "Bearer key-for-tests"), ("content-type", "application/json")],
        Some(body),
    );
}

/// Everything
#[tokio::test]
async fn create_vidu_q2_reference_video_all() {
    let body =
        r#"{
  "prompt": "@1 pours tea for @2",
  "duration": 10,
  "subjects": [
    {
      "id": "1",
      "images": [
        "https://example.com/anna-1.png",
        "https://example.com/anna-2.png"
      ],
      "voice_id": "voice-12"
    },
    {
      "id": "2",
      "images": [
        "https://example.com/guest.png"
      ]
    }
  ],
  "bgm": true,
  "seed": 123,
  "audio": true,
  "watermark": true,
  "resolution": "1080p",
  "aspect_ratio": "9:16",
  "movement_amplitude": "high"
}"#;
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "task_id": "3f0c9a52",
  "provider_request_id": "req-8812"
}"#,
    ));
    let outcome = client
        .create_vidu_q2_reference_video(testing::accepted::<ViduQ2ReferenceVideo>(body))
        .with(testing::as_it_is())
        .send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "POST",
        Some("/v3/async/vidu-q2-reference2video"),
        &[("authorization", "Bearer key-for-tests"), ("content-type", "application/json")],
        Some(body),
    );
}

/// With the id that the provider gave to the request
#[test]
fn create_vidu_q2_reference_video_answers_200_created() {
    testing::round_trip::<CreatedTask>(
        r#"{
  "task_id": "3f0c9a52",
  "provider_request_id": "req-8812"
}"#,
    );
}

/// The id alone
#[test]
fn create_vidu_q2_reference_video_answers_200_least() {
    testing::round_trip::<CreatedTask>(r#"{
  "task_id": "3f0c9a52"
}"#);
}

/// The body is wrong
#[test]
fn create_vidu_q2_reference_video_answers_400_body() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "code": 400,
  "reason": "INVALID_REQUEST_BODY",
  "message": "duration must be between 1 and 10",
  "metadata": {}
}"#,
    );
}

/// No key
#[test]
fn create_vidu_q2_reference_video_answers_401_key() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "code": 401,
  "reason": "FAILED_TO_AUTH",
  "message": "authentication failed",
  "metadata": {}
}"#,
    );
}

/// The key is not known
#[test]
fn create_vidu_q2_reference_video_answers_403_key() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "code": 403,
  "reason": "INVALID_API_KEY",
  "message": "invalid api key",
  "metadata": {}
}"#,
    );
}

/// Too little money
#[test]
fn create_vidu_q2_reference_video_answers_403_balance() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "code": 403,
  "reason": "NOT_ENOUGH_BALANCE",
  "msg": "not enough balance",
  "metadata": {}
}"#,
    );
}

/// Nothing under this name
#[test]
fn create_vidu_q2_reference_video_answers_404_model() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "code": 404,
  "reason": "MODEL_NOT_FOUND",
  "message": "model not found",
  "metadata": {}
}"#,
    );
}

/// Too many requests a minute
#[test]
fn create_vidu_q2_reference_video_answers_429_rate() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "code": 429,
  "reason": "RATE_LIMIT_EXCEEDED",
  "message": "rate limit exceeded",
  "metadata": {}
}"#,
    );
}

/// Not available
#[test]
fn create_vidu_q2_reference_video_answers_503_unavailable() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "code": 503,
  "reason": "SERVICE_NOT_AVAILABLE",
  "message": "service not available",
  "metadata": {}
}"#,
    );
}

/// The body is wrong
#[tokio::test]
async fn create_vidu_q2_reference_video_refused_400_body() {
    let body =
        r#"{
  "prompt": "@1 pours tea for a guest",
  "duration": 5,
  "subjects": [
    {
      "id": "1",
      "images": [
        "https://example.com/anna-1.png"
      ]
    }
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(
        400,
        r#"{
  "code": 400,
  "reason": "INVALID_REQUEST_BODY",
  "message": "duration must be between 1 and 10",
  "metadata": {}
}"#,
    ));
    let error = client
        .create_vidu_q2_reference_video(testing::decoded::<ViduQ2ReferenceVideo>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(400));
    assert_eq!(error.vendor_code(), Some("INVALID_REQUEST_BODY"));
    assert_eq!(error.message(), Some("duration must be between 1 and 10"));
}

/// No key
#[tokio::test]
async fn create_vidu_q2_reference_video_refused_401_key() {
    let body =
        r#"{
  "prompt": "@1 pours tea for a guest",
  "duration": 5,
  "subjects": [
    {
      "id": "1",
      "images": [
        "https://example.com/anna-1.png"
      ]
    }
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(
        401,
        r#"{
  "code": 401,
  "reason": "FAILED_TO_AUTH",
  "message": "authentication failed",
  "metadata": {}
}"#,
    ));
    let error = client
        .create_vidu_q2_reference_video(testing::decoded::<ViduQ2ReferenceVideo>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(401));
    assert_eq!(error.vendor_code(), Some("FAILED_TO_AUTH"));
    assert_eq!(error.message(), Some("authentication failed"));
}

/// The key is not known
#[tokio::test]
async fn create_vidu_q2_reference_video_refused_403_key() {
    let body =
        r#"{
  "prompt": "@1 pours tea for a guest",
  "duration": 5,
  "subjects": [
    {
      "id": "1",
      "images": [
        "https://example.com/anna-1.png"
      ]
    }
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(
        403,
        r#"{
  "code": 403,
  "reason": "INVALID_API_KEY",
  "message": "invalid api key",
  "metadata": {}
}"#,
    ));
    let error = client
        .create_vidu_q2_reference_video(testing::decoded::<ViduQ2ReferenceVideo>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(403));
    assert_eq!(error.vendor_code(), Some("INVALID_API_KEY"));
    assert_eq!(error.message(), Some("invalid api key"));
}

/// Too little money
#[tokio::test]
async fn create_vidu_q2_reference_video_refused_403_balance() {
    let body =
        r#"{
  "prompt": "@1 pours tea for a guest",
  "duration": 5,
  "subjects": [
    {
      "id": "1",
      "images": [
        "https://example.com/anna-1.png"
      ]
    }
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(
        403,
        r#"{
  "code": 403,
  "reason": "NOT_ENOUGH_BALANCE",
  "msg": "not enough balance",
  "metadata": {}
}"#,
    ));
    let error = client
        .create_vidu_q2_reference_video(testing::decoded::<ViduQ2ReferenceVideo>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(403));
    assert_eq!(error.vendor_code(), Some("NOT_ENOUGH_BALANCE"));
    assert_eq!(error.message(), Some("not enough balance"));
}

/// Nothing under this name
#[tokio::test]
async fn create_vidu_q2_reference_video_refused_404_model() {
    let body =
        r#"{
  "prompt": "@1 pours tea for a guest",
  "duration": 5,
  "subjects": [
    {
      "id": "1",
      "images": [
        "https://example.com/anna-1.png"
      ]
    }
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(
        404,
        r#"{
  "code": 404,
  "reason": "MODEL_NOT_FOUND",
  "message": "model not found",
  "metadata": {}
}"#,
    ));
    let error = client
        .create_vidu_q2_reference_video(testing::decoded::<ViduQ2ReferenceVideo>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(404));
    assert_eq!(error.vendor_code(), Some("MODEL_NOT_FOUND"));
    assert_eq!(error.message(), Some("model not found"));
}

/// Too many requests a minute
#[tokio::test]
async fn create_vidu_q2_reference_video_refused_429_rate() {
    let body =
        r#"{
  "prompt": "@1 pours tea for a guest",
  "duration": 5,
  "subjects": [
    {
      "id": "1",
      "images": [
        "https://example.com/anna-1.png"
      ]
    }
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(
        429,
        r#"{
  "code": 429,
  "reason": "RATE_LIMIT_EXCEEDED",
  "message": "rate limit exceeded",
  "metadata": {}
}"#,
    ));
    let error = client
        .create_vidu_q2_reference_video(testing::decoded::<ViduQ2ReferenceVideo>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(429));
    assert_eq!(error.vendor_code(), Some("RATE_LIMIT_EXCEEDED"));
    assert_eq!(error.message(), Some("rate limit exceeded"));
}

/// Not available
#[tokio::test]
async fn create_vidu_q2_reference_video_refused_503_unavailable() {
    let body =
        r#"{
  "prompt": "@1 pours tea for a guest",
  "duration": 5,
  "subjects": [
    {
      "id": "1",
      "images": [
        "https://example.com/anna-1.png"
      ]
    }
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(
        503,
        r#"{
  "code": 503,
  "reason": "SERVICE_NOT_AVAILABLE",
  "message": "service not available",
  "metadata": {}
}"#,
    ));
    let error = client
        .create_vidu_q2_reference_video(testing::decoded::<ViduQ2ReferenceVideo>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(503));
    assert_eq!(error.vendor_code(), Some("SERVICE_NOT_AVAILABLE"));
    assert_eq!(error.message(), Some("service not available"));
}

#[tokio::test]
async fn get_task_result_call() {
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "task": {
    "task_id": "3f0c9a52",
    "task_type": "VIDU_Q2_REFERENCE2VIDEO",
    "status": "TASK_STATUS_QUEUED",
    "reason": "",
    "eta": 60,
    "progress_percent": 0
  },
  "images": [],
  "videos": [],
  "audios": []
}"#,
    ));
    let outcome = client.get_task_result(testing::decoded::<String>(r#""3f0c9a52""#)).send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/v3/async/task-result?task_id=3f0c9a52"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

/// Not begun
#[test]
fn get_task_result_answers_200_queued() {
    testing::round_trip::<TaskResult>(
        r#"{
  "task": {
    "task_id": "3f0c9a52",
    "task_type": "VIDU_Q2_REFERENCE2VIDEO",
    "status": "TASK_STATUS_QUEUED",
    "reason": "",
    "eta": 60,
    "progress_percent": 0
  },
  "images": [],
  "videos": [],
  "audios": []
}"#,
    );
}

/// Being made
#[test]
fn get_task_result_answers_200_processing() {
    testing::round_trip::<TaskResult>(
        r#"{
  "task": {
    "task_id": "3f0c9a52",
    "task_type": "VIDU_Q2_REFERENCE2VIDEO",
    "status": "TASK_STATUS_PROCESSING",
    "reason": "",
    "eta": 30,
    "progress_percent": 40
  }
}"#,
    );
}

/// Done
#[test]
fn get_task_result_answers_200_succeeded() {
    testing::round_trip::<TaskResult>(
        r#"{
  "extra": {
    "seed": "123",
    "debug_info": {
      "request_info": "",
      "submit_time_ms": "1774507626000",
      "execute_time_ms": "1774507627000",
      "complete_time_ms": "1774507690000"
    }
  },
  "task": {
    "task_id": "3f0c9a52",
    "task_type": "VIDU_Q2_REFERENCE2VIDEO",
    "status": "TASK_STATUS_SUCCEED",
    "reason": "",
    "eta": 0,
    "progress_percent": 100
  },
  "images": [
    {
      "image_url": "https://example.com/cover.png",
      "image_url_ttl": 3600,
      "image_type": "png"
    }
  ],
  "videos": [
    {
      "video_url": "https://example.com/output.mp4",
      "video_url_ttl": "3600",
      "video_type": "mp4"
    }
  ],
  "audios": [
    {
      "audio_url": "https://example.com/voice.mp3",
      "audio_url_ttl": "3600",
      "audio_type": "mp3",
      "audio_metadata": {
        "text": "Please sit down",
        "start_time": 0.5,
        "end_time": 1.8
      }
    }
  ]
}"#,
    );
}

/// Failed
#[test]
fn get_task_result_answers_200_failed() {
    testing::round_trip::<TaskResult>(
        r#"{
  "task": {
    "task_id": "3f0c9a52",
    "task_type": "VIDU_Q2_REFERENCE2VIDEO",
    "status": "TASK_STATUS_FAILED",
    "reason": "The prompt was refused",
    "eta": 0,
    "progress_percent": 0
  }
}"#,
    );
}

/// A state that nobody has documented
#[test]
fn get_task_result_answers_200_unknown() {
    testing::round_trip::<TaskResult>(
        r#"{
  "task": {
    "task_id": "3f0c9a52",
    "status": "TASK_STATUS_PAUSED"
  }
}"#,
    );
}

/// The body is wrong
#[tokio::test]
async fn get_task_result_refused_400_body() {
    let (_server, client) = start(testing::Answer::json(
        400,
        r#"{
  "code": 400,
  "reason": "INVALID_REQUEST_BODY",
  "message": "duration must be between 1 and 10",
  "metadata": {}
}"#,
    ));
    let error = client
        .get_task_result(testing::decoded::<String>(r#""3f0c9a52""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(400));
    assert_eq!(error.vendor_code(), Some("INVALID_REQUEST_BODY"));
    assert_eq!(error.message(), Some("duration must be between 1 and 10"));
}

/// No key
#[tokio::test]
async fn get_task_result_refused_401_key() {
    let (_server, client) = start(testing::Answer::json(
        401,
        r#"{
  "code": 401,
  "reason": "FAILED_TO_AUTH",
  "message": "authentication failed",
  "metadata": {}
}"#,
    ));
    let error = client
        .get_task_result(testing::decoded::<String>(r#""3f0c9a52""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(401));
    assert_eq!(error.vendor_code(), Some("FAILED_TO_AUTH"));
    assert_eq!(error.message(), Some("authentication failed"));
}

/// The key is not known
#[tokio::test]
async fn get_task_result_refused_403_key() {
    let (_server, client) = start(testing::Answer::json(
        403,
        r#"{
  "code": 403,
  "reason": "INVALID_API_KEY",
  "message": "invalid api key",
  "metadata": {}
}"#,
    ));
    let error = client
        .get_task_result(testing::decoded::<String>(r#""3f0c9a52""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(403));
    assert_eq!(error.vendor_code(), Some("INVALID_API_KEY"));
    assert_eq!(error.message(), Some("invalid api key"));
}

/// Too little money
#[tokio::test]
async fn get_task_result_refused_403_balance() {
    let (_server, client) = start(testing::Answer::json(
        403,
        r#"{
  "code": 403,
  "reason": "NOT_ENOUGH_BALANCE",
  "msg": "not enough balance",
  "metadata": {}
}"#,
    ));
    let error = client
        .get_task_result(testing::decoded::<String>(r#""3f0c9a52""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(403));
    assert_eq!(error.vendor_code(), Some("NOT_ENOUGH_BALANCE"));
    assert_eq!(error.message(), Some("not enough balance"));
}

/// Nothing under this name
#[tokio::test]
async fn get_task_result_refused_404_model() {
    let (_server, client) = start(testing::Answer::json(
        404,
        r#"{
  "code": 404,
  "reason": "MODEL_NOT_FOUND",
  "message": "model not found",
  "metadata": {}
}"#,
    ));
    let error = client
        .get_task_result(testing::decoded::<String>(r#""3f0c9a52""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(404));
    assert_eq!(error.vendor_code(), Some("MODEL_NOT_FOUND"));
    assert_eq!(error.message(), Some("model not found"));
}

/// Too many requests a minute
#[tokio::test]
async fn get_task_result_refused_429_rate() {
    let (_server, client) = start(testing::Answer::json(
        429,
        r#"{
  "code": 429,
  "reason": "RATE_LIMIT_EXCEEDED",
  "message": "rate limit exceeded",
  "metadata": {}
}"#,
    ));
    let error = client
        .get_task_result(testing::decoded::<String>(r#""3f0c9a52""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(429));
    assert_eq!(error.vendor_code(), Some("RATE_LIMIT_EXCEEDED"));
    assert_eq!(error.message(), Some("rate limit exceeded"));
}

/// Not available
#[tokio::test]
async fn get_task_result_refused_503_unavailable() {
    let (_server, client) = start(testing::Answer::json(
        503,
        r#"{
  "code": 503,
  "reason": "SERVICE_NOT_AVAILABLE",
  "message": "service not available",
  "metadata": {}
}"#,
    ));
    let error = client
        .get_task_result(testing::decoded::<String>(r#""3f0c9a52""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(503));
    assert_eq!(error.vendor_code(), Some("SERVICE_NOT_AVAILABLE"));
    assert_eq!(error.message(), Some("service not available"));
}
