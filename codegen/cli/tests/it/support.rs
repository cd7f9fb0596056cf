//! A vendor on loopback, a folder, and the program.

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

use bindery_emulator::{Builder, Emulator, On, Pace, Rule, Script, Step};
use serde_json::Value;

/// The key that must be seen nowhere.
pub const KEY: &str = "sk-canary-5f1d9e7ab2c84d60";

/// A batch of the create without a key.
pub const BATCH: [&str; 8] = [
    "batch",
    "studio",
    "create_plain_film",
    "--yes",
    "--journal",
    "j.jsonl",
    "--input",
    "films.csv",
];

/// The program with the invented vendor.
pub fn program() -> PathBuf {
    static PATH: OnceLock<PathBuf> = OnceLock::new();
    let find = || {
        let here = std::env::current_exe().unwrap();
        let folder = here.parent().unwrap().parent().unwrap().join("examples");
        let name = format!("bindery-with-studio{}", std::env::consts::EXE_SUFFIX);
        let path = folder.join(name);
        assert!(path.exists(), "build it: cargo build -p bindery-cli --examples");
        path
    };
    PATH.get_or_init(find).clone()
}

/// An emulator of the invented vendor whose tasks end at the first query.
pub fn studio() -> Builder {
    let text = include_str!("../../../../tests/studio/openapi.yaml");
    let api = bindery_emulator::load([("openapi.yaml", text)]).unwrap();
    Emulator::builder(&api).pace(Pace::queries(0, 0))
}

/// An emulator that does this to every create.
pub fn faulty(steps: impl IntoIterator<Item = Step>) -> Emulator {
    let script = Script::new().rule(Rule::on(On::Create).steps(steps));
    studio().faults(script).start().unwrap()
}

/// A folder that is gone at the end.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("bindery-cli-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap_or_default()
    }

    /// The program in this folder, with the key in the environment.
    pub fn command<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Command {
        self.command_of(&program(), arguments)
    }

    pub fn command_of<A: AsRef<OsStr>>(
        &self,
        program: &Path,
        arguments: impl IntoIterator<Item = A>,
    ) -> Command {
        let mut command = Command::new(program);
        command
            .args(arguments)
            .current_dir(&self.0)
            .env_clear()
            .env("XDG_STATE_HOME", self.path("state"))
            .env("STUDIO_API_KEY", KEY)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Runs the program to its end.
    pub fn run<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Done {
        self.done(self.command(arguments).spawn().unwrap())
    }

    /// Runs the program to its end with this on standard input.
    pub fn run_with<A: AsRef<OsStr>>(
        &self,
        input: &str,
        arguments: impl IntoIterator<Item = A>,
    ) -> Done {
        let mut command = self.command(arguments);
        let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
        // Who does not read it has gone already.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        self.done(child)
    }

    /// Waits for the end. The key is nowhere: neither in what is printed nor in a file.
    pub fn done(&self, child: Child) -> Done {
        let output = child.wait_with_output().unwrap();
        let done = Done {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        };
        for text in [&done.stdout, &done.stderr] {
            assert!(!text.contains(KEY) && !text.contains(&KEY[10..]), "{text}");
        }
        expect_no_key(&self.0);
        done
    }
}

fn expect_no_key(folder: &Path) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            expect_no_key(&path);
        } else if path.file_name() != Some("key.txt".as_ref()) {
            let bytes = std::fs::read(&path).unwrap();
            let found = bytes.windows(KEY.len()).any(|window| window == KEY.as_bytes());
            assert!(!found, "{}", path.display());
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// How the program ended.
#[derive(Debug)]
pub struct Done {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Done {
    #[track_caller]
    pub fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{}\n{}", self.stdout, self.stderr);
        self
    }

    /// The lines of standard output as JSON.
    pub fn json(&self) -> Vec<Value> {
        let lines = self.stdout.lines();
        lines.map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"))).collect()
    }

    pub fn last_json(&self) -> Value {
        self.json().pop().unwrap()
    }
}

/// Arguments with the emulator's address at their end.
pub fn at(emulator: &Emulator, arguments: &[&str]) -> Vec<String> {
    let arguments = arguments.iter().map(|argument| (*argument).to_owned());
    arguments.chain(["--base-url".to_owned(), emulator.url()]).collect()
}
