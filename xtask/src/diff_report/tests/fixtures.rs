//! Reports to print: a change of a page, two hundred causes, nothing at all.

use bindery::diff::{
    Allowed, Behaviour, Bump, Cause, Evidence, Package, Place, Proof, Reach, Rename, Report,
    Revision, RustChange, Side, Validate, Wire,
};
use serde_json::json;

use super::spots::{FILE, spot};

/// A cause without a verdict, to be filled in.
pub fn cause(kind: &'static str, owner: &str, summary: &str) -> Cause {
    Cause {
        id: identity(kind, owner),
        kind,
        owner: owner.to_owned(),
        summary: summary.to_owned(),
        before: None,
        after: None,
        wire: Wire::Same,
        validate: Validate::Same,
        behaviour: Behaviour::Same,
        source: Bump::None,
        note: None,
        reach: Reach::default(),
        proof: None,
        rename: None,
        rust: Vec::new(),
        allowed: None,
    }
}

/// Sixteen digits, as a comparison makes them.
fn identity(kind: &str, owner: &str) -> String {
    let bytes = kind.bytes().chain(owner.bytes());
    let hash = bytes.fold(14_695_981_039_346_656_037_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(1_099_511_628_211)
    });
    format!("{hash:016x}")
}

/// Where operations feel something: so many of them on each side.
pub fn reach(requests: usize, responses: usize) -> Reach {
    let operations =
        ["POST /videos", "GET /videos/{id}", "GET /videos", "POST /images", "GET /images/{id}"];
    let place = |at: usize, side| Place {
        operation: operations[at % operations.len()].to_owned(),
        operation_id: Some(format!("operation{at}")),
        side,
        part: "body application/json".to_owned(),
    };
    let sent = (0..requests).map(|at| place(at, Side::Request));
    let received = (0..responses).map(|at| place(at, Side::Response));
    let places = sent.chain(received).collect();
    Reach { operations: requests.max(responses), requests, responses, places }
}

/// What the vendor states, and when the page was read.
pub fn evidence(section: &str, seen: &str) -> Evidence {
    Evidence {
        page: "https://docs.lumen.example/video/reference".to_owned(),
        section: Some(section.to_owned()),
        updated: Some("2026-11-19".to_owned()),
        seen: Some(seen.to_owned()),
        sure: Some("documented".to_owned()),
    }
}

/// A page of a vendor that was read again: what breaks, what may, what does not.
pub fn page() -> Report {
    let mut causes = vec![duration()];
    let optional =
        ["progress", "video_url", "cover_url", "seed", "credits", "error_code", "error_message"];
    causes.extend(optional.iter().enumerate().map(|(at, name)| became_optional(at, name)));
    causes.extend([pattern(), default()]);
    causes.extend([modes(), error_answer("402"), error_answer("429"), renamed()]);
    causes
        .extend(["prompt", "duration", "seed", "model", "style", "negative_prompt"].map(sentence));
    causes.push(allowed());
    Report {
        base: revision("main:spec/lumen/openapi.yaml", "1.4"),
        head: revision("spec/lumen/openapi.yaml", "1.5"),
        silent: 12,
        package: Some(package(&causes)),
        causes,
        patches: Vec::new(),
    }
}

/// One side of a comparison of the vendor of the fixtures.
pub fn revision(name: &str, version: &str) -> Revision {
    Revision { name: name.to_owned(), title: "Lumen Video".to_owned(), version: version.to_owned() }
}

fn duration() -> Cause {
    let mut cause = cause(
        "type-widened",
        "/components/schemas/Task/properties/duration",
        "An answer may carry an integer in `duration`, where only a string was possible",
    );
    cause.before = Some(spot(41, "type: string", "string", "§ 4. Task object"));
    cause.after =
        Some(spot(44, "type: [string, integer]", "string or integer", "§ 4.2 Task object"));
    cause.wire = Wire::Breaking;
    cause.validate = Validate::Looser;
    cause.source = Bump::Major;
    cause.reach = reach(0, 3);
    cause.proof = Some(Proof::Proved {
        side: Side::Response,
        value: json!({ "task_id": "t-1", "status": "succeeded", "duration": 5 }),
        of: "GET /videos/{id} body application/json".to_owned(),
        told: "`duration` must be a string, but is 5".to_owned(),
    });
    cause.rust = vec![0];
    cause
}

fn became_optional(at: usize, name: &str) -> Cause {
    let owner = format!("/components/schemas/Task/properties/{name}");
    let summary = format!("`{name}` may be missing from an answer");
    let mut cause = cause("property-became-optional", &owner, &summary);
    cause.before = Some(spot(52 + at, &format!("- {name}"), "required", "§ 4. Task object"));
    cause.after = Some(spot(70, "required: [task_id, status]", "optional", "§ 4.2 Task object"));
    cause.wire = Wire::Breaking;
    cause.validate = Validate::Looser;
    cause.source = Bump::Major;
    cause.reach = reach(0, 3);
    cause.proof = Some(Proof::Proved {
        side: Side::Response,
        value: json!({ "task_id": "", "status": "queued" }),
        of: owner,
        told: format!("`{name}` is required"),
    });
    cause.rust = vec![1 + at];
    cause
}

fn pattern() -> Cause {
    let mut cause = cause(
        "pattern-changed",
        "/components/schemas/Callback/properties/url",
        "Another pattern holds for `url`",
    );
    cause.before = Some(spot(101, "pattern: '^https?://'", "^https?://", "§ 6. Callbacks"));
    cause.after = Some(spot(
        104,
        "pattern: '^https://(?!localhost)'",
        "^https://(?!localhost)",
        "§ 6. Callbacks",
    ));
    cause.wire = Wire::Unknown;
    cause.validate = Validate::Unknown;
    cause.note =
        Some("the newer pattern looks ahead, so that the two can't be compared".to_owned());
    cause.reach = reach(4, 0);
    cause.proof = Some(Proof::Unproved);
    cause
}

fn default() -> Cause {
    let mut cause = cause(
        "default-changed",
        "/components/schemas/TextToVideo/properties/resolution",
        "Who leaves out `resolution` gets 1080p, not 720p",
    );
    cause.before = Some(spot(120, "default: 720p", "720p", "§ 3. Parameters"));
    cause.after = Some(spot(123, "default: 1080p", "1080p", "§ 3. Parameters"));
    cause.behaviour = Behaviour::Changed;
    cause.reach = reach(1, 0);
    cause
}

fn modes() -> Cause {
    let mut cause = cause(
        "branch-added",
        "/components/schemas/CreateVideo/oneOf/FirstFrame",
        "A request may be a `FirstFrame`, too",
    );
    cause.after =
        Some(spot(140, "- $ref: '#/components/schemas/FirstFrame'", "FirstFrame", "§ 2. Modes"));
    cause.wire = Wire::Compatible;
    cause.validate = Validate::Looser;
    cause.source = Bump::Minor;
    cause.reach = reach(1, 0);
    cause.rust = vec![8];
    cause
}

fn error_answer(status: &str) -> Cause {
    let owner = format!("/paths/~1videos/post/responses/{status}");
    let summary = format!("The error answer {status} is described");
    let mut cause = cause("error-answer-added", &owner, &summary);
    cause.after = Some(spot(160, &format!("'{status}':"), status, "§ 7. Errors"));
    cause.wire = Wire::Compatible;
    cause.source = Bump::Minor;
    cause.reach = reach(0, 2);
    cause
}

fn renamed() -> Cause {
    let owner = "/components/schemas/Usage/properties/driver_version";
    let mut cause = cause("property-removed", owner, "`driver_version` is described no more");
    cause.before = Some(spot(180, "driver_version: { type: string }", "string", "§ 8. Usage"));
    cause.wire = Wire::Compatible;
    cause.source = Bump::Major;
    cause.reach = reach(0, 1);
    let (from, to) = ("driver_version".to_owned(), "gpu_driver_version".to_owned());
    cause.rename = Some(Rename { from, to, score: 92 });
    cause.rust = vec![9];
    cause
}

fn sentence(name: &str) -> Cause {
    let owner = format!("/components/schemas/TextToVideo/properties/{name}/description");
    let mut cause =
        cause("description-changed", &owner, &format!("Another description of `{name}`"));
    cause.before =
        Some(spot(200, "description: One sentence.", "One sentence.", "§ 3. Parameters"));
    cause.after = Some(spot(203, "description: Another one.", "Another one.", "§ 3. Parameters"));
    cause.source = Bump::Patch;
    cause
}

fn allowed() -> Cause {
    let owner = "/components/schemas/TextToVideo/properties/seed/maximum";
    let mut cause = cause("maximum-lowered", owner, "`seed` may be 4294967295 at most");
    cause.before =
        Some(spot(220, "maximum: 9007199254740991", "9007199254740991", "§ 3. Parameters"));
    cause.after = Some(spot(223, "maximum: 4294967295", "4294967295", "§ 3. Parameters"));
    cause.wire = Wire::Breaking;
    cause.validate = Validate::Stricter;
    cause.reach = reach(1, 0);
    let reason = "the service has refused more from the beginning".to_owned();
    cause.allowed = Some(Allowed { reason, until: Some("2027-03-31".to_owned()) });
    cause
}

fn package(causes: &[Cause]) -> Package {
    let forcing = causes.iter().filter(|cause| cause.source == Bump::Major);
    let forced_by = forcing.map(|cause| cause.id.clone()).collect();
    let change =
        |item: &str, before: Option<&str>, after: Option<&str>, bump, effect: &str| RustChange {
            item: item.to_owned(),
            before: before.map(str::to_owned),
            after: after.map(str::to_owned),
            bump,
            effect: effect.to_owned(),
            witness: None,
        };
    let optional = |name: &str, kind: &str| {
        let (before, after) =
            (format!("pub {name}: {kind}"), format!("pub {name}: Option<{kind}>"));
        let effect = "code that reads it as it is does not compile";
        change(&format!("Task::{name}"), Some(&before), Some(&after), Bump::Major, effect)
    };
    let mut duration = change(
        "Task::duration",
        Some("pub duration: String"),
        Some("pub duration: TaskDuration"),
        Bump::Major,
        "code that takes it for a string does not compile",
    );
    duration.witness = Some("fn read(task: Task) -> String {\n    task.duration\n}".to_owned());
    let mut changes = vec![duration];
    changes.extend(
        ["progress", "video_url", "cover_url", "seed"].map(|name| optional(name, "String")),
    );
    changes.extend(["credits", "error_code", "error_message"].map(|name| optional(name, "i64")));
    let variant = "CreateVideo::FirstFrame";
    changes.push(change(
        variant,
        None,
        Some("FirstFrame(FirstFrame)"),
        Bump::Minor,
        "the enum is open",
    ));
    let gone = Some("pub driver_version: Option<String>");
    changes.push(change(
        "Usage::driver_version",
        gone,
        None,
        Bump::Major,
        "code that reads it does not compile",
    ));
    Package {
        name: "lumen".to_owned(),
        bump: Bump::Major,
        forced_by,
        otherwise: Bump::Minor,
        changes,
    }
}

/// Two hundred causes with all that a cause can have.
pub fn big() -> Report {
    let page = page();
    let long = "the rule goes on and on ".repeat(20);
    let causes = (0..200).map(|at| {
        let mut cause = page.causes[at % page.causes.len()].clone();
        cause.owner = format!("{FILE}#/components/schemas/Schema{at}/properties/member{at}");
        cause.id = identity(cause.kind, &cause.owner);
        cause.summary = format!("{} (number {at})", cause.summary);
        cause.note = Some(long.clone());
        cause.reach = reach(at % 7, 63);
        cause
    });
    Report { causes: causes.collect(), ..page }
}

/// Nothing changed.
pub fn empty() -> Report {
    Report {
        base: revision("main:spec/lumen/openapi.yaml", "1.5"),
        head: revision("spec/lumen/openapi.yaml", "1.5"),
        causes: Vec::new(),
        silent: 0,
        package: None,
        patches: Vec::new(),
    }
}
