//! Calls that are given up, by what others know of them.

use super::{
    super::signs::{MISSING, SILENT, UNHEARD, UNKNOWN},
    *,
};

#[test]
fn a_call_that_the_homeserver_does_not_know_is_given_up_and_told() {
    let mut call = CallMove::in_lobby(parent(), Destination::new(parent()));
    call.process(Input::Entered(parent()), at(0));
    call.process(Input::Known(parent(), false), at(5_000));
    assert_eq!(call.wake_at(), Some(at(UNKNOWN)));
    assert_eq!(
        call.process(Input::Time, at(UNKNOWN)),
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
fn a_homeserver_that_is_told_of_a_call_in_vain_is_waited_for_no_longer_than_that() {
    let mut call = CallMove::in_lobby(parent(), Destination::new(parent()));
    call.process(Input::Entered(parent()), at(0));
    call.process(Input::Told(parent(), false), at(3_000));
    // What hosts it tells it again, and does other things.
    call.process(Input::Told(parent(), false), at(9_000));
    call.process(Input::Alive(parent()), at(9_000));
    let lost_at = 3_000 + UNHEARD;
    assert_eq!(call.wake_at(), Some(at(lost_at)));
    assert_eq!(call.process(Input::Time, at(lost_at - 1)), []);
    let mut heard = call.clone();
    assert_eq!(
        call.process(Input::Time, at(lost_at)),
        [Action::Retire(parent())]
    );
    // It answers, and what hosts the call takes its time.
    heard.process(Input::Told(parent(), true), at(lost_at - 1));
    assert_eq!(heard.process(Input::Time, at(lost_at)), []);
    assert_eq!(heard.wake_at(), Some(at(9_000 + UNKNOWN)));
    // Once it knows of the call it may be told anything.
    heard.process(Input::Known(parent(), true), at(lost_at));
    heard.process(Input::Told(parent(), false), at(lost_at));
    assert_eq!(heard.wake_at(), None);
}

#[test]
fn a_homeserver_that_was_told_of_a_call_ahead_has_to_know_of_it_soon() {
    for is_answered in [false, true] {
        let mut call = CallMove::in_lobby(parent(), Destination::new(parent()));
        call.process(Input::Told(parent(), false), at(0));
        if is_answered {
            call.process(Input::Told(parent(), true), at(1));
        }
        // What is answered of another call says nothing of this one.
        call.process(Input::Told(group(1), true), at(2));
        call.process(Input::Entered(parent()), at(50_000));
        call.process(Input::Alive(parent()), at(50_000 + UNHEARD - 1));
        let lost = call.process(Input::Time, at(50_000 + UNHEARD));
        assert_eq!(lost.is_empty(), is_answered);
    }
}

#[test]
fn nobody_is_said_to_be_in_a_call_that_the_homeserver_does_not_know_yet() {
    let mut call = CallMove::in_lobby(parent(), Destination::new(parent()));
    assert_eq!(call.shown(), Shown::Call);
    call.process(Input::Entered(parent()), at(0));
    let entering = Shown::Entering(Destination::new(parent()));
    assert_eq!(call.shown(), entering);
    call.process(Input::Known(parent(), false), at(1));
    assert_eq!(call.shown(), entering);
    call.process(Input::Known(parent(), true), at(2));
    assert_eq!(call.shown(), Shown::Call);
    // It is renewed, or lost.
    call.process(Input::Known(parent(), false), at(3));
    assert_eq!(call.shown(), Shown::Call);
}

#[test]
fn a_call_that_the_homeserver_has_forgotten_is_given_up_sooner() {
    let mut call = CallMove::in_lobby(parent(), Destination::new(parent()));
    call.process(Input::Entered(parent()), at(0));
    call.process(Input::Known(parent(), true), at(1_000));
    assert_eq!(call.wake_at(), None);
    call.process(Input::Known(parent(), false), at(5_000));
    assert_eq!(call.wake_at(), Some(at(5_000 + MISSING)));
    // It was but renewed.
    call.process(Input::Known(parent(), true), at(5_500));
    assert_eq!(call.wake_at(), None);
    call.process(Input::Known(parent(), false), at(6_000));
    let actions = call.process(Input::Time, at(6_000 + MISSING));
    assert_eq!(actions, [Action::Retire(parent())]);
}

#[test]
fn a_call_whose_media_server_is_silent_is_given_up_also_where_its_membership_stays() {
    let mut call = in_the_parents_call();
    call.process(Input::Media(group(1), false), at(500));
    assert_eq!(call.wake_at(), None);
    call.process(Input::Media(parent(), false), at(1_000));
    assert_eq!(call.wake_at(), Some(at(1_000 + SILENT)));
    // It was but started anew.
    call.process(Input::Media(parent(), true), at(4_000));
    assert_eq!(call.wake_at(), None);
    call.process(Input::Media(parent(), false), at(5_000));
    // What hosts it leaves and joins as it likes.
    call.process(Input::Known(parent(), false), at(6_000));
    call.process(Input::Known(parent(), true), at(6_100));
    assert_eq!(call.process(Input::Time, at(4_999 + SILENT)), []);
    let actions = call.process(Input::Time, at(5_000 + SILENT));
    assert_eq!(actions, [Action::Retire(parent())]);
    let why = Loss::MediaServer;
    assert!(matches!(call.shown(), Shown::Lost { why: w, .. } if w == why));

    // The next call is not to blame for it.
    call.process(Input::TryAgain, at(20_000));
    call.process(Input::Joined(parent()), at(20_000));
    call.process(Input::Ready(parent()), at(20_000));
    call.process(Input::Entered(parent()), at(20_000));
    call.process(Input::Known(parent(), true), at(20_000));
    assert_eq!((call.shown(), call.wake_at()), (Shown::Call, None));
}

#[test]
fn a_call_that_does_something_is_slow_and_has_not_failed() {
    let mut call = in_the_parents_call();
    call.process(offer("s", 1, 50), at(0));
    call.process(Input::MoveNow, at(0));
    call.process(Input::Joined(group(1)), at(0));
    call.process(Input::Alive(group(1)), at(PREPARING - 1));
    assert_eq!(call.process(Input::Time, at(PREPARING)), []);
    let mut now = PREPARING;
    call.process(Input::Ready(group(1)), at(now));
    call.process(Input::Closed(parent()), at(now));
    call.process(Input::Retired(parent()), at(now));
    call.process(Input::Alive(group(1)), at(now + ENTERING - 1));
    now += ENTERING;
    assert_eq!(call.process(Input::Time, at(now)), []);
    call.process(Input::Entered(group(1)), at(now));
    call.process(Input::Alive(group(1)), at(now + UNKNOWN - 1));
    now += UNKNOWN;
    assert_eq!(call.process(Input::Time, at(now)), []);
    // What is seen of another call says nothing of this one.
    call.process(Input::Alive(parent()), at(now + UNKNOWN - 2));
    let actions = call.process(Input::Time, at(now + UNKNOWN - 1));
    assert_eq!(actions, [Action::Retire(group(1))]);
    // Once the homeserver knows of it, only the homeserver counts.
    let mut call = in_the_parents_call();
    call.process(Input::Known(parent(), false), at(0));
    call.process(Input::Alive(parent()), at(MISSING - 1));
    let actions = call.process(Input::Time, at(MISSING));
    assert_eq!(actions, [Action::Retire(parent())]);
}

#[test]
fn a_lobby_that_stays_blank_is_told_and_may_come_late() {
    for is_loaded in [false, true] {
        let mut call = CallMove::in_lobby(parent(), Destination::new(parent()));
        call.process(Input::Loading(parent()), at(0));
        if is_loaded {
            call.process(Input::Loaded(parent()), at(1));
        }
        assert_eq!(
            (call.shown(), call.wake_at()),
            (Shown::Call, Some(at(BLANK)))
        );
        assert_eq!(call.process(Input::Time, at(BLANK)), []);
        assert_eq!(call.shown(), Shown::Blank { is_loaded });
        assert_eq!(call.wake_at(), None);
        call.process(Input::Alive(parent()), at(BLANK + 1));
        assert_eq!((call.shown(), call.wake_at()), (Shown::Call, None));
    }
}

#[test]
fn a_call_that_stays_blank_is_given_up_sooner_than_one_that_loads() {
    let mut call = in_the_parents_call();
    call.process(Input::Media(parent(), false), at(0));
    call.process(Input::Time, at(SILENT));
    call.process(Input::TryAgain, at(SILENT));
    call.process(Input::Joined(parent()), at(SILENT));
    call.process(Input::Loading(parent()), at(SILENT));
    assert_eq!(call.wake_at(), Some(at(SILENT + PREPARING)));
    call.process(Input::Loaded(parent()), at(SILENT));
    assert_eq!(call.wake_at(), Some(at(SILENT + BLANK)));
    call.process(Input::Time, at(SILENT + BLANK));
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
    call.process(Input::Media(parent(), false), at(0));
    call.process(Input::Time, at(SILENT));
    let lost = |call: &CallMove, wanted| match call.shown() {
        Shown::Lost { why, .. } => why == wanted,
        _ => false,
    };
    assert!(lost(&call, Loss::MediaServer));
    assert_eq!(call.followed(), Some(&*parent()));
    call.process(Input::Media(parent(), true), at(60_000));
    assert!(lost(&call, Loss::MediaServerBack));
    call.process(Input::Media(parent(), false), at(61_000));
    assert!(lost(&call, Loss::MediaServer));
    assert_eq!(
        destination(&call.process(Input::TryAgain, at(62_000))),
        parent()
    );
}
