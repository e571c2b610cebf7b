import { foldText } from "../../core/lexicon/fold-text.ts";
import type { Candidate } from "../../core/matching/find-candidates.ts";
import { type EntityRef, entityKey } from "../../core/model/ids.ts";
import type { Restraint } from "../../core/model/why.ts";
import { rejectedName } from "../../settings/rejections.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../settings/settings.ts";
import type { TextBlock } from "../reading/text-block.ts";
import { crossesStyledEdge } from "../reading/text-edges.ts";
import { createSettler } from "./create-settler.ts";
import { entitiesInRange } from "./entities-in-range.ts";
import { findFirstMentions } from "./first-mentions.ts";
import { isMarkTrue, type Mark, makeMark } from "./mark.ts";
import { createMarkIndex } from "./mark-index.ts";
import type { MarkRegistry } from "./mark-registry.ts";
import { createPageSections } from "./page-sections.ts";
import { createPaintedMarks } from "./painted-marks.ts";

/** Which mentions are marked. */
export interface MarkRules extends Pick<Settings, "groups" | "quietToo" | "frequency"> {
  /** The names the reader does not want marked, as rejectedName gives them. */
  readonly rejected: ReadonlySet<string>;
}

/** Which marks a document has: by block, to replace them, and by text node, to find the one under a pointer. */
export interface MarkStore {
  /** Makes the marks of a block those of its mentions. What stays the same is not painted anew. */
  setBlock(block: TextBlock, mentions: readonly Candidate[]): void;
  dropBlock(block: TextBlock): void;
  /** Obeys other rules from now on: at once, or after a few slices on a page of many mentions. */
  obey(rules: MarkRules): void;
  /**
   * The page has changed, maybe where none of its marks stand: what came first may come second now.
   *
   * @param grown where text was added, if nothing else has changed; to be told before that text is scanned, and without
   *   any place once it is.
   */
  pageChanged(grown?: readonly Node[]): void;
  /** The text of a node has changed, which is read again in a while: marks that are over other letters now go at once. */
  textChanged(node: Text): void;
  /** Paints what is to be painted without the rest the page is given between two passes: a reader looks at it. */
  paintSoon(): void;
  /** The painted mark over a character position of a text node, both ends included. */
  markAt(node: Text, offset: number): Mark | null;
  /** The marks that are painted, in no particular order: those in hidden text wait until it is shown. */
  painted(): Iterable<Mark>;
  /**
   * Every mark of the groups that are marked, in no particular order: of a name marked once, each of its mentions; those
   * that are restrained, too.
   */
  standing(): Iterable<Mark>;
  /** Paints the marks whose text has come into the open (a menu, a `<details>`), which is no change of text. */
  paintRevealed(): void;
  /** The entities mentioned in a range, in reading order, each once: those that are not painted, too. */
  entitiesIn(range: Range): EntityRef[];
}

/** What a store works with. */
export interface MarkStoreParts {
  readonly registry: MarkRegistry;
  /** What the page says against marking a mention. */
  readonly restraintOf: (block: TextBlock, mention: Candidate) => Restraint | null;
  /** Other rules or a changed page have come to their end: what is painted is what shall be. */
  readonly onSettled: () => void;
  readonly onError: (error: unknown) => void;
}

/** Builds the store of one document, until the signal aborts. */
export function createMarkStore(
  { registry, restraintOf, onSettled, onError }: MarkStoreParts,
  signal: AbortSignal,
): MarkStore {
  /** Every mention that the rules leave, painted or not, by block and in its order. */
  const marksOf = new Map<TextBlock, readonly Mark[]>();
  /** Block -> every mention in it. */
  const mentionsOf = new Map<TextBlock, readonly Candidate[]>();
  const index = createMarkIndex();
  const sections = createPageSections();
  const painted = createPaintedMarks(registry);
  let rules: MarkRules = { ...DEFAULT_SETTINGS, rejected: new Set() };
  /** False while some blocks have the marks of rules before these. */
  let areRulesApplied = true;
  /** True while other marks may be the first. */
  let isChanged = false;
  /** True while some marks may have been hidden or shown. */
  let isLookDue = false;

  /** Whoever pauses between two is given none that has gone meanwhile. */
  function* allMarks(): Generator<Mark> {
    for (const [block, marks] of marksOf) {
      for (const mark of marks) {
        const now = marksOf.get(block);
        if (now === marks || now?.includes(mark)) yield mark;
      }
    }
  }

  const setMarks = (block: TextBlock, marks: readonly Mark[] = []) => {
    if (marks.length > 0) marksOf.set(block, marks);
    else marksOf.delete(block);
  };

  const replace = (block: TextBlock, mentions: readonly Candidate[]) => {
    const before = marksOf.get(block) ?? [];
    const after: Mark[] = [];
    for (const mention of mentions) {
      if (!rules.groups.includes(mention.group) || !(mention.shown || rules.quietToo)) continue;
      const found = restraintOf(block, mention);
      // A quiet entity that is here at all is one that the reader wants.
      const own = found === "quiet" ? null : found;
      const restraint = own ?? (isRejected(rules, block, mention) ? "rejected" : null);
      const mark =
        before.find((known) => known.mention === mention && known.restraint === restraint) ??
        makeMark(block, mention, restraint);
      if (mark.start.node !== mark.end.node && crossesStyledEdge(block, mark.at, mark.to)) continue;
      after.push(mark);
    }
    setMarks(block, after);
    for (const mark of after) {
      if (before.includes(mark)) continue;
      index.add(mark);
      if (rules.frequency === "all") painted.paint(mark);
    }
    for (const mark of before) {
      if (after.includes(mark)) continue;
      index.remove(mark);
      painted.unpaint(mark);
    }
  };

  function* settle(): Generator<void> {
    if (isLookDue) {
      isLookDue = false;
      for (const isTurned of painted.look(rules.frequency === "all")) {
        isChanged ||= isTurned;
        yield;
      }
    }
    if (!isChanged) return;
    isChanged = false;
    if (!areRulesApplied) {
      for (const [block, mentions] of mentionsOf) {
        replace(block, mentions);
        yield;
      }
      areRulesApplied = true;
    }
    const { frequency } = rules;
    const firsts =
      frequency === "all"
        ? null
        : yield* findFirstMentions(allMarks(), { frequency, sections, isVisible: painted.isVisible });
    for (const mark of allMarks()) {
      if (!firsts) painted.paint(mark);
      else if (firsts.shown.has(mark)) painted.show(mark);
      else if (firsts.hidden.has(mark)) painted.hide(mark);
      else painted.unpaint(mark);
      yield;
    }
    onSettled();
  }
  const settler = createSettler(settle, onError, signal);
  const settleSoon = () => {
    if (rules.frequency === "all" || marksOf.size === 0) return;
    isChanged = true;
    settler.runSoon();
  };

  return {
    setBlock: (block, mentions) => {
      mentionsOf.set(block, mentions);
      replace(block, mentions);
      settleSoon();
    },
    dropBlock: (block) => {
      mentionsOf.delete(block);
      replace(block, []);
      settleSoon();
    },
    obey: (next) => {
      const isMarkedAlike = ruleKey(next) === ruleKey(rules);
      if (isMarkedAlike && next.frequency === rules.frequency) return;
      rules = next;
      areRulesApplied &&= isMarkedAlike;
      isChanged = true;
      settler.runNow();
    },
    pageChanged: (grown) => {
      const isGrown = grown?.every((root): root is Element => root instanceof Element);
      if (isGrown && marksOf.size > 0) grown.forEach(sections.grew);
      else sections.changed();
      settleSoon();
    },
    textChanged: (node) => {
      for (const mark of index.marksIn(node).filter((one) => !isMarkTrue(one))) {
        setMarks(
          mark.block,
          marksOf.get(mark.block)?.filter((one) => one !== mark),
        );
        index.remove(mark);
        painted.unpaint(mark);
      }
    },
    paintSoon: settler.skipRest,
    markAt: (node, offset) => {
      const mark = index.markAt(node, offset);
      return mark && painted.has(mark) ? mark : null;
    },
    *painted() {
      for (const mark of allMarks()) if (painted.has(mark)) yield mark;
    },
    standing: allMarks,
    paintRevealed: () => {
      // Roles may have changed, which nobody tells us of.
      sections.changed();
      if (painted.isEmpty()) return;
      isLookDue = true;
      settler.runSoon();
    },
    entitiesIn: (range) => entitiesInRange(mentionsOf, range),
  };
}

/** Whether the reader doesn't want a mention marked. */
function isRejected({ rejected }: MarkRules, block: TextBlock, { start, end, entity }: Candidate): boolean {
  return (
    rejected.size > 0 &&
    rejected.has(rejectedName({ form: foldText(block.text.slice(start, end)), entity: entityKey(entity) }))
  );
}

/** The same of rules that make the same marks, however many of them are painted. */
function ruleKey({ quietToo, groups, rejected }: MarkRules): string {
  return `${quietToo} ${groups} ${[...rejected]}`;
}
