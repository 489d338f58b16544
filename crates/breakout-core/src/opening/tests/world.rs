//! A simulated homeserver with a parent, and what may go wrong with each request.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, owned_server_name, owned_user_id};

use super::{super::*, NOW};
use crate::{announcement::Part, plan::ReusedRoom};

pub(super) fn plan(rooms: usize, people: usize, join_rule: ChildJoinRule) -> Plan {
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

pub(super) fn options() -> Options {
    Options::new(owned_server_name!("a"))
}

/// A homeserver and a parent, as far as an opening sees them.
#[derive(Default)]
pub(super) struct World {
    pub(super) children: Vec<MarkedChild>,
    pub(super) invites: BTreeMap<OwnedRoomId, usize>,
    pub(super) events: Vec<(OwnedEventId, BreakoutEventContent)>,
    pub(super) timers: Vec<Session>,
    /// Whether ordinary members cannot write in the parent.
    pub(super) quiet: bool,
    pub(super) announcements: Vec<SentMessage>,
    /// How many messages it takes to announce the session.
    pub(super) parts: usize,
    /// How often the people in rooms of a session that was replaced were told.
    pub(super) told: BTreeMap<OwnedRoomId, usize>,
    /// The names and people of the rooms that were there before.
    pub(super) there: BTreeMap<OwnedRoomId, (String, BTreeSet<OwnedUserId>)>,
    steps: usize,
    /// Whether the opening is told all that it did not ask for, before each step.
    pub(super) is_disturbed: bool,
}

/// Opens the first children in rooms that are there, called otherwise and with somebody in them.
pub(super) fn reuse(plan: &mut Plan, rooms: usize, remove_others: bool) -> World {
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
pub(super) enum Fault {
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
    pub(super) fn run(
        &mut self,
        opening: &mut Opening,
        fault: Option<(usize, Fault)>,
    ) -> Option<End> {
        let start = self.steps;
        let mut actions = VecDeque::from(opening.process(Input::Started, NOW));
        while let Some(action) = actions.pop_front() {
            assert!(self.steps < start + 1_000, "the opening never ends");
            if self.is_disturbed {
                disturb(opening, &action, &actions);
            }
            let mut hit = || {
                let at = self.steps - start;
                self.steps += 1;
                fault.filter(|(n, _)| *n == at).map(|(_, fault)| fault)
            };
            let input = match action {
                Action::FindChildren => Input::Found(self.children.clone()),
                Action::CreateChild(index) => {
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
                    Input::Created(index, result)
                }
                Action::Invite {
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
                    Input::Invited(index, vec![])
                }
                Action::LookAtPresent => {
                    if hit().is_some() {
                        return None;
                    }
                    let present = self.events.last().map(|(event_id, content)| {
                        let sender = owned_user_id!("@host:a");
                        Present::new(content.clone(), sender, event_id.clone())
                    });
                    Input::Present(present)
                }
                Action::Open(content) => {
                    let hit = hit();
                    if matches!(hit, Some(Fault::CutBefore | Fault::ErrorBefore)) {
                        return None;
                    }
                    let event_id: OwnedEventId =
                        format!("$event{}", self.events.len()).try_into().unwrap();
                    self.events.push((event_id.clone(), content));
                    if hit.is_some() {
                        return None;
                    }
                    Input::Opened(event_id)
                }
                Action::Quiet => {
                    let hit = hit();
                    if matches!(hit, Some(Fault::CutBefore | Fault::ErrorBefore)) {
                        return None;
                    }
                    assert!(!self.events.is_empty(), "there is a session to end it with");
                    self.quiet = true;
                    if hit.is_some() {
                        return None;
                    }
                    Input::Quieted(Ok(()))
                }
                Action::SetTimer(session) => {
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
                    Input::TimerSet(true)
                }
                Action::FindAnnouncement(_) => {
                    if hit().is_some() {
                        return None;
                    }
                    // In the order in which a homeserver says it: the newest first.
                    let mut found = self.announcements.clone();
                    found.reverse();
                    Input::AnnouncementFound(found)
                }
                Action::Announce { last, .. } => {
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
                    Input::Announced(Some(message))
                }
                Action::TellReplaced(room_id) => {
                    let hit = hit();
                    if matches!(hit, Some(Fault::CutBefore | Fault::ErrorBefore)) {
                        return None;
                    }
                    // Whoever performs this looks for the message that was sent.
                    self.told.entry(room_id.clone()).or_insert(1);
                    if hit.is_some() {
                        return None;
                    }
                    Input::Told(room_id, Ok(()))
                }
                Action::Tidy {
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
                    Input::Tidied(index, report)
                }
                Action::End(end) => return Some(end),
            };
            actions.extend(opening.process(input, NOW));
        }
        panic!("nothing is asked for, and it has not ended");
    }
}

/// Tells an opening what answers neither this action nor one that waits.
fn disturb(opening: &mut Opening, action: &Action, waiting: &VecDeque<Action>) {
    let room_id = || OwnedRoomId::try_from("!other").unwrap();
    let event_id = || OwnedEventId::try_from("$other").unwrap();
    let mut inputs = vec![
        Input::Started,
        Input::Found(vec![MarkedChild::new(0, room_id())]),
        Input::Present(None),
        Input::Opened(event_id()),
        Input::Quieted(Err("no".to_owned())),
        Input::TimerSet(false),
        Input::AnnouncementFound(vec![]),
        Input::Announced(None),
        Input::Told(room_id(), Ok(())),
    ];
    for index in 0..4 {
        inputs.push(Input::Created(index, Ok(room_id())));
        inputs.push(Input::Invited(index, vec![]));
        inputs.push(Input::Tidied(index, Tidied::default()));
    }
    for input in inputs {
        let mut asked = std::iter::once(action).chain(waiting);
        if !asked.any(|action| action.is_answered_by(&input)) {
            let before = format!("{opening:?}");
            assert_eq!(opening.process(input, NOW), []);
            assert_eq!(format!("{opening:?}"), before);
        }
    }
}
