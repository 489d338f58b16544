//! What is told about the end of a session, and the task that keeps its time.

use breakout_account::clock;
use breakout_core::adjust::NotAdjusted;
use breakout_terminal::ui::Ui;
use breakout_words::{CommandError, counted::groups, failures::why, safe_text, times};
use matrix_breakout::{Breakout, Ended, RetimeError, TellReport, TimeNews};
use matrix_sdk::ruma::MilliSecondsSinceUnixEpoch;

/// Says what it means that no homeserver ends the session.
pub(crate) fn warn_of_no_timer(ui: &Ui, ends_at: MilliSecondsSinceUnixEpoch, quiet_main: bool) {
    let otherwise = match quiet_main {
        true => "members cannot write in the main room until somebody runs `breakout end ROOM`",
        false => "people whose client does not know break-outs see no end",
    };
    ui.warning(&format!(
        "the homeserver does not end the session at {}: it has no timers, or none for so long. Keep `breakout status \
         --watch` or the console running until then, or {otherwise}",
        times::on_the_wall(ends_at, clock::now())
    ));
}

/// Says once that this machine's clock is wrong, if it is.
pub(crate) fn warn_of_clock(ui: &Ui) {
    if let Some(warning) = times::clock_warning(clock::ahead()) {
        ui.warning(&warning);
    }
}

/// Says which rooms were not told something.
pub(crate) fn warn_of_untold(ui: &Ui, report: &TellReport) {
    for failed in &report.failed {
        let reason = safe_text(&why(&failed.error));
        ui.warning(&format!("{} was not told: {reason}", failed.room_id));
    }
}

/// Whether nothing was open.
pub(crate) fn is_over(error: &RetimeError) -> bool {
    use matrix_breakout::AdjustError::NotAdjusted as Not;
    matches!(
        error,
        RetimeError::Adjust(Not(NotAdjusted::NotOpen | NotAdjusted::Ended { .. }))
    )
}

/// Keeps the time of the session that is open, and tells the user what is done.
pub(crate) async fn keep(
    ui: &Ui,
    breakout: &Breakout,
    announce: bool,
) -> Result<Ended, CommandError> {
    let told_of = ui.clone();
    let ui = ui.clone();
    let keeping = breakout.keep_time().with_announcement(announce);
    let keeping = keeping.with_news(move |news| tell(&ui, news));
    let ended = keeping.await?;
    warn_of_untold(&told_of, &ended.told);
    Ok(ended)
}

/// Tells the user what is done while the time is kept.
pub(crate) fn tell(ui: &Ui, news: TimeNews) {
    match news {
        TimeNews::FirstMessages { report } => {
            if !report.sent.is_empty() {
                ui.news(&format!(
                    "told {} what to do and how to get help",
                    groups(report.sent.len())
                ));
            }
            warn_of_untold(ui, &report);
        }
        TimeNews::Warned { minutes, report } => {
            let told = report.sent.len();
            if told > 0 {
                let minutes = match minutes {
                    1 => "1 minute is".to_owned(),
                    minutes => format!("{minutes} minutes are"),
                };
                ui.news(&format!("told {} that {minutes} left", groups(told)));
            }
            warn_of_untold(ui, &report);
        }
        TimeNews::Failed { error } => {
            ui.news(&format!(
                "the time could not be kept: {error}; trying again"
            ));
        }
        TimeNews::Timer { on_server } => {
            ui.detail(if on_server {
                "the homeserver ends the session"
            } else {
                "this process ends the session"
            });
        }
        _ => {}
    }
}
