//! The answer on standard output, the news on standard error.

#[expect(clippy::print_stdout, reason = "the one place that answers")]
pub(crate) fn answer(text: &str) {
    println!("{text}");
}

#[expect(clippy::print_stderr, reason = "the one place that tells news")]
pub(crate) fn news(line: &str) {
    eprintln!("{line}");
}

/// Lays rows out in columns. The first column is text, the others are numbers.
pub(crate) fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<_> = (0..columns).map(width).collect();
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            match column {
                0 => line.push_str(&format!("{cell:<width$}")),
                _ => line.push_str(&format!("  {cell:>width$}")),
            }
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_below_each_other() {
        let rows = [["rooms", "ms"], ["ten", "9"], ["hundred", "1234"]];
        let rows = rows.map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(
            table(&rows),
            "rooms      ms\nten         9\nhundred  1234\n"
        );
    }
}
