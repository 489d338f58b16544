mod world;

use proptest::prelude::*;
use ruma::{owned_event_id, owned_room_id, owned_server_name, owned_user_id, uint};

use self::world::{Fault, options, plan, reuse};
use super::*;

const NOW: MilliSecondsSinceUnixEpoch = MilliSecondsSinceUnixEpoch(UInt::MIN);

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
        let host = by_invite.then(|| ruma::owned_user_id!("@tina:a"));
        let language = announce.then(|| LanguageTag::parse("de").unwrap());
        let (host_of, language_of) = (host.clone(), language.clone());
        let mut options =
            Options { announce, length, quiet_main, host: host_of, language: language_of, ..options() };
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
        let note = content.session.as_ref().unwrap();
        prop_assert_eq!((&note.host, &note.language), (&host, &language));
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

/// Begins, or goes on; returns what is asked for.
fn start(opening: &mut Opening) -> Vec<Action> {
    opening.process(Input::Started, NOW)
}

/// Begins a session whose one child is made; returns what is asked for then.
fn with_one_child(options: Options) -> (Opening, Vec<Action>) {
    let mut opening = Opening::new("s1", plan(1, 1, ChildJoinRule::Restricted), options);
    assert_eq!(start(&mut opening), [Action::CreateChild(0)]);
    let made = Input::Created(0, Ok(owned_room_id!("!a")));
    let actions = opening.process(made, NOW);
    (opening, actions)
}

/// Announces a session with one message.
fn announced() -> Input {
    let message = SentMessage::new(owned_event_id!("$message"), None);
    Input::Announced(Some(message))
}

#[test]
fn what_nobody_asked_for_changes_nothing() {
    let mut plan = plan(3, 12, ChildJoinRule::Invite);
    let mut world = reuse(&mut plan, 1, true);
    world.parts = 2;
    let content = Plan::new(vec![PlannedChild::new("Old", vec![])]).content(
        &[owned_room_id!("!old")],
        &owned_server_name!("a"),
        Session::new("old"),
    );
    world.events.push((owned_event_id!("$old"), content));
    let options = Options {
        replace: true,
        replaces: BTreeSet::from([owned_room_id!("!old")]),
        quiet_main: true,
        length: Some(uint!(60_000)),
        ..options()
    };
    world.is_disturbed = true;
    // Once from the beginning, and once from where that was cut off.
    let mut opening = Opening::new("s1", plan.clone(), options.clone());
    assert_eq!(world.run(&mut opening, Some((9, Fault::CutAfter))), None);
    let mut opening = Opening::resume("s1", plan, options, BTreeSet::new());
    assert_eq!(world.run(&mut opening, None), Some(End::Open));
    assert_eq!(world.events.len(), 2);
    assert_eq!(world.told.len(), 1);
}

#[test]
fn what_is_asked_for_together_is_answered_in_any_order() {
    let mut opening = Opening::new("s1", plan(3, 1, ChildJoinRule::Restricted), options());
    start(&mut opening);
    for (index, room_id) in [(2, "!c"), (0, "!a")] {
        let made = Input::Created(index, Ok(room_id.try_into().unwrap()));
        assert_eq!(opening.process(made.clone(), NOW), []);
        // It is answered once.
        assert_eq!(opening.process(made, NOW), []);
    }
    let made = Input::Created(1, Ok(owned_room_id!("!b")));
    assert_eq!(opening.process(made, NOW), [Action::LookAtPresent]);
    let rooms = opening
        .children()
        .into_iter()
        .filter_map(|child| child.room_id);
    assert_eq!(rooms.collect::<Vec<_>>(), ["!a", "!b", "!c"]);
}

#[test]
fn a_child_that_is_refused_leaves_the_session_closed_and_the_others_made() {
    let mut opening = Opening::new("s1", plan(3, 1, ChildJoinRule::Restricted), options());
    assert_eq!(start(&mut opening), [0, 1, 2].map(Action::CreateChild));
    opening.process(Input::Created(0, Ok(owned_room_id!("!a"))), NOW);
    let refused = Err(CreateError::Refused("no".to_owned()));
    opening.process(Input::Created(1, refused), NOW);
    let last = Input::Created(2, Ok(owned_room_id!("!c")));
    let end = [Action::End(End::Incomplete)];
    assert_eq!(opening.process(last, NOW), end);
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
    let uncertain = |index| {
        let error = CreateError::Uncertain("cut".to_owned());
        Input::Created(index, Err(error))
    };
    let found = || Input::Found(vec![MarkedChild::new(1, owned_room_id!("!b"))]);
    let mut opening = Opening::new("s1", plan(2, 1, ChildJoinRule::Restricted), options());
    start(&mut opening);
    assert_eq!(opening.process(uncertain(0), NOW), []);
    let find = [Action::FindChildren];
    assert_eq!(opening.process(uncertain(1), NOW), find);
    assert_eq!(opening.process(found(), NOW), [Action::CreateChild(0)]);
    assert_eq!(opening.process(uncertain(0), NOW), find);
    let end = [Action::End(End::Incomplete)];
    assert_eq!(opening.process(found(), NOW), end);
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
    assert_eq!(start(&mut opening), [Action::FindChildren]);
    opening.process(Input::Found(marks.to_vec()), NOW);
    assert_eq!(opening.children()[0].room_id.as_deref().unwrap(), "!a");
    assert_eq!(opening.twins(), ["!b"]);

    // What the event names already is the child, whatever the order.
    let linked = BTreeSet::from([owned_room_id!("!b")]);
    let plan = plan(1, 1, ChildJoinRule::Restricted);
    let mut opening = Opening::resume("s1", plan, options(), linked);
    start(&mut opening);
    opening.process(Input::Found(marks.to_vec()), NOW);
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
        let (opening, actions) = with_one_child(options);
        assert_eq!(actions, [Action::LookAtPresent]);
        opening
    };

    let mut refused = opening(false);
    let actions = refused.process(Input::Present(other(None)), NOW);
    assert_eq!(actions, [Action::End(End::Refused)]);
    assert_eq!(refused.other().unwrap().sender, "@b:a");

    let actions = opening(true).process(Input::Present(other(None)), NOW);
    assert!(matches!(actions[..], [Action::Open(_)]));

    let after_its_end = other(Some(NOW));
    let actions = opening(false).process(Input::Present(after_its_end), NOW);
    assert!(matches!(actions[..], [Action::Open(_)]));
}

#[test]
fn the_host_whose_event_was_overtaken_is_told() {
    let (mut opening, _) = with_one_child(options());
    opening.process(Input::Present(None), NOW);
    opening.process(Input::Opened(owned_event_id!("$ours")), NOW);
    let actions = opening.process(announced(), NOW);
    assert_eq!(actions, [Action::LookAtPresent]);
    let content = plan(1, 1, ChildJoinRule::Restricted).content(
        &[owned_room_id!("!x")],
        &owned_server_name!("a"),
        Session::new("other"),
    );
    let other = Present::new(content, owned_user_id!("@b:a"), owned_event_id!("$theirs"));
    let actions = opening.process(Input::Present(Some(other)), NOW);
    assert_eq!(actions, [Action::End(End::Overtaken)]);
    assert_eq!(opening.other().unwrap().event_id, "$theirs");
}

#[test]
fn people_who_cannot_be_told_are_reported_and_the_others_told() {
    let plan = plan(1, 1, ChildJoinRule::Restricted);
    let options = Options {
        replace: true,
        ..options()
    };
    let (mut opening, _) = with_one_child(options);
    let rooms = [owned_room_id!("!x"), owned_room_id!("!y")];
    let planned = vec![
        PlannedChild::new("X", vec![]),
        PlannedChild::new("Y", vec![]),
    ];
    let content = Plan::new(planned).content(&rooms, &owned_server_name!("a"), Session::new("o"));
    let sender = owned_user_id!("@b:a");
    let other = Present::new(content, sender.clone(), owned_event_id!("$theirs"));
    opening.process(Input::Present(Some(other)), NOW);
    opening.process(Input::Opened(owned_event_id!("$ours")), NOW);
    opening.process(announced(), NOW);
    assert!(!opening.ends_with_look_back());
    let content = plan.content(
        &[owned_room_id!("!a")],
        &owned_server_name!("a"),
        Session::new("s1"),
    );
    let ours = Present::new(content, sender, owned_event_id!("$ours"));
    let actions = opening.process(Input::Present(Some(ours)), NOW);
    assert_eq!(actions, rooms.clone().map(Action::TellReplaced));
    let failed = Input::Told(rooms[0].clone(), Err("no".to_owned()));
    assert_eq!(opening.process(failed, NOW), []);
    let told = Input::Told(rooms[1].clone(), Ok(()));
    assert_eq!(opening.process(told, NOW), [Action::End(End::Open)]);
    let failed = FailedMessage::new(rooms[0].clone(), "no");
    assert_eq!(opening.failed_messages(), [failed]);
}

#[test]
fn the_end_time_counts_from_the_opening() {
    let options = Options {
        length: Some(uint!(60_000)),
        ..options()
    };
    let (mut opening, _) = with_one_child(options);
    let actions = opening.process(Input::Present(None), NOW);
    let [Action::Open(content)] = &actions[..] else {
        panic!("not opened")
    };
    let session = content.session.as_ref().unwrap();
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
        assert_eq!(start(&mut opening), [Action::LookAtPresent]);
        let actions = opening.process(Input::Present(None), NOW);
        assert!(matches!(actions[..], [Action::Open(_)]));
    }
}

#[test]
fn a_session_that_is_not_ours_any_more_is_not_tidied_up() {
    let mut plan = plan(1, 1, ChildJoinRule::Restricted);
    reuse(&mut plan, 1, true);
    let open = || {
        let mut opening = Opening::new("s1", plan.clone(), options());
        start(&mut opening);
        opening.process(Input::Present(None), NOW);
        opening.process(Input::Opened(owned_event_id!("$ours")), NOW);
        let actions = opening.process(announced(), NOW);
        assert_eq!(actions, [Action::LookAtPresent]);
        opening
    };
    let ended = open().process(Input::Present(None), NOW);
    assert_eq!(ended, [Action::End(End::Open)]);

    let rooms = [owned_room_id!("!x")];
    let content = plan.content(&rooms, &owned_server_name!("a"), Session::new("other"));
    let other = Present::new(content, owned_user_id!("@b:a"), owned_event_id!("$theirs"));
    let overtaken = open().process(Input::Present(Some(other)), NOW);
    assert_eq!(overtaken, [Action::End(End::Overtaken)]);
}

#[test]
fn preparing_ends_when_the_children_are_there() {
    let options = Options {
        prepare: true,
        ..options()
    };
    let mut opening = Opening::new("prepared", plan(2, 0, ChildJoinRule::Restricted), options);
    start(&mut opening);
    opening.process(Input::Created(0, Ok(owned_room_id!("!a"))), NOW);
    let last = Input::Created(1, Ok(owned_room_id!("!b")));
    assert_eq!(opening.process(last, NOW), [Action::End(End::Prepared)]);
}

#[test]
fn nothing_is_opened_that_would_be_over_at_once() {
    let ends_at = Some(MilliSecondsSinceUnixEpoch(uint!(5)));
    let options = Options {
        ends_at,
        length: Some(uint!(60_000)),
        ..options()
    };
    let (mut opening, _) = with_one_child(options.clone());
    let actions = opening.process(Input::Present(None), NOW);
    let [Action::Open(content)] = &actions[..] else {
        panic!("not opened")
    };
    let session = content.session.as_ref();
    assert_eq!(session.unwrap().ends_at, ends_at);
    let (mut opening, _) = with_one_child(options);
    let late = MilliSecondsSinceUnixEpoch(uint!(5));
    let actions = opening.process(Input::Present(None), late);
    assert_eq!(actions, [Action::End(End::Late)]);
}
