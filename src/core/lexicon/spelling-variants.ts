/**
 * Spellings that are as usual as another, British and American, joined and apart: a pattern and what to put in its
 * place. Each goes both ways; hyphens need no entry, the matcher takes them for spaces. Patterns are compiled once: packs
 * hold up to 100,000 names.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  ...["security", "space", "attack", "crime", "espionage"].flatMap(cyberSpellings),
  // informatization, informatisation
  [/(\p{L}{2}i)z(ations?|e[ds]?|ers?|ing)\b/gu, "$1s$2"],
  [/(\p{L}{2}i)s(ations?)\b/gu, "$1z$2"],
  // digitalise, digitalize; but not supervise, enterprise, exercise
  [/([ln]i|[aeo]ri|ardi|[ict]mi)s(e[ds]?|ers?|ing)\b/gu, "$1z$2"],
  // labour, labor
  [/\b(behavi|col|fav|harb|hon|lab|neighb)our/gi, "$1or"],
  [/\b(behavi|col|fav|harb|hon|lab|neighb)or/gi, "$1our"],
  // centre, center
  [/\b(cent|fib|theat)re(s?)\b/gi, "$1er$2"],
  [/\b(cent|fib|theat)er(s?)\b/gi, "$1re$2"],
  // defence, defense
  [/\b(defen|licen|offen)ce(s?)\b/gi, "$1se$2"],
  [/\b(defen|licen|offen)se(s?)\b/gi, "$1ce$2"],
  // programme, program; dialogue, dialog
  [/\b(program)me(s?)\b/gi, "$1$2"],
  [/\b(program)(s?)\b/gi, "$1me$2"],
  [/\b(catalog|dialog)ue(s?)\b/gi, "$1$2"],
  [/\b(catalog|dialog)(s?)\b/gi, "$1ue$2"],
  // labelled, labeled
  [/\b(channel|label|level|model|signal|travel)l(ed|ing|ers?)\b/gi, "$1$2"],
  [/\b(channel|label|level|model|signal|travel)(ed|ing|ers?)\b/gi, "$1l$2"],
  [/ and (?=\p{L})/gu, " & "],
  [/ & (?=\p{L})/gu, " and "],
  [/ Corporation\b/g, " Corp"],
  // Five-Year Plan, 5-Year Plan
  [/\bfive(?=[- ]year\b)/gi, "5"],
  [/\b5(?=[- ]Year\b)/g, "Five"],
  [/\b5(?=[- ]year\b)/g, "five"],
];

function cyberSpellings(word: string): [RegExp, string][] {
  const title = word.slice(0, 1).toUpperCase() + word.slice(1);
  return [
    [new RegExp(`\\bcyber[ -]${word}`, "g"), `cyber${word}`],
    [new RegExp(`\\bCyber[ -](?:${word}|${title})`, "g"), `Cyber${word}`],
    [new RegExp(`\\bcyber${word}`, "g"), `cyber ${word}`],
    [new RegExp(`\\bCyber${word}`, "g"), `Cyber ${title}`],
  ];
}

/** A name with many words of two spellings is searched in these. */
const MOST_SPELLINGS = 8;

/** A form and its spellings, itself first. */
export function spellingsOf(text: string): string[] {
  const spellings = new Set([text]);
  for (const [from, to] of SPELLINGS) {
    for (const known of [...spellings]) spellings.add(known.replace(from, to));
  }
  for (const known of [...spellings]) spellings.add(withoutFirstApostrophe(known));
  return [...spellings].slice(0, MOST_SPELLINGS);
}

/** `junminronghe` for `junmin ronghe`: pinyin is joined and parted at will. */
export function joinedUp(romanised: string): string[] {
  const [first = "", ...rest] = romanised.split(" ");
  const joined = first + rest.join("").toLowerCase();
  return rest.length > 0 && !/\d/.test(joined) ? [joined] : [];
}

/**
 * `Xi'an` as `Xian`: elsewhere in a form the matcher passes over apostrophes, but forms are looked up by their first
 * word, which ends at one. Not a possessive: `China's` is no `Chinas`.
 */
function withoutFirstApostrophe(text: string): string {
  return text.replace(/^(\p{L}+)['’](?!s\b)(?=\p{L})/u, "$1");
}
