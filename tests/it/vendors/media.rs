//! Files in data URIs: what of their limits can be seen in the text.

use bindery_runtime::{Validate, ValidateJson};
use serde_json::json;
use vtrix::ImagesToVideo;

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
