//! What can be typed.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand};

use crate::duration;

const EXIT_CODES: &str = "\
Exit codes:
  0  ok
  1  anything that has no code of its own
  2  invalid input: nothing was sent
  3  the vendor refused, or takes no more for now
  4  the task failed
  5  outcome unknown, it may be charged: do not run it again before you know
  6  the time was over: go on with the handle
  7  not sent: safe to run again
  130  Ctrl-C

The key comes from the vendor's environment variable, --key-file or --key-stdin, never from an argument.";

/// Calls any vendor: checked before it is sent, charged at most once, never lost
#[derive(Parser)]
#[command(name = "bindery", version, after_help = EXIT_CODES, arg_required_else_help = true)]
pub struct Program {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Lists vendors: their creates, the variable of the key, the base address
    Vendors(VendorsArguments),
    /// Sends one create, at most once, and prints the handle of its task
    Create(Box<CreateArguments>),
    /// Asks once where a task stands
    Get(GetArguments),
    /// Waits for the end of a task and prints the addresses of its files
    Wait(WaitArguments),
    /// Saves the files of a task, or the file at an address
    Download(DownloadArguments),
    /// Sends a create for each row of a file, none of them twice, however often it is run
    Batch(Box<BatchArguments>),
    /// Shows what a journal holds, and writes down what became of an item in doubt
    Journal(JournalArguments),
    /// Prints a curl command of a create, with the key left out
    Curl(CurlArguments),
    /// Plays a vendor on this machine, from its specification
    Emulate(EmulateArguments),
}

/// How the vendor is reached.
#[derive(Args, Clone)]
pub struct Access {
    /// Another address of the API, such as that of `bindery emulate`
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// A file that holds the key and nothing else
    #[arg(long, value_name = "FILE", conflicts_with = "key_stdin")]
    pub key_file: Option<PathBuf>,
    /// The key stands on standard input
    #[arg(long)]
    pub key_stdin: bool,
    /// How long one request may take; 60s unless set
    #[arg(long, value_name = "DURATION", value_parser = duration::parse)]
    pub timeout: Option<Duration>,
}

/// What is sent.
#[derive(Args, Clone)]
pub struct BodyArguments {
    /// The body in JSON: a file, or `-` for standard input
    #[arg(long, value_name = "FILE|-")]
    pub body: Option<String>,
    /// Sets a member of the body: `seconds=5`, `input.images.0=@cat.png`, `/a~1b=text`. What is JSON is taken as
    /// JSON, unless the vendor wants a text there, else as text; `@FILE` is the file as a data URI, `@@` a text that
    /// begins with @
    #[arg(long, value_name = "PATH=VALUE")]
    pub set: Vec<String>,
}

#[derive(Args)]
pub struct VendorsArguments {
    /// One line of JSON a vendor
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
#[command(after_help = EXIT_CODES)]
pub struct CreateArguments {
    /// The vendor: see `bindery vendors`
    pub vendor: String,
    /// The create; may be left out where there is only one
    pub operation: Option<String>,
    #[command(flatten)]
    pub body: BodyArguments,
    #[command(flatten)]
    pub access: Access,
    /// Waits for the end of the task: as long as such tasks usually take at most, or so long
    #[arg(long, value_name = "DURATION", num_args = 0..=1, value_parser = duration::parse)]
    pub wait: Option<Option<Duration>>,
    /// Saves the files of the result: a file, or a folder. Waits for them
    #[arg(long, value_name = "PATH")]
    pub download: Option<PathBuf>,
    /// Replaces files that are there
    #[arg(long)]
    pub overwrite: bool,
    /// Where it is written down that the request was sent; a file of yours unless set
    #[arg(long, value_name = "FILE")]
    pub journal: Option<PathBuf>,
    /// The item's name in the journal: what was accepted under it is not sent again
    #[arg(long, value_name = "KEY")]
    pub key_of_item: Option<String>,
    /// Checks, shows the request, and sends nothing
    #[arg(long)]
    pub dry_run: bool,
    /// One line of JSON a result, errors included
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct GetArguments {
    /// The handle: its text or JSON, `@FILE`, or `-` for standard input
    pub handle: String,
    #[command(flatten)]
    pub access: Access,
    /// One line of JSON, errors included
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
#[command(after_help = EXIT_CODES)]
pub struct WaitArguments {
    /// The handle: its text or JSON, `@FILE`, or `-` for standard input
    pub handle: String,
    /// The longest wait; as long as such tasks usually take at most unless set
    #[arg(long, value_name = "DURATION", value_parser = duration::parse)]
    pub deadline: Option<Duration>,
    /// Saves the files of the result: a file, or a folder
    #[arg(long, value_name = "PATH")]
    pub download: Option<PathBuf>,
    /// Replaces files that are there
    #[arg(long)]
    pub overwrite: bool,
    #[command(flatten)]
    pub access: Access,
    /// One line of JSON, errors included
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct DownloadArguments {
    /// The handle of a task (its text or JSON, `@FILE`, `-`), or the address of a file
    #[arg(value_name = "HANDLE|URL")]
    pub source: String,
    /// A file, or a folder; this folder unless set
    pub path: Option<PathBuf>,
    /// Replaces files that are there
    #[arg(long)]
    pub overwrite: bool,
    #[command(flatten)]
    pub access: Access,
    /// One line of JSON, errors included
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
#[command(after_help = EXIT_CODES)]
pub struct BatchArguments {
    /// The vendor: see `bindery vendors`
    pub vendor: String,
    /// The create; may be left out where there is only one
    pub operation: Option<String>,
    /// CSV, with `,`, `;` or tabs between cells: a column `key`, the others paths of members as in --set, an empty
    /// cell leaves its member out; --body and --set say what all rows have in common, and a cell goes before them.
    /// JSONL: a body a line, or `{"key": …, "body": {…}}`, sent as it stands; --body and --set are refused beside it.
    /// Without a key the number of the row, or of the line, is one: rows can then be added at the end alone
    #[arg(long, value_name = "FILE")]
    pub input: PathBuf,
    /// Where it is written down what was sent. The same file again goes on where the last run ended
    #[arg(long, value_name = "FILE")]
    pub journal: PathBuf,
    #[command(flatten)]
    pub body: BodyArguments,
    #[command(flatten)]
    pub access: Access,
    /// How many items are under way at most
    #[arg(long, value_name = "N", default_value_t = 4)]
    pub concurrency: usize,
    /// How many items begin in a minute at most
    #[arg(long, value_name = "N")]
    pub per_minute: Option<u32>,
    /// How many items are sent in this run at most: a bound for what it can cost
    #[arg(long, value_name = "N")]
    pub most: Option<usize>,
    /// Waits for the end of each task: as long as such tasks usually take at most, or so long
    #[arg(long, value_name = "DURATION", num_args = 0..=1, value_parser = duration::parse)]
    pub wait: Option<Option<Duration>>,
    /// Saves the files of each result in this folder, by the item's key. Waits for them. What was saved is known by the
    /// journal; while other files stand in the place of results, nothing is sent
    #[arg(long, value_name = "DIR")]
    pub download: Option<PathBuf>,
    /// Sends again in this run what was refused with 429, even where the vendor does not document that this is never
    /// charged. Without it the next run does, when you say so by starting it
    #[arg(long)]
    pub resend_throttled: bool,
    /// Checks all rows, says how many are new by the journal, and sends nothing. It needs no key
    #[arg(long)]
    pub dry_run: bool,
    /// Does not ask before it sends. Where there is no terminal to ask at, nothing is sent without it
    #[arg(long, short)]
    pub yes: bool,
    /// One line of JSON an item and one for all, errors included
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct JournalArguments {
    /// The journal
    pub file: PathBuf,
    /// Writes down what you found out of an item in doubt: `KEY=HANDLE`, or `KEY=not-charged`, after which it may be
    /// sent again. What you wrote by mistake you may write anew, until the item has gone on
    #[arg(long, value_name = "KEY=HANDLE|not-charged")]
    pub settle: Vec<String>,
    /// One line of JSON an item
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct CurlArguments {
    /// The vendor: see `bindery vendors`
    pub vendor: String,
    /// The create; may be left out where there is only one
    pub operation: Option<String>,
    #[command(flatten)]
    pub body: BodyArguments,
    /// Another address of the API, such as that of `bindery emulate`
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// One line of JSON, errors included
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct EmulateArguments {
    /// The vendor: see `bindery vendors`
    pub vendor: String,
    /// The port; 0 is any that is free
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub port: u16,
    /// A script of faults, YAML or JSON: see the emulator's documentation
    #[arg(long, value_name = "FILE")]
    pub faults: Option<PathBuf>,
}
