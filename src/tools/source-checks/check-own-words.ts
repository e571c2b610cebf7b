import type { Pack } from "../../core/model/pack.ts";
import type { SourceFinding } from "./check-claim-sources.ts";
import { collectWordRuns, findSharedWords } from "./find-shared-words.ts";
import type { SourceText } from "./read-source-texts.ts";

/** A text of ours, and where it stands. */
interface OwnText {
  readonly item: string;
  readonly field: string;
  readonly text: string;
}

/** Finds texts of the pack that share too many words in a row with a source, quotations aside. */
export function checkOwnWords(pack: Pack, texts: readonly SourceText[]): SourceFinding[] {
  const sources = collectWordRuns(texts.flatMap(({ paragraphs }) => paragraphs));
  return collectOwnTexts(pack).flatMap(({ item, field, text }): SourceFinding[] => {
    const shared = findSharedWords(text, sources);
    return shared === null ? [] : [{ item, field, problem: `has a source's words: "${shared}"` }];
  });
}

function collectOwnTexts(pack: Pack): OwnText[] {
  const entities = pack.entities.flatMap(({ id, summary }) =>
    summary.map(({ text }, index) => ({ item: `entity "${id}"`, field: `summary[${index}].text`, text })),
  );
  const claims = pack.claims.flatMap((claim) => {
    const item = `claim "${claim.id}"`;
    return [
      { item, field: "text", text: claim.text },
      { item, field: "reasoning", text: claim.reasoning ?? "" },
      { item, field: "inference.reasoning", text: claim.inference?.reasoning ?? "" },
      ...claim.figures.map((figure, index) => ({ item, field: `figures[${index}].of`, text: figure.of })),
    ];
  });
  const events = pack.events.map(({ id, text }) => ({ item: `event "${id}"`, field: "text", text }));
  const conflicts = pack.conflicts.flatMap(({ id, topic, explanation, sides }) => {
    const item = `conflict "${id}"`;
    return [
      { item, field: "topic", text: topic },
      { item, field: "explanation", text: explanation },
      ...sides.map(({ label }, index) => ({ item, field: `sides[${index}].label`, text: label })),
    ];
  });
  return [...entities, ...claims, ...events, ...conflicts];
}
