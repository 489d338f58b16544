//! One call in one frame: Element Call, and the SDK's widget driver that speaks Matrix for it.
//!
//! Version 0.18 of the SDK leaves some of what Element Call says unanswered, and Element Call waits for answers: what
//! is about the call itself is answered here, and the homeserver's transports are asked for here.

use std::collections::BTreeSet;

use breakout_core::call_move::{CallDevices, Devices};
use breakout_i18n::Language;
use breakout_words::CommandError;
use language_tags::LanguageTag;
use matrix_sdk::{
    Room,
    ruma::OwnedRoomId,
    task_monitor::BackgroundTaskHandle,
    widget::{
        Capabilities, CapabilitiesProvider, ClientProperties, EncryptionSystem, Filter, Intent,
        StateEventFilter, VirtualElementCallWidgetConfig, VirtualElementCallWidgetProperties,
        WidgetDriver, WidgetDriverHandle, WidgetSettings,
    },
};
use serde_json::{Value, json};
use tokio::{sync::mpsc, task::JoinSet};

use super::{
    ghosts::HostedCall,
    known_state::KnownState,
    recipients,
    withheld::{Withheld, tells_of_user},
};
use crate::error::PageError;

const JOIN: &str = "io.element.join";
const HANG_UP: &str = "im.vector.hangup";
const CLOSE: &str = "io.element.close";
const DEVICE_MUTE: &str = "io.element.device_mute";
const SEND_TO_DEVICE: &str = "send_to_device";
const TRANSPORTS: &str = "org.matrix.msc4515.get_rtc_transports";

/// How requests of ours differ from the driver's.
const OURS: &str = "breakout-";

/// How a call is entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// The user looks at their camera first, and enters when they like.
    Lobby,
    /// It is loaded, and entered on request.
    Prepared,
}

/// What a driver has for the frame with this number.
pub(super) type FromDriver = (u32, String);

/// One call in one frame. Dropping it ends its driver.
#[derive(Debug)]
pub(super) struct Widget {
    pub(super) room_id: OwnedRoomId,
    room: Room,
    /// What is to be loaded in the frame.
    pub(super) url: String,
    id: String,
    handle: WidgetDriverHandle,
    transports: Vec<Value>,
    /// Whether it is loaded and can be entered.
    pub(super) is_ready: bool,
    /// Whether it was asked to enter.
    is_asked: bool,
    /// Whether it has said that it enters.
    pub(super) has_joined: bool,
    withheld: Withheld,
    /// What it has said of microphone and camera.
    pub(super) devices: CallDevices,
    /// What it knows of the room.
    knows: KnownState,
    /// The requests that send the user's call membership, and are not answered.
    tells: BTreeSet<String>,
    asked: u32,
    /// What is to be done before something is handed on.
    hands_on: JoinSet<()>,
    /// Nobody else is to leave this call.
    _hosted: HostedCall,
    _runs: BackgroundTaskHandle,
}

/// What a message of a frame means.
#[derive(Debug, PartialEq)]
pub(super) enum Heard {
    /// Nothing to do.
    Nothing,
    /// This is the answer.
    Answer(Value),
    /// It is loaded and can be entered.
    Ready,
    /// The call is entered; this is the answer.
    Entered(Value),
    /// The user's call membership is sent.
    Tells,
    /// It has ended; this is the answer.
    Closed(Value),
    /// Microphone and camera are like this now; this is the answer.
    Devices(Devices, Value),
}

impl Widget {
    pub(super) async fn start(
        room: &Room,
        (number, way): (u32, Way),
        ((console, frames), language): ((String, String), Language),
        is_running: bool,
        transports: Vec<Value>,
        hosted: HostedCall,
        to_page: mpsc::UnboundedSender<FromDriver>,
    ) -> Result<Self, PageError> {
        let id = format!("call-{number}");
        let properties = VirtualElementCallWidgetProperties {
            element_call_url: format!("{frames}/index.html"),
            parent_url: Some(console),
            widget_id: id.clone(),
            encryption: match room.encryption_state().is_encrypted() {
                true => EncryptionSystem::PerParticipantKeys,
                false => EncryptionSystem::Unencrypted,
            },
            ..VirtualElementCallWidgetProperties::default()
        };
        let config = VirtualElementCallWidgetConfig {
            intent: Some(match is_running {
                true => Intent::JoinExisting,
                false => Intent::StartCall,
            }),
            skip_lobby: Some(way == Way::Prepared),
            preload: Some(way == Way::Prepared),
            confine_to_room: Some(true),
            app_prompt: Some(false),
            ..VirtualElementCallWidgetConfig::default()
        };
        let settings = WidgetSettings::new_virtual_element_call_widget(properties, config)
            .map_err(CommandError::from_error)?;
        let client = ClientProperties::new("io.github.matrix_breakout", spoken(language), None);
        let url = settings.generate_webview_url(room, client).await;
        let url = url.map_err(CommandError::from_error)?.to_string();
        let (driver, handle) = WidgetDriver::new(settings);
        let speaks = handle.clone();
        let hands_on = async move {
            while let Some(message) = speaks.recv().await {
                if to_page.send((number, message)).is_err() {
                    return;
                }
            }
        };
        let granted = Granted(room.own_user_id().to_string());
        let drives = driver.run(room.clone(), granted);
        let runs = async move {
            let (_ended, ()) = tokio::join!(drives, hands_on);
        };
        let monitor = room.client();
        let monitor = monitor.task_monitor();
        Ok(Self {
            room_id: room.room_id().to_owned(),
            room: room.clone(),
            url,
            id,
            handle,
            transports,
            is_ready: false,
            is_asked: way == Way::Lobby,
            has_joined: false,
            withheld: Withheld::of(way == Way::Prepared),
            devices: CallDevices::default(),
            knows: KnownState::default(),
            tells: BTreeSet::new(),
            asked: 0,
            hands_on: JoinSet::new(),
            _hosted: hosted,
            _runs: monitor
                .spawn_finite_task("breakout::console::call", runs)
                .abort_on_drop(),
        })
    }

    /// Takes in what the frame says.
    pub(super) async fn hear(&mut self, message: Value) -> Heard {
        let text = |key: &str| message.get(key).and_then(Value::as_str).unwrap_or_default();
        if text("widgetId") != self.id {
            return Heard::Nothing;
        }
        let (api, action) = (text("api").to_owned(), text("action").to_owned());
        tracing::trace!(id = self.id, api, action, "a frame says");
        if api == "toWidget" {
            return self.hear_answer(message, &action).await;
        }
        match action.as_str() {
            JOIN => {
                self.has_joined = true;
                let answer = answer(message, json!({}));
                match self.withheld.may_enter() {
                    true => Heard::Entered(answer),
                    false => Heard::Answer(answer),
                }
            }
            CLOSE => Heard::Closed(answer(message, json!({}))),
            HANG_UP => Heard::Answer(answer(message, json!({}))),
            DEVICE_MUTE => match message.get("data").and_then(devices) {
                Some(devices) => Heard::Devices(devices, answer(message, json!({}))),
                None => Heard::Answer(answer(message, json!({}))),
            },
            "set_always_on_screen" => Heard::Answer(answer(message, json!({ "success": true }))),
            TRANSPORTS => {
                let transports = json!({ "rtc_transports": self.transports });
                Heard::Answer(answer(message, transports))
            }
            SEND_TO_DEVICE => {
                let (client, handle) = (self.room.client(), self.handle.clone());
                self.hands_on.spawn(async move {
                    recipients::know(&client, &message).await;
                    let _has_ended = !handle.send(message.to_string()).await;
                });
                Heard::Nothing
            }
            _ => {
                let Some(message) = self.withheld.pass_from_frame(message) else {
                    return Heard::Nothing;
                };
                self.hand_on(&message).await;
                match self.is_told(&message) {
                    true => Heard::Tells,
                    false => Heard::Nothing,
                }
            }
        }
    }

    async fn hear_answer(&mut self, message: Value, action: &str) -> Heard {
        let id = message.get("requestId").and_then(Value::as_str);
        if id.is_some_and(|id| id.starts_with(OURS)) {
            return Heard::Nothing;
        }
        self.hand_on(&message).await;
        match action {
            "notify_capabilities" => {
                self.is_ready = true;
                Heard::Ready
            }
            _ => Heard::Nothing,
        }
    }

    async fn hand_on(&self, message: &Value) {
        let _has_ended = !self.handle.send(message.to_string()).await;
    }

    /// Notes whether this sends the user's call membership.
    fn is_told(&mut self, message: &Value) -> bool {
        let id = message.get("requestId").and_then(Value::as_str);
        let id = id.filter(|_| tells_of_user(message));
        id.is_some_and(|id| self.tells.insert(id.to_owned()))
    }

    /// Whether the driver says that the homeserver has accepted the user's call membership.
    pub(super) fn is_taken(&mut self, message: &Value) -> bool {
        let id = message.get("requestId").and_then(Value::as_str);
        let response = message.get("response");
        id.is_some_and(|id| response.is_some() && self.tells.remove(id))
            && response.is_some_and(|response| response.get("error").is_none())
    }

    /// Turns a message of the driver into one for the frame.
    pub(super) async fn hear_driver(&mut self, message: &str) -> Option<Value> {
        let mut message: Value = serde_json::from_str(message).ok()?;
        add_version(&mut message);
        self.knows.note(&message);
        if is_news(&message) {
            self.hand_on(&answer(message.clone(), json!({}))).await;
            let id = message.get("requestId").and_then(Value::as_str);
            let id = format!("{OURS}{}", id.unwrap_or_default());
            message
                .as_object_mut()?
                .insert("requestId".to_owned(), json!(id));
        }
        self.withheld.pass_to_frame(message)
    }

    /// What the frame does not know yet of who is in the call, if there is any.
    pub(super) async fn catch_up(&mut self) -> Option<Value> {
        let unknown = self.knows.unknown_of(&self.room).await;
        (!unknown.is_empty()).then(|| self.ask("update_state", json!({ "state": unknown })))
    }

    /// A request to enter the call, the first time. Until it is let, it only makes itself ready.
    pub(super) fn get_going(&mut self) -> Option<Value> {
        let was_asked = std::mem::replace(&mut self.is_asked, true);
        (!was_asked).then(|| self.ask(JOIN, json!({})))
    }

    /// Lets it connect to its media server; what it is to be told.
    pub(super) fn connect(&mut self) -> Vec<Value> {
        self.withheld.connect()
    }

    /// Lets it tell others that it is entered; returns whether that is told at once.
    pub(super) async fn enter(&mut self) -> bool {
        let messages = self.withheld.enter();
        for message in &messages {
            self.hand_on(message).await;
        }
        messages.iter().filter(|it| self.is_told(it)).count() > 0
    }

    /// A request to leave the call.
    pub(super) fn hang_up(&mut self) -> Value {
        self.ask(HANG_UP, json!({}))
    }

    /// A request to turn microphone and camera on or off.
    pub(super) fn set_devices(&mut self, devices: Devices) -> Value {
        let data = json!({
            "audio_enabled": devices.microphone, "video_enabled": devices.camera,
        });
        self.ask(DEVICE_MUTE, data)
    }

    fn ask(&mut self, action: &str, data: Value) -> Value {
        self.asked += 1;
        json!({
            "api": "toWidget", "widgetId": self.id, "requestId": format!("{OURS}{}", self.asked),
            "action": action, "data": data,
        })
    }
}

/// What a language is called by Element Call, which says the same whoever it speaks to.
fn spoken(language: Language) -> Option<LanguageTag> {
    let tag = language.tag().split("-x-").next()?;
    LanguageTag::parse(tag).ok()
}

/// Adds what the console can do for a frame to what the driver can.
fn add_version(message: &mut Value) {
    if message.get("action").and_then(Value::as_str) == Some("supported_api_versions")
        && let Some(versions) = message.pointer_mut("/response/supported_versions")
        && let Some(versions) = versions.as_array_mut()
    {
        versions.push(json!("org.matrix.msc4515"));
    }
}

/// Whether the driver only passes something on. It waits for ten seconds that this is confirmed, and while fifteen are not,
/// drops what else comes: in a frame that is busy, people and their keys would be missing. So the console confirms it.
fn is_news(message: &Value) -> bool {
    let text = |key: &str| message.get(key).and_then(Value::as_str);
    let is_passed_on = |action| {
        matches!(
            action,
            "send_event" | "send_to_device" | "update_state" | "openid_credentials"
        )
    };
    text("api") == Some("toWidget")
        && message.get("response").is_none()
        && text("action").is_some_and(is_passed_on)
}

fn devices(data: &Value) -> Option<Devices> {
    let is_on = |key: &str| data.get(key).and_then(Value::as_bool);
    Some(Devices::new(
        is_on("audio_enabled")?,
        is_on("video_enabled")?,
    ))
}

fn answer(mut message: Value, response: Value) -> Value {
    if let Some(message) = message.as_object_mut() {
        message.insert("response".to_owned(), response);
    }
    message
}

/// Lets Element Call do what it asks for, but for state events of anybody else.
#[derive(Debug)]
struct Granted(String);

impl CapabilitiesProvider for Granted {
    async fn acquire_capabilities(&self, mut wanted: Capabilities) -> Capabilities {
        wanted.send.retain(|filter| match filter {
            Filter::State(StateEventFilter::WithType(_)) => false,
            Filter::State(StateEventFilter::WithTypeAndStateKey(_, key)) => {
                let rest = key.trim_start_matches('_').strip_prefix(&self.0);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
            }
            Filter::MessageLike(_) | Filter::ToDevice(_) => true,
        });
        wanted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn element_call_speaks_the_language_of_the_console() {
        for (language, tag) in [
            (Language::Arabic, "ar"),
            (Language::GermanFormal, "de"),
            (Language::English, "en"),
        ] {
            assert_eq!(spoken(language).unwrap().as_str(), tag);
        }
    }

    #[test]
    fn the_transports_are_among_what_the_driver_can_do() {
        let said = json!({
            "api": "fromWidget", "action": "supported_api_versions",
            "response": { "supported_versions": ["0.0.1"] },
        });
        let mut told = said;
        add_version(&mut told);
        let versions = &told["response"]["supported_versions"];
        assert_eq!(*versions, json!(["0.0.1", "org.matrix.msc4515"]));
    }

    #[test]
    fn what_is_only_passed_on_is_confirmed_for_the_frame() {
        let news = json!({ "api": "toWidget", "action": "update_state", "data": {} });
        assert!(is_news(&news));
        for other in [
            json!({ "api": "toWidget", "action": "capabilities", "data": {} }),
            json!({ "api": "fromWidget", "action": "send_event", "response": {} }),
            json!({ "api": "fromWidget", "action": "send_to_device" }),
            json!([]),
        ] {
            assert!(!is_news(&other), "{other}");
        }
    }

    #[tokio::test]
    async fn element_call_speaks_for_nobody_else() {
        let filter = |key: &str| {
            let kind = "org.matrix.msc3401.call.member".into();
            Filter::State(StateEventFilter::WithTypeAndStateKey(kind, key.to_owned()))
        };
        let wanted = Capabilities {
            send: [
                "_@ann:x_DEV_m.call",
                "_@bob:x_DEV_m.call",
                "_@ann:xy_DEV",
                "",
            ]
            .map(filter)
            .to_vec(),
            ..Capabilities::default()
        };
        let granted = Granted("@ann:x".to_owned())
            .acquire_capabilities(wanted)
            .await;
        assert_eq!(granted.send.len(), 1);
    }
}
