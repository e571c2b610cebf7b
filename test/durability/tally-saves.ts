import type { Highlight } from "../../src/core/model/highlight.ts";

/** What became of the saves of a run. */
export interface SaveTally {
  /** Those the page was told are kept: the ids of those by message, the addresses of those by mouse. */
  readonly told: { readonly ids: string[]; readonly addresses: string[] };
  refused: number;
  /** Those that nothing was heard of: their background or browser was killed first. */
  unanswered: number;
  workerKills: number;
  browserKills: number;
}

/** What stands at the end of a run. */
export interface DurabilityReport {
  readonly told: number;
  readonly toldByMouse: number;
  readonly refused: number;
  readonly unanswered: number;
  readonly workerKills: number;
  readonly browserKills: number;
  /** Told, and not there afterwards, or not as a whole. */
  readonly lost: readonly string[];
  /** Notices that highlights came back from a backup: nothing was damaged, so none is due. */
  readonly restored: number;
}

/** A tally of nothing. */
export function emptyTally(): SaveTally {
  return {
    told: { ids: [], addresses: [] },
    refused: 0,
    unanswered: 0,
    workerKills: 0,
    browserKills: 0,
  };
}

/** Holds what was told against what is there. */
export function reportOn(
  tally: SaveTally,
  highlights: readonly Highlight[],
  restored: number,
): DurabilityReport {
  const ids = new Set<string>(highlights.map(({ id }) => id));
  const addresses = new Set(highlights.map(({ page }) => page.url));
  const { told, refused, unanswered, workerKills, browserKills } = tally;
  return {
    told: told.ids.length + told.addresses.length,
    toldByMouse: told.addresses.length,
    refused,
    unanswered,
    workerKills,
    browserKills,
    lost: [
      ...told.ids.filter((id) => !ids.has(id)),
      ...told.addresses.filter((address) => !addresses.has(address)),
    ],
    restored,
  };
}
