//! Random scripts on the machines: whatever happens, a call is charged at most once, and nothing takes longer
//! than its deadline.

use std::time::Duration;

use bindery_runtime::machine::{
    Attempt, Class, CreateAction, CreateEnd, CreateEvent, CreateMachine, CreatePolicy, Observation,
    PollAction, PollEnd, PollEvent, PollMachine, PollPolicy,
};
use proptest::prelude::*;

/// How many scripts each machine is tried with.
const SCRIPTS: u32 = 100_000;

fn seconds(most: f64) -> impl Strategy<Value = Duration> {
    prop_oneof![
        4 => (0.0..most).prop_map(Duration::from_secs_f64),
        1 => Just(Duration::ZERO),
        1 => Just(Duration::from_secs(3_000_000_000)),
    ]
}

/// What the network and the vendor do with one attempt.
#[derive(Clone, Copy, Debug)]
struct Fate {
    attempt: Attempt,
    /// Whether the vendor has charged, as far as the attempt leaves it open.
    charged: bool,
    /// The part of its time-out that it takes.
    takes: f64,
}

fn fates() -> impl Strategy<Value = Vec<Fate>> {
    let class = prop_oneof![
        Just(Class::Accepted),
        Just(Class::Rejected),
        any::<bool>().prop_map(|before_charge| Class::Throttled { before_charge }),
        Just(Class::Unclear),
    ];
    let answered = (class, prop::option::of(seconds(60.0)))
        .prop_map(|(class, retry_after)| Attempt::Answered { class, retry_after });
    let attempt = prop_oneof![
        Just(Attempt::NotSent),
        Just(Attempt::Incomplete),
        Just(Attempt::Lost),
        answered,
    ];
    let fate = (attempt, any::<bool>(), 0.0..=1.0).prop_map(|(attempt, charged, takes)| Fate {
        attempt,
        charged,
        takes,
    });
    prop::collection::vec(fate, 1..8)
}

/// Whether the attempt is charged: what never arrived whole and what was refused before the charge is not.
fn is_charged(fate: Fate) -> bool {
    match fate.attempt {
        Attempt::NotSent | Attempt::Incomplete => false,
        Attempt::Answered { class: Class::Rejected | Class::Throttled { .. }, .. } => false,
        Attempt::Answered { class: Class::Accepted, .. } => true,
        Attempt::Answered { class: Class::Unclear, .. } | Attempt::Lost => fate.charged,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: SCRIPTS, ..ProptestConfig::default() })]

    #[test]
    fn a_create_is_charged_at_most_once(
        script in fates(),
        key in prop::option::of(seconds(100.0)),
        timeout in seconds(60.0),
        deadline in seconds(120.0),
        random in any::<u32>(),
    ) {
        let policy = CreatePolicy { attempts: 3, timeout, deadline, key_lifetime: key };
        let mut machine = CreateMachine::new(policy);
        let (mut now, mut sent, mut charges, mut doubts) = (Duration::ZERO, 0_u32, 0, 0);
        let mut fates = script.iter().cycle();
        let mut first_doubt = None;
        let mut action = machine.step(now, random, CreateEvent::Start);
        let end = loop {
            let event = match action {
                CreateAction::Finish(end) => break end,
                CreateAction::Wait(wait) => {
                    now += wait;
                    CreateEvent::Waited
                }
                CreateAction::Send { timeout } => {
                    sent += 1;
                    prop_assert!(sent <= 3);
                    let fate = *fates.next().unwrap();
                    // Once in doubt, the same is sent only while the vendor knows the key.
                    if doubts > 0 {
                        prop_assert!(key.is_some_and(|lifetime| now < lifetime));
                    }
                    // Under a key that is known, a second charge is not made.
                    charges += u32::from(is_charged(fate) && (charges == 0 || key.is_none()));
                    if matches!(fate.attempt, Attempt::Lost | Attempt::Answered { class: Class::Unclear, .. }) {
                        doubts += 1;
                        first_doubt.get_or_insert(now);
                    }
                    now += timeout.mul_f64(fate.takes);
                    CreateEvent::Ended(fate.attempt)
                }
            };
            prop_assert!(now <= deadline, "{now:?} of {deadline:?}");
            action = machine.step(now, random, event);
        };
        prop_assert!(charges <= 1);
        prop_assert_eq!(machine.attempts(), sent);
        // Nothing that may be charged is told as safe to repeat.
        if charges > 0 {
            prop_assert!(matches!(end, CreateEnd::Accepted | CreateEnd::Unknown), "{:?}", end);
        }
        if doubts > 0 {
            prop_assert!(matches!(end, CreateEnd::Accepted | CreateEnd::Unknown), "{:?}", end);
            prop_assert!(key.is_some() || doubts == 1);
        }
        // The end is said again, and nothing else.
        prop_assert_eq!(machine.step(now, random, CreateEvent::Waited), CreateAction::Finish(end));
    }

    #[test]
    fn waiting_ends_in_time_and_asks_at_a_bearable_pace(
        script in observations(),
        deadline in (0.0..2_000.0).prop_map(Duration::from_secs_f64),
        timeout in (0.1..60.0).prop_map(Duration::from_secs_f64),
        age in seconds(100.0),
        random in any::<u32>(),
    ) {
        let second = Duration::from_secs(1);
        let policy = PollPolicy {
            first: 5 * second,
            longest: 30 * second,
            shortest: second,
            timeout,
            deadline,
            grace: 10 * second,
        };
        let mut machine = PollMachine::new(policy);
        let (mut now, mut last_query) = (Duration::ZERO, None::<Duration>);
        let (mut queries, mut asked) = (0_u32, Duration::ZERO);
        let mut acts = script.iter();
        let mut action = machine.step(now, random, PollEvent::Start { age });
        let end = loop {
            let event = match action {
                PollAction::Finish(end) => break end,
                PollAction::Wait(wait) => {
                    prop_assert!(wait >= asked, "{wait:?}, asked {asked:?}");
                    now += wait;
                    prop_assert!(now <= deadline);
                    PollEvent::Waited
                }
                PollAction::Query { timeout: given } => {
                    prop_assert!(given <= timeout);
                    queries += 1;
                    // But for the last one, a second lies between two queries.
                    if let Some(last) = last_query && now < deadline.saturating_sub(timeout.min(deadline / 10)) {
                        prop_assert!(now - last >= second.mul_f64(0.8), "{:?}", now - last);
                    }
                    last_query = Some(now);
                    let (observation, takes) = acts.next().copied().unwrap_or((Observation::Going, 0.0));
                    now += given.mul_f64(takes);
                    asked = match observation {
                        Observation::Busy { retry_after } | Observation::Broken { retry_after, .. } => {
                            retry_after.unwrap_or_default()
                        }
                        _ => Duration::ZERO,
                    };
                    PollEvent::Observed(observation)
                }
            };
            action = machine.step(now, random, event);
        };
        // A query that is under way when time is over has five seconds at most.
        prop_assert!(now <= deadline + Duration::from_millis(250) || deadline.is_zero(), "{now:?} of {deadline:?}");
        prop_assert!(queries >= 1 || deadline <= 5 * second);
        prop_assert!(end != PollEnd::Ended || queries > 0);
    }
}

fn observations() -> impl Strategy<Value = Vec<(Observation, f64)>> {
    let asked = || prop::option::of(seconds(1000.0));
    let observation = prop_oneof![
        8 => Just(Observation::Going),
        1 => Just(Observation::Ended),
        2 => Just(Observation::Missing),
        2 => asked().prop_map(|retry_after| Observation::Busy { retry_after }),
        4 => (any::<bool>(), asked())
            .prop_map(|(at_once, retry_after)| Observation::Broken { at_once, retry_after }),
        1 => Just(Observation::Refused),
    ];
    prop::collection::vec((observation, 0.0..=1.0), 0..20)
}
