//! Files and addresses in requests, and what is checked of them before anything is sent.

use std::path::PathBuf;

use bindery_runtime::codegen::{Call, Core};
use bindery_runtime::validate::rules::{
    Branch, MediaLimits, Note, Path, Sink, any_of, one_of, text, text_field,
};
use bindery_runtime::{Error, Media, MediaError, MediaKind, Validate, Violations};

use crate::support::{CREATE, KEY, builder};

const GIF: &[u8] = b"GIF89a\x64\0\x50\0\x80\0\0";

/// A file of a test, which goes with it.
struct File(PathBuf);

impl Drop for File {
    fn drop(&mut self) {
        // Somebody else may have tidied up.
        let _ = std::fs::remove_file(&self.0);
    }
}

fn file(name: &str, content: &[u8]) -> File {
    let path = std::env::temp_dir().join(format!("bindery-media-{}-{name}", std::process::id()));
    std::fs::write(&path, content).unwrap();
    File(path)
}

#[tokio::test]
async fn a_file_is_what_its_bytes_say() {
    let path = file("wolf.jpg", GIF);
    let media = Media::file(&path.0).await.unwrap();
    assert_eq!(media.as_str(), "data:image/gif;base64,R0lGODlhZABQAIAAAA==");
    assert_eq!(Media::bytes(GIF).unwrap(), media);
    assert_eq!(format!("{media:?}"), "Media(image/gif, 13 bytes)");
    assert_eq!(MediaKind::of(GIF), Some(MediaKind::Gif));
    let large = [GIF, &[7; 200_000]].concat();
    let path = file("large.gif", &large);
    assert_eq!(Media::file(&path.0).await.unwrap(), Media::bytes(&large).unwrap());
    let texts: Vec<String> = [media].into_iter().map(Into::into).collect();
    assert_eq!(texts.len(), 1);
}

#[tokio::test]
async fn files_that_are_refused() {
    let told = async |file: File, most| {
        let path = &file.0;
        let error = Media::file_up_to(path, most).await.unwrap_err();
        error.to_string().replace(&path.display().to_string(), "F")
    };
    assert_eq!(
        told(file("page.png", b"<!DOCTYPE html><html lang=\"en\">"), 64).await,
        "the file F is no picture, film or sound of a known kind: it begins as the text \
         \"<!DOCTYPE html><html lan\""
    );
    assert_eq!(
        told(file("archive.png", b"PK\x03\x04\xFF\xFE\0\0\0\0"), 64).await,
        "the file F is no picture, film or sound of a known kind: it begins with the bytes \
         50 4b 03 04 ff fe 00 00"
    );
    assert_eq!(
        told(file("empty.png", b""), 64).await,
        "the file F is no picture, film or sound of a known kind: it is empty"
    );
    assert_eq!(
        told(file("small.gif", GIF), 12).await,
        "the file F has 13 bytes, which is more than 12"
    );
    assert!(Media::file_up_to(&file("fits.gif", GIF).0, 13).await.is_ok());
    let folder = Media::file(std::env::temp_dir()).await.unwrap_err().to_string();
    assert!(folder.ends_with("can't be read: it is no plain file"), "{folder}");
    let missing = Media::file("/there/is/no/such.png").await.unwrap_err();
    assert!(matches!(missing, MediaError::Unreadable { .. }), "{missing:?}");
    let error = Error::from(missing);
    assert!(error.was_not_sent() && error.to_string().ends_with("; nothing was sent"), "{error}");
}

/// It would take minutes to read, were it read: all of it is a hole.
#[tokio::test]
async fn a_huge_file_is_not_read() {
    let path = file("huge.gif", GIF);
    let length = 1 << 40;
    let grown = std::fs::OpenOptions::new().write(true).open(&path.0).unwrap();
    if grown.set_len(length).is_err() {
        // The file system takes no files of this size.
        return;
    }
    let error = Media::file(&path.0).await.unwrap_err();
    assert!(
        matches!(error, MediaError::TooLarge { bytes, most, .. } if bytes == length && most == 64 << 20)
    );
}

#[test]
fn an_address_shows_no_signature() {
    let media = Media::url("https://example.com/wolf.jpg?X-Signature=canary").unwrap();
    assert_eq!(media.as_str(), "https://example.com/wolf.jpg?X-Signature=canary");
    assert_eq!(format!("{media:?}"), "Media(https://example.com/wolf.jpg?…)");
    assert!(Media::url("http://127.0.0.1:8080/wolf.jpg").is_err());
    let local = Media::url_unchecked("http://127.0.0.1:8080/wolf.jpg");
    assert_eq!(String::from(local), "http://127.0.0.1:8080/wolf.jpg");
}

static LIMITS: MediaLimits = MediaLimits {
    formats: &["gif", "png"],
    width: (Some(128), None),
    ratio: Some([(1, 4), (4, 1)]),
    request_bytes: Some(60),
    ..MediaLimits::NONE
};

static NOTE: Note = Note { message: "", source: "page § limits", sensitive: false };

struct Picture(String);

impl Validate for Picture {
    fn check(&self, at: &Path<'_>, sink: &mut Sink) {
        text_field(&self.0, "image", &at.noted(&NOTE), sink).media(&LIMITS);
    }
}

fn told(picture: impl Into<String>) -> Result<(), String> {
    Picture(picture.into()).validate().map_err(|violations| violations.to_string())
}

#[test]
fn limits_of_pictures() {
    let picture = |width: u8, height: u8| {
        Media::bytes([b"GIF89a", [width, 0, height, 0].as_slice()].concat()).unwrap()
    };
    assert_eq!(told(picture(128, 80)), Ok(()));
    assert_eq!(
        told(picture(100, 80)),
        Err("`image` must be at least 128 pixels wide, but is 100 × 80 pixels [page § limits]"
            .into())
    );
    assert_eq!(
        told(picture(20, 100)).unwrap_err(),
        "`image` must be at least 128 pixels wide and between 1:4 and 4:1 (width to height), but is \
         20 × 100 pixels [page § limits]"
    );
    assert!(told("data:image/gif;base64,R0lGODlhZA%42QAIAAAA").is_err());
    assert!(!Picture(picture(100, 80).into()).is_valid());
    // What can't be read says nothing, and the size of a body is no matter of the value.
    for text in [
        "data:image/png;base64,AAAA",
        "data:image/png,",
        "data:image/gif;base64,!",
        &"x".repeat(99),
    ] {
        assert_eq!(told(text), Ok(()), "{text}");
    }
}

fn call(core: &Core, check: impl FnOnce(&Path<'_>, &mut Sink), body: &str) -> Result<(), Error> {
    let mut call = Call::new(core, &CREATE);
    call.check_by(check);
    call.json("application/json", &body.to_owned());
    call.request().map(|_| ())
}

fn violations(result: Result<(), Error>) -> Option<Violations> {
    result.err().and_then(|error| error.violations().cloned())
}

#[test]
fn a_body_is_bounded_by_the_media_in_it() {
    let client = builder().key(KEY).build().unwrap();
    let picture = Picture("https://example.com/wolf.gif".into());
    let send = |body: &str| call(&client.0, |at, sink| picture.check(at, sink), body);
    assert!(send(&"x".repeat(58)).is_ok());
    let found = violations(send(&"x".repeat(59))).unwrap();
    assert_eq!(
        found.to_string(),
        "the whole request must have at most 60 bytes, but has 61 [page § limits]"
    );
    assert_eq!((found[0].instance.as_str(), found[0].keyword), ("", "x-limits"));
    assert_eq!(found[0].schema, "/properties/image/x-limits");
    assert_eq!(
        (found[0].limit.clone(), found[0].actual.clone()),
        (Some(60.into()), Some(61.into()))
    );
    // Nothing in it is under such a rule.
    assert!(call(&client.0, |_, _| {}, &"x".repeat(999)).is_ok());
}

#[test]
fn the_smallest_bound_counts_in_whatever_form() {
    let client = builder().key(KEY).build().unwrap();
    let bound = |bytes, at: &Path<'_>, sink: &mut Sink| {
        let limits = MediaLimits { request_bytes: Some(bytes), ..MediaLimits::NONE };
        text("https://example.com", at, sink).media(&limits);
    };
    let bytes = |check: &dyn Fn(&Path<'_>, &mut Sink)| {
        let found = violations(call(&client.0, check, &"x".repeat(100)));
        found.map(|found| found[0].limit.clone().unwrap())
    };
    let (small, large) = (
        |at: &Path<'_>, sink: &mut Sink| bound(10, at, sink),
        |at: &Path<'_>, sink: &mut Sink| bound(50, at, sink),
    );
    let wrong = |at: &Path<'_>, sink: &mut Sink| {
        bound(1, at, sink);
        text("a", at, sink).min_length(2);
    };
    assert_eq!(
        bytes(&|at, sink| (large(at, sink), small(at, sink), large(at, sink)).0),
        Some(10.into())
    );
    for choose in [any_of, one_of] {
        let check = |at: &Path<'_>, sink: &mut Sink| {
            let branches = [Branch::new("wrong", true, &wrong), Branch::new("right", true, &large)];
            choose(&branches, at, sink);
        };
        assert_eq!(bytes(&check), Some(50.into()));
        let only = |at: &Path<'_>, sink: &mut Sink| {
            let branches = [Branch::new("no", false, &wrong), Branch::new("only", true, &small)];
            choose(&branches, at, sink);
        };
        assert_eq!(bytes(&only), Some(10.into()));
    }
}

/// Twenty million characters, none of which help.
#[test]
fn long_texts_take_no_long_time() {
    let blank = " ".repeat(20_000_000);
    for text in [
        format!("data:image/png;base64,{blank}"),
        format!("data:image/png;base64,{}", blank.replace(' ', "A")),
        format!("data:image/gif,{}", blank.replace(' ', "%")),
        format!("data:image/png;base64,/9j/{}", blank.replace(' ', "/")),
        blank.clone(),
        format!("data:{blank}"),
        format!("data:{}", blank.replace(' ', ";")),
    ] {
        let begun = std::time::Instant::now();
        let _ = told(text);
        assert!(begun.elapsed().as_secs() < 20);
    }
}
