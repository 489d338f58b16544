/** The client's look. */

/** Takes the client's theme; of one that is not known, what its name says, or what the system prefers. */
export function applyTheme(name: string): void {
  const { dataset } = document.documentElement;
  dataset["theme"] = themeOf(name, matchMedia("(prefers-color-scheme: dark)").matches);
  if (/high.?contrast/i.test(name)) {
    dataset["contrast"] = "more";
  } else {
    delete dataset["contrast"];
  }
}

/** Says whether a theme is light or dark. */
export function themeOf(name: string, isDarkPreferred: boolean): "light" | "dark" {
  if (/dark|black/i.test(name)) {
    return "dark";
  }
  return /light/i.test(name) || !isDarkPreferred ? "light" : "dark";
}

/** Takes the client's font, before those that the page would take. */
export function applyFont(font: string | undefined): void {
  if (font !== undefined) {
    document.documentElement.style.setProperty("--font", `"${font}"`);
  }
}
