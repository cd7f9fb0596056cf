//! What can go wrong by chance, of vendors that do not lie: none bills what it refuses, and none accepts what it
//! does not bill.

use std::time::Duration;

use bindery_emulator::{Bomb, Encoding, On, Part, Phase, Reply, Rule, Script, Step};
use proptest::collection::vec;
use proptest::prelude::*;

use super::Play;
use crate::Create;

/// Calls that meet faults of all kinds.
pub(super) fn any_play() -> BoxedStrategy<Play> {
    plays(any_create().boxed())
}

/// Calls that meet faults of which the client's system sees the same each time: what it has written when a
/// connection ends unread is a matter of moments.
pub(super) fn steady_play() -> BoxedStrategy<Play> {
    plays(prop_oneof![answered_late(), refusal(), broken(), edited()].boxed())
}

/// One to three requests of the create and of the query go wrong.
fn plays(fault: BoxedStrategy<Vec<Step>>) -> BoxedStrategy<Play> {
    let create = prop_oneof![Just(Create::Keyed), Just(Create::Plain)];
    (create, vec(fault, 1..=3), vec(any_query(), 1..=3))
        .prop_map(|(create, creates, queries)| {
            let rules = creates.into_iter().map(|steps| {
                let on = if matches!(steps.first(), Some(Step::AcceptClose | Step::AcceptReset)) {
                    On::Any
                } else {
                    On::Create
                };
                Rule::on(on).times(1).steps(steps)
            });
            let queries =
                queries.into_iter().map(|steps| Rule::on(On::Query).times(1).steps(steps));
            Play { create, script: rules.chain(queries).fold(Script::new(), Script::rule) }
        })
        .boxed()
}

fn any_create() -> impl Strategy<Value = Vec<Step>> {
    prop_oneof![
        1 => prop_oneof![Just(vec![Step::AcceptClose]), Just(vec![Step::AcceptReset])],
        2 => (0..600_u64, ending()).prop_map(|(bytes, ending)| vec![Step::Read(bytes), ending]),
        4 => answered_late(),
        4 => refusal(),
        6 => broken(),
        3 => edited(),
    ]
}

fn ending() -> impl Strategy<Value = Step> {
    prop_oneof![3 => Just(Step::Close), 3 => Just(Step::Reset), 1 => Just(Step::Hang)]
}

/// The request is there as a whole, billed or not.
fn taken() -> impl Strategy<Value = Step> {
    prop_oneof![Just(Step::ReadAll), Just(Step::Bill)]
}

fn pause() -> impl Strategy<Value = Step> {
    (0..40_u64).prop_map(|millis| Step::Delay(Duration::from_millis(millis)))
}

/// No answer, or one that a gateway gives in the vendor's place.
fn answered_late() -> BoxedStrategy<Vec<Step>> {
    let statuses = prop::sample::select(vec![301, 302, 303, 307, 308, 408, 409, 425]);
    let broken = prop::sample::select(vec![499, 500, 502, 504, 520, 524, 599]);
    let status = prop_oneof![statuses, broken].prop_map(|code| {
        Step::Status(Reply::new(code).header("Location", "http://127.0.0.1:1/").body("<html>"))
    });
    (pause(), taken(), prop_oneof![ending(), status])
        .prop_map(|(pause, taken, end)| vec![pause, taken, end])
        .boxed()
}

/// A refusal, before anything is billed.
fn refusal() -> BoxedStrategy<Vec<Step>> {
    let code = prop::sample::select(vec![400, 401, 402, 403, 404, 413, 415, 422, 429, 503]);
    let asked = prop::sample::select(vec!["0", "0.1", "3", "abc", "-1", "99999999999"]);
    (code, prop::option::of(asked))
        .prop_map(|(code, asked)| {
            let reply = Reply::new(code);
            let reply = asked.into_iter().fold(reply, |it, asked| it.header("Retry-After", asked));
            vec![Step::ReadAll, Step::Status(reply)]
        })
        .boxed()
}

/// Billed, and the answer breaks on its way.
fn broken() -> BoxedStrategy<Vec<Step>> {
    (Just(Step::Bill), delivery(), prop::option::of(ending()))
        .prop_map(|(bill, delivery, ending)| {
            [bill].into_iter().chain(delivery).chain(ending).collect()
        })
        .boxed()
}

fn delivery() -> impl Strategy<Value = Vec<Step>> {
    let garbage = prop::sample::select(vec!["", "{", "null", "[]", "\u{feff}", "{\"code\":0}"]);
    prop_oneof![
        (0..120_u64).prop_map(|bytes| vec![Step::CutAt(bytes)]),
        (0..250_u64).prop_map(|bytes| vec![Step::CloseAfter(bytes)]),
        (0..100_u64).prop_map(|bytes| vec![Step::NoLength, Step::CutAt(bytes)]),
        Just(vec![Step::NoLength]),
        Just(vec![Step::ChunkGarbage]),
        Just(vec![Step::TwoLengths]),
        (-60..60_i64).prop_map(|more| vec![Step::WrongLength(more)]),
        (20..90_u64)
            .prop_map(|bytes| { vec![Step::drip(Part::All, bytes, Duration::from_millis(5))] }),
        Just(vec![Step::Endless(Duration::from_millis(10))]),
        garbage.prop_map(|text| vec![Step::Status(Reply::new(200).body(text))]),
        vec(any::<u8>(), 0..40).prop_map(|bytes| vec![Step::Status(Reply::new(200).bytes(bytes))]),
        (0..150_u64).prop_map(|count| vec![Step::ManyHeaders(count)]),
        (0..(1_u64 << 20)).prop_map(|bytes| vec![Step::HugeHeader(bytes)]),
        Just(vec![Step::GzipBomb(Bomb { size: 64 << 20, encoding: Encoding::Gzip })]),
        Just(vec![Step::KeepAliveClose(Duration::ZERO)]),
    ]
}

/// Billed, and the answer says something else.
fn edited() -> BoxedStrategy<Vec<Step>> {
    let edit = prop_oneof![
        Just(Step::remove("/data/film_id")),
        Just(Step::remove("/data")),
        Just(Step::remove("/code")),
        Just(Step::set("/data/film_id", 12)),
        Just(Step::set("/data/film_id", "")),
        Just(Step::set("/data/state", "dreaming")),
        // With the task's id beside it, so that nobody takes it for a refusal.
        Just(Step::set("/code", 9)),
    ];
    (pause(), edit).prop_map(|(pause, edit)| vec![Step::Bill, pause, edit]).boxed()
}

fn any_query() -> impl Strategy<Value = Vec<Step>> {
    let state = prop::sample::select(vec![Phase::Pending, Phase::Running, Phase::Failed]);
    let status = prop::sample::select(vec![302, 400, 401, 404, 408, 429, 500, 502, 503]);
    prop_oneof![
        (status, prop::sample::select(vec!["0", "1", "x"])).prop_map(|(code, asked)| {
            vec![Step::Status(Reply::new(code).header("Retry-After", asked))]
        }),
        state.prop_map(|phase| vec![Step::State(phase)]),
        ending().prop_map(|ending| vec![ending]),
        delivery(),
        Just(vec![Step::set("/data/film_id", "another")]),
        Just(vec![Step::remove("/data/files")]),
    ]
}
