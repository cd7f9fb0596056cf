//! Files in data URIs: what of their limits can be seen in the text.

use bindery_runtime::{Validate, ValidateJson};
use serde_json::json;
use vtrix::runtime::Media;
use vtrix::{Client, ImagesToVideo};

/// A picture of this size, with so many bytes behind its header.
fn picture(width: u32, height: u32, more: usize) -> Media {
    let sides = [width.to_be_bytes(), height.to_be_bytes()].concat();
    let header = [b"\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR", sides.as_slice()].concat();
    Media::bytes([header, vec![0; more]].concat()).unwrap()
}

#[test]
fn a_small_picture_is_refused_before_it_is_sent() {
    let request = ImagesToVideo::new("A wolf howls").images([picture(128, 512, 8)]);
    assert_eq!(request.validate(), Ok(()));
    let request = ImagesToVideo::new("A wolf howls").images([picture(100, 80, 8)]);
    let violations = request.validate().unwrap_err();
    let told = "(`images[0]` must be at least 128 pixels wide and at least 128 pixels high, but is \
                100 × 80 pixels)";
    assert!(violations[0].message.ends_with(told), "{violations}");
    let json = serde_json::to_value(&request).unwrap();
    assert_eq!(ImagesToVideo::validate_json(&json).unwrap_err(), violations);
}

#[test]
fn a_request_beyond_20_mib_is_refused_before_it_is_sent() {
    let client = Client::new("any key").unwrap();
    let request = |more: usize| {
        let pictures = [picture(128, 128, more), picture(128, 128, more)];
        client.create_generation(ImagesToVideo::new("A wolf howls").images(pictures)).request()
    };
    assert!(request(8).is_ok());
    let error = request(7_900_000).unwrap_err().to_string();
    let told = "the whole request must have at most 20971520 bytes, but has 21066";
    assert!(error.contains(told) && error.contains("viduq3-i2v-reference"), "{error}");
}

#[test]
fn a_picture_beyond_50_mib_is_too_large() {
    // Four letters are three bytes.
    let image = |groups: usize| format!("data:image/png;base64,{}", "AAAA".repeat(groups));
    let request = |image: String| json!({ "prompt": "A wolf howls", "images": [image] });
    let (fits, large) = (request(image(17_476_266)), request(image(17_476_267)));
    assert_eq!(ImagesToVideo::validate_json(&fits), Ok(()));
    let violations = ImagesToVideo::validate_json(&large).unwrap_err();
    let message = violations[0].message.as_str();
    let told = "(`images[0]` must have at most 52428800 bytes once decoded, but has 52428801)";
    assert!(violations[0].keyword == "x-limits" && message.ends_with(told), "{message}");
    let typed: ImagesToVideo = serde_json::from_value(large).unwrap();
    assert_eq!(typed.validate().unwrap_err(), violations);
}
