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
  for (const { from, to } of SWAPS) {
    const swapped = swap(text, from, to);
    if (swapped !== null) spellings.push(swapped);
  }
  const first = withoutFirstApostrophe(text);
  if (first !== null) spellings.push(first);
  return spellings;
}

/** Each pair both ways, its pattern compiled once: packs hold up to 100,000 names. */
const SWAPS = PAIRS.flatMap(([one, other]) => [
  { from: new RegExp(`\\b${one}\\b`, "i"), to: other },
  { from: new RegExp(`\\b${other}\\b`, "i"), to: one },
]);

function swap(text: string, from: RegExp, to: string): string | null {
  const found = from.exec(text);
  if (found === null) return null;
  const isTitle = /^\p{Lu}/u.test(found[0]);
  const replacement = isTitle ? to.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()) : to;
  return text.slice(0, found.index) + replacement + text.slice(found.index + found[0].length);
}

/**
 * `Xi'an` as `Xian`: elsewhere in a form the matcher passes over apostrophes, but forms are looked up by their first
 * word, which ends at one. Not a possessive: `China's` is no `Chinas`.
 */
function withoutFirstApostrophe(text: string): string | null {
  const found = /^(\p{L}+)['’](?!s\b)(\p{L}.*)$/u.exec(text);
  return found ? `${found[1] ?? ""}${found[2] ?? ""}` : null;
}
