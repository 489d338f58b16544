//! Examines pages for what keeps people from using them, with axe-core.

use std::{fs, path::Path};

use serde_json::Value;

use crate::{browser::Browser, error::Error, npm, programs::Programs};

/// Pinned, so that what is found changes only with our pages.
const PACKAGE: &str = "axe-core";
const VERSION: &str = "4.14.1";

/// Runs it on what is to be seen, and answers with what is wrong.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] }).then(
        (found) => done(found.violations.map((violation) => ({
            rule: violation.id,
            help: violation.help,
            at: violation.nodes.map((node) => node.html + ' ' + (node.any[0]?.message ?? node.failureSummary)),
        }))),
        (error) => done(String(error)),
    );
";

/// axe-core, as it is given to pages.
#[derive(Clone, Debug)]
pub struct Axe {
    script: String,
}

impl Axe {
    /// Fetches it from npm into `folder`, unless it is there.
    ///
    /// # Errors
    ///
    /// [`Error::Npm`] if npm cannot, and [`Error::Program`] and [`Error::Files`].
    pub async fn fetch(programs: &Programs, folder: &Path) -> Result<Self, Error> {
        let home = npm::fetch(programs, (PACKAGE, VERSION), folder).await?;
        let file = home.join("axe.min.js");
        let script = fs::read_to_string(&file).map_err(npm::files(&file))?;
        Ok(Self { script })
    }

    /// Returns a line for each place that is wrong on the page.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if the browser cannot.
    pub async fn violations(&self, browser: &Browser) -> Result<Vec<String>, Error> {
        // As a command of the driver it is not bound by the page's policy, which stays as strict as it is.
        browser.session.run(&self.script, &[]).await?;
        Ok(match browser.session.run_async(RUN, &[]).await? {
            Value::Array(violations) => violations.iter().flat_map(lines).collect(),
            other => vec![format!("axe-core failed: {other}")],
        })
    }
}

fn lines(violation: &Value) -> Vec<String> {
    let text = |key: &str| violation[key].as_str().unwrap_or_default().to_owned();
    let places = violation["at"].as_array().cloned().unwrap_or_default();
    let places = places.iter().map(|place| {
        let place = place.as_str().unwrap_or_default();
        format!("{} ({}): {place}", text("rule"), text("help"))
    });
    places.collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_place_is_a_line_with_its_rule() {
        let violation =
            json!({ "rule": "label", "help": "Fields need labels", "at": ["<input>", "<select>"] });
        assert_eq!(
            lines(&violation),
            [
                "label (Fields need labels): <input>",
                "label (Fields need labels): <select>"
            ]
        );
    }
}
