import type { Candidate } from "./candidate.ts";

/** An address written out in a text, as far as it goes: Chinese characters and signs end one that has none of its own. */
const ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s<>"“”‘’(),|—–…\uFFFC\u3000-\u9FFF\uFF00-\uFFEF]+/gi;

/** The candidates of a text but those in addresses written out in it: their words name where a page is, not what. */
export function outsideAddresses(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const addresses = [...text.matchAll(ADDRESS)];
  if (addresses.length === 0) return candidates;
  return candidates.filter(
    ({ start }) =>
      !addresses.some(({ 0: address, index }) => start >= index && start < index + address.length),
  );
}
