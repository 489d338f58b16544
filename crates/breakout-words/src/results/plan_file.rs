//! The groups of a session as a plan file, which `breakout start --file` and the console read.

use breakout_core::{
    event::breakout::BreakoutEventContent,
    plan::{Plan, PlannedChild, file},
};

/// Writes the groups of a break-out in the order in which they are shown.
pub fn plan_file(content: &BreakoutEventContent) -> String {
    let children = content.ordered_children().into_iter();
    let children = children.map(|(_, child)| {
        let name = child.name.clone().unwrap_or_default();
        let mut planned = PlannedChild::new(name, child.users.clone());
        planned.task = content.task_of(child).map(str::to_owned);
        planned
    });
    file::write(&Plan::new(children.collect()))
}
