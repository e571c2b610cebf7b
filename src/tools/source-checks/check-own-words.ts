import type { EntityType } from "../../core/model/entity.ts";
import type { Pack } from "../../core/model/pack.ts";
import { collectWordRuns, findSharedWords } from "./find-shared-words.ts";
import type { Finding } from "./finding.ts";
import { collectOwnTexts } from "./own-texts.ts";
import type { SourceText } from "./read-source-folder.ts";

/** What entities of these types are called are words like any other: "facial recognition" is nobody's name. */
const NAMELESS: ReadonlySet<EntityType> = new Set(["concept", "technology", "policy", "resource"]);

/**
 * Finds texts of the pack that share too many words in a row with any text of the folder, teasers and other captures
 * among them. Names of entities, titles and publishers don't count; quotations are checked by checkQuotations.
 */
export function checkOwnWords(pack: Pack, texts: readonly SourceText[]): Finding[] {
  const names = [
    ...pack.entities
      .filter(({ type }) => !NAMELESS.has(type))
      .flatMap((entity) => [entity.name, ...entity.names.map(({ text }) => text)]),
    ...pack.documents.flatMap(({ title, publisher }) => [title, publisher]),
  ];
  const runs = collectWordRuns(
    texts.flatMap(({ paragraphs }) => paragraphs),
    names,
  );
  return collectOwnTexts(pack).flatMap(({ place, field, text }): Finding[] => {
    const shared = findSharedWords(text, runs);
    return shared === null ? [] : [{ ...place, field, problem: `has a source's words: "${shared}"` }];
  });
}
