import { foldText } from "../lexicon/fold-text.ts";
import { simplify } from "../lexicon/han-variants.ts";
import { hasHan } from "../lexicon/has-han.ts";
import CUES from "./model/cues.json" with { type: "json" };

/**
 * A class of cues, a key of model/cues.json: `home` are words about China, `foreign` those of other countries and of
 * states that are no more; `T` what an entity of type T does, or is said to, `T.sure` those of them that say enough
 * beside a name on any page; `other` fields in which the acronyms of China's institutions stand for something else,
 * `T.not` the same for the names of one type, `T.else` another thing's full name that they are short for, `T.head` the words
 * that say what an entity of type T is, `T.own` who speaks for it or is a part of it; `state` places that have
 * institutions of their own, Taipei and states of the United States, `elsewhere` what is spoken of with China and has
 * ministries or laws of its own. In the data words are folded, and those of five letters or more stand for all that begin
 * so. A person's name in pinyin is a word about China, too.
 */
export type CueKind = string;

/** A cue where it stands in a block, offsets in the raw text. */
export interface CueHit {
  readonly cue: string;
  readonly kinds: readonly CueKind[];
  readonly start: number;
  readonly end: number;
}

/** A word of Latin script or a number, folded, where it stands in the raw text. */
export interface BlockWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A block's words and the cues in it, in the order of the text: read once for all the ambiguous names in it. */
export interface BlockCues {
  readonly isHan: boolean;
  readonly isTraditional: boolean;
  readonly words: readonly BlockWord[];
  readonly hits: readonly CueHit[];
}

const LATIN_WORD =
  /[\u0300-\u036FA-Za-z\d\u00AD\u00C0-\u02B8\u1E00-\u1EFF\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+/g;
/** `P.R.C.` */
const POINTED = /\b(?:[A-Z]\.){3,}/g;
/** Letters that few other tongues have, and pinyin hasn't. */
const VIETNAMESE = /[\u1EA0-\u1EF9]/;
/** What is the people's in China, mostly; parties and republics are elsewhere, too. */
const OF_PEOPLE = /^['’]s (?:Bank|Congres|Court|Daily|Liberat|Procura)/;
/** Frequent surnames in pinyin that are no English words, and given names of two syllables: Xu Yanjun. */
const SURNAME =
  /^(?:Bai|Cai|Cao|Chen|Cheng|Cui|Deng|Ding|Dong|Duan|Feng|Fu|Gao|Guo|Hou|Hu|Hua|Huang|Jia|Jiang|Jin|Lei|Li|Liang|Lin|Liu|Lu|Luo|Ma|Meng|Pan|Peng|Qian|Qin|Shen|Tian|Wang|Wei|Wen|Wu|Xiao|Xie|Xu|Xue|Yan|Yang|Yao|Yin|Yu|Yuan|Zeng|Zhang|Zhao|Zheng|Zhong|Zhou|Zhu)\s+$/;
const TWO_SYLLABLES =
  /^(?:[bpmfdtnlgkhjqxryw]|[zcs]h?)?(?:iang|iong|uang|[aeio]ng|ian|iao|uai|uan|[ae]i|[ao]u|ao|[aeiu]n|i[aeu]|u[aeio]|er|[aeiou])(?:[bpmfdtnlgkhjqxryw]|[zcs]h?)(?:iang|iong|uang|[aeio]ng|ian|iao|uai|uan|[ae]i|[ao]u|ao|[aeiu]n|i[aeu]|u[aeio]|er|[aeiou])$/i;
/** The cue of `the Chinese ambassador`, who speaks for China elsewhere: a ministry around is as likely the host's. */
export const GUEST = "guest";
const GUEST_OF = /^(?:['’]s)? (?:ambassador|embass|envoy|consul|delegat)/i;
/** A third party is nobody's. */
const THIRD = /\bthird[\s-]+$/i;
/** From so many letters on a cue stands for longer words, too, up to so many letters longer. */
const STEM = { least: 5, longer: 5 } as const;

/** 米哈伊尔·戈尔巴乔夫: names of other tongues are parted so. */
const NAME_POINT = "(?<=[\u3400-\u9FFF])·(?=[\u3400-\u9FFF])";

let kindsRead: ReadonlyMap<string, readonly CueKind[]> | null = null;
let hanCue: RegExp | null = null;

/** The kinds of each cue. The data is read when the first ambiguous name is met: most pages have none. */
function readKinds(): ReadonlyMap<string, readonly CueKind[]> {
  const read = new Map<string, CueKind[]>();
  for (const [kind, cues] of Object.entries(CUES)) {
    for (const cue of cues.split(" ")) {
      const known = read.get(cue);
      if (known) known.push(kind);
      else read.set(cue, [kind]);
    }
  }
  return read;
}

/** Finds the cues in Chinese. */
function makeHanCue(cues: Iterable<string>): RegExp {
  const han = [...cues].filter((cue) => hasHan(cue)).sort((a, b) => b.length - a.length);
  return new RegExp(`${han.join("|")}|${NAME_POINT}`, "g");
}

/** Finds the cues of a text. */
export function readCues(text: string): BlockCues {
  kindsRead ??= readKinds();
  const kindsOf = kindsRead;
  const words: BlockWord[] = [];
  const hits: CueHit[] = [];
  const note = (cue: string, start: number, end: number) => {
    const isNoParty = cue === "party" && THIRD.test(text.slice(Math.max(0, start - 9), start));
    const found = isNoParty ? undefined : kindsOf.get(cue);
    if (found !== undefined) hits.push({ cue, kinds: found, start, end });
    return found !== undefined;
  };
  for (const { 0: raw, index } of text.matchAll(LATIN_WORD)) {
    const word = foldText(raw);
    const end = index + raw.length;
    const before = words.at(-1);
    words.push({ word, start: index, end });
    if (before && isPinyinName(text.slice(before.start, index), raw) && text[end] !== "-")
      hits.push({ cue: "pinyin", kinds: ["home"], start: before.start, end });
    if (OF_PEOPLE.test(text.slice(end, end + 12))) note(`${word}'s`, index, end + 2);
    if (/^chin(?:a|ese)$/.test(word) && GUEST_OF.test(text.slice(end, end + 14))) {
      hits.push({ cue: GUEST, kinds: ["home"], start: index, end });
      continue;
    }
    const least = Math.max(STEM.least, word.length - STEM.longer);
    if (note(word, index, end) || (word.length <= STEM.least && note(word.replace(/s$/, ""), index, end)))
      continue;
    if (VIETNAMESE.test(raw)) note("vietnam", index, end);
    for (let length = word.length - 1; length >= least; length--)
      if (note(word.slice(0, length), index, end)) break;
  }
  for (const { 0: letters, index } of text.matchAll(POINTED))
    note(letters.replaceAll(".", "").toLowerCase(), index, index + letters.length);
  const isHan = hasHan(text);
  let isTraditional = false;
  if (isHan) {
    // Character by character, so that places stay the raw text's.
    const folded = text.replace(/[\u3400-\u9FFF]/g, (sign) =>
      String.fromCharCode(simplify(sign.charCodeAt(0))),
    );
    isTraditional = folded !== text;
    // In traditional characters it is Taiwan that says 我國.
    hanCue ??= makeHanCue(kindsOf.keys());
    for (const { 0: cue, index } of folded.matchAll(hanCue))
      if (text.slice(index, index + 2) !== "我國") note(cue, index, index + cue.length);
  }
  hits.sort((a, b) => a.start - b.start);
  return { isHan, isTraditional, words, hits };
}

/** Whether two words are a person's name in pinyin, the first with the space behind it. */
function isPinyinName(surname: string, given: string): boolean {
  return SURNAME.test(surname) && /^[A-Z]/.test(given) && TWO_SYLLABLES.test(given);
}

/** Whether the data has cues of a kind. */
export function isKindOfCue(kind: CueKind): boolean {
  return kind in CUES;
}

/** The different cues of some kinds among hits, each as it stands first. */
export function distinct(hits: readonly CueHit[], ...kinds: readonly CueKind[]): CueHit[] {
  const first = new Map<string, CueHit>();
  for (const hit of hits)
    if (!first.has(hit.cue) && kinds.some((kind) => isOf(hit, kind))) first.set(hit.cue, hit);
  return [...first.values()];
}

/** Whether a hit is of a kind. */
export function isOf({ kinds }: CueHit, kind: CueKind): boolean {
  return kinds.includes(kind);
}

/** Whether it names a country, and which. */
export function sideOf(hit: CueHit): "home" | "foreign" | null {
  if (isOf(hit, "home")) return "home";
  return isOf(hit, "foreign") ? "foreign" : null;
}

/** The hits that stand wholly between two offsets. */
export function hitsBetween({ hits }: BlockCues, from: number, to: number): CueHit[] {
  const found: CueHit[] = [];
  for (let index = indexAt(hits, from); index < hits.length; index++) {
    const hit = hits[index];
    if (hit === undefined || hit.start >= to) break;
    if (hit.end <= to) found.push(hit);
  }
  return found;
}

/** The index of the first of some things, in the order of the text, that begins at an offset or after it. */
export function indexAt(things: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((things[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
