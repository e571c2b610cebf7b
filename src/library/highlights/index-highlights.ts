import type { Highlight } from "../../core/model/highlight.ts";
import { createHighlightSearch } from "../../core/search/highlight-search.ts";
import { runInTurns } from "../../runtime/slices.ts";
import type { SearchHighlights } from "./use-highlight-list.ts";

/** Keeps a search in line with the highlights; a change that comes during the work is next. */
export interface HighlightIndex {
  update(highlights: readonly Highlight[]): void;
}

/**
 * Makes the index of the library. `onChange` gets a new search function whenever what it would find has changed, and
 * hears whether there is more to index.
 */
export function createHighlightIndex(
  onChange: (search: SearchHighlights, isIndexing: boolean) => void,
  signal: AbortSignal,
  onError: (error: unknown) => void,
): HighlightIndex {
  const index = createHighlightSearch();
  let wanted: readonly Highlight[] | null = null;
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    try {
      while (wanted !== null && !signal.aborted) {
        const highlights = wanted;
        wanted = null;
        await runInTurns(index.update(highlights), signal);
      }
    } finally {
      isRunning = false;
    }
    onChange((query) => index.search(query), false);
  }

  return {
    update(highlights) {
      wanted = highlights;
      if (!isRunning) run().catch(onError);
    },
  };
}
