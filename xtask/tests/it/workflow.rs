//! The workflow of pull requests: what the text of it promises.

use std::fs;
use std::path::Path;

use serde_json::Value;

fn workflow() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/workflows/diff.yml");
    serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn steps(workflow: &Value) -> Vec<Value> {
    let jobs = workflow["jobs"].as_object().unwrap();
    jobs.values().flat_map(|job| job["steps"].as_array().unwrap().clone()).collect()
}

#[test]
fn no_program_is_put_together_from_what_others_wrote() {
    let workflow = workflow();
    let programs: Vec<_> = steps(&workflow)
        .iter()
        .filter_map(|step| step["run"].as_str().map(str::to_owned))
        .collect();
    assert!(programs.len() > 2);
    for program in programs {
        assert!(!program.contains("${{"), "{program}");
    }
}

#[test]
fn only_the_job_that_runs_nothing_of_a_pull_request_may_write() {
    let workflow = workflow();
    assert_eq!(workflow["permissions"], serde_json::json!({}));
    for job in workflow["jobs"].as_object().unwrap().values() {
        let may_write = job["permissions"].as_object().unwrap().values().any(|it| it == "write");
        let programs = job["steps"].as_array().unwrap().iter().filter_map(|it| it["run"].as_str());
        let runs_cargo = programs.into_iter().any(|program| program.contains("cargo "));
        assert_ne!(may_write, runs_cargo);
    }
}

#[test]
fn actions_are_those_of_the_code_host_by_their_major_version() {
    for action in steps(&workflow()).iter().filter_map(|step| step["uses"].as_str()) {
        let (name, version) = action.split_once('@').unwrap();
        assert!(name.starts_with("actions/") || name.starts_with("github/"), "{action}");
        let digits = version.strip_prefix('v').unwrap_or_default();
        assert!(digits.parse::<u8>().is_ok(), "{action}");
    }
}
