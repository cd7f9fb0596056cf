//! Scripts and their rules.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, Visitor};

use super::{ScriptError, Step, read};

/// Faults, in the order in which they are looked through.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// Where chance begins. The same seed meets the same requests, counted for each rule.
    #[serde(default)]
    pub seed: u64,
    /// The rules. The first that fits is applied.
    #[serde(default)]
    pub rules: Vec<Rule>,
}

impl Script {
    /// No faults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a rule behind the others.
    #[must_use]
    pub fn rule(mut self, rule: Rule) -> Self {
        self.rules.push(rule);
        self
    }

    /// Sets where chance begins.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Reads a script from YAML or JSON. `name` is for messages.
    ///
    /// # Errors
    /// What is wrong, with its line and column.
    ///
    /// ```
    /// use bindery_emulator::{On, Rule, Script, Step};
    ///
    /// let script = Script::read("faults.yaml", "
    /// rules:
    ///   - { on: create, times: 1, steps: [bill, reset] }
    /// ").unwrap();
    /// let same = Rule::on(On::Create).times(1).steps([Step::Bill, Step::Reset]);
    /// assert_eq!(script, Script::new().rule(same));
    ///
    /// let wrong = Script::read("faults.yaml", "rules:\n  - { on: crate, steps: [] }").unwrap_err();
    /// assert!(wrong.to_string().starts_with("faults.yaml:2:11: rules[0].on: unknown variant `crate`"));
    /// ```
    pub fn read(name: &str, text: &str) -> Result<Self, ScriptError> {
        read::script(name, text)
    }
}

/// What happens to some requests.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// To which requests.
    pub on: On,
    /// So many that fit are spared first.
    #[serde(default)]
    pub skip: u64,
    /// To how many it happens then.
    #[serde(default)]
    pub times: Times,
    /// The probability that it happens to a request that fits, from 0 to 1.
    #[serde(default = "certain")]
    pub chance: f64,
    /// Only where this task is asked for, or a file of it. Never fits a create.
    #[serde(default)]
    pub task: Option<TaskChoice>,
    /// What happens, in order.
    pub steps: Vec<Step>,
}

impl Rule {
    /// A rule for requests of a kind: always, without steps.
    pub fn on(on: On) -> Self {
        let (skip, times, task, steps) = (0, Times::Forever, None, Vec::new());
        Self { on, skip, times, chance: certain(), task, steps }
    }

    /// Spares so many requests first.
    #[must_use]
    pub fn skip(mut self, skip: u64) -> Self {
        self.skip = skip;
        self
    }

    /// Happens so often at most.
    #[must_use]
    pub fn times(mut self, times: u64) -> Self {
        self.times = Times::AtMost(times);
        self
    }

    /// Happens with this probability, from 0 to 1.
    #[must_use]
    pub fn chance(mut self, chance: f64) -> Self {
        self.chance = chance;
        self
    }

    /// Happens to queries and files of this task only.
    #[must_use]
    pub fn task(mut self, task: impl Into<TaskChoice>) -> Self {
        self.task = Some(task.into());
        self
    }

    /// What happens, in order.
    #[must_use]
    pub fn steps(mut self, steps: impl IntoIterator<Item = Step>) -> Self {
        self.steps = steps.into_iter().collect();
        self
    }
}

fn certain() -> f64 {
    1.0
}

/// Kinds of requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum On {
    /// That create a task.
    Create,
    /// That ask for a task.
    Query,
    /// That fetch a result.
    File,
    /// All others, wrong paths included.
    Other,
    /// All. A rule for all that begins with [`Step::AcceptClose`] or [`Step::AcceptReset`] is applied
    /// to connections, before anything is read.
    Any,
}

/// How often a rule is applied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Times {
    /// So often.
    AtMost(u64),
    /// Without end. In YAML: `forever`.
    #[default]
    Forever,
}

/// Which task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TaskChoice {
    /// Counted from 1, in the order of creation.
    Number(u64),
    /// By its id or its correlation text.
    Text(String),
}

impl From<u64> for TaskChoice {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for TaskChoice {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl<'de> Deserialize<'de> for Times {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match deserializer.deserialize_any(NumberOrText("a number of times, or `forever`"))? {
            TaskChoice::Number(times) => Ok(Self::AtMost(times)),
            TaskChoice::Text(text) if text == "forever" => Ok(Self::Forever),
            TaskChoice::Text(text) => {
                Err(de::Error::custom(format!("`{text}` is no number of times and not `forever`")))
            }
        }
    }
}

impl<'de> Deserialize<'de> for TaskChoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberOrText("a number, an id or a correlation text"))
    }
}

struct NumberOrText(&'static str);

impl Visitor<'_> for NumberOrText {
    type Value = TaskChoice;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<TaskChoice, E> {
        Ok(TaskChoice::Number(number))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<TaskChoice, E> {
        Ok(TaskChoice::Text(text.to_owned()))
    }
}
