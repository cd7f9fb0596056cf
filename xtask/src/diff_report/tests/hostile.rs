//! A report in which every text was written by somebody who means ill.

use bindery::diff::{
    Allowed, Bump, Evidence, Package, Place, Proof, Rename, Report, Revision, RustChange, Side,
    Spot, Wire,
};
use serde_json::json;

use super::fixtures::{cause, reach};

/// What stands in every text.
pub const EVIL: &str = "</script><img src=x onerror=\"window.hurt=1\">' & | ` ``` @everyone #1 --> ]]> \u{1b}[31m\r\n::error::x {{ 1 }} %0A \u{202e}\u{200b}";

/// A report of one cause of each kind of proof.
pub fn hostile() -> Report {
    let proofs = [
        Proof::Proved {
            side: Side::Request,
            value: json!({ EVIL: EVIL }),
            of: text(),
            told: text(),
        },
        Proof::Refuted { why: text() },
        Proof::Unproved,
    ];
    let causes = proofs.into_iter().enumerate().map(|(at, proof)| {
        let mut cause = cause("type-widened", EVIL, EVIL);
        cause.id = format!("{EVIL}{at}");
        cause.before = Some(spot());
        cause.after = Some(spot());
        cause.wire = if at == 2 { Wire::Compatible } else { Wire::Breaking };
        cause.note = Some(text());
        cause.reach = reach(1, 1);
        cause.reach.places.push(Place {
            operation: text(),
            operation_id: Some(text()),
            side: Side::Request,
            part: text(),
        });
        cause.proof = Some(proof);
        cause.rename = Some(Rename { from: text(), to: text(), score: 50 });
        cause.allowed = (at == 1).then(|| Allowed { reason: text(), until: Some(text()) });
        cause.rust = vec![0, 99];
        cause
    });
    let revision = || Revision { name: text(), title: text(), version: text() };
    Report {
        base: revision(),
        head: revision(),
        causes: causes.collect(),
        silent: 1,
        package: Some(Package {
            name: text(),
            bump: Bump::Major,
            forced_by: vec![text()],
            otherwise: Bump::None,
            changes: vec![RustChange {
                item: text(),
                before: Some(text()),
                after: Some(text()),
                bump: Bump::Major,
                effect: text(),
                witness: Some(text()),
            }],
        }),
        patches: Vec::new(),
    }
}

fn text() -> String {
    EVIL.to_owned()
}

fn spot() -> Spot {
    Spot {
        file: text(),
        pointer: text(),
        line: 3,
        column: 1,
        end_line: 3,
        value: Some(text()),
        excerpt_line: 3,
        excerpt: vec![text()],
        evidence: Some(Evidence {
            page: "javascript:alert(1)".to_owned(),
            section: Some(text()),
            updated: Some(text()),
            seen: Some(text()),
            sure: Some(text()),
        }),
    }
}
