//! What a generated client costs beside the same calls written by hand with reqwest and serde.
//!
//! ```sh
//! cargo run --release --manifest-path codegen/bench/Cargo.toml --package overhead              # prints the table
//! cargo run --release --manifest-path codegen/bench/Cargo.toml --package overhead -- --write   # writes OVERHEAD.md
//! ```
//!
//! Both run on one thread, in turns of a few calls, against a server in this process that answers at once. Where
//! `--only WORD` is given, only what has the word in its title is measured, for profiles.

mod by_hand;
mod measure;
mod server;

use std::error::Error;
use std::hint::black_box;

use by_hand::{Answer, ByHand, Extra, Film, NewVideo, Taken, Video};
use measure::{Cost, Pair, measure};
use report::Report;
use tokio::runtime::Runtime;
use video::{AspectRatio, ExtraBody, Model, ReferencesToVideo};

const COMMAND: &str =
    "cargo run --release --manifest-path codegen/bench/Cargo.toml --package overhead -- --write";

const KEY: &str = "sk-bench-0123456789abcdef";

/// Turns of each.
const ROUNDS: u32 = 300;

const PROMPT: &str = "@Image1 walks through the market of @Image2 in the late afternoon and stops at a stall with lanterns. The seller lights one after the other, and each throws its own colour on the face of @Image1. Behind the stalls a train passes, its windows bright; nobody looks up.";

const IMAGES: [&str; 3] = [
    "https://images.example.com/people/anna-in-a-red-coat.png?version=3",
    "https://images.example.com/places/market-at-the-station.png?version=1",
    "https://images.example.com/styles/lanterns.png?version=12",
];

/// The clients.
struct Bench {
    runtime: Runtime,
    films: studio::Client,
    videos: video::Client,
    by_hand: ByHand,
}

fn main() -> Result<(), Box<dyn Error>> {
    counter_is_alive();
    let url = format!("http://{}", server::start()?);
    let bench = Bench {
        runtime: tokio::runtime::Builder::new_current_thread().enable_all().build()?,
        films: studio::Client::builder().key(KEY).base_url(&url).build()?,
        videos: video::Client::builder().key(KEY).base_url(&url).build()?,
        by_hand: ByHand::new(&url, KEY)?,
    };
    let only = std::env::args().skip_while(|it| it != "--only").nth(1).unwrap_or_default();
    let mut rows = Vec::new();
    for mut pair in bench.pairs() {
        if pair.title.contains(&only) {
            rows.push((pair.title.clone(), measure(&mut pair, ROUNDS)));
        }
    }
    let title = "What a generated client costs beside calls by hand";
    let versions = ["reqwest", "serde_json", "allocation-counter"];
    let mut report = Report::new("OVERHEAD.md", title, COMMAND, &versions);
    report.add(include_str!("legend.md"));
    report.add(&table(&rows));
    report.deliver()?;
    Ok(())
}

/// A counter that counts nothing would please everybody.
fn counter_is_alive() {
    let counted = allocation_counter::measure(|| drop(black_box(Vec::<u8>::with_capacity(100))));
    assert_eq!((counted.count_total, counted.bytes_total), (1, 100), "the counter is not at work");
}

fn table(rows: &[(String, Cost)]) -> String {
    let both = |[ours, other]: [f64; 2]| format!("{ours:.1} / {other:.1}");
    let whole = |[ours, other]: [u64; 2]| format!("{ours} / {other}");
    let rows: Vec<_> = rows
        .iter()
        .map(|(title, cost)| {
            let cells = vec![
                both(cost.wall),
                format!("**{:.2}**", cost.wall_ratio),
                both(cost.cpu),
                format!("**{:.2}**", cost.cpu_ratio),
                whole(cost.allocations),
                whole(cost.bytes),
            ];
            (title.clone(), cells)
        })
        .collect();
    let columns = ["wall, µs", "ratio", "work, µs", "ratio", "allocations", "bytes allocated"];
    report::table(&columns, &rows)
}

impl Bench {
    fn pairs(&self) -> Vec<Pair<'_>> {
        let picture = format!("data:image/png;base64,{}", "iVBORw0KGgo/AbCd".repeat(1 << 16));
        vec![
            self.film("create of a film, sent", 20, IMAGES.map(str::to_owned).to_vec()),
            self.video("create of a video, sent", 20),
            self.film_poll(),
            self.video_poll(),
            self.film_request(
                "create of a film, not sent",
                200,
                IMAGES.map(str::to_owned).to_vec(),
            ),
            self.video_request(),
            self.film("create of a film with a picture of 1 MiB, sent", 4, vec![picture.clone()]),
            self.film_request("the same, not sent", 4, vec![picture]),
        ]
    }

    fn film(&self, title: &str, block: u32, images: Vec<String>) -> Pair<'_> {
        let (ours, other) = films(images);
        Pair {
            title: title.to_owned(),
            block,
            ours: Box::new(move || {
                let call = self.films.create_plain_film(ours.clone());
                // The server answers; without it there is nothing to measure.
                black_box(self.runtime.block_on(call.send()).expect("an answer"));
            }),
            by_hand: Box::new(move || {
                let call = self.by_hand.create::<Answer<Taken>>("/plain-films", other.clone());
                // As above.
                black_box(self.runtime.block_on(call).expect("an answer"));
            }),
        }
    }

    fn video(&self, title: &str, block: u32) -> Pair<'_> {
        let (ours, other) = videos();
        Pair {
            title: title.to_owned(),
            block,
            ours: Box::new(move || {
                let call = self.videos.create_video(ours.clone());
                // As above.
                black_box(self.runtime.block_on(call.send()).expect("an answer"));
            }),
            by_hand: Box::new(move || {
                let call = self.by_hand.create::<Video>("/v1/video/generations", other.clone());
                // As above.
                black_box(self.runtime.block_on(call).expect("an answer"));
            }),
        }
    }

    fn film_poll(&self) -> Pair<'_> {
        Pair {
            title: "query of a film, sent".to_owned(),
            block: 40,
            ours: Box::new(|| {
                let call = self.films.get_film("film-7");
                // As above.
                black_box(self.runtime.block_on(call.send()).expect("an answer"));
            }),
            by_hand: Box::new(|| {
                let call = self.by_hand.get::<Answer<Film>>("/films", "film-7");
                // As above.
                black_box(self.runtime.block_on(call).expect("an answer"));
            }),
        }
    }

    fn video_poll(&self) -> Pair<'_> {
        Pair {
            title: "query of a video, sent".to_owned(),
            block: 40,
            ours: Box::new(|| {
                let call = self.videos.get_video("task_7f3a");
                // As above.
                black_box(self.runtime.block_on(call.send()).expect("an answer"));
            }),
            by_hand: Box::new(|| {
                let call = self.by_hand.get::<Video>("/v1/video/generations", "task_7f3a");
                // As above.
                black_box(self.runtime.block_on(call).expect("an answer"));
            }),
        }
    }

    fn film_request(&self, title: &str, block: u32, images: Vec<String>) -> Pair<'_> {
        let (ours, other) = films(images);
        Pair {
            title: title.to_owned(),
            block,
            ours: Box::new(move || {
                // The request breaks no rule.
                black_box(self.films.create_plain_film(ours.clone()).request().expect("a request"));
            }),
            by_hand: Box::new(move || {
                // An address and a body that can be written.
                black_box(self.by_hand.request("/plain-films", &other.clone()).expect("a request"));
            }),
        }
    }

    fn video_request(&self) -> Pair<'_> {
        let (ours, other) = videos();
        Pair {
            title: "create of a video, not sent".to_owned(),
            block: 200,
            ours: Box::new(move || {
                // As above.
                black_box(self.videos.create_video(ours.clone()).request().expect("a request"));
            }),
            by_hand: Box::new(move || {
                // As above.
                black_box(
                    self.by_hand
                        .request("/v1/video/generations", &other.clone())
                        .expect("a request"),
                );
            }),
        }
    }
}

/// The same film twice. Ours puts the text in by itself by which the task is found again.
fn films(images: Vec<String>) -> (studio::NewFilm, by_hand::NewFilm) {
    let note = "bindery-0123456789abcdef0123456789abcdef".to_owned();
    let ours = studio::NewFilm::new(PROMPT).seconds(5).images(images.clone());
    (ours, by_hand::NewFilm { prompt: PROMPT.to_owned(), seconds: Some(5), images, note })
}

/// The same video twice.
fn videos() -> (ReferencesToVideo, NewVideo) {
    let extra = ExtraBody::new().audio(true).seed(314_159).bgm(false);
    let ours = ReferencesToVideo::new(Model::Viduq3p1080p, PROMPT, 12, IMAGES);
    let ours = ours.aspect_ratio(AspectRatio::Ratio16x9).extra_body(extra);
    let other = NewVideo {
        model: "viduq3p-1080p".to_owned(),
        prompt: PROMPT.to_owned(),
        duration: 12,
        reference_image_urls: IMAGES.map(str::to_owned).to_vec(),
        aspect_ratio: Some("16:9".to_owned()),
        extra_body: Some(Extra { audio: true, seed: 314_159, bgm: false }),
    };
    (ours, other)
}
