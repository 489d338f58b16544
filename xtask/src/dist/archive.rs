//! An archive for systems without packages, and the sums of all files.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use sha2::{Digest as _, Sha256};

use super::{commit_time, done, failed, write};

/// Packs a folder into an archive beside it.
pub(super) fn pack(packages: &Path, name: &str) -> Result<PathBuf, String> {
    let mut command = Command::new("tar");
    command.current_dir(packages);
    let file = match env::consts::OS {
        // The tar of Windows writes what is asked for by the name.
        "windows" => {
            let file = format!("{name}.zip");
            command.args(["-a", "-c", "-f", &file]);
            file
        }
        system => {
            let file = format!("{name}.tar.gz");
            if system == "linux" {
                let time = format!("--mtime=@{}", commit_time());
                command.args(["--sort=name", "--owner=0", "--group=0", "--numeric-owner"]);
                command.arg(time);
            }
            command.args(["-c", "-z", "-f", &file]);
            file
        }
    };
    done(command.arg(name))?;
    Ok(packages.join(file))
}

/// Writes the file that `sha256sum --check` reads.
pub(super) fn sums(packages: &Path, files: &[PathBuf]) -> Result<(), String> {
    let mut lines = String::new();
    for file in files {
        let content = fs::read(file).map_err(|error| failed(file, &error))?;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        lines.push_str(&line(&content, &name));
    }
    write(&packages.join("SHA256SUMS"), lines)
}

fn line(content: &[u8], name: &str) -> String {
    let sum = Sha256::digest(content);
    let digits: String = sum.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{digits}  {name}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_what_sha256sum_reads() {
        assert_eq!(
            line(b"abc", "a.deb"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.deb\n"
        );
    }
}
