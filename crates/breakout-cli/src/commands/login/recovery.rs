//! Where the recovery key comes from; never as an argument, where every user of the machine can see it.

use std::path::Path;

use breakout_i18n::logging_in as words;
use breakout_terminal::ui::Ui;
use breakout_words::CommandError;
use secrecy::SecretString;

pub(super) fn read_key(path: &Path) -> Result<SecretString, CommandError> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        CommandError::refused(words::key_unreadable(path.display().to_string())).with_source(error)
    })?;
    match text.trim() {
        "" => Err(CommandError::refused(words::key_is_empty(
            path.display().to_string(),
        ))),
        key => Ok(key.into()),
    }
}

/// Asks for the key; an empty answer leaves the device as it is.
pub(super) async fn ask_key(ui: &Ui) -> Result<Option<SecretString>, CommandError> {
    let answer = ui.ask_secret(words::recovery_key()).await?;
    Ok(match answer.trim() {
        "" => None,
        key => Some(key.into()),
    })
}
