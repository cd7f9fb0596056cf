//! The figures as a Markdown table.

use super::Figures;

const HEAD: [&str; 11] = [
    "document",
    "validators",
    "schemas",
    "lines",
    "a schema",
    "check s",
    "ms a schema",
    "build s",
    "ms a schema",
    "program KB",
    "KB a schema",
];

/// A row for each, and below them what is missing.
pub fn markdown(all: &[Figures]) -> String {
    let mut text = line(&HEAD.map(str::to_owned));
    // Names to the left, figures to the right.
    text.push_str(&line(&std::array::from_fn::<_, 11, _>(|column| {
        if column < 2 { "---" } else { "--:" }.to_owned()
    })));
    for figures in all {
        let ours = all.iter().find(|other| other.document == figures.document);
        text.push_str(&line(&row(figures, ours.unwrap_or(figures))));
    }
    let remarks = all.iter().flat_map(|figures| {
        let Figures { document, validators, remarks, .. } = figures;
        remarks.iter().map(move |remark| format!("- {document}, {validators}: {remark}\n"))
    });
    let remarks: String = remarks.collect();
    if !remarks.is_empty() {
        text.push('\n');
    }
    text + &remarks
}

fn line(cells: &[String]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

/// What is measured: of what, what it is multiplied by, and digits after the point.
type Measured = (fn(&Figures) -> Option<f64>, (f64, usize), (f64, usize));

const MEASURED: [Measured; 4] = [
    (|it| it.lines.map(|lines| lines as f64), (1.0, 0), (1.0, 1)),
    (|it| it.check.map(|note| note.seconds), (1.0, 2), (1_000.0, 1)),
    (|it| it.build.map(|note| note.seconds), (1.0, 2), (1_000.0, 1)),
    (|it| it.bytes.map(|bytes| bytes as f64), (1.0 / 1_024.0, 0), (1.0 / 1_024.0, 1)),
];

fn row(figures: &Figures, ours: &Figures) -> Vec<String> {
    let (document, validators) = (figures.document.clone(), figures.validators.to_owned());
    let mut cells = vec![document, validators, figures.schemas.to_string()];
    for (value, (whole, digits), (each, digits_each)) in MEASURED {
        let Some(own) = value(figures) else {
            cells.extend(["–".to_owned(), "–".to_owned()]);
            continue;
        };
        let is_peer = !std::ptr::eq(figures, ours);
        let ratio = value(ours).filter(|ours| is_peer && *ours > 0.0).map(|ours| own / ours);
        let ratio = ratio.map_or_else(String::new, |ratio| format!(" ({ratio:.1}x)"));
        cells.push(format!("{:.digits$}{ratio}", own * whole));
        cells.push(format!("{:.digits_each$}", own * each / figures.schemas.max(1) as f64));
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_peer_is_told_in_multiples_of_ours_and_what_is_missing_has_its_reason() {
        let figures = |validators, lines, remarks| Figures {
            document: "shelf".to_owned(),
            validators,
            schemas: 2,
            lines,
            remarks,
            ..Figures::default()
        };
        let ours = figures("ours", Some(100), vec![]);
        let peer = figures("peer", Some(250), vec!["too large".to_owned()]);
        let text = markdown(&[ours, peer]);
        assert!(text.contains("| shelf | ours | 2 | 100 | 50.0 | – | – |"), "{text}");
        assert!(text.contains("| shelf | peer | 2 | 250 (2.5x) | 125.0 | – |"), "{text}");
        assert!(text.ends_with("|\n\n- shelf, peer: too large\n"), "{text}");
    }
}
