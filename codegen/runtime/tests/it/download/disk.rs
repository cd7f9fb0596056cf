//! What disks do: be full, be read only, have something of that name already.

#![expect(clippy::print_stderr, reason = "what is skipped is told")]

use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use super::storage::{Host, Reply, serve};
use super::{Folder, assert_same, call, failed, video};

#[tokio::test]
async fn a_file_that_is_there_stays_unless_it_may_go() {
    let (folder, file) = (Folder::new("exists"), video(1, 1000));
    let host = Host::of(file.clone());
    let target = folder.file("out.mp4");
    std::fs::write(&target, "old").unwrap();
    failed(call(&host).to_file(&target).await, "exists");
    assert!(host.received().is_empty());
    assert_same(&target, b"old");
    // A replacement that fails leaves what was there.
    let broken = Host::start(|_, _| Reply::new("200 OK", &["content-length: 9"], b"").reset());
    failed(call(&broken).overwrite(true).tries(1).to_file(&target).await, "truncated");
    assert_same(&target, b"old");
    call(&host).overwrite(true).to_file(&target).await.unwrap();
    assert_same(&target, &file);
    assert_eq!(folder.names(), ["out.mp4"]);
}

#[tokio::test]
async fn a_file_that_comes_meanwhile_stays() {
    let (folder, file) = (Folder::new("meanwhile"), video(1, 1000));
    let target = folder.file("out.mp4");
    let other = target.clone();
    let host = Host::start(move |_, request| {
        std::fs::write(&other, "theirs").unwrap();
        serve(&file, "\"a\"", request)
    });
    let error = failed(call(&host).to_file(&target).await, "exists");
    assert_eq!((error.bytes_written(), error.part().is_some()), (1000, true));
    assert_same(&target, b"theirs");
    // What is complete is not downloaded again.
    std::fs::remove_file(&target).unwrap();
    let again = Host::start(|_, _| Reply::status("404 Not Found"));
    failed(call(&again).to_file(&target).await, "expired");
}

#[tokio::test]
async fn names_that_no_file_can_have_are_errors() {
    let folder = Folder::new("names");
    let host = Host::of(video(1, 1000));
    let is = |target: &Path, kind: ErrorKind| {
        let call = call(&host).overwrite(true).to_file(target.to_owned());
        async move { assert_eq!(failed(call.await, "disk").io_kind(), Some(kind)) }
    };
    std::fs::create_dir(folder.file("folder.mp4")).unwrap();
    is(&folder.file("folder.mp4"), ErrorKind::IsADirectory).await;
    is(&folder.file("missing/out.mp4"), ErrorKind::NotFound).await;
    is(Path::new("/"), ErrorKind::InvalidInput).await;
    is(&folder.file(".."), ErrorKind::InvalidInput).await;
    std::fs::write(folder.file("file"), "").unwrap();
    is(&folder.file("file/out.mp4"), ErrorKind::NotADirectory).await;
    is(&folder.file(&"x".repeat(300)), ErrorKind::InvalidFilename).await;
    assert!(host.received().is_empty());
    std::fs::create_dir(folder.file("out.mp4.part")).unwrap();
    failed(call(&host).to_file(folder.file("out.mp4")).await, "disk");
    assert_eq!(folder.names(), ["file", "folder.mp4", "out.mp4.part"]);
}

#[cfg(unix)]
#[tokio::test]
async fn what_a_part_points_to_is_not_written() {
    let (folder, file) = (Folder::new("points"), video(1, 1000));
    std::fs::write(folder.file("victim"), "safe").unwrap();
    for name in ["out.mp4.part", "out.mp4.part.json"] {
        std::os::unix::fs::symlink(folder.file("victim"), folder.file(name)).unwrap();
    }
    let host = Host::of(file.clone());
    let saved = call(&host).to_file(folder.file("out.mp4")).await.unwrap();
    assert_same(&saved.path, &file);
    assert_same(&folder.file("victim"), b"safe");
    assert_eq!(folder.names(), ["out.mp4", "victim"]);
}

#[tokio::test]
async fn two_calls_do_not_write_one_file() {
    let (folder, file) = (Folder::new("two"), video(1, 1000));
    let body = file.clone();
    let host = Host::start(move |_, request| {
        serve(&body, "\"a\"", request).dripping(1000, Duration::from_millis(500))
    });
    let target = folder.file("out.mp4");
    let first = tokio::spawn(call(&host).to_file(target.clone()));
    while host.received().is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    failed(call(&host).to_file(folder.file("./out.mp4")).await, "in-use");
    first.await.unwrap().unwrap();
    assert_same(&target, &file);
}

#[tokio::test]
async fn another_process_that_takes_the_part_is_noticed() {
    let (folder, file) = (Folder::new("taken"), video(1, 1000));
    let memo = folder.file("out.mp4.part.json");
    let host = Host::of(file);
    let call = call(&host).on_progress(|progress| {
        if progress.bytes == 1000 {
            let theirs = r#"{"version":1,"owner":"other","address":"x"}"#;
            std::fs::write(&memo, theirs).unwrap();
        }
    });
    failed(call.to_file(folder.file("out.mp4")).await, "in-use");
    assert!(!folder.file("out.mp4").exists());
}

/// A file system of its own, gone with the test.
#[cfg(target_os = "linux")]
struct Mount<'a>(&'a Path);

#[cfg(target_os = "linux")]
impl<'a> Mount<'a> {
    /// None where this user may not mount anything: the test is skipped then, and says so.
    fn new(at: &'a Path, options: &str) -> Option<Self> {
        let mount = ["-t", "tmpfs", "-o", options, "tmpfs"];
        let done = Command::new("mount").args(mount).arg(at).output();
        if done.is_ok_and(|output| output.status.success()) {
            return Some(Self(at));
        }
        eprintln!("skipped: no file system can be mounted here, which takes root");
        None
    }
}

#[cfg(target_os = "linux")]
impl Drop for Mount<'_> {
    fn drop(&mut self) {
        Command::new("umount").arg(self.0).status().ok();
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_full_disk_is_an_error_that_says_so() {
    let (folder, file) = (Folder::new("full"), video(1, 200_000));
    let host = Host::of(file.clone());
    let Some(mount) = Mount::new(&folder.0, "size=64k") else { return };
    let error = failed(call(&host).to_file(folder.file("out.mp4")).await, "disk");
    assert_eq!(error.io_kind(), Some(ErrorKind::StorageFull));
    assert_eq!(folder.names(), ["out.mp4.part", "out.mp4.part.json"]);
    // With more room it goes on with what is there.
    let grow = ["-o", "remount,size=1m"];
    assert!(Command::new("mount").args(grow).arg(mount.0).status().unwrap().success());
    let saved = call(&host).to_file(folder.file("out.mp4")).await.unwrap();
    assert_same(&saved.path, &file);
    assert!(saved.resumed_from.is_some());
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_folder_that_is_read_only_is_an_error_that_says_so() {
    let folder = Folder::new("readonly");
    let host = Host::of(video(1, 1000));
    let Some(_mount) = Mount::new(&folder.0, "ro,size=64k") else { return };
    let error = failed(call(&host).to_file(folder.file("out.mp4")).await, "disk");
    assert_eq!(error.io_kind(), Some(ErrorKind::ReadOnlyFilesystem));
    assert!(folder.names().is_empty());
}

/// A file that another file system is mounted on can't be replaced by a rename.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_rename_that_fails_leaves_what_was_there() {
    let folder = Folder::new("devices");
    let host = Host::of(video(1, 1000));
    let (target, other) = (folder.file("out.mp4"), Path::new("/proc/self/mounts"));
    std::fs::write(&target, "old").unwrap();
    let bound = Command::new("mount").arg("--bind").arg(other).arg(&target).output();
    if !bound.is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: nothing can be mounted here, which takes root");
        return;
    }
    let outcome = call(&host).overwrite(true).to_file(&target).await;
    Command::new("umount").arg(&target).status().unwrap();
    let error = failed(outcome, "disk");
    assert!(matches!(error.io_kind(), Some(ErrorKind::ResourceBusy | ErrorKind::CrossesDevices)));
    assert_same(&target, b"old");
    assert!(error.part().is_some());
}
