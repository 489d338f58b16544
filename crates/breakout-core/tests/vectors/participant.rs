//! What a participant's client decides: offers, trust, what a room is, links, and the homeserver's clock.

#[path = "participant_inputs.rs"]
mod participant_inputs;

use breakout_core::{
    announcement::room_link,
    event::breakout::{BreakoutEventContent, Child},
    offer::{Circumstances, Offer, OfferedChild},
    standing::{Facts, Standing, newest},
    text::room_label,
    timekeeping::clock_skew,
    trust::{Trust, is_moderator},
};
use ruma::{
    Int, OwnedRoomId, OwnedUserId, RoomVersionId, UserId,
    events::room::power_levels::{
        RoomPowerLevels, RoomPowerLevelsEventContent, RoomPowerLevelsSource, UserPowerLevel,
    },
};
use serde_json::{Value, json};

use self::participant_inputs::{
    link_inputs, newest_inputs, offer_inputs, power_level_inputs, skew_inputs, standing_inputs,
    trust_inputs,
};
use crate::{
    event::{child, content, room_id, session, time},
    vector_file::{VectorFile, case, text},
};

pub(crate) fn files() -> Vec<VectorFile> {
    vec![
        VectorFile {
            name: "offer",
            about: "The break-out as one participant sees it. MSC3985: \"they should give their users the option to join the given rooms. If the user is suggested to join a specific room, the UI should reflect that\".",
            run: offer,
            inputs: offer_inputs(),
        },
        VectorFile {
            name: "trust",
            about: "What is known of the event's sender. MSC3985, Security.",
            run: trust,
            inputs: trust_inputs(),
        },
        VectorFile {
            name: "power_level",
            about: "Somebody's power level in a room, by its create event and its power levels; \"infinite\" for the creators of a room of version 12 or later.",
            run: power_level,
            inputs: power_level_inputs(),
        },
        VectorFile {
            name: "standing",
            about: "What a room is that the event names: whoever sends it can name any room.",
            run: standing,
            inputs: standing_inputs(),
        },
        VectorFile {
            name: "newest",
            about: "The room that has replaced another one, over several upgrades.",
            run: newest_room,
            inputs: newest_inputs(),
        },
        VectorFile {
            name: "room_link",
            about: "The link to a room, with the servers to join it through.",
            run: link,
            inputs: link_inputs(),
        },
        VectorFile {
            name: "clock_skew",
            about: "How many milliseconds the homeserver's clock is ahead of ours, by the date of an answer in whole seconds, and our times of the request and the answer.",
            run: skew,
            inputs: skew_inputs(),
        },
    ]
}

fn user_id(input: &Value, key: &str) -> OwnedUserId {
    text(input, key).try_into().unwrap()
}

fn power(input: &Value, key: &str) -> UserPowerLevel {
    match input[key].as_i64() {
        Some(level) => UserPowerLevel::Int(Int::new(level).unwrap()),
        None => UserPowerLevel::Infinite,
    }
}

fn offer(input: &Value) -> Value {
    let content = BreakoutEventContent::from_json(&input["content"]);
    let (own, sender) = (user_id(input, "own"), user_id(input, "sender"));
    let mut circumstances = Circumstances::new(&own, &sender, time(input, "now").unwrap());
    circumstances.sender_power = power(input, "sender_power");
    circumstances.sender_is_contact = input["sender_is_contact"] == true;
    for (room_id, standing) in input["standings"].as_object().into_iter().flatten() {
        let standing = match (text(standing, "is"), &standing["by"]) {
            ("replaced", Value::String(by)) => Standing::Replaced {
                by: by.as_str().try_into().unwrap(),
            },
            ("parent", _) => Standing::Parent,
            ("space", _) => Standing::Space,
            ("not_for_chat", _) => Standing::NotForChat,
            ("banned", _) => Standing::Banned,
            ("gone", _) => Standing::Gone,
            (other, _) => {
                assert_eq!(other, "alive");
                Standing::Alive
            }
        };
        let room_id = OwnedRoomId::try_from(room_id.as_str()).unwrap();
        circumstances.standings.insert(room_id, standing);
    }
    let Some(offer) = Offer::new(&content, &circumstances) else {
        return Value::Null;
    };
    let rooms: Vec<_> = offer
        .children
        .iter()
        .map(|child| {
            json!({
                "room_id": child.room_id,
                "number": child.number,
                "label": room_label(child.name.as_deref(), &child.room_id),
                "via": child.via,
                "users": child.users,
                "suggested": child.suggested,
                "task": child.task,
                "standing": standing_json(&child.standing),
            })
        })
        .collect();
    let ids = |rooms: Vec<&OfferedChild>| -> Vec<_> {
        rooms.into_iter().map(|room| room.room_id.clone()).collect()
    };
    // The own suggestion first, and the others in the order of their numbers.
    let suggestions: Vec<_> = offer.suggestions().collect();
    let others = offer.children.iter();
    let others = others.filter(|child| !suggestions.contains(child));
    let own_first = suggestions.iter().copied().chain(others).collect();
    json!({
        "session": offer.session.as_ref().map(session),
        "sender": offer.sender,
        "trust": offer.trust,
        "warns": offer.warns(),
        "ends_at": offer.ends_at(),
        "rooms": rooms,
        "suggestions": ids(suggestions),
        "own_first": ids(own_first),
        "automatic": offer.automatic().map(|child| &child.room_id),
    })
}

fn trust(input: &Value) -> Value {
    let power = power(input, "sender_power");
    let is_contact = input["sender_is_contact"] == true;
    let (sender, own) = (user_id(input, "sender"), user_id(input, "own"));
    let trust = Trust::of(&sender, &own, power, is_contact);
    json!({ "trust": trust, "warns": trust.warns(), "is_host": trust.is_host() })
}

fn power_level(input: &Value) -> Value {
    let create = &input["create"];
    let version = create["content"]["room_version"].as_str().unwrap_or("1");
    let rules = RoomVersionId::try_from(version).unwrap().rules().unwrap();
    let sender = create["sender"].as_str();
    let creator = create["content"]["creator"].as_str().or(sender).unwrap();
    let more = create["content"]["additional_creators"].as_array();
    let more = more.into_iter().flatten().filter_map(Value::as_str);
    let creators: Vec<OwnedUserId> = [creator]
        .into_iter()
        .chain(more)
        .map(|id| id.try_into().unwrap())
        .collect();
    let levels = input.get("power_levels").filter(|levels| !levels.is_null());
    let levels = levels.map(|levels| {
        let levels: RoomPowerLevelsEventContent = serde_json::from_value(levels.clone()).unwrap();
        RoomPowerLevelsSource::Original(levels)
    });
    let levels = RoomPowerLevels::new(levels.unwrap_or_default(), &rules.authorization, creators);
    let user = <&UserId>::try_from(text(input, "user")).unwrap();
    let level = levels.for_user(user);
    let json = match level {
        UserPowerLevel::Int(level) => json!(level),
        _ => json!("infinite"),
    };
    json!({ "level": json, "is_moderator": is_moderator(level) })
}

fn standing(input: &Value) -> Value {
    let replaced_by = input["replaced_by"].as_str();
    let replaced_by = replaced_by.map(|by| OwnedRoomId::try_from(by).unwrap());
    let mut facts = Facts::default();
    facts.is_parent = input["is_parent"] == true;
    facts.room_type = input["room_type"].as_str();
    facts.replaced_by = replaced_by.as_deref();
    facts.is_banned = input["is_banned"] == true;
    let standing = Standing::of(&room_id(input, "room_id"), facts);
    let mut says = standing_json(&standing);
    says["is_group"] = json!(standing.is_group());
    says
}

fn standing_json(standing: &Standing) -> Value {
    match standing.replaced_by() {
        Some(by) => json!({ "is": standing.as_str(), "by": by }),
        None => json!({ "is": standing.as_str() }),
    }
}

fn newest_room(input: &Value) -> Value {
    let next = |room_id: &ruma::RoomId| {
        let by = input["replaced_by"][room_id.as_str()].as_str()?;
        OwnedRoomId::try_from(by).ok()
    };
    json!(newest(&room_id(input, "room_id"), next))
}

fn link(input: &Value) -> Value {
    let via = input["via"].as_array().into_iter().flatten();
    let via = via.map(|server| server.as_str().unwrap().try_into().unwrap());
    json!(room_link(
        &room_id(input, "room_id"),
        &Child::new(via.collect())
    ))
}

fn skew(input: &Value) -> Value {
    let of = |key| time(input, key).unwrap();
    json!(clock_skew(of("sent"), of("received"), of("date")))
}
