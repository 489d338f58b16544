//! Connections to a real homeserver; each one stands for a process, as nothing but the disk is shared between them.

use std::{collections::BTreeSet, time::Duration};

use breakout_i18n::Language;
use breakout_words::ErrorKind;
use local_synapse::{Fault, FaultProxy, Method, StatusCode, Synapse};
use matrix_sdk::{
    RoomMemberships,
    room::MessagesOptions,
    ruma::{events::room::message::RoomMessageEventContent, serde::Base64},
};
use serde_json::{Value, json};
use tokio::time::timeout;

use super::{encryption::EncryptionSync, *};
use crate::testing::User;

fn name(connection: &Connection, room: &RoomId) -> Option<String> {
    connection.client().get_room(room)?.name()
}

/// Waits for news that are as wanted; a minute is long enough for anything.
async fn wait_for(
    sync: &mut SyncLoop,
    wanted: impl Fn(&SyncNews) -> bool,
) -> Result<(), CommandError> {
    timeout(Duration::from_secs(60), async {
        while !wanted(&sync.next().await?) {}
        Ok(())
    })
    .await
    .expect("there are no such news")
}

fn is_about(room: &RoomId) -> impl Fn(&SyncNews) -> bool {
    move |news| matches!(news, SyncNews::Rooms(rooms) if rooms.contains(room))
}

#[tokio::test(flavor = "multi_thread")]
async fn every_process_reads_the_present_state() {
    let ann = User::register("lc_present").await;
    let room = ann.create_room(json!({ "name": "Before" })).await;
    let (first, second) = (ann.connect().await, ann.connect().await);
    first.sync_once().await.unwrap();
    assert_eq!(name(&first, &room).as_deref(), Some("Before"));
    ann.rename(&room, "After").await;
    second.sync_once().await.unwrap();
    assert_eq!(name(&second, &room).as_deref(), Some("After"));
    first.sync_once().await.unwrap();
    assert_eq!(name(&first, &room).as_deref(), Some("After"));
}

#[tokio::test(flavor = "multi_thread")]
async fn invitations_and_the_breakout_state_are_there() {
    let (ann, bob) = (
        User::register("lc_inviter").await,
        User::register("lc_invited").await,
    );
    let state = json!([{ "type": "org.matrix.msc3985.breakout", "state_key": "", "content": { "m.breakout": {} } }]);
    let room = ann
        .create_room(json!({ "invite": [bob.account.user_id()], "initial_state": state }))
        .await;
    let (host, invited) = (ann.connect().await, bob.connect().await);
    host.sync_once().await.unwrap();
    invited.sync_once().await.unwrap();
    assert_eq!(invited.client().invited_rooms().len(), 1);
    let parent = host.client().get_room(&room).unwrap();
    assert!(
        parent
            .get_state_event("org.matrix.msc3985.breakout".into(), "")
            .await
            .unwrap()
            .is_some()
    );
    assert!(
        parent
            .get_state_event("m.breakout".into(), "")
            .await
            .unwrap()
            .is_none()
    );
    assert!(parent.create_content().is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn more_rooms_than_one_request_asks_for_are_read_to_the_last() {
    let ann = User::register("lc_rooms").await;
    for _ in 0..5 {
        ann.create_room(json!({})).await;
    }
    let connection = ann.connect().await;
    connection.rooms.asks_for.store(2, Ordering::Relaxed);
    let few = |list: &SlidingSyncList| {
        list.set_sync_mode(SlidingSyncMode::new_selective().add_range(0..=1));
        ready(())
    };
    connection
        .rooms
        .sliding_sync
        .on_list(ROOMS, few)
        .await
        .unwrap();
    connection.sync_once().await.unwrap();
    assert_eq!(connection.client().joined_rooms().len(), 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn processes_that_encrypt_at_the_same_time_are_all_readable() {
    let (ann, bob) = (
        User::register("lc_sender").await,
        User::register("lc_reader").await,
    );
    let encryption = json!({ "algorithm": "m.megolm.v1.aes-sha2" });
    let state = json!([{ "type": "m.room.encryption", "state_key": "", "content": encryption }]);
    let room = ann
        .create_room(json!({ "preset": "public_chat", "initial_state": state }))
        .await;
    bob.join(&room).await;
    let reader = bob.connect().await;
    reader.sync_once().await.unwrap();
    reader.sync_encryption_once().await.unwrap();

    let senders = [
        ann.connect().await,
        ann.connect().await,
        ann.connect().await,
    ];
    for sender in &senders {
        sender.sync_once().await.unwrap();
        assert_eq!(
            sender.sync_encryption_once().await.unwrap(),
            EncryptionSync::Done
        );
    }
    let sending = senders.iter().enumerate().map(|(process, sender)| {
        let room = sender.client().get_room(&room).unwrap();
        async move {
            for number in 0..4 {
                let _turn = sender.encryption_turn().await.unwrap();
                let text = format!("{process}.{number}");
                room.send(RoomMessageEventContent::text_plain(text))
                    .await
                    .unwrap();
            }
        }
    });
    futures_util::future::join_all(sending).await;

    assert_eq!(key_uses(&bob, &room).await.len(), 12);
    reader.sync_encryption_once().await.unwrap();
    let room = reader.client().get_room(&room).unwrap();
    let mut options = MessagesOptions::backward();
    options.limit = 100_u32.into();
    let mut read = BTreeSet::new();
    for event in room.messages(options).await.unwrap().chunk {
        let json: Value = event.raw().deserialize_as().unwrap();
        assert_ne!(json["type"], "m.room.encrypted", "{json}");
        if json["type"] == "m.room.message" {
            read.insert(json["content"]["body"].as_str().unwrap().to_owned());
        }
    }
    assert_eq!(read.len(), 12, "{read:?}");
}

/// Which keys the messages of a room were encrypted with, at which index: no pair may come twice.
async fn key_uses(user: &User, room: &RoomId) -> BTreeSet<(String, u8)> {
    let path = format!("/_matrix/client/v3/rooms/{room}/messages?dir=b&limit=100");
    let (_, answer) = user.raw.request(Method::GET, &path, None).await.unwrap();
    let events = answer["chunk"].as_array().unwrap().iter();
    let uses = events
        .filter(|event| event["type"] == "m.room.encrypted")
        .map(|event| {
            let text = |key: &str| event["content"][key].as_str().unwrap().to_owned();
            let message: Base64 = Base64::parse(text("ciphertext")).unwrap();
            // Version 3, the tag of the index, and the index: one byte as long as it is small.
            assert_eq!(message.as_bytes()[..2], [3, 8]);
            (text("session_id"), message.as_bytes()[2])
        });
    uses.collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_busy_encryption_store_is_skipped_and_not_an_error() {
    let ann = User::register("lc_busy").await;
    let (busy, other) = (ann.connect().await, ann.connect().await);
    let turn = busy.encryption_turn().await.unwrap();
    assert_eq!(
        other.sync_encryption_once().await.unwrap(),
        EncryptionSync::Skipped
    );
    drop(turn);
    assert_eq!(
        other.sync_encryption_once().await.unwrap(),
        EncryptionSync::Done
    );
    assert_eq!(
        busy.sync_encryption_once().await.unwrap(),
        EncryptionSync::Done
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_loop_follows_rooms_and_their_members() {
    let (ann, bob) = (
        User::register("lc_host").await,
        User::register("lc_guest").await,
    );
    let room = ann.create_room(json!({ "preset": "public_chat" })).await;
    let host = ann.connect().await;
    host.sync_once().await.unwrap();
    host.subscribe_members(&[&room]);
    let mut sync = host.watch();
    ann.rename(&room, "Renamed").await;
    while name(&host, &room).as_deref() != Some("Renamed") {
        wait_for(&mut sync, is_about(&room)).await.unwrap();
    }
    bob.join(&room).await;
    let room = host.client().get_room(&room).unwrap();
    while room
        .members_no_sync(RoomMemberships::JOIN)
        .await
        .unwrap()
        .len()
        < 2
    {
        wait_for(&mut sync, is_about(room.room_id())).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn all_members_of_several_rooms_come_with_one_sync_and_are_not_asked_for() {
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    let ann = User::register_behind("lc_brings", proxy.url()).await;
    let (bob, eve) = (
        User::register("lc_stays").await,
        User::register("lc_goes").await,
    );
    let mut rooms = Vec::new();
    for _ in 0..3 {
        let room = ann.create_room(json!({ "preset": "public_chat" })).await;
        bob.join(&room).await;
        eve.join(&room).await;
        let leave = format!("/_matrix/client/v3/rooms/{room}/leave");
        eve.send(Method::POST, &leave, json!({})).await;
        ann.write(&room, 1, "so that the others are not the last")
            .await;
        rooms.push(room);
    }
    let host = ann.connect().await;
    host.sync_once().await.unwrap();
    let known: Vec<_> = rooms
        .iter()
        .map(|room| host.client().get_room(room).unwrap())
        .collect();
    // Whoever has written is there, and that is not all: an answer that has the room in it does not make it so.
    let asked = rooms.iter().map(|room| (room.clone(), 1));
    host.rooms.asking.lock().extend(asked);
    host.rooms.took_in(&rooms).await;
    assert!(known.iter().all(|room| !room.are_members_synced()));

    proxy.clear();
    let syncs = || {
        let requests = proxy.requests();
        requests
            .iter()
            .filter(|r| r.path.ends_with("/sync"))
            .count()
    };
    host.rooms.bring(&rooms[..2], 1).await;
    host.rooms.bring(&rooms[..2], 1).await;
    assert_eq!(syncs(), 1);
    let mut sync = host.watch();
    ann.rename(&rooms[2], "Going on").await;
    wait_for(&mut sync, is_about(&rooms[2])).await.unwrap();
    host.rooms.bring(&rooms, 1).await;
    for room in &known {
        assert!(room.are_members_synced());
        assert_eq!(room.members(RoomMemberships::JOIN).await.unwrap().len(), 2);
        assert_eq!(room.members(RoomMemberships::LEAVE).await.unwrap().len(), 1);
    }
    // More events come with the next answer; the members are known meanwhile, and go on to be brought.
    host.rooms.bring(&rooms, 20).await;
    assert!(known.iter().all(|room| room.are_members_synced()));
    for room in &rooms {
        assert_eq!(host.rooms.answered.borrow()[room], 20);
    }
    // What changes is brought as well, and they stay known.
    eve.join(&rooms[0]).await;
    while known[0].members(RoomMemberships::JOIN).await.unwrap().len() < 3 {
        wait_for(&mut sync, is_about(&rooms[0])).await.unwrap();
    }
    let requests = proxy.requests();
    assert!(
        !requests.iter().any(|r| r.path.ends_with("/members")),
        "{requests:?}"
    );
}

fn is_sync(request: &local_synapse::RequestHead) -> bool {
    request.path.ends_with("/sync")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_loop_survives_a_lost_homeserver_and_a_forgotten_connection() {
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    let ann = User::register_behind("lc_lost", proxy.url()).await;
    let room = ann.create_room(json!({})).await;
    let host = ann.connect().await;
    let mut sync = host.watch();
    wait_for(&mut sync, is_about(&room)).await.unwrap();

    proxy.inject_from(is_sync, 1, Fault::CutBefore);
    ann.rename(&room, "While it was lost").await;
    wait_for(&mut sync, |news| matches!(news, SyncNews::Offline { .. }))
        .await
        .unwrap();
    proxy.heal();
    wait_for(&mut sync, |news| matches!(news, SyncNews::Online))
        .await
        .unwrap();
    while name(&host, &room).as_deref() != Some("While it was lost") {
        wait_for(&mut sync, is_about(&room)).await.unwrap();
    }

    let body = json!({ "errcode": "M_UNKNOWN_POS", "error": "forgotten" });
    let forgotten = proxy.inject(
        is_sync,
        1,
        Fault::AnswerBefore {
            status: StatusCode::BAD_REQUEST,
            body,
        },
    );
    ann.rename(&room, "Before it was forgotten").await;
    timeout(Duration::from_secs(60), forgotten.triggered())
        .await
        .unwrap()
        .unwrap();
    ann.rename(&room, "After it was forgotten").await;
    while name(&host, &room).as_deref() != Some("After it was forgotten") {
        wait_for(&mut sync, is_about(&room)).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_loop_ends_with_a_revoked_login() {
    let (ann, bob) = (
        User::register("lc_revoked").await,
        User::register("lc_revoked_bob").await,
    );
    let room = bob.create_room(json!({ "preset": "public_chat" })).await;
    ann.join(&room).await;
    let host = ann.connect().await;
    let mut sync = host.watch();
    wait_for(&mut sync, is_about(&room)).await.unwrap();
    ann.send(Method::POST, "/_matrix/client/v3/logout", json!({}))
        .await;
    // A request that is being answered already is answered: by this, instead of after half a minute.
    bob.rename(&room, "Without Ann").await;
    let error = wait_for(&mut sync, |_| false).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Network);
    assert_eq!(
        error.hint_texts(Language::English),
        ["run `breakout login` again"]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_homeserver_without_sliding_sync_is_refused() {
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    let ann = User::register_behind("lc_old", proxy.url()).await;
    let body = json!({ "versions": ["v1.11"] });
    proxy.inject_from(
        |request| request.path.ends_with("/versions"),
        1,
        Fault::AnswerBefore {
            status: StatusCode::OK,
            body,
        },
    );
    let error = Connection::open(&ann.account, Vec::new())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert_eq!(
        error.hint_texts(Language::English),
        ["Synapse has it from version 1.114 on"]
    );
}
