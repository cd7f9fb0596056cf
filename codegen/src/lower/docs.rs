//! Doc comments from Markdown that was not written for rustdoc.

/// The text on one line, without white space at its ends.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lines of a doc comment. Code in them is never taken for a Rust test: fences without a language
/// say `text`, and indented code loses its indentation.
pub fn markdown(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut fence: Option<&str> = None;
    for line in text.trim().lines() {
        // Control characters can't stand in a comment.
        let line: String = line.chars().filter(|c| !c.is_control() || *c == '\t').collect();
        let line = line.trim_end().replace('\t', "    ");
        let trimmed = line.trim_start();
        let mark = ["```", "~~~"].into_iter().find(|mark| trimmed.starts_with(mark));
        let written = match (mark, fence) {
            (Some(mark), None) => {
                fence = Some(mark);
                opened(&line, mark)
            }
            (Some(mark), Some(open)) if mark == open => {
                fence = None;
                line.clone()
            }
            (_, Some(_)) => line.clone(),
            (_, None) => flattened(&line),
        };
        lines.push(written);
    }
    if let Some(mark) = fence {
        lines.push(mark.to_owned());
    }
    lines
}

/// A fence whose language rustdoc does not take for Rust.
fn opened(line: &str, mark: &str) -> String {
    let language: String = line
        .trim()
        .trim_start_matches(['`', '~'])
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric())
        .collect();
    let indent = line.len() - line.trim_start().len();
    let language = match language.as_str() {
        "" | "rust" | "rs" | "ignore" | "no_run" | "should_panic" | "compile_fail" => "text",
        other => other,
    };
    format!("{}{mark}{language}", " ".repeat(indent.min(3)))
}

fn flattened(line: &str) -> String {
    let trimmed = line.trim_start();
    let indent = line.len() - trimmed.len();
    let item = trimmed.starts_with(['-', '*', '+']) || trimmed.starts_with(|c: char| c.is_ascii_digit());
    match indent >= 4 && !item {
        true => format!("   {trimmed}"),
        false => line.to_owned(),
    }
}
