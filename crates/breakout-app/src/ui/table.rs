//! Tables for people: aligned by what a terminal shows, not by bytes.

use anstyle::Style;
use unicode_width::UnicodeWidthStr as _;

use super::safe_text;

const HEADER: Style = Style::new().bold();
const GAP: usize = 2;

/// Rows under headers.
#[derive(Debug)]
pub(crate) struct Table {
    headers: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn new<const COLUMNS: usize>(headers: [&str; COLUMNS]) -> Self {
        Self {
            headers: headers.map(str::to_owned).to_vec(),
            rows: Vec::new(),
        }
    }

    /// Adds a row; its cells are made safe for a terminal here.
    pub(crate) fn row<const COLUMNS: usize>(&mut self, cells: [String; COLUMNS]) {
        self.rows
            .push(cells.iter().map(|cell| safe_text(cell)).collect());
    }

    pub(super) fn render(&self, color: bool) -> String {
        if self.rows.is_empty() {
            return String::new();
        }
        let widths: Vec<usize> = (0..self.headers.len())
            .map(|column| {
                let cells = self.rows.iter().filter_map(|row| row.get(column));
                cells
                    .chain(self.headers.get(column))
                    .map(|cell| cell.width())
                    .max()
                    .unwrap_or(0)
            })
            .collect();
        let header = if color { HEADER } else { Style::new() };
        let mut text = format!("{header}{}{header:#}\n", line(&self.headers, &widths));
        for row in &self.rows {
            text.push_str(&line(row, &widths));
            text.push('\n');
        }
        text
    }
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

    #[test]
    fn columns_are_aligned_by_what_is_seen() {
        let mut table = Table::new(["NAME", "MEMBERS"]);
        table.row(["教室".to_owned(), "3".to_owned()]);
        table.row(["\u{1b}[31mLong name".to_owned(), "12".to_owned()]);
        insta::assert_snapshot!(table.render(false), @r"
        NAME       MEMBERS
        教室       3
        Long name  12
        ");
    }

    #[test]
    fn an_empty_table_is_nothing() {
        assert_eq!(Table::new(["NAME"]).render(false), "");
    }
}
