import { foldText } from "../lexicon/fold-text.ts";
import { hasHan } from "../lexicon/has-han.ts";
import { type EntityKey, entityKey } from "../model/ids.ts";
import type { Candidate } from "./candidate.ts";
import { type DoubtfulCandidate, formKey } from "./doubtful-candidate.ts";
import { type Definition, findDefinition, isSpelledOut } from "./find-definition.ts";
import { distinct, isKindOfCue, readCues } from "./read-cues.ts";

/** What a block says that its ambiguous forms stand for. */
export interface BlockDefinitions {
  /**
   * Forms (see formKey) that the block gives the entity's own full name, and that name where it is ambiguous itself: an
   * acronym stands for Vietnam's ministry where the name does.
   */
  readonly defined: ReadonlyMap<string, Candidate | null>;
  /** Forms of which it says that they stand for another thing, and those among them that are spelled out. */
  readonly otherwise: ReadonlySet<string>;
  readonly spelledOtherwise: ReadonlySet<string>;
}

/** The forms that the block explains, as their entity or as something else. */
export function readDefinitions(
  text: string,
  doubtful: ReadonlyMap<Candidate, DoubtfulCandidate>,
  counting: readonly Candidate[],
): BlockDefinitions {
  const defined = new Map<string, Candidate | null>();
  const otherwise = new Set<string>();
  const spelledOtherwise = new Set<string>();
  const names = [...counting, ...doubtful.keys()].filter(({ kind }) => kind !== "acronym");
  for (const { candidate, entity, form } of doubtful.values()) {
    const key = formKey(entity, form);
    const definition = findDefinition({ text, start: candidate.start, end: candidate.end });
    if (candidate.isOther) otherwise.add(key);
    else if (definition !== null) {
      const own = ownOf(definition, entity, names);
      if (own) defined.set(key, doubtful.has(own) ? own : null);
      else if (isStrict(candidate) || !mayBeHome(definition, candidate)) {
        otherwise.add(key);
        const isNamesake = counting.some(
          (one) => entityKey(one.entity) === entity && sharesWord(one, text, definition),
        );
        if (isSpelledOut(form, definition) && (isStrict(candidate) || !isNamesake)) spelledOtherwise.add(key);
      }
    }
  }
  return { defined, otherwise, spelledOtherwise };
}

/** Whether a form counts only where its entity is named beside it: `SCS` is a sea's, too, which China's cues stand near. */
function isStrict({ needs, kind }: Candidate): boolean {
  return needs === "expansion" && kind !== "acronym";
}

/** Whether a name and a long form have a word in common: `Ministry for Public Security` is another's translation. */
function sharesWord({ start, end }: Candidate, text: string, definition: Definition): boolean {
  const words = new Set(wordsOf(text.slice(start, end)));
  return wordsOf(definition.text).some((word) => words.has(word));
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[a-z]{3,}/g) ?? [];
}

/** The candidate of an entity that a long form is, or holds. */
export function ownOf(
  definition: Definition,
  entity: EntityKey,
  candidates: readonly Candidate[],
): Candidate | undefined {
  return candidates.find(
    (candidate) =>
      candidate.start < definition.end &&
      candidate.end > definition.start &&
      entityKey(candidate.entity) === entity,
  );
}

/**
 * Whether a long form may be the entity's, in words that we don't know: an English one about China that says what it is,
 * where there are words for that: a Chinese Super League is no law. A Chinese one says little by naming China: 人大 is
 * short for 中国人民大学, too.
 */
export function mayBeHome({ text }: Definition, { type }: Candidate): boolean {
  if (hasHan(text)) return false;
  const { hits } = readCues(text);
  // Nigeria had a Northern People's Congress.
  if (distinct(hits, "home").every(({ cue }) => cue.endsWith("'s"))) return false;
  return !isKindOfCue(`${type}.head`) || distinct(hits, `${type}.head`).length > 0;
}
