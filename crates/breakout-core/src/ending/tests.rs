//! A simulated room whose session is ended, cut off at every request.

use std::collections::BTreeMap;

use ruma::{OwnedRoomId, owned_event_id, owned_room_id, owned_server_name, owned_user_id, user_id};
use serde_json::json;

use super::*;
use crate::{
    event::breakout::{Child, EventType, Session},
    room::StateEvent,
    trust::Trust,
};

const NOW: MilliSecondsSinceUnixEpoch = MilliSecondsSinceUnixEpoch(UInt::MIN);

fn open(session: &str) -> BreakoutEventContent {
    let child = |user: &str| {
        let mut child = Child::new(vec![owned_server_name!("a")]);
        child.users.push(user.try_into().unwrap());
        child
    };
    let children = BTreeMap::from([
        (owned_room_id!("!one"), child("@ann:a")),
        (owned_room_id!("!two"), child("@bob:a")),
    ]);
    let mut session = Session::new(session);
    session.quiet_main = true;
    session.host = Some(owned_user_id!("@tina:a"));
    BreakoutEventContent::open(children, session)
}

/// A homeserver, as far as an ending sees it.
#[derive(Clone)]
struct World {
    /// All break-out events, the oldest first.
    events: Vec<(EventType, OwnedUserId, BreakoutEventContent)>,
    moderators: BTreeSet<OwnedUserId>,
    is_quiet: bool,
    timers: usize,
    is_widget_open: bool,
    called_back: usize,
    /// How often each group was told.
    told: BTreeMap<OwnedRoomId, usize>,
    hosts: BTreeSet<OwnedUserId>,
    failure: Option<NotDone>,
    /// How many requests were sent.
    requests: usize,
}

impl World {
    fn new(sender: &ruma::UserId) -> Self {
        Self {
            events: vec![(EventType::Unstable, sender.to_owned(), open("s"))],
            moderators: BTreeSet::new(),
            is_quiet: true,
            timers: 1,
            is_widget_open: true,
            called_back: 0,
            told: BTreeMap::new(),
            hosts: BTreeSet::new(),
            failure: None,
            requests: 0,
        }
    }

    fn of(&self, wanted: EventType) -> Option<StateEvent> {
        let mut events = self.events.iter().enumerate().rev();
        let (n, (_, sender, content)) = events.find(|(_, (it, ..))| *it == wanted)?;
        let event = json!({
            "type": wanted.state_event_type().to_string(),
            "state_key": "",
            "event_id": format!("${n}"),
            "sender": sender,
            "origin_server_ts": n,
            "content": content,
        });
        Some(serde_json::from_value(event).unwrap())
    }

    fn last_host(&self) -> Option<OwnedUserId> {
        let (.., content) = self.events.last().unwrap();
        content.session.as_ref().unwrap().host.clone()
    }

    fn is_open(&self, wanted: EventType) -> bool {
        let mut events = self.events.iter().rev();
        let last = events.find(|(it, ..)| *it == wanted);
        last.is_some_and(|(.., content)| content.is_open())
    }

    /// Does what is asked for; `None` where it has ended.
    fn perform(&mut self, action: &Action) -> Option<Input> {
        self.requests += 1;
        let failed = self.failure.clone().map_or(Ok(()), Err);
        Some(match action {
            Action::Read => {
                let (stable, unstable) = (self.of(EventType::Stable), self.of(EventType::Unstable));
                Input::Read(Box::new(BreakoutEvents::new(stable, unstable)))
            }
            Action::LookAtSender(sender) => Input::LookedAtSender {
                trust: match self.moderators.contains(sender) {
                    true => Trust::Moderator,
                    false => Trust::Unknown,
                },
                moderates: self.moderators.contains(user_id!("@me:a")),
            },
            Action::Empty {
                event_type,
                content,
            } => {
                assert!(!content.is_open());
                let event_id = format!("${}", self.events.len()).try_into().unwrap();
                let event = (*event_type, owned_user_id!("@me:a"), content.clone());
                self.events.push(event);
                Input::Emptied(event_id)
            }
            Action::ClearTimers => {
                self.timers = 0;
                Input::TimersCleared(Ok(()))
            }
            Action::CloseWidget => {
                self.is_widget_open = failed.is_err();
                Input::WidgetClosed(failed)
            }
            Action::Lift(noted) => {
                assert_eq!(noted.as_deref(), Some("s"));
                if failed.is_ok() {
                    self.is_quiet = false;
                }
                Input::Lifted(failed)
            }
            Action::CallBack {
                ended,
                event_id,
                is_cut_off,
            } => {
                assert_eq!(ended.is_open(), !is_cut_off);
                let number: usize = event_id.as_str()[1..].parse().unwrap();
                assert!(!self.events[number].2.is_open());
                // Whoever performs it looks for what was sent, where it may have been.
                if !is_cut_off || self.called_back == 0 {
                    self.called_back += 1;
                }
                Input::CalledBack(Ok(()))
            }
            Action::ReadLast => {
                let mut events = self.events.iter().rev();
                let last = events.find(|(.., content)| content.is_open());
                let last = last.map(|(_, by, it)| LastOpened::new(it.clone(), by.clone()));
                Input::ReadLast(Ok(last))
            }
            Action::Close(closing) => {
                assert_eq!(closing.session, "s");
                self.hosts.extend(closing.hosts.iter().cloned());
                for room_id in closing.content.children.keys() {
                    let told = self.told.entry(room_id.clone()).or_insert(0);
                    *told += usize::from(!closing.is_cut_off || *told == 0);
                }
                Input::Closed
            }
            Action::End => return None,
        })
    }

    /// Ends; with a cut before or after one request. `None` where it was cut off.
    fn end(&mut self, options: Options, cut: Option<(usize, bool)>) -> Option<Ending> {
        let mut ending = Ending::new(options);
        let mut actions = ending.process(Input::Started, NOW);
        let start = self.requests;
        while !actions.is_empty() {
            let action = actions.remove(0);
            let is_cut = cut.filter(|(n, _)| *n == self.requests - start);
            if let Some((_, false)) = is_cut {
                return None;
            }
            disturb(&mut ending, &action, &actions);
            let input = self.perform(&action);
            if let Some((_, true)) = is_cut {
                return None;
            }
            match input {
                Some(input) => actions.extend(ending.process(input, NOW)),
                None => return Some(ending),
            }
        }
        panic!("nothing is asked for, and it has not ended")
    }
}

/// Tells the machine what it did not ask for.
fn disturb(ending: &mut Ending, action: &Action, waiting: &[Action]) {
    let failed = || Err(NotDone::new("no", false));
    for input in [
        Input::Started,
        Input::Read(Box::default()),
        Input::LookedAtSender {
            trust: Trust::Own,
            moderates: true,
        },
        Input::Emptied(owned_event_id!("$other")),
        Input::TimersCleared(failed()),
        Input::Lifted(failed()),
        Input::WidgetClosed(failed()),
        Input::CalledBack(failed()),
        Input::ReadLast(Ok(None)),
        Input::Closed,
    ] {
        let mut asked = std::iter::once(action).chain(waiting);
        if !asked.any(|action| action.is_answered_by(&input)) {
            let before = format!("{ending:?}");
            assert_eq!(ending.process(input, NOW), []);
            assert_eq!(format!("{ending:?}"), before);
        }
    }
}

fn me() -> OwnedUserId {
    owned_user_id!("@me:a")
}

fn options() -> Options {
    Options::new(me())
}

#[test]
fn cut_off_at_any_request_and_done_again_it_ends_the_same() {
    let mut all = World::new(&me());
    all.end(options(), None).unwrap();
    let requests = all.requests;
    // Reading, the event, four things in the parent, the groups, and the end.
    assert_eq!(requests, 8);
    for first in 0..requests {
        for second in 0..requests {
            for is_after in [false, true] {
                let mut world = World::new(&me());
                world.end(options(), Some((first, is_after)));
                world.end(options(), Some((second, is_after)));
                let ended = world.end(options(), None).unwrap().finish().unwrap();
                assert_eq!(ended.session.unwrap().id, "s");
                assert_eq!(world.events.len(), 2);
                assert!(!world.is_open(EventType::Unstable));
                assert!(!world.is_quiet);
                assert_eq!((world.timers, world.is_widget_open), (0, false));
                assert_eq!(world.called_back, 1);
                assert!(world.told.values().all(|times| *times == 1));
                assert_eq!(world.told.len(), 2);
            }
        }
    }
}

#[test]
fn both_types_are_emptied_and_the_one_that_everybody_sees_first() {
    let mut world = World::new(&me());
    world.events.push((EventType::Stable, me(), open("s")));
    world.end(options(), None).unwrap();
    let sent = world.events[2..].iter().map(|(it, ..)| *it);
    let types = [EventType::Stable, EventType::Unstable];
    assert_eq!(sent.collect::<Vec<_>>(), types);
    assert_eq!(world.called_back, 1);
}

#[test]
fn a_strangers_break_out_is_ended_by_moderators_only() {
    let stranger = owned_user_id!("@mallory:a");
    let mut world = World::new(&stranger);
    let end = world.end(options(), None).unwrap().finish();
    assert!(matches!(end, Err(NotEnded::NotYours(_))), "{end:?}");
    assert_eq!((world.events.len(), world.timers), (1, 1));

    world.moderators.insert(me());
    let ended = world.end(options(), None).unwrap().finish().unwrap();
    assert!(ended.event_id.is_some());
    assert!(!world.is_open(EventType::Unstable));
    // Whom the stranger named as the host is not named in this user's name.
    assert_eq!(world.last_host(), None);

    // A moderator is believed.
    let tina = Some(owned_user_id!("@tina:a"));
    for sender in [me(), stranger] {
        let mut world = World::new(&sender);
        world.moderators.extend([me(), sender]);
        world.end(options(), None).unwrap().finish().unwrap();
        assert_eq!(world.last_host(), tina);
    }
}

#[test]
fn what_a_stranger_has_under_the_other_type_stays() {
    let mut world = World::new(&owned_user_id!("@mallory:a"));
    world.events.push((EventType::Stable, me(), open("s")));
    world.end(options(), None).unwrap().finish().unwrap();
    assert!(!world.is_open(EventType::Stable));
    assert!(world.is_open(EventType::Unstable));
    assert_eq!(world.called_back, 1);
}

#[test]
fn another_session_than_the_one_that_is_meant_stays() {
    let mut world = World::new(&me());
    let mut other = options();
    other.session = Some(Some("other".into()));
    let end = world.end(other.clone(), None).unwrap().finish();
    assert_eq!(end, Err(NotEnded::OtherSession { by: me() }));
    assert_eq!(world.events.len(), 1);
    other.session = Some(Some("s".into()));
    world.end(other, None).unwrap().finish().unwrap();
    assert!(!world.is_open(EventType::Unstable));
}

#[test]
fn finishing_ends_nothing_that_is_open() {
    let finish = || Options {
        only_finish: true,
        ..options()
    };
    let mut world = World::new(&me());
    let ended = world.end(finish(), None).unwrap().finish().unwrap();
    assert_eq!(ended.event_id, None);
    assert_eq!((world.events.len(), world.timers), (1, 1));
    assert!(world.is_widget_open);

    // What may be done later is tried again, before anything is done in the groups.
    world.end(options(), Some((2, false)));
    assert_eq!(world.events.len(), 2);
    world.failure = Some(NotDone::new("silent", false));
    world.end(finish(), None).unwrap().finish().unwrap();
    assert_eq!((world.called_back, world.told.len()), (1, 0));
    assert!(world.is_quiet);
    // What is refused is said, and holds up nothing.
    world.failure = Some(NotDone::new("no", true));
    let ended = world.end(finish(), None).unwrap().finish().unwrap();
    assert_eq!(ended.still_quiet.as_deref(), Some("no"));
    assert_eq!(ended.widget_left.as_deref(), Some("no"));
    assert_eq!((world.called_back, world.told.len()), (1, 2));
}

#[test]
fn an_end_of_somebody_else_is_theirs_to_tell() {
    let mut world = World::new(&me());
    let content = BreakoutEventContent::ended(world.events[0].2.session.clone(), NOW);
    let other = owned_user_id!("@other:a");
    world
        .events
        .push((EventType::Unstable, other.clone(), content));
    world.end(options(), None).unwrap().finish().unwrap();
    assert_eq!((world.called_back, world.told.len()), (0, 0));
    assert_eq!((world.timers, world.is_quiet), (0, false));
    assert!(!world.is_widget_open);
    // People are taken out whoever ended it, but for the hosts.
    let removes = Options {
        removes: true,
        ..options()
    };
    world.end(removes, None).unwrap();
    assert_eq!(world.hosts, BTreeSet::from([me(), other]));
}

#[test]
fn nobody_is_told_a_day_later_or_where_that_is_not_wanted() {
    let mut world = World::new(&me());
    world.end(options(), Some((2, false)));
    let mut ending = Ending::new(options());
    let later = MilliSecondsSinceUnixEpoch(UInt::from(TOLD_FOR));
    let mut actions = ending.process(Input::Started, later);
    while let Some(input) = world.perform(&actions.remove(0)) {
        actions.extend(ending.process(input, later));
    }
    assert_eq!((world.called_back, world.told.len()), (1, 0));

    for (announce, groups, expected) in [(false, true, (0, 0)), (true, false, (1, 0))] {
        let mut world = World::new(&me());
        let options = Options {
            announce,
            groups,
            ..options()
        };
        world.end(options, None).unwrap();
        assert_eq!((world.called_back, world.told.len()), expected);
        assert!(!world.is_quiet);
    }
}
