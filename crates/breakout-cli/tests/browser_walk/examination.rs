//! Every page that the walk comes to, looked at by axe-core in both color schemes.

use std::path::Path;

use local_chromium::{Axe, Browser, Programs, Scheme};

/// What was found so far; all of it is told at the end.
pub(crate) struct Examination {
    axe: Axe,
    examined: usize,
    found: Vec<String>,
}

impl Examination {
    pub(crate) async fn new(programs: &Programs) -> Self {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        Self {
            axe: Axe::fetch(programs, target).await.unwrap(),
            examined: 0,
            found: Vec::new(),
        }
    }

    pub(crate) async fn examine(&mut self, browser: &Browser, page: &str) {
        for scheme in [Scheme::Dark, Scheme::Light] {
            browser.set_scheme(scheme).await.unwrap();
            let violations = self.axe.violations(browser).await.unwrap();
            let lines = violations.iter();
            let lines = lines.map(|line| format!("{page}, {scheme:?}: {line}"));
            self.found.extend(lines);
            self.examined += 1;
        }
    }

    #[track_caller]
    pub(crate) fn assert_nothing_found(&self) {
        assert!(self.examined > 0);
        assert!(self.found.is_empty(), "{:#?}", self.found);
    }
}
