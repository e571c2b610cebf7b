import type { MarkGroup } from "../model/entity.ts";
import { type EntityKey, entityKey } from "../model/ids.ts";
import type { Candidate } from "./candidate.ts";

/** What a block says about the matter of its page. */
export interface BlockTopic {
  /** The pack's own institutions, rules and events named in it. */
  readonly weighty: ReadonlySet<EntityKey>;
  /** Its companies, persons and the like. */
  readonly others: ReadonlySet<EntityKey>;
  /** The script in which the block itself speaks of China, if it does. */
  readonly homeWord: "latin" | "han" | null;
}

/** Where a topic is looked for beyond the blocks that name something. */
export interface TopicView {
  /** Of the whole page's text, in UTF-16 code units; beyond LONG it doesn't matter how much. */
  readonly length: number;
  readonly title: string;
}

/**
 * What a page is about, kept up block by block. All the world names Google, 5G and NATO, so their cards help only
 * where the matter is China's cyber and technology policy. That is told by different things: institutions and rules
 * that only such texts name, then companies and persons, then words about China; by as many of them as a page of its
 * length has by chance; and by how many of the blocks that name anything are about China.
 */
export interface PageTopic {
  /** Counts a block in, or out again. */
  add(block: BlockTopic): void;
  remove(block: BlockTopic): void;
  /** Whether the page is about the pack's own field. `view` is asked only where the blocks don't decide it. */
  isField(view: () => TopicView): boolean;
}

const WEIGHTY_GROUPS: readonly MarkGroup[] = ["authority", "rule", "event"];

const HOME_WORD =
  /\b(?:Chin(?:a|ese)|CHIN(?:A|ESE)|Beijing|BEIJING|PRC|Xinjiang|Shenzhen|Shanghai|Hong Kong)\b|(中[国國方]|北京|我[国國])/;

/**
 * What each kind gives, and how many of it count at most. In Chinese nearly every page says 中国, so that it counts
 * once.
 */
const POINTS = {
  weighty: { each: 2, most: 3 },
  others: { each: 1, most: 2 },
  latinBlocks: { each: 1, most: 2 },
  hanBlocks: { each: 1, most: 1 },
  title: { each: 1, most: 1 },
} as const;

/** What a text needs: a paragraph that names one thing, a page that has room for many names from elsewhere more. */
const NEEDED = { least: 2, most: 5, charactersEach: 1000 } as const;
/** No page needs more than this many characters do. */
export const LONG = NEEDED.most * NEEDED.charactersEach;

/** The least share, of the blocks that name anything, of those that speak of China or what is China's. */
const LEAST_SHARE = 0.25;

/** Reads a block, by those of its candidates that count whatever the rest of the page says. */
export function readTopic(text: string, counting: readonly Candidate[]): BlockTopic {
  const home = counting.filter((candidate) => candidate.home);
  const isWeighty = ({ group }: Candidate) => WEIGHTY_GROUPS.includes(group);
  const keysOf = (some: readonly Candidate[]) => new Set(some.map(({ entity }) => entityKey(entity)));
  return {
    weighty: keysOf(home.filter(isWeighty)),
    others: keysOf(home.filter((candidate) => !isWeighty(candidate))),
    homeWord: homeWordIn(text),
  };
}

function homeWordIn(text: string): BlockTopic["homeWord"] {
  const found = HOME_WORD.exec(text);
  if (found === null) return null;
  return found[1] === undefined ? "latin" : "han";
}

/** Makes the topic of a page of which nothing is known yet. */
export function createPageTopic(): PageTopic {
  const weighty = new Map<EntityKey, number>();
  const others = new Map<EntityKey, number>();
  const blocks = { all: 0, home: 0, latin: 0, han: 0 };

  function change(block: BlockTopic, by: 1 | -1): void {
    tally(weighty, block.weighty, by);
    tally(others, block.others, by);
    blocks.all += by;
    if (block.homeWord !== null) blocks[block.homeWord] += by;
    if (block.homeWord !== null || block.weighty.size + block.others.size > 0) blocks.home += by;
  }

  return {
    add: (block) => change(block, 1),
    remove: (block) => change(block, -1),
    isField(view) {
      if (blocks.home < LEAST_SHARE * blocks.all) return false;
      const named =
        weigh("weighty", weighty.size) +
        weigh("others", others.size) +
        weigh("latinBlocks", blocks.latin) +
        weigh("hanBlocks", blocks.han);
      if (named >= NEEDED.most) return true;
      if (named + POINTS.title.each < NEEDED.least) return false;
      const { length, title } = view();
      const points = named + weigh("title", homeWordIn(title) === null ? 0 : 1);
      return points >= Math.min(NEEDED.most, Math.max(NEEDED.least, length / NEEDED.charactersEach));
    },
  };
}

function weigh(kind: keyof typeof POINTS, count: number): number {
  return POINTS[kind].each * Math.min(POINTS[kind].most, count);
}

function tally(counts: Map<EntityKey, number>, keys: ReadonlySet<EntityKey>, by: 1 | -1): void {
  for (const key of keys) {
    const count = (counts.get(key) ?? 0) + by;
    if (count <= 0) counts.delete(key);
    else counts.set(key, count);
  }
}
