//! F3, F5 and F6: the connection breaks before an answer.

use std::time::Duration;

use bindery_emulator::{On, Rule, Script, Step};
use bindery_runtime::{CreateError, Reconciled};

use super::{case, class};
use crate::{Create, Lab, Row, Verdict, ensure};

pub const BEFORE_READING: Row = Row {
    id: "F3",
    fault: "accepted, then closed or reset before anything is read",
    must: "nothing billed; without a key nothing is sent again that may have arrived; at most 3 sends",
    cases: || {
        let mut cases = Vec::new();
        for create in Create::ALL {
            for step in [Step::AcceptClose, Step::AcceptReset] {
                cases.push(case!(
                    format!("{}, {}", step.name(), create.name()),
                    [step] | lab | {
                        let rule = Rule::on(On::Any).steps([step.clone()]);
                        let shop = lab.shop(Script::new().rule(rule))?;
                        let Err(error) = shop.create(create).await else {
                            return Err("accepted by nobody".to_owned());
                        };
                        // The break may come while the connection is made, or before the last piece has left:
                        // what was surely cut goes again, and the last may be in doubt. That nothing in doubt goes
                        // again is checked after every case.
                        let known =
                            matches!(error, CreateError::Unknown(_) | CreateError::NotSent(_));
                        ensure!(known, "{error}");
                        ensure!(error.attempts() <= 3, "{} attempts: {error}", error.attempts());
                        ensure!(shop.emulator.billed() == 0, "billed");
                        Ok(())
                    }
                ));
            }
        }
        cases
    },
};

pub const AFTER_BILLING: Row = Row {
    id: "F5",
    fault: "the whole request is read and billed, then: close, reset, silence, the server is gone",
    must: "Unknown, billed exactly once, found by its correlation id; with a key: accepted, billed once",
    cases: || {
        let mut cases = Vec::new();
        for step in [Step::Close, Step::Reset, Step::Hang] {
            for create in Create::ALL {
                let (name, step) = (format!("{}, {}", step.name(), create.name()), step.clone());
                cases.push(case!(name, [step] | lab | { billed(lab, create, step).await }));
            }
        }
        cases.push(case!("the server is gone", |lab| {
            let rule = Rule::on(On::Create).steps([Step::Bill, Step::Hang]);
            let shop = lab.shop(Script::new().rule(rule))?;
            let (emulator, client) = (shop.emulator.clone(), shop.clone());
            let call = client.create(Create::Plain);
            let gone = async {
                while emulator.billed() == 0 {
                    tokio::time::sleep(Duration::from_millis(2)).await;
                }
                emulator
                    .set_faults(Script::new().rule(Rule::on(On::Any).steps([Step::AcceptReset])));
            };
            let (result, ()) = tokio::join!(call, gone);
            ensure!(class(&result) == "unknown", "{}", class(&result));
            ensure!(shop.emulator.billed() == 1, "billed {} times", shop.emulator.billed());
            Ok(())
        }));
        cases
    },
};

async fn billed(lab: &Lab, create: Create, step: Step) -> Verdict {
    let rule = Rule::on(On::Create).times(1).steps([Step::Bill, step]);
    let shop = lab.shop(Script::new().rule(rule))?;
    let result = shop.create(create).await;
    ensure!(shop.emulator.billed() == 1, "billed {} times", shop.emulator.billed());
    let creates = shop.emulator.counts().creates;
    match (create, result) {
        (Create::Keyed, Ok(task)) => {
            ensure!(creates == 2, "{creates} creates");
            let tasks = shop.emulator.tasks();
            ensure!(tasks.len() == 1 && tasks[0].id == task.id(), "another task: {task:?}");
            Ok(())
        }
        (Create::Plain, Err(CreateError::Unknown(unknown))) => {
            ensure!(creates == 1, "{creates} creates");
            let id = unknown.correlation_id().ok_or("no correlation id")?;
            ensure!(shop.emulator.correlated(id).len() == 1, "the vendor doesn't know {id}");
            match shop.client.reconcile(&unknown).await {
                Ok(Reconciled::Found(task)) => {
                    let known = shop.emulator.correlated(id);
                    ensure!(known[0].id == task.id(), "another task: {task:?}");
                    Ok(())
                }
                other => Err(format!("not found: {other:?}")),
            }
        }
        (_, result) => Err(format!("{}: {:?}", class(&result), result.err())),
    }
}

pub const KEEP_ALIVE: Row = Row {
    id: "F6",
    fault: "the server closes the idle connection just when the next of 1,000 creates is sent",
    must: "1,000 accepted, 1,000 billed",
    cases: || {
        vec![case!("1,000 creates", |lab| {
            let rule = Rule::on(On::Any).steps([Step::KeepAliveClose(Duration::ZERO)]);
            let shop = lab.shop(Script::new().rule(rule))?;
            for number in 0..1_000 {
                let create = if number % 2 == 0 { Create::Plain } else { Create::Keyed };
                let result = shop.create(create).await;
                ensure!(result.is_ok(), "number {number}: {:?}", result.err());
            }
            let billed = shop.emulator.billed();
            ensure!(billed == 1_000, "billed {billed}");
            Ok(())
        })]
    },
};
