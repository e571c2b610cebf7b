import fc from "fast-check";
import {
  ENTITY_TYPES,
  type Entity,
  type EntityName,
  NAME_KINDS,
  type NameMatch,
} from "../../src/core/model/entity.ts";
import type { EntityId } from "../../src/core/model/ids.ts";
import type { NaivePack } from "../support/naive-matcher.ts";

/*
 * Few letters, so that forms meet in texts, begin alike, overlap and hold one another; and each kind of sign that the
 * matcher treats in a way of its own.
 */

const LETTERS = [..."aabbsxABSé", "Ａ", "ｂ", "á".normalize("NFD"), "ß", "я", "İ"];
const DIGITS = [..."15", "５"];
const HAN = [..."中国國人大大网網の", "𠀀", "\uD840"];
const UNSEEN = ["\u00AD", "\u200B", "\u0301", "\uFE0F"];
const QUOTES = [..."'’“”「」"];
const SPACES = [" ", " ", "\n", "\r\n", "\n\n", "\u00A0", "\u3000", "\t"];
const DASHES = [..."-–‑", "\u2010", "-\n", "- \n "];
const OTHERS = [..."..,,&·•()", "😀", "\uD83D", "\uDE00"];

const fromFew = (...signs: readonly string[]) => fc.constantFrom(...signs);

/** A few signs that names are made of. */
const nameSign = fc.oneof(
  { weight: 8, arbitrary: fromFew(...LETTERS) },
  { weight: 1, arbitrary: fromFew(...DIGITS) },
  { weight: 5, arbitrary: fromFew(...HAN) },
  { weight: 3, arbitrary: fromFew(" ", " ", "-", "'", ".") },
  { weight: 1, arbitrary: fromFew(...UNSEEN, ...QUOTES, ...SPACES, ...DASHES, ...OTHERS) },
);
const word = fromFew(
  "ab",
  "aB",
  "Ab",
  "AB",
  "ABS",
  "bs",
  "A",
  "b",
  "中国",
  "国人",
  "人大",
  "大网",
  "5",
  "a'b",
  "A.B.",
);
const nameText = fc
  .oneof(
    { weight: 2, arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")) },
    { weight: 1, arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join("")) },
    {
      weight: 2,
      arbitrary: fc.array(nameSign, { minLength: 1, maxLength: 7 }).map((signs) => signs.join("")),
    },
  )
  .filter((text) => text.trim() !== "");

const guards = fc.array(fromFew("a", "ab", "5", "人", "大网", "the", "a b", "'", " b"), {
  minLength: 1,
  maxLength: 3,
});
const nameMatch: fc.Arbitrary<NameMatch> = fc.record(
  {
    case: fromFewOf("exact", "name", "any"),
    needs: fromFewOf("none", "context", "expansion"),
    notAfter: guards,
    notBefore: guards,
  },
  { requiredKeys: [] },
);

function fromFewOf<const T>(...values: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...values);
}

const entityName: fc.Arbitrary<EntityName> = fc
  .tuple(nameText, fc.constantFrom(...NAME_KINDS), fc.option(nameMatch, { nil: null, freq: 2 }))
  .map(([text, kind, match]) => ({ text, lang: "en", kind, ...(match === null ? {} : { match }) }));

const entities: fc.Arbitrary<Entity[]> = fc
  .array(fc.tuple(fc.constantFrom(...ENTITY_TYPES), fc.array(entityName, { minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((drafts) =>
    drafts.map(([type, names], index) => ({
      id: `e${index}` as EntityId,
      type,
      name: names[0]?.text ?? "",
      names,
      summary: [],
      mark: "shown",
      relations: [],
    })),
  );

/** One to three packs of names that clash. */
export const anyPacks: fc.Arbitrary<NaivePack[]> = fc
  .array(entities, { minLength: 1, maxLength: 3 })
  .map((lists) => lists.map((list, index) => ({ id: `p${index}`, entities: list })));

const gap = fc.oneof(
  { weight: 3, arbitrary: fromFew(" ", "", ", ", "的") },
  { weight: 2, arbitrary: fromFew(...LETTERS, ...DIGITS, ...HAN, ...OTHERS, "s", "s ", "the ") },
  { weight: 2, arbitrary: fromFew(...UNSEEN, ...QUOTES, ...SPACES, ...DASHES) },
);

/** Texts made of some names, each changed a little, and what may stand between. */
export function textOf(names: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...names) },
    { weight: 4, arbitrary: fc.constantFrom(...names).chain(changed) },
    { weight: 3, arbitrary: nameSign },
  );
  return fc
    .array(fc.tuple(piece, gap), { maxLength: 12 })
    .map((pieces) => pieces.map(([text, between]) => text + between).join(""));
}

/** A name in one of the ways that writers, typesetters and accidents change it. */
function changed(name: string): fc.Arbitrary<string> {
  const anywhere = fc.nat({ max: name.length });
  const inserted = fromFew(...UNSEEN, ...QUOTES, ...SPACES, ...DASHES, ...LETTERS, ...HAN, "s");
  return fc.oneof(
    fromFew(
      name.toUpperCase(),
      name.toLowerCase(),
      `${name}s`,
      `${name}’s`,
      name.slice(1),
      name.slice(0, -1),
    ),
    fromFew(
      name.replaceAll(" ", "-"),
      name.replaceAll(" ", "\n"),
      name.replaceAll(" ", ""),
      name.normalize("NFD"),
    ),
    fc.tuple(anywhere, inserted).map(([at, sign]) => name.slice(0, at) + sign + name.slice(at)),
    fc.tuple(anywhere, inserted).map(([at, sign]) => name.slice(0, at) + sign + name.slice(at + 1)),
    fc.tuple(anywhere, anywhere).map(([from, to]) => name.slice(from, to) + name.slice(0, from)),
    fc.constant(Array.from(name, widen).join("")),
    fc.constant([...name].join("\u00AD")),
  );
}

function widen(sign: string): string {
  const code = sign.charCodeAt(0);
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : sign;
}

/** Any packs with a text that is full of their names. */
export const packsWithText: fc.Arbitrary<readonly [NaivePack[], string]> = anyPacks.chain((packs) =>
  fc.tuple(
    fc.constant(packs),
    textOf(packs.flatMap((pack) => pack.entities.flatMap(({ names }) => names.map(({ text }) => text)))),
  ),
);
