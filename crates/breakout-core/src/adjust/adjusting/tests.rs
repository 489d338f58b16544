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

    /// What `own` knows of everybody: Mallory is a stranger, all others are moderators.
    fn trust(&self, own: &str, sender: &UserId) -> Trust {
        match sender.localpart() {
            _ if sender == own => Trust::Own,
            "mallory" => Trust::Unknown,
            _ => Trust::Moderator,
        }
    }

    fn trusts(&self, own: &str) -> BTreeMap<OwnedUserId, Trust> {
        let senders = self.events.iter().map(|event| &event.sender);
        senders
            .map(|sender| (sender.clone(), self.trust(own, sender)))
            .collect()
    }

    fn read(&self, own: &str, machine: &mut Adjusting) {
        let present = self.present();
        let sender = present.as_ref().map(|present| present.sender.clone());
        let trust = sender.map_or(Trust::Unknown, |sender| self.trust(own, &sender));
        machine.read(present, trust, NOW);
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
            self.machine.read(None, Trust::Unknown, NOW);
            return;
        }
        match self.machine.next() {
            Next::Read => world.read(&self.user, &mut self.machine),
            Next::Send(content) => {
                let event_id = world.send(&self.user, content);
                self.machine.sent(event_id);
            }
            Next::LookBack { .. } => {
                let back = LookBack::new(world.events.clone(), world.present())
                    .with_trusts(world.trusts(&self.user));
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
    machine.read(ours.clone(), Trust::Own, NOW);
    let Next::Send(sent) = machine.next() else {
        panic!("{:?}", machine.next())
    };
    assert_eq!(sent.session.as_ref().unwrap().id, "s");
    machine.sent(world.send("@host:x", sent.clone()));
    let back = LookBack::new(world.events.clone(), world.present());
    machine.looked_back(back.with_trusts(world.trusts("@host:x")), NOW);
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
    machine.read(ours.clone(), Trust::Own, NOW);
    let trusts = world.trusts("@host:x");
    machine.looked_back(LookBack::new(events, ours).with_trusts(trusts), NOW);
    assert_eq!(machine.finish().unwrap().events, 0);
}

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
        if let Next::End = hosts[number].machine.next() {
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
    let adjusted = run(&mut world, Wish::Asked, vec![rename("!b", "Birds")]).unwrap();
    assert_eq!(adjusted.outcomes, [Outcome::Done]);
    assert!(world.content().children.contains_key(&room("!trap")));

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

#[test]
fn what_is_not_open_is_not_changed() {
    let mut world = World::new();
    let change = || vec![close("!b")];
    let server = owned_server_name!("x");
    for other in [Some("other"), None] {
        let mut machine = Adjusting::new(change(), server.clone()).of_session(other);
        machine.read(world.present(), Trust::Own, NOW);
        let end = machine.finish();
        assert!(matches!(end, Err(NotAdjusted::OtherSession { .. })));
    }

    let session = world.content().session.clone();
    world.send("@host:x", BreakoutEventContent::ended(session, NOW));
    for present in [world.present(), None] {
        let mut machine = Adjusting::new(change(), server.clone());
        machine.read(present, Trust::Own, NOW);
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
