//! Downloads that break, and go on in the same call, in another, or in another process.

use std::process::{Command, Stdio};
use std::time::Duration;

use bindery_runtime::Downloader;

use super::storage::{Host, Reply, serve};
use super::{CANARY, Folder, assert_same, call, failed, video};

const LENGTH: usize = 100_000;

#[tokio::test]
async fn a_reset_at_every_tenth_is_survived() {
    let (folder, file) = (Folder::new("tenths"), video(1, LENGTH));
    let body = file.clone();
    let host =
        Host::start(move |_, request| serve(&body, "\"a\"", request).cut(LENGTH / 10).reset());
    let saved = call(&host).to_file(folder.file("out.mp4")).await.unwrap();
    assert_same(&saved.path, &file);
    assert!(host.received().len() >= 10);
    assert_eq!(folder.names(), ["out.mp4"]);
    // Without ranges the same tenth comes again and again.
    let body = file.clone();
    let host = Host::start(move |_, _| {
        let length = format!("content-length: {LENGTH}");
        Reply::new("200 OK", &[&length], &body).cut(LENGTH / 10).reset()
    });
    let error = failed(call(&host).to_file(folder.file("two.mp4")).await, "truncated");
    assert_eq!(host.received().len(), 6, "{error}");
}

#[tokio::test]
async fn another_version_begins_anew() {
    for ignores in [false, true] {
        let (folder, old, new) = (Folder::new("version"), video(1, LENGTH), video(2, LENGTH));
        let file = new.clone();
        let host = Host::start(move |number, request| match number {
            0 => serve(&old, "\"a\"", request).cut(LENGTH / 2).reset(),
            // This one gives a range of the new version, whatever was asked for.
            1 if ignores => {
                let mut request = request.clone();
                request.headers.retain(|(name, _)| name != "if-range");
                request.headers.push(("if-range".into(), "\"b\"".into()));
                serve(&file, "\"b\"", &request)
            }
            _ => serve(&file, "\"b\"", request),
        });
        let saved = call(&host).to_file(folder.file("out.mp4")).await.unwrap();
        assert_same(&saved.path, &new);
        assert_eq!(host.received()[1].header("if-range"), Some("\"a\""));
    }
}

#[tokio::test]
async fn a_range_that_is_ignored_begins_anew() {
    let (folder, file) = (Folder::new("ignored"), video(1, LENGTH));
    let body = file.clone();
    let host = Host::start(move |number, request| {
        let mut request = request.clone();
        request.headers.clear();
        let reply = serve(&body, "\"a\"", &request);
        if number == 0 { reply.cut(LENGTH / 2).reset() } else { reply }
    });
    let saved = call(&host).to_file(folder.file("out.mp4")).await.unwrap();
    assert_same(&saved.path, &file);
    assert_eq!(host.received()[1].header("range"), Some(format!("bytes={}-", LENGTH / 2).as_str()));
}

#[tokio::test]
async fn a_refused_range_begins_anew() {
    let (folder, file) = (Folder::new("refused"), video(1, LENGTH));
    let body = file.clone();
    let host = Host::start(move |number, request| match number {
        0 => serve(&body, "\"a\"", request).cut(LENGTH / 2).reset(),
        1 => Reply::new("416 No", &["content-range: bytes */10", "content-length: 0"], b""),
        _ => serve(&body, "\"a\"", request),
    });
    let saved = call(&host).to_file(folder.file("out.mp4")).await.unwrap();
    assert_same(&saved.path, &file);
    assert_eq!(host.received()[2].header("range"), None);
}

#[tokio::test]
async fn a_part_that_is_complete_is_recognised() {
    let (folder, file) = (Folder::new("complete"), video(1, LENGTH));
    for refuses in [false, true] {
        std::fs::write(folder.file("out.mp4.part"), &file).unwrap();
        let body = file.clone();
        let host = Host::start(move |_, request| match refuses {
            true => {
                let range = format!("content-range: bytes */{LENGTH}");
                Reply::new("416 No", &[&range, "content-length: 0"], b"")
            }
            false => serve(&body, "\"a\"", request),
        });
        let memo = format!(
            r#"{{"version":1,"owner":"","address":"{}/out.mp4","etag":"\"a\"","length":{LENGTH}}}"#,
            host.url()
        );
        std::fs::write(folder.file("out.mp4.part.json"), memo).unwrap();
        let outcome = call(&host).overwrite(true).to_file(folder.file("out.mp4")).await;
        let saved = outcome.unwrap();
        assert_same(&saved.path, &file);
        assert!(saved.resumed_from >= Some(LENGTH as u64 - 1));
        assert_eq!(folder.names(), ["out.mp4"]);
        assert_eq!(host.received().len(), 1);
    }
}

#[tokio::test]
async fn an_expired_link_is_refreshed_once() {
    let (folder, file) = (Folder::new("expired"), video(1, LENGTH));
    let body = file.clone();
    let host = Host::start(move |number, request| match number {
        0 => serve(&body, "\"a\"", request).cut(LENGTH / 2).reset(),
        _ if request.target.ends_with("sig=new") => serve(&body, "\"a\"", request),
        _ => Reply::status("403 Forbidden"),
    });
    for status in ["403 Forbidden", "404 Not Found", "410 Gone"] {
        let host = Host::start(move |_, _| Reply::status(status));
        let error = failed(call(&host).to_file(folder.file("out.mp4")).await, "expired");
        assert_eq!(error.status(), status[..3].parse().ok());
        let fresh = format!("{}/out.mp4?sig={CANARY}", host.url());
        let call = call(&host).refresh(async || Ok::<_, String>(fresh.clone()));
        failed(call.to_file(folder.file("out.mp4")).await, "expired");
        assert_eq!(host.received().len(), 3);
    }
    let fresh = format!("{}/out.mp4?sig=new", host.url());
    let call = call(&host).refresh(|| async { Ok::<_, String>(fresh.clone()) });
    let saved = call.to_file(folder.file("out.mp4")).await.unwrap();
    assert_same(&saved.path, &file);
    let last = host.received().pop().unwrap();
    assert_eq!(last.header("range"), Some(format!("bytes={}-", LENGTH / 2).as_str()));
    let why = format!("GET https://a.example.com/?sig={CANARY} failed");
    let lost = Host::start(|_, _| Reply::status("410 Gone"));
    let call = super::call(&lost).refresh(|| async { Err(why) });
    let error = failed(call.to_file(folder.file("lost.mp4")).await, "expired");
    assert!(error.to_string().contains("GET https://a.example.com/… failed"), "{error}");
}

#[tokio::test]
async fn a_call_that_was_dropped_is_taken_up() {
    let (folder, file) = (Folder::new("dropped"), video(1, LENGTH));
    let body = file.clone();
    let host = Host::start(move |number, request| match number {
        0 => serve(&body, "\"a\"", request).cut(LENGTH / 2).hang(),
        _ => serve(&body, "\"a\"", request),
    });
    let target = folder.file("out.mp4");
    let first = call(&host).to_file(&target);
    assert!(tokio::time::timeout(Duration::from_millis(500), first).await.is_err());
    assert_eq!(folder.names(), ["out.mp4.part", "out.mp4.part.json"]);
    let memo = std::fs::read_to_string(folder.file("out.mp4.part.json")).unwrap();
    assert!(!memo.contains("canary") && memo.contains("/out.mp4"), "{memo}");
    let saved = call(&host).to_file(&target).await.unwrap();
    assert_same(&saved.path, &file);
    assert_eq!(saved.resumed_from, Some(LENGTH as u64 / 2));
    assert_eq!(folder.names(), ["out.mp4"]);
}

#[tokio::test]
async fn a_part_of_something_else_is_of_no_use() {
    let file = video(1, LENGTH);
    let memos = [
        String::new(),
        "{".repeat(100),
        r#"{"version":1,"owner":"","address":"http://127.0.0.1/x","etag":"\"a\""}"#.into(),
    ];
    for memo in memos {
        let folder = Folder::new("foreign");
        std::fs::write(folder.file("out.mp4.part"), video(2, LENGTH / 2)).unwrap();
        std::fs::write(folder.file("out.mp4.part.json"), &memo).unwrap();
        let host = Host::of(file.clone());
        let saved = call(&host).to_file(folder.file("out.mp4")).await.unwrap();
        assert_same(&saved.path, &file);
        assert_eq!((saved.resumed_from, host.received()[0].header("range")), (None, None));
    }
}

const ADDRESS: &str = "BINDERY_TEST_DOWNLOAD_ADDRESS";
const TARGET: &str = "BINDERY_TEST_DOWNLOAD_TARGET";

#[tokio::test]
async fn a_process_that_was_killed_is_taken_up() {
    let (folder, file) = (Folder::new("killed"), video(1, LENGTH));
    let body = file.clone();
    let host = Host::start(move |number, request| match number {
        0 => serve(&body, "\"a\"", request).cut(LENGTH / 2).hang(),
        _ => serve(&body, "\"a\"", request),
    });
    let target = folder.file("out.mp4");
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "download::resume::the_process_that_is_killed"])
        .env(ADDRESS, format!("{}/out.mp4?sig=old", host.url()))
        .env(TARGET, &target)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let length = || std::fs::metadata(folder.file("out.mp4.part")).map_or(0, |data| data.len());
    for _ in 0..1000 {
        if length() >= LENGTH as u64 / 2 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(length(), LENGTH as u64 / 2);
    let saved = call(&host).to_file(&target).await.unwrap();
    assert_same(&saved.path, &file);
    assert_eq!(saved.resumed_from, Some(LENGTH as u64 / 2));
}

#[tokio::test]
#[ignore = "is started by the test above, in a process of its own"]
async fn the_process_that_is_killed() {
    let (Ok(address), Some(target)) = (std::env::var(ADDRESS), std::env::var_os(TARGET)) else {
        return;
    };
    let call = Downloader::new().unwrap().download(address);
    call.to_file(target).await.unwrap();
}
