import type { Restraint } from "../model/why.ts";
import type { Candidate } from "./candidate.ts";
import type { PageContext } from "./page-context.ts";
import { type BlockTopic, createPageTopic, readTopic, type TopicView } from "./page-topic.ts";

/** What a page tells besides its blocks. */
export interface PageView<Block> {
  /** Whether a block is a label, not prose. Asked once for each block that is noted. */
  readonly isLabel: (block: Block) => boolean;
  /** Asked only where the blocks don't say what the page is about, and once for all that is noted in one go. */
  readonly topic: () => TopicView;
  /** The text before a block, BEFORE_REACH of it (read-block.ts); asked where something in the block is ambiguous. */
  readonly textBefore?: (block: Block) => string;
  /** What is known of the page besides its text; asked when an ambiguous name is judged. */
  readonly context?: () => PageContext;
}

/** What keeps the mentions of a page from being marked, block by block as blocks come and go. */
export interface PageRestraint<Block extends object> {
  /** States what a block names, by the candidates that count whatever the rest of the page says. */
  note(block: Block, text: string, counting: readonly Candidate[]): void;
  forget(block: Block): void;
  /** See PageEvidence. */
  restraintOf(block: Block, mention: Candidate): Restraint | null;
  /** Keeps in mind that a block's mentions are obeyed as they are restrained now. */
  obeyed(block: Block, mentions: readonly Candidate[]): void;
  /** Obeyed blocks whose restraint has changed since, each told once. */
  takeChanged(): Block[];
}

/** What is known of a block; of a label no topic, since what a share button names says nothing of its page. */
type Noted = { readonly isLabel: true } | { readonly isLabel: false; readonly topic: BlockTopic };

/** Makes the restraint of a page of which nothing is known yet. */
export function createPageRestraint<Block extends object>(view: PageView<Block>): PageRestraint<Block> {
  const topic = createPageTopic();
  const noted = new Map<Block, Noted>();
  /** Blocks with names that all the world writes, by whether the page counted as one about the field. */
  const obeyedAs = { field: new Set<Block>(), other: new Set<Block>() };
  let seen: TopicView | null = null;

  const kindNow = () => {
    const isField = topic.isField(() => {
      seen ??= view.topic();
      return seen;
    });
    return isField ? "field" : "other";
  };
  const forget = (block: Block) => {
    const known = noted.get(block);
    if (known?.isLabel === false) topic.remove(known.topic);
    noted.delete(block);
    obeyedAs.field.delete(block);
    obeyedAs.other.delete(block);
  };

  return {
    note(block, text, counting) {
      forget(block);
      if (view.isLabel(block)) {
        noted.set(block, { isLabel: true });
        return;
      }
      const own = readTopic(text, counting);
      topic.add(own);
      noted.set(block, { isLabel: false, topic: own });
    },
    forget,
    restraintOf(block, { home, shown }) {
      if (noted.get(block)?.isLabel) return "label";
      if (!home && kindNow() === "other") return "off-topic";
      return shown ? null : "quiet";
    },
    obeyed(block, mentions) {
      obeyedAs.field.delete(block);
      obeyedAs.other.delete(block);
      if (noted.get(block)?.isLabel === false && mentions.some(({ home }) => !home))
        obeyedAs[kindNow()].add(block);
    },
    takeChanged() {
      seen = null;
      const { field, other } = obeyedAs;
      if (field.size + other.size === 0) return [];
      const unlike = kindNow() === "field" ? other : field;
      const changed = [...unlike];
      unlike.clear();
      return changed;
    },
  };
}
