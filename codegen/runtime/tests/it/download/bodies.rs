//! What bodies do: end early, have two lengths, be compressed, large, slow, or another thing.

use std::time::{Duration, Instant};

use bindery_runtime::{DownloadError, FileKind};

use super::storage::{Host, Reply};
use super::{Folder, assert_same, call, failed, video};

const OK: &str = "200 OK";

#[tokio::test]
async fn a_whole_body_is_saved() {
    let (folder, file) = (Folder::new("whole"), video(1, 100_000));
    let host = Host::of(file.clone());
    let mut heard = Vec::new();
    let call = call(&host).on_progress(|progress| heard.push((progress.bytes, progress.total)));
    let saved = call.to_file(folder.file("out.mp4")).await.unwrap();
    assert_same(&saved.path, &file);
    assert_eq!((saved.bytes, saved.resumed_from), (100_000, None));
    assert_eq!(saved.media_type.as_deref(), Some("video/mp4"));
    assert_eq!(folder.names(), ["out.mp4"]);
    assert_eq!(heard.first(), Some(&(0, Some(100_000))));
    assert_eq!(heard.last(), Some(&(100_000, Some(100_000))));
    assert!(heard.is_sorted());
    let request = &host.received()[0];
    let names: Vec<_> = request.headers.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(request.header("accept-encoding"), Some("identity"));
    for name in names {
        assert!(["accept", "accept-encoding", "host", "user-agent"].contains(&name), "{name}");
    }
}

#[tokio::test]
async fn a_chunked_body_is_saved() {
    let (folder, file) = (Folder::new("chunked"), video(1, 100));
    let body = [b"64\r\n", file.as_slice(), b"\r\n0\r\n\r\n"].concat();
    let host = Host::start(move |_, _| Reply::new(OK, &["transfer-encoding: chunked"], &body));
    let saved = call(&host).to_file(folder.file("out.mp4")).await.unwrap();
    assert_same(&saved.path, &file);
}

#[tokio::test]
async fn a_body_that_ends_early_is_truncated() {
    let folder = Folder::new("early");
    let replies = [
        Reply::new(OK, &["content-length: 1000"], &video(1, 600)),
        Reply::new(OK, &["content-length: 1000"], &video(1, 600)).reset(),
        Reply::new(
            OK,
            &["transfer-encoding: chunked"],
            &[b"258\r\n", video(1, 600).as_slice()].concat(),
        ),
        Reply::new(OK, &[], &video(1, 600)),
    ];
    for reply in replies {
        let what = format!("{reply:?}");
        let host = Host::start(move |_, _| reply.clone());
        let error = failed(call(&host).to_file(folder.file("out.mp4")).await, "truncated");
        assert_eq!(error.bytes_written(), 600, "{what}");
        assert_eq!(error.part(), Some(folder.file("out.mp4.part").as_path()));
        assert_eq!(folder.names(), ["out.mp4.part", "out.mp4.part.json"]);
        assert!(host.received().len() <= 6);
    }
    let host = Host::start(|_, _| Reply::new(OK, &[], &video(1, 600)));
    let call = call(&host).accept_unknown_length(true);
    let saved = call.to_file(folder.file("out.mp4")).await.unwrap();
    assert_same(&saved.path, &video(1, 600));
}

#[tokio::test]
async fn lengths_that_do_not_go_together_are_an_error() {
    let folder = Folder::new("lengths");
    for headers in [
        &["content-length: 600", "content-length: 500"][..],
        &["content-length: 600", "content-length: 600"],
        &["content-length: 600, 500"],
        &["content-length: x"],
        &["content-length: 600", "transfer-encoding: chunked"],
    ] {
        let host = Host::start(move |_, _| Reply::new(OK, headers, &video(1, 600)));
        failed(call(&host).to_file(folder.file("out.mp4")).await, "malformed");
        assert!(folder.names().is_empty(), "{headers:?}");
        assert_eq!(host.received().len(), 1, "{headers:?}");
    }
    // What comes after the length is none of the file.
    let host = Host::start(|_, _| Reply::new(OK, &["content-length: 500"], &video(1, 600)));
    let saved = call(&host).to_file(folder.file("out.mp4")).await.unwrap();
    assert_same(&saved.path, &video(1, 500));
}

#[tokio::test]
async fn pages_are_never_saved_as_videos() {
    let folder = Folder::new("pages");
    let (page, data) =
        (&b"<!DOCTYPE html><title>Forbidden</title>"[..], &b"{\"error\":\"expired\"}"[..]);
    for (name, body) in [
        ("text/html; charset=utf-8", page),
        ("application/json", data),
        ("video/mp4", page),
        ("video/mp4", data),
        ("application/octet-stream", b""),
    ] {
        let headers = [format!("content-type: {name}"), format!("content-length: {}", body.len())];
        let reply = Reply::new(OK, &headers.each_ref().map(String::as_str), body);
        let host = Host::start(move |_, _| reply.clone());
        let error = failed(call(&host).to_file(folder.file("out.mp4")).await, "content");
        assert!(matches!(error, DownloadError::Content(_)));
        assert!(folder.names().is_empty(), "{name}: {:?}", folder.names());
        let saved = call(&host).kind(FileKind::Any).to_file(folder.file("any")).await.unwrap();
        assert_same(&saved.path, body);
        std::fs::remove_file(saved.path).unwrap();
    }
}

#[tokio::test]
async fn nothing_is_decompressed() {
    let folder = Folder::new("compressed");
    for coding in ["gzip", "br", "zstd", "deflate"] {
        let header = format!("content-encoding: {coding}");
        let reply = Reply::new(OK, &[&header, "content-length: 100"], &[0x1F; 100]);
        let host = Host::start(move |_, _| reply.clone());
        let call = call(&host).kind(FileKind::Any);
        failed(call.to_file(folder.file("out.mp4")).await, "content");
        assert!(folder.names().is_empty());
    }
}

#[tokio::test]
async fn the_largest_size_holds_whatever_the_server_says() {
    let folder = Folder::new("large");
    let host = Host::of(video(1, 2000));
    let error = call(&host).max_bytes(1999).to_file(folder.file("out.mp4")).await;
    assert_eq!(failed(error, "too-large").bytes_written(), 0);
    let chunk = [b"400\r\n", video(1, 1024).as_slice(), b"\r\n"].concat();
    let endless = Reply::new(OK, &["transfer-encoding: chunked"], &chunk).times(1 << 20);
    let host = Host::start(move |_, _| endless.clone());
    let error = call(&host).max_bytes(100_000).to_file(folder.file("out.mp4")).await;
    failed(error, "too-large");
    assert!(folder.names().is_empty());
}

/// Memory of this process in bytes.
#[cfg(target_os = "linux")]
fn memory() -> usize {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap();
    text.split(' ').nth(1).unwrap().parse::<usize>().unwrap() * 4096
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn memory_is_bounded() {
    let folder = Folder::new("memory");
    let block = video(1, 1 << 20);
    let length = format!("content-length: {}", 128 << 20);
    let reply = Reply::new(OK, &[&length], &block).times(128);
    let host = Host::start(move |_, _| reply.clone());
    let (before, mut most) = (memory(), 0);
    let call = call(&host).on_progress(|_| most = most.max(memory()));
    let saved = call.to_file(folder.file("out.mp4")).await.unwrap();
    assert_eq!(saved.bytes, 128 << 20);
    assert!(most.saturating_sub(before) < 32 << 20, "{} bytes more", most - before);
}

#[tokio::test]
async fn a_body_that_stalls_is_tried_again() {
    let (folder, file) = (Folder::new("stall"), video(1, 1000));
    let body = file.clone();
    let host = Host::start(move |number, request| match number {
        0 => super::storage::serve(&body, "\"a\"", request).cut(400).hang(),
        _ => super::storage::serve(&body, "\"a\"", request),
    });
    let call = call(&host).stall(Duration::from_millis(100));
    let saved = call.to_file(folder.file("out.mp4")).await.unwrap();
    assert_same(&saved.path, &file);
    assert_eq!(host.received()[1].header("range"), Some("bytes=400-"));
}

#[tokio::test]
async fn the_stall_rule_waits_for_the_first_byte_and_the_deadline_for_none() {
    let folder = Folder::new("slow");
    let slow = |pause| {
        let reply = Reply::new(OK, &["content-length: 1000"], &video(1, 1000));
        Host::start(move |_, _| reply.clone().dripping(250, Duration::from_millis(pause)))
    };
    // The first byte comes later than the stall rule allows between others.
    let late = Reply::new(OK, &["content-length: 100"], &video(1, 100));
    let host = Host::start(move |_, _| late.clone().dripping(100, Duration::from_millis(300)));
    let call = call(&host).stall(Duration::from_millis(100));
    call.to_file(folder.file("first.mp4")).await.unwrap();
    let start = Instant::now();
    let deadline = Duration::from_millis(500);
    let error = super::call(&slow(200)).deadline(deadline).to_file(folder.file("out.mp4")).await;
    let error = failed(error, "deadline");
    assert!(start.elapsed() < deadline + Duration::from_millis(250), "{:?}", start.elapsed());
    assert!(error.bytes_written() >= 250 && error.part().is_some(), "{error}");
    let error = super::call(&slow(200)).stall(Duration::from_millis(50)).tries(2);
    failed(error.to_file(folder.file("out.mp4")).await, "stalled");
    let silent = Host::start(|_, _| Reply::new(OK, &["content-length: 9"], b"").hang());
    let error = super::call(&silent).answer(Duration::from_millis(50)).tries(2);
    failed(error.to_file(folder.file("silent.mp4")).await, "connection");
}
