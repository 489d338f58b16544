//! Several hosts in one simulated room, in any order.

mod servers;
mod strangers;
mod world;

use proptest::prelude::*;
use ruma::{UInt, owned_server_name};

use self::world::{
    Host, World, all_changes, close, content, in_any_order, is_conflict, move_to, nothing_is_lost,
    numbers, only, rename, room,
};
use super::*;
use crate::event::breakout::{Child, Session};

const NOW: MilliSecondsSinceUnixEpoch = MilliSecondsSinceUnixEpoch(UInt::MIN);

/// Begins, and reads this of this user's own.
fn read(machine: &mut Adjusting, present: Option<Present>) -> Action {
    assert_eq!(machine.process(Input::Started, NOW), [Action::Read]);
    let trust = Trust::Own;
    only(machine.process(Input::Read { present, trust }, NOW))
}

#[test]
fn two_hosts_in_any_order_lose_nothing() {
    let changes = all_changes();
    for (n, left) in changes.iter().enumerate() {
        for right in &changes[n..] {
            let hosts = [
                Host::new(1, vec![left.clone()]),
                Host::new(2, vec![right.clone()]),
            ];
            in_any_order(&World::new(), &hosts, &mut |world, hosts| {
                nothing_is_lost(world, hosts);
                if is_conflict(left, right) {
                    return;
                }
                for host in hosts {
                    let outcomes = host.machine.clone().finish().unwrap().outcomes;
                    assert!(outcomes[0].is_applied(), "{outcomes:?}");
                }
                assert!(left.is_in(world.content()) && right.is_in(world.content()));
            });
        }
    }
}

#[test]
fn two_who_add_at_the_same_time_add_two_numbers_and_everybody_finds_the_same() {
    let add = |room_id: &str| Change::Add {
        room_id: room(room_id),
        child: Child::new(vec![owned_server_name!("x")]),
    };
    let hosts = [
        Host::new(1, vec![add("!e"), close("!a")]),
        Host::new(2, vec![add("!f"), close("!d")]),
    ];
    in_any_order(&World::new(), &hosts, &mut |world, hosts| {
        nothing_is_lost(world, hosts);
        let numbers = numbers(world.content());
        let old = [("!b", 2), ("!c", 3)];
        assert!(old.iter().all(|(id, number)| numbers[&room(id)] == *number));
        let mut new = [numbers[&room("!e")], numbers[&room("!f")]];
        new.sort_unstable();
        assert_eq!(new, [5, 6], "{world:?}");
        assert_eq!(world.content().next_number(), 7);
    });
}

#[test]
fn a_room_that_is_opened_again_has_its_number_and_costs_one_event() {
    let mut world = World::new();
    let again = Change::Add {
        room_id: room("!a"),
        child: Child {
            number: Some(1),
            ..Child::new(vec![owned_server_name!("x")])
        },
    };
    for (n, change) in [close("!a"), close("!d"), again].into_iter().enumerate() {
        let mut host = Host::new(1, vec![change]);
        while !host.is_done() {
            host.step(&mut world);
        }
        assert_eq!(host.machine.finish().unwrap().events, 1);
        assert_eq!(world.events.len(), n + 2);
    }
    let numbers = numbers(world.content());
    assert_eq!(numbers[&room("!a")], 1, "{world:?}");
    assert_eq!(world.content().next_number(), 5);
}

#[test]
fn numbers_that_another_client_took_away_come_back() {
    let mut world = World::new();
    let run = |world: &mut World, changes| {
        let mut host = Host::new(1, changes);
        while !host.is_done() {
            host.step(world);
        }
    };
    run(&mut world, vec![close("!a")]);
    // It knows the MSC, and nothing of ours but what it has read.
    let mut foreign = world.content().clone();
    for child in foreign.children.values_mut() {
        child.number = None;
    }
    foreign.based_on = None;
    world.send("@foreign:x", foreign);
    assert_eq!(numbers(world.content())[&room("!b")], 1);
    run(&mut world, vec![rename("!b", "Birds")]);
    assert_eq!(numbers(world.content())[&room("!b")], 2);
}

#[test]
fn an_end_that_came_meanwhile_is_never_undone() {
    for change in all_changes().into_iter().step_by(5) {
        let mut ender = Host::new(0, vec![]);
        ender.ends = true;
        let hosts = [
            ender,
            Host::new(1, vec![change]),
            Host::new(2, vec![move_to("@dan:x", "!a")]),
        ];
        in_any_order(&World::new(), &hosts, &mut |world, hosts| {
            assert!(!world.content().is_open(), "{world:?}");
            assert_eq!(world.content().session.as_ref().unwrap().id, "s");
            for host in &hosts[1..] {
                let end = host.machine.clone().finish();
                // Told, unless all was over before.
                let was_before = |adjusted: &Adjusted| adjusted.events > 0;
                assert!(end.as_ref().map_or(true, was_before), "{end:?}");
            }
        });
    }
}

/// What somebody else sent who opened another session.
fn another() -> BreakoutEventContent {
    let mut other = content();
    other.session = Some(Session::new("other"));
    other
        .children
        .insert(room("!x"), Child::new(vec![owned_server_name!("x")]));
    other
}

#[test]
fn a_change_never_opens_another_session() {
    // It came between: ours hides it, and says whose it was.
    let mut world = World::new();
    let mut host = Host::new(1, vec![close("!b")]);
    host.step(&mut world);
    world.send("@other:x", another());
    while !host.is_done() {
        host.step(&mut world);
    }
    let adjusted = host.machine.finish().unwrap();
    assert_eq!(adjusted.outcomes, [Outcome::Done]);
    assert_eq!(
        adjusted.hidden,
        [OwnedUserId::try_from("@other:x").unwrap()]
    );
    assert_eq!(world.events.len(), 3);
    assert!(!world.content().children.contains_key(&room("!x")));

    // It came after: it stays, and the host is told.
    let mut world = World::new();
    let mut host = Host::new(1, vec![close("!b")]);
    host.step(&mut world);
    host.step(&mut world);
    world.send("@other:x", another());
    while !host.is_done() {
        host.step(&mut world);
    }
    let end = host.machine.finish().unwrap_err();
    assert!(matches!(end, NotAdjusted::OtherSession { .. }), "{end:?}");
    assert_eq!(*world.content(), another());
    assert_eq!(world.events.len(), 3);
}

#[test]
fn of_two_sessions_opened_at_once_the_one_that_counts_is_changed() {
    // The timeline has the other one last; by the state, which is what counts, it is not.
    let mut world = World::new();
    let ours = world.present();
    world.send("@other:x", another());
    let mut machine = Adjusting::new(vec![close("!b")], owned_server_name!("x"));
    let Action::Send(sent) = read(&mut machine, ours.clone()) else {
        panic!("nothing is sent")
    };
    assert_eq!(sent.session.as_ref().unwrap().id, "s");
    let event_id = world.send("@host:x", sent.clone());
    machine.process(Input::Sent(event_id), NOW);
    let back = LookBack::new(world.events.clone(), world.present());
    let back = back.with_trusts(world.trusts("@host:x"));
    machine.process(Input::LookedBack(back), NOW);
    let adjusted = machine.finish().unwrap();
    assert_eq!(adjusted.outcomes, [Outcome::Done]);
    assert_eq!(*world.content(), sent);

    // Nothing to change: nothing is sent either, whatever the timeline says.
    let mut machine = Adjusting::new(vec![move_to("@bob:x", "!b")], owned_server_name!("x"));
    let events = vec![
        world.events[0].clone(),
        PastEvent::new(
            "$fork".try_into().unwrap(),
            "@other:x".try_into().unwrap(),
            NOW,
            another(),
        ),
    ];
    let action = read(&mut machine, ours.clone());
    assert!(matches!(action, Action::LookBack { ours: None, .. }));
    let back = LookBack::new(events, ours).with_trusts(world.trusts("@host:x"));
    machine.process(Input::LookedBack(back), NOW);
    assert_eq!(machine.finish().unwrap().events, 0);
}

#[test]
fn more_servers_lead_to_a_group_with_the_next_change_and_at_once_where_there_was_one() {
    let [x, y, z] = ["x", "y", "z"].map(|server| OwnedServerName::try_from(server).unwrap());
    let via =
        |content: &BreakoutEventContent, child: &str| content.children[&room(child)].via.clone();
    let routes = |routes: &[(&str, &[&OwnedServerName])]| -> BTreeMap<_, _> {
        let routes = routes.iter().map(|(child, route)| {
            let route = route.iter().map(|server| (*server).clone());
            (room(child), route.collect())
        });
        routes.collect()
    };
    let mut world = World::new();
    let both = routes(&[("!a", &[&x, &y]), ("!b", &[&x]), ("!c", &[])]);

    // Nothing is changed but that.
    let mut machine = Adjusting::new(Vec::new(), x.clone()).with_routes(both.clone());
    let Action::Send(sent) = read(&mut machine, world.present()) else {
        panic!("nothing is sent")
    };
    let mut expected = content();
    expected.children.get_mut(&room("!a")).unwrap().via = vec![x.clone(), y.clone()];
    assert!(merge::is_same(&sent, &expected), "{sent:?}");
    let event_id = world.send("@host:x", sent);
    machine.process(Input::Sent(event_id), NOW);
    let back = LookBack::new(world.events.clone(), world.present());
    let back = back.with_trusts(world.trusts("@host:x"));
    assert_eq!(
        only(machine.process(Input::LookedBack(back), NOW)),
        Action::End
    );
    assert_eq!(machine.finish().unwrap().events, 1);

    // A third server is no reason to send anything, nor is one that is gone.
    for other in [&[&x, &y, &z][..], &[&x]] {
        let others = routes(&[("!a", other)]);
        let mut machine = Adjusting::new(Vec::new(), x.clone()).with_routes(others.clone());
        let action = read(&mut machine, world.present());
        assert!(matches!(action, Action::LookBack { .. }), "{action:?}");
        let mut machine = Adjusting::new(vec![close("!d")], x.clone()).with_routes(others);
        let Action::Send(sent) = read(&mut machine, world.present()) else {
            panic!("nothing is sent")
        };
        assert_eq!(via(&sent, "!a").iter().collect::<Vec<_>>(), other);
    }

    // Where it is too large for that, it stays as it is.
    let mut large = content();
    let task = MAX_CONTENT_BYTES - content_bytes(&large).unwrap() - 60;
    large.children.get_mut(&room("!b")).unwrap().task = Some("x".repeat(task));
    let far = OwnedServerName::try_from("f".repeat(100)).unwrap();
    world.send("@host:x", large);
    let far = routes(&[("!a", &[&x, &far])]);
    let mut machine = Adjusting::new(Vec::new(), x).with_routes(far);
    let action = read(&mut machine, world.present());
    assert!(matches!(action, Action::LookBack { .. }), "{action:?}");
}

#[test]
fn what_is_not_open_is_not_changed() {
    let mut world = World::new();
    let change = || vec![close("!b")];
    let server = owned_server_name!("x");
    for other in [Some("other"), None] {
        let mut machine = Adjusting::new(change(), server.clone()).of_session(other);
        assert_eq!(read(&mut machine, world.present()), Action::End);
        let end = machine.finish();
        assert!(matches!(end, Err(NotAdjusted::OtherSession { .. })));
    }

    let session = world.content().session.clone();
    world.send("@host:x", BreakoutEventContent::ended(session, NOW));
    for present in [world.present(), None] {
        let mut machine = Adjusting::new(change(), server.clone());
        assert_eq!(read(&mut machine, present), Action::End);
        assert_eq!(machine.finish(), Err(NotAdjusted::NotOpen));
    }
}

#[test]
fn what_nobody_asked_for_changes_nothing() {
    let world = World::new();
    let inputs = || {
        let read = world.read("@host:x");
        let back = LookBack::new(world.events.clone(), None);
        let sent = Input::Sent("$other".try_into().unwrap());
        [Input::Started, read, sent, Input::LookedBack(back)]
    };
    let mut machine = Adjusting::new(vec![close("!b")], owned_server_name!("x"));
    // The input that is waited for at each step, until nothing is.
    for asked in [Some(0), Some(1), Some(2), Some(3), None] {
        for (n, input) in inputs().into_iter().enumerate() {
            if Some(n) != asked {
                let before = format!("{machine:?}");
                assert_eq!(machine.process(input, NOW), []);
                assert_eq!(format!("{machine:?}"), before);
            }
        }
        if let Some(asked) = asked {
            let input = inputs().into_iter().nth(asked).unwrap();
            only(machine.process(input, NOW));
        }
    }
    assert_eq!(machine.finish(), Err(NotAdjusted::NotOpen));
}

#[test]
fn what_is_so_already_sends_nothing() {
    let mut world = World::new();
    let mut host = Host::new(1, vec![move_to("@bob:x", "!b"), close("!other")]);
    host.step(&mut world);
    host.step(&mut world);
    let adjusted = host.machine.finish().unwrap();
    assert_eq!((world.events.len(), adjusted.events), (1, 0));
    assert_eq!(adjusted.outcomes, [Outcome::AlreadySo, Outcome::AlreadySo]);
}

#[test]
fn whoever_writes_second_keeps_what_the_first_wrote_and_knows_whose_it_was() {
    let mut world = World::new();
    let mut first = Host::new(1, vec![move_to("@ann:x", "!b")]);
    let mut second = Host::new(2, vec![rename("!c", "Crows")]);
    first.step(&mut world);
    second.step(&mut world);
    first.step(&mut world);
    second.step(&mut world);
    while !second.is_done() {
        second.step(&mut world);
    }
    while !first.is_done() {
        first.step(&mut world);
    }
    let adjusted = second.machine.finish().unwrap();
    assert_eq!(
        adjusted.others,
        [OwnedUserId::try_from("@host1:x").unwrap()]
    );
    assert_eq!((adjusted.events, world.events.len()), (2, 4));
    // What the second found is what the first had made of it.
    assert!(move_to("@ann:x", "!b").is_in(&adjusted.before));
    assert_eq!(first.machine.finish().unwrap().events, 1);
}

#[test]
fn what_is_only_seen_while_something_is_hidden_is_not_said_to_be_so() {
    // Two close the same room and deal its people out differently; a third one sees the place that
    // is about to be taken back.
    let mut world = World::new();
    let mut first = Host::new(1, vec![move_to("@ann:x", "!c"), close("!b")]);
    let mut second = Host::new(2, vec![close("!b")]);
    let mut third = Host::new(3, vec![move_to("@bob:x", "!d")]);
    second.step(&mut world);
    while !first.is_done() {
        first.step(&mut world);
    }
    second.step(&mut world);
    assert!(third.machine.changes[0].is_in(world.content()));
    while !third.is_done() {
        third.step(&mut world);
    }
    while !second.is_done() {
        second.step(&mut world);
    }
    let outcomes = third.machine.finish().unwrap().outcomes;
    assert!(
        matches!(outcomes[0], Outcome::Overruled { .. }),
        "{outcomes:?}"
    );
    assert!(!move_to("@bob:x", "!d").is_in(world.content()));
    assert!(move_to("@ann:x", "!c").is_in(world.content()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]
    #[test]
    fn many_hosts_in_any_order_lose_nothing(
        changes in prop::collection::vec(prop::collection::vec(0..15_usize, 1..4), 2..5),
        turns in prop::collection::vec(0..5_usize, 0..120),
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
        // Whoever is left goes on alone in the end.
        let rest = (0..hosts.len()).flat_map(|host| [host; 40]);
        for turn in turns.into_iter().chain(rest) {
            let number = turn % hosts.len();
            hosts[number].step(&mut world);
        }
        prop_assert!(hosts.iter().all(Host::is_done));
        nothing_is_lost(&world, &hosts);
    }
}
