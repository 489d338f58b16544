/** What the words of every language are made with. */

/** Sets a name apart, so that one that is written in the other direction does not turn the words around it. Names have no such characters. */
export function apart(name: string): string {
  return `\u2068${name}\u2069`;
}

/** Puts names into a sentence. What is no name, "5 more", comes last. */
export function lister(code: string): (names: string[], last?: string) => string {
  const list = new Intl.ListFormat(code, { type: "conjunction" });
  return (names, last) => list.format([...names.map(apart), ...(last === undefined ? [] : [last])]);
}

/** Chooses the form of a number in a language with several. What has none of its own has that of `other`. */
export function chooser(code: string): (count: number, forms: { [form in Intl.LDMLPluralRule]?: string } & { other: string }) => string {
  const rules = new Intl.PluralRules(code);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
