mod account;
mod room;

use breakout_i18n::{Language, Message, doctor as words};
use breakout_words::CommandError;
use serde::Serialize;

use crate::{context::Context, resolve};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    room: Option<String>,
}

/// What is checked.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Check {
    Login,
    Device,
    Clock,
    #[serde(rename = "delayed events")]
    DelayedEvents,
    #[serde(rename = "call transports")]
    CallTransports,
    #[serde(rename = "half-made sessions")]
    HalfMade,
    #[serde(rename = "rooms to open again")]
    RoomsAgain,
    Groups,
    #[serde(rename = "people in the groups")]
    People,
    Room,
    Permission,
    #[serde(rename = "telling people")]
    Telling,
    #[serde(rename = "who may open")]
    WhoMayOpen,
    #[serde(rename = "break-out event")]
    Event,
    #[serde(rename = "main room")]
    MainRoom,
}

impl Check {
    fn said(self) -> Message {
        match self {
            Self::Login => words::check_login(),
            Self::Device => words::check_device(),
            Self::Clock => words::check_clock(),
            Self::DelayedEvents => words::check_delayed_events(),
            Self::CallTransports => words::check_call_transports(),
            Self::HalfMade => words::check_half_made(),
            Self::RoomsAgain => words::check_rooms_again(),
            Self::Groups => words::check_groups(),
            Self::People => words::check_people(),
            Self::Room => words::check_room(),
            Self::Permission => words::check_permission(),
            Self::Telling => words::check_telling(),
            Self::WhoMayOpen => words::check_who_may_open(),
            Self::Event => words::check_event(),
            Self::MainRoom => words::check_main_room(),
        }
    }
}

/// What one check has found.
#[derive(Debug)]
struct Finding {
    check: Check,
    ok: bool,
    found: Message,
    hint: Option<Message>,
}

impl Finding {
    fn good(check: Check, found: Message) -> Self {
        Self {
            check,
            ok: true,
            found,
            hint: None,
        }
    }

    fn bad(check: Check, found: Message, hint: Message) -> Self {
        Self {
            check,
            ok: false,
            found,
            hint: Some(hint),
        }
    }
}

/// The same, as this command answers with it.
#[derive(Debug, Serialize)]
struct FindingAnswer {
    check: Check,
    ok: bool,
    found: String,
    hint: Option<String>,
}

impl From<&Finding> for FindingAnswer {
    fn from(finding: &Finding) -> Self {
        let hint = finding.hint.as_ref();
        Self {
            check: finding.check,
            ok: finding.ok,
            found: finding.found.text(Language::English),
            hint: hint.map(|hint| hint.text(Language::English)),
        }
    }
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let connection = context.connect_and_sync().await?;
    let progress = context.ui.progress(words::examining(), None);
    let mut findings = account::examine(&connection).await?;
    if let Some(room) = &args.room {
        let room = resolve::room_or_replaced(connection.client(), room).await?;
        findings.extend(room::examine(&room).await?);
    } else {
        findings.extend(room::left_everywhere(connection.client()).await?);
    }
    drop(progress);

    for finding in findings {
        if context.ui.json() {
            context.ui.answer_json(&FindingAnswer::from(&finding))?;
            continue;
        }
        let check = finding.check.said();
        context.ui.answer(match finding.ok {
            true => words::good(check, finding.found),
            false => words::bad(check, finding.found),
        })?;
        if let Some(hint) = finding.hint {
            context.ui.answer(words::hint(hint))?;
        }
    }
    Ok(())
}
