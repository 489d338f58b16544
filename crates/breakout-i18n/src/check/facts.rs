//! What there is in a message, as far as a translation must have it as well.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser::parse,
};

/// What the plural rules of CLDR call their forms.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// No message says so many different things, if somebody is to read it.
const MOST_PATHS: usize = 256;

/// What stands in a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Its variables.
    pub arguments: BTreeMap<String, Kind>,
    /// Its variables in the order in which they come up.
    pub order: Vec<String>,
    /// What is shown, in order, for each choice of words.
    pub paths: Vec<Vec<String>>,
    /// What it says, in the form that all others have in common.
    pub text: String,
    /// How long the longest of its forms is, in bytes, without what stands in it.
    pub longest: usize,
    /// What is wrong in it by itself.
    pub wrong: Vec<String>,
    /// As it was written.
    pub source: String,
}

/// What decides about the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing: a text, a number, or another message.
    Any,
    /// A number, with the forms that the message has.
    Number(BTreeSet<String>),
    /// One of these words.
    Choice(BTreeSet<String>),
}

impl Facts {
    pub(super) fn is_shown_twice(&self, argument: &str) -> bool {
        let is_it = |name: &&String| *name == argument;
        let count = |path: &Vec<String>| path.iter().filter(is_it).count();
        self.paths.iter().any(|path| count(path) > 1)
    }
}

/// Reads the messages of a file, and says what is no message.
pub fn facts(text: &str) -> (Vec<(String, Facts)>, Vec<String>) {
    let mut problems = Vec::new();
    let resource = parse(text).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let line = text.get(..error.pos.start).unwrap_or(text).lines().count();
            problems.push(format!("line {}: {}", line.max(1), error.kind));
        }
        resource
    });
    let mut messages = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        if !message.attributes.is_empty() {
            problems.push(format!("{}: has attributes", message.id.name));
        }
        let facts = message.value.as_ref().map(of_pattern);
        messages.push((message.id.name.to_owned(), facts.unwrap_or_default()));
    }
    (messages, problems)
}

fn of_pattern(pattern: &Pattern<&str>) -> Facts {
    let mut facts = Facts::default();
    facts.read(pattern);
    facts.source = format!("{pattern:?}");
    write_out(pattern, &mut facts.text);
    let mut paths = vec![(Vec::new(), 0)];
    walk(pattern, &mut paths);
    if paths.len() >= MOST_PATHS {
        facts.wrong.push("has too many forms".to_owned());
    }
    facts.longest = paths.iter().map(|(_, bytes)| *bytes).max().unwrap_or(0);
    facts.paths = paths.into_iter().map(|(path, _)| path).collect();
    facts
}

impl Facts {
    /// Finds the variables.
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.check(value),
                PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline, Kind::Any),
            Expression::Select { selector, variants } => {
                let keys = variants.iter().map(|variant| match variant.key {
                    VariantKey::Identifier { name } => name,
                    VariantKey::NumberLiteral { value } => value,
                });
                let keys: BTreeSet<_> = keys.map(ToOwned::to_owned).collect();
                let is_form = |key: &String| {
                    PLURALS.contains(&key.as_str()) || key.starts_with(|c: char| c.is_ascii_digit())
                };
                let kind = match keys.iter().all(is_form) {
                    true => Kind::Number(keys),
                    false => Kind::Choice(keys),
                };
                self.read_inline(selector, kind);
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>, kind: Kind) {
        match inline {
            InlineExpression::VariableReference { id } => self.note(id.name, kind),
            InlineExpression::StringLiteral { value } => self.check(value),
            InlineExpression::FunctionReference { arguments, .. } => {
                for inline in &arguments.positional {
                    self.read_inline(inline, kind.clone());
                }
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            _ => {}
        }
    }

    fn note(&mut self, name: &str, kind: Kind) {
        if !self.order.iter().any(|known| known == name) {
            self.order.push(name.to_owned());
        }
        let known = self.arguments.entry(name.to_owned()).or_insert(Kind::Any);
        match (&mut *known, kind) {
            (_, Kind::Any) => {}
            (Kind::Any, kind) => *known = kind,
            (Kind::Number(keys), Kind::Number(more)) | (Kind::Choice(keys), Kind::Choice(more)) => {
                keys.extend(more);
            }
            _ => self
                .wrong
                .push(format!("${name} is a number here and a word there")),
        }
    }

    fn check(&mut self, text: &str) {
        let is_markup = |c: char| matches!(c, '<' | '>' | '&');
        if text.contains(is_markup) {
            self.wrong.push("has markup".to_owned());
        }
        // Marks of direction are put around names where a language needs them.
        let is_bad = |c: char| {
            matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fdd0}'..='\u{fdef}')
                || (c.is_control() && c != '\n')
        };
        if text.contains(is_bad) {
            self.wrong
                .push("has a character that cannot be seen".to_owned());
        }
    }
}

/// Writes what a message says, in the form that all others have in common.
fn write_out(pattern: &Pattern<&str>, said: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    said.push_str(&format!("{{ ${} }}", id.name));
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

/// Goes through all that a message may say, with what is shown and how many bytes it is.
fn walk(pattern: &Pattern<&str>, paths: &mut Vec<(Vec<String>, usize)>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                for (_, bytes) in paths.iter_mut() {
                    *bytes += value.len();
                }
            }
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => {
                let name = shown(inline);
                for (path, _) in paths.iter_mut() {
                    path.extend(name.map(ToOwned::to_owned));
                }
            }
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                let mut all = Vec::new();
                for variant in variants {
                    let mut these = paths.clone();
                    walk(&variant.value, &mut these);
                    all.extend(these);
                }
                all.truncate(MOST_PATHS);
                *paths = all;
            }
        }
    }
}

/// Returns the variable that an expression shows.
fn shown<'a>(inline: &InlineExpression<&'a str>) -> Option<&'a str> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().find_map(shown)
        }
        _ => None,
    }
}
