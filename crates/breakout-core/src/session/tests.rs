use std::collections::BTreeMap;

use proptest::prelude::*;
use ruma::{owned_event_id, owned_room_id, owned_server_name, owned_user_id, uint};

use super::*;
use crate::{announcement::Part, plan::ReusedRoom};

const NOW: MilliSecondsSinceUnixEpoch = MilliSecondsSinceUnixEpoch(UInt::MIN);

fn plan(rooms: usize, people: usize, join_rule: ChildJoinRule) -> Plan {
    let children = (0..rooms)
        .map(|room| {
            let users = (0..people)
                .map(|n| format!("@p{room}-{n}:a").try_into().unwrap())
                .collect();
            PlannedChild::new(format!("Group {}", room + 1), users)
        })
        .collect();
    Plan {
        join_rule,
        ..Plan::new(children)
    }
}

fn options() -> Options {
    Options::new(owned_server_name!("a"))
}

/// A homeserver and a parent, as far as an opening sees them.
#[derive(Default)]
struct World {
    children: Vec<MarkedChild>,
    invites: BTreeMap<OwnedRoomId, usize>,
    events: Vec<(OwnedEventId, BreakoutEventContent)>,
    timers: Vec<Session>,
    /// Whether ordinary members cannot write in the parent.
    quiet: bool,
    announcements: Vec<SentMessage>,
    /// How many messages it takes to announce the session.
    parts: usize,
    /// How often the people in rooms of a session that was replaced were told.
    told: BTreeMap<OwnedRoomId, usize>,
    /// The names and people of the rooms that were there before.
    there: BTreeMap<OwnedRoomId, (String, BTreeSet<OwnedUserId>)>,
    steps: usize,
}

/// Opens the first children in rooms that are there, called otherwise and with somebody in them.
fn reuse(plan: &mut Plan, rooms: usize, remove_others: bool) -> World {
    let mut world = World::default();
    for (n, child) in plan.children.iter_mut().take(rooms).enumerate() {
        let room_id: OwnedRoomId = format!("!there-{n}").try_into().unwrap();
        let mut room = ReusedRoom::new(room_id.clone(), vec![]);
        room.rename = true;
        room.remove_others = remove_others;
        child.room = Some(room);
        let mut people = BTreeSet::from([owned_user_id!("@before:a")]);
        people.extend(child.users.first().cloned());
        world.there.insert(room_id, ("Before".to_owned(), people));
    }
    world
}

/// What happens to one request of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// The run ends, and the homeserver never saw the request.
    CutBefore,
    /// The run ends, and the homeserver acted.
    CutAfter,
    /// The homeserver answers with an error and did nothing.
    ErrorBefore,
    /// The homeserver answers with an error, but acted.
    ErrorAfter,
}

impl World {
    /// Runs an opening, with a fault at one request. Returns how it ended, if it was not cut.
    fn run(&mut self, opening: &mut Opening, fault: Option<(usize, Fault)>) -> Option<End> {
        let start = self.steps;
        for _ in 0..1_000 {
            let mut hit = || {
                let at = self.steps - start;
                self.steps += 1;
                fault.filter(|(n, _)| *n == at).map(|(_, fault)| fault)
            };
            match opening.next(NOW) {
                Next::FindChildren => opening.found(self.children.clone()),
                Next::CreateChildren(indices) => {
                    for index in indices {
                        let hit = hit();
                        if hit == Some(Fault::CutBefore) {
                            return None;
                        }
                        let mut result = Err(CreateError::Uncertain("503".to_owned()));
                        if hit != Some(Fault::ErrorBefore) {
                            let room_id: OwnedRoomId = format!("!{index}-{}", self.children.len())
                                .try_into()
                                .unwrap();
                            self.children.push(MarkedChild::new(index, room_id.clone()));
                            result = Ok(room_id);
                        }
                        match hit {
                            Some(Fault::CutAfter) => return None,
                            Some(Fault::ErrorAfter) => {
                                result = Err(CreateError::Uncertain("503".to_owned()));
                            }
                            _ => {}
                        }
                        opening.created(index, result);
                    }
                }
                Next::Invite {
                    index,
                    room_id,
                    users,
                } => {
                    let hit = hit();
                    if hit == Some(Fault::CutBefore) {
                        return None;
                    }
                    self.invites.insert(room_id, users.len());
                    if hit == Some(Fault::CutAfter) {
                        return None;
                    }
                    opening.invited(index, vec![]);
                }
                Next::LookAtPresent => {
                    if hit().is_some() {
                        return None;
                    }
                    let present = self.events.last().map(|(event_id, content)| {
                        let sender = owned_user_id!("@host:a");
                        Present::new(content.clone(), sender, event_id.clone())
                    });
                    opening.present(present, NOW);
                }
                Next::Open(content) => {
                    let hit = hit();
                    if matches!(hit, Some(Fault::CutBefore | Fault::ErrorBefore)) {
                        return None;
                    }
                    let event_id: OwnedEventId =
                        format!("$event{}", self.events.len()).try_into().unwrap();
                    let note = content.session.clone();
                    self.events.push((event_id.clone(), content));
                    if hit.is_some() {
                        return None;
                    }
                    opening.opened(event_id, note);
                }
                Next::Quiet => {
                    let hit = hit();
                    if matches!(hit, Some(Fault::CutBefore | Fault::ErrorBefore)) {
                        return None;
                    }
                    assert!(!self.events.is_empty(), "there is a session to end it with");
                    self.quiet = true;
                    if hit.is_some() {
                        return None;
                    }
                    opening.quieted(Ok(()));
                }
                Next::SetTimer(session) => {
                    let hit = hit();
                    if matches!(hit, Some(Fault::CutBefore | Fault::ErrorBefore)) {
                        return None;
                    }
                    // Whoever performs this looks for the timers that are set.
                    if !self.timers.contains(&session) {
                        self.timers.push(session);
                    }
                    if hit.is_some() {
                        return None;
                    }
                    opening.timer_set(true);
                }
                Next::FindAnnouncement(_) => {
                    if hit().is_some() {
                        return None;
                    }
                    // In the order in which a homeserver says it: the newest first.
                    let mut found = self.announcements.clone();
                    found.reverse();
                    opening.announcement_found(found);
                }
                Next::Announce { last, .. } => {
                    let hit = hit();
                    if matches!(hit, Some(Fault::CutBefore | Fault::ErrorBefore)) {
                        return None;
                    }
                    let number = last.map_or(1, |part| part.number + 1);
                    let part = (self.parts > 1).then_some(Part {
                        number,
                        of: self.parts,
                        told: number * 10,
                    });
                    let id = format!("$message{}", self.announcements.len());
                    let message = SentMessage::new(id.try_into().unwrap(), part);
                    self.announcements.push(message.clone());
                    if hit.is_some() {
                        return None;
                    }
                    opening.announced(Some(message));
                }
                Next::TellReplaced(rooms) => {
                    for room_id in rooms {
                        let hit = hit();
                        if matches!(hit, Some(Fault::CutBefore | Fault::ErrorBefore)) {
                            return None;
                        }
                        // Whoever performs this looks for the message that was sent.
                        self.told.entry(room_id.clone()).or_insert(1);
                        if hit.is_some() {
                            return None;
                        }
                        opening.told(&room_id, Ok(()));
                    }
                }
                Next::Tidy {
                    index,
                    room_id,
                    name,
                    topic,
                    only,
                } => {
                    let hit = hit();
                    if matches!(hit, Some(Fault::CutBefore | Fault::ErrorBefore)) {
                        return None;
                    }
                    let (called, people) = self.there.get_mut(&room_id).unwrap();
                    *called = name.unwrap();
                    assert!(!topic, "no task was asked for");
                    let mut report = Tidied::default();
                    if let Some(only) = only {
                        let others = people.iter().filter(|user| !only.contains(user));
                        report.removed = others.cloned().collect();
                        people.retain(|user| only.contains(user));
                    }
                    if hit.is_some() {
                        return None;
                    }
                    opening.tidied(index, report);
                }
                Next::End(end) => return Some(end),
            }
        }
        panic!("the opening never ends");
    }
}

fn any_fault() -> impl Strategy<Value = Fault> {
    prop_oneof![
        Just(Fault::CutBefore),
        Just(Fault::CutAfter),
        Just(Fault::ErrorBefore),
        Just(Fault::ErrorAfter),
    ]
}

fn people_of(planned: &PlannedChild) -> usize {
    planned.users.len()
}

proptest! {
    #[test]
    fn cut_off_anywhere_and_run_again_it_ends_the_same(
        rooms in 1_usize..8,
        people in 0_usize..25,
        by_invite: bool,
        announce: bool,
        reused in 0_usize..8,
        remove_others: bool,
        ends: bool,
        quiet_main: bool,
        parts in 1_usize..5,
        replaced in 0_usize..4,
        faults in prop::collection::vec((0_usize..28, any_fault()), 0..4),
    ) {
        let join_rule =
            if by_invite { ChildJoinRule::Invite } else { ChildJoinRule::Restricted };
        let mut plan = plan(rooms, people, join_rule);
        let length = ends.then_some(uint!(60_000));
        let mut options = Options { announce, length, quiet_main, ..options() };
        let mut world = reuse(&mut plan, reused, remove_others);
        world.parts = parts;
        let reused = world.there.len();
        // Another session is open, in the rooms that are used again and in others.
        let old = world.there.keys().cloned().chain((0..replaced).map(|n| format!("!old-{n}").try_into().unwrap()));
        let old: Vec<OwnedRoomId> = old.collect();
        if replaced > 0 {
            let planned = old.iter().map(|_| PlannedChild::new("Old", vec![])).collect();
            let content = Plan::new(planned).content(&old, &owned_server_name!("a"), Session::new("old"));
            world.events.push((owned_event_id!("$old"), content));
            options.replace = true;
            options.replaces = old.into_iter().collect();
        }
        let before = world.events.len();

        let mut opening = Opening::new("s1", plan.clone(), options.clone());
        for fault in faults {
            world.run(&mut opening, Some(fault));
            opening = Opening::resume("s1", plan.clone(), options.clone(), BTreeSet::new());
        }
        prop_assert_eq!(world.run(&mut opening, None), Some(End::Open));

        let mut indices: Vec<_> = world.children.iter().map(|child| child.index).collect();
        indices.sort_unstable();
        prop_assert_eq!(indices, (reused..rooms).collect::<Vec<_>>());
        prop_assert_eq!(world.events.len(), before + 1);
        prop_assert_eq!(world.events[before].1.children.len(), rooms);
        for (child, planned) in opening.children().iter().zip(&plan.children).take(reused) {
            let room_id = child.room_id.as_ref().unwrap();
            prop_assert_eq!(child.outcome, Outcome::Reused);
            let (name, people) = &world.there[room_id];
            prop_assert_eq!(name, &planned.name);
            prop_assert_eq!(people.contains("@before:a"), !remove_others);
            prop_assert!(planned.users.first().is_none_or(|user| people.contains(user)));
            let invited = world.invites.get(room_id).copied().unwrap_or(0);
            prop_assert_eq!(invited, if by_invite { people_of(planned) } else { 0 });
        }
        prop_assert_eq!(world.quiet, quiet_main);
        prop_assert_eq!(opening.quiet().is_some(), quiet_main);
        prop_assert_eq!(world.timers.len(), usize::from(ends));
        prop_assert_eq!(opening.is_timed(), ends);
        let numbers: Vec<_> = world.announcements.iter().map(|message| message.part.map_or(1, |part| part.number)).collect();
        prop_assert_eq!(numbers, if announce { (1..=parts).collect() } else { vec![] });
        let announced: Vec<_> = world.announcements.iter().map(|message| message.event_id.clone()).collect();
        prop_assert_eq!(opening.announcements(), announced);
        prop_assert_eq!(world.told.len(), if announce { replaced } else { 0 });
        prop_assert!(world.told.iter().all(|(room_id, times)| *times == 1 && room_id.as_str().starts_with("!old")));
        prop_assert_eq!(opening.twins().len(), 0);
        let content = &world.events[before].1;
        for (child, planned) in world.children.iter().map(|c| (c, &plan.children[c.index])) {
            prop_assert_eq!(&content.children[&child.room_id].users, &planned.users);
            let invited = world.invites.get(&child.room_id).copied().unwrap_or(0);
            if by_invite && people > 10 {
                prop_assert_eq!(invited, people);
            } else {
                // Those of a room that was found again are invited again, for safety.
                prop_assert!(invited == 0 || by_invite && invited == people);
            }
        }
    }
}

#[test]
fn a_child_that_is_refused_leaves_the_session_closed_and_the_others_made() {
    let mut opening = Opening::new("s1", plan(3, 1, ChildJoinRule::Restricted), options());
    assert_eq!(opening.next(NOW), Next::CreateChildren(vec![0, 1, 2]));
    opening.created(0, Ok(owned_room_id!("!a")));
    opening.created(1, Err(CreateError::Refused("no".to_owned())));
    opening.created(2, Ok(owned_room_id!("!c")));
    assert_eq!(opening.next(NOW), Next::End(End::Incomplete));
    let report: Vec<_> = opening
        .children()
        .into_iter()
        .map(|c| (c.outcome, c.error))
        .collect();
    assert_eq!(
        report,
        [
            (Outcome::Created, None),
            (Outcome::Failed, Some("no".to_owned())),
            (Outcome::Created, None)
        ]
    );
}

#[test]
fn an_uncertain_child_is_looked_for_before_it_is_made_again() {
    let uncertain = || Err(CreateError::Uncertain("cut".to_owned()));
    let mut opening = Opening::new("s1", plan(2, 1, ChildJoinRule::Restricted), options());
    opening.created(0, uncertain());
    opening.created(1, uncertain());
    assert_eq!(opening.next(NOW), Next::FindChildren);
    opening.found([MarkedChild::new(1, owned_room_id!("!b"))]);
    assert_eq!(opening.next(NOW), Next::CreateChildren(vec![0]));
    opening.created(0, uncertain());
    opening.found([MarkedChild::new(1, owned_room_id!("!b"))]);
    assert_eq!(opening.next(NOW), Next::End(End::Incomplete));
    assert_eq!(opening.children()[0].error.as_deref(), Some("cut"));
    assert!(opening.twins().is_empty());
}

#[test]
fn of_two_rooms_for_one_place_every_machine_takes_the_same() {
    let marks = ["!b", "!a"].map(|id| MarkedChild::new(0, id.try_into().unwrap()));
    let mut opening = Opening::resume(
        "s1",
        plan(1, 1, ChildJoinRule::Restricted),
        options(),
        BTreeSet::new(),
    );
    opening.found(marks.clone());
    assert_eq!(opening.children()[0].room_id.as_deref().unwrap(), "!a");
    assert_eq!(opening.twins(), ["!b"]);

    // What the event names already is the child, whatever the order.
    let linked = BTreeSet::from([owned_room_id!("!b")]);
    let plan = plan(1, 1, ChildJoinRule::Restricted);
    let mut opening = Opening::resume("s1", plan, options(), linked);
    opening.found(marks);
    assert_eq!(opening.children()[0].room_id.as_deref().unwrap(), "!b");
    assert_eq!(opening.twins(), ["!a"]);
}

#[test]
fn another_open_break_out_is_not_overwritten_unless_asked() {
    let other = |ends_at| {
        let session = Session {
            ends_at,
            ..Session::new("other")
        };
        let content = plan(1, 1, ChildJoinRule::Restricted).content(
            &[owned_room_id!("!x")],
            &owned_server_name!("a"),
            session,
        );
        Some(Present::new(
            content,
            owned_user_id!("@b:a"),
            owned_event_id!("$x"),
        ))
    };
    let opening = |replace| {
        let options = Options {
            replace,
            ..options()
        };
        let mut opening = Opening::new("s1", plan(1, 1, ChildJoinRule::Restricted), options);
        opening.created(0, Ok(owned_room_id!("!a")));
        opening
    };

    let mut refused = opening(false);
    refused.present(other(None), NOW);
    assert_eq!(refused.next(NOW), Next::End(End::Refused));
    assert_eq!(refused.other().unwrap().sender, "@b:a");

    let mut replacing = opening(true);
    replacing.present(other(None), NOW);
    assert!(matches!(replacing.next(NOW), Next::Open(_)));

    let mut after_its_end = opening(false);
    after_its_end.present(other(Some(NOW)), NOW);
    assert!(matches!(after_its_end.next(NOW), Next::Open(_)));
}

#[test]
fn the_host_whose_event_was_overtaken_is_told() {
    let mut opening = Opening::new("s1", plan(1, 1, ChildJoinRule::Restricted), options());
    opening.created(0, Ok(owned_room_id!("!a")));
    opening.present(None, NOW);
    opening.opened(owned_event_id!("$ours"), None);
    let message = SentMessage::new(owned_event_id!("$message"), None);
    opening.announced(Some(message));
    let content = plan(1, 1, ChildJoinRule::Restricted).content(
        &[owned_room_id!("!x")],
        &owned_server_name!("a"),
        Session::new("other"),
    );
    let other = Present::new(content, owned_user_id!("@b:a"), owned_event_id!("$theirs"));
    opening.present(Some(other), NOW);
    assert_eq!(opening.next(NOW), Next::End(End::Overtaken));
    assert_eq!(opening.other().unwrap().event_id, "$theirs");
}

#[test]
fn people_who_cannot_be_told_are_reported_and_the_others_told() {
    let plan = plan(1, 1, ChildJoinRule::Restricted);
    let options = Options {
        replace: true,
        ..options()
    };
    let mut opening = Opening::new("s1", plan.clone(), options);
    opening.created(0, Ok(owned_room_id!("!a")));
    let rooms = [owned_room_id!("!x"), owned_room_id!("!y")];
    let planned = vec![
        PlannedChild::new("X", vec![]),
        PlannedChild::new("Y", vec![]),
    ];
    let content = Plan::new(planned).content(&rooms, &owned_server_name!("a"), Session::new("o"));
    let sender = owned_user_id!("@b:a");
    let other = Present::new(content, sender.clone(), owned_event_id!("$theirs"));
    opening.present(Some(other), NOW);
    opening.opened(owned_event_id!("$ours"), None);
    let message = SentMessage::new(owned_event_id!("$message"), None);
    opening.announced(Some(message));
    assert!(!opening.ends_with_look_back());
    let content = plan.content(
        &[owned_room_id!("!a")],
        &owned_server_name!("a"),
        Session::new("s1"),
    );
    let ours = Present::new(content, sender, owned_event_id!("$ours"));
    opening.present(Some(ours), NOW);
    assert_eq!(opening.next(NOW), Next::TellReplaced(rooms.to_vec()));
    opening.told(&rooms[0], Err("no".to_owned()));
    opening.told(&rooms[1], Ok(()));
    assert_eq!(opening.next(NOW), Next::End(End::Open));
    let failed = FailedMessage::new(rooms[0].clone(), "no");
    assert_eq!(opening.failed_messages(), [failed]);
}

#[test]
fn the_end_time_counts_from_the_opening() {
    let options = Options {
        length: Some(uint!(60_000)),
        ..options()
    };
    let mut opening = Opening::new("s1", plan(1, 1, ChildJoinRule::Restricted), options);
    opening.created(0, Ok(owned_room_id!("!a")));
    opening.present(None, NOW);
    let Next::Open(content) = opening.next(NOW) else {
        panic!("not opened")
    };
    let session = content.session.unwrap();
    assert_eq!(session.opened_at, Some(NOW));
    assert_eq!(
        session.ends_at,
        Some(MilliSecondsSinceUnixEpoch(uint!(60_000)))
    );
}

#[test]
fn rooms_that_are_all_there_are_opened_without_making_or_looking_for_any() {
    let mut plan = plan(3, 1, ChildJoinRule::Restricted);
    reuse(&mut plan, 3, false);
    for mut opening in [
        Opening::new("s1", plan.clone(), options()),
        Opening::resume("s1", plan.clone(), options(), BTreeSet::new()),
    ] {
        assert_eq!(opening.next(NOW), Next::LookAtPresent);
        opening.present(None, NOW);
        assert!(matches!(opening.next(NOW), Next::Open(_)));
    }
}

#[test]
fn a_session_that_is_not_ours_any_more_is_not_tidied_up() {
    let mut plan = plan(1, 1, ChildJoinRule::Restricted);
    reuse(&mut plan, 1, true);
    let open = || {
        let mut opening = Opening::new("s1", plan.clone(), options());
        opening.present(None, NOW);
        opening.opened(owned_event_id!("$ours"), None);
        let message = SentMessage::new(owned_event_id!("$message"), None);
        opening.announced(Some(message));
        opening
    };
    let mut ended = open();
    ended.present(None, NOW);
    assert_eq!(ended.next(NOW), Next::End(End::Open));

    let mut overtaken = open();
    let rooms = [owned_room_id!("!x")];
    let content = plan.content(&rooms, &owned_server_name!("a"), Session::new("other"));
    let other = Present::new(content, owned_user_id!("@b:a"), owned_event_id!("$theirs"));
    overtaken.present(Some(other), NOW);
    assert_eq!(overtaken.next(NOW), Next::End(End::Overtaken));
}

#[test]
fn preparing_ends_when_the_children_are_there() {
    let options = Options {
        prepare: true,
        ..options()
    };
    let mut opening = Opening::new("prepared", plan(2, 0, ChildJoinRule::Restricted), options);
    opening.created(0, Ok(owned_room_id!("!a")));
    opening.created(1, Ok(owned_room_id!("!b")));
    assert_eq!(opening.next(NOW), Next::End(End::Prepared));
}

#[test]
fn nothing_is_opened_that_would_be_over_at_once() {
    let ends_at = Some(MilliSecondsSinceUnixEpoch(uint!(5)));
    let options = Options {
        ends_at,
        length: Some(uint!(60_000)),
        ..options()
    };
    let mut opening = Opening::new("s1", plan(1, 1, ChildJoinRule::Restricted), options);
    opening.created(0, Ok(owned_room_id!("!a")));
    opening.present(None, NOW);
    let Next::Open(content) = opening.next(NOW) else {
        panic!("not opened")
    };
    assert_eq!(content.session.unwrap().ends_at, ends_at);
    let late = MilliSecondsSinceUnixEpoch(uint!(5));
    assert_eq!(opening.next(late), Next::End(End::Late));
}
