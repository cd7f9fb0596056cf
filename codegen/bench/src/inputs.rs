//! What is judged and read: small requests, answers of middle size, one large request and one long list.

use serde_json::{Value, json};

/// Characters of the image in the large request.
const IMAGE: usize = 10_000_000;
/// Items of the long list.
const MOVEMENTS: usize = 4_000;

/// An input, right and with five mistakes.
pub struct Input {
    /// How it is called in the table.
    pub name: &'static str,
    /// One that breaks no rule.
    pub valid: Value,
    /// The same with five mistakes, none of which is one of type: all of them are left to rules.
    pub broken: Value,
}

impl Input {
    fn new(name: &'static str, valid: Value, mistakes: [(&str, Value); 5]) -> Self {
        let mut broken = valid.clone();
        for (pointer, value) in mistakes {
            match broken.pointer_mut(pointer) {
                Some(place) => *place = value,
                None => panic!("{name} has nothing at {pointer}"),
            }
        }
        Self { name, valid, broken }
    }

    /// The right input as it comes over a wire, without spaces.
    pub fn bytes(&self) -> Vec<u8> {
        self.valid.to_string().into_bytes()
    }
}

fn parsed(text: &str) -> Value {
    // The files stand beside this one and are tried in every run.
    serde_json::from_str(text).expect("a payload is JSON")
}

/// A request of 1 KB that orders a video made from pictures.
pub fn generation() -> Input {
    Input::new("request, 1 KB", parsed(include_str!("../payloads/generation.json")), slips())
}

/// The same request with an image of 10 MB in it, as a data URI.
pub fn generation_with_image() -> Input {
    let mut valid = generation().valid;
    let image = "iVBORw0KGgo/AbCd".repeat(IMAGE / 16);
    valid["input"][0]["params"]["images"][0] = json!(format!("data:image/png;base64,{image}"));
    Input::new("request, 10 MB", valid, slips())
}

fn slips() -> [(&'static str, Value); 5] {
    [
        ("/input/0/params/images/2", json!("data:image/gif;base64,R0lGODlh")),
        ("/input/0/params/duration", json!(17)),
        ("/input/0/params/resolution", json!("540p")),
        ("/input/0/params/aspect_ratio", json!("wide")),
        ("/input/0/params/wm_position", json!(5)),
    ]
}

/// A request of 1 KB whose members decide what kind of request it is.
pub fn video() -> Input {
    let mistakes = [
        ("/duration", json!(17)),
        ("/reference_image_urls/0", json!("anna.png")),
        ("/reference_image_urls/2", json!("data:image/png;base64,iVBORw0KGgo=")),
        ("/aspect_ratio", json!("4:3")),
        ("/extra_body", json!({ "watermark": true })),
    ];
    Input::new("modes, 1 KB", parsed(include_str!("../payloads/video.json")), mistakes)
}

/// A page of charges, 7 KB.
pub fn charges() -> Input {
    let mistakes = [
        ("/data/0/currency", json!("EURO")),
        ("/data/1/amount", json!(-1)),
        ("/data/1/refunds/data/0/status", json!("lost")),
        ("/data/2/receipt_url", json!("http://pay.example.com")),
        ("/data/3/statement_descriptor", json!("A DESCRIPTOR THAT IS TOO LONG")),
    ];
    Input::new("charges, 7 KB", parsed(include_str!("../payloads/charges.json")), mistakes)
}

/// A release with its files and the people who made them, 7 KB.
pub fn release() -> Input {
    let mistakes = [
        ("/tag_name", json!("")),
        ("/html_url", json!("code.example.com")),
        ("/assets/0/state", json!("lost")),
        ("/assets/1/digest", json!("md5:0")),
        ("/assets/2/uploader/login", json!("-")),
    ];
    Input::new("release, 7 KB", parsed(include_str!("../payloads/release.json")), mistakes)
}

/// A list of 4,000 small objects, 1.3 MB.
pub fn movements() -> Input {
    let one = parsed(include_str!("../payloads/movement.json"));
    let item = |number: usize| {
        let mut item = one.clone();
        item["id"] = json!(format!("mv_1QmT8sLkdIwHu7ix{number:08}"));
        item["amount"] = json!(1_000 + number);
        item["net"] = json!(651 + number);
        item
    };
    let mistakes = [
        ("/data/0/id", json!("mv-0")),
        ("/data/1000/currency", json!("EURO")),
        ("/data/2000/fee", json!(-1)),
        ("/data/3000/status", json!("lost")),
        ("/data/3999/exchange_rate", json!(0)),
    ];
    let items: Vec<Value> = (0..MOVEMENTS).map(item).collect();
    Input::new("4,000 movements", json!({ "data": items }), mistakes)
}
