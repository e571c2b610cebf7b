import type { Lexicon } from "../../core/lexicon/read-lexicon.ts";
import type { Evidence } from "../../core/matching/evidence.ts";
import { findCandidates } from "../../core/matching/find-candidates.ts";
import { paragraphsOf } from "../../core/matching/find-mentions.ts";
import { type FormClass, type Judged, judgeByRule, type Model } from "../../core/matching/judge.ts";
import { createPageFacts } from "../../core/matching/page-facts.ts";
import { readBlock } from "../../core/matching/read-block.ts";
import type { Passage } from "./read-passages.ts";
import { isHit, isOptional } from "./score-passage.ts";

/** A candidate that no rule decides, with all evidence and what people say it is. */
export interface Example {
  readonly document: string;
  readonly file: string;
  readonly form: string;
  readonly formClass: FormClass;
  readonly candidate: Judged;
  readonly evidence: Evidence;
  readonly isMention: boolean;
  /** How much it counts in fitting. */
  readonly weight: number;
}

/**
 * The examples of some passages. Each passage is read twice, with its title, address and language and without: what is
 * searched has them or not. What counts elsewhere on a page is evidence too, so the examples hang on the model.
 */
export function collectExamples(
  passages: readonly Passage[],
  lexicons: readonly Lexicon[],
  model: Model,
): Example[] {
  return passages.flatMap((passage) => {
    const { url, title, lang } = passage;
    const examples = [{ url, title, lang }, { title: "" }].flatMap((context) => {
      const page = createPageFacts(() => context);
      const factsOf = (text: string, before = "") =>
        readBlock(text, findCandidates(text, lexicons), model, () => before);
      const blocks = paragraphsOf(passage.text).map(({ text, offset }) => ({
        offset,
        facts: factsOf(text, passage.text.slice(0, offset)),
      }));
      for (const facts of [factsOf(context.title ?? ""), ...blocks.map(({ facts }) => facts)])
        page.add(facts);
      return blocks.flatMap(({ offset, facts }) =>
        [...facts.doubtful.values()].flatMap(({ candidate, form, formClass, local, ...doubt }) => {
          const evidence = {
            ...local,
            ...page.evidenceFor({ candidate, form, formClass, local, ...doubt }, facts),
          };
          const found = {
            start: candidate.start + offset,
            end: candidate.end + offset,
            entity: candidate.entity.id,
          };
          const isMention = passage.spans.some((label) => !label.optional && isHit(found, label));
          if (judgeByRule(candidate, formClass, evidence) !== null) return [];
          if (!isMention && isOptional(found, passage.spans)) return [];
          const { document, file } = passage;
          return [{ document, file, form, formClass, candidate, evidence, isMention, weight: 1 }];
        }),
      );
    });
    return examples.map((example) => ({ ...example, weight: shareOf(example, examples) }));
  });
}

/** Ten times the same letters in a passage say little more than twice. */
function shareOf({ form }: Example, all: readonly Example[]): number {
  return 1 / Math.sqrt(all.filter((other) => other.form === form).length);
}
