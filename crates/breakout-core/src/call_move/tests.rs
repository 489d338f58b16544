//! Calls that move, and what comes between.

mod lost;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use ruma::{events::room::power_levels::UserPowerLevel, owned_room_id, owned_user_id, user_id};

use super::*;
use crate::{
    event::breakout::{BreakoutEventContent, Child, Session},
    offer::Circumstances,
};

fn at(millis: u32) -> MilliSecondsSinceUnixEpoch {
    MilliSecondsSinceUnixEpoch(millis.into())
}

fn parent() -> OwnedRoomId {
    owned_room_id!("!parent")
}

fn group(number: u8) -> OwnedRoomId {
    format!("!group{number}").try_into().unwrap()
}

/// An offer that suggests this group, by somebody with this power level.
fn offer(session: &str, suggested: u8, power: i32) -> Input {
    let children: BTreeMap<_, _> = (1..=2)
        .map(|number| {
            let mut child = Child::new(vec![]);
            child.name = Some(format!("Group {number}"));
            if number == suggested {
                child.users.push(owned_user_id!("@me:a"));
            }
            (group(number), child)
        })
        .collect();
    let content = BreakoutEventContent::open(children, Session::new(session));
    let mut circumstances = Circumstances::new(user_id!("@me:a"), user_id!("@host:a"), at(0));
    circumstances.sender_power = UserPowerLevel::Int(power.into());
    Input::Offered(Offer::new(&content, &circumstances).map(Box::new))
}

fn in_the_parents_call() -> CallMove {
    let mut call = CallMove::in_lobby(parent(), Destination::new(parent()));
    assert_eq!(call.process(Input::Entered(parent()), at(0)), []);
    call.process(Input::Known(parent(), true), at(0));
    call
}

/// Goes through a move that works, from its first action on.
fn walk(call: &mut CallMove, from: &OwnedRoomId, to: &OwnedRoomId, now: u32) {
    let now = at(now);
    assert_eq!(
        call.process(Input::Joined(to.clone()), now),
        [Action::Prepare(to.clone())]
    );
    assert_eq!(call.here(), Some(&**from));
    let hang_up = [Action::HangUp(from.clone()), Action::Connect(to.clone())];
    assert_eq!(call.process(Input::Ready(to.clone()), now), hang_up);
    let retire = [Action::Retire(from.clone())];
    assert_eq!(call.process(Input::Closed(from.clone()), now), retire);
    let enter = [Action::Enter(to.clone())];
    assert_eq!(call.process(Input::Retired(from.clone()), now), enter);
    assert_eq!(call.process(Input::Entered(to.clone()), now), []);
    assert!(matches!(call.shown(), Shown::Entering(it) if it.room_id == *to));
    assert_eq!(call.process(Input::Known(to.clone(), true), now), []);
    assert_eq!(call.here(), Some(&**to));
}

fn destination(action: &[Action]) -> &RoomId {
    match action {
        [Action::Join(to)] => &to.room_id,
        other => panic!("no move: {other:?}"),
    }
}

#[test]
fn a_call_moves_into_the_child_after_the_countdown_and_back_at_the_end() {
    let mut call = in_the_parents_call();
    assert_eq!(call.process(offer("s", 2, 50), at(1_000)), []);
    assert_eq!(call.wake_at(), Some(at(11_000)));
    assert_eq!(call.process(Input::Time, at(10_999)), []);
    assert_eq!(call.ahead().unwrap().room_id, group(2));
    let begun = call.process(Input::Time, at(11_000));
    assert_eq!(destination(&begun), group(2));
    assert_eq!(call.ahead().unwrap().room_id, group(2));
    walk(&mut call, &parent(), &group(2), 11_000);
    assert_eq!((call.shown(), call.wake_at()), (Shown::Call, None));

    call.process(Input::Offered(None), at(50_000));
    assert!(matches!(call.shown(), Shown::CountingDown { to, .. } if to.room_id == parent()));
    let begun = call.process(Input::MoveNow, at(51_000));
    assert_eq!(destination(&begun), parent());
    walk(&mut call, &group(2), &parent(), 51_000);
    assert_eq!(call.process(Input::Offered(None), at(60_000)), []);
    assert_eq!(call.shown(), Shown::Call);
}

#[test]
fn who_stays_is_left_in_peace_until_another_session() {
    let mut call = in_the_parents_call();
    call.process(offer("s", 1, 50), at(0));
    call.process(Input::Stay, at(1));
    call.process(offer("s", 1, 50), at(2));
    assert_eq!((call.shown(), call.wake_at()), (Shown::Call, None));
    call.process(Input::Offered(None), at(3));
    assert_eq!(call.shown(), Shown::Call);
    call.process(offer("another", 1, 50), at(4));
    assert!(matches!(call.shown(), Shown::CountingDown { .. }));
}

#[test]
fn an_unknown_sender_moves_nobody() {
    let mut call = in_the_parents_call();
    call.process(offer("s", 1, 0), at(0));
    assert_eq!(call.process(Input::MoveNow, at(1)), []);
    assert_eq!((call.shown(), call.wake_at()), (Shown::Call, None));
}

#[test]
fn whoever_is_suggested_for_another_child_is_moved_there() {
    let mut call = in_the_parents_call();
    call.process(offer("s", 1, 50), at(0));
    call.process(offer("s", 2, 50), at(9_000));
    assert_eq!(call.wake_at(), Some(at(19_000)));
    call.process(Input::MoveNow, at(9_500));
    walk(&mut call, &parent(), &group(2), 9_500);
    call.process(offer("s", 1, 50), at(20_000));
    let begun = call.process(Input::MoveNow, at(20_000));
    assert_eq!(destination(&begun), group(1));
    walk(&mut call, &group(2), &group(1), 20_000);
    call.process(Input::Offered(None), at(30_000));
    assert!(matches!(call.shown(), Shown::CountingDown { to, .. } if to.room_id == parent()));
}

#[test]
fn a_child_that_cannot_be_joined_leaves_the_user_where_they_are() {
    let mut call = in_the_parents_call();
    call.process(offer("s", 1, 50), at(0));
    call.process(Input::MoveNow, at(0));
    assert_eq!(
        call.process(Input::NotJoined(group(1)), at(1)),
        [Action::Retire(group(1))]
    );
    assert!(matches!(call.shown(), Shown::NotMoved(to) if to.room_id == group(1)));
    assert_eq!(call.here(), Some(&*parent()));
    // It is not tried for ever by itself, and again when the user says so.
    call.process(offer("s", 1, 50), at(2));
    assert!(matches!(call.shown(), Shown::NotMoved(_)));
    assert_eq!(destination(&call.process(Input::TryAgain, at(3))), group(1));
    walk(&mut call, &parent(), &group(1), 3);
}

#[test]
fn an_old_call_that_never_answers_is_left_all_the_same() {
    let mut call = in_the_parents_call();
    call.process(offer("s", 1, 50), at(0));
    call.process(Input::MoveNow, at(0));
    call.process(Input::Joined(group(1)), at(0));
    call.process(Input::Ready(group(1)), at(0));
    let retire = [Action::Retire(parent())];
    assert_eq!(call.process(Input::Time, at(HANGING_UP)), retire);
    let latest = at(HANGING_UP + RETIRING);
    assert_eq!(call.process(Input::Time, latest), [Action::Enter(group(1))]);
}

#[test]
fn an_old_call_that_is_left_on_the_homeserver_need_not_say_so_itself() {
    let hanging_up = |known: &[bool]| {
        let mut call = CallMove::in_lobby(parent(), Destination::new(parent()));
        call.process(Input::Entered(parent()), at(0));
        for is_known in known {
            call.process(Input::Known(parent(), *is_known), at(0));
        }
        call.process(offer("s", 1, 50), at(0));
        call.process(Input::MoveNow, at(0));
        call.process(Input::Joined(group(1)), at(0));
        call.process(Input::Ready(group(1)), at(0));
        call
    };
    let mut call = hanging_up(&[true]);
    assert_eq!(call.process(Input::Known(group(1), false), at(1)), []);
    assert_eq!(call.process(Input::Known(parent(), true), at(1)), []);
    let retire = [Action::Retire(parent())];
    assert_eq!(call.process(Input::Known(parent(), false), at(2)), retire);
    // It is entered once, whatever the old one says then.
    assert_eq!(call.process(Input::Closed(parent()), at(3)), []);
    let enter = [Action::Enter(group(1))];
    assert_eq!(call.process(Input::Retired(parent()), at(4)), enter);

    // What the homeserver has not heard of yet is not left.
    let mut call = hanging_up(&[]);
    assert_eq!(call.process(Input::Known(parent(), false), at(2)), []);
    assert_eq!(call.process(Input::Closed(parent()), at(3)), retire);
}

#[test]
fn a_new_call_that_fails_is_told_and_there_are_two_ways_on() {
    let failed = || {
        let mut call = in_the_parents_call();
        call.process(offer("s", 1, 50), at(0));
        call.process(Input::MoveNow, at(0));
        call.process(Input::Joined(group(1)), at(0));
        call.process(Input::Ready(group(1)), at(0));
        call.process(Input::Closed(parent()), at(0));
        call.process(Input::Retired(parent()), at(0));
        let retire = [Action::Retire(group(1))];
        assert_eq!(call.process(Input::Closed(group(1)), at(1)), retire);
        let from = group(1);
        let lost = |shown| matches!(shown, Shown::Lost { from: f, may_return: true, .. } if f.room_id == from);
        assert!(lost(call.shown()));
        call
    };
    assert_eq!(
        destination(&failed().process(Input::TryAgain, at(2))),
        group(1)
    );
    let mut call = failed();
    assert_eq!(destination(&call.process(Input::Return, at(2))), parent());
    call.process(Input::Joined(parent()), at(2));
    assert_eq!(
        call.process(Input::Ready(parent()), at(2)),
        [Action::Enter(parent())]
    );
    call.process(Input::Entered(parent()), at(2));
    call.process(Input::Known(parent(), true), at(2));
    // They have just come from there.
    assert_eq!(call.shown(), Shown::Call);
}

#[test]
fn whoever_hangs_up_is_moved_nowhere() {
    let mut call = in_the_parents_call();
    call.process(offer("s", 1, 50), at(0));
    call.process(Input::MoveNow, at(0));
    call.process(Input::Joined(group(1)), at(0));
    let actions = call.process(Input::Closed(parent()), at(1));
    assert_eq!(
        actions,
        [Action::Retire(parent()), Action::Retire(group(1))]
    );
    assert_eq!((call.shown(), call.wake_at()), (Shown::HungUp, None));
}

/// A page in the lobby of a group's call, which goes on with what one before has left.
fn in_the_lobby_of(number: u8, memory: &Memory) -> CallMove {
    let call = CallMove::in_lobby(parent(), Destination::new(group(number)));
    call.with_memory(memory.clone())
}

fn in_the_groups_call() -> CallMove {
    let mut call = in_the_parents_call();
    call.process(offer("s", 2, 50), at(0));
    call.process(Input::MoveNow, at(0));
    walk(&mut call, &parent(), &group(2), 0);
    call
}

fn is_told_of(call: &CallMove, room: &OwnedRoomId) -> bool {
    matches!(call.shown(), Shown::CountingDown { to, .. } if to.room_id == *room)
}

#[test]
fn a_page_that_is_loaded_anew_in_the_group_is_called_back_and_moved_on() {
    let memory = in_the_groups_call().memory().clone();
    let loaded_anew = || {
        let mut call = in_the_lobby_of(2, &memory);
        call.process(offer("s", 2, 50), at(100));
        call.process(Input::Entered(group(2)), at(100));
        call.process(Input::Known(group(2), true), at(100));
        assert_eq!(call.shown(), Shown::Call);
        call
    };
    let mut call = loaded_anew();
    call.process(Input::Offered(None), at(200));
    assert!(is_told_of(&call, &parent()));
    let mut call = loaded_anew();
    call.process(offer("next", 1, 50), at(200));
    assert!(is_told_of(&call, &group(1)));
    // It was loaded while the break-out ended.
    let mut call = in_the_lobby_of(2, &memory);
    call.process(Input::Entered(group(2)), at(100));
    assert!(is_told_of(&call, &parent()));
}

#[test]
fn whoever_went_into_the_groups_call_by_themselves_is_called_back_too() {
    for (power, is_called_back) in [(50, true), (0, false)] {
        let mut call = in_the_lobby_of(1, &Memory::default());
        call.process(offer("s", 1, power), at(0));
        call.process(Input::Entered(group(1)), at(0));
        call.process(Input::Offered(None), at(1));
        assert_eq!(is_told_of(&call, &parent()), is_called_back);
    }
}

#[test]
fn whoever_has_hung_up_in_the_group_is_not_called_back_later() {
    let mut call = in_the_groups_call();
    call.process(Input::Closed(group(2)), at(1));
    let mut call = in_the_lobby_of(2, call.memory());
    call.process(Input::Entered(group(2)), at(2));
    call.process(Input::Known(group(2), true), at(2));
    assert_eq!(call.shown(), Shown::Call);
}

#[test]
fn what_was_refused_is_refused_after_the_page_was_loaded_anew() {
    let mut call = in_the_parents_call();
    call.process(offer("s", 1, 50), at(0));
    call.process(Input::Stay, at(0));
    let anew = CallMove::in_lobby(parent(), Destination::new(parent()));
    let mut anew = anew.with_memory(call.memory().clone());
    anew.process(offer("s", 1, 50), at(1));
    anew.process(Input::Entered(parent()), at(1));
    anew.process(Input::Known(parent(), true), at(1));
    assert_eq!(anew.shown(), Shown::Call);
    anew.process(offer("another", 1, 50), at(2));
    assert!(is_told_of(&anew, &group(1)));
}

#[test]
fn whoever_is_removed_from_the_room_is_in_its_call_no_more() {
    let mut call = in_the_groups_call();
    assert_eq!(call.process(Input::Removed(parent()), at(1)), []);
    let retire = [Action::Retire(group(2))];
    assert_eq!(call.process(Input::Removed(group(2)), at(1)), retire);
    assert_eq!(call.here(), None);
    let lost = |shown| {
        matches!(
            shown,
            Shown::Lost {
                why: Loss::Removed,
                may_return: true,
                ..
            }
        )
    };
    assert!(lost(call.shown()));
    // It is told once, whatever else is heard of it.
    assert_eq!(call.process(Input::Removed(group(2)), at(2)), []);
    assert_eq!(call.process(Input::Closed(group(2)), at(2)), []);
    assert!(lost(call.shown()));
    assert_eq!(destination(&call.process(Input::Return, at(3))), parent());
}

#[test]
fn whoever_is_removed_from_the_group_while_moved_there_stays() {
    let mut call = in_the_parents_call();
    call.process(offer("s", 1, 50), at(0));
    call.process(Input::MoveNow, at(0));
    call.process(Input::Joined(group(1)), at(0));
    let retire = [Action::Retire(group(1))];
    assert_eq!(call.process(Input::Removed(group(1)), at(1)), retire);
    assert!(matches!(call.shown(), Shown::NotMoved(_)));
    assert_eq!(call.here(), Some(&*parent()));
}

fn input() -> impl Strategy<Value = Input> {
    let room = || (0_u8..3).prop_map(|n| if n == 0 { parent() } else { group(n) });
    prop_oneof![
        3 => (0_u8..3, 0_i32..2).prop_map(|(to, trusted)| offer("s", to, trusted * 50)),
        1 => Just(Input::Offered(None)),
        3 => Just(Input::Time),
        2 => Just(Input::MoveNow),
        1 => Just(Input::Stay),
        1 => Just(Input::TryAgain),
        1 => Just(Input::Return),
        3 => room().prop_map(Input::Joined),
        1 => room().prop_map(Input::NotJoined),
        3 => room().prop_map(Input::Ready),
        3 => room().prop_map(Input::Entered),
        2 => room().prop_map(Input::Closed),
        3 => room().prop_map(Input::Retired),
        1 => (room(), any::<bool>()).prop_map(|(room, known)| Input::Known(room, known)),
        1 => (room(), any::<bool>()).prop_map(|(room, answers)| Input::Media(room, answers)),
        1 => room().prop_map(Input::Loading),
        1 => room().prop_map(Input::Loaded),
        1 => room().prop_map(Input::Alive),
        1 => room().prop_map(Input::Removed),
    ]
}

proptest! {
    /// Whatever happens in whatever order: a call is entered only when the one before is left,
    /// nothing that was loaded is forgotten, and nobody follows a stranger.
    #[test]
    fn nobody_is_ever_in_two_calls_or_left_in_one(
        inputs in prop::collection::vec((input(), 0_u32..6_000), 0..60),
    ) {
        let mut call = CallMove::in_lobby(parent(), Destination::new(parent()));
        let mut loaded = BTreeSet::from([parent()]);
        let mut entered = BTreeSet::from([parent()]);
        let mut now = 0;
        let mut is_trusted = false;
        for (input, passed) in inputs {
            now += passed;
            if let Input::Offered(offer) = &input {
                is_trusted |= offer.as_ref().is_some_and(|offer| !offer.warns());
            }
            for action in call.process(input, at(now)) {
                match action {
                    Action::Join(_) => prop_assert!(is_trusted || call.here().is_none()),
                    Action::Prepare(room) => {
                        loaded.insert(room);
                    }
                    Action::Retire(room) => {
                        loaded.remove(&room);
                        entered.remove(&room);
                    }
                    Action::Enter(room) => {
                        prop_assert!(entered.is_empty(), "in {entered:?} while entering {room}");
                        entered.insert(room);
                    }
                    Action::HangUp(room) => prop_assert!(entered.contains(&room)),
                    Action::Connect(room) => prop_assert!(loaded.contains(&room)),
                }
            }
            let to_retire: BTreeSet<_> = call.to_retire().into_iter().collect();
            prop_assert!(loaded.is_subset(&to_retire), "{loaded:?} {to_retire:?} {call:?}");
            // Nothing is joined or loaded ahead of a stranger's offer.
            prop_assert!(is_trusted || call.ahead().is_none());
            // It never waits for something that may not come.
            if let Phase::Moving { .. } = call.phase {
                prop_assert!(call.wake_at().is_some());
            }
        }
    }
}
