//! What is wrong with how a command was typed, in other languages than English: there, clap says it by itself.

use breakout_i18n::{Argument, Language, Message, usage as words};
use breakout_words::{CommandError, typed::Unreadable};
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::help;

/// Returns what is wrong, and what can be done; none of an error that only clap has words for.
pub(crate) fn told(error: &clap::Error, language: Language) -> Option<CommandError> {
    if help::speaks_as_clap(language) {
        return None;
    }
    let mut told = CommandError::usage(message(error)?);
    if let Some(unreadable) = source(error).and_then(|source| source.downcast_ref::<Unreadable>()) {
        told = told.with_hint(&unreadable.0);
    }
    let possible = strings(error, ContextKind::ValidValue);
    if !possible.is_empty() {
        told = told.with_command(words::possible_values(typed(possible)));
    }
    let similar = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ];
    for similar in similar.map(|kind| strings(error, kind)) {
        if !similar.is_empty() {
            told = told.with_command(words::did_you_mean(typed(similar)));
        }
    }
    let usage = error.get(ContextKind::Usage).map(ToString::to_string);
    if let Some(usage) = usage
        .as_deref()
        .and_then(|usage| help::usage(usage, language))
    {
        told = told.with_command(words::typed_like_this(&usage));
        let is_name = |word: &&str| word.starts_with(|c: char| c.is_ascii_lowercase());
        let command: Vec<_> = usage.split_whitespace().take_while(is_name).collect();
        told = told.with_command(words::more_in_the_help(command.join(" ")));
    }
    Some(told)
}

fn message(error: &clap::Error) -> Option<Message> {
    let argument = || string(error, ContextKind::InvalidArg);
    let value = || string(error, ContextKind::InvalidValue);
    Some(match error.kind() {
        ErrorKind::UnknownArgument => words::unexpected(argument()?),
        ErrorKind::InvalidSubcommand => {
            words::no_such_command(string(error, ContextKind::InvalidSubcommand)?)
        }
        ErrorKind::MissingRequiredArgument => {
            words::is_missing(typed(strings(error, ContextKind::InvalidArg)))
        }
        ErrorKind::InvalidValue if value()?.is_empty() => words::takes_a_value(argument()?),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::TooManyValues => {
            words::not_possible_for(value()?, argument()?)
        }
        ErrorKind::ArgumentConflict => {
            let (argument, others) = (argument()?, strings(error, ContextKind::PriorArg));
            match others.as_slice() {
                [] => return None,
                [same] if *same == argument => words::only_once(argument),
                _ => words::not_together(argument, typed(others)),
            }
        }
        ErrorKind::InvalidUtf8 => words::no_text(),
        _ => return None,
    })
}

fn source(error: &clap::Error) -> Option<&(dyn std::error::Error + 'static)> {
    std::error::Error::source(error)
}

fn string(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        _ => None,
    }
}

fn strings(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

/// Several things that are typed.
fn typed(texts: Vec<String>) -> Argument {
    Argument::list(texts.into_iter().map(words::typed))
}
