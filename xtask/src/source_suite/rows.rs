//! What every judge says of every edit, and whether they agree.

use bindery::diff::Bump;
use serde::Serialize;

use super::edits::{Disagreement, Judge};
use super::judge::Checked;
use super::semver::Opinion;
use super::{Case, Judges, Package, places, word};
use crate::Misuse;
use crate::table::Table;

/// What is said of an edit.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    edit: String,
    /// What it needs by the table; nothing where an edit is undone.
    expected: Option<&'static str>,
    /// What it needs by our comparison.
    verdict: &'static str,
    /// The change that forces it.
    forced_by: Option<String>,
    /// How many changes there are.
    changes: usize,
    /// Whether the program that uses everything still compiles; none where nothing was compiled.
    compiles: Option<bool>,
    /// How many programs show a break, and how many of them do.
    witnesses: (usize, usize),
    /// What `cargo semver-checks` asks for.
    semver_checks: Option<&'static str>,
    /// Who is of another opinion, and about what.
    against: Vec<(String, String)>,
    /// What nobody has explained.
    open: Vec<String>,
    /// Why we are right all the same.
    explained: Vec<String>,
    #[serde(skip)]
    judges: Vec<Judge>,
}

/// All rows.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    cases: usize,
    agreed: usize,
    explained: usize,
    unexplained: usize,
    rows: Vec<Row>,
    /// Disagreements of the table that there are none of.
    stale: Vec<String>,
}

/// Asks every judge.
pub fn judge(
    packages: &[Package],
    cases: &[Case],
    judges: Option<&Judges>,
) -> Result<Vec<Row>, Misuse> {
    let rows = cases.iter().enumerate().map(|(number, case)| {
        let mut row = row(packages, case);
        if let Some(Judges { checked, opinion }) = judges {
            by_compiler(&mut row, packages, (number, case), checked)?;
            by_semver_checks(&mut row, packages, case, opinion.as_ref())?;
        }
        Ok(row)
    });
    rows.collect()
}

/// What is to be said without a compiler.
fn row(packages: &[Package], case: &Case) -> Row {
    let (before, after) = (&packages[case.before], &packages[case.after]);
    let mut row = Row {
        edit: case.name.clone(),
        expected: case.expected.map(word),
        verdict: word(case.bump()),
        forced_by: forced_by(case),
        changes: case.changes.len(),
        compiles: None,
        witnesses: (case.witnesses().count(), 0),
        semver_checks: None,
        against: Vec::new(),
        open: Vec::new(),
        explained: Vec::new(),
        judges: Vec::new(),
    };
    if let Some(expected) = row.expected.filter(|expected| *expected != row.verdict) {
        row.open.push(format!("the table says {expected}"));
    }
    if (before.made.texts == after.made.texts) != (case.bump() == Bump::None) {
        row.open.push("none is for the same texts, and for nothing else".to_owned());
    }
    row
}

fn by_compiler(
    row: &mut Row,
    packages: &[Package],
    (number, case): (usize, &Case),
    checked: &Checked,
) -> Result<(), Misuse> {
    let (before, after) = (&packages[case.before], &packages[case.after]);
    expect(checked, &after.name, &case.name)?;
    expect(checked, &places::user(before, before), &case.name)?;
    let user = places::user(before, after);
    let compiles = checked.is_fine(&user, &user);
    row.compiles = Some(compiles);
    if compiles == (case.bump() == Bump::Major) {
        let said = first_lines(checked.said(&user, &user));
        let text = if compiles { "everything compiles".to_owned() } else { said };
        row.disagree(Judge::Rustc, text);
    }
    witnesses(row, packages, (number, case), checked);
    Ok(())
}

fn by_semver_checks(
    row: &mut Row,
    packages: &[Package],
    case: &Case,
    opinion: Option<&Opinion>,
) -> Result<(), Misuse> {
    let Some(opinion) = opinion.filter(|_| case.expected.is_some()) else { return Ok(()) };
    let said = opinion.of(&packages[case.before].name, &packages[case.after].name)?;
    row.semver_checks = Some(said);
    if (said == "major") != (case.bump() == Bump::Major) {
        row.disagree(Judge::SemverChecks, format!("asks for {said}"));
    }
    Ok(())
}

/// What must compile whatever has changed.
fn expect(checked: &Checked, package: &str, of: &str) -> Result<(), Misuse> {
    match checked.is_fine(package, package) {
        true => Ok(()),
        false => {
            let said = checked.said(package, package).unwrap_or("nothing is said of it");
            Err(Misuse(format!("{of}: `{package}` does not compile:\n{said}")))
        }
    }
}

fn first_lines(text: Option<&str>) -> String {
    text.unwrap_or_default().lines().take(12).collect::<Vec<_>>().join("\n")
}

impl Row {
    fn disagree(&mut self, judge: Judge, text: String) {
        self.judges.push(judge);
        self.against.push((format!("{judge:?}"), text));
    }
}

fn forced_by(case: &Case) -> Option<String> {
    let first = &case.changes.first()?.change;
    Some(match (&first.before, &first.after) {
        (Some(before), Some(after)) if before == after => {
            format!("{}: {}", first.item, first.effect)
        }
        (Some(before), Some(after)) => format!("{}: {before} → {after}", first.item),
        (Some(before), None) => format!("{}: − {before}", first.item),
        (None, Some(after)) => format!("{}: + {after}", first.item),
        (None, None) => format!("{}: {}", first.item, first.effect),
    })
}

fn witnesses(
    row: &mut Row,
    packages: &[Package],
    (number, case): (usize, &Case),
    checked: &Checked,
) {
    let before = places::shown_before(&packages[case.before]);
    let after = places::shown_after(number);
    for (index, text) in case.witnesses().enumerate() {
        let name = places::witness(number, index);
        match checked.is_fine(&after, &name) {
            false => row.witnesses.1 += 1,
            true => row.disagree(Judge::Witness, format!("compiles after:\n{text}")),
        }
    }
    if row.witnesses.0 > 0 && !checked.is_fine(&before, &before) {
        let said = first_lines(checked.said(&before, &before));
        row.disagree(Judge::Witness, format!("one does not compile before:\n{said}"));
    }
    if case.bump() == Bump::Major && row.witnesses.0 == 0 {
        row.disagree(Judge::Witness, "no program shows the break".to_owned());
    }
}

impl Report {
    /// The rows with what the table explains.
    pub fn new(mut rows: Vec<Row>, known: &[Disagreement]) -> Self {
        let mut used = Vec::new();
        for row in &mut rows {
            explain(row, known, &mut used);
        }
        let judged = |judge: Judge, edit: &String| {
            let row = rows.iter().find(|row| row.edit == *edit);
            row.is_some_and(|row| match judge {
                Judge::SemverChecks => row.semver_checks.is_some(),
                Judge::Rustc | Judge::Witness => row.compiles.is_some(),
            })
        };
        let every = known
            .iter()
            .enumerate()
            .flat_map(|(place, it)| it.edits.iter().map(move |edit| (place, it.judge, edit)));
        let stale = every.filter(|(place, judge, edit)| {
            judged(*judge, edit) && !used.contains(&(*place, (*edit).clone()))
        });
        let stale = stale.map(|(_, judge, edit)| format!("{edit}: {judge:?}")).collect();
        let open = rows.iter().filter(|row| !row.open.is_empty()).count();
        let explained = rows.iter().filter(|row| row.open.is_empty() && !row.explained.is_empty());
        let explained = explained.count();
        let (cases, agreed) = (rows.len(), rows.len() - open - explained);
        Self { cases, agreed, explained, unexplained: open, rows, stale }
    }

    /// Whether nothing is left to explain.
    pub fn is_fine(&self) -> bool {
        self.unexplained == 0 && self.stale.is_empty()
    }

    /// The table, what is open, and the figures.
    pub fn text(&self) -> String {
        let mut table = Table::new(&[
            "edit",
            "verdict",
            "rustc",
            "witnesses",
            "semver-checks",
            "agree",
            "forced by",
        ]);
        for row in self.rows.iter().filter(|row| row.expected.is_some() || !row.open.is_empty()) {
            table.row(row.cells());
        }
        let mut text = table.render();
        let mut reasons: Vec<&String> = self.rows.iter().flat_map(|row| &row.explained).collect();
        reasons.sort();
        reasons.dedup();
        reasons.into_iter().for_each(|it| text.push_str(&format!("\nexplained: {it}\n")));
        for row in self.rows.iter().filter(|row| !row.open.is_empty()) {
            row.open
                .iter()
                .for_each(|it| text.push_str(&format!("\nnot explained: {}: {it}\n", row.edit)));
        }
        for it in &self.stale {
            text.push_str(&format!("\nnobody disagrees any more: {it}\n"));
        }
        let Self { cases, agreed, explained, unexplained, .. } = self;
        let edits = self.rows.iter().filter(|row| row.expected.is_some()).count();
        let (programs, broken) = self.rows.iter().fold((0, 0), |(programs, broken), row| {
            (programs + row.witnesses.0, broken + row.witnesses.1)
        });
        let compiled = self.rows.iter().any(|row| row.compiles.is_some());
        let asked = self.rows.iter().any(|row| row.semver_checks.is_some());
        let skipped = match (compiled, asked) {
            (false, _) => "; nothing was compiled",
            (true, false) => "; cargo-semver-checks is not there: skipped",
            (true, true) => "",
        };
        text.push_str(&format!(
            "\n{edits} edits, done and undone: of {cases} verdicts {agreed} with one opinion, {explained} explained, \
             {unexplained} not; {broken} of {programs} breaks shown{skipped}\n"
        ));
        text
    }
}

fn explain(row: &mut Row, known: &[Disagreement], used: &mut Vec<(usize, String)>) {
    for (judge, (_, text)) in row.judges.iter().zip(&row.against) {
        let edit = row.edit.trim_end_matches(super::UNDONE).to_owned();
        let place = known.iter().position(|it| it.edits.contains(&edit) && it.judge == *judge);
        match place {
            Some(place) => {
                used.push((place, edit));
                let reason = format!("{judge:?} is of another opinion: {}", known[place].reason);
                if !row.explained.contains(&reason) {
                    row.explained.push(reason);
                }
            }
            None => row.open.push(format!("{judge:?}: {text}")),
        }
    }
}

impl Row {
    fn cells(&self) -> Vec<String> {
        let (programs, broken) = self.witnesses;
        let agree = match (self.open.is_empty(), self.explained.is_empty()) {
            (true, true) => "yes",
            (true, false) => "explained",
            (false, _) => "NO",
        };
        vec![
            self.edit.clone(),
            self.verdict.to_owned(),
            self.compiles.map_or("–", |it| if it { "compiles" } else { "breaks" }).to_owned(),
            if programs == 0 { "–".to_owned() } else { format!("{broken} of {programs}") },
            self.semver_checks.unwrap_or("skipped").to_owned(),
            agree.to_owned(),
            self.forced_by.clone().unwrap_or_default(),
        ]
    }
}
