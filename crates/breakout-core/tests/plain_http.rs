//! A whole session through this crate and nothing but HTTP, against a real Synapse: what `lib.rs`
//! promises to clients with another HTTP stack.
//!
//! The driver below is complete for an unencrypted room on a homeserver that fails nothing: it is not
//! what a host should run, since it waits for no rate limit and repeats nothing.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking, also in what its functions share"
)]

use std::collections::{BTreeMap, VecDeque};

use breakout_core::{
    adjust::{self, Adjusted, Adjusting, Change, FollowUps, LookBack, Outcome},
    announcement::{Announcement, Opened},
    ending::{self, Ended, Ending},
    event::breakout::{BreakoutEventContent, EventType},
    history::PastEvent,
    message::max_bytes,
    offer::{Circumstances, Offer},
    opening::{Action, End, Input, Opening, Options, SentMessage},
    plan::{
        Plan,
        deal::Deal,
        split::{Selection, Split},
    },
    room::{BreakoutEvents, CreateRoom, Parent, PresentBreakout, StateEvent},
    trust::Trust,
};
use breakout_i18n::english;
use local_synapse::{Account, Method, Synapse};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng as _};
use ruma::{
    MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedUserId, RoomId,
    events::room::power_levels::UserPowerLevel, int, uint,
};
use serde_json::{Value, json};

const V3: &str = "/_matrix/client/v3";

/// A client of which every request is written out here.
struct Client {
    account: Account,
    own: OwnedUserId,
    transactions: u32,
}

impl Client {
    async fn new(synapse: &Synapse, name: &str) -> Self {
        let account = synapse.register(name, "secret").await.unwrap();
        let own = OwnedUserId::try_from(account.user_id.as_str()).unwrap();
        Self {
            account,
            own,
            transactions: 0,
        }
    }

    async fn request(&self, method: Method, path: &str, body: Option<Value>) -> Value {
        let path = format!("{V3}{path}");
        let answer = self.account.request(method, &path, body).await.unwrap();
        let (status, answer) = answer;
        assert!(status.is_success(), "{path}: {status} {answer}");
        answer
    }

    async fn create_room(&self, body: Value) -> OwnedRoomId {
        let answer = self.request(Method::POST, "/createRoom", Some(body)).await;
        id(&answer["room_id"])
    }

    async fn join(&self, room_id: &RoomId) {
        let path = format!("/join/{room_id}");
        self.request(Method::POST, &path, Some(json!({}))).await;
    }

    async fn state(&self, room_id: &RoomId) -> Vec<StateEvent> {
        let path = format!("/rooms/{room_id}/state");
        let answer = self.request(Method::GET, &path, None).await;
        serde_json::from_value(answer).unwrap()
    }

    async fn parent(&self, room_id: &RoomId) -> Parent {
        let events = self.state(room_id).await;
        Parent::from_state(room_id.to_owned(), self.own.clone(), events, now()).unwrap()
    }

    async fn present(&self, room_id: &RoomId) -> PresentBreakout {
        self.breakouts(room_id).await.present(now())
    }

    async fn breakouts(&self, room_id: &RoomId) -> BreakoutEvents {
        let of = |events: &[StateEvent], event_type: EventType| {
            let event_type = event_type.state_event_type().to_string();
            let mut events = events.iter();
            events.find(|event| event.event_type == event_type).cloned()
        };
        let events = self.state(room_id).await;
        let (stable, unstable) = (
            of(&events, EventType::Stable),
            of(&events, EventType::Unstable),
        );
        BreakoutEvents::new(stable, unstable)
    }

    async fn set_breakout(&self, room_id: &RoomId, content: &BreakoutEventContent) -> OwnedEventId {
        let event_type = EventType::default().state_event_type();
        let path = format!("/rooms/{room_id}/state/{event_type}/");
        let answer = self.request(Method::PUT, &path, Some(json!(content))).await;
        id(&answer["event_id"])
    }

    async fn say(&mut self, room_id: &RoomId, content: Value) -> OwnedEventId {
        self.transactions += 1;
        let transaction = self.transactions;
        let path = format!("/rooms/{room_id}/send/m.room.message/{transaction}");
        let answer = self.request(Method::PUT, &path, Some(content)).await;
        id(&answer["event_id"])
    }

    /// The break-out events of the room, the oldest first.
    async fn history(&self, room_id: &RoomId) -> Vec<PastEvent> {
        let path = format!("/rooms/{room_id}/messages?dir=b&limit=50");
        let answer = self.request(Method::GET, &path, None).await;
        let event_type = EventType::default().state_event_type().to_string();
        let events = answer["chunk"].as_array().unwrap().iter().rev();
        let events = events.filter(|event| event["type"] == event_type);
        events
            .map(|event| {
                PastEvent::new(
                    id(&event["event_id"]),
                    id(&event["sender"]),
                    serde_json::from_value(event["origin_server_ts"].clone()).unwrap(),
                    BreakoutEventContent::from_json(&event["content"]),
                )
            })
            .collect()
    }

    async fn open(&mut self, parent: &Parent, plan: Plan) -> Opening {
        let options = Options::new(self.own.server_name().to_owned());
        let mut opening = Opening::new("s1", plan, options);
        let mut content = BreakoutEventContent::default();
        let mut actions = VecDeque::from(opening.process(Input::Started, now()));
        while let Some(action) = actions.pop_front() {
            let input = match action {
                Action::CreateChild(index) => {
                    let plan = opening.plan();
                    let child = &plan.children[index];
                    let room =
                        CreateRoom::child(english(), parent, plan, child, opening.session(), index);
                    Input::Created(index, Ok(self.create_room(json!(room)).await))
                }
                Action::LookAtPresent => {
                    let present = self.present(&parent.room_id).await;
                    Input::Present(present.into_present())
                }
                Action::Open(wanted) => {
                    let event_id = self.set_breakout(&parent.room_id, &wanted).await;
                    content = wanted;
                    Input::Opened(event_id)
                }
                Action::Announce { event_id, last } => {
                    let names = parent.display_names();
                    let opened = Opened::new(&content, &names, max_bytes(false), english());
                    let next = opened.announcements(last).into_iter().next();
                    let sent = match next {
                        Some(next) => {
                            let content = next.content_about(&event_id);
                            let sent = self.say(&parent.room_id, content).await;
                            Some(SentMessage::new(sent, next.part))
                        }
                        None => None,
                    };
                    Input::Announced(sent)
                }
                Action::End(End::Open) => return opening,
                other => panic!("nothing was cut off, and nothing else asked for: {other:?}"),
            };
            actions.extend(opening.process(input, now()));
        }
        panic!("it is not said how it ended")
    }

    async fn change(&self, room_id: &RoomId, changes: &[Change]) -> Adjusted {
        let server = self.own.server_name().to_owned();
        let mut adjusting = Adjusting::new(changes.to_vec(), server);
        let mut actions = VecDeque::from(adjusting.process(adjust::Input::Started, now()));
        while let Some(action) = actions.pop_front() {
            let input = match action {
                adjust::Action::Read => adjust::Input::Read {
                    present: self.present(room_id).await.into_present(),
                    trust: Trust::Own,
                },
                adjust::Action::Send(content) => {
                    adjust::Input::Sent(self.set_breakout(room_id, &content).await)
                }
                adjust::Action::LookBack { .. } => {
                    let present = self.present(room_id).await.into_present();
                    let events = self.history(room_id).await;
                    let trusts = BTreeMap::from([(self.own.clone(), Trust::Own)]);
                    let back = LookBack::new(events, present).with_trusts(trusts);
                    adjust::Input::LookedBack(back)
                }
                _ => break,
            };
            actions.extend(adjusting.process(input, now()));
        }
        adjusting.finish().unwrap()
    }

    /// Ends the session for everybody in the parent.
    async fn end(&mut self, room_id: &RoomId) -> Ended {
        let mut options = ending::Options::new(self.own.clone());
        options.groups = false;
        let mut ending = Ending::new(options);
        let mut actions = VecDeque::from(ending.process(ending::Input::Started, now()));
        while let Some(action) = actions.pop_front() {
            let input = match action {
                ending::Action::Read => {
                    let events = self.breakouts(room_id).await;
                    ending::Input::Read(Box::new(events))
                }
                ending::Action::Empty { content, .. } => {
                    ending::Input::Emptied(self.set_breakout(room_id, &content).await)
                }
                // It has set no timer, and has left the levels as they were.
                ending::Action::ClearTimers => ending::Input::TimersCleared(Ok(())),
                ending::Action::CloseWidget => ending::Input::WidgetClosed(Ok(())),
                ending::Action::Lift(None) => ending::Input::Lifted(Ok(())),
                ending::Action::CallBack {
                    ended, event_id, ..
                } => {
                    for message in Announcement::ended(english(), &ended, max_bytes(false), None) {
                        let content = message.content_about(&event_id);
                        self.say(room_id, content).await;
                    }
                    ending::Input::CalledBack(Ok(()))
                }
                ending::Action::End => break,
                other => panic!("nothing was cut off, and nothing else asked for: {other:?}"),
            };
            actions.extend(ending.process(input, now()));
        }
        ending.finish().unwrap()
    }

    async fn offer(&self, room_id: &RoomId) -> Option<Offer> {
        let parent = self.parent(room_id).await;
        let sender = parent.present.sender.as_ref()?;
        let mut circumstances = Circumstances::new(&self.own, sender, now());
        circumstances.sender_power = parent.power_levels.for_user(sender);
        assert!(circumstances.sender_power >= UserPowerLevel::Int(int!(50)));
        Offer::new(&parent.present.content, &circumstances)
    }
}

fn id<T: serde::de::DeserializeOwned>(value: &Value) -> T {
    serde_json::from_value(value.clone()).unwrap()
}

#[expect(clippy::disallowed_methods, reason = "a client has a clock")]
fn now() -> MilliSecondsSinceUnixEpoch {
    MilliSecondsSinceUnixEpoch::now()
}

#[tokio::test]
async fn a_session_is_opened_changed_and_ended_with_another_http_stack() {
    let synapse = Synapse::shared().await;
    let mut host = Client::new(synapse, "plain_host").await;
    let ann = Client::new(synapse, "plain_ann").await;
    let bob = Client::new(synapse, "plain_bob").await;
    let room = json!({ "name": "Biology 101", "preset": "public_chat" });
    let room_id = host.create_room(room).await;
    ann.join(&room_id).await;
    bob.join(&room_id).await;

    // Open: everybody is dealt, and everybody is offered their room.
    let parent = host.parent(&room_id).await;
    let selection = Selection::default();
    let deal = Deal::new(Split::Rooms(2), &selection, &parent.members, &host.own);
    let dealt = deal.deal(&mut ChaCha8Rng::seed_from_u64(1)).unwrap();
    let opening = host.open(&parent, dealt.plan).await;
    assert_eq!(opening.children().len(), 2);
    for person in [&ann, &bob] {
        let offer = person.offer(&room_id).await.unwrap();
        assert!(!offer.warns());
        let suggested: Vec<_> = offer.children.iter().filter(|c| c.suggested).collect();
        assert_eq!(suggested.len(), 1, "{suggested:?}");
        person.join(&suggested[0].room_id).await;
    }

    // Change: Ann goes where Bob is, and is told so.
    let content = host.present(&room_id).await.content;
    let place = |user: &OwnedUserId, content: &BreakoutEventContent| {
        adjust::rooms_of(content, user).next().unwrap().clone()
    };
    let to = place(&bob.own, &content);
    let changes = [Change::Move {
        user: ann.own.clone(),
        to: to.clone(),
    }];
    let adjusted = host.change(&room_id, &changes).await;
    assert_eq!(adjusted.outcomes, [Outcome::Done]);
    let after = &adjusted.present.content;
    let follow_ups = FollowUps::of(&changes, &adjusted.before, after, &host.own, None);
    let names = parent.display_names();
    let limit = max_bytes(false);
    for message in Announcement::moved(english(), after, &follow_ups.moved, &names, limit, None) {
        let content = message.content_about(&adjusted.present.event_id);
        assert_eq!(content["m.mentions"]["user_ids"], json!([ann.own]));
        host.say(&room_id, content).await;
    }
    let offer = ann.offer(&room_id).await.unwrap();
    let suggested = offer.children.iter().find(|child| child.suggested).unwrap();
    assert_eq!(suggested.room_id, to);
    ann.join(&to).await;

    // End: nothing is offered any more.
    let ended = host.end(&room_id).await;
    assert!(ended.event_id.is_some() && ended.not_told.is_none());
    assert_eq!(ann.offer(&room_id).await, None);
    let session = host.present(&room_id).await.content.session.unwrap();
    assert!(session.ended_at.is_some_and(|at| at.get() > uint!(0)));
}
