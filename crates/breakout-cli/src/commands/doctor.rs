mod account;
mod room;

use breakout_words::CommandError;
use serde::Serialize;

use crate::{context::Context, resolve};

/// Check what a break-out needs: the account, the homeserver, and a room if you name one
///
/// Also lists what starts that were cut off have left behind: in that room, or in all of yours.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A room to check: an id, an alias, or its name
    room: Option<String>,
}

/// One check, as this command answers with it.
#[derive(Debug, Serialize)]
struct Finding {
    check: &'static str,
    ok: bool,
    found: String,
    hint: Option<String>,
}

impl Finding {
    fn good(check: &'static str, found: impl Into<String>) -> Self {
        Self {
            check,
            ok: true,
            found: found.into(),
            hint: None,
        }
    }

    fn bad(check: &'static str, found: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            check,
            ok: false,
            found: found.into(),
            hint: Some(hint.into()),
        }
    }
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let connection = context.connect_and_sync().await?;
    let progress = context.ui.progress("examining", None);
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
            context.ui.answer_json(&finding)?;
            continue;
        }
        let mark = if finding.ok { "ok  " } else { "look" };
        context
            .ui
            .answer(&format!("{mark}  {}: {}", finding.check, finding.found))?;
        if let Some(hint) = &finding.hint {
            context.ui.answer(&format!("      {hint}"))?;
        }
    }
    Ok(())
}
