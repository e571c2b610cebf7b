import { type EntityKey, entityKey } from "../model/ids.ts";
import { judge, type LocalEvidence, NO_PAGE } from "./context-rules.ts";
import type { Candidate } from "./find-candidates.ts";
import { type Definition, findDefinition } from "./find-definition.ts";
import {
  type BlockWords,
  countForeignCues,
  countHomeCues,
  countSenseCues,
  hasForeignOwner,
  readWords,
} from "./read-surroundings.ts";

/** A candidate that hangs on evidence, with what its block says about it. */
export interface DoubtfulCandidate {
  readonly candidate: Candidate;
  readonly entity: EntityKey;
  /** What is written there, for `page says it is something else`. */
  readonly form: string;
  readonly local: LocalEvidence;
}

/** What a block holds, as far as the judging of ambiguous candidates here and elsewhere needs it. */
export interface BlockFacts {
  readonly candidates: readonly Candidate[];
  readonly doubtful: ReadonlyMap<Candidate, DoubtfulCandidate>;
  /** Entities whose full name stands here. */
  readonly expanded: ReadonlySet<EntityKey>;
  /** Entities that count here by the block alone. */
  readonly established: ReadonlySet<EntityKey>;
  /** Home entities named without ambiguity. */
  readonly home: ReadonlySet<EntityKey>;
  /** Forms (see formKey) that the block says stand for something else. */
  readonly otherwise: ReadonlySet<string>;
  readonly homeCues: number;
}

/** Key of a form of an entity: the same letters may mean two entities. */
export function formKey(entity: EntityKey, form: string): string {
  return `${entity} ${form}`;
}

/** Latin names of this many letters or more tell an entity fully; `Ant` doesn't. */
const FULL_NAME_LENGTH = 8;
const HAN = /[\u3400-\u9FFF]/;

/** Reads a block once; nothing of its text is kept but the ambiguous forms. */
export function readBlock(text: string, candidates: readonly Candidate[]): BlockFacts {
  const sure = candidates.filter((candidate) => isSure(text, candidate));
  const home = keysOf(sure.filter((candidate) => candidate.home));
  const full = sure.filter(({ kind }) => kind !== "acronym");
  const plain = { candidates, home, established: keysOf(sure) };
  if (sure.length === candidates.length) {
    return { ...plain, doubtful: new Map(), expanded: keysOf(full), otherwise: new Set(), homeCues: 0 };
  }
  const words = readWords(text);
  const unsure = candidates.filter((candidate) => !sure.includes(candidate));
  const doubtful = readDoubtful(text, words, unsure, home);
  const counting = [...doubtful.values()].filter(countsAlone).map(({ candidate }) => candidate);
  const defined = readDefinitions(text, doubtful, [...sure, ...counting]);
  return {
    ...plain,
    doubtful,
    established: keysOf([...sure, ...counting]),
    expanded: new Set([...keysOf([...full, ...counting.filter((candidate) => isFull(text, candidate))])]),
    otherwise: defined,
    homeCues: countHomeCues(words),
  };
}

function keysOf(candidates: readonly Candidate[]): Set<EntityKey> {
  return new Set(candidates.map(({ entity }) => entityKey(entity)));
}

/** Whether a candidate needs no evidence. Any name of an institution or rule may be another country's. */
function isSure(text: string, candidate: Candidate): boolean {
  if (candidate.needs !== "none" || candidate.isOther) return false;
  const isShared =
    candidate.kind !== "acronym" && (candidate.group === "authority" || candidate.group === "rule");
  return !isShared || !hasForeignOwner(text, candidate.start, candidate.end);
}

function isFull(text: string, candidate: Candidate): boolean {
  if (candidate.kind === "acronym") return false;
  return candidate.end - candidate.start >= FULL_NAME_LENGTH || HAN.test(text.charAt(candidate.start));
}

function countsAlone({ candidate, local }: DoubtfulCandidate): boolean {
  return judge(candidate, { ...local, ...NO_PAGE }).counts;
}

function readDoubtful(
  text: string,
  words: BlockWords,
  unsure: readonly Candidate[],
  home: ReadonlySet<EntityKey>,
): Map<Candidate, DoubtfulCandidate> {
  const peers = keysOf(unsure.filter((candidate) => candidate.home && !candidate.isOther));
  const shared = { homeCues: countHomeCues(words), foreignCues: countForeignCues(words) };
  return new Map(
    unsure.map((candidate) => {
      const entity = entityKey(candidate.entity);
      const sense = countSenseCues(candidate.type, words, {
        text,
        start: candidate.start,
        end: candidate.end,
      });
      const local: LocalEvidence = {
        ...shared,
        hasForeignOwner:
          candidate.kind !== "acronym" && hasForeignOwner(text, candidate.start, candidate.end),
        homeNear: countOthers(home, entity),
        peersNear: countOthers(peers, entity),
        senseNear: sense.near,
        senseBeside: sense.beside,
        senseSure: sense.sure,
      };
      const written = text.slice(candidate.start, candidate.end);
      return [
        candidate,
        { candidate, entity, form: candidate.isOther ? written.slice(0, -1) : written, local },
      ];
    }),
  );
}

function countOthers(keys: ReadonlySet<EntityKey>, own: EntityKey): number {
  return keys.size - (keys.has(own) ? 1 : 0);
}

/** The forms that the block explains as something else than their entity. */
function readDefinitions(
  text: string,
  doubtful: ReadonlyMap<Candidate, DoubtfulCandidate>,
  counting: readonly Candidate[],
): Set<string> {
  const otherwise = new Set<string>();
  for (const { candidate, entity, form } of doubtful.values()) {
    const definition = findDefinition(text, candidate.start, candidate.end);
    const isElsewise = definition !== null && !tellsHome(definition, entity, counting);
    if (candidate.isOther || isElsewise) otherwise.add(formKey(entity, form));
  }
  return otherwise;
}

/** Whether a long form is the entity's own, or at least one about China that we don't know. */
function tellsHome(definition: Definition, entity: EntityKey, counting: readonly Candidate[]): boolean {
  const own = counting.some(
    (candidate) =>
      candidate.start < definition.end &&
      candidate.end > definition.start &&
      entityKey(candidate.entity) === entity,
  );
  return own || countHomeCues(readWords(definition.text)) > 0;
}
