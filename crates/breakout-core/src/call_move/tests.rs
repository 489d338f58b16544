use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use ruma::{events::room::power_levels::UserPowerLevel, owned_room_id, owned_user_id, user_id};

use super::{
    signs::{MISSING, SILENT, UNKNOWN},
    *,
};
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
    assert_eq!(call.step(Input::Entered(parent()), at(0)), []);
    call.step(Input::Known(parent(), true), at(0));
    call
}

/// Goes through a move that works, from its first action on.
fn walk(call: &mut CallMove, from: &OwnedRoomId, to: &OwnedRoomId, now: u32) {
    let now = at(now);
    assert_eq!(call.step(Input::Joined, now), [Action::Prepare(to.clone())]);
    assert_eq!(call.here(), Some(&**from));
    let hang_up = [Action::HangUp(from.clone())];
    assert_eq!(call.step(Input::Ready(to.clone()), now), hang_up);
    let retire = [Action::Retire(from.clone())];
    assert_eq!(call.step(Input::Closed(from.clone()), now), retire);
    let enter = [Action::Enter(to.clone())];
    assert_eq!(call.step(Input::Retired(from.clone()), now), enter);
    assert_eq!(call.step(Input::Entered(to.clone()), now), []);
    assert_eq!(call.step(Input::Known(to.clone(), true), now), []);
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
    assert_eq!(call.step(offer("s", 2, 50), at(1_000)), []);
    assert_eq!(call.wake_at(), Some(at(11_000)));
    assert_eq!(call.step(Input::Time, at(10_999)), []);
    assert_eq!(call.ahead().unwrap().room_id, group(2));
    let begun = call.step(Input::Time, at(11_000));
    assert_eq!(destination(&begun), group(2));
    assert_eq!(call.ahead().unwrap().room_id, group(2));
    walk(&mut call, &parent(), &group(2), 11_000);
    assert_eq!((call.shown(), call.wake_at()), (Shown::Call, None));

    call.step(Input::Offered(None), at(50_000));
    assert!(matches!(call.shown(), Shown::CountingDown { to, .. } if to.room_id == parent()));
    let begun = call.step(Input::MoveNow, at(51_000));
    assert_eq!(destination(&begun), parent());
    walk(&mut call, &group(2), &parent(), 51_000);
    assert_eq!(call.step(Input::Offered(None), at(60_000)), []);
    assert_eq!(call.shown(), Shown::Call);
}

#[test]
fn who_stays_is_left_in_peace_until_another_session() {
    let mut call = in_the_parents_call();
    call.step(offer("s", 1, 50), at(0));
    call.step(Input::Stay, at(1));
    call.step(offer("s", 1, 50), at(2));
    assert_eq!((call.shown(), call.wake_at()), (Shown::Call, None));
    call.step(Input::Offered(None), at(3));
    assert_eq!(call.shown(), Shown::Call);
    call.step(offer("another", 1, 50), at(4));
    assert!(matches!(call.shown(), Shown::CountingDown { .. }));
}

#[test]
fn an_unknown_sender_moves_nobody() {
    let mut call = in_the_parents_call();
    call.step(offer("s", 1, 0), at(0));
    assert_eq!(call.step(Input::MoveNow, at(1)), []);
    assert_eq!((call.shown(), call.wake_at()), (Shown::Call, None));
}

#[test]
fn whoever_is_suggested_for_another_child_is_moved_there() {
    let mut call = in_the_parents_call();
    call.step(offer("s", 1, 50), at(0));
    call.step(offer("s", 2, 50), at(9_000));
    assert_eq!(call.wake_at(), Some(at(19_000)));
    call.step(Input::MoveNow, at(9_500));
    walk(&mut call, &parent(), &group(2), 9_500);
    call.step(offer("s", 1, 50), at(20_000));
    let begun = call.step(Input::MoveNow, at(20_000));
    assert_eq!(destination(&begun), group(1));
    walk(&mut call, &group(2), &group(1), 20_000);
    call.step(Input::Offered(None), at(30_000));
    assert!(matches!(call.shown(), Shown::CountingDown { to, .. } if to.room_id == parent()));
}

#[test]
fn a_child_that_cannot_be_joined_leaves_the_user_where_they_are() {
    let mut call = in_the_parents_call();
    call.step(offer("s", 1, 50), at(0));
    call.step(Input::MoveNow, at(0));
    assert_eq!(
        call.step(Input::NotJoined, at(1)),
        [Action::Retire(group(1))]
    );
    assert!(matches!(call.shown(), Shown::NotMoved(to) if to.room_id == group(1)));
    assert_eq!(call.here(), Some(&*parent()));
    // It is not tried for ever by itself, and again when the user says so.
    call.step(offer("s", 1, 50), at(2));
    assert!(matches!(call.shown(), Shown::NotMoved(_)));
    assert_eq!(destination(&call.step(Input::TryAgain, at(3))), group(1));
    walk(&mut call, &parent(), &group(1), 3);
}

#[test]
fn an_old_call_that_never_answers_is_left_all_the_same() {
    let mut call = in_the_parents_call();
    call.step(offer("s", 1, 50), at(0));
    call.step(Input::MoveNow, at(0));
    call.step(Input::Joined, at(0));
    call.step(Input::Ready(group(1)), at(0));
    let retire = [Action::Retire(parent())];
    assert_eq!(call.step(Input::Time, at(HANGING_UP)), retire);
    let latest = at(HANGING_UP + RETIRING);
    assert_eq!(call.step(Input::Time, latest), [Action::Enter(group(1))]);
}

#[test]
fn an_old_call_that_is_left_on_the_homeserver_need_not_say_so_itself() {
    let hanging_up = |known: &[bool]| {
        let mut call = CallMove::in_lobby(parent(), Destination::new(parent()));
        call.step(Input::Entered(parent()), at(0));
        for is_known in known {
            call.step(Input::Known(parent(), *is_known), at(0));
        }
        call.step(offer("s", 1, 50), at(0));
        call.step(Input::MoveNow, at(0));
        call.step(Input::Joined, at(0));
        call.step(Input::Ready(group(1)), at(0));
        call
    };
    let mut call = hanging_up(&[true]);
    assert_eq!(call.step(Input::Known(group(1), false), at(1)), []);
    assert_eq!(call.step(Input::Known(parent(), true), at(1)), []);
    let retire = [Action::Retire(parent())];
    assert_eq!(call.step(Input::Known(parent(), false), at(2)), retire);
    // It is entered once, whatever the old one says then.
    assert_eq!(call.step(Input::Closed(parent()), at(3)), []);
    let enter = [Action::Enter(group(1))];
    assert_eq!(call.step(Input::Retired(parent()), at(4)), enter);

    // What the homeserver has not heard of yet is not left.
    let mut call = hanging_up(&[]);
    assert_eq!(call.step(Input::Known(parent(), false), at(2)), []);
    assert_eq!(call.step(Input::Closed(parent()), at(3)), retire);
}

#[test]
fn a_new_call_that_fails_is_told_and_there_are_two_ways_on() {
    let failed = || {
        let mut call = in_the_parents_call();
        call.step(offer("s", 1, 50), at(0));
        call.step(Input::MoveNow, at(0));
        call.step(Input::Joined, at(0));
        call.step(Input::Ready(group(1)), at(0));
        call.step(Input::Closed(parent()), at(0));
        call.step(Input::Retired(parent()), at(0));
        let retire = [Action::Retire(group(1))];
        assert_eq!(call.step(Input::Closed(group(1)), at(1)), retire);
        let from = group(1);
        let lost = |shown| matches!(shown, Shown::Lost { from: f, may_return: true, .. } if f.room_id == from);
        assert!(lost(call.shown()));
        call
    };
    assert_eq!(
        destination(&failed().step(Input::TryAgain, at(2))),
        group(1)
    );
    let mut call = failed();
    assert_eq!(destination(&call.step(Input::Return, at(2))), parent());
    call.step(Input::Joined, at(2));
    assert_eq!(
        call.step(Input::Ready(parent()), at(2)),
        [Action::Enter(parent())]
    );
    call.step(Input::Entered(parent()), at(2));
    // They have just come from there.
    assert_eq!(call.shown(), Shown::Call);
}

#[test]
fn a_call_that_the_homeserver_does_not_know_is_given_up_and_told() {
    let mut call = CallMove::in_lobby(parent(), Destination::new(parent()));
    call.step(Input::Entered(parent()), at(0));
    call.step(Input::Known(parent(), false), at(5_000));
    assert_eq!(call.wake_at(), Some(at(UNKNOWN)));
    assert_eq!(
        call.step(Input::Time, at(UNKNOWN)),
        [Action::Retire(parent())]
    );
    assert!(matches!(
        call.shown(),
        Shown::Lost {
            may_return: false,
            ..
        }
    ));
}

#[test]
fn a_call_that_the_homeserver_has_forgotten_is_given_up_sooner() {
    let mut call = CallMove::in_lobby(parent(), Destination::new(parent()));
    call.step(Input::Entered(parent()), at(0));
    call.step(Input::Known(parent(), true), at(1_000));
    assert_eq!(call.wake_at(), None);
    call.step(Input::Known(parent(), false), at(5_000));
    assert_eq!(call.wake_at(), Some(at(5_000 + MISSING)));
    // It was but renewed.
    call.step(Input::Known(parent(), true), at(5_500));
    assert_eq!(call.wake_at(), None);
    call.step(Input::Known(parent(), false), at(6_000));
    let actions = call.step(Input::Time, at(6_000 + MISSING));
    assert_eq!(actions, [Action::Retire(parent())]);
}

#[test]
fn a_call_whose_media_server_is_silent_is_given_up_also_where_its_membership_stays() {
    let mut call = in_the_parents_call();
    call.step(Input::Media(group(1), false), at(500));
    assert_eq!(call.wake_at(), None);
    call.step(Input::Media(parent(), false), at(1_000));
    assert_eq!(call.wake_at(), Some(at(1_000 + SILENT)));
    // It was but started anew.
    call.step(Input::Media(parent(), true), at(4_000));
    assert_eq!(call.wake_at(), None);
    call.step(Input::Media(parent(), false), at(5_000));
    // What hosts it leaves and joins as it likes.
    call.step(Input::Known(parent(), false), at(6_000));
    call.step(Input::Known(parent(), true), at(6_100));
    assert_eq!(call.step(Input::Time, at(4_999 + SILENT)), []);
    let actions = call.step(Input::Time, at(5_000 + SILENT));
    assert_eq!(actions, [Action::Retire(parent())]);
    let why = Loss::MediaServer;
    assert!(matches!(call.shown(), Shown::Lost { why: w, .. } if w == why));

    // The next call is not to blame for it.
    call.step(Input::TryAgain, at(20_000));
    call.step(Input::Joined, at(20_000));
    call.step(Input::Ready(parent()), at(20_000));
    call.step(Input::Entered(parent()), at(20_000));
    call.step(Input::Known(parent(), true), at(20_000));
    assert_eq!((call.shown(), call.wake_at()), (Shown::Call, None));
}

#[test]
fn whoever_hangs_up_is_moved_nowhere() {
    let mut call = in_the_parents_call();
    call.step(offer("s", 1, 50), at(0));
    call.step(Input::MoveNow, at(0));
    call.step(Input::Joined, at(0));
    let actions = call.step(Input::Closed(parent()), at(1));
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
    call.step(offer("s", 2, 50), at(0));
    call.step(Input::MoveNow, at(0));
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
        call.step(offer("s", 2, 50), at(100));
        call.step(Input::Entered(group(2)), at(100));
        assert_eq!(call.shown(), Shown::Call);
        call
    };
    let mut call = loaded_anew();
    call.step(Input::Offered(None), at(200));
    assert!(is_told_of(&call, &parent()));
    let mut call = loaded_anew();
    call.step(offer("next", 1, 50), at(200));
    assert!(is_told_of(&call, &group(1)));
    // It was loaded while the break-out ended.
    let mut call = in_the_lobby_of(2, &memory);
    call.step(Input::Entered(group(2)), at(100));
    assert!(is_told_of(&call, &parent()));
}

#[test]
fn whoever_went_into_the_groups_call_by_themselves_is_called_back_too() {
    for (power, is_called_back) in [(50, true), (0, false)] {
        let mut call = in_the_lobby_of(1, &Memory::default());
        call.step(offer("s", 1, power), at(0));
        call.step(Input::Entered(group(1)), at(0));
        call.step(Input::Offered(None), at(1));
        assert_eq!(is_told_of(&call, &parent()), is_called_back);
    }
}

#[test]
fn whoever_has_hung_up_in_the_group_is_not_called_back_later() {
    let mut call = in_the_groups_call();
    call.step(Input::Closed(group(2)), at(1));
    let mut call = in_the_lobby_of(2, call.memory());
    call.step(Input::Entered(group(2)), at(2));
    assert_eq!(call.shown(), Shown::Call);
}

#[test]
fn what_was_refused_is_refused_after_the_page_was_loaded_anew() {
    let mut call = in_the_parents_call();
    call.step(offer("s", 1, 50), at(0));
    call.step(Input::Stay, at(0));
    let anew = CallMove::in_lobby(parent(), Destination::new(parent()));
    let mut anew = anew.with_memory(call.memory().clone());
    anew.step(offer("s", 1, 50), at(1));
    anew.step(Input::Entered(parent()), at(1));
    assert_eq!(anew.shown(), Shown::Call);
    anew.step(offer("another", 1, 50), at(2));
    assert!(is_told_of(&anew, &group(1)));
}

#[test]
fn a_call_that_does_something_is_slow_and_has_not_failed() {
    let mut call = in_the_parents_call();
    call.step(offer("s", 1, 50), at(0));
    call.step(Input::MoveNow, at(0));
    call.step(Input::Joined, at(0));
    call.step(Input::Alive(group(1)), at(PREPARING - 1));
    assert_eq!(call.step(Input::Time, at(PREPARING)), []);
    let mut now = PREPARING;
    call.step(Input::Ready(group(1)), at(now));
    call.step(Input::Closed(parent()), at(now));
    call.step(Input::Retired(parent()), at(now));
    call.step(Input::Alive(group(1)), at(now + ENTERING - 1));
    now += ENTERING;
    assert_eq!(call.step(Input::Time, at(now)), []);
    call.step(Input::Entered(group(1)), at(now));
    call.step(Input::Alive(group(1)), at(now + UNKNOWN - 1));
    now += UNKNOWN;
    assert_eq!(call.step(Input::Time, at(now)), []);
    // What is seen of another call says nothing of this one.
    call.step(Input::Alive(parent()), at(now + UNKNOWN - 2));
    let actions = call.step(Input::Time, at(now + UNKNOWN - 1));
    assert_eq!(actions, [Action::Retire(group(1))]);
    // Once the homeserver knows of it, only the homeserver counts.
    let mut call = in_the_parents_call();
    call.step(Input::Known(parent(), false), at(0));
    call.step(Input::Alive(parent()), at(MISSING - 1));
    let actions = call.step(Input::Time, at(MISSING));
    assert_eq!(actions, [Action::Retire(parent())]);
}

#[test]
fn a_lobby_that_stays_blank_is_told_and_may_come_late() {
    for is_loaded in [false, true] {
        let mut call = CallMove::in_lobby(parent(), Destination::new(parent()));
        call.step(Input::Loading(parent()), at(0));
        if is_loaded {
            call.step(Input::Loaded(parent()), at(1));
        }
        assert_eq!(
            (call.shown(), call.wake_at()),
            (Shown::Call, Some(at(BLANK)))
        );
        assert_eq!(call.step(Input::Time, at(BLANK)), []);
        assert_eq!(call.shown(), Shown::Blank { is_loaded });
        assert_eq!(call.wake_at(), None);
        call.step(Input::Alive(parent()), at(BLANK + 1));
        assert_eq!((call.shown(), call.wake_at()), (Shown::Call, None));
    }
}

#[test]
fn a_call_that_stays_blank_is_given_up_sooner_than_one_that_loads() {
    let mut call = in_the_parents_call();
    call.step(Input::Media(parent(), false), at(0));
    call.step(Input::Time, at(SILENT));
    call.step(Input::TryAgain, at(SILENT));
    call.step(Input::Joined, at(SILENT));
    call.step(Input::Loading(parent()), at(SILENT));
    assert_eq!(call.wake_at(), Some(at(SILENT + PREPARING)));
    call.step(Input::Loaded(parent()), at(SILENT));
    assert_eq!(call.wake_at(), Some(at(SILENT + BLANK)));
    call.step(Input::Time, at(SILENT + BLANK));
    assert!(matches!(
        call.shown(),
        Shown::Lost {
            why: Loss::Blank,
            ..
        }
    ));
}

#[test]
fn a_media_server_that_is_back_is_told_of() {
    let mut call = in_the_parents_call();
    call.step(Input::Media(parent(), false), at(0));
    call.step(Input::Time, at(SILENT));
    let lost = |call: &CallMove, wanted| match call.shown() {
        Shown::Lost { why, .. } => why == wanted,
        _ => false,
    };
    assert!(lost(&call, Loss::MediaServer));
    assert_eq!(call.followed(), Some(&*parent()));
    call.step(Input::Media(parent(), true), at(60_000));
    assert!(lost(&call, Loss::MediaServerBack));
    call.step(Input::Media(parent(), false), at(61_000));
    assert!(lost(&call, Loss::MediaServer));
    assert_eq!(
        destination(&call.step(Input::TryAgain, at(62_000))),
        parent()
    );
}

#[test]
fn whoever_is_removed_from_the_room_is_in_its_call_no_more() {
    let mut call = in_the_groups_call();
    assert_eq!(call.step(Input::Removed(parent()), at(1)), []);
    let retire = [Action::Retire(group(2))];
    assert_eq!(call.step(Input::Removed(group(2)), at(1)), retire);
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
    assert_eq!(call.step(Input::Removed(group(2)), at(2)), []);
    assert_eq!(call.step(Input::Closed(group(2)), at(2)), []);
    assert!(lost(call.shown()));
    assert_eq!(destination(&call.step(Input::Return, at(3))), parent());
}

#[test]
fn whoever_is_removed_from_the_group_while_moved_there_stays() {
    let mut call = in_the_parents_call();
    call.step(offer("s", 1, 50), at(0));
    call.step(Input::MoveNow, at(0));
    call.step(Input::Joined, at(0));
    let retire = [Action::Retire(group(1))];
    assert_eq!(call.step(Input::Removed(group(1)), at(1)), retire);
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
        3 => Just(Input::Joined),
        1 => Just(Input::NotJoined),
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
            for action in call.step(input, at(now)) {
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
