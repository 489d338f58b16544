//! The crates, as they would be published.

use crate::cargo;

/// Packs all crates in their order and builds each from what is packed; with `--quick`, only packs them.
pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    let quick: &[&str] = match args {
        ["--dry-run"] => &[],
        ["--dry-run", "--quick"] => &["--no-verify"],
        // To publish is somebody's decision, and is done with cargo itself.
        _ => return Err("usage: cargo xtask publish --dry-run [--quick]".to_owned()),
    };
    let args = [&["publish", "--workspace", "--dry-run", "--locked"], quick].concat();
    let status = cargo(&args).status();
    let status = status.map_err(|error| format!("cargo could not be run: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`cargo {}` failed ({status})", args.join(" ")))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::Value;

    use super::*;

    /// Returns what our manifests say, by the names of the crates.
    fn manifests() -> BTreeMap<String, Value> {
        let metadata = ["metadata", "--no-deps", "--format-version", "1"];
        let output = cargo(&metadata).output().unwrap();
        let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
        let packages = metadata["packages"].as_array().unwrap().iter();
        packages
            .map(|package| {
                (
                    package["name"].as_str().unwrap().to_owned(),
                    package.clone(),
                )
            })
            .collect()
    }

    fn is_published(package: &Value) -> bool {
        package["publish"].is_null()
    }

    #[test]
    fn what_is_published_says_what_it_is() {
        let manifests = manifests();
        let published: Vec<_> = manifests.values().filter(|it| is_published(it)).collect();
        assert!(published.len() > 10);
        for package in published {
            let name = &package["name"];
            for key in [
                "description",
                "license",
                "readme",
                "repository",
                "rust_version",
            ] {
                assert!(package[key].is_string(), "{name} has no {key}");
            }
            for key in ["keywords", "categories"] {
                let said = package[key].as_array().unwrap();
                assert!((1..=5).contains(&said.len()), "{name}: {key}");
            }
        }
    }

    #[test]
    fn what_is_published_needs_nothing_that_is_not() {
        let manifests = manifests();
        for package in manifests.values().filter(|it| is_published(it)) {
            let dependencies = package["dependencies"].as_array().unwrap().iter();
            for dependency in dependencies.filter(|it| !it["path"].is_null()) {
                let name = dependency["name"].as_str().unwrap();
                // A dependency of tests alone is left out of what is published where it has no version.
                let is_left_out = dependency["kind"] == "dev" && dependency["req"] == "*";
                let is_there = is_published(&manifests[name]) && dependency["req"] != "*";
                assert!(is_left_out || is_there, "{} needs {name}", package["name"]);
            }
        }
    }
}
