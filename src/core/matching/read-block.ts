import { type EntityKey, entityKey } from "../model/ids.ts";
import { countNation, readWords } from "./block-words.ts";
import type { Candidate } from "./candidate.ts";
import { judge, type LocalEvidence, NO_PAGE } from "./context-rules.ts";
import { type Definition, findDefinition } from "./find-definition.ts";
import { type BlockView, isOwnedAbroad, keysOf, readLocalEvidence } from "./read-local-evidence.ts";

/** A candidate that hangs on evidence, with what its block says about it. */
export interface DoubtfulCandidate {
  readonly candidate: Candidate;
  readonly entity: EntityKey;
  /** What is written there, without a plural. */
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
  /** Home entities named without ambiguity, companies left out. */
  readonly home: ReadonlySet<EntityKey>;
  /** Forms (see formKey) that the block says stand for something else. */
  readonly otherwise: ReadonlySet<string>;
  readonly homeCues: number;
}

/** Key of a form of an entity: the same letters may mean two entities. */
export function formKey(entity: EntityKey, form: string): string {
  return `${entity} ${form}`;
}

/** No paragraph is longer; of a dump that is, the beginning tells what it is about. */
const WORDS_REACH = 20_000;

/** Reads a block once; nothing of its text is kept but the ambiguous forms. */
export function readBlock(text: string, candidates: readonly Candidate[]): BlockFacts {
  const abroad = keysOf(candidates.filter((candidate) => isOwnedAbroad(text, candidate)));
  const sure: Candidate[] = [];
  const unsure: Candidate[] = [];
  for (const candidate of candidates) (isSure(text, candidate, abroad) ? sure : unsure).push(candidate);
  const isCompany = ({ group }: Candidate) => group === "organisation";
  const home = keysOf(sure.filter((candidate) => candidate.home && !isCompany(candidate)));
  const full = sure.filter(({ kind }) => kind !== "acronym");
  if (unsure.length === 0) {
    const nothing = { doubtful: new Map(), otherwise: new Set<string>(), homeCues: 0 };
    return { ...nothing, candidates, home, established: keysOf(sure), expanded: keysOf(full) };
  }
  const words = readWords(text.slice(0, WORDS_REACH));
  const companies = keysOf(sure.filter((candidate) => candidate.home && isCompany(candidate)));
  const peers = keysOf(unsure.filter((candidate) => candidate.home && !candidate.isOther));
  const homeCues = countNation(words, "home");
  const foreignCues = countNation(words, "foreign");
  const doubtful = readDoubtful(
    { text, words, homeCues, foreignCues, home, companies, peers, abroad },
    unsure,
  );
  const alone = [...doubtful.values()].filter(countsAlone);
  const otherwise = readDefinitions(text, doubtful, [...sure, ...alone.map(({ candidate }) => candidate)]);
  const counting = alone
    .filter(({ entity, form }) => !otherwise.has(formKey(entity, form)))
    .map(({ candidate }) => candidate);
  return {
    candidates,
    doubtful,
    home,
    established: keysOf([...sure, ...counting]),
    expanded: keysOf([...full, ...counting.filter((candidate) => isFull(text, candidate))]),
    otherwise,
    homeCues,
  };
}

/** What the block names as another country's once may be that country's again, without its name. */
function isSure(text: string, candidate: Candidate, abroad: ReadonlySet<EntityKey>): boolean {
  if (candidate.needs !== "none" || candidate.isOther) return false;
  if (candidate.kind === "acronym" || !abroad.has(entityKey(candidate.entity))) return true;
  return countNation(readWords(text.slice(candidate.start, candidate.end)), "home") > 0;
}

/** Names of this many letters or more tell an entity fully; `Ant` and 人大 don't. */
const FULL_NAME_LENGTH = 8;
const FULL_HAN_LENGTH = 3;
const HAN = /[\u3400-\u9FFF]/;

function isFull(text: string, candidate: Candidate): boolean {
  if (candidate.kind === "acronym") return false;
  const least = HAN.test(text.charAt(candidate.start)) ? FULL_HAN_LENGTH : FULL_NAME_LENGTH;
  return candidate.end - candidate.start >= least;
}

function countsAlone({ candidate, local }: DoubtfulCandidate): boolean {
  return judge(candidate, { ...local, ...NO_PAGE }).counts;
}

function readDoubtful(block: BlockView, unsure: readonly Candidate[]): Map<Candidate, DoubtfulCandidate> {
  return new Map(
    unsure.map((candidate) => {
      const form = block.text.slice(candidate.start, candidate.isOther ? candidate.end - 1 : candidate.end);
      const local = readLocalEvidence(block, candidate);
      return [candidate, { candidate, entity: entityKey(candidate.entity), form, local }];
    }),
  );
}

/** The forms that the block explains as something else than their entity. */
function readDefinitions(
  text: string,
  doubtful: ReadonlyMap<Candidate, DoubtfulCandidate>,
  counting: readonly Candidate[],
): Set<string> {
  const otherwise = new Set<string>();
  for (const { candidate, entity, form } of doubtful.values()) {
    const definition = findDefinition({ text, start: candidate.start, end: candidate.end });
    const isElsewise = definition !== null && !tellsHome(definition, entity, counting);
    if (candidate.isOther || isElsewise) otherwise.add(formKey(entity, form));
  }
  return otherwise;
}

/**
 * Whether a long form is the entity's own, or at least an English one about China that we may not know. A Chinese one
 * says little by naming China: 人大 is short for 中国人民大学, too.
 */
function tellsHome(definition: Definition, entity: EntityKey, counting: readonly Candidate[]): boolean {
  const own = counting.some(
    (candidate) =>
      candidate.start < definition.end &&
      candidate.end > definition.start &&
      entityKey(candidate.entity) === entity,
  );
  return own || (!HAN.test(definition.text) && countNation(readWords(definition.text), "home") > 0);
}
