import type { Entity } from "../../src/core/model/entity.ts";
import type { EntityId } from "../../src/core/model/ids.ts";

/** Numbers that look random and are the same in every run (Lehmer's generator). */
export function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** The same things in another order, which is the same in every run. */
export function shuffle<Item>(items: readonly Item[]): Item[] {
  const random = makeRandom(7);
  const shuffled = [...items];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const [item] = shuffled.splice(random(at + 1), 1);
    if (item !== undefined) shuffled.push(item);
  }
  return shuffled;
}

const SYLLABLES =
  "an ber cor dan el far gor han in jo ka lin mor nes or pal qui ran sol tor ur van wen xi yu zan cyber net data law".split(
    " ",
  );
/** Chinese text draws on some two thousand characters, few of them often; every ninth of the first block here. */
const HAN_KINDS = 2_000;
/** Of the words of a text, how common each is falls with its rank, as in real text. */
const VOCABULARY = 6_000;

/** A word of one to three syllables. */
export function makeWord(random: (below: number) => number): string {
  const syllables = 1 + random(3);
  return Array.from({ length: syllables }, () => SYLLABLES[random(SYLLABLES.length)] ?? "").join("");
}

function makeHan(random: (below: number) => number, least: number): string {
  const pick = () => 0x4e00 + 9 * Math.floor((random(1000) * random(HAN_KINDS)) / 1000);
  return Array.from({ length: least + random(4) }, () => String.fromCharCode(pick())).join("");
}

const vocabulary = (() => {
  const random = makeRandom(7);
  const words = new Set<string>();
  while (words.size < VOCABULARY) words.add(makeWord(random));
  return [...words];
})();

function pickWord(random: (below: number) => number): string {
  return vocabulary[Math.floor((random(1000) * random(1000) * random(VOCABULARY)) / 1_000_000)] ?? "the";
}

/** Words so common (the, of, in) that names don't begin with them. */
const COMMON = 300;

function pickRareWord(random: (below: number) => number): string {
  return vocabulary[COMMON + random(VOCABULARY - COMMON)] ?? "x";
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * As many entities of one name each: of names in Latin script (six of seven) of one to four words that the texts have
 * too, as the names of persons, places and works have.
 */
export function makeEntities(count: number): Entity[] {
  const random = makeRandom(11);
  return Array.from({ length: count }, (_, index) => {
    const words = Array.from({ length: 2 + random(3) }, () => capital(pickRareWord(random)));
    const isHan = index % 7 === 0;
    const text = isHan ? makeHan(random, 3) : words.join(" ");
    return {
      id: `entity-${index}` as EntityId,
      type: "company",
      name: text,
      names: [{ text, lang: isHan ? "zh-Hans" : "en", kind: "name" }],
      summary: [],
      mark: "shown",
      relations: [],
    };
  });
}

/** Paragraphs of 20 to 120 words, one of ten in Chinese; the names stand in them only by chance. */
export function makeTexts(count: number): string[] {
  const random = makeRandom(13);
  return Array.from({ length: count }, (_, index) => {
    if (index % 10 === 0) return makeHan(random, 60 + random(120));
    const words = Array.from({ length: 20 + random(100) }, (_, at) =>
      at % 9 === 0 ? capital(pickWord(random)) : pickWord(random),
    );
    return `${words.join(" ")}.`;
  });
}
