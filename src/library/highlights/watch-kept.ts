import type { KeptHighlight } from "../../core/library/highlight-filter.ts";
import type { Highlight, HighlightId, Refusal, Sighting } from "../../core/model/highlight.ts";
import type { Act } from "../../storage/bulk-highlights.ts";
import type { HighlightStore } from "../../storage/highlight-store.ts";
import type { GivenNotice } from "../../storage/read-highlights.ts";
import type { DamagedRow } from "../../storage/user-rows.ts";
import type { KeptState } from "../library-state.ts";

/** What the library shows of the database. */
export interface WatchedHighlights {
  readonly highlights: KeptState;
  readonly notices: readonly GivenNotice[];
  /** What stands in the database and can't be read. */
  readonly damaged: readonly DamagedRow[];
}

/** A watch, and the way to tell it what this page has just done. */
export interface KeptWatch {
  /**
   * Shows committed acts at once. The watch will come upon them by itself, after as much as a second where there are
   * thousands of highlights to compare: too late for a reader who has just pressed a button.
   */
  apply(acts: readonly Act[]): void;
}

/** Highlights read at once: some ten milliseconds, so that reading a hundred thousand never freezes the page. */
const PART = 500;

/** What a change leads to: which versions there are, and what is small enough to be read whole. */
interface Overview {
  readonly versions: ReadonlyMap<HighlightId, string>;
  readonly sightings: readonly Sighting[];
  readonly notices: readonly GivenNotice[];
}

/**
 * Reports every highlight with what was last seen of it, now and after each change, whoever makes it. Only what is new
 * or changed is read: of ten thousand highlights, the one whose note was changed.
 */
export function watchKept(
  store: HighlightStore,
  onChange: (watched: WatchedHighlights) => void,
  signal: AbortSignal,
  onError: (error: unknown) => void,
): KeptWatch {
  const cache = createCache(store);
  let shown: WatchedHighlights | null = null;
  const show = (watched: WatchedHighlights) => {
    shown = watched;
    if (!signal.aborted) onChange(watched);
  };
  let next: Overview | Refusal | null = null;
  let isRunning = false;

  /** One after the other: of changes that come meanwhile, the last is enough. */
  async function run(): Promise<void> {
    isRunning = true;
    try {
      while (next !== null && !signal.aborted) {
        const overview: Overview | Refusal = next;
        next = null;
        const watched = typeof overview === "string" ? failed(overview) : await cache.follow(overview);
        if (next === null) show(watched);
      }
    } finally {
      isRunning = false;
    }
  }

  store.watch(
    async (questions): Promise<Overview | Refusal> => {
      const versions = await questions.versions();
      if (!versions.ok) return versions.error;
      const sightings = await questions.sightings();
      const notices = await questions.notices();
      return {
        versions: versions.value,
        sightings: sightings.ok ? sightings.value : [],
        notices: notices.ok ? notices.value : [],
      };
    },
    (overview) => {
      next = overview;
      if (!isRunning) run().catch(onError);
    },
    signal,
  );
  return {
    apply(acts) {
      cache.apply(acts);
      if (shown?.highlights.state === "loaded") show({ ...shown, highlights: cache.loaded() });
    },
  };
}

function failed(reason: Refusal): WatchedHighlights {
  return { highlights: { state: "failed", reason }, notices: [], damaged: [] };
}

/** The highlights read so far. Each stays the same object as long as it and its sighting stay the same. */
function createCache(store: HighlightStore) {
  const known = new Map<HighlightId, { readonly version: string; readonly kept: KeptHighlight }>();
  const damaged = new Map<string, DamagedRow & { readonly version: string }>();

  async function read(ids: readonly HighlightId[], versions: ReadonlyMap<HighlightId, string>) {
    const found = await store.getMany(ids);
    if (!found.ok) return found.error;
    for (const highlight of found.value.highlights) {
      known.set(highlight.id, entryOf(highlight, known.get(highlight.id)?.kept.sighting));
      damaged.delete(highlight.id);
    }
    for (const row of found.value.damaged) {
      damaged.set(row.id, { ...row, version: versions.get(row.id as HighlightId) ?? "" });
    }
    return null;
  }

  const loaded = (): KeptState => ({
    state: "loaded",
    kept: [...known.values()].map(({ kept }) => kept),
  });

  return {
    loaded,
    apply(acts: readonly Act[]): void {
      for (const { before, after } of acts) {
        if (after !== null) known.set(after.id, entryOf(after, known.get(after.id)?.kept.sighting));
        else if (before !== null) known.delete(before.id);
      }
    },
    async follow({ versions, sightings, notices }: Overview): Promise<WatchedHighlights> {
      for (const id of known.keys()) if (!versions.has(id)) known.delete(id);
      for (const id of damaged.keys()) if (!versions.has(id as HighlightId)) damaged.delete(id);
      const unread = [...versions].filter(
        ([id, version]) => known.get(id)?.version !== version && damaged.get(id)?.version !== version,
      );
      for (let start = 0; start < unread.length; start += PART) {
        const ids = unread.slice(start, start + PART).map(([id]) => id);
        const reason = await read(ids, versions);
        if (reason !== null) return failed(reason);
      }
      const seen = new Map(sightings.map((sighting) => [sighting.id, sighting]));
      for (const [id, { version, kept }] of known) {
        const sighting = seen.get(id) ?? null;
        if (!isSameSighting(kept.sighting, sighting)) {
          known.set(id, { version, kept: { highlight: kept.highlight, sighting } });
        }
      }
      return {
        highlights: loaded(),
        notices,
        damaged: [...damaged.values()],
      };
    },
  };
}

function entryOf(highlight: Highlight, sighting: Sighting | null = null) {
  return { version: highlight.modified, kept: { highlight, sighting } };
}

function isSameSighting(one: Sighting | null, other: Sighting | null): boolean {
  return one?.at === other?.at && one?.status === other?.status && one?.found === other?.found;
}
