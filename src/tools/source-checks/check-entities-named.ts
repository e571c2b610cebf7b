import { foldText } from "../../core/lexicon/fold-text.ts";
import type { Claim } from "../../core/model/claim.ts";
import type { Entity } from "../../core/model/entity.ts";
import type { EntityId } from "../../core/model/ids.ts";
import type { Pack } from "../../core/model/pack.ts";
import { isMakerOf } from "./document-makers.ts";
import { hasPhrase, isNamedIn } from "./find-named.ts";
import { type Finding, findingsAt, type Problem, placeOfClaim } from "./finding.ts";
import { type CountedTexts, readPassage } from "./passages.ts";
import { type CarriedEntity, RECORD_FILES } from "./records.ts";

/**
 * Checks that a paragraph of a claim names each entity it is about and each that speaks: by one of its names, letters folded; as the
 * author or publisher of the document; or by words that are recorded as meaning it in that document. Recorded words
 * that no claim needs are found too.
 */
export function checkEntitiesNamed(
  pack: Pack,
  carried: readonly CarriedEntity[],
  texts: CountedTexts,
): Finding[] {
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const documents = new Map(pack.documents.map((document) => [document.id, document]));
  const idle = new Set(
    carried.flatMap(({ document, words }, entry) =>
      texts.has(document) ? words.map((_, at) => `${entry} ${at}`) : [],
    ),
  );

  const isMaker = (entity: Entity, claim: Claim) =>
    claim.sources.some(({ document: id }) => {
      const document = documents.get(id);
      return document !== undefined && isMakerOf(entity, document);
    });
  const isCarried = (entity: Entity, claim: Claim, paragraphs: string) => {
    const used = carried.flatMap((entry, index) => {
      const fits = entry.entity === entity.id && claim.sources.some((one) => one.document === entry.document);
      if (!fits) return [];
      return entry.words.flatMap((words, at) => (hasPhrase(paragraphs, words) ? [`${index} ${at}`] : []));
    });
    for (const key of used) idle.delete(key);
    return used.length > 0;
  };
  const checkClaim = (claim: Claim): Problem[] => {
    const paragraphs = foldText(readPassage(claim, texts).paragraphs);
    if (paragraphs === "") return [];
    return referencesOf(claim).flatMap(([field, id]): Problem[] => {
      const entity = entities.get(id);
      if (!entity) return [];
      if (isNamedIn(entity, paragraphs) || isMaker(entity, claim)) return [];
      if (isCarried(entity, claim, paragraphs)) return [];
      const problem = `is "${id}", which its paragraph does not name, nor does ${RECORD_FILES.carried} say by what words`;
      return [[field, problem]];
    });
  };
  const findings = pack.claims.flatMap((claim) => findingsAt(placeOfClaim(claim), checkClaim(claim)));
  const idleFindings = carried.flatMap(({ words }, entry) =>
    words.flatMap((word, at): Finding[] =>
      idle.has(`${entry} ${at}`)
        ? [
            {
              file: RECORD_FILES.carried,
              item: `[${entry}]`,
              field: `words[${at}]`,
              problem: `carries no entity of any claim: "${word}"`,
            },
          ]
        : [],
    ),
  );
  return [...findings, ...idleFindings];
}

/** The entities of a claim: those it is about, and those that speak in it. */
function referencesOf({ entities, speaker, via }: Claim): [field: string, id: EntityId][] {
  const about = entities.map((id, index): [string, EntityId] => [`entities[${index}]`, id]);
  const speaking = [["speaker", speaker] as const, ...via.map((one, at) => [`via[${at}]`, one] as const)];
  return [
    ...about,
    ...speaking.flatMap(([field, one]): [string, EntityId][] => {
      const id = one?.entity;
      return id === undefined || entities.includes(id) ? [] : [[`${field}.entity`, id]];
    }),
  ];
}
