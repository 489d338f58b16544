use std::time::Duration;

use breakout_core::event::breakout::EventType;
use futures_util::{FutureExt as _, StreamExt as _};
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, UInt, owned_room_id};
use serde_json::json;
use tokio::time::advance;
use wiremock::ResponseTemplate;

use super::*;
use crate::testing::{Homeserver, Lesson, OWN, at_once, stop_time, until};

const MINUTE: Duration = Duration::from_secs(60);
const ANN: &str = "@ann:localhost";
const BOB: &str = "@bob:localhost";
const LEVELS: &str = "m.room.power_levels";
const EVENT: EventType = EventType::Unstable;

/// Two parents with a session each.
struct School {
    lesson: Lesson,
    other: OwnedRoomId,
}

impl School {
    async fn new() -> Self {
        let lesson = Lesson::new(json!({})).await;
        let other = owned_room_id!("!other:localhost");
        lesson.homeserver.create(&other, json!({}));
        for parent in [&lesson.parent, &other] {
            lesson.homeserver.join(parent, ANN);
        }
        // More than clocks may differ.
        lesson.homeserver.pass(10 * MINUTE);
        Self { lesson, other }
    }

    fn homeserver(&self) -> &Homeserver {
        &self.lesson.homeserver
    }

    fn open(&self, parent: &RoomId) {
        let content = json!(self.lesson.content([&[ANN], &[]]));
        self.homeserver()
            .put(OWN, parent, EVENT.as_str(), "", content);
        self.homeserver().pass(MINUTE);
    }

    fn end(&self, parent: &RoomId) {
        let mut content = json!(self.lesson.content([&[], &[]]));
        content["m.breakout"] = json!({});
        self.homeserver()
            .put(OWN, parent, EVENT.as_str(), "", content);
    }

    fn service(&self) -> HostService {
        HostService::new(&self.homeserver().client).with_clock(self.homeserver().clock())
    }

    /// Lets somebody come late to this parent.
    async fn comes(&self, parent: &RoomId) {
        self.homeserver().join(parent, BOB);
        self.homeserver().sync().await;
    }

    /// Waits until something was to be written there.
    async fn until_asked(&self, part: &str) {
        at_once(async {
            while self.homeserver().asked("PUT", part).await == 0 {
                tokio::task::yield_now().await;
            }
        })
        .await;
    }

    fn has_place(&self, parent: &RoomId) -> bool {
        let suggested = self.lesson.suggested(parent).concat();
        suggested.iter().any(|user| user == BOB)
    }
}

/// Reads news until some are as wanted.
async fn next(news: &mut HostNewsStream, wanted: impl Fn(&HostEvent) -> bool) -> HostNews {
    at_once(async {
        loop {
            let news = news.next().await.unwrap();
            if wanted(&news.event) {
                return news;
            }
        }
    })
    .await
}

/// Waits until something is kept of these rooms and of no other.
async fn until_rooms(host: &HostHandle, rooms: &[&OwnedRoomId]) {
    let mut rooms = rooms.to_vec();
    rooms.sort();
    until(|| host.rooms().iter().eq(rooms.iter().copied())).await;
}

fn is_session(event: &HostEvent) -> bool {
    matches!(event, HostEvent::Time(TimeNews::Session { .. }))
}

fn is_placed(event: &HostEvent) -> bool {
    matches!(event, HostEvent::Placed(_))
}

#[tokio::test]
async fn a_rate_limit_in_one_room_holds_up_no_other() {
    let school = School::new().await;
    let (slow, quick) = (&school.lesson.parent, &school.other);
    for parent in [slow, quick] {
        school.open(parent);
    }
    school.homeserver().sync().await;
    let (host, mut news) = school.service().start();
    until_rooms(&host, &[slow, quick]).await;
    let in_slow = format!("{slow}/state/");
    let sent = ("PUT", &*in_slow);
    school.homeserver().refuse(sent, 429, "M_LIMIT_EXCEEDED");
    school.comes(slow).await;
    school.until_asked(&in_slow).await;
    school.comes(quick).await;
    assert_eq!(next(&mut news, is_placed).await.room_id, *quick);
    assert!(school.has_place(quick) && !school.has_place(slow));
}

#[tokio::test]
async fn a_room_in_which_nothing_is_answered_holds_up_no_other() {
    let school = School::new().await;
    let (silent, quick) = (&school.lesson.parent, &school.other);
    for parent in [silent, quick] {
        school.open(parent);
    }
    school.homeserver().sync().await;
    let (host, mut news) = school.service().start();
    until_rooms(&host, &[silent, quick]).await;
    let never = ResponseTemplate::new(200).set_delay(Duration::from_secs(3_600));
    let in_silent = format!("{silent}/state/");
    let sent = ("PUT", &*in_silent);
    school.homeserver().answer(sent, usize::MAX, never);
    school.comes(silent).await;
    school.until_asked(&in_silent).await;
    school.comes(quick).await;
    assert_eq!(next(&mut news, is_placed).await.room_id, *quick);
}

#[tokio::test]
async fn who_could_not_be_placed_is_placed_with_whatever_happens_next() {
    let school = School::new().await;
    let parent = &school.lesson.parent;
    school.open(parent);
    school.homeserver().sync().await;
    let (_host, mut news) = school.service().start();
    next(&mut news, is_session).await;
    let sent = ("PUT", "/state/");
    school.homeserver().refuse(sent, 403, "M_FORBIDDEN");
    school.comes(parent).await;
    let is_told = |event: &HostEvent| is_placed(event) || matches!(event, HostEvent::NotPlaced(_));
    let told = next(&mut news, is_told).await;
    assert!(matches!(told.event, HostEvent::NotPlaced(_)), "{told:?}");
    school.homeserver().mend();
    let message = json!({ "msgtype": "m.text", "body": "Where?" });
    school.homeserver().say(BOB, parent, message);
    school.homeserver().sync().await;
    next(&mut news, is_placed).await;
    assert!(school.has_place(parent));
}

#[tokio::test]
async fn keeping_begins_with_a_session_and_ends_with_it_and_nothing_is_kept_then() {
    let school = School::new().await;
    let parent = &school.lesson.parent;
    school.homeserver().sync().await;
    let (host, mut news) = school.service().start();
    assert!(host.rooms().is_empty());
    let room = school.homeserver().room(parent);
    for _ in 0..2 {
        school.open(parent);
        school.homeserver().sync().await;
        assert_eq!(next(&mut news, is_session).await.room_id, *parent);
        let _asked = host.adjustments(&room);
        assert!(at_once(host.boards().status(&room)).await.unwrap().open);
        let queue = at_once(host.boards().help_queue(&room)).await;
        assert!(queue.unwrap().is_some());
        assert!(host.boards().known_help_queue(parent).is_some());

        school.end(parent);
        school.homeserver().sync().await;
        let ended = |event: &HostEvent| matches!(event, HostEvent::Ended(_));
        assert_eq!(next(&mut news, ended).await.room_id, *parent);
        until_rooms(&host, &[]).await;
        assert!(host.boards().known_help_queue(parent).is_none());
    }
    // Nor of what somebody asks for where nothing is open.
    let _asked = host.adjustments(&room);
    assert!(!at_once(host.boards().status(&room)).await.unwrap().open);
    until_rooms(&host, &[]).await;
    drop(host);
    at_once(async { while news.next().await.is_some() {} }).await;
}

#[tokio::test]
async fn nothing_is_kept_of_a_room_that_was_left() {
    let school = School::new().await;
    let (parent, other) = (&school.lesson.parent, &school.other);
    for parent in [parent, other] {
        school.open(parent);
    }
    school.homeserver().sync().await;
    let (host, _news) = school.service().start();
    until_rooms(&host, &[parent, other]).await;
    school.homeserver().leave(parent, OWN);
    school.homeserver().sync().await;
    until_rooms(&host, &[other]).await;
}

#[tokio::test]
async fn of_one_room_only_that_one_is_looked_after() {
    let school = School::new().await;
    let (parent, other) = (&school.lesson.parent, &school.other);
    for parent in [parent, other] {
        school.open(parent);
    }
    school.homeserver().sync().await;
    let (host, mut news) = school.service().with_room(other.clone()).start();
    until_rooms(&host, &[other]).await;
    for parent in [parent, other] {
        school.comes(parent).await;
    }
    assert_eq!(next(&mut news, is_placed).await.room_id, *other);
    assert!(!school.has_place(parent));
    until_rooms(&host, &[other]).await;
}

#[tokio::test]
async fn a_session_of_somebody_without_power_is_left_alone() {
    let school = School::new().await;
    let (parent, other) = (&school.lesson.parent, &school.other);
    for parent in [parent, other] {
        school.open(parent);
    }
    let levels = json!({ "users": { OWN: 0 } });
    let homeserver = school.homeserver();
    homeserver.put(OWN, parent, LEVELS, "", levels);
    homeserver.sync().await;
    let (host, _news) = school.service().start();
    until_rooms(&host, &[other]).await;
}

#[tokio::test]
async fn a_login_that_is_revoked_is_told_once_and_not_tried_again() {
    let school = School::new().await;
    let parent = &school.lesson.parent;
    let mut content = school.lesson.content([&[ANN], &[]]);
    let soon = school.homeserver().clock().now().get() + UInt::from(10_000_u32);
    if let Some(session) = &mut content.session {
        session.ends_at = Some(MilliSecondsSinceUnixEpoch(soon));
    }
    school.lesson.write(OWN, &content);
    school.homeserver().sync().await;
    let (_host, mut news) = school.service().start();
    next(&mut news, is_session).await;
    for verb in ["GET", "PUT", "POST"] {
        let asked = (verb, "/rooms/");
        school.homeserver().refuse(asked, 401, "M_UNKNOWN_TOKEN");
    }
    let is_lost =
        |event: &HostEvent| matches!(event, HostEvent::NotKept(error) if error.requires_login());
    let _stopped = stop_time();
    // The session ends, and that cannot be written.
    school.homeserver().pass(MINUTE);
    school.homeserver().say(ANN, parent, json!({}));
    school.homeserver().sync().await;
    next(&mut news, is_lost).await;
    // Whatever may come back is tried again after seconds.
    for _ in 0..9 {
        advance(MINUTE).await;
        for _ in 0..99 {
            tokio::task::yield_now().await;
        }
    }
    while let Some(Some(news)) = news.next().now_or_never() {
        assert!(!is_lost(&news.event), "{news:?}");
    }
}

#[test]
fn whatever_fails_without_a_login_says_so() {
    type Failed = fn(Error) -> HostEvent;
    let failed: [Failed; 7] = [
        HostEvent::NotKept,
        HostEvent::NotNotified,
        HostEvent::Unreadable,
        |error| HostEvent::NotPlaced(error.into()),
        |error| HostEvent::NotMended(error.into()),
        |error| HostEvent::NotTidied(error.into()),
        |error| {
            let error = error.into();
            HostEvent::Time(TimeNews::Failed { error })
        },
    ];
    for failed in failed {
        let revoked = failed(Error::NotLoggedIn);
        assert!(revoked.requires_login(), "{revoked:?}");
        let stopped = failed(Error::Stopped);
        assert!(!stopped.requires_login(), "{stopped:?}");
    }
}

#[tokio::test]
async fn a_room_that_a_session_has_left_quiet_is_tidied_and_forgotten() {
    let school = School::new().await;
    let (homeserver, parent) = (school.homeserver(), &school.lesson.parent);
    let levels = json!({ "users": { OWN: 100 } });
    let raised = breakout_core::quiet::raise(&levels, "s1").unwrap();
    homeserver.put(OWN, parent, LEVELS, "", raised);
    // As somebody ends it who may not change the levels.
    let mut content = school.lesson.content([&[], &[]]);
    content.children.clear();
    if let Some(session) = &mut content.session {
        session.quiet_main = true;
    }
    school.lesson.write(OWN, &content);
    homeserver.sync().await;
    let (host, _news) = school.service().start();
    let is_quiet = || breakout_core::quiet::is_quiet(&homeserver.state(parent, LEVELS));
    assert!(is_quiet());
    until(|| !is_quiet()).await;
    homeserver.sync().await;
    until_rooms(&host, &[]).await;
}

#[tokio::test]
async fn the_keys_are_brought_up_to_date_before_somebody_is_placed_in_an_encrypted_room_only() {
    let school = Arc::new(School::new().await);
    let (plain, encrypted) = (&school.lesson.parent, &school.other);
    let encryption = json!({ "algorithm": "m.megolm.v1.aes-sha2" });
    let homeserver = school.homeserver();
    homeserver.put(OWN, encrypted, "m.room.encryption", "", encryption);
    for parent in [plain, encrypted] {
        school.open(parent);
    }
    homeserver.sync().await;
    let synced = Arc::new(Mutex::new(Vec::new()));
    let (keys, of_school) = (synced.clone(), school.clone());
    let service = school.service().with_keys(move |room_id| {
        let is_placed = of_school.has_place(&room_id);
        keys.lock().push((room_id, is_placed));
        Box::pin(async {})
    });
    let (_host, mut news) = service.start();
    for _ in 0..2 {
        next(&mut news, is_session).await;
    }
    synced.lock().clear();
    for parent in [plain, encrypted] {
        school.comes(parent).await;
    }
    for _ in 0..2 {
        next(&mut news, is_placed).await;
    }
    let synced = synced.lock();
    assert!(synced.contains(&(encrypted.clone(), false)), "{synced:?}");
    assert!(synced.iter().all(|(room_id, _)| room_id == encrypted));
}

fn is_mended(event: &HostEvent) -> bool {
    matches!(event, HostEvent::Mended(_))
}

#[tokio::test]
async fn a_group_is_found_through_more_servers_once_people_of_another_one_are_there() {
    let school = School::new().await;
    let (parent, homeserver) = (&school.lesson.parent, school.homeserver());
    let [one, two] = Lesson::groups();
    school.open(parent);
    homeserver.sync().await;
    let (_host, mut news) = school.service().start();
    next(&mut news, is_session).await;
    let via = |group: &RoomId| {
        let event = homeserver.breakouts(parent).pop().unwrap();
        event["content"]["m.breakout"][group.as_str()]["via"].clone()
    };
    // One of the same server is no reason to send anything.
    for user in [ANN, "@far:elsewhere"] {
        homeserver.join(&one, user);
        homeserver.sync().await;
    }
    next(&mut news, is_mended).await;
    assert_eq!(via(&one), json!(["localhost", "elsewhere"]));
    assert_eq!(via(&two), json!(["localhost"]));
    assert_eq!(homeserver.breakouts(parent).len(), 2);
}

#[tokio::test]
async fn what_another_servers_host_has_hidden_is_sent_again() {
    const CO_HOST: &str = "@co:elsewhere";
    let lesson = Lesson::new(json!({ CO_HOST: 100 })).await;
    let (parent, homeserver) = (&lesson.parent, &lesson.homeserver);
    let [_, two] = Lesson::groups();
    for user in [ANN, BOB, CO_HOST] {
        homeserver.join(parent, user);
    }
    homeserver.pass(10 * MINUTE);
    let first = lesson.write(OWN, &lesson.content([&[ANN, BOB], &[]]));
    homeserver.sync().await;
    let service = HostService::new(&homeserver.client).with_clock(homeserver.clock());
    let (_host, mut news) = service.start();
    next(&mut news, is_session).await;

    // Both were made from the same, and the room keeps the second.
    let write = |sender: &str, users: [&[&str]; 2], name: Option<&str>| {
        let mut content = lesson.content(users);
        content.based_on = Some(first.as_str().try_into().unwrap());
        content.children.get_mut(&two).unwrap().name = name.map(str::to_owned);
        lesson.write(sender, &content);
    };
    write(OWN, [&[BOB], &[ANN]], None);
    write(CO_HOST, [&[ANN, BOB], &[]], Some("Bees"));
    homeserver.sync().await;
    next(&mut news, is_mended).await;
    let events = homeserver.breakouts(parent);
    let children = &events.last().unwrap()["content"]["m.breakout"];
    assert_eq!(children[two.as_str()]["users"], json!([ANN]));
    assert_eq!(
        children[two.as_str()]["io.github.matrix_breakout.name"],
        "Bees"
    );
    assert_eq!(events.len(), 4);
}
