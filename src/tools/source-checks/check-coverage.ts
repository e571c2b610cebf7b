import type { Pack } from "../../core/model/pack.ts";
import type { Finding } from "./finding.ts";
import { RECORD_FILES, type Records, type UncoveredSentences } from "./records.ts";
import { collectSentenceUsers, sentenceKey } from "./sentence-users.ts";

/**
 * Checks that every sentence of every article is used by a claim or recorded as carrying none, and that the record
 * names no sentence twice and none that is not there. A recorded sentence that a claim uses is found by checkPlaces.
 */
export function checkCoverage(pack: Pack, { digests, uncovered }: Records): Finding[] {
  const used = collectSentenceUsers(pack);
  const listed = new Set<string>();
  const findings: Finding[] = [];
  const report = (item: string, field: string, problem: string) =>
    findings.push({ file: RECORD_FILES.uncovered, item, field, problem });
  const readEntry = ({ document, paragraph, sentences }: UncoveredSentences, index: number) => {
    const count = digests.get(document)?.paragraphs.get(paragraph)?.length ?? 0;
    for (const sentence of sentences) {
      const key = sentenceKey(document, paragraph, sentence);
      const told = `${sentence} of paragraph ${paragraph} of ${document}`;
      if (sentence > count) report(`[${index}]`, "sentences", `names ${told}, which is not in the article`);
      if (listed.has(key)) report(`[${index}]`, "sentences", `names ${told}, which is listed already`);
      listed.add(key);
    }
  };
  uncovered.forEach(readEntry);
  for (const { id } of pack.documents) {
    for (const [paragraph, sentences] of digests.get(id)?.paragraphs ?? []) {
      for (let sentence = 1; sentence <= sentences.length; sentence++) {
        const key = sentenceKey(id, paragraph, sentence);
        if (used.has(key) || listed.has(key)) continue;
        const place = `paragraph ${paragraph}, sentence ${sentence}`;
        report(`document "${id}"`, place, "is used by no claim and not listed here");
      }
    }
  }
  return findings;
}
