//! Files that are given to a command: read to their end, but not for ever.

use std::{
    fs::{self, File},
    io::{self, Read as _},
    path::{Path, PathBuf},
    sync::mpsc::{self, RecvTimeoutError, SyncSender},
    thread,
    time::Duration,
};

use breakout_core::plan::text_file::{FileErrors, LineError, MAX_BYTES};
use breakout_i18n::commands as words;
use breakout_words::{CommandError, said::Said as _};

/// How long what is no file, like a pipe, may say nothing.
const PATIENCE: Duration = Duration::from_secs(30);

/// So many bad lines are listed at once.
const MOST_LINES: usize = 100;

/// What a file is to be.
#[derive(Clone, Copy, Debug)]
pub(crate) enum FileKind {
    /// Groups with their people.
    Plan,
    /// One user ID in each line.
    People,
}

impl FileKind {
    /// What the catalog calls it.
    fn choice(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::People => "people",
        }
    }
}

/// Reads a file that people wrote, or what another program writes into a pipe. One that is larger than any plan is refused
/// before it is read.
pub(crate) fn read(path: &Path, kind: FileKind) -> Result<Vec<u8>, CommandError> {
    let kind = kind.choice();
    let name = path.display().to_string();
    let refused = || CommandError::usage(words::file_unreadable(kind, &name));
    let unreadable = |error: io::Error| refused().with_source(error);
    let metadata = fs::metadata(path).map_err(unreadable)?;
    if metadata.is_dir() {
        return Err(CommandError::usage(words::file_is_a_folder(kind, &name)));
    }
    let too_large = || refused().with_source(CommandError::refused(LineError::TooLarge.said()));
    let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
    if metadata.is_file() && metadata.len() > most {
        return Err(too_large());
    }
    let bytes = match metadata.is_file() {
        true => File::open(path).and_then(|file| {
            let mut bytes = Vec::new();
            file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
            Ok(Some(bytes))
        }),
        false => read_pipe(path, PATIENCE),
    };
    let bytes = bytes.map_err(unreadable)?.ok_or_else(|| {
        let seconds = PATIENCE.as_secs();
        refused().with_source(CommandError::refused(words::nothing_came_out(seconds)))
    })?;
    if bytes.len() > MAX_BYTES {
        return Err(too_large());
    }
    Ok(bytes)
}

/// Says what is wrong with a file.
pub(crate) fn refusal(path: &Path, kind: FileKind, errors: &FileErrors) -> CommandError {
    let name = path.display().to_string();
    let error = CommandError::usage(words::file_has_errors(kind.choice(), name));
    let lines = errors.lines.iter().take(MOST_LINES);
    let error = lines.fold(error, |error, (line, wrong)| {
        error.with_hint(words::wrong_line(*line, wrong.said()))
    });
    match errors.lines.len().saturating_sub(MOST_LINES) {
        0 => error,
        more => error.with_hint(words::more_wrong_lines(more)),
    }
}

/// Reads what may never end, and may never begin: opening a pipe that nobody writes into waits for somebody who does.
/// None where nothing comes for so long.
fn read_pipe(path: &Path, patience: Duration) -> io::Result<Option<Vec<u8>>> {
    let (sender, pieces) = mpsc::sync_channel(1);
    let path = path.to_owned();
    // Nothing ends a read that waits; the thread ends with the program.
    thread::spawn(move || hand_over(path, &sender));
    let mut bytes = Vec::new();
    while bytes.len() <= MAX_BYTES {
        match pieces.recv_timeout(patience) {
            Ok(piece) => bytes.extend(piece?),
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => return Ok(None),
        }
    }
    Ok(Some(bytes))
}

fn hand_over(path: PathBuf, pieces: &SyncSender<io::Result<Vec<u8>>>) {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) => {
            let _heard = pieces.send(Err(error)).is_ok();
            return;
        }
    };
    let mut piece = vec![0; 1 << 16];
    loop {
        let read = match file.read(&mut piece) {
            Ok(0) => return,
            Ok(length) => Ok(piece.iter().take(length).copied().collect()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => Err(error),
        };
        let is_last = read.is_err();
        if pieces.send(read).is_err() || is_last {
            return;
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::process::Command;

    use super::*;

    #[test]
    fn a_pipe_is_read_to_its_end_and_not_for_ever() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        assert!(
            Command::new("mkfifo")
                .arg(&pipe)
                .status()
                .unwrap()
                .success()
        );
        let silent = read_pipe(&pipe, Duration::from_millis(50)).unwrap();
        assert_eq!(silent, None);

        // The reader before is waiting still, and may get it instead.
        let pipe = folder.path().join("another");
        assert!(
            Command::new("mkfifo")
                .arg(&pipe)
                .status()
                .unwrap()
                .success()
        );
        let writer = pipe.clone();
        let written = thread::spawn(move || fs::write(writer, "room,user\n"));
        let read = read_pipe(&pipe, PATIENCE).unwrap();
        assert_eq!(read.unwrap(), b"room,user\n");
        written.join().unwrap().unwrap();
    }

    #[test]
    fn what_never_ends_is_too_large_and_a_folder_is_none() {
        for (path, words) in [("/dev/zero", "cannot be read"), ("/tmp", "is a folder")] {
            let error = read(Path::new(path), FileKind::Plan).unwrap_err();
            assert_eq!(error.kind().exit_code(), 2);
            assert!(error.to_string().ends_with(words), "{error:?}");
        }
    }
}
