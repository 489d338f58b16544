//! Where the recovery key comes from; never as an argument, where every user of the machine can see it.

use std::path::Path;

use breakout_terminal::ui::Ui;
use breakout_words::CommandError;
use secrecy::SecretString;

pub(super) fn read_key(path: &Path) -> Result<SecretString, CommandError> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        CommandError::refused(format!(
            "the recovery key in {} could not be read",
            path.display()
        ))
        .with_source(error)
    })?;
    match text.trim() {
        "" => Err(CommandError::refused(format!(
            "there is no recovery key in {}",
            path.display()
        ))),
        key => Ok(key.into()),
    }
}

/// Asks for the key; an empty answer leaves the device as it is.
pub(super) async fn ask_key(ui: &Ui) -> Result<Option<SecretString>, CommandError> {
    let answer = ui
        .ask_secret("Recovery key, to verify this device (Enter to skip):")
        .await?;
    Ok(match answer.trim() {
        "" => None,
        key => Some(key.into()),
    })
}
