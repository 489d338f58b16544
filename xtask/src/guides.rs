//! The guides quote what the program says, in each language that they are written in, and links of the documentation lead somewhere.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use crate::{catalog::files, root};

/// The first one is what the others say in their language.
const GUIDES: [(&str, &str); 3] = [
    ("en", "docs/guide.md"),
    ("de", "docs/de/guide.md"),
    ("fr", "docs/fr/guide.md"),
];

fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns the parts of a text between two signs, and the text without them.
fn cut_out<'t>(text: &'t str, sign: &str) -> (Vec<&'t str>, String) {
    let (inside, outside): (Vec<_>, Vec<_>) = (0..)
        .zip(text.split(sign))
        .partition(|(number, _)| number % 2 == 1);
    let parts = |parts: Vec<(i32, &'t str)>| parts.into_iter().map(|(_, part)| part);
    (
        parts(inside).collect(),
        parts(outside).collect::<Vec<_>>().join(" "),
    )
}

/// Returns a text in one line. Spaces that do not break a line stay what they are.
fn one_line(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns what is emphasized in a page: what the program says stands so, and nothing else.
fn quotes(page: &str) -> Vec<String> {
    let (_, prose) = cut_out(page, "```");
    let (_, prose) = cut_out(&prose, "`");
    // Signs of lists are no emphasis.
    let prose = format!("\n{prose}").replace("\n* ", "\n");
    let prose = prose.replace("**", "*");
    let (quotes, _) = cut_out(&prose, "*");
    quotes.into_iter().map(one_line).collect()
}

/// Returns the commands in a page.
fn commands(page: &str) -> Vec<String> {
    let (blocks, prose) = cut_out(page, "```");
    let lines = blocks.into_iter().flat_map(str::lines);
    let lines = lines.map(|line| line.split(" # ").next().unwrap_or_default());
    let (inline, _) = cut_out(&prose, "`");
    let all = lines.chain(inline).map(one_line);
    all.filter(|line| line.starts_with("breakout ")).collect()
}

/// A text of a catalog as it is shown: words, and between them what the program puts in.
struct Said {
    key: String,
    words: Vec<String>,
}

impl Said {
    fn new(key: &str, text: &str) -> Self {
        let mut shown = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            shown.push_str(before);
            let (placeholder, after) = after.split_once('}').unwrap_or((after, ""));
            rest = match placeholder.trim() {
                // Read aloud only.
                "$hide" => after
                    .split_once("{ $show }")
                    .map_or(after, |(_, after)| after),
                // A clock stands there.
                "$time" if after.contains("{ $end }") => {
                    shown.push('\0');
                    after.split_once("{ $end }").map_or("", |(_, after)| after)
                }
                _ => {
                    shown.push('\0');
                    after
                }
            };
        }
        shown.push_str(rest);
        Self {
            key: key.to_owned(),
            words: bare(&shown).split('\0').map(ToOwned::to_owned).collect(),
        }
    }

    /// Returns how much of it is the catalog's own.
    fn len(&self) -> usize {
        self.words.iter().map(String::len).sum()
    }

    /// Whether a quote is this text with something put in.
    fn is(&self, quote: &str) -> bool {
        let [first, between @ ..] = self.words.as_slice() else {
            return false;
        };
        let Some((last, between)) = between.split_last() else {
            return bare(quote) == first;
        };
        let Some(mut rest) = quote.strip_prefix(first.as_str()) else {
            return false;
        };
        // What begins with what is put in would be found in anything.
        if first.trim().is_empty() {
            return false;
        }
        for words in between {
            let Some((_, after)) = rest.split_once(words.as_str()) else {
                return false;
            };
            rest = after;
        }
        // An ellipsis may stand for what is put in.
        let rest = if last.is_empty() { rest } else { bare(rest) };
        rest.len() > last.len() && rest.ends_with(last.as_str())
    }
}

/// Returns a text without the signs at its end, which are left out within a sentence.
fn bare(text: &str) -> &str {
    text.trim_end_matches(|sign: char| sign.is_whitespace() || [':', '.', '…'].contains(&sign))
}

/// Returns all texts of a language, each form of a message for itself.
fn catalog(language: &str) -> Vec<Said> {
    let folder = root().join("crates/breakout-i18n/words").join(language);
    let mut paths = Vec::new();
    files(&folder, &["ftl"], &mut paths);
    let mut said = Vec::new();
    for path in paths {
        let file = path.file_stem().unwrap().to_string_lossy().into_owned();
        let mut key = String::new();
        for line in read(&path).lines() {
            let text = match line.split_once(" =") {
                Some((name, text)) if name.starts_with(char::is_alphabetic) => {
                    key = format!("{file}: {name}");
                    text
                }
                _ => match line.split_once(']') {
                    Some((form, text)) if form.trim_start_matches([' ', '*']).starts_with('[') => {
                        text
                    }
                    _ => continue,
                },
            };
            let text = text.trim();
            if !text.is_empty() && !text.ends_with("->") {
                said.push(Said::new(&key, text));
            }
        }
    }
    said
}

/// Returns each quote of a guide with the messages that it can be.
fn quoted(language: &str, path: &str) -> Vec<(String, BTreeSet<String>)> {
    let said = catalog(language);
    // "You are in the call" is also "You are in" with something put in.
    let keys = |quote: &String| {
        let said: Vec<_> = said.iter().filter(|said| said.is(quote)).collect();
        let most = said.iter().map(|said| said.len()).max();
        let said = said.into_iter().filter(|said| Some(said.len()) == most);
        said.map(|said| said.key.clone()).collect()
    };
    let quotes = quotes(&read(path)).into_iter();
    quotes.map(|quote| (quote.clone(), keys(&quote))).collect()
}

#[test]
fn guides_quote_what_the_program_says() {
    for (language, path) in GUIDES {
        let quoted = quoted(language, path);
        assert!(quoted.len() > 40, "{path}");
        let unsaid = quoted.iter().filter(|(_, keys)| keys.is_empty());
        let unsaid: Vec<_> = unsaid.map(|(quote, _)| quote).collect();
        assert!(
            unsaid.is_empty(),
            "in no message of {language}: {unsaid:#?}"
        );
    }
}

#[test]
fn a_translated_guide_quotes_the_same_messages() {
    let [(language, path), translations @ ..] = GUIDES;
    let english = quoted(language, path);
    for (language, path) in translations {
        let translated = quoted(language, path);
        for (these, those, missing_in) in [
            (&english, &translated, path),
            (&translated, &english, GUIDES[0].1),
        ] {
            let missing = these.iter().filter(|(_, keys)| {
                let mut others = those.iter();
                !others.any(|(_, others)| !others.is_disjoint(keys))
            });
            let missing: Vec<_> = missing.map(|(quote, _)| quote).collect();
            assert!(missing.is_empty(), "not in {missing_in}: {missing:#?}");
        }
    }
}

#[test]
fn a_translated_guide_has_the_same_pictures() {
    let pictures = |path: &str| {
        let names = links(&read(path)).into_iter().filter_map(|link| {
            let name = link.rsplit('/').next()?;
            name.ends_with(".png").then(|| name.to_owned())
        });
        names.collect::<Vec<_>>()
    };
    let [(_, english), translations @ ..] = GUIDES;
    let english = pictures(english);
    assert!(!english.is_empty());
    for (_, path) in translations {
        assert_eq!(pictures(path), english, "{path}");
    }
}

#[test]
fn commands_of_the_guides_are_those_of_the_program() {
    let reference = read("docs/cli.md");
    for (_, path) in GUIDES {
        let commands = commands(&read(path));
        assert!(commands.len() > 20, "{path}");
        for command in commands {
            let name = command.split(' ').nth(1).unwrap_or_default();
            let head = format!("\n## breakout {name}\n");
            let after = reference.split_once(&head).map(|(_, after)| after);
            let help = after.and_then(|after| after.split("\n## ").next());
            let help = help.unwrap_or_else(|| panic!("{path}: no such command: {command}"));
            let options = command.split(' ').filter(|word| word.starts_with("--"));
            for option in options {
                let mut words = help.split(|c: char| !c.is_ascii_alphanumeric() && c != '-');
                let is_known = words.any(|word| word == option);
                assert!(is_known, "{path}: no {option} in {command}");
            }
        }
    }
}

/// Returns where the links and pictures of a page lead.
fn links(page: &str) -> Vec<String> {
    let (_, prose) = cut_out(page, "```");
    let (_, prose) = cut_out(&prose, "`");
    let links = prose.split("](").skip(1);
    let links = links.filter_map(|after| after.split_once(')'));
    links.map(|(link, _)| link.to_owned()).collect()
}

/// Returns what a link to a heading ends with.
fn anchor(heading: &str) -> String {
    let signs = heading
        .trim_start_matches('#')
        .trim()
        .to_lowercase()
        .replace(' ', "-");
    let signs = signs
        .chars()
        .filter(|c| c.is_alphanumeric() || ['-', '_'].contains(c));
    signs.collect()
}

#[test]
fn links_of_the_documentation_lead_somewhere() {
    let mut pages = Vec::new();
    files(&root().join("docs"), &["md"], &mut pages);
    let others = [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "clients/js/README.md",
        "crates/matrix-breakout/README.md",
        "vectors/README.md",
    ];
    pages.extend(others.map(|name| root().join(name)));
    let mut lost = Vec::new();
    for page in pages {
        let folder = page.parent().map_or_else(PathBuf::new, Path::to_path_buf);
        for link in links(&read(&page)) {
            if link.contains("://") {
                continue;
            }
            let (to, heading) = link.split_once('#').unwrap_or((&link, ""));
            let to = match to {
                "" => page.clone(),
                to => folder.join(to),
            };
            let is_there = to.exists()
                && (heading.is_empty() || {
                    let headings = read(&to);
                    let mut headings = headings.lines().filter(|line| line.starts_with('#'));
                    headings.any(|line| anchor(line) == heading)
                });
            if !is_there {
                lost.push(format!("{}: {link}", page.display()));
            }
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn a_quote_is_a_message_with_something_put_in() {
    let moving = Said::new("", "Moving you to { $place } in { $time }a moment{ $end }");
    assert!(moving.is("Moving you to Group 2 in 10 s"));
    assert!(!moving.is("Moving you to Group 2"));
    let coming = Said::new("", "I am coming{ $hide } to { $group }{ $show }");
    assert!(coming.is("I am coming"));
    assert!(!coming.is("I am coming to Group 2"));
    assert!(Said::new("", "connecting…").is("connecting"));
    assert!(!Said::new("", "{ $first } { $second }").is("Give more time"));
    assert_eq!(
        quotes("* **Stay**, or `*`\n*Stay\nhere*"),
        ["Stay", "Stay here"]
    );
}
