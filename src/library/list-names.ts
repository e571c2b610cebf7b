/** Names as a sentence of a language lists them. Chinese “和” stands apart from Latin letters, as its neighbours there do. */
export function listNames(names: readonly string[], lang: string): string {
  const parts = new Intl.ListFormat(lang, { type: "conjunction" }).formatToParts(names);
  const told = parts.map(({ type, value }, at) => {
    if (type === "element" || !/^\p{Script=Han}+$/u.test(value)) return value;
    const before = /[\p{Script=Latin}\d]$/u.test(parts[at - 1]?.value ?? "") ? " " : "";
    const after = /^[\p{Script=Latin}\d]/u.test(parts[at + 1]?.value ?? "") ? " " : "";
    return `${before}${value}${after}`;
  });
  return told.join("");
}
