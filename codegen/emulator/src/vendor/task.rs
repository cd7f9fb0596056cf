//! What a specification says of the tasks that an operation creates.

use bindery::extensions::{self, List, States};
use serde_json::Value;

use super::operation::Operation;
use super::pointer;
use super::sample::{Sample, text};
use crate::pace::Phase;

/// The tasks of one create.
pub(crate) struct TaskRules {
    /// The create.
    pub(crate) create: usize,
    /// The query that the specification names, and others that ask for the same in the same words.
    pub(crate) queries: Vec<usize>,
    /// The parameter of the query that takes the id.
    pub(crate) parameter: String,
    id: String,
    state: String,
    result: String,
    states: States,
    /// The operation that lists tasks.
    list: Option<List>,
    /// Examples of the create's answer, the best first.
    created: Vec<Sample>,
    /// Examples of the query's answer, each with its phase.
    samples: Vec<(Phase, Sample)>,
    /// Every id of a task that stands in examples.
    ids: Vec<Value>,
}

impl TaskRules {
    /// The rules of a create; none where its query is not there.
    pub(crate) fn new(
        create: usize,
        task: &extensions::Task,
        operations: &[Operation],
    ) -> Option<Self> {
        let query = operations.iter().position(|it| it.name == task.query)?;
        let phase = |sample: &Sample| phase_of(&task.states, sample.value.pointer(&task.state)?);
        let asks = |operation: &Operation| {
            let named = operation.parameters.iter().any(|it| it.name == task.parameter);
            operation.method == "GET" && named && successes(operation).any(|it| phase(it).is_some())
        };
        let others = operations.iter().enumerate().filter(|(_, operation)| asks(operation));
        let others = others.map(|(index, _)| index).filter(|index| *index != query);
        let mut created: Vec<Sample> = successes(&operations[create]).cloned().collect();
        created.sort_by_key(|sample| match phase(sample) {
            Some(Phase::Pending) => 0,
            Some(Phase::Running) => 1,
            None => 2,
            Some(_) => 3,
        });
        let samples: Vec<_> =
            successes(&operations[query]).filter_map(|it| Some((phase(it)?, it.clone()))).collect();
        let mut rules = Self {
            create,
            queries: std::iter::once(query).chain(others).collect(),
            parameter: task.parameter.clone(),
            id: task.id.clone(),
            state: task.state.clone(),
            result: task.result.clone(),
            states: task.states.clone(),
            list: task.list.clone(),
            created,
            samples,
            ids: Vec::new(),
        };
        rules.ids = rules.known_ids(&operations[query]);
        Some(rules)
    }

    /// An id as the examples have it.
    pub(crate) fn example_id(&self) -> Option<&Value> {
        self.ids.first()
    }

    /// The answer to a create: the first example, or one that speaks of the same as the request.
    pub(crate) fn created(&self, request: &Value, id: &Value) -> Sample {
        let first = self.created.first().map_or(&Value::Null, |sample| &sample.value);
        let same = self.created.iter().filter(|it| self.phase(it) == self.phase_of_value(first));
        let mut sample = best(same, request).cloned().unwrap_or_else(empty);
        self.identify(&mut sample.value, id);
        pointer::set(&mut sample.value, &self.id, id.clone());
        sample
    }

    /// The answer to a query of a task in a phase.
    pub(crate) fn sample(&self, phase: Phase, request: &Value, id: &Value) -> Sample {
        let mut sample = self.pick(phase, request);
        self.identify(&mut sample.value, id);
        sample
    }

    /// The phase that is meant where the vendor has no state for the one that is wanted.
    pub(crate) fn possible(&self, phase: Phase) -> Phase {
        let has = |phase| !names(&self.states, phase).is_empty();
        match phase {
            Phase::Pending if !has(phase) && has(Phase::Running) => Phase::Running,
            Phase::Running if !has(phase) && has(Phase::Pending) => Phase::Pending,
            Phase::Canceled if !has(phase) => Phase::Failed,
            phase => phase,
        }
    }

    /// How the tasks are listed by this operation, if they are.
    pub(crate) fn list(&self, operation: &str) -> Option<&List> {
        self.list.as_ref().filter(|list| list.operation == operation)
    }

    /// The pointer to the result.
    pub(crate) fn result(&self) -> &str {
        &self.result
    }

    /// An example of the phase, else one of the nearest phase whose state is set.
    fn pick(&self, phase: Phase, request: &Value) -> Sample {
        let near: &[Phase] = match phase {
            Phase::Pending => &[Phase::Pending, Phase::Running],
            Phase::Running => &[Phase::Running, Phase::Pending],
            Phase::Succeeded => &[Phase::Succeeded],
            Phase::Failed => &[Phase::Failed, Phase::Pending, Phase::Running],
            Phase::Canceled => &[Phase::Canceled, Phase::Pending, Phase::Running, Phase::Failed],
        };
        let of = |phase: &Phase| {
            let phase = *phase;
            let fitting = self.samples.iter().filter(move |(it, _)| *it == phase);
            best(fitting.map(|(_, sample)| sample), request)
        };
        let mut sample = near.iter().find_map(of).cloned().unwrap_or_else(empty);
        if self.phase(&sample) != Some(phase)
            && let Some(name) = names(&self.states, phase).first()
        {
            pointer::set(&mut sample.value, &self.state, name.as_str().into());
        }
        sample
    }

    fn phase(&self, sample: &Sample) -> Option<Phase> {
        self.phase_of_value(&sample.value)
    }

    fn phase_of_value(&self, value: &Value) -> Option<Phase> {
        phase_of(&self.states, value.pointer(&self.state)?)
    }

    fn known_ids(&self, query: &Operation) -> Vec<Value> {
        let created = self.created.iter().map(|sample| &sample.value);
        let asked = self.samples.iter().map(|(_, sample)| &sample.value);
        let of_answers = created.chain(asked).filter_map(|value| value.pointer(&self.id));
        let parameter = query.parameters.iter().filter(|it| it.name == self.parameter);
        let all = of_answers.chain(parameter.flat_map(|it| &it.examples));
        let mut ids: Vec<Value> = Vec::new();
        for id in all.filter(|id| id.is_string() || id.is_number()) {
            if !ids.contains(id) {
                ids.push(id.clone());
            }
        }
        ids
    }

    /// Puts an id in the place of those of the examples: of whole values, and of parts of texts where
    /// they are long enough to be nothing else.
    fn identify(&self, value: &mut Value, id: &Value) {
        const LONG: usize = 6;
        let new = text(id);
        pointer::each_leaf(value, &mut |leaf| {
            if self.ids.contains(leaf) {
                *leaf = id.clone();
                return;
            }
            let Value::String(words) = leaf else { return };
            for old in self.ids.iter().filter_map(Value::as_str) {
                if old.len() >= LONG && words.contains(old) {
                    *words = words.replace(old, &new);
                }
            }
        });
    }
}

fn successes(operation: &Operation) -> impl Iterator<Item = &Sample> {
    operation.samples.iter().filter(|sample| sample.hundred == 200)
}

/// The first of those that agree most with a request about members that both have.
fn best<'s>(samples: impl Iterator<Item = &'s Sample>, request: &Value) -> Option<&'s Sample> {
    let agreement = |sample: &Sample| -> i32 {
        let (Some(sent), Some(shown)) = (request.as_object(), sample.value.as_object()) else {
            return 0;
        };
        let both = sent.iter().filter_map(|(name, value)| Some((value, shown.get(name)?)));
        both.map(|(sent, shown)| if sent == shown { 1 } else { -1 }).sum()
    };
    let mut found: Option<(i32, &Sample)> = None;
    for sample in samples {
        let score = agreement(sample);
        if found.is_none_or(|(best, _)| score > best) {
            found = Some((score, sample));
        }
    }
    found.map(|(_, sample)| sample)
}

fn names(states: &States, phase: Phase) -> &[String] {
    match phase {
        Phase::Pending => &states.pending,
        Phase::Running => &states.running,
        Phase::Succeeded => &states.succeeded,
        Phase::Failed => &states.failed,
        Phase::Canceled => &states.canceled,
    }
}

fn phase_of(states: &States, state: &Value) -> Option<Phase> {
    let all = [Phase::Pending, Phase::Running, Phase::Succeeded, Phase::Failed, Phase::Canceled];
    let state = state.as_str()?;
    all.into_iter().find(|phase| names(states, *phase).iter().any(|name| name == state))
}

fn empty() -> Sample {
    Sample {
        status: Some(200),
        hundred: 200,
        name: None,
        media: "application/json".to_owned(),
        headers: Vec::new(),
        value: Value::Object(serde_json::Map::new()),
    }
}
