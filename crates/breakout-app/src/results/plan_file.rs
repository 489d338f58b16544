//! The groups of a session as a plan file, which `breakout start --file` and the console read.

use matrix_breakout::core::{
    event::breakout::BreakoutEventContent,
    plan::{Plan, PlannedChild, file},
};

/// Writes the groups of a break-out in the order in which they are shown.
pub(crate) fn plan_file(content: &BreakoutEventContent) -> String {
    let children = content.ordered_children().into_iter();
    let children = children.map(|(_, child)| {
        PlannedChild::new(child.name.clone().unwrap_or_default(), child.users.clone())
    });
    file::write(&Plan::new(children.collect()))
}
