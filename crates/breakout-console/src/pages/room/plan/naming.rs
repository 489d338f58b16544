//! What groups are called that nobody has named, in the language of the session.

use breakout_core::plan::name::NamePattern;
use breakout_i18n::Language;

use super::{draft::Draft, start::StartOptions};

impl Draft {
    /// Calls groups in this language, unless somebody has said how: in the form, by hand, in a file, or last time.
    pub(super) fn speak(&mut self, language: Language) {
        let before = self.named_in.group_names();
        self.named_in = language;
        if self.deal.names != before.to_string() {
            return;
        }
        let now = language.group_names();
        self.deal.names = now.to_string();
        if self.is_dealt {
            self.call_as(&now, &before);
        }
    }

    /// Takes over how it is to be started, and the language of that.
    pub(super) fn start_with(&mut self, options: StartOptions) {
        self.options = options;
        if let Some(language) = self.options.language {
            self.speak(language);
        }
    }

    fn call_as(&mut self, now: &NamePattern, before: &NamePattern) {
        for child in &mut self.plan.children {
            if let Some(number) = before.number(&child.name) {
                child.name = now.name(number);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use breakout_core::plan::{Plan, PlannedChild};

    use super::*;
    use crate::pages::room::plan::draft::Step;

    fn draft(names: &[&str]) -> Draft {
        let children = names
            .iter()
            .map(|name| PlannedChild::new(*name, Vec::new()));
        let mut draft = Draft::empty(1);
        draft.set(Plan::new(children.collect()));
        draft.is_dealt = true;
        draft
    }

    fn names(draft: &Draft) -> Vec<&str> {
        let children = draft.plan.children.iter();
        children.map(|child| child.name.as_str()).collect()
    }

    #[test]
    fn groups_that_nobody_has_named_are_called_in_the_language_of_the_session() {
        let mut draft = draft(&["Group 1", "Bees", "Group 3"]);
        draft.step(Step::Language(Language::German));
        assert_eq!(draft.options.language, Some(Language::German));
        assert_eq!(draft.deal.names, "Gruppe {n}");
        draft.step(Step::Add);
        assert_eq!(names(&draft), ["Gruppe 1", "Bees", "Gruppe 3", "Gruppe 4"]);
        draft.speak(Language::French);
        draft.speak(Language::English);
        assert_eq!(names(&draft), ["Group 1", "Bees", "Group 3", "Group 4"]);
    }

    #[test]
    fn what_somebody_has_named_keeps_its_name() {
        let mut by_form = draft(&["Team 1"]);
        by_form.deal.names = "Team {n}".to_owned();
        by_form.speak(Language::German);
        assert_eq!(by_form.deal.names, "Team {n}");
        assert_eq!(names(&by_form), ["Team 1"]);

        let mut by_file = draft(&["Group 1"]);
        by_file.is_dealt = false;
        by_file.speak(Language::German);
        assert_eq!(names(&by_file), ["Group 1"]);
        assert_eq!(by_file.deal.names, "Gruppe {n}");
    }
}
