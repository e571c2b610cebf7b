import { entityKey } from "../model/ids.ts";
import type { Why } from "../model/why.ts";
import type { Candidate } from "./candidate.ts";
import { type CueHit, distinct } from "./read-cues.ts";

/** A block with what it names. */
export interface NamedBlock {
  readonly text: string;
  readonly mentions: readonly Candidate[];
  /** The cues in it: handed in, so that whoever asks why needs no words of its own (they are 4 kB gzip). */
  readonly cues: () => readonly CueHit[];
}

/** More words than these tell a reader nothing more. */
export const MOST_WORDS = 3;
/** How far beside a long form its short one is looked for, in UTF-16 code units. */
const BRACKET_REACH = 80;

/**
 * Finds what on a page a reader can check a mention by, in the nearest block that has it: the long form that stands with
 * the short one in brackets, a name of the entity that is not in doubt, other such names near it, words about China or
 * of the entity's work in its block, or such names elsewhere.
 * `at` is the index of the mention's block.
 */
export function findWhy(mention: Candidate, at: number, blocks: readonly NamedBlock[]): Why {
  if (mention.needs === "none") return { reason: "unambiguous", words: [], distance: null };
  const form = blocks[at]?.text.slice(mention.start, mention.end) ?? "";
  const sure = listSure(blocks, at);
  const own = sure.filter(({ candidate }) => isSame(candidate, mention) && isFullName(candidate));
  const long = own.find((place) => isGivenWith(place, form));
  const best = long ?? own[0];
  if (best) return { reason: long ? "expanded" : "named", words: [wordOf(best)], distance: best.distance };
  const others = sure.filter(({ candidate }) => candidate.home && !isSame(candidate, mention));
  const here = others.filter(({ distance }) => distance === 0);
  const near = here.length > 0 ? here.map(wordOf) : cuesNear(mention, blocks[at]);
  const words = near.length > 0 ? near : others.map(wordOf);
  const distance = near.length > 0 ? 0 : null;
  return { reason: "context", words: [...new Set(words)].slice(0, MOST_WORDS), distance };
}

/** Words that speak for a mention in its block, as they are written, the nearest first. */
function cuesNear({ type, start, end }: Candidate, block: NamedBlock | undefined): string[] {
  return distinct(block?.cues() ?? [], "home", type, `${type}.sure`)
    .filter((hit) => hit.end <= start || hit.start >= end)
    .sort((one, other) => Math.abs(one.start - start) - Math.abs(other.start - start))
    .map((hit) => block?.text.slice(hit.start, hit.end).replace(/\u00AD/g, "") ?? "");
}

/** Where a long form may stand. */
interface GivenPlace {
  readonly candidate: Pick<Candidate, "start" | "end">;
  readonly text: string;
}

/** A name that is not in doubt, and how many blocks away it stands. */
interface SurePlace {
  readonly candidate: Candidate;
  readonly text: string;
  readonly distance: number;
}

/** The names that are not in doubt, the nearest first. */
function listSure(blocks: readonly NamedBlock[], at: number): SurePlace[] {
  return blocks
    .flatMap(({ text, mentions }, index) =>
      mentions.map((candidate) => ({ candidate, text, distance: index - at })),
    )
    .filter(({ candidate }) => candidate.needs === "none")
    .sort((one, other) => Math.abs(one.distance) - Math.abs(other.distance));
}

function isSame(one: Candidate, other: Candidate): boolean {
  return entityKey(one.entity) === entityKey(other.entity);
}

function isFullName({ kind }: Candidate): boolean {
  return kind !== "acronym";
}

/** Whether a long form stands with a short one in brackets, whichever comes first. */
export function isGivenWith({ candidate: { start, end }, text }: GivenPlace, form: string): boolean {
  const after = /^["”’」]?\s*[(（]([^)）]{1,60})[)）]/.exec(text.slice(end, end + BRACKET_REACH))?.[1] ?? "";
  const before = text.slice(Math.max(0, start - BRACKET_REACH), start);
  const opening = /\s*[(（](?:the\s+)?$/i.exec(before);
  return after.includes(form) || (opening !== null && before.slice(0, opening.index).endsWith(form));
}

function wordOf({ candidate: { start, end }, text }: SurePlace): string {
  return text.slice(start, end);
}
