//! One call in one frame: Element Call, and the SDK's widget driver that speaks Matrix for it.
//!
//! Version 0.18 of the SDK leaves some of what Element Call says unanswered, and Element Call waits for answers: what
//! is about the call itself is answered here, and the homeserver's transports are asked for here.

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
use tokio::sync::mpsc;

use crate::{command_error::CommandError, web::error::PageError};

const JOIN: &str = "io.element.join";
const HANG_UP: &str = "im.vector.hangup";
const CLOSE: &str = "io.element.close";
const DEVICE_MUTE: &str = "io.element.device_mute";
const TRANSPORTS: &str = "org.matrix.msc4515.get_rtc_transports";

/// How requests of ours are told from the driver's.
const OURS: &str = "breakout-";

/// How a call is entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// The user looks at their camera first, and enters when they like.
    Lobby,
    /// It is loaded, and entered when it is told to.
    Prepared,
}

/// What a driver has for the frame with this number.
pub(super) type FromDriver = (u32, String);

/// One call in one frame. Dropping it ends its driver.
#[derive(Debug)]
pub(super) struct Widget {
    pub(super) room_id: OwnedRoomId,
    /// What is to be loaded in the frame.
    pub(super) url: String,
    id: String,
    handle: WidgetDriverHandle,
    transports: Vec<Value>,
    /// Whether it is loaded and can be entered.
    pub(super) is_ready: bool,
    /// Whether microphone and camera are on, as it was last said.
    pub(super) devices: Option<Value>,
    asked: u32,
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
    /// It has ended; this is the answer.
    Closed(Value),
}

impl Widget {
    pub(super) async fn start(
        room: &Room,
        (number, way): (u32, Way),
        (console, frames): (String, String),
        is_running: bool,
        transports: Vec<Value>,
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
        let client = ClientProperties::new("io.github.matrix_breakout", None, None);
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
            url,
            id,
            handle,
            transports,
            is_ready: false,
            devices: None,
            asked: 0,
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
        if api == "toWidget" {
            return self.hear_answer(message, &action).await;
        }
        match action.as_str() {
            JOIN => Heard::Entered(answer(message, json!({}))),
            CLOSE => Heard::Closed(answer(message, json!({}))),
            HANG_UP => Heard::Answer(answer(message, json!({}))),
            DEVICE_MUTE => {
                self.devices = message.get("data").cloned();
                Heard::Answer(answer(message, json!({})))
            }
            "set_always_on_screen" => Heard::Answer(answer(message, json!({ "success": true }))),
            TRANSPORTS => {
                let transports = json!({ "rtc_transports": self.transports });
                Heard::Answer(answer(message, transports))
            }
            _ => {
                self.hand_on(&message).await;
                Heard::Nothing
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

    /// Turns what the driver says into what the frame is told.
    pub(super) fn from_driver(message: &str) -> Option<Value> {
        let mut message: Value = serde_json::from_str(message).ok()?;
        if message.get("action").and_then(Value::as_str) == Some("supported_api_versions")
            && let Some(versions) = message.pointer_mut("/response/supported_versions")
            && let Some(versions) = versions.as_array_mut()
        {
            versions.push(json!("org.matrix.msc4515"));
        }
        Some(message)
    }

    /// A request to enter the call.
    pub(super) fn enter(&mut self) -> Value {
        self.ask(JOIN, json!({}))
    }

    /// A request to leave the call.
    pub(super) fn hang_up(&mut self) -> Value {
        self.ask(HANG_UP, json!({}))
    }

    /// A request to turn microphone and camera on or off.
    pub(super) fn set_devices(&mut self, devices: &Value) -> Value {
        self.ask(DEVICE_MUTE, devices.clone())
    }

    fn ask(&mut self, action: &str, data: Value) -> Value {
        self.asked += 1;
        json!({
            "api": "toWidget", "widgetId": self.id, "requestId": format!("{OURS}{}", self.asked),
            "action": action, "data": data,
        })
    }
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
    fn the_transports_are_among_what_the_driver_can_do() {
        let said = json!({
            "api": "fromWidget", "action": "supported_api_versions",
            "response": { "supported_versions": ["0.0.1"] },
        });
        let told = Widget::from_driver(&said.to_string()).unwrap();
        let versions = &told["response"]["supported_versions"];
        assert_eq!(*versions, json!(["0.0.1", "org.matrix.msc4515"]));
        assert_eq!(Widget::from_driver("no json"), None);
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
