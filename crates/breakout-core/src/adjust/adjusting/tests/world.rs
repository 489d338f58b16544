//! A simulated room with its hosts, and what they may do in any order.

use std::collections::BTreeMap;

use ruma::{OwnedEventId, OwnedRoomId, UserId, owned_server_name};

use super::*;
use crate::event::breakout::{Child, Session};

/// The parent's break-out events, the oldest first.
#[derive(Clone)]
pub(super) struct World {
    pub(super) events: Vec<PastEvent>,
}

impl World {
    pub(super) fn new() -> Self {
        let mut world = Self { events: Vec::new() };
        world.send("@host:x", content());
        world
    }

    pub(super) fn send(&mut self, sender: &str, content: BreakoutEventContent) -> OwnedEventId {
        let event_id: OwnedEventId = format!("${}", self.events.len()).try_into().unwrap();
        let sender = sender.try_into().unwrap();
        // What is sent is what can be written.
        assert!(serde_json::to_string(&content).is_ok());
        let event = PastEvent::new(event_id.clone(), sender, NOW, content);
        self.events.push(event);
        event_id
    }

    pub(super) fn present(&self) -> Option<Present> {
        let last = self.events.last()?.clone();
        Some(Present::new(last.content, last.sender, last.event_id))
    }

    /// What `own` knows of everybody: Mallory is a stranger, all others are moderators.
    pub(super) fn trust(&self, own: &str, sender: &UserId) -> Trust {
        match sender.localpart() {
            _ if sender == own => Trust::Own,
            "mallory" => Trust::Unknown,
            _ => Trust::Moderator,
        }
    }

    pub(super) fn trusts(&self, own: &str) -> BTreeMap<OwnedUserId, Trust> {
        let senders = self.events.iter().map(|event| &event.sender);
        senders
            .map(|sender| (sender.clone(), self.trust(own, sender)))
            .collect()
    }

    pub(super) fn read(&self, own: &str) -> Input {
        let present = self.present();
        let sender = present.as_ref().map(|present| present.sender.clone());
        let trust = sender.map_or(Trust::Unknown, |sender| self.trust(own, &sender));
        Input::Read { present, trust }
    }

    pub(super) fn content(&self) -> &BreakoutEventContent {
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
pub(super) struct Host {
    pub(super) user: String,
    pub(super) machine: Adjusting,
    /// What the machine has asked for last.
    pub(super) action: Action,
    pub(super) ends: bool,
}

impl Host {
    pub(super) fn new(number: usize, changes: Vec<Change>) -> Self {
        let mut machine = Adjusting::new(changes, owned_server_name!("x"));
        Self {
            user: format!("@host{number}:x"),
            action: only(machine.process(Input::Started, NOW)),
            machine,
            ends: false,
        }
    }

    pub(super) fn is_done(&self) -> bool {
        !self.ends && self.action == Action::End
    }

    /// Does one request.
    pub(super) fn step(&mut self, world: &mut World) {
        if self.ends {
            let ended = BreakoutEventContent::ended(world.content().session.clone(), NOW);
            world.send(&self.user, ended);
            self.ends = false;
            let nothing = Input::Read {
                present: None,
                trust: Trust::Unknown,
            };
            self.action = only(self.machine.process(nothing, NOW));
            return;
        }
        let input = match &self.action {
            Action::Read => world.read(&self.user),
            Action::Send(content) => Input::Sent(world.send(&self.user, content.clone())),
            Action::LookBack { .. } => {
                let back = LookBack::new(world.events.clone(), world.present());
                Input::LookedBack(back.with_trusts(world.trusts(&self.user)))
            }
            Action::End => return,
        };
        self.action = only(self.machine.process(input, NOW));
    }
}

/// The one action that this machine asks for at a time.
pub(super) fn only(actions: Vec<Action>) -> Action {
    let [action] = <[Action; 1]>::try_from(actions).unwrap();
    action
}

pub(super) fn numbers(content: &BreakoutEventContent) -> BTreeMap<OwnedRoomId, u32> {
    let numbered = content.numbered_children().into_iter();
    numbered
        .map(|(number, room_id, _)| (room_id.clone(), number))
        .collect()
}

pub(super) fn room(name: &str) -> OwnedRoomId {
    name.try_into().unwrap()
}

pub(super) fn content() -> BreakoutEventContent {
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
    let mut session = Session::new("s");
    session.host = Some("@tina:x".try_into().unwrap());
    BreakoutEventContent::open(children, session)
}

pub(super) fn move_to(user: &str, to: &str) -> Change {
    Change::Move {
        user: user.try_into().unwrap(),
        to: room(to),
    }
}

pub(super) fn close(room_id: &str) -> Change {
    Change::Close {
        room_id: room(room_id),
    }
}

pub(super) fn rename(room_id: &str, name: &str) -> Change {
    Change::Rename {
        room_id: room(room_id),
        name: name.to_owned(),
    }
}

pub(super) fn all_changes() -> Vec<Change> {
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
pub(super) fn is_conflict(left: &Change, right: &Change) -> bool {
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
pub(super) fn in_any_order(world: &World, hosts: &[Host], check: &mut impl FnMut(&World, &[Host])) {
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
pub(super) fn nothing_is_lost(world: &World, hosts: &[Host]) {
    for event in &world.events {
        let note = event.content.session.as_ref().unwrap();
        assert_eq!(note.host.as_ref().unwrap(), "@tina:x", "{world:?}");
    }
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
            if !outcome.is_applied() || change.is_in(world.content()) {
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
