//! A host who has the pages of a bot in a frame of their client, and everybody who would like to be one.

mod closed;
mod ends;

use std::{collections::BTreeSet, sync::Arc};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{
        Method, Request, Response, StatusCode,
        header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, LOCATION, ORIGIN, SET_COOKIE},
        request::Builder,
    },
};
use breakout_account::{interrupt::Interrupt, testing::User};
use breakout_i18n::Language;
use local_synapse::wait_for;
use matrix_sdk::ruma::OwnedRoomId;
use rand::SeedableRng as _;
use rand_chacha::ChaCha20Rng;
use serde_json::{Value, json};
use tower::ServiceExt as _;

use super::{check_page, live::PATIENCE, visitor::Stream};
use crate::{
    Console, Gate, SharedConsole,
    guests::{Guests, Lifetimes},
    pages::room::open_routes,
    web_origin::WebOrigin,
};

const PUBLIC: &str = "https://breakout.example";
const ELEMENT: &str = "https://element.example";
const FORM: &str = "application/x-www-form-urlencoded";

/// A room with a bot, somebody who moderates it, and somebody who does not.
struct School {
    bot: User,
    teacher: User,
    pupil: User,
    room: OwnedRoomId,
    console: SharedConsole,
    guests: Arc<Guests>,
    app: Router,
}

fn origin(text: &str) -> WebOrigin {
    text.parse().unwrap()
}

fn state(room: &OwnedRoomId, event_type: &str) -> String {
    format!("/_matrix/client/v3/rooms/{room}/state/{event_type}/")
}

impl School {
    async fn new(name: &str) -> Self {
        Self::with(name, Lifetimes::default()).await
    }

    async fn with(name: &str, lifetimes: Lifetimes) -> Self {
        let bot = User::register(&format!("{name}_bot")).await;
        let teacher = User::register(&format!("{name}_teacher")).await;
        let pupil = User::register(&format!("{name}_pupil")).await;
        let body = json!({ "name": "Class", "preset": "public_chat" });
        let room = teacher.create_room(body).await;
        for user in [&bot, &pupil] {
            user.join(&room).await;
        }
        let connection = bot.connect().await;
        let (gate, _) = Gate::new(4790, &mut ChaCha20Rng::seed_from_u64(7));
        let console = Console::start(connection, gate.into(), Interrupt::new());
        let framed_by = [origin(ELEMENT)];
        let guests = Guests::with(
            console.clone(),
            origin(PUBLIC),
            &framed_by,
            lifetimes,
            open_routes(),
        );
        let app = guests.around(guests.routes());
        let school = Self {
            bot,
            teacher,
            pupil,
            room,
            console,
            guests,
            app,
        };
        school.level(&school.bot, 50).await;
        wait_for("the bot to be in the room", PATIENCE, async || {
            school.admit(&school.teacher).await
        })
        .await;
        school
    }

    async fn levels(&self) -> Value {
        let path = state(&self.room, "m.room.power_levels");
        let answer = self.teacher.raw.request(Method::GET, &path, None);
        answer.await.unwrap().1
    }

    async fn level(&self, user: &User, level: i64) {
        let mut levels = self.levels().await;
        levels["users"][&*user.raw.user_id] = json!(level);
        let path = state(&self.room, "m.room.power_levels");
        self.teacher.send(Method::PUT, &path, levels).await;
    }

    /// Lets somebody in; gives the address of their page without its origin.
    async fn admit(&self, user: &User) -> Option<String> {
        self.admit_to(user, &self.room).await
    }

    async fn admit_to(&self, user: &User, room: &OwnedRoomId) -> Option<String> {
        let user_id = user.raw.user_id.as_str().try_into().unwrap();
        let admitted = self.guests.admit(user_id, room, Language::English);
        let url = admitted.await?;
        Some(url.strip_prefix(PUBLIC).unwrap().to_owned())
    }

    async fn send(&self, request: Builder, body: &str) -> Response<Body> {
        let request = request.body(Body::from(body.to_owned())).unwrap();
        self.app.clone().oneshot(request).await.unwrap()
    }

    async fn get(&self, path: &str) -> Page {
        let request = Request::get(path).header(HOST, "breakout.example");
        Page::of(self.send(request, "").await).await
    }

    async fn post(&self, path: &str, page: &Page, fields: &[(&str, &str)]) -> Page {
        let csrf = page.between("name=\"csrf\" value=\"", "\"");
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .append_pair("csrf", &csrf)
            .finish();
        let request = Request::post(path)
            .header(HOST, "breakout.example")
            .header(ORIGIN, PUBLIC)
            .header(CONTENT_TYPE, FORM);
        Page::of(self.send(request, &body).await).await
    }

    async fn stream(&self, page: &Page) -> Stream {
        let path = page.between("data-live=\"", "\"").replace("&#38;", "&");
        let request = Request::get(&path).header(HOST, "breakout.example");
        let answer = self.send(request, "").await;
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        Stream::of(answer.into_body())
    }

    /// The page, once it shows this.
    async fn page_with(&self, path: &str, text: &str) -> Page {
        wait_for(format!("a page with {text}"), PATIENCE, async || {
            let page = self.get(path).await;
            page.html.contains(text).then_some(page)
        })
        .await
    }

    async fn breakout(&self) -> Value {
        let path = state(&self.room, "org.matrix.msc3985.breakout");
        let answer = self.teacher.raw.request(Method::GET, &path, None);
        answer.await.unwrap().1
    }
}

#[derive(Debug, PartialEq, Eq)]
struct Page {
    status: StatusCode,
    location: Option<String>,
    policy: String,
    has_cookie: bool,
    html: String,
}

impl Page {
    async fn of(answer: Response<Body>) -> Self {
        let headers = answer.headers().clone();
        let text = |value: &axum::http::HeaderValue| value.to_str().unwrap().to_owned();
        let status = answer.status();
        let body = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        let html = String::from_utf8(body.to_vec()).unwrap();
        // The time of the page is another one each time.
        let html = match html.split_once("data-now=\"") {
            Some((before, rest)) => {
                format!("{before}{}", rest.split_once('"').unwrap().1)
            }
            None => html,
        };
        Self {
            status,
            location: headers.get(LOCATION).map(text),
            policy: text(&headers[CONTENT_SECURITY_POLICY]),
            has_cookie: headers.contains_key(SET_COOKIE),
            html,
        }
    }

    #[track_caller]
    fn between(&self, start: &str, end: &str) -> String {
        let (_, rest) = self
            .html
            .split_once(start)
            .unwrap_or_else(|| panic!("no {start}: {}", self.html));
        rest.split(end).next().unwrap().to_owned()
    }

    /// All addresses that somebody can go to from here.
    fn addresses(&self) -> BTreeSet<String> {
        let attributes = ["href=\"", "action=\"", "src=\"", "data-live=\""];
        let found = attributes
            .iter()
            .flat_map(|attribute| self.html.split(attribute).skip(1));
        let found = found.map(|rest| rest.split('"').next().unwrap().to_owned());
        found
            .filter(|address| !address.starts_with('#') && !address.starts_with("/assets/"))
            .collect()
    }

    /// Whether it is a page of a ticket, from which nothing leads to anywhere else.
    #[track_caller]
    fn check(&self, base: &str) {
        assert_eq!(self.status, StatusCode::OK, "{}", self.html);
        check_page(&self.html);
        for address in self.addresses() {
            assert!(address.starts_with(base), "{address}");
        }
        assert!(!self.has_cookie);
        let frames = format!("frame-ancestors {ELEMENT}");
        assert!(self.policy.ends_with(&frames), "{}", self.policy);
        assert!(self.policy.starts_with("default-src 'none';"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_plans_opens_changes_and_ends_through_the_bot() {
    let school = School::new("lent_whole").await;
    // It may do more than the pages offer.
    school.level(&school.bot, 100).await;
    let path = school.admit(&school.teacher).await.unwrap();
    let base = path.split("/rooms").next().unwrap().to_owned();
    let page = school.get(&path).await;
    page.check(&base);
    // Nothing of the account: neither its chat, nor files, nor its other rooms.
    for other in [
        "id=\"chat\"",
        "type=\"file\"",
        "prepare",
        "with_me",
        "quiet_main",
    ] {
        assert!(!page.html.contains(other), "{other}: {}", page.html);
    }
    assert!(page.html.contains(&*school.teacher.raw.user_id));

    let mut shown = school.stream(&page).await;
    let dealt = school
        .post(
            &format!("{path}/plan/deal"),
            &page,
            &[("count", "2"), ("by", "rooms")],
        )
        .await;
    assert_eq!(dealt.status, StatusCode::SEE_OTHER, "{}", dealt.html);
    assert_eq!(dealt.location, Some(format!("{path}#plan")));
    let problem = school.get(&path).await;
    assert!(
        problem.html.contains("More groups than people") || problem.html.contains("role=\"alert\"")
    );
    let one = [("count", "1"), ("by", "rooms"), ("with_me", "on")];
    school.post(&format!("{path}/plan/deal"), &page, &one).await;
    let page = school.get(&path).await;
    page.check(&base);
    assert!(
        page.html.contains(&*school.pupil.raw.user_id),
        "{}",
        page.html
    );
    let of_bot = format!("data-user=\"{}\"", school.bot.raw.user_id);
    assert!(!page.html.contains(&of_bot), "{}", page.html);
    school.get(&format!("{path}/plan")).await.check(&base);

    let revision = page.between("name=\"revision\" value=\"", "\"");
    let start = [
        ("revision", &*revision),
        ("announce", "on"),
        ("minutes", "20"),
        ("quiet_main", "on"),
        ("presence", "on"),
    ];
    let started = school
        .post(&format!("{path}/plan/start"), &page, &start)
        .await;
    assert_eq!(started.location, Some(path.clone()), "{}", started.html);
    shown.until(&["One group is open"]).await;
    let board = school.page_with(&path, "id=\"controls\"").await;
    board.check(&base);
    for other in [
        "id=\"join-all\"",
        "/join\"",
        "id=\"visit-",
        "id=\"not-now\"",
        "id=\"speak\"",
        "/history",
    ] {
        assert!(!board.html.contains(other), "{other}: {}", board.html);
    }
    assert_ne!(school.levels().await["events_default"], 50);
    // The bot has sent it, for whoever has pressed.
    let breakout = school.breakout().await;
    let note = &breakout["io.github.matrix_breakout.session"];
    assert_eq!(note["host"], *school.teacher.raw.user_id, "{breakout}");

    let session = board.between("name=\"session\" value=\"", "\"");
    let session = ("session", &*session);
    let added = school
        .post(&format!("{path}/add"), &board, &[("name", "Bees"), session])
        .await;
    assert_eq!(added.location, Some(path.clone()), "{}", added.html);
    let board = school.page_with(&path, "Bees").await;
    let children = board.html.split("data-child=\"").skip(1);
    let bees = children.filter(|child| child.contains("data-name=\"Bees\""));
    let bees = bees.last().unwrap().split('"').next().unwrap().to_owned();
    let moving = [
        ("user", &*school.pupil.raw.user_id),
        ("child", &*bees),
        session,
    ];
    let moved = school.post(&format!("{path}/move"), &board, &moving).await;
    assert_eq!(moved.location, Some(path.clone()), "{}", moved.html);
    let more = school
        .post(
            &format!("{path}/extend"),
            &board,
            &[("minutes", "5"), session],
        )
        .await;
    assert_eq!(more.location, Some(path.clone()), "{}", more.html);
    let breakout = school.breakout().await;
    let users = &breakout["m.breakout"][&*bees]["users"];
    assert_eq!(*users, json!([*school.pupil.raw.user_id]), "{breakout}");

    let ended = school
        .post(&format!("{path}/end"), &board, &[session])
        .await;
    assert_eq!(ended.location, Some(path.clone()), "{}", ended.html);
    school.page_with(&path, "id=\"plan\"").await.check(&base);
    assert_eq!(school.breakout().await["m.breakout"], json!({}));
}
