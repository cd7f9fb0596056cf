//! What signs a link is seen by the host alone: not by logs, not by files.

use std::sync::{Mutex, OnceLock};
use std::time::Duration;

use super::storage::{Host, Reply, serve};
use super::{CANARY, Folder, call, failed, video};

/// Keeps whatever is logged.
#[derive(Default)]
struct Log(Mutex<Vec<String>>);

impl log::Log for Log {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let line = format!("{} {} {}", record.level(), record.target(), record.args());
        self.0.lock().unwrap().push(line);
    }

    fn flush(&self) {}
}

#[tokio::test]
async fn logs_at_the_lowest_level_show_no_query() {
    static LOG: OnceLock<Log> = OnceLock::new();
    let log = LOG.get_or_init(Log::default);
    log::set_logger(log).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    let (folder, file) = (Folder::new("logs"), video(1, 10_000));
    let body = file.clone();
    let host = Host::start(move |number, request| match number {
        0 => Reply::redirect(&format!("/next?sig={CANARY}")),
        1 => serve(&body, "\"a\"", request).cut(5_000).reset(),
        2 => Reply::status("503 Slow Down"),
        3 => Reply::new("garbage", &[], b""),
        4 => Reply::status("403 Forbidden"),
        _ => serve(&body, "\"a\"", request),
    });
    let fresh = format!("{}/out.mp4?sig={CANARY}", host.url());
    let call = call(&host).refresh(|| async move { Ok::<_, String>(fresh) });
    call.to_file(folder.file("out.mp4")).await.unwrap();
    let refused = Host::start(|_, _| Reply::status("404 Not Found"));
    failed(super::call(&refused).to_file(folder.file("two.mp4")).await, "expired");
    let address = refused.url();
    let gone = address.replace("127.0.0.1", "127.0.0.2");
    let downloader = bindery_runtime::Downloader::new().unwrap();
    let call =
        downloader.download(format!("{gone}/x?sig={CANARY}")).pause(Duration::from_millis(1));
    failed(call.to_file(folder.file("three.mp4")).await, "connection");
    let lines = log.0.lock().unwrap();
    // Without this much nothing was listened to.
    assert!(lines.iter().any(|line| line.contains("hyper_util")), "{lines:#?}");
    let leaks: Vec<_> = lines.iter().filter(|line| line.contains("canary")).collect();
    assert!(leaks.is_empty(), "{leaks:#?}");
}
