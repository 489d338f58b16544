//! The figures, as tables.

use std::fmt;

use super::{Figures, Measured, Timed};
use crate::{statistics::milliseconds, terminal::table};

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for measured in &self.0 {
            writeln!(f, "{measured}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = &self.size;
        writeln!(
            f,
            "serve: {} rooms, {} sessions open, {} people, {} widgets open\n",
            size.rooms, size.sessions, size.people, size.widgets
        )?;
        let headings = [
            "",
            "samples",
            "bot ms",
            "p99",
            "floor ms",
            "p99",
            "bot/floor",
        ];
        let mut rows = vec![headings.map(str::to_owned).to_vec()];
        rows.push(self.status.row("!breakout status"));
        rows.push(self.plan.row("!breakout 4"));
        writeln!(f, "{}", table(&rows))?;
        writeln!(
            f,
            "opening a session: {:.0} ms, at the most {:.0} ms",
            self.opened.median(),
            self.opened.percentile(100)
        )?;
        writeln!(
            f,
            "a widget loaded: {:.0} ms, 99th percentile {:.0} ms, at the most {:.0} ms",
            self.widgets.median(),
            self.widgets.percentile(99),
            self.widgets.percentile(100)
        )?;
        writeln!(
            f,
            "memory: {} KiB as a guest, {} KiB with the sessions, {} KiB at the end, {} KiB when started again",
            self.memory_of_guest, self.memory_open, self.memory_at_the_end, self.memory_restarted
        )?;
        writeln!(
            f,
            "requests: {:.1} for a status, {:.1} for a plan, {:.1} for a session opened, {:.2} for a person who joins, {:.2} for a widget, {:.1} in an idle minute",
            self.requests_of_status,
            self.requests_of_plan,
            self.requests_of_opening,
            self.requests_per_join,
            self.requests_per_widget,
            self.requests_per_idle_minute
        )?;
        writeln!(
            f,
            "own CPU: {:.0} ms for a status, {:.1} ms for a person who joins, {:.0} ms in an idle minute",
            self.processor_per_status, self.processor_per_join, self.processor_per_idle_minute
        )?;
        writeln!(
            f,
            "killed and started again: ready after {:.0} ms, all sessions in its care after {:.0} ms",
            milliseconds(self.restart_ready),
            milliseconds(self.restart_whole)
        )
    }
}

impl Timed {
    fn row(&self, name: &str) -> Vec<String> {
        vec![
            name.to_owned(),
            self.bot.len().to_string(),
            format!("{:.0}", self.bot.median()),
            format!("{:.0}", self.bot.percentile(99)),
            format!("{:.0}", self.floor.median()),
            format!("{:.0}", self.floor.percentile(99)),
            format!("{:.2}", self.bot.median() / self.floor.median()),
        ]
    }
}
