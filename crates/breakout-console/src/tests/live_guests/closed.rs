//! Who is not let in.

use std::{collections::BTreeSet, time::Duration};

use axum::http::{
    Method, Request, StatusCode,
    header::{CONTENT_TYPE, HOST, ORIGIN},
    request::Builder,
};
use breakout_account::testing::User;
use local_synapse::wait_for;
use serde_json::json;

use super::{ELEMENT, FORM, PUBLIC, Page, School};
use crate::{
    guests::Lifetimes,
    paths::href,
    tests::{live::PATIENCE, live_routes::routes},
};

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_not_let_in_gets_one_and_the_same_answer() {
    let school = School::new("lent_attacks").await;
    // Who may not open, is not there, or means a room that is not theirs, gets no ticket.
    assert_eq!(school.admit(&school.pupil).await, None);
    let stranger = User::register("lent_attacks_stranger").await;
    assert_eq!(school.admit(&stranger).await, None);
    let other = stranger
        .create_room(json!({ "preset": "public_chat" }))
        .await;
    assert_eq!(school.admit_to(&school.teacher, &other).await, None);
    school.bot.join(&other).await;
    wait_for("the bot to be in the other room", PATIENCE, async || {
        let client = school.console.connection().client();
        client.get_room(&other).map(drop)
    })
    .await;
    assert_eq!(school.admit_to(&school.teacher, &other).await, None);

    let path = school.admit(&school.teacher).await.unwrap();
    let page = school.get(&path).await;
    let closed = school.get("/h/0/rooms/x").await;
    assert_eq!(closed.status, StatusCode::NOT_FOUND);
    assert!(closed.html.contains("not open any more"), "{}", closed.html);
    assert_eq!(closed.addresses(), BTreeSet::new());
    let base = path.split("/rooms").next().unwrap().to_owned();
    let ticket = base.strip_prefix("/h/").unwrap().to_owned();
    let foreign = href(&other);

    let to = |method: Method, path: &str| Request::builder().method(method).uri(path);
    let get = |path: &str| to(Method::GET, path);
    let here = |request: Builder| request.header(HOST, "breakout.example");
    let attacks: Vec<(&str, Builder)> = vec![
        ("no ticket", here(get(&href(&school.room)))),
        (
            "another ticket",
            here(get(&format!("/h/{}{}", "0".repeat(64), href(&school.room)))),
        ),
        (
            "a part of the ticket",
            here(get(&path.replace(&ticket, &ticket[..63]))),
        ),
        (
            "another case",
            here(get(&path.replace(&ticket, &ticket.to_uppercase()))),
        ),
        ("another room", here(get(&format!("{base}{foreign}")))),
        (
            "another room in other words",
            here(get(&format!("{path}/../{}", &foreign[7..]))),
        ),
        (
            "the room in other words",
            here(get(&path.replace("%21", "!"))),
        ),
        ("more than the room", here(get(&format!("{path}x")))),
        ("all rooms", here(get(&format!("{base}/rooms")))),
        ("the account", here(get(&format!("{base}/account")))),
        ("the console's key", here(get("/start/0"))),
        ("no name", get(&path)),
        ("another name", get(&path).header(HOST, "evil.example")),
        (
            "a name of the machine",
            get(&path).header(HOST, "127.0.0.1"),
        ),
        (
            "two names",
            here(get(&path))
                .header(HOST, "evil.example")
                .header(HOST, "breakout.example"),
        ),
        (
            "a page of another site reads",
            here(get(&path)).header(ORIGIN, ELEMENT),
        ),
        (
            "a page of no site reads",
            here(get(&path)).header(ORIGIN, "null"),
        ),
        (
            "two sites",
            here(get(&path))
                .header(ORIGIN, PUBLIC)
                .header(ORIGIN, ELEMENT),
        ),
        (
            "another method",
            here(to(Method::PUT, &path)).header(ORIGIN, PUBLIC),
        ),
        (
            "a preflight",
            here(to(Method::OPTIONS, &path)).header(ORIGIN, ELEMENT),
        ),
        (
            "a form from nowhere",
            here(to(Method::POST, &format!("{path}/end"))),
        ),
        (
            "a form of another site",
            here(to(Method::POST, &format!("{path}/end"))).header(ORIGIN, ELEMENT),
        ),
        (
            "a form of no site",
            here(to(Method::POST, &format!("{path}/end"))).header(ORIGIN, "null"),
        ),
    ];
    for (what, request) in attacks {
        let csrf = format!("csrf={}", page.between("name=\"csrf\" value=\"", "\""));
        let answer = school.send(request.header(CONTENT_TYPE, FORM), &csrf).await;
        let answer = Page::of(answer).await;
        assert_eq!(answer, closed, "{what}");
    }

    // With a ticket, from our own page, but without the word of its forms, or with that of another ticket.
    let second = school.admit(&school.teacher).await.unwrap();
    let second = school.get(&second).await;
    for csrf in [
        String::new(),
        "csrf=".to_owned(),
        format!("csrf={}", second.between("name=\"csrf\" value=\"", "\"")),
        format!("csrf={}", school.console.csrf()),
    ] {
        let request = Request::post(format!("{path}/plan/deal"))
            .header(HOST, "breakout.example")
            .header(ORIGIN, PUBLIC)
            .header(CONTENT_TYPE, FORM);
        let answer = Page::of(school.send(request, &csrf).await).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{csrf}");
        assert_eq!(answer.addresses(), BTreeSet::from([path.clone()]));
    }

    // A page is closed to guests until somebody opens it.
    let open: BTreeSet<_> = [
        "",
        "/live",
        "/end",
        "/plan",
        "/plan/deal",
        "/plan/step",
        "/plan/start",
        "/move",
        "/add",
        "/close",
        "/rename",
        "/expel",
        "/extend",
        "/end-soon",
        "/message-groups",
    ]
    .map(|page| format!("/rooms/{{room_id}}{page}"))
    .into();
    let all = routes();
    assert!(open.is_subset(&all), "{all:?}");
    for route in all.difference(&open) {
        let address = route.replace("/rooms/{room_id}", &path);
        let address = address.replace("{event_id}", "%24a");
        if !address.starts_with(&path) {
            continue;
        }
        let read = school.get(&address).await;
        assert!(
            [StatusCode::NOT_FOUND, StatusCode::METHOD_NOT_ALLOWED].contains(&read.status),
            "{route}: {}",
            read.status
        );
        let sent = school.post(&address, &page, &[]).await;
        assert!(
            [StatusCode::NOT_FOUND, StatusCode::METHOD_NOT_ALLOWED].contains(&sent.status),
            "{route}: {}",
            sent.status
        );
    }
    assert_eq!(school.breakout().await["errcode"], "M_NOT_FOUND");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_that_nobody_uses_is_over_and_opens_nothing_again() {
    let lifetimes = Lifetimes {
        unused: Duration::ZERO,
        ..Lifetimes::default()
    };
    let school = School::with("lent_old", lifetimes).await;
    let path = school.admit(&school.teacher).await.unwrap();
    for _ in 0..2 {
        assert_eq!(school.get(&path).await.status, StatusCode::NOT_FOUND);
    }
}
