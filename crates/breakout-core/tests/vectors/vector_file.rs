//! The files in `vectors/`: one operation each, with its cases.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

/// One file.
pub(crate) struct VectorFile {
    /// The name of the file, and of the operation.
    pub(crate) name: &'static str,
    /// What the operation is.
    pub(crate) about: &'static str,
    /// What core does with an input.
    pub(crate) run: fn(&Value) -> Value,
    /// The cases, by name.
    pub(crate) inputs: Vec<(String, Value)>,
}

/// One case of a file.
#[derive(Debug, PartialEq)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) input: Value,
    pub(crate) expected: Value,
}

impl VectorFile {
    /// Every case, with what core says now.
    pub(crate) fn cases(&self) -> Vec<Case> {
        let cases = self.inputs.iter().map(|(name, input)| Case {
            name: name.clone(),
            input: input.clone(),
            expected: (self.run)(input),
        });
        cases.collect()
    }

    /// Every case as it is written, or none if there is no such file.
    pub(crate) fn read(&self) -> Option<Vec<Case>> {
        let text = fs::read_to_string(self.path()).ok()?;
        let file: Value = serde_json::from_str(&text).ok()?;
        assert_eq!(file["operation"], self.name);
        let cases = file["cases"].as_array()?.iter().map(|case| Case {
            name: case["name"].as_str().unwrap_or_default().to_owned(),
            input: case["input"].clone(),
            expected: case["expected"].clone(),
        });
        Some(cases.collect())
    }

    fn path(&self) -> PathBuf {
        folder().join(format!("{}.json", self.name))
    }

    /// One case on three lines, so that a change of one shows as that.
    fn text(&self) -> String {
        let cases: Vec<_> = self
            .cases()
            .iter()
            .map(|case| {
                format!(
                    "    {{ \"name\": {},\n      \"input\": {},\n      \"expected\": {} }}",
                    json!(case.name),
                    case.input,
                    case.expected
                )
            })
            .collect();
        let text = format!(
            "{{\n  \"operation\": {},\n  \"about\": {},\n  \"cases\": [\n{}\n  ]\n}}\n",
            json!(self.name),
            json!(self.about),
            cases.join(",\n")
        );
        escaped(&text)
    }
}

/// Names are here to deceive, and nobody could review what they cannot see: all but ASCII is escaped.
fn escaped(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for c in json.chars() {
        if c.is_ascii() && c != '\u{7f}' {
            escaped.push(c);
        } else {
            let mut buffer = [0; 2];
            let units = c.encode_utf16(&mut buffer).iter();
            escaped.extend(units.map(|unit| format!("\\u{unit:04x}")));
        }
    }
    escaped
}

/// Writes all files, and removes those that are no more.
pub(crate) fn write_all(files: &[VectorFile]) {
    for name in names() {
        if !files.iter().any(|file| file.name == name) {
            fs::remove_file(folder().join(format!("{name}.json"))).unwrap();
        }
    }
    for file in files {
        fs::write(file.path(), file.text()).unwrap();
    }
}

/// The names of the files that are there.
pub(crate) fn names() -> Vec<String> {
    let files = fs::read_dir(folder()).unwrap();
    let mut names: Vec<_> = files
        .filter_map(|file| {
            let name = file.unwrap().file_name().into_string().unwrap();
            name.strip_suffix(".json").map(str::to_owned)
        })
        .collect();
    names.sort();
    names
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../vectors")
}

/// A case of a file.
pub(crate) fn case(name: impl Into<String>, input: Value) -> (String, Value) {
    (name.into(), input)
}

/// A text of an input; empty if there is none.
pub(crate) fn text<'a>(input: &'a Value, key: &str) -> &'a str {
    input[key].as_str().unwrap_or_default()
}
