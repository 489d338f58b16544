//! Files and directories that nobody else can read. All of this crate that is other on Unix than elsewhere is here.

use std::{
    fs::DirBuilder,
    io::{self, Write as _},
    path::Path,
};

/// Makes a directory with all above it, for this user only.
///
/// # Errors
///
/// Fails as the system does.
pub fn create_private_dir(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Returns whether others on this machine can read a file, where the system tells.
pub fn is_shared(path: &Path) -> bool {
    #[cfg(unix)]
    let is_shared = path
        .metadata()
        .is_ok_and(|metadata| std::os::unix::fs::MetadataExt::mode(&metadata) & 0o077 != 0);
    #[cfg(not(unix))]
    let is_shared = {
        let _ = path;
        false
    };
    is_shared
}

/// Writes a file so that whoever reads it sees either the old content or the new one, whatever is cut off.
pub fn write_atomically(path: &Path, content: &[u8]) -> io::Result<()> {
    let directory = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    // Temporary files are made with mode 0600, and go away by themselves when this fails.
    let mut file = tempfile::NamedTempFile::new_in(directory)?;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    #[cfg(unix)]
    std::fs::File::open(directory)?.sync_all()?;
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use std::{fs, os::unix::fs::PermissionsExt as _};

    use super::*;

    #[test]
    fn what_others_can_read_is_shared() {
        let directory = tempfile::tempdir().unwrap();
        let folder = directory.path().join("a").join("b");
        create_private_dir(&folder).unwrap();
        let file = folder.join("secret");
        write_atomically(&file, b"it").unwrap();
        assert!(!is_shared(&folder));
        assert!(!is_shared(&file));
        assert!(!is_shared(&folder.join("not there")));
        for mode in [0o640, 0o604] {
            fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
            assert!(is_shared(&file), "{mode:o}");
        }
    }
}
