import { hasHan } from "../lexicon/has-han.ts";
import { type EntityKey, entityKey } from "../model/ids.ts";
import { askFew } from "./ask-few.ts";
import { type BlockDefinitions, mayBeHome, ownOf, readDefinitions } from "./block-definitions.ts";
import { type Candidate, keysOf } from "./candidate.ts";
import { type DoubtfulCandidate, formKey } from "./doubtful-candidate.ts";
import { findDefinition, isSpelledOut } from "./find-definition.ts";
import { ownerOf } from "./foreign-owner.ts";
import { formClassOf, judge, type Model } from "./judge.ts";
import { outsideAddresses } from "./outside-addresses.ts";
import { type CueHit, distinct, readCues } from "./read-cues.ts";
import { type BlockView, isOfCountry, readLocalEvidence } from "./read-local-evidence.ts";

/** What a block holds, as far as the judging of ambiguous candidates here and elsewhere needs it. */
export interface BlockFacts extends BlockDefinitions {
  readonly candidates: readonly Candidate[];
  readonly doubtful: ReadonlyMap<Candidate, DoubtfulCandidate>;
  /** Entities whose full name stands here: one that is theirs alone, and one that counts by the block alone. */
  readonly named: ReadonlySet<EntityKey>;
  readonly expanded: ReadonlySet<EntityKey>;
  /** Entities that count here by the block alone. */
  readonly established: ReadonlySet<EntityKey>;
  /** Home entities named without ambiguity, companies left out. */
  readonly home: ReadonlySet<EntityKey>;
  /** Forms (see formKey) of which the block holds another thing's full name. */
  readonly rivals: ReadonlySet<string>;
  /** Entities that the block names as another country's. */
  readonly abroad: ReadonlySet<EntityKey>;
  /** How many different words about China the block has. */
  readonly homeCues: number;
  /** How many different names of other countries. */
  readonly foreignCues: number;
}

/** No paragraph is longer; of a dump that is, the beginning tells what it is about. */
const WORDS_REACH = 20_000;

/** As much of the text before a block says what the block is about, in UTF-16 code units. */
export const BEFORE_REACH = 400;

/**
 * Reads a block once, and the text before it (BEFORE_REACH of it) where something in the block is ambiguous; nothing of
 * either is kept but the ambiguous forms.
 */
export function readBlock(
  text: string,
  found: readonly Candidate[],
  model: Model,
  textBefore: () => string = () => "",
): BlockFacts {
  const candidates = outsideAddresses(text, found);
  const abroad = keysOf(candidates.filter(askFew(text, (candidate) => isAbroad(text, candidate))));
  const sure: Candidate[] = [];
  const unsure: Candidate[] = [];
  const forOthers = keysOf(
    candidates.filter(askFew(text, (candidate) => isForOther(text, candidate, candidates))),
  );
  for (const candidate of candidates) {
    const gives = candidate.kind === "acronym" && forOthers.has(entityKey(candidate.entity));
    (isSure(text, candidate, abroad) && !gives ? sure : unsure).push(candidate);
  }
  // China's law unless something says otherwise, which speaks of China as any name of its own does.
  const presumed = abroad.size > 0 ? [] : unsure.filter((candidate) => isLawOfNoPlace(text, candidate));
  const home = keysOf([...sure.filter((candidate) => candidate.home && !isCompany(candidate)), ...presumed]);
  const full = keysOf(sure.filter(({ kind }) => kind !== "acronym"));
  const certain = { candidates, home, abroad, named: full };
  if (unsure.length === 0) {
    const nothing = {
      defined: new Map(),
      otherwise: new Set<string>(),
      spelledOtherwise: new Set<string>(),
      rivals: new Set<string>(),
    };
    return {
      ...certain,
      ...nothing,
      homeCues: 0,
      foreignCues: 0,
      doubtful: new Map(),
      established: keysOf(sure),
      expanded: full,
    };
  }
  const block = viewBlock(text, textBefore, { sure, unsure, presumed, home, abroad });
  const first = readDoubtful(block, unsure);
  const isHome = home.size + block.distinct("home").length > 0;
  const doubtful = isHome ? withSurePeers(first, countingAlone(text, first, model)) : first;
  const alone = countingAlone(text, doubtful, model);
  const definitions = readDefinitions(text, doubtful, [...sure, ...alone.map(({ candidate }) => candidate)]);
  const counting = alone
    .filter(({ entity, form }) => !definitions.otherwise.has(formKey(entity, form)))
    .map(({ candidate }) => candidate);
  return {
    ...certain,
    ...definitions,
    doubtful,
    rivals: readRivals(block, doubtful),
    established: keysOf([...sure, ...counting]),
    expanded: new Set([...full, ...keysOf(counting.filter((candidate) => isFull(text, candidate)))]),
    homeCues: block.distinct("home").length,
    foreignCues: block.distinct("foreign").length,
  };
}

function isCompany({ group }: Candidate): boolean {
  return group === "organisation";
}

function isAbroad(text: string, { home, kind, group, start, end }: Candidate): boolean {
  if (!home) return false;
  if (kind !== "acronym" && group !== "authority" && group !== "rule") return false;
  return ownerOf({ text, start, end }) === "foreign";
}

/** 网络安全法, which Vietnam has, too: a law in Chinese whose name says nothing of China. */
function isLawOfNoPlace(text: string, { home, needs, type, start, end }: Candidate): boolean {
  if (!home || needs !== "none" || type !== "law") return false;
  const name = text.slice(start, end);
  return hasHan(name) && !/^中[华華国國]/.test(name);
}

/** What the block names as another country's once may be that country's again, without its name. */
function isSure(text: string, candidate: Candidate, abroad: ReadonlySet<EntityKey>): boolean {
  if (candidate.needs !== "none" || candidate.isOther || isLawOfNoPlace(text, candidate)) return false;
  if (candidate.kind === "acronym" || !abroad.has(entityKey(candidate.entity))) return true;
  return hasHomeCue(text.slice(candidate.start, candidate.end));
}

/**
 * Whether an acronym that is not ambiguous is explained where it stands as something else: `instruction tuning (MIIT)`,
 * `the National Association of Theatre Owners (NATO)`.
 */
function isForOther(text: string, candidate: Candidate, candidates: readonly Candidate[]): boolean {
  const { home, kind, needs, entity, start, end } = candidate;
  if (kind !== "acronym" || needs !== "none") return false;
  const definition = findDefinition({ text, start, end });
  if (definition === null) return false;
  // Of what isn't China's nobody knows all wordings: `Internet Protocol v6 (IPv6)`.
  if (home ? mayBeHome(definition, candidate) : !isSpelledOut(text.slice(start, end), definition))
    return false;
  return !hasHan(definition.text) && !ownOf(definition, entityKey(entity), candidates);
}

function hasHomeCue(text: string): boolean {
  return distinct(readCues(text).hits, "home").length > 0;
}

/** Names of this many letters or more tell an entity fully; `Ant` and 人大 don't. */
const FULL_NAME_LENGTH = 8;
const FULL_HAN_LENGTH = 3;

function isFull(text: string, candidate: Candidate): boolean {
  if (candidate.kind === "acronym") return false;
  const least = hasHan(text.charAt(candidate.start)) ? FULL_HAN_LENGTH : FULL_NAME_LENGTH;
  return candidate.end - candidate.start >= least;
}

interface Sorted extends Pick<BlockView, "home" | "abroad"> {
  readonly sure: readonly Candidate[];
  readonly unsure: readonly Candidate[];
  /** Those of the unsure that are in `home`. */
  readonly presumed: readonly Candidate[];
}

/** Letters of Japanese; the point between the parts of a name is Chinese, too. */
const KANA = /[\u3041-\u3096\u30A1-\u30FA]/;
/** In an English text at most one character in so many is Chinese. */
const MOST_HAN = 5;

function isMostlyLatin(text: string): boolean {
  return (text.match(/[\u3400-\u9FFF]/g)?.length ?? 0) * MOST_HAN < text.length;
}

function viewBlock(
  text: string,
  textBefore: () => string,
  { sure, unsure, presumed, home, abroad }: Sorted,
): BlockView {
  const cues = readCues(text.slice(0, WORDS_REACH));
  const isChinese = cues.isHan && !KANA.test(text);
  let isHomeBefore: boolean | null = null;
  const counted = new Map<string, readonly CueHit[]>();
  return {
    text,
    cues,
    isHomeBefore() {
      isHomeBefore ??= hasHomeCue(textBefore().slice(-BEFORE_REACH));
      return isHomeBefore;
    },
    isChinese,
    quotesHan: isChinese && !cues.isTraditional && isMostlyLatin(text),
    localForms: new Map(),
    home,
    abroad,
    companies: keysOf(sure.filter((candidate) => candidate.home && isCompany(candidate))),
    peers: keysOf(
      unsure.filter(
        (candidate) =>
          candidate.home &&
          !candidate.isOther &&
          !abroad.has(entityKey(candidate.entity)) &&
          !presumed.includes(candidate),
      ),
    ),
    distinct(kind) {
      const hits = counted.get(kind) ?? distinct(cues.hits, kind);
      counted.set(kind, hits);
      return hits;
    },
  };
}

function readDoubtful(block: BlockView, unsure: readonly Candidate[]): Map<Candidate, DoubtfulCandidate> {
  const localOf = askFew(block.text, (candidate) => readLocalEvidence(block, candidate));
  return new Map(
    unsure.map((candidate) => {
      const form = block.text.slice(candidate.start, candidate.isOther ? candidate.end - 1 : candidate.end);
      const formClass = formClassOf(candidate, hasHan(form));
      const local = localOf(candidate);
      return [candidate, { candidate, entity: entityKey(candidate.entity), form, formClass, local }];
    }),
  );
}

/** Those that count by the block alone. */
function countingAlone(
  text: string,
  doubtful: ReadonlyMap<Candidate, DoubtfulCandidate>,
  model: Model,
): readonly DoubtfulCandidate[] {
  const counts = askFew(text, (candidate) => {
    const one = doubtful.get(candidate);
    return one !== undefined && judge(candidate, one.formClass, one.local, model).counts;
  });
  return [...doubtful.values()].filter(({ candidate }) => counts(candidate));
}

/** What counts by the block alone speaks for what stands beside it. */
function withSurePeers(
  doubtful: ReadonlyMap<Candidate, DoubtfulCandidate>,
  alone: readonly DoubtfulCandidate[],
): ReadonlyMap<Candidate, DoubtfulCandidate> {
  const peers = keysOf(alone.map(({ candidate }) => candidate).filter((one) => one.home && !isCompany(one)));
  if (peers.size === 0) return doubtful;
  return new Map(
    [...doubtful].map(([candidate, one]) => {
      const others = isOfCountry(candidate) ? peers.size - (peers.has(one.entity) ? 1 : 0) : 0;
      return [candidate, { ...one, local: { ...one.local, peersSure: Math.min(2, others) } }];
    }),
  );
}

/** The forms of which the block holds another thing's full name: 人大 and 人民大学. */
function readRivals(block: BlockView, doubtful: ReadonlyMap<Candidate, DoubtfulCandidate>): Set<string> {
  const rivals = [...doubtful.values()].filter(
    ({ candidate }) => block.distinct(`${candidate.type}.else`).length > 0,
  );
  return new Set(rivals.map(({ entity, form }) => formKey(entity, form)));
}
