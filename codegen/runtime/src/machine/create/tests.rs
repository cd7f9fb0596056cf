//! What is decided, case by case, up to the very moment in which it changes.

use super::*;

const RANDOM: u32 = 7;

const SECOND: Duration = Duration::from_secs(1);

/// The smallest step of time.
const TICK: Duration = Duration::from_nanos(1);

fn policy(key_lifetime: Option<Duration>) -> CreatePolicy {
    CreatePolicy { attempts: 3, timeout: 60 * SECOND, deadline: 120 * SECOND, key_lifetime }
}

/// The first wait of every call.
fn first_wait() -> Duration {
    Backoff::new(Duration::from_millis(250), Duration::from_secs(5)).next(RANDOM)
}

fn begun(policy: CreatePolicy) -> CreateMachine {
    let mut machine = CreateMachine::new(policy);
    let first = machine.step(Duration::ZERO, RANDOM, CreateEvent::Start);
    assert_eq!(first, CreateAction::Send { timeout: policy.timeout.min(policy.deadline) });
    machine
}

/// What follows on an attempt that ends after a second.
fn after(machine: &mut CreateMachine, attempt: Attempt) -> CreateAction {
    machine.step(SECOND, RANDOM, CreateEvent::Ended(attempt))
}

fn sends_again(machine: &mut CreateMachine, attempt: Attempt) -> bool {
    match after(machine, attempt) {
        CreateAction::Wait(_) => {
            let sent = machine.step(SECOND, RANDOM, CreateEvent::Waited);
            assert!(matches!(sent, CreateAction::Send { .. }), "{sent:?}");
            true
        }
        CreateAction::Finish(_) => false,
        CreateAction::Send { .. } => panic!("it does not wait"),
    }
}

fn ends(mut machine: CreateMachine, attempt: Attempt) -> CreateEnd {
    match after(&mut machine, attempt) {
        CreateAction::Finish(end) => end,
        other => panic!("{attempt:?} is followed by {other:?}"),
    }
}

#[test]
fn a_request_that_was_cut_goes_once_more() {
    let mut machine = begun(policy(None));
    assert!(sends_again(&mut machine, Attempt::Incomplete));
    assert_eq!(ends(machine, Attempt::Incomplete), CreateEnd::NotSent);
}

#[test]
fn what_was_not_sent_goes_as_often_as_is_allowed() {
    let mut machine = begun(policy(None));
    assert!(sends_again(&mut machine, Attempt::NotSent));
    assert!(sends_again(&mut machine, Attempt::NotSent));
    assert_eq!(machine.attempts(), 3);
    assert_eq!(ends(machine, Attempt::NotSent), CreateEnd::NotSent);
}

#[test]
fn what_is_in_doubt_goes_again_only_while_its_key_is_known() {
    let now = SECOND + first_wait();
    for lost in [Attempt::Lost, Attempt::Answered { class: Class::Unclear, retry_after: None }] {
        assert!(!sends_again(&mut begun(policy(None)), lost));
        assert!(!sends_again(&mut begun(policy(Some(now))), lost));
        assert!(sends_again(&mut begun(policy(Some(now + TICK))), lost));
        assert_eq!(ends(begun(policy(None)), lost), CreateEnd::Unknown);
    }
}

#[test]
fn a_doubt_stays_and_with_it_what_it_forbids() {
    let mut machine = begun(policy(Some(first_wait() + SECOND + TICK)));
    assert!(sends_again(&mut machine, Attempt::Lost));
    // The second wait is longer, and the key would be forgotten at its end.
    assert_eq!(ends(machine.clone(), Attempt::NotSent), CreateEnd::Unknown);
    let mut machine = begun(policy(Some(100 * SECOND)));
    assert!(sends_again(&mut machine, Attempt::Lost));
    assert!(sends_again(&mut machine.clone(), Attempt::NotSent));
    let refused = Attempt::Answered { class: Class::Rejected, retry_after: None };
    assert_eq!(ends(machine.clone(), refused), CreateEnd::Unknown);
    let taken = Attempt::Answered { class: Class::Accepted, retry_after: None };
    assert_eq!(ends(machine, taken), CreateEnd::Accepted);
}

#[test]
fn without_a_doubt_no_key_is_needed() {
    // A key that is forgotten at once forbids nothing that has surely not arrived.
    assert!(sends_again(&mut begun(policy(Some(TICK))), Attempt::NotSent));
    assert!(sends_again(&mut begun(policy(None)), Attempt::NotSent));
}

#[test]
fn nothing_is_sent_at_the_deadline() {
    let with = |deadline| CreatePolicy { deadline, ..policy(None) };
    let last = SECOND + first_wait();
    assert_eq!(ends(begun(with(last)), Attempt::NotSent), CreateEnd::NotSent);
    let mut machine = begun(with(last + TICK));
    assert_eq!(after(&mut machine, Attempt::NotSent), CreateAction::Wait(first_wait()));
    let late = machine.clone().step(last + TICK, RANDOM, CreateEvent::Waited);
    assert_eq!(late, CreateAction::Finish(CreateEnd::NotSent));
    // What is left of the time bounds the attempt.
    let sent = machine.step(last, RANDOM, CreateEvent::Waited);
    assert_eq!(sent, CreateAction::Send { timeout: TICK });
}

#[test]
fn a_wait_is_no_shorter_than_the_vendor_asks() {
    let class = Class::Throttled { before_charge: true };
    for (asked, wait) in
        [(None, first_wait()), (Some(Duration::ZERO), first_wait()), (Some(7 * SECOND), 7 * SECOND)]
    {
        let throttled = Attempt::Answered { class, retry_after: asked };
        assert_eq!(after(&mut begun(policy(None)), throttled), CreateAction::Wait(wait));
        let unclear = Attempt::Answered { class: Class::Unclear, retry_after: asked };
        let known = policy(Some(100 * SECOND));
        assert_eq!(after(&mut begun(known), unclear), CreateAction::Wait(wait));
    }
    let class = Class::Throttled { before_charge: false };
    let throttled = Attempt::Answered { class, retry_after: None };
    assert_eq!(ends(begun(policy(None)), throttled), CreateEnd::Throttled);
}

#[test]
fn the_end_is_said_again() {
    let mut machine = begun(policy(None));
    let end = after(&mut machine, Attempt::Lost);
    assert_eq!(end, CreateAction::Finish(CreateEnd::Unknown));
    assert_eq!(machine.step(SECOND, RANDOM, CreateEvent::Waited), end);
    assert_eq!(machine.attempts(), 1);
}
