//! Which rule meets which request.

use std::sync::Arc;

use super::{On, Script, Step, TaskChoice, Times};

/// A script that is being played.
#[derive(Debug, Default)]
pub(crate) struct Player {
    seed: u64,
    rules: Vec<Playing>,
}

#[derive(Debug)]
struct Playing {
    on: On,
    skip: u64,
    times: Times,
    chance: f64,
    task: Option<TaskChoice>,
    steps: Arc<[Step]>,
    /// How many requests have fitted, those that were spared not counted.
    fitted: u64,
}

/// What is known of a request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen<'r> {
    pub(crate) on: On,
    /// Number, id and correlation text of the task that is asked for.
    pub(crate) task: Option<(u64, &'r str, Option<&'r str>)>,
}

impl From<Script> for Player {
    fn from(script: Script) -> Self {
        let rules = script.rules.into_iter().map(|rule| Playing {
            on: rule.on,
            skip: rule.skip,
            times: rule.times,
            chance: rule.chance,
            task: rule.task,
            steps: rule.steps.into(),
            fitted: 0,
        });
        Self { seed: script.seed, rules: rules.collect() }
    }
}

impl Player {
    /// The steps for a connection that has just been accepted.
    pub(crate) fn at_accept(&mut self) -> Option<Arc<[Step]>> {
        self.choose(|rule| rule.is_for_connections())
    }

    /// The steps for a request.
    pub(crate) fn at_request(&mut self, seen: Seen<'_>) -> Option<Arc<[Step]>> {
        self.choose(|rule| {
            let kind = rule.on == On::Any || rule.on == seen.on;
            kind && !rule.is_for_connections() && rule.means(seen.task)
        })
    }

    fn choose(&mut self, fits: impl Fn(&Playing) -> bool) -> Option<Arc<[Step]>> {
        let seed = self.seed;
        let mut rules = self.rules.iter_mut().enumerate();
        rules.find_map(|(index, rule)| {
            let happens = fits(rule) && rule.happens(seed.wrapping_add(index as u64));
            happens.then(|| Arc::clone(&rule.steps))
        })
    }
}

impl Playing {
    fn is_for_connections(&self) -> bool {
        let first = self.steps.first();
        self.on == On::Any && matches!(first, Some(Step::AcceptClose | Step::AcceptReset))
    }

    fn means(&self, task: Option<(u64, &str, Option<&str>)>) -> bool {
        match (&self.task, task) {
            (None, _) => true,
            (Some(TaskChoice::Number(wanted)), Some((number, ..))) => *wanted == number,
            (Some(TaskChoice::Text(wanted)), Some((_, id, correlation))) => {
                wanted == id || Some(wanted.as_str()) == correlation
            }
            (Some(_), None) => false,
        }
    }

    /// Counts a request that fits, and decides.
    fn happens(&mut self, seed: u64) -> bool {
        if self.skip > 0 {
            self.skip -= 1;
            return false;
        }
        if self.times == Times::AtMost(0) {
            return false;
        }
        self.fitted += 1;
        let happens = self.chance >= 1.0 || fraction(seed, self.fitted) < self.chance;
        if let Times::AtMost(left) = &mut self.times
            && happens
        {
            *left -= 1;
        }
        happens
    }
}

/// A number from 0 to 1 that looks random (splitmix64).
fn fraction(seed: u64, count: u64) -> f64 {
    const STEP: u64 = 0x9E37_79B9_7F4A_7C15;
    let start = seed.wrapping_mul(0xD134_2543_DE82_EF95);
    let mut bits = start.wrapping_add(count.wrapping_mul(STEP));
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^= bits >> 31;
    // The upper 53 bits are what an f64 holds.
    (bits >> 11) as f64 / (1_u64 << 53) as f64
}

#[cfg(test)]
mod tests {
    use super::super::Rule;
    use super::*;

    fn hits(rule: Rule, requests: usize) -> Vec<bool> {
        let mut player = Player::from(Script::new().seed(1).rule(rule.steps([Step::Close])));
        let seen = Seen { on: On::Create, task: None };
        (0..requests).map(|_| player.at_request(seen).is_some()).collect()
    }

    #[test]
    fn rules_skip_and_end() {
        let rule = Rule::on(On::Any).skip(1).times(2);
        assert_eq!(hits(rule, 5), [false, true, true, false, false]);
        assert_eq!(hits(Rule::on(On::Query), 1), [false]);
        assert_eq!(hits(Rule::on(On::Create).task(1), 1), [false]);
    }

    #[test]
    fn chance_is_about_right_and_the_same_each_time() {
        let all = hits(Rule::on(On::Create).chance(0.1), 10_000);
        let count = all.iter().filter(|hit| **hit).count();
        assert!((900..1_100).contains(&count), "{count}");
        assert_eq!(all, hits(Rule::on(On::Create).chance(0.1), 10_000));
    }
}
