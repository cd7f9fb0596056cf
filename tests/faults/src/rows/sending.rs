//! F4: the connection breaks while the request is sent.

use bindery_emulator::{On, Rule, Script, Step};
use bindery_runtime::{CreateError, RequestOptions};
use studio::NewFilm;

use super::{case, said};
use crate::vendor::builder;
use crate::{Create, Lab, Row, Shop, Verdict, ensure};

/// The bytes of the request.
const SIZE: u64 = 15_000_000;

/// After every so many of them the connection breaks. Without optimisation a request of this size takes its time, so
/// that fewer places are tried.
const STEP: u64 = if cfg!(debug_assertions) { 3 << 20 } else { 64 << 10 };

/// Most of the time passes between two attempts, so that several are tried at once. Without optimisation most of it
/// is work, which several would do in turn, on the time of each other.
const AT_ONCE: usize = if cfg!(debug_assertions) { 1 } else { 4 };

pub const CUT: Row = Row {
    id: "F4",
    fault: "reset after every 64 KiB of a request of 15 MB",
    must: "nothing billed; NotSent while the last piece has not left, else Unknown, and not sent again",
    cases: || {
        let mut cases = Vec::new();
        for create in Create::ALL {
            let name = format!("{} places, {}", SIZE.div_ceil(STEP), create.name());
            cases.push(case!(name, |lab| { all(lab, create).await }));
        }
        cases
    },
};

async fn all(lab: &Lab, create: Create) -> Verdict {
    // Each request: as a film, as JSON, with a note, and on its way.
    lab.allow(AT_ONCE as u64 * 6 * SIZE);
    let picture = "x".repeat(usize::try_from(SIZE).map_err(said)?);
    let film = NewFilm::new("A paper boat").images([picture]);
    let places = (0..SIZE).step_by(usize::try_from(STEP).map_err(said)?);
    let places: Vec<u64> = places.collect();
    let mut workers = Vec::new();
    for worker in 0..AT_ONCE {
        // What requests are kept for is not asked here, and they are large.
        let shop = lab.shop_of(builder().keep(1))?;
        let places: Vec<u64> = places.iter().copied().skip(worker).step_by(AT_ONCE).collect();
        let film = film.clone();
        workers.push(tokio::spawn(async move { cut(&shop, create, film, &places).await }));
    }
    drop(film);
    let mut before = 0;
    for worker in workers {
        before += worker.await.map_err(said)??;
    }
    ensure!(before > 2, "cut {before} times before the end");
    Ok(())
}

/// How many of these places came surely before the end of the request.
async fn cut(shop: &Shop, create: Create, film: NewFilm, places: &[u64]) -> Result<usize, String> {
    let mut before = 0;
    for place in places {
        let rule = Rule::on(On::Create).steps([Step::Read(*place), Step::Reset]);
        shop.emulator.set_faults(Script::new().rule(rule));
        let options = RequestOptions::new();
        let Err(error) = shop.create_with(create, film.clone(), options).await else {
            return Err(format!("accepted, cut at {place}"));
        };
        match &error {
            CreateError::NotSent(_) => {
                before += 1;
                ensure!((1..=2).contains(&error.attempts()), "{} attempts", error.attempts());
            }
            CreateError::Unknown(_) => {
                // One that was surely cut may come before the one that is in doubt.
                let most = if create == Create::Keyed { 3 } else { 2 };
                ensure!(error.attempts() <= most, "{} attempts", error.attempts());
            }
            other => return Err(format!("cut at {place}: {other}")),
        }
    }
    ensure!(shop.emulator.billed() == 0, "billed");
    Ok(before)
}
