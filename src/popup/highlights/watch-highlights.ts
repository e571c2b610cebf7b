import { pageKeyOf } from "../../core/highlights/page-address.ts";
import type { Highlight } from "../../core/model/highlight.ts";
import { callContent, type FrameReply } from "../../messaging/call-content.ts";
import type { FrameHighlight } from "../../messaging/content-api.ts";
import type { HighlightStore } from "../../storage/highlight-store.ts";
import { pause } from "../pause.ts";
import { combineHighlights, type PageHighlight } from "./page-highlights.ts";

/** A search for an orphan takes a second or two, and the reader is watching for its outcome. */
const INTERVAL_MS = 700;

interface WatchedTab {
  readonly id: number;
  /** Null where the browser does not tell. */
  readonly url: string | null;
}

/** Reports the highlights of a tab, as they are stored and as its frames find them, until the signal aborts. */
export async function watchHighlights(
  tab: WatchedTab,
  store: HighlightStore,
  onChange: (highlights: readonly PageHighlight[]) => void,
  signal: AbortSignal,
): Promise<void> {
  let stored: readonly Highlight[] = [];
  let replies: readonly FrameReply<readonly FrameHighlight[]>[] = [];
  const report = () => onChange(combineHighlights(stored, replies));
  const key = tab.url === null ? null : pageKeyOf(tab.url);
  if (key !== null) {
    store.watch(
      (questions) => questions.find([key]),
      (found) => {
        if (found.ok) stored = found.value.highlights;
        report();
      },
      signal,
    );
  }
  let last = "";
  while (!signal.aborted) {
    replies = await askFrames(tab.id);
    const now = JSON.stringify(replies);
    if (now !== last && !signal.aborted) report();
    last = now;
    await pause(INTERVAL_MS, signal);
  }
}

async function askFrames(tabId: number): Promise<readonly FrameReply<readonly FrameHighlight[]>[]> {
  try {
    return await callContent(tabId, { allFrames: true }, "describeHighlights", []);
  } catch {
    // No extension is let into this tab; what is stored of its page is listed all the same.
    return [];
  }
}
