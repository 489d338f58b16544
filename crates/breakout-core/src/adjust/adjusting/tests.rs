//! Several hosts in one simulated room, in any order.

use std::collections::BTreeMap;

use proptest::prelude::*;
use ruma::{OwnedRoomId, UInt, owned_server_name};

use super::*;
use crate::event::breakout::Child;

const NOW: MilliSecondsSinceUnixEpoch = MilliSecondsSinceUnixEpoch(UInt::MIN);

/// The parent's break-out events, the oldest first.
#[derive(Clone)]
struct World {
    events: Vec<PastEvent>,
}

impl World {
    fn new() -> Self {
        let mut world = Self { events: Vec::new() };
        world.send("@host:x", content());
        world
    }

    fn send(&mut self, sender: &str, content: BreakoutEventContent) -> OwnedEventId {
        let event_id: OwnedEventId = format!("${}", self.events.len()).try_into().unwrap();
        let sender = sender.try_into().unwrap();
        // What is sent is what can be written.
        assert!(serde_json::to_string(&content).is_ok());
        let event = PastEvent::new(event_id.clone(), sender, NOW, content);
        self.events.push(event);
        event_id
    }

    fn present(&self) -> Option<Present> {
        let last = self.events.last()?.clone();
        Some(Present::new(last.content, last.sender, last.event_id))
    }

    fn content(&self) -> &BreakoutEventContent {
        &self.events.last().unwrap().content
    }
}

impl std::fmt::Debug for World {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for PastEvent {
            sender, content, ..
        } in &self.events
        {
            write!(f, "\n{}:", sender.localpart())?;
            for (room_id, child) in &content.children {
                let users = child.users.iter().map(|user| user.localpart());
                let users: Vec<_> = users.collect();
                let name = child.name.as_deref().unwrap_or_default();
                write!(f, " {room_id} {:?} {name} {users:?}", child.number)?;
            }
            let ends_at = content.session.as_ref().and_then(|session| session.ends_at);
            write!(f, " until {:?}", ends_at.map(|time| time.0))?;
        }
        Ok(())
    }
}

/// One who changes the break-out, or ends it.
#[derive(Clone, Debug)]
struct Host {
    user: String,
    machine: Adjusting,
    ends: bool,
}

impl Host {
    fn new(number: usize, changes: Vec<Change>) -> Self {
        Self {
            user: format!("@host{number}:x"),
            machine: Adjusting::new(changes, owned_server_name!("x")),
            ends: false,
        }
    }

    fn is_done(&self) -> bool {
        !self.ends && self.machine.next() == Next::End
    }

    /// Does one request.
    fn step(&mut self, world: &mut World) {
        if self.ends {
            let ended = BreakoutEventContent::ended(world.content().session.clone(), NOW);
            world.send(&self.user, ended);
            self.ends = false;
            self.machine.read(None, NOW);
            return;
        }
        match self.machine.next() {
            Next::Read => self.machine.read(world.present(), NOW),
            Next::Send(content) => {
                let event_id = world.send(&self.user, content);
                self.machine.sent(event_id);
            }
            Next::LookBack { .. } => {
                let back = LookBack::new(world.events.clone(), world.present());
                self.machine.looked_back(back, NOW);
            }
            Next::End => {}
        }
    }
}

fn numbers(content: &BreakoutEventContent) -> BTreeMap<OwnedRoomId, u32> {
    let numbered = content.numbered_children().into_iter();
    numbered
        .map(|(number, room_id, _)| (room_id.clone(), number))
        .collect()
}

fn room(name: &str) -> OwnedRoomId {
    name.try_into().unwrap()
}

fn content() -> BreakoutEventContent {
    let child = |name: &str, users: &[&str]| {
        let mut child = Child::new(vec![owned_server_name!("x")]);
        child.name = Some(name.to_owned());
        child.users = users
            .iter()
            .map(|user| (*user).try_into().unwrap())
            .collect();
        child
    };
    let children = BTreeMap::from([
        (room("!a"), child("Ants", &["@ann:x", "@amy:x"])),
        (room("!b"), child("Bees", &["@bob:x"])),
        (room("!c"), child("Cats", &[])),
        (room("!d"), child("Dogs", &["@dan:x"])),
    ]);
    BreakoutEventContent::open(children, Session::new("s"))
}

fn move_to(user: &str, to: &str) -> Change {
    Change::Move {
        user: user.try_into().unwrap(),
        to: room(to),
    }
}

fn close(room_id: &str) -> Change {
    Change::Close {
        room_id: room(room_id),
    }
}

fn rename(room_id: &str, name: &str) -> Change {
    Change::Rename {
        room_id: room(room_id),
        name: name.to_owned(),
    }
}

fn all_changes() -> Vec<Change> {
    let add = |room_id: &str| Change::Add {
        room_id: room(room_id),
        child: Child::new(vec![owned_server_name!("x")]),
    };
    let place = |user: &str| Change::Place {
        user: user.try_into().unwrap(),
    };
    let end = |at: u32| Change::SetEnd {
        ends_at: Some(MilliSecondsSinceUnixEpoch(at.into())),
    };
    vec![
        move_to("@ann:x", "!b"),
        move_to("@ann:x", "!c"),
        move_to("@bob:x", "!c"),
        move_to("@new:x", "!d"),
        place("@new:x"),
        place("@newer:x"),
        add("!e"),
        add("!f"),
        close("!b"),
        close("!c"),
        rename("!b", "Birds"),
        rename("!c", "Birds"),
        rename("!c", "Crows"),
        end(2_000),
        end(3_000),
    ]
}

/// Whether both could not be so, or depend on each other.
fn is_conflict(left: &Change, right: &Change) -> bool {
    let one_way = |left: &Change, right: &Change| match (left, right) {
        (
            Change::Move { user, .. } | Change::Place { user },
            Change::Move { user: other, .. } | Change::Place { user: other },
        ) => user == other,
        (Change::Close { room_id }, Change::Move { to: other, .. })
        | (Change::Close { room_id }, Change::Rename { room_id: other, .. }) => room_id == other,
        (
            Change::Rename { room_id, name },
            Change::Rename {
                room_id: other,
                name: other_name,
            },
        ) => room_id == other || name == other_name,
        (Change::SetEnd { .. }, Change::SetEnd { .. }) => true,
        _ => false,
    };
    one_way(left, right) || one_way(right, left)
}

/// Goes through every order in which the hosts can take turns.
fn in_any_order(world: &World, hosts: &[Host], check: &mut impl FnMut(&World, &[Host])) {
    let mut is_over = true;
    for number in 0..hosts.len() {
        if hosts[number].is_done() {
            continue;
        }
        is_over = false;
        let (mut world, mut hosts) = (world.clone(), hosts.to_vec());
        hosts[number].step(&mut world);
        assert!(world.events.len() < 20, "they never come to an end");
        in_any_order(&world, &hosts, check);
    }
    if is_over {
        check(world, hosts);
    }
}

/// Whatever a host was told is so, is so, unless another one changed the same thing after.
fn nothing_is_lost(world: &World, hosts: &[Host]) {
    for host in hosts {
        let adjusted = match host.machine.clone().finish() {
            Ok(adjusted) => adjusted,
            // Told as well.
            Err(NotAdjusted::Unsettled) => continue,
            Err(other) => panic!("{other}"),
        };
        // Whoever was told the number of a room finds the same room by it.
        let now: BTreeMap<_, _> = numbers(world.content());
        for (room_id, number) in numbers(&adjusted.present.content) {
            let is_same = now.get(&room_id).is_none_or(|now| *now == number);
            assert!(is_same, "{room_id} was {number}: {world:?}");
        }
        for (change, outcome) in host.machine.changes.iter().zip(&adjusted.outcomes) {
            if !outcome.is_so() || change.is_in(world.content()) {
                continue;
            }
            let mut others = hosts.iter().flat_map(|other| &other.machine.changes);
            assert!(
                others.any(|other| other != change && is_conflict(change, other)),
                "{} lost {change:?}: {world:?}",
                host.user
            );
        }
    }
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
                    assert!(outcomes[0].is_so(), "{outcomes:?}");
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

#[test]
fn another_session_that_came_meanwhile_is_put_back() {
    let mut world = World::new();
    let mut host = Host::new(1, vec![close("!b")]);
    host.step(&mut world);
    let mut other = content();
    other.session = Some(Session::new("other"));
    world.send("@other:x", other.clone());
    while !host.is_done() {
        host.step(&mut world);
    }
    let end = host.machine.finish().unwrap_err();
    assert!(matches!(end, NotAdjusted::OtherSession { .. }), "{end:?}");
    assert_eq!(*world.content(), other);
}

#[test]
fn what_is_not_open_is_not_changed() {
    let mut world = World::new();
    let change = || vec![close("!b")];
    let server = owned_server_name!("x");
    let mut machine = Adjusting::new(change(), server.clone()).of_session("other");
    machine.read(world.present(), NOW);
    let end = machine.finish();
    assert!(matches!(end, Err(NotAdjusted::OtherSession { .. })));

    let session = world.content().session.clone();
    world.send("@host:x", BreakoutEventContent::ended(session, NOW));
    for present in [world.present(), None] {
        let mut machine = Adjusting::new(change(), server.clone());
        machine.read(present, NOW);
        assert_eq!(machine.finish(), Err(NotAdjusted::NotOpen));
    }
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
