import type { Claim } from "../../core/model/claim.ts";
import type { Pack } from "../../core/model/pack.ts";

/** Where a sentence stands, in one string for maps and sets. */
export function sentenceKey(document: string, paragraph: number, sentence: number): string {
  return `${document} ${paragraph} ${sentence}`;
}

/** The claims that use each sentence, by its key; a sentence that no claim uses has no entry. */
export function collectSentenceUsers(pack: Pack): ReadonlyMap<string, readonly Claim[]> {
  const users = new Map<string, Claim[]>();
  for (const claim of pack.claims) {
    for (const { document, paragraph, sentences } of claim.sources) {
      for (const sentence of sentences) {
        const key = sentenceKey(document, paragraph, sentence);
        users.set(key, [...(users.get(key) ?? []), claim]);
      }
    }
  }
  return users;
}
