//! F4: the connection breaks while the request is sent.

use bindery_emulator::{On, Rule, Script, Step};
use bindery_runtime::{CreateError, RequestOptions};
use studio::NewFilm;

use super::case;
use crate::{Create, Row, ensure};

/// The bytes of the request.
const SIZE: u64 = 15_000_000;

/// After every so many of them the connection breaks. Without optimisation a request of this size takes its time, so
/// that fewer places are tried.
const STEP: u64 = if cfg!(debug_assertions) { 3 << 20 } else { 64 << 10 };

pub const CUT: Row = Row {
    id: "F4",
    fault: "reset after every 64 KiB of a request of 15 MB",
    must: "nothing billed; NotSent while the last piece has not left, else Unknown, and not sent again",
    cases: || {
        let mut cases = Vec::new();
        for create in Create::ALL {
            let name = format!("{} places, {}", SIZE.div_ceil(STEP), create.name());
            cases.push(case!(name, |lab| {
                // The request: as a film, as JSON, with a note, and on its way; and what two threads keep of it.
                lab.allow(12 * SIZE);
                let shop = lab.shop(Script::new())?;
                let picture = "x".repeat(usize::try_from(SIZE).map_err(|e| e.to_string())?);
                let film = NewFilm::new("A paper boat").images([picture]);
                let (mut cut, mut in_doubt) = (0, 0);
                for place in (0..SIZE).step_by(usize::try_from(STEP).map_err(|e| e.to_string())?) {
                    let rule = Rule::on(On::Create).steps([Step::Read(place), Step::Reset]);
                    shop.emulator.set_faults(Script::new().rule(rule));
                    let options = RequestOptions::new();
                    let Err(error) = shop.create_with(create, film.clone(), options).await else {
                        return Err(format!("accepted, cut at {place}"));
                    };
                    match &error {
                        CreateError::NotSent(_) => {
                            cut += 1;
                            ensure!(error.attempts() <= 2, "{} attempts", error.attempts());
                        }
                        CreateError::Unknown(_) => {
                            in_doubt += 1;
                            // One that was surely cut may come before the one that is in doubt.
                            let most = if create == Create::Keyed { 3 } else { 2 };
                            ensure!(error.attempts() <= most, "{} attempts", error.attempts());
                        }
                        other => return Err(format!("cut at {place}: {other}")),
                    }
                }
                ensure!(cut > 2, "cut {cut} times, in doubt {in_doubt} times");
                ensure!(shop.emulator.billed() == 0, "billed");
                Ok(())
            }));
        }
        cases
    },
};
