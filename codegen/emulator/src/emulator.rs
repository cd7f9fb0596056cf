//! The emulator itself.

use std::future::Future;
use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bindery::model::Api;

use crate::event::Event;
use crate::fault::Script;
use crate::ledger::{Counts, Entry, Received};
use crate::net::{Host, Security};
use crate::pace::{Outcome, Pace};
use crate::play;
use crate::shared::{Listener, Shared};
use crate::state::{State, Task};
use crate::vendor::Vendor;

/// A vendor on loopback. Ends when it is dropped, with all connections.
///
/// ```
/// use bindery_emulator::{Emulator, On, Rule, Script, Step};
///
/// let api = bindery_emulator::load([("api.yaml", "
/// openapi: 3.1.1
/// info: { title: Small, version: '1' }
/// servers: [{ url: https://api.example.com/v1 }]
/// paths: {}
/// ")]).unwrap();
/// let script = Script::new().rule(Rule::on(On::Create).times(1).steps([Step::Bill, Step::Reset]));
/// let emulator = Emulator::builder(&api).faults(script).start().unwrap();
/// assert!(emulator.url().starts_with("http://127.0.0.1:") && emulator.url().ends_with("/v1"));
/// assert_eq!(emulator.billed(), 0);
/// ```
pub struct Emulator {
    shared: Arc<Shared>,
    host: Host,
    authority: Option<String>,
}

/// How an emulator is to be.
pub struct Builder {
    vendor: Vendor,
    port: u16,
    pace: Pace,
    outcome: Outcome,
    script: Script,
    keep: usize,
    listener: Option<Listener>,
    security: Security,
}

impl Builder {
    /// How fast tasks go. If not given, one query finds a task pending and two find it running.
    #[must_use]
    pub fn pace(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }

    /// How tasks end whose request doesn't say. If not given, with a result.
    #[must_use]
    pub fn outcome(mut self, outcome: Outcome) -> Self {
        self.outcome = outcome;
        self
    }

    /// What goes wrong. If not given, nothing.
    #[must_use]
    pub fn faults(mut self, script: Script) -> Self {
        self.script = script;
        self
    }

    /// The port; 0, which is the default, is any that is free.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// How many requests [`Emulator::received`] can give. If not given, 1000.
    #[must_use]
    pub fn keep(mut self, requests: usize) -> Self {
        self.keep = requests;
        self
    }

    /// A function that is called for every request that has been dealt with. It must not wait.
    #[must_use]
    pub fn on_event(mut self, listener: impl Fn(&Event) + Send + Sync + 'static) -> Self {
        self.listener = Some(Box::new(listener));
        self
    }

    /// Speaks TLS, or fails to.
    #[cfg(feature = "tls")]
    #[must_use]
    pub fn tls(mut self, tls: crate::Tls) -> Self {
        self.security = Security::Tls(tls);
        self
    }

    /// Listens.
    ///
    /// # Errors
    /// When the port is in use, or loopback can't be used.
    pub fn start(self) -> io::Result<Emulator> {
        let Self { vendor, port, pace, outcome, script, keep, listener, security } = self;
        let (guard, authority) = security.guard()?;
        let scheme = security.scheme();
        let state = State::new(pace, outcome, script, keep.max(1));
        let shared = Arc::new(Shared::new(vendor, state, guard, listener));
        let theirs = Arc::clone(&shared);
        let host = Host::start(port, move |stream| play::serve(Arc::clone(&theirs), stream))?;
        // It is set once, here, before anybody knows the port.
        let _ = shared.origin.set(format!("{scheme}://{}", host.address()));
        Ok(Emulator { shared, host, authority })
    }
}

impl Emulator {
    /// An emulator of the vendor that a specification describes.
    pub fn builder(api: &Api) -> Builder {
        Builder {
            vendor: Vendor::new(api),
            port: 0,
            pace: Pace::default(),
            outcome: Outcome::default(),
            script: Script::new(),
            keep: 1_000,
            listener: None,
            security: Security::Plain,
        }
    }

    /// Starts an emulator of the vendor that a specification describes, which is read from its file. For tests and
    /// examples; [`Emulator::builder`] has settings.
    ///
    /// # Errors
    /// When the specification can't be played, or loopback can't be used.
    pub fn of_file(path: impl AsRef<std::path::Path>) -> io::Result<Self> {
        let api = crate::load_file(path).map_err(io::Error::other)?;
        Self::builder(&api).start()
    }

    /// As [`Emulator::of_file`], from the texts of its files: the document itself first, then those that it refers to.
    ///
    /// # Errors
    /// As there.
    pub fn of_texts(files: &[(&str, &str)]) -> io::Result<Self> {
        let api = crate::load(files.iter().copied()).map_err(io::Error::other)?;
        Self::builder(&api).start()
    }

    /// The base address for clients: that of the specification's first server, on loopback.
    pub fn url(&self) -> String {
        format!("{}{}", self.origin(), self.shared.vendor.prefix)
    }

    pub(crate) fn vendor(&self) -> &Vendor {
        &self.shared.vendor
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> &str {
        self.shared.origin()
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.host.address().port()
    }

    /// The certificate, in PEM, by which a client can trust those of this emulator; with TLS only.
    pub fn ca_pem(&self) -> Option<&str> {
        self.authority.as_deref()
    }

    /// One entry for each create that began, in the order in which their heads came.
    pub fn ledger(&self) -> Vec<Entry> {
        self.shared.state().ledger.clone()
    }

    /// How many creates were billed.
    pub fn billed(&self) -> u64 {
        self.shared.state().counts.billed
    }

    /// How much has happened.
    pub fn counts(&self) -> Counts {
        self.shared.state().counts
    }

    /// The last requests, the oldest first. See [`Builder::keep`].
    pub fn received(&self) -> Vec<Received> {
        self.shared.state().received()
    }

    /// All tasks, in the order of creation.
    pub fn tasks(&self) -> Vec<Task> {
        let state = self.shared.state();
        state.tasks.iter().map(|life| life.view(state.pace)).collect()
    }

    /// The task with this id.
    pub fn task(&self, id: &str) -> Option<Task> {
        let state = self.shared.state();
        state.tasks.find(id).map(|life| life.view(state.pace))
    }

    /// The tasks whose request had this text at the pointer of `x-correlate`.
    pub fn correlated(&self, text: &str) -> Vec<Task> {
        let mut tasks = self.tasks();
        tasks.retain(|task| task.correlation.as_deref() == Some(text));
        tasks
    }

    /// Puts another script in the place of the one that is played. Its counts begin anew.
    pub fn set_faults(&self, script: Script) {
        self.shared.change(|state| state.set_script(script));
    }

    /// Changes how fast tasks go, those that exist included.
    pub fn set_pace(&self, pace: Pace) {
        self.shared.change(|state| state.pace = pace);
    }

    /// Changes how a task ends. Says whether there is such a task.
    pub fn set_outcome(&self, task: &str, outcome: Outcome) -> bool {
        self.shared.change(|state| match state.tasks.find_mut(task) {
            Some(life) => {
                life.outcome = outcome;
                true
            }
            None => false,
        })
    }

    /// The bytes of a file, by the end of its address: `1.mp4`, as they are served now.
    pub fn file(&self, name: &str) -> Vec<u8> {
        crate::files::bytes(name, self.shared.state().file_version)
    }

    /// Waits on this thread until something holds, at most so long. Says whether it does. Where the
    /// thread is also the one on which an asynchronous client runs, use [`Emulator::until`].
    pub fn wait_until(&self, limit: Duration, holds: impl Fn(&Self) -> bool) -> bool {
        /// Some things change by time alone.
        const LOOK: Duration = Duration::from_millis(20);
        let end = Instant::now() + limit;
        loop {
            if holds(self) {
                return true;
            }
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return false;
            }
            drop(self.shared.wait(self.shared.state(), left.min(LOOK)));
        }
    }

    /// Waits until something holds that a request or a connection changes. Runs on any runtime, and
    /// has no limit of its own.
    pub fn until<'e>(
        &'e self,
        holds: impl Fn(&Self) -> bool + 'e,
    ) -> impl Future<Output = ()> + 'e {
        let mut version = self.shared.version.subscribe();
        async move {
            while !holds(self) {
                // The sender lives as long as this emulator.
                let _ = version.changed().await;
            }
        }
    }

    /// What can be called: method, address and name of each operation.
    pub fn operations(&self) -> Vec<(String, String, String)> {
        let base = self.url();
        let operations = self.shared.vendor.operations.iter();
        let line = |it: &crate::vendor::Operation| {
            (it.method.clone(), format!("{base}{}", it.path), it.name.clone())
        };
        operations.map(line).collect()
    }
}

impl std::fmt::Debug for Emulator {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Emulator").field("url", &self.url()).finish_non_exhaustive()
    }
}
