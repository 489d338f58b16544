//! A hall with many groups, in the call of each of which is somebody who only listens: an ear in one page is in all of them.

use std::{
    cell::RefCell,
    collections::BTreeMap,
    fmt, fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use local_chromium::{Browser, Error, Programs, npm};
use local_livekit::LiveKit;
use local_synapse::{Account, FaultProxy, Method, RawClient, Synapse, wait_for};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{GHOST, HOST, LIVEKIT_CLIENT, PATIENCE, is_visit, origin, say_with_a_tone, until};
use crate::{
    call::{ELEMENT_CALL, MEMBER},
    person::Person,
    program::Program,
    voices::copy,
    workshop::{Workshop, answer, join, machine},
};

/// The ear: it is in the calls of all groups, and notes since when there is a voice in each. A voice is heard where its
/// tone is the loudest.
const EAR: &str = "
    const [seats, hertz] = arguments;
    window.since = {};
    const context = new AudioContext();
    const listen = (group, track) => {
        const element = track.attach();
        document.body.append(element);
        const analyser = new AnalyserNode(context, { fftSize: 4096, smoothingTimeConstant: 0 });
        context.createMediaStreamSource(element.srcObject).connect(analyser);
        const levels = new Float32Array(analyser.frequencyBinCount);
        setInterval(() => {
            analyser.getFloatFrequencyData(levels);
            const loudest = levels.reduce((best, level, bin) => (level > levels[best] ? bin : best), 0);
            const tone = loudest * context.sampleRate / analyser.fftSize;
            const is_heard = levels[loudest] > -55 && Math.abs(tone - hertz) < 25;
            if (is_heard) since[group] ??= Date.now();
            else delete since[group];
        }, 50);
        return () => { delete since[group]; };
    };
    window.rooms = seats.map(({ url, jwt }, group) => {
        const room = new LivekitClient.Room();
        room.on('trackSubscribed', (track) => listen(group, track));
        room.on('trackUnsubscribed', (track) => track.detach());
        return room.connect(url, jwt).then(() => room);
    });
    window.all = 0;
    Promise.all(window.rooms).then(() => { window.all = seats.length; });
    return true;";

/// Stands after LiveKit's client, and notes when what happened in the host's frame, in milliseconds since 1970.
const NOTES: &str = "
    ;(() => {
        window.times = [['begun', Math.round(performance.timeOrigin)], ['loaded', Date.now()]];
        const note = (what) => times.push([what, Date.now()]);
        window.addEventListener('message', ({ data }) => note(`told to ${data.kind}`));
        const watch = (prototype, name) => {
            const does = prototype[name];
            prototype[name] = async function (...all) {
                const done = await does.apply(this, all);
                note(`${name} is done`);
                return done;
            };
        };
        watch(LivekitClient.LocalParticipant.prototype, 'publishTrack');
    })();";

/// What LiveKit's client takes alone to be in all calls with a voice, in milliseconds: no homeserver, and no program of ours.
const ALONE: &str = "
    const [seats] = arguments;
    window.alone = 0;
    navigator.mediaDevices.getUserMedia({ audio: true }).then(async (stream) => {
        const begun = Date.now();
        const [microphone] = stream.getAudioTracks();
        await Promise.all(seats.map(async ({ url, jwt }) => {
            const room = new LivekitClient.Room({ stopLocalTrackOnUnpublish: false });
            await room.connect(url, jwt, { autoSubscribe: false });
            const track = new LivekitClient.LocalAudioTrack(microphone, undefined, true);
            const source = LivekitClient.Track.Source.Microphone;
            await room.localParticipant.publishTrack(track, { source });
        }));
        window.alone = Date.now() - begun;
    });
    return true;";

/// The host at their console, people in groups, and what is between them.
pub(super) struct Hall {
    pub(super) host: Person,
    pub(super) workshop: Workshop,
    pub(super) proxy: FaultProxy,
    pub(super) livekit: LiveKit,
    /// The rooms of the groups, each with one person.
    pub(super) groups: Vec<String>,
    program: Program,
    ear: Browser,
    /// LiveKit's client as the host's console serves it.
    pub(super) script: PathBuf,
    _synapse: Synapse,
    _folder: TempDir,
}

impl Hall {
    /// Everybody is in the room, and in no group yet.
    pub(super) async fn new(programs: &Programs, groups: usize, has_delays: bool) -> Self {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let element_call = npm::fetch(programs, ELEMENT_CALL, target).await.unwrap();
        let client = npm::fetch(programs, LIVEKIT_CLIENT, target).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("livekit-client");
        copy(&client.join("dist"), &place);
        copy(
            &element_call.join("dist"),
            &folder.path().join("element-call/dist"),
        );
        let livekit = LiveKit::builder().start().await.unwrap();
        let synapse = Synapse::builder().matrix_rtc(true);
        let synapse = synapse.delayed_events(has_delays);
        let synapse = synapse.extra_config(&livekit.synapse_config());
        let synapse = synapse.start().await.unwrap();
        livekit.trust(synapse.url());
        let events = json!({ MEMBER: 0 });
        let room = json!({ "power_level_content_override": { "events": events } });
        let workshop = Workshop::on(&synapse, groups, room).await;
        let proxy = FaultProxy::start(synapse.url()).await.unwrap();
        let script = place.join("livekit-client.umd.js");
        say_with_a_tone(&script, HOST);
        let client = fs::read_to_string(&script).unwrap();
        fs::write(&script, format!("{client}{NOTES}")).unwrap();
        let element_call = folder.path().join("element-call");
        let arguments = [
            "--element-call",
            element_call.to_str().unwrap(),
            "--livekit-client",
            place.to_str().unwrap(),
        ];
        let browser = Browser::builder(programs.clone()).with_audible_media();
        let browser = browser.start().await.unwrap();
        let ear = browser.for_somebody_else().await.unwrap();
        let at_the_console = machine(&workshop.host, proxy.url());
        Self {
            host: Person::in_browser(at_the_console, "host", &arguments, browser).await,
            program: machine(&workshop.host, synapse.url()),
            workshop,
            proxy,
            livekit,
            groups: Vec::new(),
            ear,
            script,
            _synapse: synapse,
            _folder: folder,
        }
    }

    /// Opens the groups of a room, and has one person be in the call of each.
    pub(super) async fn open(&mut self, parent: &str) {
        let rooms = self.workshop.people.len().to_string();
        let start = [
            "start",
            parent,
            "--rooms",
            &rooms,
            "--no-announce",
            "--json",
        ];
        let started = answer(&self.program.run(&start));
        let rooms = started["rooms"].as_array().unwrap().iter();
        let ids = rooms.map(|room| room["room_id"].as_str().unwrap().to_owned());
        self.groups = ids.collect();
        for (group, person) in self.groups.iter().zip(&self.workshop.people) {
            join(person, group).await;
            self.be_in_call(group, person, 3_600_000).await;
        }
    }

    /// Says what Element Call says of whoever is in a call, which is true for so many milliseconds.
    pub(super) async fn be_in_call(&self, group: &str, person: &Account, expires: u64) {
        let (user, device) = (&person.user_id, &person.device_id);
        let path =
            format!("/_matrix/client/v3/rooms/{group}/state/{MEMBER}/_{user}_{device}_m.call");
        let focus = json!({ "type": "livekit", "livekit_service_url": self.livekit.service_url() });
        let content = json!({
            "application": "m.call", "call_id": "", "scope": "m.room", "device_id": device,
            "focus_active": { "type": "livekit", "focus_selection": "multi_sfu" },
            "foci_preferred": [focus], "expires": expires,
        });
        let sent = person.request(Method::PUT, &path, Some(content)).await;
        assert!(sent.unwrap().0.is_success());
    }

    /// What lets these people into the media server, each into the call of one group.
    async fn seats(&self, people: &[&Account]) -> Vec<Value> {
        let service = RawClient::new(self.livekit.service_url()).unwrap();
        let mut seats = Vec::new();
        for (group, person) in self.groups.iter().zip(people) {
            let path = format!(
                "/_matrix/client/v3/user/{}/openid/request_token",
                person.user_id
            );
            let shown = person.request(Method::POST, &path, Some(json!({}))).await;
            let (_, shown) = shown.unwrap();
            let device = &person.device_id;
            let body = json!({ "room": group, "device_id": device, "openid_token": shown });
            let seat = service.request(Method::POST, "/sfu/get", Some(body)).await;
            seats.push(seat.unwrap().1);
        }
        seats
    }

    /// Has LiveKit's client alone speak to all groups, in the place of the host; how long it takes until it does.
    pub(super) async fn speak_alone(&self, page: &str) -> Result<u64, Error> {
        let host = vec![&self.workshop.host; self.groups.len()];
        let seats = self.seats(&host).await;
        let alone = self.ear.for_somebody_else().await?;
        alone.open(page).await?;
        alone.ask(ALONE, &[json!(seats)]).await?;
        alone
            .wait("all to be connected", "return window.alone > 0;", &[])
            .await?;
        let took = alone.ask("return window.alone;", &[]).await?;
        // Nobody is heard from there any more.
        alone.open("about:blank").await?;
        Ok(took.as_u64().unwrap())
    }

    /// Puts the ear into the calls of all groups; returns the address of the page that it is in.
    pub(super) async fn listen(&self) -> Result<String, Error> {
        let people: Vec<_> = self.workshop.people.iter().collect();
        let seats = self.seats(&people).await;
        // The frame's own page, of which only LiveKit's client is used.
        let frames = self.host.browser.ask(
            "return document.getElementById('visit-frame').dataset.frame;",
            &[],
        );
        let frames = frames.await?;
        self.ear.open(frames.as_str().unwrap()).await?;
        self.ear.ask(EAR, &[json!(seats), json!(HOST)]).await?;
        let is_everywhere = "return window.all === arguments[0];";
        let all = json!(self.groups.len());
        self.ear
            .wait("the ear to be everywhere", is_everywhere, &[all])
            .await?;
        Ok(frames.as_str().unwrap().to_owned())
    }

    /// Since when the host is heard, by the group, in milliseconds since 1970.
    pub(super) async fn heard_since(&self) -> Result<Vec<u64>, Error> {
        let since = self
            .ear
            .ask("return Object.values(window.since ?? {});", &[])
            .await?;
        Ok(serde_json::from_value(since).unwrap())
    }

    /// When the first and the last of each thing happened in the host's frame, in milliseconds after this.
    pub(super) async fn times(&self, since: u64) -> Result<BTreeMap<String, (u64, u64)>, Error> {
        let browser = &self.host.browser;
        browser.enter_frame("#visit-frame iframe").await?;
        let noted = browser.ask("return times;", &[]).await;
        browser.leave_frame().await?;
        let noted: Vec<(String, u64)> = serde_json::from_value(noted?).unwrap();
        let mut times = BTreeMap::new();
        for (what, when) in noted {
            let after = when.saturating_sub(since);
            times.entry(what).or_insert((after, after)).1 = after;
        }
        Ok(times)
    }

    pub(super) async fn wait_until_heard(&self) -> Result<Vec<u64>, Error> {
        let all = self.groups.len();
        let is_heard = async || Ok(self.heard_since().await?.len() == all);
        until("all groups to hear the host", PATIENCE, is_heard).await?;
        self.heard_since().await
    }

    /// How many visits to a room's call the homeserver knows that have not expired.
    pub(super) async fn visits(&self, group: &str) -> usize {
        let path = format!("/_matrix/client/v3/rooms/{group}/state");
        let host = &self.workshop.host;
        let (_, state) = host.request(Method::GET, &path, None).await.unwrap();
        let is_there = |event: &&Value| {
            let content = &event["content"];
            let began = content["created_ts"].as_u64().unwrap_or_default();
            let expires = content["expires"].as_u64().unwrap_or_default();
            is_visit(event) && began + expires > super::now()
        };
        state.as_array().unwrap().iter().filter(is_there).count()
    }

    /// Waits until a group has no membership of the host's.
    pub(super) async fn wait_for_no_visit(&self, group: &str, limit: Duration) {
        let what = format!("the host to be no ghost in {group}");
        wait_for(what, limit, async || {
            (self.visits(group).await == 0).then_some(())
        })
        .await;
    }

    /// Waits until no group has a membership of the host's, which is to be soon after what happened then, and the microphone
    /// is off.
    pub(super) async fn wait_until_gone(&self, since: Instant) -> Result<(), Error> {
        for group in &self.groups {
            let limit = GHOST.saturating_sub(since.elapsed());
            self.wait_for_no_visit(group, limit).await;
        }
        if self
            .host
            .browser
            .text("#visit-state")
            .await?
            .contains("your microphone is off")
        {
            assert!(!self.has_microphone().await?);
            return Ok(());
        }
        // It goes with the frame.
        let is_gone = "return document.querySelector('#visit-frame iframe') === null;";
        self.host
            .browser
            .wait("the frame to go", is_gone, &[])
            .await
    }

    /// Whether the page has the microphone.
    pub(super) async fn has_microphone(&self) -> Result<bool, Error> {
        let browser = &self.host.browser;
        browser.enter_frame("#visit-frame iframe").await?;
        let is_live = "return microphone !== null && microphone.readyState === 'live';";
        let has = browser.ask(is_live, &[]).await;
        browser.leave_frame().await?;
        Ok(has? == json!(true))
    }

    /// Goes to the board of a room, which has groups.
    pub(super) async fn board(&self, parent: &str) -> Result<(), Error> {
        let browser = &self.host.browser;
        let origin = origin(&browser.url().await?);
        let page = format!("{origin}/rooms/{}", parent.replace('!', "%21"));
        // The program learns of the break-out by its sync.
        until("the board of the groups", PATIENCE, async || {
            browser.open(&page).await?;
            Ok(browser
                .ask("return document.getElementById('speak') !== null;", &[])
                .await?
                == json!(true))
        })
        .await
    }

    /// Waits until the page says this, which is to be soon after what happened then.
    pub(super) async fn wait_until_told(&self, text: &str, since: Instant) -> Result<(), Error> {
        let browser = &self.host.browser;
        let said = RefCell::default();
        let what = fmt::from_fn(|f| write!(f, "“{text}” to be said, and not: {}", said.borrow()));
        until(what, GHOST.saturating_sub(since.elapsed()), async || {
            said.replace(browser.text("#visit-state").await?);
            Ok(said.borrow().contains(text))
        })
        .await
    }
}
