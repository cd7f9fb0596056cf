//! Each call by itself: what it says is what the vendor's ledger says.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use bindery_runtime::{Blocking, CreateError, Pace, RequestOptions, Task};
use studio::{FilmAnswer, NewFilm};
use tokio::runtime::Runtime;

use super::{Play, REGRESSIONS, Worker, run, scripts};
use crate::lateness::Timed;
use crate::{Case, Create, Driver, Lab, Row, Shop, Verdict, canary, ensure};

/// Each driver plays half of 2,000.
const SCRIPTS: u32 = 1_000;

/// The time-out of one exchange.
const TIMEOUT: Duration = Duration::from_millis(150);

/// The deadline of a create, with its repetitions.
const DEADLINE: Duration = Duration::from_millis(1_500);

/// The deadline of waiting.
const WAIT: Duration = Duration::from_millis(500);

pub(super) const ROW: Row = Row {
    id: "R1",
    fault: "2,000 random scripts of 1 to 3 faults of create and query, half by each driver",
    must: "billed at most once a call; the class agrees with the ledger; the deadline is kept; the key stands nowhere",
    cases: || {
        vec![Case::new(format!("{SCRIPTS} scripts"), |lab| {
            // Emulators, bombs and ledgers of all workers.
            lab.allow(64 << 20);
            Box::pin(async move {
                // The workers wait on threads of their own.
                run::<Single, _>(lab, SCRIPTS, REGRESSIONS[0], scripts::any_play)
            })
        })]
    },
};

/// Who waits, for one worker.
pub(super) enum Waiter {
    Async(Runtime),
    Blocking(Blocking),
}

impl Waiter {
    pub(super) fn new(driver: Driver) -> Result<Self, String> {
        match driver {
            Driver::Async => {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
                runtime.map(Self::Async).map_err(|error| error.to_string())
            }
            Driver::Blocking => {
                Blocking::new().map(Self::Blocking).map_err(|error| error.to_string())
            }
        }
    }

    pub(super) fn wait<F: Future>(&self, future: F) -> F::Output {
        match self {
            Self::Async(runtime) => runtime.block_on(future),
            Self::Blocking(blocking) => blocking.wait(future),
        }
    }
}

/// Submits a create with these options, and looks for the key in what comes back.
pub(super) async fn submit(
    shop: &Shop,
    create: Create,
    options: RequestOptions,
) -> Result<Task<FilmAnswer>, CreateError> {
    shop.count_call();
    let film = NewFilm::new("A paper boat");
    let result = match create {
        Create::Keyed => shop.client.create_film(film).with(options).submit().await,
        Create::Plain => shop.client.create_plain_film(film).with(options).submit().await,
    };
    if let Err(error) = &result {
        canary::scan_error("the error of a create", error);
    }
    result
}

struct Single {
    shop: Shop,
    waiter: Waiter,
    /// What each call has said: its correlation text, and what the ledger may say of it.
    said: Mutex<Vec<(String, Allowed)>>,
}

/// How often a call may be billed.
#[derive(Clone, Copy, Debug)]
enum Allowed {
    Once,
    Never,
    AtMostOnce,
}

impl Worker for Single {
    fn new(lab: &Lab) -> Result<Self, String> {
        let shop = lab.shop(bindery_emulator::Script::new())?;
        Ok(Self { shop, waiter: Waiter::new(lab.driver())?, said: Mutex::default() })
    }

    fn play(&self, play: &Play) -> Verdict {
        let mut said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        let id = format!("call-{}", said.len());
        self.shop.emulator.set_faults(play.script.clone());
        let options = RequestOptions::new().timeout(TIMEOUT).deadline(DEADLINE).correlation_id(&id);
        let timed = Timed::start();
        let result = self.waiter.wait(submit(&self.shop, play.create, options));
        let late = timed.too_late("the create", DEADLINE);
        let allowed = match &result {
            Ok(_) => Allowed::Once,
            Err(CreateError::NotSent(_) | CreateError::Rejected(_)) => Allowed::Never,
            Err(CreateError::Throttled(it)) if it.is_before_charge() => Allowed::Never,
            // Whoever bills does not say that it was too much: no script here does.
            Err(CreateError::Throttled(_)) => Allowed::Never,
            Err(CreateError::Unknown(_)) => Allowed::AtMostOnce,
            Err(CreateError::Invalid(_)) => return Err("the request is invalid".to_owned()),
        };
        said.push((id.clone(), allowed));
        late.map_or(Ok(()), Err)?;
        self.holds(&id, allowed)?;
        if let Ok(task) = result {
            self.waits(task)?;
        }
        Ok(())
    }

    /// What came late has come by now.
    fn end(self) -> Verdict {
        let rest = Duration::from_secs(1);
        self.shop.emulator.wait_until(rest, |emulator| emulator.counts().open == 0);
        for (id, allowed) in self.said.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            self.holds(id, *allowed)?;
        }
        Ok(())
    }
}

impl Single {
    fn holds(&self, id: &str, allowed: Allowed) -> Verdict {
        let ledger = self.shop.emulator.ledger();
        let of_call = ledger.iter().filter(|entry| entry.correlation.as_deref() == Some(id));
        let billed = of_call.filter(|entry| entry.billed).count();
        let holds = match allowed {
            Allowed::Once => billed == 1,
            Allowed::Never => billed == 0,
            Allowed::AtMostOnce => billed <= 1,
        };
        ensure!(holds, "billed {billed} times, and allowed is {allowed:?}");
        Ok(())
    }

    fn waits(&self, task: Task<FilmAnswer>) -> Verdict {
        let pace = Pace::new(Duration::from_millis(10), Duration::from_millis(20));
        let timed = Timed::start();
        let ended = self.waiter.wait(task.pace(pace).wait(WAIT));
        let late = timed.too_late("waiting", WAIT);
        if let Err(error) = &ended {
            canary::scan_error("the error of waiting", error);
        }
        late.map_or(Ok(()), Err)
    }
}
