use ruma::server_name;

use super::*;

fn plan(rooms: usize, people: usize, name: &str) -> Plan {
    let people: Vec<_> = (0..people)
        .map(|n| OwnedUserId::try_from(format!("@person-{n:0>4}:example.org")).unwrap())
        .collect();
    let children = (0..rooms)
        .map(|room| {
            let users = people.iter().skip(room).step_by(rooms).cloned().collect();
            PlannedChild::new(format!("{name} {room}"), users)
        })
        .collect();
    Plan::new(children)
}

#[test]
fn the_size_before_is_never_less_than_the_size_after() {
    let server = server_name!("example.org");
    for (rooms, people) in [(1, 1), (4, 12), (100, 1_000)] {
        let plan = plan(rooms, people, "Group");
        let made: Vec<_> = (0..rooms)
            .map(|n| OwnedRoomId::try_from(format!("!{n:0>43}")).unwrap())
            .collect();
        let sent = plan.content(&made, server, Session::new("0123456789abcdef"));
        let sent = content_bytes(&sent).unwrap();
        let checked = plan.check_size(server).unwrap();
        // The times and the quiet that this session does without.
        assert!(sent <= checked && checked <= sent + 110, "{sent} {checked}");
    }
}

#[test]
fn an_event_that_is_too_large_says_what_would_fit() {
    let server = server_name!("example.org");
    let Err(PlanError::TooLarge {
        people_that_fit,
        fits_with_short_names,
        fits_without_suggestions,
        ..
    }) = plan(100, 2_500, "Group").check_size(server)
    else {
        panic!("2,500 people fit");
    };
    assert!(!fits_with_short_names && fits_without_suggestions);
    assert!(
        plan(100, people_that_fit, "Group")
            .check_size(server)
            .is_ok()
    );

    let long = plan(100, 10, &"long ".repeat(200))
        .check_size(server)
        .unwrap_err();
    assert!(matches!(
        long,
        PlanError::TooLarge {
            fits_with_short_names: true,
            ..
        }
    ));
}

#[test]
fn tasks_count_and_are_written_once() {
    let server = server_name!("example.org");
    let mut plan = plan(100, 10, "Group");
    let task = "x".repeat(500);
    let before = plan.check_size(server).unwrap();
    plan.set_task(Some(task.clone()));
    for child in &mut plan.children {
        child.task = Some(task.clone());
    }
    let shared = plan.check_size(server).unwrap();
    assert!((before + 500..before + 520).contains(&shared), "{shared}");
    for (number, child) in (1..).zip(&mut plan.children) {
        child.task = Some(format!("{number} {task}").chars().take(500).collect());
    }
    assert_eq!(plan.check(), Ok(()));
    let Err(PlanError::TooLarge {
        fits_without_suggestions: false,
        fits_without_tasks: true,
        ..
    }) = plan.check_size(server)
    else {
        panic!("a hundred long tasks fit");
    };
    plan.task = Some("x".repeat(501));
    assert!(matches!(plan.check(), Err(PlanError::Task(_))));
}

#[test]
fn a_room_by_invite_needs_somebody_to_invite() {
    let mut plan = plan(2, 1, "Group");
    assert_eq!(plan.check(), Ok(()));
    plan.join_rule = ChildJoinRule::Invite;
    assert_eq!(
        plan.check(),
        Err(PlanError::NobodyInvited {
            name: "Group 1".to_owned()
        })
    );
}
