//! What strangers write meanwhile.

use proptest::prelude::*;
use ruma::owned_server_name;

use super::{
    super::*,
    NOW,
    world::{Host, World, all_changes, content, rename, room},
};
use crate::event::breakout::{Child, Session};

/// What Mallory writes into whatever is open: a room more, where everybody is sent.
fn trap(mut content: BreakoutEventContent, at: Option<OwnedEventId>) -> BreakoutEventContent {
    let mut child = Child::new(vec![owned_server_name!("evil")]);
    for other in content.children.values_mut() {
        child.users.append(&mut other.users);
    }
    content.children.insert(room("!trap"), child);
    content.based_on = at;
    content
}

fn is_clean(world: &World) {
    for event in &world.events {
        let is_trap = event.content.children.contains_key(&room("!trap"));
        let by = event.sender.localpart();
        assert!(!is_trap || by == "mallory", "{world:?}");
    }
}

#[test]
fn what_a_stranger_wrote_meanwhile_is_never_sent_by_a_host() {
    let changes = all_changes();
    for (n, change) in changes.iter().enumerate() {
        let other = changes[(n + 4) % changes.len()].clone();
        for mallory_after in 0..6 {
            for says_so in [false, true] {
                let hosts = [
                    Host::new(1, vec![change.clone()]),
                    Host::new(2, vec![other.clone()]),
                ];
                // Mallory writes as soon as there are so many steps; the hosts take any turns.
                in_any_order_with(&World::new(), &hosts, 0, &mut |world, step| {
                    if step == mallory_after {
                        let at = world.present().unwrap();
                        let at_id = says_so.then_some(at.event_id);
                        world.send("@mallory:x", trap(at.content, at_id));
                    }
                });
            }
        }
    }
}

/// Goes through every order; `mallory` may write before each step.
fn in_any_order_with(
    world: &World,
    hosts: &[Host],
    step: usize,
    mallory: &mut impl FnMut(&mut World, usize),
) {
    let mut world = world.clone();
    mallory(&mut world, step);
    for number in 0..hosts.len() {
        if hosts[number].is_done() {
            continue;
        }
        let (mut world, mut hosts) = (world.clone(), hosts.to_vec());
        hosts[number].step(&mut world);
        assert!(world.events.len() < 20, "they never come to an end");
        is_clean(&world);
        if hosts[number].is_done() {
            match hosts[number].machine.clone().finish() {
                // Nobody is told that something is so while a stranger's event stands.
                Ok(_) => assert_ne!(world.events.last().unwrap().sender.localpart(), "mallory"),
                Err(NotAdjusted::NotYours(not_yours)) => {
                    assert_eq!(not_yours.by.localpart(), "mallory");
                }
                Err(other) => panic!("{other}"),
            }
        }
        in_any_order_with(&world, &hosts, step + 1, mallory);
    }
}

#[test]
fn a_strangers_break_out_is_changed_only_when_it_is_taken_over() {
    let mut world = World::new();
    world.send("@mallory:x", trap(content(), None));
    let run = |world: &mut World, wish, changes: Vec<Change>| {
        let mut host = Host::new(1, changes);
        host.machine = host.machine.clone().on_wish(wish);
        while !host.is_done() {
            host.step(world);
        }
        host.machine.finish()
    };
    for wish in [Wish::Nobody, Wish::Asked] {
        let end = run(&mut world, wish, vec![rename("!b", "Birds")]).unwrap_err();
        assert!(matches!(end, NotAdjusted::NotYours(_)), "{end:?}");
        assert_eq!(world.events.len(), 2);
    }
    // Nothing changes but whose it is; and from then on, it is a host's.
    let adjusted = run(&mut world, Wish::TakeOver, vec![]).unwrap();
    assert_eq!((adjusted.events, world.events.len()), (1, 3));
    assert_eq!(adjusted.present.sender.as_str(), "@host1:x");
    assert!(world.content().children.contains_key(&room("!trap")));
    // Whom the stranger named as the host is named by nobody any more.
    assert!(
        world.events[1]
            .content
            .session
            .as_ref()
            .unwrap()
            .host
            .is_some()
    );
    assert_eq!(world.content().session.as_ref().unwrap().host, None);
    let adjusted = run(&mut world, Wish::Asked, vec![rename("!b", "Birds")]).unwrap();
    assert_eq!(adjusted.outcomes, [Outcome::Done]);
    assert!(world.content().children.contains_key(&room("!trap")));
    assert_eq!(world.content().session.as_ref().unwrap().host, None);

    // What is taken over is what was read, and not what came after it.
    let mut world = World::new();
    world.send("@mallory:x", trap(content(), None));
    let mut host = Host::new(1, vec![rename("!b", "Birds")]);
    host.machine = host.machine.on_wish(Wish::TakeOver);
    host.step(&mut world);
    host.step(&mut world);
    let mut more = trap(world.content().clone(), None);
    more.children
        .insert(room("!more"), Child::new(vec![owned_server_name!("evil")]));
    world.send("@mallory:x", more);
    while !host.is_done() {
        host.step(&mut world);
    }
    let end = host.machine.finish().unwrap_err();
    assert!(matches!(end, NotAdjusted::NotYours(_)), "{end:?}");
    assert_eq!(world.events.len(), 4);
}

#[test]
fn nothing_is_changed_on_its_own_but_what_this_user_has_opened() {
    let place = || {
        let user = "@new:x".try_into().unwrap();
        vec![Change::Place { user }]
    };
    let mut world = World::new();
    for (user, is_placed) in [("@host1:x", false), ("@host:x", true)] {
        let mut host = Host::new(1, place());
        host.user = user.to_owned();
        host.machine = host.machine.on_wish(Wish::Nobody);
        while !host.is_done() {
            host.step(&mut world);
        }
        assert_eq!(host.machine.finish().is_ok(), is_placed);
        assert_eq!(world.events.len(), if is_placed { 2 } else { 1 });
    }
    // Another host has changed it meanwhile: theirs is not sent again by a watcher.
    let mut world = World::new();
    let mut host = Host::new(1, place());
    host.user = "@host:x".to_owned();
    host.machine = host.machine.on_wish(Wish::Nobody);
    host.step(&mut world);
    host.step(&mut world);
    world.send("@host2:x", content());
    while !host.is_done() {
        host.step(&mut world);
    }
    let end = host.machine.finish().unwrap_err();
    assert!(matches!(end, NotAdjusted::NotYours(_)), "{end:?}");
    assert_eq!(world.events.len(), 3);
}

#[test]
fn an_end_by_a_stranger_counts_and_brings_nothing_with_it() {
    let mut world = World::new();
    let mut host = Host::new(1, vec![rename("!b", "Birds")]);
    host.step(&mut world);
    let mut note = Session::new("s");
    note.quiet_main = true;
    world.send("@mallory:x", BreakoutEventContent::ended(Some(note), NOW));
    while !host.is_done() {
        host.step(&mut world);
    }
    let end = host.machine.finish().unwrap_err();
    assert!(matches!(end, NotAdjusted::Ended { .. }), "{end:?}");
    assert!(!world.content().is_open());
    assert!(!world.content().session.as_ref().unwrap().quiet_main);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]
    #[test]
    fn many_hosts_never_send_what_a_stranger_wrote(
        changes in prop::collection::vec(prop::collection::vec(0..15_usize, 1..4), 2..5),
        turns in prop::collection::vec((0..5_usize, 0..8_usize, any::<bool>()), 0..120),
    ) {
        let all = all_changes();
        let mut world = World::new();
        let mut hosts: Vec<_> = (1..)
            .zip(&changes)
            .map(|(number, changes)| {
                let changes = changes.iter().map(|&change| all[change].clone());
                Host::new(number, changes.collect())
            })
            .collect();
        let rest = (0..hosts.len()).flat_map(|host| [(host, 1, false); 40]);
        for (turn, mallory, says_so) in turns.into_iter().chain(rest) {
            if mallory == 0 {
                let at = world.present().unwrap();
                let at_id = says_so.then_some(at.event_id);
                world.send("@mallory:x", trap(at.content, at_id));
            }
            let number = turn % hosts.len();
            hosts[number].step(&mut world);
        }
        prop_assert!(hosts.iter().all(Host::is_done));
        is_clean(&world);
    }
}
