//! scratch
use std::hint::black_box;
use std::time::Instant;
use bindery_bench::inputs;
use bindery_runtime::codegen::Json;
use bindery_runtime::json::Document;
use bindery_runtime::{Validate, ValidateJson};
use bindery_runtime::validate::{Path, Sink};
use bindery_runtime::json::Node;

fn time<R>(name: &str, mut f: impl FnMut() -> R) {
    if std::env::args().nth(2).is_some_and(|it| it != name) { return; }
    if std::env::args().nth(2).is_some() { let t = Instant::now(); while t.elapsed().as_secs() < 3 { for _ in 0..100 { black_box(f()); } } return; }
    let mut best = f64::MAX;
    for _ in 0..7 {
        let mut n = 1;
        loop {
            let t = Instant::now();
            for _ in 0..n { black_box(f()); }
            let e = t.elapsed().as_nanos() as f64;
            if e > 3e7 { best = best.min(e / n as f64); break; }
            n *= 4;
        }
    }
    println!("{name:30} {best:>12.0}");
}
fn all<T: Json + ValidateJson + Validate + serde::de::DeserializeOwned>(input: &inputs::Input) {
    let bytes = input.bytes();
    println!("== {}", input.name);
    time("utf8", || std::str::from_utf8(&bytes).is_ok());
    time("document", || Document::read(&bytes).unwrap());
    let document = Document::read(&bytes).unwrap();
    time("valid on text", || { let mut s = Sink::asking(); T::check_json(Node::Element(document.root()), &Path::ROOT, &mut s); s.is_done() });
    time("valid on value", || T::is_valid_json(&input.valid));
    time("decode", || T::decode(document.root()).ok().unwrap());
    let typed = T::decode(document.root()).ok().unwrap();
    time("typed valid", || typed.is_valid());
    time("read_json", || T::read_json(&bytes).ok().unwrap());
    time("drop", || ());
}
fn main() {
    let which = std::env::args().nth(1).unwrap_or_default();
    if which.contains('r') || which.is_empty() { all::<generation::GenerationRequest>(&inputs::generation()); }
    if which.contains('m') || which.is_empty() { all::<video::CreateVideoRequest>(&inputs::video()); }
    if which.contains('c') || which.is_empty() { all::<payments::ChargePage>(&inputs::charges()); }
    if which.contains('l') || which.is_empty() { all::<releases::Release>(&inputs::release()); }
    if which.contains('v') || which.is_empty() { all::<payments::Movements>(&inputs::movements()); }
}
#[allow(dead_code)]
fn only() {}
