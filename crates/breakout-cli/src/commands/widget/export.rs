//! Writes the widget's folder, for any web server.
//!
//! A file in the folder says what was written, and whether all of it was: it comes first and says no, and last and says
//! yes. So a folder that was cut off is known for one, and the same command finishes it.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use breakout_console::{WIDGET_FILES, WidgetFile};
use breakout_i18n::widget as words;
use breakout_words::CommandError;
use serde::{Deserialize, Serialize};

use crate::context::Context;

/// What says that the folder is ours, and whole.
const NOTE: &str = "breakout-widget.json";

/// What a file is called until all of it is there.
const PART: &str = "part";

#[derive(Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
struct Note {
    version: String,
    complete: bool,
    files: Vec<String>,
}

#[derive(Debug, Serialize)]
struct ExportAnswer {
    folder: PathBuf,
    version: &'static str,
    files: [&'static str; WIDGET_FILES.len()],
}

/// What was in the folder before.
#[derive(Debug, PartialEq, Eq)]
enum Before {
    Nothing,
    CutOff,
    Older(String),
    Same,
}

pub(super) fn run(folder: &Path, context: &Context) -> Result<(), CommandError> {
    let before = export(folder)?;
    let ui = &context.ui;
    let shown = folder.display().to_string();
    match &before {
        Before::CutOff => ui.news(words::finished_what_was_cut_off()),
        Before::Older(version) => ui.news(words::replaced_version(version)),
        Before::Nothing | Before::Same => {}
    }
    if ui.json() {
        return ui.answer_json(&ExportAnswer {
            folder: folder.to_owned(),
            version: env!("CARGO_PKG_VERSION"),
            files: WIDGET_FILES.map(|file| file.name),
        });
    }
    ui.answer(words::written(WIDGET_FILES.len(), shown))?;
    for next in [words::copy_it(), words::headers(), words::then_add_it()] {
        ui.hint(next);
    }
    Ok(())
}

fn export(folder: &Path) -> Result<Before, CommandError> {
    let shown = || folder.display().to_string();
    let failed =
        |error: io::Error| CommandError::refused(words::not_written(shown())).with_source(error);
    fs::create_dir_all(folder).map_err(failed)?;
    let earlier = read_note(folder).map_err(failed)?;
    if earlier.is_none() && fs::read_dir(folder).map_err(failed)?.next().is_some() {
        return Err(
            CommandError::refused(words::not_empty(shown())).with_hint(words::name_an_empty_one())
        );
    }
    write(folder, earlier.as_ref()).map_err(failed)?;
    Ok(match earlier {
        None => Before::Nothing,
        Some(note) if !note.complete => Before::CutOff,
        Some(note) if note.version == env!("CARGO_PKG_VERSION") => Before::Same,
        Some(note) => Before::Older(note.version),
    })
}

/// The note of an earlier export. One that cannot be read is one that was cut off.
fn read_note(folder: &Path) -> io::Result<Option<Note>> {
    match fs::read(folder.join(NOTE)) {
        Ok(bytes) => Ok(Some(serde_json::from_slice(&bytes).unwrap_or_default())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn write(folder: &Path, earlier: Option<&Note>) -> io::Result<()> {
    let names = WIDGET_FILES.map(|file| file.name.to_owned());
    let mut note = Note {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        complete: false,
        files: names.to_vec(),
    };
    // Those of an earlier program that are not there any more. What else is in the folder is none of ours.
    let old = earlier.map_or(&[][..], |note| &note.files);
    let gone: Vec<_> = old
        .iter()
        .filter(|name| !names.contains(name) && is_plain(name))
        .collect();
    note.files.extend(gone.iter().map(|name| (*name).clone()));
    put(folder, NOTE, &serde_json::to_vec_pretty(&note)?)?;
    // The page last: what it names is there then.
    let (page, others): (Vec<&WidgetFile>, Vec<_>) = WIDGET_FILES
        .iter()
        .partition(|file| file.name == "index.html");
    for file in others.into_iter().chain(page) {
        put(folder, file.name, file.content)?;
    }
    for name in gone {
        match fs::remove_file(folder.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    note.complete = true;
    note.files = names.to_vec();
    put(folder, NOTE, &serde_json::to_vec_pretty(&note)?)
}

/// Puts all of a file in its place, or nothing.
fn put(folder: &Path, name: &str, content: &[u8]) -> io::Result<()> {
    let part = folder.join(format!("{name}.{PART}"));
    fs::write(&part, content)?;
    fs::rename(part, folder.join(name))
}

/// Whether it is the name of a file and no way out of the folder.
fn is_plain(name: &str) -> bool {
    !name.is_empty() && name != NOTE && Path::new(name).file_name().is_some_and(|it| it == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let files = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = files
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_new_folder_has_exactly_what_the_program_holds() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("a/b");
        assert_eq!(export(&folder).unwrap(), Before::Nothing);
        let mut expected = WIDGET_FILES.map(|file| file.name).to_vec();
        expected.push(NOTE);
        expected.sort_unstable();
        assert_eq!(names(&folder), expected);
        for file in WIDGET_FILES {
            assert_eq!(fs::read(folder.join(file.name)).unwrap(), file.content);
        }
        assert_eq!(export(&folder).unwrap(), Before::Same);
        assert_eq!(names(&folder), expected);
    }

    #[test]
    fn what_is_no_folder_of_ours_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("index.html"), "a school").unwrap();
        let refused = export(folder.path()).unwrap_err();
        assert_eq!(refused.kind().exit_code(), 1);
        assert_eq!(names(folder.path()), ["index.html"]);
        let file = folder.path().join("index.html");
        assert!(export(&file).is_err());
        assert_eq!(fs::read(&file).unwrap(), b"a school");
    }

    #[test]
    fn an_older_export_is_replaced_and_only_its_own_files_go() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("widget");
        fs::create_dir(&folder).unwrap();
        let outside = home.path().join("outside");
        fs::write(&outside, "").unwrap();
        let note = Note {
            version: "0.0.1".to_owned(),
            complete: true,
            files: ["index.html", "old.js", "../outside", ".", "gone.js"]
                .map(str::to_owned)
                .to_vec(),
        };
        for (name, content) in [
            (NOTE, serde_json::to_string(&note).unwrap()),
            ("index.html", "older".to_owned()),
            ("old.js", String::new()),
            (".htaccess", "theirs".to_owned()),
        ] {
            fs::write(folder.join(name), content).unwrap();
        }
        assert_eq!(export(&folder).unwrap(), Before::Older("0.0.1".to_owned()));
        assert!(!folder.join("old.js").exists() && outside.exists());
        assert_eq!(fs::read(folder.join(".htaccess")).unwrap(), b"theirs");
        assert_ne!(fs::read(folder.join("index.html")).unwrap(), b"older");
    }

    #[test]
    fn one_that_was_cut_off_is_known_and_finished() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("widget");
        // A folder where a file is to be: it cannot be written, as on a full disk.
        let in_the_way = folder.join("widget.js.part");
        fs::create_dir_all(&in_the_way).unwrap();
        fs::write(folder.join(NOTE), "{").unwrap();
        assert!(export(&folder).is_err());
        assert!(!read_note(&folder).unwrap().unwrap().complete);
        assert!(!folder.join("index.html").exists());
        fs::remove_dir(in_the_way).unwrap();
        assert_eq!(export(&folder).unwrap(), Before::CutOff);
        assert!(read_note(&folder).unwrap().unwrap().complete);
    }
}
