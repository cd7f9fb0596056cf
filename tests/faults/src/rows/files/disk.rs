//! What disks do: be full, be read-only, have something of that name already.

use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use bindery_emulator::{On, Rule, Script, Step};

use super::super::dropped::Folder;
use super::super::{case, said};
use super::Fetch;
use crate::{Case, Lab, Verdict, canary, ensure};

pub(super) fn cases() -> Vec<Case> {
    let mut cases = vec![
        case!("the path exists", |lab| {
            let fetch = Fetch::new(lab, Script::new()).await?;
            std::fs::write(&fetch.target, "old").map_err(said)?;
            fails(&fetch, false, "exists", None).await?;
            ensure!(fetch.shop.emulator.counts().files == 0, "it was downloaded for nothing");
            old_stays(&fetch)
        }),
        case!("the path exists and may be replaced, and the download breaks", |lab| {
            let rule = Rule::on(On::File).steps([Step::CutAt(100), Step::Close]);
            let fetch = Fetch::new(lab, Script::new().rule(rule)).await?;
            std::fs::write(&fetch.target, "old").map_err(said)?;
            let outcome = fetch.call()?.overwrite(true).tries(1).to_file(&fetch.target).await;
            ensure!(outcome.is_err(), "saved half a file");
            old_stays(&fetch)?;
            fetch.shop.emulator.set_faults(Script::new());
            let outcome = fetch.call()?.overwrite(true).to_file(&fetch.target).await;
            fetch.check(outcome, Ok(()))
        }),
        case!("the target is a folder", |lab| {
            let fetch = Fetch::new(lab, Script::new()).await?;
            std::fs::create_dir(&fetch.target).map_err(said)?;
            fails(&fetch, true, "disk", Some(ErrorKind::IsADirectory)).await?;
            ensure!(fetch.target.is_dir(), "the folder is gone");
            Ok(())
        }),
        case!("the folder is not there", |lab| {
            let mut fetch = Fetch::new(lab, Script::new()).await?;
            fetch.target = fetch.folder.0.join("missing/film.mp4");
            fails(&fetch, false, "disk", Some(ErrorKind::NotFound)).await
        }),
    ];
    let mounted = [
        case!("the folder is read-only", |lab| { read_only(lab).await }),
        case!("the disk is full", |lab| { full(lab).await }),
        case!("something else is mounted on the target", |lab| { across(lab).await }),
    ];
    let because = "nothing can be mounted here, which takes root on Linux";
    cases.extend(mounted.into_iter().map(|case| match *CAN_MOUNT {
        true => case,
        false => Case::not_tried(case.name, because),
    }));
    cases
}

/// A download that fails: no file more than before, and no secret.
async fn fails(fetch: &Fetch, overwrite: bool, kind: &str, io: Option<ErrorKind>) -> Verdict {
    let outcome = fetch.call()?.overwrite(overwrite).to_file(&fetch.target).await;
    let Err(error) = outcome else { return Err("saved".to_owned()) };
    canary::scan_error("the error of a download", &error);
    ensure!(error.kind() == kind, "{}, not {kind}: {error}", error.kind());
    ensure!(io.is_none() || error.io_kind() == io, "{:?}: {error}", error.io_kind());
    fetch.look()
}

fn old_stays(fetch: &Fetch) -> Verdict {
    let found = std::fs::read(&fetch.target).map_err(said)?;
    ensure!(found == b"old", "what was there is gone");
    Ok(())
}

async fn read_only(lab: &Lab) -> Verdict {
    let fetch = Fetch::new(lab, Script::new()).await?;
    let _mount = Mount::new(&fetch.folder.0, "ro,size=64k")?;
    fails(&fetch, false, "disk", Some(ErrorKind::ReadOnlyFilesystem)).await?;
    ensure!(!fetch.target.exists(), "there is a file");
    Ok(())
}

/// Less than the film needs, then more.
async fn full(lab: &Lab) -> Verdict {
    let fetch = Fetch::new(lab, Script::new()).await?;
    let mount = Mount::new(&fetch.folder.0, "size=16k")?;
    fails(&fetch, false, "disk", Some(ErrorKind::StorageFull)).await?;
    ensure!(!fetch.target.exists(), "half a file");
    mount.change("remount,size=1m")?;
    let outcome = fetch.call()?.to_file(&fetch.target).await;
    fetch.check(outcome, Ok(()))
}

/// A file on which another file system is mounted can't be replaced by a rename.
async fn across(lab: &Lab) -> Verdict {
    let fetch = Fetch::new(lab, Script::new()).await?;
    std::fs::write(&fetch.target, "old").map_err(said)?;
    let other = Folder::new()?;
    let source = other.0.join("other");
    std::fs::write(&source, "other").map_err(said)?;
    let mount = Mount::of(&["--bind", &source.to_string_lossy()], &fetch.target)?;
    fails(&fetch, true, "disk", None).await?;
    let kept = std::fs::read(&source).map_err(said)?;
    ensure!(kept == b"other", "the other file system was written to");
    drop(mount);
    old_stays(&fetch)
}

/// Whether this user may mount anything.
static CAN_MOUNT: LazyLock<bool> = LazyLock::new(|| {
    let folder = Folder::new();
    cfg!(target_os = "linux") && folder.is_ok_and(|it| Mount::new(&it.0, "size=16k").is_ok())
});

/// A file system, gone with the case.
struct Mount<'a>(&'a Path);

impl<'a> Mount<'a> {
    fn new(at: &'a Path, options: &str) -> Result<Self, String> {
        Self::of(&["-t", "tmpfs", "-o", options, "tmpfs"], at)
    }

    fn of(arguments: &[&str], at: &'a Path) -> Result<Self, String> {
        mount(arguments, at).map(|()| Self(at))
    }

    fn change(&self, options: &str) -> Verdict {
        mount(&["-o", options], self.0)
    }
}

fn mount(arguments: &[&str], at: &Path) -> Verdict {
    let output = Command::new("mount").args(arguments).arg(at).output().map_err(said)?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "mount: {complaint}");
    Ok(())
}

impl Drop for Mount<'_> {
    fn drop(&mut self) {
        // Nothing more can be done about it.
        let _ = Command::new("umount").arg(self.0).status();
    }
}
