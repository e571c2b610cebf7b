import type { Pack } from "../../core/model/pack.ts";
import { SHARED_WORDS } from "./find-shared-words.ts";
import type { Finding } from "./finding.ts";
import { wordsOf } from "./match-words.ts";
import { collectOwnTexts } from "./own-texts.ts";
import { type CountedTexts, readPassage } from "./passages.ts";

/** As many words as one quotation may have. */
const QUOTED_WORDS = 25;

const QUOTATION = /“([^”]*)”|"([^"]*)"/gu;

/**
 * Checks what our texts put in quotation marks: it stands word for word in the sentences of the claims a text rests
 * on, is at most 25 words long, and, from eight words on, is quoted in the source too. Names are no quotations.
 */
export function checkQuotations(pack: Pack, texts: CountedTexts): Finding[] {
  const names = new Set(
    [
      ...pack.entities.flatMap((entity) => [entity.name, ...entity.names.map(({ text }) => text)]),
      ...pack.documents.map(({ title }) => title),
    ].map(joinWords),
  );
  return collectOwnTexts(pack).flatMap(({ place, field, text, claims }): Finding[] => {
    const sentences = claims.map((claim) => readPassage(claim, texts).sentences);
    // Without every sentence that a text rests on, nothing can be told of it.
    if (sentences.length === 0 || sentences.includes("")) return [];
    const source = sentences.join(" ");
    const quoted = [...source.matchAll(QUOTATION)].map((match) => joinWords(match[1] ?? match[2] ?? ""));
    return [...text.matchAll(QUOTATION)].flatMap((match): Finding[] => {
      const words = match[1] ?? match[2] ?? "";
      const problem = names.has(joinWords(words)) ? null : findQuoteProblem(words, source, quoted);
      return problem === null ? [] : [{ ...place, field, problem: `${problem}: “${words}”` }];
    });
  });
}

function findQuoteProblem(quotation: string, source: string, quoted: readonly string[]): string | null {
  const count = wordsOf(quotation).length;
  const words = joinWords(quotation);
  if (count > QUOTED_WORDS) return `quotes ${count} words; at most ${QUOTED_WORDS} may be`;
  if (!joinWords(source).includes(words)) return "quotes what its sentences do not say";
  if (count >= SHARED_WORDS && !quoted.some((own) => own.includes(words))) {
    return `quotes ${count} words that its source does not put in quotation marks`;
  }
  return null;
}

/** The words with a space at either end, so that only whole ones are found inside others. */
function joinWords(text: string): string {
  return ` ${wordsOf(text).join(" ")} `;
}
