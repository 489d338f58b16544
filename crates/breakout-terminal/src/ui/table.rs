//! Tables for people: aligned by what a terminal shows, not by bytes.

use anstyle::Style;
use breakout_i18n::{Language, Message};
use breakout_words::safe_line;
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

const HEADER: Style = Style::new().bold();
const GAP: usize = 2;
/// No column is narrower, however narrow the terminal is.
const NARROWEST: usize = 8;

/// Rows under headers.
#[derive(Debug)]
pub struct Table {
    headers: Vec<Message>,
    rows: Vec<Vec<Message>>,
}

impl Table {
    /// Creates a table without rows.
    pub fn new<const COLUMNS: usize>(headers: [impl Into<Message>; COLUMNS]) -> Self {
        Self {
            headers: headers.map(Into::into).to_vec(),
            rows: Vec::new(),
        }
    }

    /// Adds a row; nothing of its cells is cut.
    pub fn row<const COLUMNS: usize>(&mut self, cells: [impl Into<Message>; COLUMNS]) {
        self.rows.push(cells.map(Into::into).to_vec());
    }

    /// Renders the table as wide as it needs, or with its cells wrapped so that it is no wider than so many columns. Its
    /// cells are made safe for a terminal.
    pub(super) fn render(&self, language: Language, color: bool, columns: Option<usize>) -> String {
        if self.rows.is_empty() {
            return String::new();
        }
        let said = |cells: &Vec<Message>| -> Vec<_> {
            let texts = cells.iter().map(|cell| cell.text(language));
            texts.map(|cell| safe_line(&cell)).collect()
        };
        let headers: Vec<String> = said(&self.headers);
        let rows: Vec<_> = self.rows.iter().map(said).collect();
        let needs = (0..headers.len()).map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            let widths = cells.chain(headers.get(column)).map(|cell| cell.width());
            widths.max().unwrap_or(0)
        });
        let mut widths: Vec<usize> = needs.collect();
        if let Some(columns) = columns {
            let gaps = GAP * widths.len().saturating_sub(1);
            widths = share(&widths, columns.saturating_sub(gaps));
        }
        let header = if color { HEADER } else { Style::new() };
        let mut text = format!("{header}{}{header:#}\n", line(&headers, &widths));
        for row in &rows {
            let cells = row.iter().zip(&widths);
            let wrapped: Vec<_> = cells.map(|(cell, width)| wrap(cell, *width)).collect();
            let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
            for n in 0..height {
                let cells = wrapped.iter().map(|lines| lines.get(n).cloned());
                let cells: Vec<_> = cells.map(Option::unwrap_or_default).collect();
                text.push_str(&line(&cells, &widths));
                text.push('\n');
            }
        }
        text
    }
}

/// Gives each column what it needs, and where that is too much, those that need most the same.
fn share(needs: &[usize], mut available: usize) -> Vec<usize> {
    let mut order: Vec<_> = needs.iter().copied().enumerate().collect();
    order.sort_by_key(|(_, need)| *need);
    let mut shares = needs.to_vec();
    let mut left = order.len();
    for (column, need) in order {
        let fair = (available / left).max(NARROWEST);
        left -= 1;
        if let Some(share) = shares.get_mut(column) {
            *share = need.min(fair);
        }
        available = available.saturating_sub(need.min(fair));
    }
    shares
}

/// Breaks a text at its spaces, and words that are too long where they have to be.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ') {
        if !line.is_empty() && line.width() + 1 + word.width() > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        for c in word.chars() {
            let is_full = line.width() + c.width().unwrap_or(0) > width;
            if is_full && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            line.push(c);
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

fn line(cells: &[String], widths: &[usize]) -> String {
    let mut line = String::new();
    for (cell, width) in cells.iter().zip(widths) {
        line.push_str(cell);
        line.push_str(&" ".repeat(width.saturating_sub(cell.width()) + GAP));
    }
    line.truncate(line.trim_end().len());
    line
}

#[cfg(test)]
mod tests {

    use super::*;

    /// Twelve people with usual names in one group, of whom most are missing.
    fn class() -> Table {
        let names = [
            "Anna Schmidt (anna.s)",
            "Anna Schmidt (anna.sch)",
            "Maximilian Oberhuber",
            "Charlotte Wiesengrund",
            "Bo",
            "Nguyễn Thị Minh Khai",
            "教室の田中さん",
            "Konstantinos Papadopoulos",
            "Friederike von Hohenstein",
            "Oluwaseun Adebayo",
            "Siobhán Ní Dhomhnaill",
            "Jean-Baptiste Lefèvre",
        ];
        let mut table =
            Table::new(["#", "GROUP", "SUGGESTED", "THERE", "MISSING"].map(Message::verbatim));
        let (all, there, missing) = (&names[..], &names[..2], &names[2..]);
        let [all, there, missing] = [all, there, missing].map(|names| names.join(", "));
        table.row(
            ["1".to_owned(), "Group 1".to_owned(), all, there, missing].map(Message::verbatim),
        );
        let bo = || "Bo".to_owned();
        table.row(["12".to_owned(), bo(), bo(), String::new(), bo()].map(Message::verbatim));
        table
    }

    #[test]
    fn columns_are_aligned_by_what_is_seen() {
        let mut table = Table::new(["NAME", "MEMBERS"].map(Message::verbatim));
        table.row(["教室".to_owned(), "3".to_owned()].map(Message::verbatim));
        table.row(["\u{1b}[31mLong name".to_owned(), "12".to_owned()].map(Message::verbatim));
        insta::assert_snapshot!(table.render(Language::English, false, None), @r"
        NAME       MEMBERS
        教室       3
        Long name  12
        ");
    }

    #[test]
    fn in_a_pipe_nothing_is_cut_or_wrapped() {
        let text = class().render(Language::English, false, None);
        assert_eq!(text.lines().count(), 3);
        let first = text.lines().nth(1).unwrap();
        assert_eq!(first.matches("Jean-Baptiste Lefèvre").count(), 2);
        assert_eq!(first.matches("Oluwaseun Adebayo").count(), 2);
        assert!(!text.contains('…'));
    }

    #[test]
    fn on_a_terminal_names_are_wrapped_and_none_is_lost() {
        let whole = class().render(Language::English, false, None);
        for columns in [60, 80, 120, 200, 400] {
            let text = class().render(Language::English, false, Some(columns));
            let widest = text.lines().map(|line| line.width()).max().unwrap();
            assert!(widest <= columns, "{widest} of {columns}:\n{text}");
            let letters = |text: &str| {
                let mut letters: Vec<_> = text.chars().filter(|c| !c.is_whitespace()).collect();
                letters.sort_unstable();
                letters
            };
            assert_eq!(letters(&text), letters(&whole), "{text}");
        }
        // What fits is as it would be in a pipe.
        let mut small = Table::new(["#", "GROUP"].map(Message::verbatim));
        small.row(["1".to_owned(), "Group 1".to_owned()].map(Message::verbatim));
        assert_eq!(
            small.render(Language::English, false, Some(80)),
            small.render(Language::English, false, None)
        );
    }

    #[test]
    fn a_cell_is_wrapped_under_its_header() {
        let mut table = Table::new(["#", "GROUP", "SUGGESTED"].map(Message::verbatim));
        let names = "Ann, Bartholomew, Cid, Donaudampfschifffahrtsgesellschaft";
        table.row(["1".to_owned(), "Group 1".to_owned(), names.to_owned()].map(Message::verbatim));
        table.row(["2".to_owned(), "Group 2".to_owned(), "Eve".to_owned()].map(Message::verbatim));
        insta::assert_snapshot!(table.render(Language::English, false, Some(32)), @r"
        #  GROUP    SUGGESTED
        1  Group 1  Ann, Bartholomew,
                    Cid,
                    Donaudampfschifffahr
                    tsgesellschaft
        2  Group 2  Eve
        ");
    }

    #[test]
    fn an_empty_table_is_nothing() {
        assert_eq!(
            Table::new(["NAME"].map(Message::verbatim)).render(Language::English, false, None),
            ""
        );
    }
}
