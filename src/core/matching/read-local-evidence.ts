import { type EntityKey, entityKey } from "../model/ids.ts";
import { type BlockWords, countNation } from "./block-words.ts";
import type { Candidate } from "./candidate.ts";
import type { LocalEvidence } from "./context-rules.ts";
import { countSenseCues, isForeignOwned, nationBefore, readSurroundings } from "./read-surroundings.ts";

/** A block as the evidence for its ambiguous candidates is read from it. */
export interface BlockView {
  readonly text: string;
  readonly words: BlockWords;
  /** Different words of the block about China, and names of other countries. */
  readonly homeCues: number;
  readonly foreignCues: number;
  /** Home entities of the block: those named without ambiguity, companies apart, and the ambiguous ones. */
  readonly home: ReadonlySet<EntityKey>;
  readonly companies: ReadonlySet<EntityKey>;
  readonly peers: ReadonlySet<EntityKey>;
  /** Entities that the block names as another country's. */
  readonly abroad: ReadonlySet<EntityKey>;
}

/** The entities of some candidates. */
export function keysOf(candidates: readonly Candidate[]): Set<EntityKey> {
  return new Set(candidates.map(({ entity }) => entityKey(entity)));
}

/** Looks at a block for what it says of one of its ambiguous candidates. */
export function readLocalEvidence(block: BlockView, candidate: Candidate): LocalEvidence {
  const own = entityKey(candidate.entity);
  const span = { text: block.text, start: candidate.start, end: candidate.end };
  const surroundings = readSurroundings(block.words, span);
  const sense = countSenseCues(candidate.type, block.words, surroundings);
  return {
    hasForeignOwner: isOwnedAbroad(block.text, candidate),
    isForeignNear: block.abroad.has(own),
    homeNear: countOthers(block.home, own),
    companiesNear: countOthers(block.companies, own),
    peersNear: countOthers(block.peers, own),
    homeCues: block.homeCues,
    homeBeside: countNation(surroundings.wider, "home"),
    foreignCues: block.foreignCues,
    nationBefore: nationBefore(block.words, span),
    senseNear: sense.near,
    senseBeside: sense.beside,
    senseSure: sense.sure,
    senseAgainst: sense.against,
  };
}

/** Whether the text gives a name to another country. Names of institutions and rules only: no country owns an acronym. */
export function isOwnedAbroad(text: string, { kind, group, start, end }: Candidate): boolean {
  if (kind === "acronym" || (group !== "authority" && group !== "rule")) return false;
  return isForeignOwned({ text, start, end });
}

function countOthers(keys: ReadonlySet<EntityKey>, own: EntityKey): number {
  return keys.size - (keys.has(own) ? 1 : 0);
}
