import type { KeptHighlight } from "../core/library/highlight-filter.ts";
import type { HighlightStore } from "../storage/highlight-store.ts";
import type { GivenNotice } from "../storage/read-highlights.ts";
import type { KeptState } from "./library-state.ts";

/** What the library shows of the database. */
export interface WatchedHighlights {
  readonly highlights: KeptState;
  readonly count: number;
  /** Most used first; null where they can't be had. */
  readonly tags: readonly string[] | null;
  readonly notices: readonly GivenNotice[];
}

/** Reports every highlight with what was last seen of it, now and after each change, whoever makes it. */
export function watchKept(
  store: HighlightStore,
  onChange: (watched: WatchedHighlights) => void,
  signal: AbortSignal,
): void {
  store.watch(
    async (questions) => {
      const all = await questions.all();
      const sightings = await questions.sightings();
      const tags = await questions.tags();
      const notices = await questions.notices();
      return { all, sightings, tags, notices };
    },
    ({ all, sightings, tags, notices }) => {
      const seen = new Map(sightings.ok ? sightings.value.map((sighting) => [sighting.id, sighting]) : []);
      const kept = all.ok
        ? all.value.highlights.map(
            (highlight): KeptHighlight => ({ highlight, sighting: seen.get(highlight.id) ?? null }),
          )
        : [];
      onChange({
        highlights: all.ok ? { state: "loaded", kept } : { state: "failed", reason: all.error },
        count: kept.length,
        tags: tags.ok ? tags.value : null,
        notices: notices.ok ? notices.value : [],
      });
    },
    signal,
  );
}
