import { TOLD, type Told, waitsFor } from "../lexicon/waiting-form.ts";
import type { MarkGroup } from "../model/entity.ts";
import type { EntityKey } from "../model/ids.ts";
import { type Candidate, keysOf } from "./candidate.ts";
import { tally } from "./tally.ts";

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

/** With a capital: `china` is also what cups are made of. */
const HOME_NAMES = ["China", "Chinese", "Beijing", "PRC", "Xinjiang", "Shenzhen", "Shanghai", "Hong Kong"];
const LATIN_WORDS = HOME_NAMES.flatMap((name) => [name, name.toUpperCase()]).join("|");
const HAN_WORDS = "中[国國方]|北京|我[国國]";
const HOME_WORD = new RegExp(`\\b(?:${LATIN_WORDS})\\b|(${HAN_WORDS})`);
/** The same where blocks are glued together. */
const GLUED_HOME_WORD = new RegExp(`${LATIN_WORDS}|${HAN_WORDS}`);

/** As many points, one for each thousand characters, a page needs; a paragraph the least, a long page the most. */
const LEAST = 2;
const MOST = 5;
const EACH = 1000;
/** Companies and the country are named in every business report: alone they make a short text one of the field. */
const WITHOUT_RULES = 3;
/** A Chinese character says as much as about three letters. */
const HAN_DENSITY = 3;
/** No page needs more than one of this many characters. */
export const LONG = MOST * EACH;
/** A page of more characters is of the field only where it names what weighs; the title may speak for it, too. */
export const LONG_WITHOUT_RULES = (WITHOUT_RULES + 1) * EACH;

/** The least share, of the blocks that name anything, of those that speak of China or what is China's. */
const LEAST_SHARE = 0.25;

/** Reads a block, by those of its candidates that count whatever the rest of the page says. */
export function readTopic(text: string, counting: readonly Candidate[]): BlockTopic {
  const home = counting.filter((candidate) => candidate.home);
  return {
    weighty: keysOf(home.filter(({ group }) => isWeighty(group))),
    others: keysOf(home.filter(({ group }) => !isWeighty(group))),
    homeWord: homeWordIn(text),
  };
}

function homeWordIn(text: string): BlockTopic["homeWord"] {
  const found = HOME_WORD.exec(text);
  if (found === null) return null;
  return found[1] === undefined ? "latin" : "han";
}

/** Whether any block speaks of China among those glued together in a text: that none does is certain. */
export function maySpeakOfHome(text: string): boolean {
  return GLUED_HOME_WORD.test(text);
}

/** Whether the names of a group say more than others that a page is about the field: institutions, rules, events. */
export function isWeighty(group: MarkGroup): boolean {
  return WEIGHTY_GROUPS.includes(group);
}

/**
 * What a block tells of its page by its candidates, at most: a long page is of the field only if it names what weighs,
 * a shorter one also by companies and words about China.
 */
export function toldBy(text: string, candidates: readonly Candidate[], isLong: () => boolean): Told {
  const telling = candidates.filter((candidate) => waitsFor(candidate) === TOLD.nothing);
  if (telling.some(({ group }) => isWeighty(group))) return TOLD.field;
  const mayTell = telling.length > 0 || (candidates.length > 0 && homeWordIn(text) !== null);
  if (mayTell && !isLong()) return TOLD.field;
  return telling.length > 0 ? TOLD.home : TOLD.nothing;
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
      // In Chinese nearly every page says 中国, so that it counts once.
      const around = Math.min(2, others.size) + Math.min(2, blocks.latin) + Math.min(1, blocks.han);
      const named =
        weighty.size > 0 ? around + 2 * Math.min(3, weighty.size) : Math.min(WITHOUT_RULES, around);
      if (named >= MOST) return true;
      if (named < LEAST - 1) return false;
      const { length, title } = view();
      const points = named + (homeWordIn(title) === "latin" ? 1 : 0);
      const each = blocks.han > 0 ? EACH / HAN_DENSITY : EACH;
      return points >= Math.min(MOST, Math.max(LEAST, length / each));
    },
  };
}
