/**
 * Words that writers spell in two ways; a form with the one is searched with the other too. Hyphens need no entry:
 * the matcher takes them for spaces.
 */
const PAIRS: readonly (readonly [string, string])[] = [
  ["cybersecurity", "cyber security"],
  ["cyberspace", "cyber space"],
  ["organization", "organisation"],
  ["informatization", "informatisation"],
  ["standardization", "standardisation"],
  ["program", "programme"],
  ["defense", "defence"],
  ["center", "centre"],
];

/** A form and its spellings, itself first. */
export function spellingsOf(text: string): string[] {
  const spellings = [text];
  for (const [one, other] of PAIRS) {
    const swapped = swap(text, one, other) ?? swap(text, other, one);
    if (swapped !== null) spellings.push(swapped);
  }
  const first = withoutFirstApostrophe(text);
  if (first !== null) spellings.push(first);
  return spellings;
}

function swap(text: string, from: string, to: string): string | null {
  const found = new RegExp(`\\b${from}\\b`, "i").exec(text);
  if (found === null) return null;
  const capital = /^\p{Lu}/u.test(found[0]);
  const replacement = capital ? to.charAt(0).toUpperCase() + to.slice(1) : to;
  return text.slice(0, found.index) + replacement + text.slice(found.index + from.length);
}

/**
 * `Xi'an` as `Xian`: elsewhere in a form the matcher passes over apostrophes, but forms are looked up by their first
 * word, which ends at one. Not a possessive: `China's` is no `Chinas`.
 */
function withoutFirstApostrophe(text: string): string | null {
  const found = /^(\p{L}+)['’](?!s\b)(\p{L}.*)$/u.exec(text);
  return found ? `${found[1] ?? ""}${found[2] ?? ""}` : null;
}
