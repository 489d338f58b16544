//! Shows a session while it is open: drawn in place on a terminal, elsewhere as one line for each thing that happens.

use breakout_i18n::Message;
use breakout_terminal::ui::{Live, Ui};
use breakout_words::CommandError;

use super::{board::Board, host::Host, people::People, scene::ROOM};

/// Shows the next session, or the present one, until it is over or `is_enough`; returns how it stood then.
///
/// `note` is shown with it on a terminal.
pub(super) async fn show(
    ui: &Ui,
    host: &mut Host,
    people: &mut People,
    note: &Message,
    is_enough: impl Fn(&Board) -> bool,
) -> Result<Board, CommandError> {
    let mut live: Option<Live> = None;
    let mut shown: Option<Board> = None;
    loop {
        let board = tokio::select! {
            board = host.look() => board?,
            error = people.lost() => {
                ui.error(&error);
                continue;
            }
        };
        let Some(board) = board else {
            match shown {
                Some(last) => return Ok(last),
                None => continue,
            }
        };
        if let Some(last) = shown.take_if(|shown| !shown.is_of_same_session(&board)) {
            return Ok(last);
        }
        if shown.is_none() {
            live = ui.live();
        }
        match &live {
            Some(live) => {
                let table = board.table(live.columns(), ui.language());
                live.show(board.headline(ROOM), &table, note);
            }
            None => {
                for line in board.news_since(shown.as_ref(), ROOM) {
                    ui.news(line);
                }
            }
        }
        if is_enough(&board) {
            return Ok(board);
        }
        shown = Some(board);
    }
}
