//! Redirects: few, checked, and with nothing in them that is not for the next host.

use bindery_runtime::Downloader;
use bindery_runtime::testing::Received;

use super::storage::{Host, Reply, serve};
use super::{CANARY, Folder, assert_same, call, failed, video};

#[tokio::test]
async fn the_second_host_sees_nothing_of_the_first() {
    let (folder, file) = (Folder::new("second"), video(1, 1000));
    for status in ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"] {
        let second = Host::of(file.clone());
        let location = format!("location: {}/file?other=1", second.url());
        let cookie = format!("set-cookie: session={CANARY}");
        let reply = Reply::new(status, &[&location, &cookie, "content-length: 0"], b"");
        let first = Host::start(move |_, _| reply.clone());
        let saved = call(&first).overwrite(true).to_file(folder.file("out.mp4")).await.unwrap();
        assert_same(&saved.path, &file);
        let received = second.received();
        let [request] = received.as_slice() else { panic!("{received:?}") };
        assert_eq!((request.method.as_str(), request.target.as_str()), ("GET", "/file?other=1"));
        for name in ["authorization", "x-api-key", "cookie", "referer"] {
            assert_eq!(request.header(name), None, "{status}");
        }
        assert!(!format!("{request:?}").contains(CANARY), "{request:?}");
    }
}

#[tokio::test]
async fn cookies_are_not_kept_between_tries() {
    let (folder, file) = (Folder::new("cookies"), video(1, 1000));
    let body = file.clone();
    let host = Host::start(move |number, request| match number {
        0 => Reply::new("503 Slow Down", &["set-cookie: a=b", "content-length: 0"], b""),
        _ => serve(&body, "\"a\"", request),
    });
    call(&host).to_file(folder.file("out.mp4")).await.unwrap();
    assert!(host.received().iter().all(|request| request.header("cookie").is_none()));
}

/// A host where `/5` redirects to `/4` and so on, and `/0` is the file.
fn chain(file: Vec<u8>) -> Host {
    Host::start(move |_, request: &Received| {
        let left: u32 = request.path()[1..].parse().unwrap();
        match left {
            0 => serve(&file, "\"a\"", request),
            left => Reply::redirect(&format!("/{}?sig={CANARY}", left - 1)),
        }
    })
}

#[tokio::test]
async fn five_redirects_are_followed() {
    let (folder, file) = (Folder::new("five"), video(1, 1000));
    let host = chain(file.clone());
    let downloader = Downloader::new().unwrap();
    let target = folder.file("out.mp4");
    let saved = downloader.download(format!("{}/5", host.url())).to_file(&target).await.unwrap();
    assert_same(&saved.path, &file);
    let call = downloader.download(format!("{}/6", host.url())).overwrite(true);
    let error = failed(call.to_file(&target).await, "redirect");
    assert_eq!(error.status(), Some(302));
    assert_same(&target, &file);
}

#[tokio::test]
async fn what_leads_astray_is_not_followed() {
    let folder = Folder::new("astray");
    let loops = Host::start(|_, request| Reply::redirect(&request.target));
    failed(call(&loops).to_file(folder.file("out.mp4")).await, "redirect");
    assert_eq!(loops.received().len(), 6);
    for location in [
        format!("file:///etc/passwd?{CANARY}"),
        format!("ftp://127.0.0.1/{CANARY}"),
        format!("data:video/mp4,{CANARY}"),
        format!("http://example.invalid/?{CANARY}"),
        format!("http://user:{CANARY}@127.0.0.1/"),
        format!("http://{CANARY}@127.0.0.1/"),
        "https://[".to_owned(),
    ] {
        let host = Host::start(move |_, _| Reply::redirect(&location));
        failed(call(&host).to_file(folder.file("out.mp4")).await, "redirect");
        assert_eq!(host.received().len(), 1);
    }
    let nowhere = Host::start(|_, _| Reply::status("302 Found"));
    failed(call(&nowhere).to_file(folder.file("out.mp4")).await, "redirect");
    assert!(folder.names().is_empty());
}

#[tokio::test]
async fn addresses_that_may_not_be_called_are_not() {
    let folder = Folder::new("addresses");
    let downloader = Downloader::new().unwrap();
    for address in [
        format!("http://example.invalid/x?{CANARY}"),
        format!("https://user:{CANARY}@example.invalid/x"),
        format!("file:///etc/passwd?{CANARY}"),
        format!("//{CANARY}"),
    ] {
        let call = downloader.download(address);
        assert!(!format!("{call:?}").contains(CANARY), "{call:?}");
        failed(call.to_file(folder.file("out.mp4")).await, "address");
    }
    assert!(folder.names().is_empty());
}
