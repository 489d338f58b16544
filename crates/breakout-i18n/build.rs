//! Writes a function for each message of the English catalog, so that a message that is not there, or an argument
//! that it does not have, does not compile.

use std::{collections::BTreeMap, env, fmt::Write as _, fs, io, path::Path};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser::parse,
};

/// What goes into rooms is said by `breakout_core::words::Sentence`.
const ROOMS: &str = "rooms";

/// What the plural rules of CLDR call their forms.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn main() -> io::Result<()> {
    let folder = Path::new("words/en");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        files.insert(name.into_owned(), fs::read_to_string(&path)?);
    }
    let mut code = String::new();
    for (name, text) in &files {
        if name != ROOMS {
            module(&mut code, name, text)?;
        }
    }
    let list = files.keys().map(|name| {
        format!("(\"{name}\", include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/words/en/{name}.ftl\")))")
    });
    let list = list.collect::<Vec<_>>().join(", ");
    let count = files.len();
    let _ = writeln!(
        code,
        "pub(crate) const ENGLISH: [(&str, &str); {count}] = [{list}];"
    );
    let samples = files.keys().filter(|name| *name != ROOMS);
    let samples = samples.map(|name| format!("{}::samples()", identifier(name)));
    let samples = samples.collect::<Vec<_>>().join(", ");
    let _ = writeln!(
        code,
        "#[cfg(test)]\npub(crate) fn samples() -> Vec<crate::Message> {{ [{samples}].concat() }}"
    );
    let folder = env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&folder).join("messages.rs"), code)
}

/// Writes the functions of a file.
fn module(code: &mut String, file: &str, text: &str) -> io::Result<()> {
    let wrong = |what: String| io::Error::other(format!("words/en/{file}.ftl: {what}"));
    let resource = parse(text).map_err(|(_, errors)| wrong(format!("{errors:?}")))?;
    let about = resource.body.iter().find_map(|entry| match entry {
        Entry::ResourceComment(comment) => comment.content.first().copied(),
        _ => None,
    });
    let about = about.ok_or_else(|| wrong("begin it with a comment of three #".to_owned()))?;
    let _ = writeln!(code, "/// {about}\npub mod {} {{", identifier(file));
    let mut samples = Vec::new();
    let mut names = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let key = message.id.name;
        if names.contains(&key) {
            return Err(wrong(format!("{key} is there twice")));
        }
        names.push(key);
        let pattern = message.value.as_ref();
        let pattern = pattern.ok_or_else(|| wrong(format!("{key} says nothing")))?;
        let mut arguments = Vec::new();
        read(pattern, &mut arguments);
        let mut said = String::new();
        write_out(pattern, &mut said);
        for line in said.lines() {
            let _ = writeln!(code, "/// `{}`", line.replace('`', "'").trim());
            let _ = writeln!(code, "///");
        }
        let parameters = arguments.iter().map(|(name, kind)| {
            let kind = match kind {
                Kind::Any => "impl Into<crate::Argument>",
                Kind::Number => "impl Into<crate::Number>",
                Kind::Choice => "&'static str",
            };
            format!("{}: {kind}", identifier(name))
        });
        let parameters = parameters.collect::<Vec<_>>().join(", ");
        let values = arguments.iter().map(|(name, kind)| {
            let value = identifier(name);
            match kind {
                Kind::Any => format!("(\"{name}\", {value}.into())"),
                Kind::Number => format!("(\"{name}\", crate::Argument::from({value}.into()))"),
                Kind::Choice => format!("(\"{name}\", crate::Argument::from({value}))"),
            }
        });
        let values = values.collect::<Vec<_>>().join(", ");
        let function = identifier(key);
        let _ = writeln!(
            code,
            "pub fn {function}({parameters}) -> crate::Message {{ crate::Message::new(\"{file}\", \"{key}\", vec![{values}]) }}"
        );
        for number in ["1_u64", "2_u64"] {
            let values = arguments.iter().map(|(_, kind)| match kind {
                Kind::Any => "\"sample\"",
                Kind::Number => number,
                Kind::Choice => "\"other\"",
            });
            let values = values.collect::<Vec<_>>().join(", ");
            samples.push(format!("{function}({values})"));
        }
    }
    let samples = samples.join(", ");
    let _ = writeln!(
        code,
        "#[cfg(test)]\npub(crate) fn samples() -> Vec<crate::Message> {{ vec![{samples}] }}\n}}"
    );
    Ok(())
}

/// What may be given for a variable.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// A text, a number, or another message.
    Any,
    /// A number that decides about the form of the words.
    Number,
    /// One of the words that the message lists.
    Choice,
}

/// Finds the variables of a message in the order in which they come up.
fn read<'a>(pattern: &Pattern<&'a str>, found: &mut Vec<(&'a str, Kind)>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => read_inline(inline, Kind::Any, found),
            Expression::Select { selector, variants } => {
                let is_number = variants.iter().all(|variant| match variant.key {
                    VariantKey::Identifier { name } => PLURALS.contains(&name),
                    VariantKey::NumberLiteral { .. } => true,
                });
                let kind = if is_number {
                    Kind::Number
                } else {
                    Kind::Choice
                };
                read_inline(selector, kind, found);
                for variant in variants {
                    read(&variant.value, found);
                }
            }
        }
    }
}

fn read_inline<'a>(
    inline: &InlineExpression<&'a str>,
    kind: Kind,
    found: &mut Vec<(&'a str, Kind)>,
) {
    match inline {
        InlineExpression::VariableReference { id } => {
            match found.iter_mut().find(|(name, _)| *name == id.name) {
                Some((_, known)) if *known == Kind::Any => *known = kind,
                Some(_) => {}
                None => found.push((id.name, kind)),
            }
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for inline in &arguments.positional {
                read_inline(inline, kind, found);
            }
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = expression.as_ref() {
                read_inline(inline, kind, found);
            }
        }
        _ => {}
    }
}

/// Writes what a message says, in the form that all others have in common.
fn write_out(pattern: &Pattern<&str>, said: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    let _ = write!(said, "{{ ${} }}", id.name);
                }
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    said.push_str(value);
                }
                Expression::Inline(_) => said.push('…'),
                Expression::Select { variants, .. } => {
                    for variant in variants.iter().filter(|variant| variant.default) {
                        write_out(&variant.value, said);
                    }
                }
            },
        }
    }
}

/// Returns the name of a message, a file or a variable as Rust has it.
fn identifier(name: &str) -> String {
    const KEYWORDS: [&str; 12] = [
        "as", "break", "continue", "else", "for", "if", "in", "loop", "move", "return", "type",
        "where",
    ];
    let name = name.replace('-', "_");
    match KEYWORDS.contains(&name.as_str()) {
        true => format!("r#{name}"),
        false => name,
    }
}
