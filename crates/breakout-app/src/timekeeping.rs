//! What is told about the end of a session, and the task that keeps its time.

use std::time::Duration;

use jiff::Timestamp;
use matrix_breakout::{
    Breakout, Ended, RetimeError, TellReport, TimeNews,
    core::{adjust::NotAdjusted, announcement::in_words},
};
use matrix_sdk::ruma::MilliSecondsSinceUnixEpoch;

use crate::{
    clock,
    command_error::CommandError,
    counted::groups,
    ui::{Ui, safe_text},
};

/// A clock that is off by more than this is told of.
const NOTICEABLE: Duration = Duration::from_secs(30);

/// Writes a moment as RFC 3339, alike on every machine.
pub(crate) fn moment(time: MilliSecondsSinceUnixEpoch) -> String {
    timestamp(time).map_or_else(|| time.get().to_string(), |moment| moment.to_string())
}

fn timestamp(time: MilliSecondsSinceUnixEpoch) -> Option<Timestamp> {
    let millis = i64::try_from(u64::from(time.get())).ok()?;
    Timestamp::from_millisecond(millis).ok()
}

/// Says what it means that no homeserver ends the session.
pub(crate) fn warn_of_no_timer(ui: &Ui, ends_at: MilliSecondsSinceUnixEpoch, quiet_main: bool) {
    let otherwise = match quiet_main {
        true => "members cannot write in the main room until somebody runs `breakout end ROOM`",
        false => "people whose client does not know break-outs see no end",
    };
    ui.warning(&format!(
        "the homeserver does not end the session at {}: it has no timers, or none for so long. Keep `breakout status \
         --watch` or the console running until then, or {otherwise}",
        clock::on_the_wall(ends_at)
    ));
}

/// Says what belongs to an end and could not be done, if anything could not.
pub(crate) fn unfinished(ended: &Ended) -> Option<CommandError> {
    let session = match ended.ended {
        true => "the break-out has ended",
        false => "no break-out is open",
    };
    let parts = [
        (
            &ended.not_told,
            "the message that calls everybody back could not be sent",
            "tell people yourself that it is over",
        ),
        (
            &ended.still_quiet,
            "only moderators can write in the main room still, and that could not be changed",
            "whoever may change the permissions of the room can end the break-out once more, which lets everybody write \
             again",
        ),
        (
            &ended.timer_left,
            "the homeserver's timer could not be cancelled",
            "end it once more before somebody else opens a break-out here, or the timer may end that one",
        ),
    ];
    let mut parts = parts
        .into_iter()
        .filter_map(|(reason, what, hint)| Some((reason.as_deref()?, what, hint)));
    let (reason, what, hint) = parts.next()?;
    let first = CommandError::refused(format!("{session}, but {what}"))
        .with_hint(format!("the homeserver said: {}", safe_text(reason)))
        .with_hint(hint);
    Some(parts.fold(first, |error, (reason, what, hint)| {
        error
            .with_hint(format!("also, {what}: {}", safe_text(reason)))
            .with_hint(hint)
    }))
}

/// Says once that this machine's clock is wrong, if it is.
pub(crate) fn warn_of_clock(ui: &Ui) {
    if let Some(warning) = clock_warning(clock::ahead()) {
        ui.warning(&warning);
    }
}

/// Says how wrong this machine's clock is, if people would notice; `ahead` is how many milliseconds the homeserver's is ahead.
pub(crate) fn clock_warning(ahead: i64) -> Option<String> {
    let off = Duration::from_millis(ahead.unsigned_abs());
    let how = if ahead > 0 { "behind" } else { "ahead of" };
    (off > NOTICEABLE).then(|| {
        format!(
            "this machine's clock is {} {how} the homeserver's, which is the one that counts",
            in_words(off)
        )
    })
}

/// Says which rooms were not told something.
pub(crate) fn warn_of_untold(ui: &Ui, report: &TellReport) {
    for (room_id, error) in &report.failed {
        ui.warning(&format!("{room_id} was not told: {}", safe_text(error)));
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
    let keeping = keeping.with_news(move |news| match news {
        TimeNews::FirstMessages { report } => {
            if !report.sent.is_empty() {
                ui.news(&format!(
                    "told {} what to do and how to get help",
                    groups(report.sent.len())
                ));
            }
            warn_of_untold(&ui, &report);
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
            warn_of_untold(&ui, &report);
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
    });
    let ended = keeping.await?;
    warn_of_untold(&told_of, &ended.told);
    Ok(ended)
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::UInt;

    use super::*;

    #[test]
    fn a_clock_that_is_off_is_told_of() {
        assert_eq!(clock_warning(30_000), None);
        assert_eq!(clock_warning(-30_000), None);
        let told = |ahead| clock_warning(ahead).unwrap();
        assert_eq!(
            told(600_400),
            "this machine's clock is 10 minutes behind the homeserver's, which is the one that counts"
        );
        assert!(told(-600_400).starts_with("this machine's clock is 10 minutes ahead of"));
        assert!(told(i64::MIN).len() > 30);
    }

    #[test]
    fn a_moment_is_written_alike_everywhere() {
        let time = MilliSecondsSinceUnixEpoch(UInt::new(1_772_456_400_000).unwrap());
        assert_eq!(moment(time), "2026-03-02T13:00:00Z");
    }
}
