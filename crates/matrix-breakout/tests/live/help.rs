//! The help queue, with people on any client.

use futures_util::StreamExt as _;
use local_synapse::{Method, Synapse};
use matrix_breakout::{HelpError, RoomBreakoutExt as _};
use matrix_sdk::ruma::OwnedUserId;
use serde_json::json;

use crate::classroom::{Classroom, client, join, sync, write};

#[tokio::test]
async fn a_group_asks_from_any_client_and_a_moderator_takes_it() {
    let class = Classroom::new(3).await;
    let [asker, _, moderator] = [0, 1, 2].map(|n| &class.people[n]);
    class.promote(moderator, 50).await;
    let (host, room) = class.host().await;
    let opened = room.breakout().open(class.plan(2)).await.unwrap();
    let [first, second] = [0, 1].map(|n| opened.children[n].room_id.clone().unwrap());
    for account in [asker, moderator] {
        join(account, &first).await;
    }
    sync(&host).await;
    let breakout = room.breakout();
    assert!(breakout.help_queue().await.unwrap().requests.is_empty());
    let nobody = breakout.take_help_request(&first).await;
    assert!(matches!(nobody, Err(HelpError::NobodyWaits(_))));

    let call = json!({ "msgtype": "m.text", "body": "!help with question 3" });
    let event_id = write(asker, &first, call.clone()).await;
    for _ in 0..5 {
        write(asker, &first, call.clone()).await;
    }
    let queue = breakout.help_queue().await.unwrap();
    let [waiting] = queue.requests.as_slice() else {
        panic!("{queue:?}")
    };
    assert_eq!(
        (&waiting.room_id, waiting.name.as_deref()),
        (&first, Some("Group 1"))
    );
    assert_eq!(waiting.request.event_id.as_str(), event_id);
    assert_eq!(waiting.request.by.as_str(), asker.user_id);
    assert_eq!(waiting.request.taken_by, None);

    // Another moderator sees the same, but for the room that they are not in, and takes it.
    let (co_host, of_co_host) = class.of(moderator).await;
    let queue = of_co_host.breakout().help_queue().await.unwrap();
    assert_eq!(
        (queue.requests.len(), &queue.unread[0].room_id),
        (1, &second)
    );
    for _ in 0..2 {
        let taken = of_co_host
            .breakout()
            .take_help_request(&first)
            .await
            .unwrap();
        assert_eq!(taken.request.taken_by.unwrap().as_str(), moderator.user_id);
    }
    let messages = class.messages_of(&first).await;
    let answers = messages
        .iter()
        .filter(|event| event["content"]["m.relates_to"]["event_id"] == json!(event_id));
    assert_eq!(answers.count(), 1);
    assert_eq!(
        messages[0]["content"]["m.mentions"]["user_ids"],
        json!([asker.user_id])
    );
    let before = breakout.take_help_request(&first).await;
    assert!(
        matches!(before, Err(HelpError::TakenBefore { .. })),
        "{before:?}"
    );

    // A call after that is another request; a moderator in any client answers by a reaction.
    let event_id = write(
        asker,
        &first,
        json!({ "msgtype": "m.text", "body": "!help" }),
    )
    .await;
    let waiting = breakout.help_queue().await.unwrap();
    assert_eq!(waiting.requests.len(), 2);
    let path = format!("/_matrix/client/v3/rooms/{first}/send/m.reaction/1");
    let relation = json!({ "rel_type": "m.annotation", "event_id": event_id, "key": "👍" });
    let reaction = json!({ "m.relates_to": relation });
    class
        .host
        .request(Method::PUT, &path, Some(reaction))
        .await
        .unwrap();
    let queue = breakout.help_queue().await.unwrap();
    let last = queue.requests[1].request.taken_by.as_ref();
    assert_eq!(last.unwrap().as_str(), class.host.user_id);

    // Who may not moderate takes nothing.
    let (_, of_asker) = class.of(asker).await;
    let error = of_asker.breakout().take_help_request(&first).await;
    assert!(matches!(error, Err(HelpError::NoPower(_))), "{error:?}");
    drop(co_host);
}

/// A class that meets in an encrypted room.
async fn encrypted_class() -> Classroom {
    let encryption = json!([{
        "type": "m.room.encryption",
        "state_key": "",
        "content": { "algorithm": "m.megolm.v1.aes-sha2" },
    }]);
    Classroom::with_room(1, json!({ "initial_state": encryption })).await
}

#[tokio::test]
async fn a_call_in_an_encrypted_group_is_in_the_first_queue_once_its_key_is_fetched() {
    let class = encrypted_class().await;
    let (host, room) = class.host().await;
    let opened = room.breakout().open(class.plan(1)).await.unwrap();
    let child = opened.children[0].room_id.clone().unwrap();
    join(&class.people[0], &child).await;
    sync(&host).await;
    let (_person, parent) = class.of(&class.people[0]).await;
    let asked = parent.breakout().ask_for_help(&child).await.unwrap();

    // The key has not come yet.
    let (queue, _) = room.breakout().subscribe_to_help().await.unwrap();
    assert!(queue.unwrap().requests.is_empty());
    let breakout = room.breakout().with_keys(move |parent| {
        let host = host.clone();
        Box::pin(async move {
            assert!(host.get_room(&parent).is_some());
            sync(&host).await;
        })
    });
    let (queue, _) = breakout.subscribe_to_help().await.unwrap();
    assert_eq!(queue.unwrap().requests[0].request.event_id, asked.event_id);
}

#[tokio::test]
async fn help_is_asked_for_and_heard_in_an_encrypted_room() {
    let class = encrypted_class().await;
    let (host, room) = class.host().await;
    let opened = room.breakout().open(class.plan(1)).await.unwrap();
    let child = opened.children[0].room_id.clone().unwrap();
    join(&class.people[0], &child).await;
    sync(&host).await;
    let person = client(&class.people[0], Synapse::shared().await.url()).await;
    sync(&person).await;
    let parent = person.get_room(&class.parent).unwrap();
    let asked = parent.breakout().ask_for_help(&child).await.unwrap();
    let again = parent.breakout().ask_for_help(&child).await.unwrap();
    assert_eq!(again.event_id, asked.event_id);

    sync(&host).await;
    let messages = class.messages_of(&child).await;
    assert_eq!(messages[0]["type"], json!("m.room.encrypted"));
    let queue = room.breakout().help_queue().await.unwrap();
    assert_eq!(queue.requests[0].request.event_id, asked.event_id);
    let taken = room.breakout().take_help_request(&child).await.unwrap();
    let host: OwnedUserId = class.host.user_id.as_str().try_into().unwrap();
    assert_eq!(taken.request.taken_by, Some(host.clone()));
    sync(&person).await;
    let queue = parent.breakout().help_queue().await.unwrap();
    assert_eq!(queue.requests[0].request.taken_by, Some(host));

    // Words of the host are encrypted too.
    let said = room.breakout().say("Five minutes").await.unwrap();
    assert!(said.failed.is_empty() && said.sent.len() == 1);
    assert_eq!(
        class.messages_of(&child).await[0]["type"],
        json!("m.room.encrypted")
    );
}

#[tokio::test]
async fn a_flood_is_bounded_shown_as_one_and_taken_with_one_action() {
    const FLOOD: usize = 520;
    let class = Classroom::new(2).await;
    let [asker, _] = [0, 1].map(|n| &class.people[n]);
    let (host, room) = class.host().await;
    let opened = room.breakout().open(class.plan(1)).await.unwrap();
    let child = opened.children[0].room_id.clone().unwrap();
    join(asker, &child).await;
    sync(&host).await;
    let breakout = room.breakout();
    let call = json!({ "msgtype": "m.text", "body": "!help" });
    let first = write(asker, &child, call.clone()).await;
    let (watched, mut queues) = breakout.subscribe_to_help().await.unwrap();
    assert!(watched.unwrap().cut.is_empty());
    for _ in 1..FLOOD {
        write(asker, &child, call.clone()).await;
    }

    // Whoever comes now sees a flood, and where what they read begins.
    let queue = breakout.help_queue().await.unwrap();
    let [flood] = queue.requests.as_slice() else {
        panic!("{queue:?}")
    };
    let request = &flood.request;
    assert_eq!(
        (
            request.calls,
            request.is_flood(),
            request.is_cut,
            &request.taken_by
        ),
        (500, true, true, &None)
    );
    assert!(queue.cut.contains(&child));
    // Who was there from the beginning still knows who asked first.
    sync(&host).await;
    let later = queues.next().await.unwrap().unwrap().unwrap();
    assert_eq!(later.requests[0].request.event_id.as_str(), first);

    let taken = breakout.take_help_request(&child).await.unwrap();
    let own: OwnedUserId = class.host.user_id.as_str().try_into().unwrap();
    assert_eq!(taken.request.taken_by.as_ref(), Some(&own));
    let queue = breakout.help_queue().await.unwrap();
    let open = queue
        .requests
        .iter()
        .filter(|r| r.request.taken_by.is_none());
    assert_eq!(open.count(), 0, "{queue:?}");
    sync(&host).await;
    let later = queues.next().await.unwrap().unwrap().unwrap();
    assert_eq!(later.requests.len(), 1);
    assert_eq!(later.requests[0].request.event_id.as_str(), first);
    assert_eq!(later.requests[0].request.taken_by.as_ref(), Some(&own));
    // Once more changes nothing.
    breakout.take_help_request(&child).await.unwrap();
    let answers = class.messages_of(&child).await;
    let answers = answers
        .iter()
        .filter(|event| event["sender"] == json!(class.host.user_id));
    assert_eq!(answers.count(), 1);
}
