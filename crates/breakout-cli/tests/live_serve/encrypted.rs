//! An encrypted room, with a teacher whose client shows who is verified.

use breakout_account::{
    Accounts, Session,
    connection::{Connection, required_state},
};
use local_synapse::{Synapse, wait_for};
use matrix_sdk::{
    Room,
    deserialized_responses::{TimelineEvent, VerificationLevel, VerificationState},
    room::MessagesOptions,
    ruma::{RoomId, UserId},
};
use serde_json::{Value, json};

use crate::{
    class::{Class, OPEN},
    process::PATIENCE,
};

/// The newest messages that this client can read, the newest first.
async fn read(connection: &Connection, room: &Room) -> Vec<TimelineEvent> {
    connection.sync_encryption_once().await.unwrap();
    let mut options = MessagesOptions::backward();
    options.limit = 100_u32.into();
    room.messages(options).await.unwrap().chunk
}

fn content(event: &TimelineEvent) -> Value {
    let event: Value = event.raw().deserialize_as_unchecked().unwrap();
    event["content"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_encrypted_room_is_served_without_a_shield() {
    let encryption = json!({ "type": "m.room.encryption", "state_key": "", "content": { "algorithm": "m.megolm.v1.aes-sha2" } });
    let class = Class::new(2, json!({ "initial_state": [encryption] })).await;
    let raw = &class.teacher;
    let home = tempfile::tempdir().unwrap();
    let session = Session::new(
        Synapse::shared().await.url().parse().unwrap(),
        UserId::parse(&raw.user_id).unwrap(),
        raw.device_id.as_str().into(),
        raw.access_token.clone().into(),
    );
    let account = Accounts::at(home.path().to_owned()).save(session).unwrap();
    let teacher = Connection::open(&account, required_state()).await.unwrap();
    teacher.sync_encryption_once().await.unwrap();
    let bot = crate::process::Bot::start(&format!("{}_cipher", raw.username)).await;
    class.promote(&bot.account, 50).await;
    class.invite(&bot.account).await;
    let room_id = RoomId::parse(&class.room).unwrap();
    teacher.sync_once().await.unwrap();
    let room = teacher.client().get_room(&room_id).unwrap();
    let own = UserId::parse(&bot.account.user_id).unwrap();
    wait_for("the bot to come", PATIENCE, async || {
        teacher.sync_once().await.unwrap();
        let member = room.get_member(&own).await.unwrap()?;
        (member.membership().as_str() == "join").then_some(())
    })
    .await;

    let text = json!({ "msgtype": "m.text", "body": "!breakout 2" });
    let asked = room.send_raw("m.room.message", text).await.unwrap();
    let asked = asked.response.event_id;
    let plan = wait_for("the plan", PATIENCE, async || {
        let events = read(&teacher, &room).await;
        events.into_iter().find(|event| {
            content(event)["m.relates_to"]["m.in_reply_to"]["event_id"] == asked.as_str()
                && content(event)["msgtype"] == "m.notice"
        })
    })
    .await;
    // It came encrypted, by a device that its owner has signed.
    let info = plan.encryption_info().unwrap();
    let level = VerificationLevel::UnverifiedIdentity;
    assert_eq!(
        info.verification_state,
        VerificationState::Unverified(level)
    );
    assert!(
        content(&plan)["body"]
            .as_str()
            .unwrap()
            .contains("2 groups")
    );

    class
        .press(raw, plan.event_id().unwrap().as_str(), OPEN)
        .await;
    let breakout = wait_for("the groups", PATIENCE, async || {
        let breakout = class.breakout().await;
        breakout["m.breakout"].is_object().then_some(breakout)
    })
    .await;
    for pupil in &class.pupils {
        let group = Class::group_of(&breakout, &pupil.user_id);
        class.join(pupil, &group).await;
        let encrypted = class.state(pupil, &group, "m.room.encryption").await;
        assert_eq!(encrypted["algorithm"], "m.megolm.v1.aes-sha2");
    }
    // Nothing of the bot went into the room in the clear.
    let events = class.events().await;
    let mut plain = events
        .iter()
        .filter(|event| event["type"] == "m.room.message");
    assert!(plain.next().is_none());
}
