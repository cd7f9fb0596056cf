//! Measures two ways to do the same, in turns: what else the machine does meets both.

use std::time::Instant;

use nix::time::{ClockId, clock_gettime};

/// Two ways to do the same once.
pub struct Pair<'a> {
    /// What is done.
    pub title: String,
    /// Calls in a row before the other one has its turn.
    pub block: u32,
    /// The generated client.
    pub ours: Box<dyn FnMut() + 'a>,
    /// The same by hand.
    pub by_hand: Box<dyn FnMut() + 'a>,
}

/// What one call costs, with ours first and the other second.
pub struct Cost {
    /// Microseconds of wall time, medians.
    pub wall: [f64; 2],
    /// Microseconds in which the thread was at work, in the system's name as well; medians.
    pub cpu: [f64; 2],
    /// Ours in multiples of the other: the median of what neighbours in time give.
    pub wall_ratio: f64,
    /// The same of [`Cost::cpu`].
    pub cpu_ratio: f64,
    /// Allocations.
    pub allocations: [u64; 2],
    /// Bytes that were allocated.
    pub bytes: [u64; 2],
}

/// Runs both in turns.
pub fn measure(pair: &mut Pair<'_>, rounds: u32) -> Cost {
    let Pair { title: _, block, ours, by_hand } = pair;
    // Connections, buffers and caches are there from now on.
    let allocated = [&mut *ours, &mut *by_hand].map(|run| {
        (0..*block).for_each(|_| run());
        let counted = allocation_counter::measure(|| (0..*block).for_each(|_| run()));
        (counted.count_total / u64::from(*block), counted.bytes_total / u64::from(*block))
    });
    let mut blocks: [Vec<(f64, f64)>; 2] = Default::default();
    for round in 0..rounds {
        for turn in 0..2 {
            // Nobody is always second.
            let who = usize::from((round + turn) % 2 == 1);
            let run: &mut dyn FnMut() = if who == 0 { ours } else { by_hand };
            blocks[who].push(time(*block, run));
        }
    }
    let [first, second] =
        blocks.map(|blocks| -> [Vec<f64>; 2] { blocks.into_iter().unzip().into() });
    let ratio = |which: usize| {
        median(first[which].iter().zip(&second[which]).map(|(ours, other)| ours / other).collect())
    };
    let medians = |which: usize| [&first, &second].map(|it| median(it[which].clone()));
    Cost {
        wall: medians(0),
        cpu: medians(1),
        wall_ratio: ratio(0),
        cpu_ratio: ratio(1),
        allocations: allocated.map(|it| it.0),
        bytes: allocated.map(|it| it.1),
    }
}

/// Microseconds of wall time and of work for one call.
fn time(calls: u32, run: &mut dyn FnMut()) -> (f64, f64) {
    let (wall, cpu) = (Instant::now(), at_work());
    (0..calls).for_each(|_| run());
    let wall = wall.elapsed().as_secs_f64();
    let each = |seconds: f64| seconds * 1e6 / f64::from(calls);
    (each(wall), each(at_work() - cpu))
}

/// Seconds in which this thread has been at work.
fn at_work() -> f64 {
    // Linux and macOS have this clock.
    let time = clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).expect("a clock of the thread");
    time.tv_sec() as f64 + time.tv_nsec() as f64 / 1e9
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
