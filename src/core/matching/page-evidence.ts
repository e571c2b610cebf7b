import { entityKey } from "../model/ids.ts";
import type { Restraint } from "../model/why.ts";
import type { Candidate } from "./candidate.ts";
import { type DoubtfulCandidate, formKey } from "./doubtful-candidate.ts";
import type { Evidence } from "./evidence.ts";
import type { NamedBlock } from "./find-why.ts";
import { judge, MODEL } from "./judge.ts";
import { createPageFacts } from "./page-facts.ts";
import { createPageRestraint, type PageView } from "./page-restraint.ts";
import { type BlockFacts, readBlock } from "./read-block.ts";
import { readCues } from "./read-cues.ts";

/**
 * What a page says about its ambiguous names, block by block as blocks come, change and go. "Near" is the same block: a
 * paragraph is what a writer keeps to one matter. Blocks come in any order; of what stands before one, its text is read.
 */
export interface PageEvidence<Block extends object> {
  /** States what a block holds, in place of anything stated of it before. */
  note(block: Block, text: string, candidates: readonly Candidate[]): void;
  /** Takes a block out that has left the page. */
  forget(block: Block): void;
  /** The candidates of a block that count as mentions, by all that is noted now. */
  mentionsIn(block: Block): readonly Candidate[];
  /**
   * What keeps one of a block's mentions from being marked, by all that is noted now; null for what is marked. Never
   * `repeated` or `rejected`, which are for others to say.
   */
  restraintOf(block: Block, mention: Candidate): Restraint | null;
  /** What all blocks name by all that is noted now, in the order they came: for telling why, never in a scan. */
  namedBlocks(): readonly PlacedNames<Block>[];
  /**
   * Blocks whose mentions, or what restrains them, come out differently than was last given, each told once; between two,
   * a null for each that is looked at and came out the same. Blocks may go meanwhile.
   */
  takeChanged(): Generator<Block | null>;
}

/** What one block of a page names. */
export interface PlacedNames<Block> extends NamedBlock {
  readonly block: Block;
}

/** So many definitions of one form are looked at: a page that gives more says the same again. */
const MOST_DEFINERS = 20;

interface NotedBlock {
  readonly text: string;
  readonly facts: BlockFacts;
  /** What mentionsIn last gave; null before it was asked. */
  given: readonly Candidate[] | null;
}

/** Makes the evidence of a page of which no text is known yet. Another model than the fitted one is for fitting. */
export function createPageEvidence<Block extends object>(
  view: PageView<Block>,
  model = MODEL,
): PageEvidence<Block> {
  const page = createPageFacts(() => view.context?.() ?? {});
  const restraint = createPageRestraint(view);
  const noted = new Map<Block, NotedBlock>();
  /** The blocks among them that hang on evidence: few, so that judging them again is cheap. */
  const doubtful = new Set<Block>();
  /** Those that define a form, by its key, and whether the definition holds, as long as the facts stay. */
  const definers = new Map<string, Set<BlockFacts>>();
  const soundness = new Map<string, boolean>();
  let soundAt = page.version();
  let versionTaken = page.version();

  function forget(block: Block): void {
    const known = noted.get(block);
    if (known === undefined) return;
    page.remove(known.facts);
    for (const key of known.facts.defined.keys()) {
      const others = definers.get(key);
      others?.delete(known.facts);
      if (others?.size === 0) definers.delete(key);
      soundness.delete(key);
    }
    restraint.forget(block);
    noted.delete(block);
    doubtful.delete(block);
  }

  function countingIn(facts: BlockFacts): readonly Candidate[] {
    if (facts.doubtful.size === 0) return facts.candidates;
    return facts.candidates.filter((candidate) => {
      const doubt = facts.doubtful.get(candidate);
      return doubt === undefined || counts(doubt, facts);
    });
  }

  function evidenceOf(doubt: DoubtfulCandidate, facts: BlockFacts): Evidence {
    return { ...doubt.local, ...page.evidenceFor(doubt, facts) };
  }

  function counts(doubt: DoubtfulCandidate, facts: BlockFacts): boolean {
    const { candidate, entity, form, formClass } = doubt;
    const evidence = evidenceOf(doubt, facts);
    const key = formKey(entity, form);
    const isMisled = evidence.defined === 1 && !isDefinedByMention(key);
    const seen = isMisled ? { ...evidence, defined: 0, expanded: 0, otherwise: 1 } : evidence;
    return judge(candidate, formClass, seen, model).counts;
  }

  /** Whether some full name that the page gives a form counts as the entity's, by the whole page. */
  function isDefinedByMention(key: string): boolean {
    if (page.version() !== soundAt) soundness.clear();
    soundAt = page.version();
    const known = soundness.get(key);
    if (known !== undefined) return known;
    const isSound = [...(definers.get(key) ?? [])].slice(0, MOST_DEFINERS).some((facts) => {
      const long = facts.defined.get(key);
      const doubt = long && facts.doubtful.get(long);
      return !doubt || judge(doubt.candidate, doubt.formClass, evidenceOf(doubt, facts), model).counts;
    });
    soundness.set(key, isSound);
    return isSound;
  }

  return {
    note(block, text, candidates) {
      forget(block);
      if (candidates.length === 0) return;
      const facts = readBlock(text, candidates, model, () => view.textBefore?.(block) ?? "");
      page.add(facts);
      for (const key of facts.defined.keys()) {
        const known = definers.get(key) ?? new Set();
        definers.set(key, known.add(facts));
        soundness.delete(key);
      }
      const countsHere = ({ entity }: Candidate) => facts.established.has(entityKey(entity));
      restraint.note(block, text, candidates.filter(countsHere));
      noted.set(block, { text, facts, given: null });
      if (facts.doubtful.size > 0) doubtful.add(block);
    },
    forget,
    mentionsIn(block) {
      const known = noted.get(block);
      if (known === undefined) return [];
      known.given = countingIn(known.facts);
      restraint.obeyed(block, known.given);
      return known.given;
    },
    restraintOf: restraint.restraintOf,
    namedBlocks: () =>
      Array.from(noted, ([block, { text, facts }]) => ({
        block,
        text,
        mentions: countingIn(facts),
        cues: () => readCues(text).hits,
      })),
    *takeChanged() {
      const restrained = new Set(restraint.takeChanged());
      for (const block of restrained) if (noted.has(block)) yield block;
      if (page.version() === versionTaken) return;
      versionTaken = page.version();
      for (const block of [...doubtful]) {
        const known = noted.get(block);
        const given = restrained.has(block) ? null : known?.given;
        yield known && given && !isSame(given, countingIn(known.facts)) ? block : null;
      }
    },
  };
}

function isSame(one: readonly Candidate[], other: readonly Candidate[]): boolean {
  return one.length === other.length && one.every((candidate, index) => candidate === other[index]);
}
