//! docs/cli.md is what the program says of itself.
//!
//! `cargo xtask regen` writes it anew; here it is compared.

use std::{env, fs, path::Path};

use crate::program::Program;

/// Set by `cargo xtask regen`.
const REGENERATE: &str = "BREAKOUT_REGENERATE_REFERENCE";

#[test]
fn the_reference_page_is_what_the_program_says() {
    let reference = reference();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/cli.md");
    if env::var_os(REGENERATE).is_some() {
        fs::write(&path, reference).unwrap();
        return;
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written == reference,
        "docs/cli.md is out of date; `cargo xtask regen` writes it anew"
    );
}

fn reference() -> String {
    let program = Program::new();
    let overview = program.run(&["--help"]).stdout;
    let mut page = "# The command line\n\nWritten by `cargo xtask regen` from the program's own \
                    help.\n\n"
        .to_owned();
    section(&mut page, "breakout", &overview);
    let commands = overview
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1);
    for line in commands.take_while(|line| !line.is_empty()) {
        // A name stands two spaces in; what goes on from the line above stands further in.
        let Some(name) = line
            .strip_prefix("  ")
            .filter(|rest| !rest.starts_with(' '))
        else {
            continue;
        };
        let name = name.split(' ').next().unwrap_or_default();
        let help = program.run(&[name, "--help"]).stdout;
        section(&mut page, &format!("breakout {name}"), &help);
    }
    page
}

fn section(page: &mut String, title: &str, help: &str) {
    let help: Vec<_> = help.lines().map(str::trim_end).collect();
    page.push_str(&format!(
        "## {title}\n\n```text\n{}\n```\n\n",
        help.join("\n")
    ));
}
