//! The invented vendor, a client of it, and a count of what was called.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;

use bindery_emulator::{Builder, Counts, Emulator, Pace};
use bindery_runtime::{CreateError, Pace as Polling, RequestOptions, ReqwestTransport, Task};
use studio::{Client, FilmAnswer, NewFilm};

use crate::canary::{self, KEY};
use crate::lateness::Timed;
use crate::watch::Watched;

static API: LazyLock<Result<bindery_emulator::Api, String>> = LazyLock::new(|| {
    let text = include_str!("../../studio/openapi.yaml");
    bindery_emulator::load([("openapi.yaml", text)]).map_err(|error| error.to_string())
});

/// The time-out of one exchange.
pub const TIMEOUT: Duration = Duration::from_millis(600);

/// The time-out of connecting.
pub const CONNECTING: Duration = Duration::from_millis(300);

/// The deadline of a create.
pub const DEADLINE: Duration = Duration::from_secs(5);

/// The two creates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Create {
    /// Takes an idempotency key, and says what comes before the charge.
    Keyed,
    /// Documents nothing.
    Plain,
}

impl Create {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Keyed, Self::Plain];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Keyed => "with a key",
            Self::Plain => "without a key",
        }
    }
}

/// The vendor, not started.
pub fn builder() -> Builder {
    // The specification is part of this crate, and its test says that it can be read.
    let api = API.as_ref().unwrap_or_else(|error| panic!("{error}"));
    Emulator::builder(api).pace(Pace::Queries { pending: 1, running: 1 })
}

/// What was called, and what was billed.
pub struct Tally {
    emulator: Arc<Emulator>,
    calls: AtomicU64,
    late: Mutex<Option<String>>,
}

impl Tally {
    pub(crate) fn calls(&self) -> u64 {
        self.calls.load(Ordering::SeqCst)
    }

    pub(crate) fn billed(&self) -> u64 {
        self.emulator.billed()
    }

    pub(crate) fn counts(&self) -> Counts {
        self.emulator.counts()
    }

    pub(crate) fn late(&self) -> Option<String> {
        self.late.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The vendor and a client of it.
#[derive(Clone)]
pub struct Shop {
    /// The vendor.
    pub emulator: Arc<Emulator>,
    /// The client.
    pub client: Client,
    tally: Arc<Tally>,
}

impl Shop {
    pub(crate) fn new(emulator: Emulator) -> Result<Self, String> {
        let client = client(&emulator.url(), reqwest::Client::builder)?;
        let emulator = Arc::new(emulator);
        let tally = Tally { emulator: Arc::clone(&emulator), calls: 0.into(), late: None.into() };
        Ok(Self { emulator, client, tally: Arc::new(tally) })
    }

    pub(crate) fn tally(&self) -> Arc<Tally> {
        Arc::clone(&self.tally)
    }

    /// Creates a film, and looks for the key in whatever comes back.
    pub async fn create(&self, create: Create) -> Result<Task<FilmAnswer>, CreateError> {
        self.create_with(create, NewFilm::new("A paper boat"), RequestOptions::new()).await
    }

    /// As [`Shop::create`], of this film.
    pub async fn create_with(
        &self,
        create: Create,
        film: NewFilm,
        options: RequestOptions,
    ) -> Result<Task<FilmAnswer>, CreateError> {
        self.tally.calls.fetch_add(1, Ordering::SeqCst);
        let (result, late) = create_by(&self.client, create, film, options).await;
        if let Some(late) = late {
            self.tally.late.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(late);
        }
        // Waiting goes quickly here.
        let pace = Polling::new(Duration::from_millis(10), Duration::from_millis(20));
        result.map(|task| task.pace(pace))
    }

    /// Counts a call that a case makes by itself.
    pub fn count_call(&self) {
        self.tally.calls.fetch_add(1, Ordering::SeqCst);
    }
}

/// Creates a film, and looks for the key in whatever comes back. Says, too, by how much it ended too late, if it did.
pub(crate) async fn create_by(
    client: &Client,
    create: Create,
    film: NewFilm,
    options: RequestOptions,
) -> (Result<Task<FilmAnswer>, CreateError>, Option<String>) {
    let options = options.deadline(DEADLINE);
    let timed;
    let result = match create {
        Create::Keyed => {
            let call = client.create_film(film).with(options);
            timed = Timed::start();
            call.submit().await
        }
        Create::Plain => {
            let call = client.create_plain_film(film).with(options);
            timed = Timed::start();
            call.submit().await
        }
    };
    let late = timed.too_late("a create", DEADLINE);
    if let Err(error) = &result {
        canary::scan_error("the error of a create", error);
    }
    (result, late)
}

/// A client of the vendor at an address, by a reqwest builder. What is paid is watched.
pub fn client(url: &str, builder: impl Fn() -> reqwest::ClientBuilder) -> Result<Client, String> {
    let transport = ReqwestTransport::from_builder(|| builder().connect_timeout(CONNECTING));
    let transport = transport.map_err(|error| error.to_string())?;
    let client = Client::builder()
        .key(KEY.as_str())
        .base_url(url)
        .timeout(TIMEOUT)
        .transport(Watched(transport))
        .build();
    client.map_err(|error| error.to_string())
}
