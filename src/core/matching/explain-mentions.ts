import type { Lexicon } from "../lexicon/read-lexicon.ts";
import { type EntityKey, entityKey } from "../model/ids.ts";
import type { Mention } from "../model/mention.ts";
import type { Restraint } from "../model/why.ts";
import { explainWhy } from "./explain-why.ts";
import { type PageText, readText } from "./find-mentions.ts";
import { createWhyFinder } from "./find-why.ts";
import { readCues } from "./read-cues.ts";

/** A mention in a text, with what a reader would see of it by default. */
export interface ShownMention extends Mention {
  /** What keeps it from being marked; null if it is. */
  readonly restraint: Restraint | null;
  /** An English sentence (see explainWhy). */
  readonly why: string;
}

/** A heading in Markdown, underlined ones too: a section begins with the paragraph that holds it. */
const HEADING = /^[ ]{0,3}(?:#{1,6}\s|\S.*\n[ ]{0,3}(?:=+|-+)[ ]*$)/m;

/**
 * Finds the mentions in a whole text, and tells of each why it counts and whether it would be marked by the settings
 * that come with the extension: no quiet name, and of each entity the first of a section. A text is one section unless
 * it has headings in Markdown.
 */
export function explainMentions(page: PageText, lexicons: readonly Lexicon[]): ShownMention[] {
  const { paragraphs, evidence } = readText(page, lexicons);
  const blocks = paragraphs.map((paragraph) => ({
    text: paragraph.text,
    mentions: evidence.mentionsIn(paragraph),
    cues: () => readCues(paragraph.text).hits,
  }));
  const findWhy = createWhyFinder(blocks);
  let marked = new Set<EntityKey>();
  return paragraphs.flatMap((paragraph, at) => {
    if (HEADING.test(paragraph.text)) marked = new Set();
    return (blocks[at]?.mentions ?? []).map((mention) => {
      const key = entityKey(mention.entity);
      const restraint = evidence.restraintOf(paragraph, mention) ?? (marked.has(key) ? "repeated" : null);
      if (restraint === null) marked.add(key);
      const form = paragraph.text.slice(mention.start, mention.end);
      return {
        entity: mention.entity,
        start: mention.start + paragraph.offset,
        end: mention.end + paragraph.offset,
        restraint,
        why: explainWhy({ form, why: findWhy(mention, at), restraint }),
      };
    });
  });
}
