//! What is said about the end of a session, and the task that keeps its time.

use breakout_account::clock;
use breakout_core::adjust::NotAdjusted;
use breakout_i18n::status as words;
use breakout_terminal::ui::Ui;
use breakout_words::{CommandError, failures::why, said::Said as _, times};
use matrix_breakout::{Breakout, Ended, MessageReport, RetimeError, TimeNews};
use matrix_sdk::ruma::MilliSecondsSinceUnixEpoch;

/// Says what it means that no homeserver ends the session.
pub(crate) fn warn_of_no_timer(ui: &Ui, ends_at: MilliSecondsSinceUnixEpoch, quiet_main: bool) {
    let time = times::on_the_wall(ends_at, clock::now());
    ui.warning(match quiet_main {
        true => words::no_timer_and_quiet(time),
        false => words::no_timer(time),
    });
}

/// Says once that this machine's clock is wrong, if it is.
pub(crate) fn warn_of_clock(ui: &Ui) {
    if let Some(warning) = times::clock_warning(clock::ahead()) {
        ui.warning(&warning);
    }
}

/// Says which rooms were not told something.
pub(crate) fn warn_of_untold(ui: &Ui, report: &MessageReport) {
    for failed in &report.failed {
        let reason = why(&failed.error);
        ui.warning(words::was_not_told(failed.room_id.as_str(), reason));
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
                ui.news(words::told_what_to_do(report.sent.len()));
            }
            warn_of_untold(ui, &report);
        }
        TimeNews::Warned { minutes, report } => {
            let told = report.sent.len();
            if told > 0 {
                ui.news(match minutes {
                    1 => words::told_minute_left(told),
                    minutes => words::told_minutes_left(minutes, told),
                });
            }
            warn_of_untold(ui, &report);
        }
        TimeNews::Failed { error } => {
            ui.news(words::time_not_kept(error.said()));
        }
        TimeNews::Timer { on_server } => {
            ui.detail(if on_server {
                words::server_ends_it()
            } else {
                words::process_ends_it()
            });
        }
        _ => {}
    }
}
