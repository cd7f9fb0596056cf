//! The same script by both drivers: the same class, and the same bytes.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bindery_emulator::Received;
use bindery_runtime::RequestOptions;

use super::single::{Waiter, submit};
use super::{Play, REGRESSIONS, Worker, run, scripts};
use crate::rows::class;
use crate::{Case, Driver, Lab, Row, Shop, Verdict, ensure};

/// Each driver begins half of them.
const SCRIPTS: u32 = 120;

/// Long enough that only silence ends an exchange.
const TIMEOUT: Duration = Duration::from_millis(400);

pub(super) const ROW: Row = Row {
    id: "R2",
    fault: "240 random scripts, each played by async and by blocking",
    must: "the same class, as many requests, and the same bytes in each",
    cases: || {
        vec![Case::new(format!("{SCRIPTS} scripts"), |lab| {
            lab.allow(64 << 20);
            Box::pin(
                async move { run::<Differ, _>(lab, SCRIPTS, REGRESSIONS[1], scripts::steady_play) },
            )
        })]
    },
};

struct Differ {
    sides: [(Shop, Waiter); 2],
    number: AtomicU64,
}

impl Worker for Differ {
    fn new(lab: &Lab) -> Result<Self, String> {
        let mut drivers = Driver::ALL;
        if lab.driver() == Driver::Blocking {
            drivers.reverse();
        }
        let side = |driver| -> Result<_, String> {
            let builder = crate::vendor::builder().keep(100_000);
            Ok((lab.shop_of(builder)?, Waiter::new(driver)?))
        };
        let [first, second] = drivers.map(side);
        Ok(Self { sides: [first?, second?], number: AtomicU64::new(0) })
    }

    fn play(&self, play: &Play) -> Verdict {
        let number = self.number.fetch_add(1, Ordering::Relaxed);
        let [first, second] = self.sides.each_ref().map(|side| played(side, play, number));
        let (one, other) = (&first.0, &second.0);
        ensure!(one == other, "{one} and {other}");
        let counts = (first.1.len(), second.1.len());
        ensure!(counts.0 == counts.1, "{} requests and {}", counts.0, counts.1);
        for (one, other) in first.1.iter().zip(&second.1) {
            ensure!(one == other, "{one}\nand\n{other}");
        }
        Ok(())
    }

    fn end(self) -> Verdict {
        let [one, other] = self.sides.each_ref().map(|(shop, _)| shop.emulator.billed());
        ensure!(one == other, "billed {one} and {other}");
        Ok(())
    }
}

/// The class of a call, and its requests as they came.
fn played((shop, waiter): &(Shop, Waiter), play: &Play, number: u64) -> (String, Vec<String>) {
    let begun = shop.emulator.received().len();
    shop.emulator.set_faults(play.script.clone());
    let options = RequestOptions::new().timeout(TIMEOUT).deadline(Duration::from_secs(5));
    let options = options.correlation_id(format!("call-{number}"));
    let options = match play.create {
        crate::Create::Keyed => options.idempotency_key(format!("key-{number}")),
        crate::Create::Plain => options,
    };
    let result = waiter.wait(submit(shop, play.create, options));
    let received = shop.emulator.received();
    (class(&result).to_owned(), received[begun..].iter().map(text).collect())
}

/// A request as text. Only the port of the vendor differs.
fn text(request: &Received) -> String {
    let mut text = format!("{} {}\n", request.method, request.target);
    for (name, value) in &request.headers {
        if !name.eq_ignore_ascii_case("host") {
            text.push_str(&format!("{name}: {value}\n"));
        }
    }
    text.push_str(&String::from_utf8_lossy(&request.body));
    text
}
