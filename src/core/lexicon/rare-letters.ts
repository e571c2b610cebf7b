/** How often each letter stands in English text, in percent: Robert Lewand, Cryptological Mathematics (2000), p. 36. */
const FREQUENCY: Readonly<Record<string, number>> = {
  e: 12.7,
  t: 9.1,
  a: 8.2,
  o: 7.5,
  i: 7,
  n: 6.7,
  s: 6.3,
  h: 6.1,
  r: 6,
  d: 4.3,
  l: 4,
  c: 2.8,
  u: 2.8,
  m: 2.4,
  w: 2.4,
  f: 2.2,
  g: 2,
  y: 2,
  p: 1.9,
  b: 1.5,
  v: 1,
  k: 0.8,
  j: 0.2,
  x: 0.2,
  q: 0.1,
  z: 0.1,
};
/** In percent: what digits, signs and letters of other tongues are taken to be. */
const OTHERS_FREQUENCY = 1;

/**
 * Letters of which each word has one, as few in text as can be told in one go: again and again the one that tells most
 * words for what it costs, and without those that the others turned out to do without.
 *
 * @param words each by its letters.
 */
export function rareLetters(words: readonly (readonly string[])[]): readonly string[] {
  const costOf = (letter: string) => FREQUENCY[letter] ?? OTHERS_FREQUENCY;
  const all = [...new Set(words.flat())];
  const chosen: string[] = [];
  for (let left = words; left.length > 0; ) {
    const worthOf = (letter: string) => left.filter((word) => word.includes(letter)).length / costOf(letter);
    const [best = ""] = all.toSorted((one, other) => worthOf(other) - worthOf(one));
    const rest = left.filter((word) => !word.includes(best));
    if (rest.length === left.length) break;
    chosen.push(best);
    left = rest;
  }
  const isNeeded = (letter: string, others: readonly string[]) =>
    words.some((word) => word.includes(letter) && !others.some((other) => word.includes(other)));
  return chosen
    .toSorted((one, other) => costOf(other) - costOf(one))
    .reduce<readonly string[]>((kept, letter) => {
      const others = kept.filter((each) => each !== letter);
      return isNeeded(letter, others) ? kept : others;
    }, chosen);
}
