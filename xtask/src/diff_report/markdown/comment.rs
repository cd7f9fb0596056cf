//! A comment that grows as long as there is room, and counts what had none.

/// The longest comment that GitHub takes has 65,536 characters. Bytes are counted here, which are more.
const LONGEST: usize = 65_000;
/// What is kept free for the end of a folded list and for the last sentence.
const RESERVE: usize = 400;
/// What may be filled with details before the lists of the other causes begin.
const DETAILS: usize = 40_000;

/// The text so far, and how many causes had no room.
pub struct Comment {
    text: String,
    left_out: usize,
    cut: bool,
}

impl Comment {
    /// A comment with this head, which is short.
    pub fn new(head: String) -> Self {
        Self { text: head, left_out: 0, cut: false }
    }

    /// What is told of so many causes for the first time.
    pub fn causes(&mut self, piece: &str, causes: usize) {
        if self.fits(piece, LONGEST) {
            self.text.push_str(piece);
        } else {
            self.left_out += causes;
        }
    }

    /// What can be left out without leaving out a cause.
    pub fn extra(&mut self, piece: &str) {
        match self.fits(piece, DETAILS) {
            true => self.text.push_str(piece),
            false => self.cut = true,
        }
    }

    /// A list behind a fold: each item with the number of its causes.
    pub fn folded(&mut self, title: &str, items: impl Iterator<Item = (String, usize)>) {
        let items: Vec<_> = items.collect();
        let total: usize = items.iter().map(|(_, causes)| causes).sum();
        let head = format!("<details><summary>{title} ({total})</summary>\n\n");
        if items.is_empty() || !self.fits(&head, LONGEST) {
            self.left_out += total;
            return;
        }
        self.text.push_str(&head);
        for (item, causes) in items {
            self.causes(&item, causes);
        }
        self.text.push_str("\n</details>\n\n");
    }

    /// A list behind a fold of what is no cause.
    pub fn folded_extra(&mut self, title: &str, items: impl Iterator<Item = String>) {
        let told = self.left_out;
        self.folded(title, items.map(|item| (item, 1)));
        self.cut |= self.left_out > told;
        self.left_out = told;
    }

    /// The whole comment, with what had no room as a number.
    pub fn end(mut self) -> String {
        if self.left_out > 0 {
            self.text.push_str(&format!("\nand {} more: see the HTML report\n", self.left_out));
        } else if self.cut {
            self.text.push_str("\nmore of the details: see the HTML report\n");
        }
        self.text
    }

    fn fits(&self, piece: &str, most: usize) -> bool {
        self.text.len() + piece.len() + RESERVE <= most
    }
}
