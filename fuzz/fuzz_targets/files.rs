//! Files that somebody uploads: plans and lists of people, in any encoding.
#![no_main]

use std::collections::BTreeSet;

use breakout_core::{
    plan::{Plan, file, people},
    text::is_hidden,
};
use libfuzzer_sys::fuzz_target;

/// The people of each room.
fn people_of(plan: &Plan) -> Vec<BTreeSet<&str>> {
    let rooms = plan.children.iter();
    rooms
        .map(|child| child.users.iter().map(|user| user.as_str()).collect())
        .collect()
}

fuzz_target!(|data: &[u8]| {
    match file::read(data) {
        Ok(read) => {
            // What was read can be written, and is read again as the same rooms with the same people.
            let written = file::write(&read.plan);
            let again = file::parse(&written).expect("what was written is read");
            assert_eq!(people_of(&again), people_of(&read.plan), "{written:?}");
            let names: BTreeSet<_> = again.children.iter().map(|child| &child.name).collect();
            assert_eq!(names.len(), again.children.len());
            assert!(!names.iter().any(|name| name.contains(is_hidden)));
            assert!(read.notes.iter().all(|note| !note.to_string().is_empty()));
        }
        Err(errors) => assert!(!errors.to_string().is_empty()),
    }
    match people::read(data) {
        Ok(users) => assert_eq!(users.iter().collect::<BTreeSet<_>>().len(), users.len()),
        Err(errors) => assert!(!errors.to_string().is_empty()),
    }
});
