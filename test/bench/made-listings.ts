import { pinyin } from "pinyin-pro";
import { listEntities } from "../../src/core/knowledge/list-entities.ts";
import type { EntityListing } from "../../src/core/model/entity-listing.ts";
import type { EntityId, PackId } from "../../src/core/model/ids.ts";
import { readShippedKnowledge } from "../../src/tools/read-knowledge-files.ts";
import { makeRandom, makeWord } from "./synthetic-corpus.ts";

/** A knowledge base made up for measuring: as many entities as asked for, with the names such entities have. */
export interface MadeListings {
  readonly listings: readonly EntityListing[];
  /** The pinyin of every Chinese name. */
  readonly readings: Readonly<Record<string, string>>;
}

/** Of the words of English names, how many are made up, beside those of the bundled names. */
const MADE_WORDS = 4_000;

const JOINTS = ["of", "for", "and", "of the", "on"];

/**
 * Entities of four or five names each: an English name of two to six words, its acronym, a Chinese name of four to
 * twelve characters, a short one of two to four, and for one in three that one in Latin letters. Words and characters
 * are those of the bundled names, some far more often than others as there, and words that are made up.
 */
export function makeListings(count: number): MadeListings {
  const random = makeRandom(17);
  const { words, characters } = readBundledNames();
  const made = Array.from({ length: MADE_WORDS }, () => makeWord(random) + makeWord(random));
  const vocabulary = [...words, ...made].map(capital);
  const sounds = new Map(characters.map((character) => [character, pinyin(character)]));
  /** The early ones often, as few words and characters make most names. */
  const pick = (from: readonly string[]) =>
    from[Math.floor((random(1000) * random(from.length)) / 1000)] ?? "";
  const readings: Record<string, string> = {};
  const makeHan = (least: number, more: number) => {
    const name = Array.from({ length: least + random(more) }, () => pick(characters));
    readings[name.join("")] = name.map((character) => sounds.get(character) ?? "").join(" ");
    return name.join("");
  };

  const listings = Array.from({ length: count }, (_, index): EntityListing => {
    const parts = Array.from({ length: 2 + random(3) }, () => pick(vocabulary));
    const name = parts.join(random(2) === 0 ? " " : ` ${JOINTS[random(JOINTS.length)]} `);
    const short = makeHan(2, 3);
    const names = [
      { text: name, lang: "en", kind: "name" },
      { text: parts.map((part) => part.charAt(0)).join(""), lang: "en", kind: "acronym" },
      { text: makeHan(4, 9), lang: "zh-Hans", kind: "native" },
      { text: short, lang: "zh-Hans", kind: "alias" },
      ...(index % 3 === 0
        ? [
            {
              text: capital(plain(readings[short] ?? "")),
              lang: "zh-Latn-pinyin",
              kind: "romanised",
            } as const,
          ]
        : []),
    ] as const;
    const entity = { pack: "bench" as PackId, id: `entity-${index}` as EntityId };
    return { entity, type: "company", name, names, mark: index % 4 === 0 ? "quiet" : "shown" };
  });
  return { listings, readings };
}

/**
 * What readers type, letter by letter: of so many names the English one, its acronym, a word from its middle, the
 * Chinese one, its pinyin with and without tones, and English and pinyin with a typing error.
 */
export function makeTyping({ listings, readings }: MadeListings, count: number): readonly string[] {
  const random = makeRandom(19);
  const typed: string[] = [];
  for (let index = 0; index < count; index++) {
    const { name, names } = listings[random(listings.length)] ?? { name: "", names: [] };
    const native = names.find(({ kind }) => kind === "native")?.text ?? "";
    const reading = readings[native] ?? "";
    const ways = [
      name,
      names.find(({ kind }) => kind === "acronym")?.text ?? "",
      name.slice(name.indexOf(" ") + 1),
      native,
      plain(reading),
      reading,
      withError(name.toLowerCase(), random),
      withError(plain(reading), random),
    ];
    const text = (ways[index % ways.length] ?? "").slice(0, 24);
    const letters = [...text];
    typed.push(...letters.map((_, at) => letters.slice(0, at + 1).join("")));
  }
  return typed;
}

function readBundledNames() {
  const pack = readShippedKnowledge();
  if (!pack.ok) throw new Error("The bundled pack can't be read");
  const texts = listEntities(pack.value).flatMap(({ names }) => names.map(({ text }) => text));
  const all = (pattern: RegExp) => [...new Set(texts.flatMap((text) => text.match(pattern) ?? []))];
  return { words: all(/[a-z]{4,}/gi), characters: all(/\p{Script=Han}/gu) };
}

/** Pinyin as it is typed: no tones, no spaces. */
function plain(reading: string): string {
  return reading.normalize("NFD").replace(/[^a-z]/gi, "");
}

/** A letter left out, or two changed round. */
function withError(text: string, random: (below: number) => number): string {
  const at = 2 + random(Math.max(1, Math.min(text.length, 10) - 3));
  return random(2) === 0
    ? text.slice(0, at) + text.slice(at + 1)
    : text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
