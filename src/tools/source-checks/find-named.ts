import { foldText } from "../../core/lexicon/fold-text.ts";
import type { Entity } from "../../core/model/entity.ts";

/** The entities that a text names by any of their names, letters folded. */
export function findNamed(entities: readonly Entity[], text: string): Entity[] {
  const folded = foldText(text);
  return entities.filter((entity) => isNamedIn(entity, folded));
}

/** Whether a folded text names an entity. */
export function isNamedIn({ name, names }: Entity, folded: string): boolean {
  return [name, ...names.map(({ text }) => text)].some((one) => hasPhrase(folded, one));
}

/** Whether some words stand in a folded text with no letter or digit at either end; a plural or possessive s may follow. */
export function hasPhrase(folded: string, phrase: string): boolean {
  const words = foldText(phrase).trim();
  for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
    const before = folded.slice(0, at);
    const after = folded.slice(at + words.length).replace(/^'?s(?![\p{L}\p{N}])/u, "");
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
