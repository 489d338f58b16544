//! One client that asks for several users.

use breakout_core::{adjust::Change, trust::Trust};
use futures_util::StreamExt as _;
use local_synapse::{Method, StatusCode};
use matrix_breakout::RoomBreakoutExt as _;
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId, UInt, UserId};
use serde_json::json;

use crate::{
    classroom::{Classroom, sync},
    offers::while_syncing,
};

#[tokio::test]
async fn a_bot_asks_for_each_of_its_users_and_says_for_whom_it_has_opened() {
    let class = Classroom::new(2).await;
    let [ann, bob]: [OwnedUserId; 2] = class.users().try_into().unwrap();
    class.promote(&class.people[0], 50).await;
    // The host of the classroom is the bot.
    let (bot, room) = class.host().await;
    let bot_id = bot.user_id().unwrap().to_owned();
    let breakout = room.breakout();
    let (none, mut offers) = breakout.subscribe_to_offer_for(&bob).await.unwrap();
    assert_eq!(none, None);
    let mut plan = class.plan(2);
    let groups = [[ann.clone()], [bob.clone()]];
    for (child, users) in plan.children.iter_mut().zip(&groups) {
        child.users = users.to_vec();
    }
    let offer = while_syncing(&bot, async {
        breakout.open(plan).with_host(ann.clone()).await.unwrap();
        offers.next().await.unwrap().unwrap()
    })
    .await;
    assert_eq!(breakout.offer_for(&bob).await.unwrap(), Some(offer));

    // Everybody is suggested their own group, and trusts the bot for what it is in the room.
    for (user, suggested, trust) in [
        (&ann, Some(1), Trust::Moderator),
        (&bob, Some(2), Trust::Moderator),
        (&bot_id, None, Trust::Own),
    ] {
        let offer = breakout.offer_for(user).await.unwrap().unwrap();
        let mine: Vec<_> = offer.suggestions().map(|child| child.number).collect();
        assert_eq!(mine, Vec::from_iter(suggested), "{user}");
        assert_eq!(offer.trust, trust, "{user}");
        assert_eq!((offer.host(), &offer.sender), (Some(&*ann), &bot_id));
        let status = breakout.status_for(user).await.unwrap();
        let mine = status.children.iter().filter(|child| child.suggested);
        let mine: Vec<_> = mine.map(|child| child.number).collect();
        assert_eq!(mine, Vec::from_iter(suggested), "{user}");
        assert_eq!((status.trust, status.host()), (Some(trust), Some(&*ann)));
    }
    // In the rooms she is as powerful as the bot, also in one that is added.
    let added = while_syncing(&bot, breakout.add_child("Hall").into_future());
    let added = added.await.unwrap();
    let present = breakout.fetch_breakout().await.unwrap();
    assert_eq!(present.content.children.len(), 3);
    assert!(present.content.children.contains_key(&added.room_id));
    for child in present.content.children.keys() {
        let path = format!("/_matrix/client/v3/rooms/{child}/state/m.room.power_levels/");
        let raw = &class.host;
        let (_, levels) = raw.request(Method::GET, &path, None).await.unwrap();
        assert_eq!(levels["users"][ann.as_str()], 100, "{child}");
    }
    let own = breakout.offer_for(&bot_id).await.unwrap();
    assert_eq!(breakout.offer().await.unwrap(), own);

    // Powers are each user's own, whoever sends.
    let powers = breakout.powers_of(&ann).await.unwrap();
    assert!(powers.is_moderator && powers.may_open && powers.may_change && powers.may_end);
    let powers = breakout.powers_of(&bob).await.unwrap();
    assert!(powers.may_write && !powers.is_moderator);
    assert!(!powers.may_open && !powers.may_change && !powers.may_end);
    let nobody = UserId::parse("@nobody:localhost").unwrap();
    assert_eq!(
        breakout.powers_of(&nobody).await.unwrap(),
        Default::default()
    );

    // Another client sees the same, and the note is kept by a change and by the end.
    let (client, bobs) = class.of(&class.people[1]).await;
    let offer = bobs.breakout().offer().await.unwrap().unwrap();
    assert_eq!((offer.host(), &offer.sender), (Some(&*ann), &bot_id));
    let (_, anns) = class.of(&class.people[0]).await;
    let ends_at = Some(MilliSecondsSinceUnixEpoch(UInt::MAX));
    let change = Change::SetEnd { ends_at };
    anns.breakout().adjust(vec![change]).await.unwrap();
    sync(&client).await;
    let offer = bobs.breakout().offer().await.unwrap().unwrap();
    // Ann has sent it herself now: she is the host, and nothing is said twice.
    assert_eq!((offer.host(), &offer.sender), (None, &ann));
    breakout.end().await.unwrap();
    let ended = class
        .state(&class.parent, "org.matrix.msc3985.breakout")
        .await;
    let note = &ended["io.github.matrix_breakout.session"];
    assert_eq!(note["host"], json!(ann), "{ended}");
    // It was opened for her, whoever has changed it later.
    for breakouts in [&breakout, &bobs.breakout()] {
        let history = breakouts.history().await.unwrap();
        let opened: Vec<_> = history
            .iter()
            .map(|past| (&past.sender, &past.host))
            .collect();
        assert_eq!(opened, [(&bot_id, &Some(ann.clone()))]);
    }

    // A level outlasts its user's membership.
    let path = format!("/_matrix/client/v3/rooms/{}/leave", class.parent);
    let left = class.people[0].request(Method::POST, &path, Some(json!({})));
    assert_eq!(left.await.unwrap().0, StatusCode::OK);
    sync(&bot).await;
    assert_eq!(breakout.powers_of(&ann).await.unwrap(), Default::default());
}

#[tokio::test]
async fn what_only_an_account_can_know_is_unknown_of_another_user() {
    let levels = json!({ "power_level_content_override": {
        "events": { "org.matrix.msc3985.breakout": 0 }
    }});
    let class = Classroom::with_room(2, levels).await;
    let [ann, bob]: [OwnedUserId; 2] = class.users().try_into().unwrap();
    let (bot, room) = class.host().await;
    // The bot has a direct chat with Ann; whether Bob has one, it cannot know.
    bot.create_dm(&ann).await.unwrap();
    let content = json!({
        "m.breakout": { "!group:localhost": { "via": ["localhost"], "users": [bob] } },
        "io.github.matrix_breakout.session": { "id": "s", "host": bob },
    });
    class
        .put(&class.people[0], "org.matrix.msc3985.breakout", content)
        .await;
    let breakout = room.breakout();
    while_syncing(&bot, async {
        let (first, mut offers) = breakout.subscribe_to_offer().await.unwrap();
        let mut offer = first;
        while offer.is_none_or(|offer| offer.trust != Trust::Contact) {
            offer = offers.next().await.unwrap();
        }
    })
    .await;

    let offer = breakout.offer_for(&bob).await.unwrap().unwrap();
    // To Bob it is a stranger's, although it names him as its host.
    assert_eq!((offer.trust, offer.host()), (Trust::Unknown, None));
    assert!(offer.warns() && offer.automatic().is_none());
    assert!(breakout.status_for(&bob).await.unwrap().warns());
    let powers = breakout.powers_of(&bob).await.unwrap();
    assert!(powers.may_open && powers.may_take_over);
    assert!(!powers.may_change && !powers.may_end);
    // Ann sees what is hers.
    let offer = breakout.offer_for(&ann).await.unwrap().unwrap();
    assert_eq!(offer.trust, Trust::Own);
    assert!(breakout.powers_of(&ann).await.unwrap().may_change);
}
