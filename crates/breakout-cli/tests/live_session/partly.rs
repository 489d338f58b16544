//! Commands of those who may, see or reach only a part: what cannot be done is said before anything is sent, or what was
//! not done afterwards.

use local_synapse::{Account, FaultProxy, Method, Synapse};
use serde_json::{Value, json};

use crate::{
    BREAKOUT, MESSAGE,
    program::Outcome,
    shared_url,
    workshop::{Workshop, answer, answers, join, machine},
};

const LEVELS: &str = "m.room.power_levels";

/// That it was refused, or partly done, with these words.
fn refused(outcome: &Outcome, words: &[&str]) {
    assert_eq!(outcome.code, Some(1), "{outcome}");
    for text in words {
        assert!(outcome.stderr.contains(text), "{text}: {outcome}");
    }
}

async fn put(account: &Account, room: &str, event_type: &str, content: Value) {
    let path = format!("/_matrix/client/v3/rooms/{room}/state/{event_type}/");
    let (status, answer) = account
        .request(Method::PUT, &path, Some(content))
        .await
        .unwrap();
    assert!(status.is_success(), "{answer}");
}

/// Gives somebody a level in the parent.
pub(crate) async fn promote(workshop: &Workshop, account: &Account, level: i64) {
    let mut levels = workshop.state(LEVELS).await;
    levels["users"][&account.user_id] = json!(level);
    put(&workshop.host, &workshop.parent, LEVELS, levels).await;
}

async fn make_room(account: &Account, body: Value) -> String {
    let path = "/_matrix/client/v3/createRoom";
    let (status, answer) = account
        .request(Method::POST, path, Some(body))
        .await
        .unwrap();
    assert!(status.is_success(), "{answer}");
    answer["room_id"].as_str().unwrap().to_owned()
}

async fn joined_rooms(account: &Account) -> Value {
    let path = "/_matrix/client/v3/joined_rooms";
    account.request(Method::GET, path, None).await.unwrap().1["joined_rooms"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_write_is_told_before_anything_is_made_and_ends_in_silence() {
    let body = json!({ "power_level_content_override": { "events_default": 60 } });
    let workshop = Workshop::new(2, body).await;
    let moderator = &workshop.people[1];
    promote(&workshop, moderator, 50).await;
    let program = machine(moderator, shared_url().await);
    let room = workshop.parent.as_str();
    let start = ["start", room, "--rooms", "1", "--with-moderators", "--json"];
    refused(
        &program.run(&start),
        &[
            "power level 50 where 60 is needed to write",
            "`--no-announce`",
        ],
    );
    assert_eq!(joined_rooms(moderator).await, json!([room]));
    assert_eq!(workshop.count(BREAKOUT).await, 0);
    let found = answers(&program.run(&["doctor", room, "--json"]));
    let telling = found.iter().find(|f| f["check"] == "telling people");
    assert_eq!(telling.unwrap()["ok"], json!(false));

    let started = answer(&program.run(&[&start[..], &["--no-announce"]].concat()));
    let ended = program.run(&["end", room, "--json"]);
    refused(
        &ended,
        &["the break-out has ended, but the message that calls everybody back"],
    );
    let ended = answers(&ended).remove(0);
    assert_eq!(
        (&ended["ended"], &ended["session"]),
        (&json!(true), &started["session"])
    );
    assert!(ended["not_told"].is_string(), "{ended}");
    assert_eq!(workshop.state(BREAKOUT).await["m.breakout"], json!({}));
    // There is nothing left that could be done.
    let again = answer(&program.run(&["end", room, "--json"]));
    assert_eq!(again["ended"], json!(false));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_quiet_room_gets_no_end_that_nobody_would_bring() {
    let without = Synapse::builder()
        .delayed_events(false)
        .start()
        .await
        .unwrap();
    for (synapse, length, words) in [
        (&without, "10m", "ends no session by itself:"),
        // As long as the homeserver of the tests allows, and longer.
        (
            Synapse::shared().await,
            "30h",
            "ends no session by itself that lasts longer than",
        ),
    ] {
        let workshop = Workshop::on(synapse, 2, json!({})).await;
        let before = workshop.state(LEVELS).await;
        let host = machine(&workshop.host, synapse.url());
        let room = workshop.parent.as_str();
        let start = ["start", room, "--rooms", "1", "--quiet-main"];
        let timed = [&start[..], &["--for", length]].concat();
        refused(
            &host.run(&timed),
            &[words, "members cannot write in the main room", "`--yes`"],
        );
        assert!(workshop.host_rooms().await.is_empty());
        assert_eq!(workshop.count(BREAKOUT).await, 0);

        // Without an end somebody has to be there anyway; one that comes later is the same question.
        assert_eq!(host.run(&start).code, Some(0));
        let until = "2099-01-01T00:00:00Z";
        refused(
            &host.run(&["extend", room, "--until", until]),
            &["members cannot write in the main room", "`--yes`"],
        );
        let extended = host.run(&["extend", room, "--until", until, "--yes"]);
        assert_eq!(extended.code, Some(0), "{extended}");
        assert!(
            extended
                .stderr
                .contains("members cannot write in the main room until somebody runs"),
            "{extended}"
        );
        assert_eq!(host.run(&["end", room]).code, Some(0));

        let promised = host.run(&[&timed[..], &["--yes"]].concat());
        assert_eq!(promised.code, Some(0), "{promised}");
        assert!(
            promised
                .stderr
                .contains("members cannot write in the main room until somebody runs"),
            "{promised}"
        );
        assert_eq!(workshop.state(LEVELS).await["events_default"], json!(50));
        assert_eq!(host.run(&["end", room]).code, Some(0));
        assert_eq!(workshop.state(LEVELS).await, before);
        // Where members can write meanwhile, nobody is silenced by an end that does not come.
        let loud = ["start", room, "--rooms", "1", "--for", length];
        assert_eq!(host.run(&loud).code, Some(0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_co_host_by_invite_sends_nobody_to_a_closed_door_and_sees_what_they_miss() {
    let workshop = Workshop::new(3, json!({})).await;
    let url = shared_url().await;
    let [first, second, co_host] = [0, 1, 2].map(|n| &workshop.people[n]);
    promote(&workshop, co_host, 50).await;
    let host = machine(&workshop.host, url);
    let co = machine(co_host, url);
    let room = workshop.parent.as_str();
    let started = answer(&host.run(&["start", room, "--rooms", "2", "--join", "invite", "--json"]));
    let group = |n: usize| started["rooms"][n]["room_id"].as_str().unwrap().to_owned();
    let other = started["rooms"][1]["users"][0].as_str().unwrap();

    let sent = (
        workshop.count(BREAKOUT).await,
        workshop.count(MESSAGE).await,
    );
    refused(
        &co.run(&["move", room, other, "Group 1"]),
        &[
            "Group 1 is by invite, and you are not in it",
            &workshop.host.user_id,
        ],
    );
    refused(
        &co.run(&["close", room, "Group 1"]),
        &["Group 2 is by invite, and you are not in it"],
    );
    assert_eq!(
        sent,
        (
            workshop.count(BREAKOUT).await,
            workshop.count(MESSAGE).await
        )
    );

    // What they cannot see is said.
    let status = co.run(&["status", room, "--json"]);
    assert!(
        status.stderr.contains("you are not in 2 groups of 2") && status.stderr.contains("--all"),
        "{status}"
    );
    let status = answer(&status);
    assert_eq!(status["unseen"], json!([group(0), group(1)]));
    assert_eq!(status["rooms"][0]["joined"], Value::Null);
    let requests = co.run(&["requests", room, "--json"]);
    refused(&requests, &["Group 1, Group 2", "breakout join ROOM --all"]);
    let requests = answers(&requests);
    assert_eq!(
        (requests.len(), &requests[0]["room_id"]),
        (2, &json!(group(0)))
    );
    assert!(requests[0]["error"].is_string(), "{requests:?}");
    let said = co.run(&["say", room, "hello", "--json"]);
    refused(&said, &["2 of 2 groups", "breakout join ROOM --all"]);
    let report = co.run(&["report", room, "--json"]);
    refused(&report, &["2 groups could not be reported"]);
    refused(&co.run(&["rename", room, "1", "Bees"]), &["--all"]);

    // Those who are not invited cannot join, and are told who can let them in.
    let all = co.run(&["join", room, "--all", "--json"]);
    refused(
        &all,
        &[
            "2 of 2 groups could not be joined",
            "you are not invited",
            &format!(
                "{}, who opened the break-out, can invite you",
                workshop.host.user_id
            ),
        ],
    );
    assert_eq!(answers(&all)[0]["rooms"][1]["outcome"], json!("failed"));
    for n in [0, 1] {
        let path = format!("/_matrix/client/v3/rooms/{}/invite", group(n));
        let invited = json!({ "user_id": co_host.user_id });
        let (status, answer) = workshop
            .host
            .request(Method::POST, &path, Some(invited))
            .await
            .unwrap();
        assert!(status.is_success(), "{answer}");
    }
    // Being invited is not being in.
    refused(
        &co.run(&["move", room, other, "Group 1"]),
        &["Group 1 is by invite, and you are not in it"],
    );
    let all = answer(&co.run(&["join", room, "--all", "--json"]));
    for n in [0, 1] {
        assert_eq!(all["rooms"][n]["room_id"], json!(group(n)));
        assert_eq!(all["rooms"][n]["outcome"], json!("joined"));
    }
    let again = answer(&co.run(&["join", room, "--all", "--json"]));
    assert_eq!(again["rooms"][0]["outcome"], json!("already"));

    // Now they can do it all.
    answer(&co.run(&["move", room, other, "Group 1", "--json"]));
    let person = [first, second]
        .into_iter()
        .find(|person| person.user_id == other);
    join(person.unwrap(), &group(0)).await;
    let said = answer(&co.run(&["say", room, "hello", "--json"]));
    assert_eq!(said["sent"].as_array().unwrap().len(), 2);
    assert_eq!(co.run(&["requests", room]).code, Some(0));
    assert_eq!(
        answer(&co.run(&["status", room, "--json"]))["unseen"],
        json!([])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_co_host_joins_all_rooms_that_members_may_join_with_one_command() {
    let workshop = Workshop::new(2, json!({})).await;
    let url = shared_url().await;
    promote(&workshop, &workshop.people[1], 50).await;
    let host = machine(&workshop.host, url);
    let co = machine(&workshop.people[1], url);
    let room = workshop.parent.as_str();
    let started = answer(&host.run(&["start", room, "--rooms", "3", "--free", "--json"]));
    let user = workshop.people[0].user_id.as_str();
    // Whoever is not in a room that members may join can still send people there.
    answer(&co.run(&["move", room, user, "2", "--json"]));
    let all = answer(&co.run(&["join", room, "--all", "--json"]));
    let rooms = all["rooms"].as_array().unwrap();
    assert!(
        rooms.iter().all(|room| room["outcome"] == "joined"),
        "{all}"
    );
    let joined = joined_rooms(&workshop.people[1]).await;
    let joined = joined.as_array().unwrap();
    for child in started["rooms"].as_array().unwrap() {
        assert!(joined.contains(&child["room_id"]), "{joined:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_back_is_the_word_of_who_has_a_say_and_leads_nowhere_new_unasked() {
    let workshop = Workshop::new(2, json!({})).await;
    let url = shared_url().await;
    let [person, stranger] = [0, 1].map(|n| &workshop.people[n]);
    let program = machine(person, url);
    let mark = |parent: &str| json!({ "parent": parent, "via": ["localhost"], "session": "s", "index": 0 });
    const MARK: &str = "io.github.matrix_breakout.child";
    let trap = make_room(stranger, json!({ "preset": "public_chat", "name": "Trap" })).await;

    // In a room where everybody may set such things, who is nobody there says nothing.
    let anybody = json!({ "preset": "public_chat", "name": "Lounge",
        "power_level_content_override": { "state_default": 0 } });
    let lounge = make_room(&workshop.host, anybody).await;
    for account in [person, stranger] {
        join(account, &lounge).await;
    }
    put(stranger, &lounge, MARK, mark(&trap)).await;
    refused(
        &program.run(&["back", &lounge, "--yes"]),
        &["is not a group of a break-out"],
    );

    // Who made a room has a say there, and still leads nobody anywhere unasked.
    let body = json!({ "preset": "public_chat", "name": "Bait", "initial_state": [
        { "type": MARK, "state_key": "", "content": mark(&trap) },
    ] });
    let bait = make_room(stranger, body).await;
    join(person, &bait).await;
    refused(
        &program.run(&["back", &bait]),
        &[
            "where you have never been",
            &trap,
            &stranger.user_id,
            "`--yes` joins anyway",
        ],
    );
    // An invite that was refused is no visit.
    let path = format!("/_matrix/client/v3/rooms/{trap}/invite");
    let invited = json!({ "user_id": person.user_id });
    stranger
        .request(Method::POST, &path, Some(invited))
        .await
        .unwrap();
    refused(
        &program.run(&["back", &bait]),
        &["where you have never been"],
    );
    let leave = format!("/_matrix/client/v3/rooms/{trap}/leave");
    person
        .request(Method::POST, &leave, Some(json!({})))
        .await
        .unwrap();
    refused(
        &program.run(&["back", &bait]),
        &["where you have never been"],
    );
    let joined = joined_rooms(person).await;
    assert!(!joined.as_array().unwrap().contains(&json!(trap)));
    let back = answer(&program.run(&["back", &bait, "--yes", "--json"]));
    assert_eq!(back["room_id"], json!(trap));

    // A room that one is in, or was in, needs no question.
    let host = machine(&workshop.host, url);
    let room = workshop.parent.as_str();
    let started = answer(&host.run(&["start", room, "--rooms", "1", "--json"]));
    let group = started["rooms"][0]["room_id"].as_str().unwrap();
    join(person, group).await;
    let back = answer(&program.run(&["back", group, "--json"]));
    assert_eq!(back["room_id"], json!(room));
}

#[tokio::test(flavor = "multi_thread")]
async fn offers_cost_no_request_for_a_rooms_data() {
    let workshop = Workshop::new(3, json!({})).await;
    let proxy = FaultProxy::start(shared_url().await).await.unwrap();
    let host = machine(&workshop.host, shared_url().await);
    // The reader is in one of the groups, so that there would be something to ask.
    let reader = machine(&workshop.people[0], proxy.url());
    let room = workshop.parent.as_str();
    let started = answer(&host.run(&["start", room, "--rooms", "2", "--json"]));
    let group = started["rooms"][0]["room_id"].as_str().unwrap();
    join(&workshop.people[0], group).await;
    for arguments in [["offers", room], ["offers", "--json"]] {
        proxy.clear();
        let offers = reader.run(&arguments);
        assert_eq!(offers.code, Some(0), "{offers}");
        assert!(offers.stdout.contains("Group 2"), "{offers}");
        let requests = proxy.requests();
        let reads: Vec<_> = requests
            .iter()
            .filter(|r| r.path.contains("/rooms/") || r.path.contains("summary"))
            .collect();
        assert!(reads.is_empty(), "{reads:#?}");
    }
    // Whoever has sent the event reads theirs as cheaply.
    let sender = machine(&workshop.host, proxy.url());
    proxy.clear();
    let offer = answer(&sender.run(&["offers", "--json"]));
    assert_eq!(offer["rooms"].as_array().unwrap().len(), 2);
    let requests = proxy.requests();
    assert!(
        requests.iter().all(|r| !r.path.contains("/rooms/")),
        "{requests:#?}"
    );
}
