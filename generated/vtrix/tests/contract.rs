// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! The examples of the specification hold.

#![allow(deprecated)]

use bindery_runtime::testing;
use vtrix::Client;
use vtrix::types::{ErrorBody, Generation, GenerationRequest};

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

/// A video from pictures
#[tokio::test]
async fn create_generation_images() {
    let body =
        r#"{
  "model": "viduq3_i2v_reference",
  "input": [
    {
      "params": {
        "images": [
          "https://example.com/wolf.jpg",
          "https://example.com/boy.png"
        ],
        "prompt": "The wolf follows the boy through the snow",
        "duration": 5,
        "aspect_ratio": "16:9",
        "resolution": "720p"
      }
    }
  ]
}"#;
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "id": "gen-0f3c",
  "status": "in_progress",
  "model": "viduq3_i2v_reference",
  "created_at": 1774507626
}"#,
    ));
    let outcome = client
        .create_generation(testing::accepted::<GenerationRequest>(body))
        .with(testing::as_it_is())
        .send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "POST",
        Some("/generation"),
        &[("authorization", "Bearer key-for-tests"), ("content-type", "application/json")],
        Some(body),
    );
}

/// A video from pictures, with every setting
#[tokio::test]
async fn create_generation_images_with_everything() {
    let body =
        r#"{
  "model": "viduq3_i2v_reference",
  "input": [
    {
      "params": {
        "images": [
          "data:image/png;base64,iVBORw0KGgo="
        ],
        "prompt": "The wolf howls",
        "duration": 16,
        "seed": 7,
        "aspect_ratio": "auto",
        "audio": true,
        "resolution": "1080p",
        "payload": "order-4711",
        "off_peak": true,
        "watermark": true,
        "wm_position": 4,
        "wm_url": "https://example.com/mark.png",
        "meta_data": "{\"team\":\"film\"}",
        "callback_url": "https://example.com/hooks/vtrix"
      }
    }
  ]
}"#;
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "id": "gen-0f3c",
  "status": "in_progress",
  "model": "viduq3_i2v_reference",
  "created_at": 1774507626
}"#,
    ));
    let outcome = client
        .create_generation(testing::accepted::<GenerationRequest>(body))
        .with(testing::as_it_is())
        .send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "POST",
        Some("/generation"),
        &[("authorization", "Bearer key-for-tests"), ("content-type", "application/json")],
        Some(body),
    );
}

/// A video from subjects
#[tokio::test]
async fn create_generation_subjects() {
    let body =
        r#"{
  "model": "viduq3_i2v_reference",
  "input": [
    {
      "params": {
        "subjects": [
          {
            "name": "anna",
            "server_id": "2849310"
          },
          {
            "name": "hot pot"
          }
        ],
        "prompt": "[@anna] sits before a steaming [@hot pot]",
        "duration": 8
      }
    }
  ]
}"#;
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "id": "gen-0f3c",
  "status": "in_progress",
  "model": "viduq3_i2v_reference",
  "created_at": 1774507626
}"#,
    ));
    let outcome = client
        .create_generation(testing::accepted::<GenerationRequest>(body))
        .with(testing::as_it_is())
        .send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "POST",
        Some("/generation"),
        &[("authorization", "Bearer key-for-tests"), ("content-type", "application/json")],
        Some(body),
    );
}

/// Storing a subject
#[tokio::test]
async fn create_generation_create_subject() {
    let body =
        r#"{
  "model": "vidu_create_subjects",
  "input": [
    {
      "params": {
        "name": "anna",
        "images": [
          "https://example.com/anna-1.png",
          "https://example.com/anna-2.png"
        ]
      }
    }
  ]
}"#;
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "id": "gen-0f3c",
  "status": "in_progress",
  "model": "viduq3_i2v_reference",
  "created_at": 1774507626
}"#,
    ));
    let outcome = client
        .create_generation(testing::accepted::<GenerationRequest>(body))
        .with(testing::as_it_is())
        .send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "POST",
        Some("/generation"),
        &[("authorization", "Bearer key-for-tests"), ("content-type", "application/json")],
        Some(body),
    );
}

/// Listing subjects
#[tokio::test]
async fn create_generation_get_subjects() {
    let body =
        r#"{
  "model": "vidu_get_subjects",
  "input": [
    {
      "params": {
        "ownership": "private",
        "count": 20
      }
    }
  ]
}"#;
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "id": "gen-0f3c",
  "status": "in_progress",
  "model": "viduq3_i2v_reference",
  "created_at": 1774507626
}"#,
    ));
    let outcome = client
        .create_generation(testing::accepted::<GenerationRequest>(body))
        .with(testing::as_it_is())
        .send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "POST",
        Some("/generation"),
        &[("authorization", "Bearer key-for-tests"), ("content-type", "application/json")],
        Some(body),
    );
}

/// Changing a subject
#[tokio::test]
async fn create_generation_edit_subject() {
    let body =
        r#"{
  "model": "vidu_edit_subjects",
  "input": [
    {
      "params": {
        "id": "2849310",
        "name": "anna",
        "style": "realistic"
      }
    }
  ]
}"#;
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "id": "gen-0f3c",
  "status": "in_progress",
  "model": "viduq3_i2v_reference",
  "created_at": 1774507626
}"#,
    ));
    let outcome = client
        .create_generation(testing::accepted::<GenerationRequest>(body))
        .with(testing::as_it_is())
        .send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "POST",
        Some("/generation"),
        &[("authorization", "Bearer key-for-tests"), ("content-type", "application/json")],
        Some(body),
    );
}

/// The task is being worked on
#[test]
fn create_generation_answers_200_in_progress() {
    testing::round_trip::<Generation>(
        r#"{
  "id": "gen-0f3c",
  "status": "in_progress",
  "model": "viduq3_i2v_reference",
  "created_at": 1774507626
}"#,
    );
}

/// A fast task that has ended already
#[test]
fn create_generation_answers_200_completed() {
    testing::round_trip::<Generation>(
        r#"{
  "id": "gen-0f3d",
  "status": "completed",
  "model": "vidu_create_subjects",
  "created_at": 1774507626,
  "output": [
    {
      "content": [
        {
          "type": "text",
          "text": "{\"id\":\"2849310\",\"name\":\"anna\"}"
        }
      ],
      "jobId": "job-1"
    }
  ],
  "usage": {
    "cost": "0.025",
    "discount": 0.005
  }
}"#,
    );
}

/// Code and message in `error`
#[test]
fn create_generation_answers_400_nested() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "error": {
    "code": "002014001",
    "message": "invalid parameter"
  }
}"#,
    );
}

/// A text in `error`
#[test]
fn create_generation_answers_401_text() {
    testing::round_trip::<ErrorBody>(r#"{
  "error": "invalid api key"
}"#);
}

/// Code and message in `status`
#[test]
fn create_generation_answers_402_balance() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "status": {
    "code": 402,
    "message": "insufficient balance",
    "error_code": 40201
  }
}"#,
    );
}

/// A text in `message`
#[test]
fn create_generation_answers_403_message() {
    testing::round_trip::<ErrorBody>(r#"{
  "message": "insufficient balance"
}"#);
}

/// A number as code
#[test]
fn create_generation_answers_429_nested() {
    testing::round_trip::<ErrorBody>(
        r#"{
  "error": {
    "code": 429,
    "error_message": "too many requests"
  }
}"#,
    );
}

/// A text in `message`
#[test]
fn create_generation_answers_500_message() {
    testing::round_trip::<ErrorBody>(r#"{
  "message": "internal error"
}"#);
}

/// Code and message in `error`
#[tokio::test]
async fn create_generation_refused_400_nested() {
    let body =
        r#"{
  "model": "viduq3_i2v_reference",
  "input": [
    {
      "params": {
        "images": [
          "https://example.com/wolf.jpg",
          "https://example.com/boy.png"
        ],
        "prompt": "The wolf follows the boy through the snow",
        "duration": 5,
        "aspect_ratio": "16:9",
        "resolution": "720p"
      }
    }
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(
        400,
        r#"{
  "error": {
    "code": "002014001",
    "message": "invalid parameter"
  }
}"#,
    ));
    let error = client
        .create_generation(testing::decoded::<GenerationRequest>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(400));
    assert_eq!(error.vendor_code(), Some("002014001"));
    assert_eq!(error.message(), Some("invalid parameter"));
}

/// A text in `error`
#[tokio::test]
async fn create_generation_refused_401_text() {
    let body =
        r#"{
  "model": "viduq3_i2v_reference",
  "input": [
    {
      "params": {
        "images": [
          "https://example.com/wolf.jpg",
          "https://example.com/boy.png"
        ],
        "prompt": "The wolf follows the boy through the snow",
        "duration": 5,
        "aspect_ratio": "16:9",
        "resolution": "720p"
      }
    }
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(401, r#"{
  "error": "invalid api key"
}"#));
    let error = client
        .create_generation(testing::decoded::<GenerationRequest>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(401));
    assert_eq!(error.vendor_code(), None);
    assert_eq!(error.message(), Some("invalid api key"));
}

/// Code and message in `status`
#[tokio::test]
async fn create_generation_refused_402_balance() {
    let body =
        r#"{
  "model": "viduq3_i2v_reference",
  "input": [
    {
      "params": {
        "images": [
          "https://example.com/wolf.jpg",
          "https://example.com/boy.png"
        ],
        "prompt": "The wolf follows the boy through the snow",
        "duration": 5,
        "aspect_ratio": "16:9",
        "resolution": "720p"
      }
    }
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(
        402,
        r#"{
  "status": {
    "code": 402,
    "message": "insufficient balance",
    "error_code": 40201
  }
}"#,
    ));
    let error = client
        .create_generation(testing::decoded::<GenerationRequest>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(402));
    assert_eq!(error.vendor_code(), Some("40201"));
    assert_eq!(error.message(), Some("insufficient balance"));
}

/// A text in `message`
#[tokio::test]
async fn create_generation_refused_403_message() {
    let body =
        r#"{
  "model": "viduq3_i2v_reference",
  "input": [
    {
      "params": {
        "images": [
          "https://example.com/wolf.jpg",
          "https://example.com/boy.png"
        ],
        "prompt": "The wolf follows the boy through the snow",
        "duration": 5,
        "aspect_ratio": "16:9",
        "resolution": "720p"
      }
    }
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(
        403,
        r#"{
  "message": "insufficient balance"
}"#,
    ));
    let error = client
        .create_generation(testing::decoded::<GenerationRequest>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(403));
    assert_eq!(error.vendor_code(), None);
    assert_eq!(error.message(), Some("insufficient balance"));
}

/// A number as code
#[tokio::test]
async fn create_generation_refused_429_nested() {
    let body =
        r#"{
  "model": "viduq3_i2v_reference",
  "input": [
    {
      "params": {
        "images": [
          "https://example.com/wolf.jpg",
          "https://example.com/boy.png"
        ],
        "prompt": "The wolf follows the boy through the snow",
        "duration": 5,
        "aspect_ratio": "16:9",
        "resolution": "720p"
      }
    }
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(
        429,
        r#"{
  "error": {
    "code": 429,
    "error_message": "too many requests"
  }
}"#,
    ));
    let error = client
        .create_generation(testing::decoded::<GenerationRequest>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(429));
    assert_eq!(error.vendor_code(), Some("429"));
    assert_eq!(error.message(), Some("too many requests"));
}

/// A text in `message`
#[tokio::test]
async fn create_generation_refused_500_message() {
    let body =
        r#"{
  "model": "viduq3_i2v_reference",
  "input": [
    {
      "params": {
        "images": [
          "https://example.com/wolf.jpg",
          "https://example.com/boy.png"
        ],
        "prompt": "The wolf follows the boy through the snow",
        "duration": 5,
        "aspect_ratio": "16:9",
        "resolution": "720p"
      }
    }
  ]
}"#;
    let (_server, client) = start(testing::Answer::json(
        500,
        r#"{
  "message": "internal error"
}"#,
    ));
    let error = client
        .create_generation(testing::decoded::<GenerationRequest>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(500));
    assert_eq!(error.vendor_code(), None);
    assert_eq!(error.message(), Some("internal error"));
}

#[tokio::test]
async fn get_generation_call() {
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "id": "gen-0f3c",
  "status": "in_progress",
  "model": "viduq3_i2v_reference",
  "progress": 0.4,
  "created_at": 1774507626
}"#,
    ));
    let outcome = client.get_generation(testing::decoded::<String>(r#""gen-0f3c""#)).send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/generation/task/gen-0f3c"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

/// Being made
#[test]
fn get_generation_answers_200_in_progress() {
    testing::round_trip::<Generation>(
        r#"{
  "id": "gen-0f3c",
  "status": "in_progress",
  "model": "viduq3_i2v_reference",
  "progress": 0.4,
  "created_at": 1774507626
}"#,
    );
}

/// A video, with the usage that the documentation describes
#[test]
fn get_generation_answers_200_completed() {
    testing::round_trip::<Generation>(
        r#"{
  "id": "gen-0f3c",
  "status": "completed",
  "model": "viduq3_i2v_reference",
  "progress": 1,
  "created_at": 1774507626,
  "output": [
    {
      "content": [
        {
          "type": "video",
          "url": "https://example.com/output.mp4"
        }
      ],
      "jobId": "job-1"
    }
  ],
  "usage": {
    "cost": "0.4",
    "discount": 0.1
  },
  "metadata": {}
}"#,
    );
}

/// A video, with the usage that the vendor's command line reads
#[test]
fn get_generation_answers_200_completed_with_quantity() {
    testing::round_trip::<Generation>(
        r#"{
  "id": "gen-0f3c",
  "status": "completed",
  "output": [
    {
      "content": [
        {
          "type": "video",
          "url": "https://example.com/output.mp4",
          "duration": "5",
          "id": "out-1",
          "img_id": 1
        }
      ]
    }
  ],
  "usage": {
    "cost": "0.4",
    "quantity": 1,
    "unit_price": "0.4"
  }
}"#,
    );
}

/// Failed, as the documentation describes it
#[test]
fn get_generation_answers_200_failed() {
    testing::round_trip::<Generation>(
        r#"{
  "id": "gen-0f3c",
  "status": "failed",
  "error": {
    "code": "002014001",
    "message": "The prompt was refused"
  }
}"#,
    );
}

/// Failed, with a number as code
#[test]
fn get_generation_answers_200_failed_with_number() {
    testing::round_trip::<Generation>(
        r#"{
  "id": "gen-0f3c",
  "status": "failed",
  "error": {
    "code": 123,
    "error_message": "The prompt was refused"
  }
}"#,
    );
}

/// Failed, with a text alone
#[test]
fn get_generation_answers_200_failed_with_text() {
    testing::round_trip::<Generation>(
        r#"{
  "id": "gen-0f3c",
  "status": "failed",
  "error": "The prompt was refused"
}"#,
    );
}

/// Code and message in `error`
#[tokio::test]
async fn get_generation_refused_400_nested() {
    let (_server, client) = start(testing::Answer::json(
        400,
        r#"{
  "error": {
    "code": "002014001",
    "message": "invalid parameter"
  }
}"#,
    ));
    let error = client
        .get_generation(testing::decoded::<String>(r#""gen-0f3c""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(400));
    assert_eq!(error.vendor_code(), Some("002014001"));
    assert_eq!(error.message(), Some("invalid parameter"));
}

/// A text in `error`
#[tokio::test]
async fn get_generation_refused_401_text() {
    let (_server, client) = start(testing::Answer::json(401, r#"{
  "error": "invalid api key"
}"#));
    let error = client
        .get_generation(testing::decoded::<String>(r#""gen-0f3c""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(401));
    assert_eq!(error.vendor_code(), None);
    assert_eq!(error.message(), Some("invalid api key"));
}

/// A text in `message`
#[tokio::test]
async fn get_generation_refused_403_message() {
    let (_server, client) = start(testing::Answer::json(
        403,
        r#"{
  "message": "insufficient balance"
}"#,
    ));
    let error = client
        .get_generation(testing::decoded::<String>(r#""gen-0f3c""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(403));
    assert_eq!(error.vendor_code(), None);
    assert_eq!(error.message(), Some("insufficient balance"));
}

/// A number as code
#[tokio::test]
async fn get_generation_refused_429_nested() {
    let (_server, client) = start(testing::Answer::json(
        429,
        r#"{
  "error": {
    "code": 429,
    "error_message": "too many requests"
  }
}"#,
    ));
    let error = client
        .get_generation(testing::decoded::<String>(r#""gen-0f3c""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(429));
    assert_eq!(error.vendor_code(), Some("429"));
    assert_eq!(error.message(), Some("too many requests"));
}

/// A text in `message`
#[tokio::test]
async fn get_generation_refused_500_message() {
    let (_server, client) = start(testing::Answer::json(
        500,
        r#"{
  "message": "internal error"
}"#,
    ));
    let error = client
        .get_generation(testing::decoded::<String>(r#""gen-0f3c""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(500));
    assert_eq!(error.vendor_code(), None);
    assert_eq!(error.message(), Some("internal error"));
}
