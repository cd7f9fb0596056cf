//! Random servers: whatever they do, what is finished is one version, whole, and everything ends.

use http::{HeaderMap, HeaderName, HeaderValue};

use super::super::*;

/// Numbers that look random, the same in each run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

/// A file that may become another one, behind a server with habits.
struct World {
    dice: Dice,
    version: u8,
    has_tags: bool,
    has_ranges: bool,
    changes: bool,
    /// What the current body still has to give.
    body: Vec<u8>,
    /// The part on the disk.
    disk: Vec<u8>,
}

fn content(version: u8) -> Vec<u8> {
    let length = 150 + usize::from(version) * 7 % 40;
    let rest = (0..length).map(|at| version.wrapping_mul(31).wrapping_add(at as u8));
    b"\0\0\0\x20ftypisom".iter().copied().chain(rest).collect()
}

impl World {
    fn new(seed: u64) -> Self {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let mut habit = |sides| dice.roll(sides) != 0;
        let (has_tags, has_ranges, changes) = (habit(4), habit(4), !habit(3));
        Self { dice, version: 1, has_tags, has_ranges, changes, body: Vec::new(), disk: Vec::new() }
    }

    fn answer(&mut self, ask: &Ask) -> Event {
        if self.changes && self.dice.roll(4) == 0 {
            self.version = self.version.wrapping_add(1);
        }
        match self.dice.roll(14) {
            0 => return Event::Failed(Cause::Connection("refused".into())),
            1 => return head(503, &[]),
            2 => return head(302, &[("location", "/other".into())]),
            3 => return head(403, &[]),
            4 => {
                return head(
                    416,
                    &[("content-range", format!("bytes */{}", content(self.version).len()))],
                );
            }
            _ => {}
        }
        let whole = content(self.version);
        let tag = format!("\"{}\"", self.version);
        let mut headers = vec![];
        if self.has_tags && self.dice.roll(20) != 0 {
            headers.push(("etag", tag.clone()));
        }
        let range = ask.range.as_ref().filter(|_| self.has_ranges && self.dice.roll(6) != 0);
        // Some servers do not understand `If-Range`, some give other ranges than they were asked for.
        let range = range.filter(|(_, version)| *version == tag || self.dice.roll(3) == 0);
        let Some((from, _)) = range else {
            self.body = whole.clone();
            match self.dice.roll(3) {
                0 => headers.push(("transfer-encoding", "chunked".into())),
                _ => headers.push(("content-length", whole.len().to_string())),
            }
            return head(200, &headers);
        };
        let from = usize::try_from(*from).unwrap() + usize::from(self.dice.roll(8) == 0);
        if from >= whole.len() {
            return head(416, &[("content-range", format!("bytes */{}", whole.len()))]);
        }
        let end = match self.dice.roll(4) {
            0 => from + 1 + self.dice.roll((whole.len() - from) as u64) as usize,
            _ => whole.len(),
        };
        self.body = whole[from..end].to_vec();
        headers.push(("content-range", format!("bytes {from}-{}/{}", end - 1, whole.len())));
        head(206, &headers)
    }

    fn next(&mut self) -> Event {
        if self.dice.roll(6) == 0 {
            return Event::Failed(Cause::Cut("reset".into()));
        }
        if self.body.is_empty() {
            return Event::Ended;
        }
        let length = (1 + self.dice.roll(60) as usize).min(self.body.len());
        Event::Piece(self.body.drain(..length).collect())
    }
}

fn head(status: u16, headers: &[(&'static str, String)]) -> Event {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(HeaderName::from_static(name), HeaderValue::from_str(value).unwrap());
    }
    Event::Answered(Head { status, headers: map, framed: false })
}

/// Plays until the end: the bytes of a finished file, or the kind of error.
fn play(seed: u64) -> Result<Vec<u8>, &'static str> {
    let mut world = World::new(seed);
    let rules = Rules {
        kind: FileKind::Video,
        max_bytes: 1000,
        tries: 5,
        first_pause: Duration::from_secs(1),
        accepts_unknown_length: false,
        can_refresh: true,
    };
    let link = "https://a.example.com/x.mp4?sig=canary".to_owned();
    let mut machine = Machine::new(Address::first(&link).unwrap(), rules);
    let mut event = Event::Begun(None);
    let mut piece = Bytes::new();
    for _ in 0..20_000 {
        if let Event::Piece(next) = &event {
            piece = next.clone();
        }
        event = match machine.step(event) {
            Action::Send(ask) => world.answer(&ask),
            Action::StartAnew(_) => {
                world.disk.clear();
                Event::Ready
            }
            Action::GoOn(from, _) => {
                assert!(from <= world.disk.len() as u64, "seed {seed}: a gap");
                world.disk.truncate(usize::try_from(from).unwrap());
                Event::Ready
            }
            Action::Read => world.next(),
            Action::Write => {
                world.disk.extend_from_slice(&piece);
                Event::Written(piece.len())
            }
            Action::Wait(_) => Event::Waited,
            Action::Refresh => Event::Refreshed(Ok(link.clone())),
            Action::Finish(done) => {
                assert_eq!(done.bytes, world.disk.len() as u64, "seed {seed}");
                return Ok(world.disk);
            }
            Action::GiveUp(GivenUp { error, .. }) => {
                assert!(!format!("{error} {error:?}").contains("canary"), "seed {seed}");
                return Err(error.kind());
            }
        };
    }
    panic!("seed {seed}: no end");
}

#[test]
fn two_versions_never_mix() {
    let versions: Vec<_> = (0..=u8::MAX).map(content).collect();
    let (mut finished, mut kinds) = (0, std::collections::BTreeSet::new());
    for seed in 0..20_000 {
        match play(seed) {
            Ok(bytes) => {
                assert!(versions.contains(&bytes), "seed {seed}: a mix of {} bytes", bytes.len());
                finished += 1;
            }
            Err(kind) => {
                kinds.insert(kind);
            }
        }
    }
    // The servers are neither all too good nor all too bad.
    assert!((2_000..19_000).contains(&finished), "{finished} of 20000; {kinds:?}");
    assert!(
        ["expired", "truncated", "status"].iter().all(|kind| kinds.contains(kind)),
        "{kinds:?}"
    );
}
