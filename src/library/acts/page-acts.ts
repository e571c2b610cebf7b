import browser from "webextension-polyfill";
import { pageKeyOf } from "../../core/highlights/page-address.ts";
import type { Highlight, HighlightId } from "../../core/model/highlight.ts";
import { callContent } from "../../messaging/call-content.ts";
import type { FrameHighlight } from "../../messaging/content-api.ts";
import type { LibraryActs, SeekOutcome } from "./library-acts.ts";

/** How long a page may take to load and to answer, in milliseconds: a slow news site over a slow line. */
const PATIENCE_MS = 20_000;
/** Between two questions to a page, in milliseconds. */
const INTERVAL_MS = 250;

/** The acts that need the highlight's own page in a tab. */
export type PageActs = Pick<LibraryActs, "lookAgain" | "reattach">;

/** Finds pages among the open tabs, or opens them, and asks their content scripts. */
export function createPageActs(): PageActs {
  return {
    async lookAgain(highlight) {
      const [tab] = await findTabs(highlight);
      if (tab === undefined) {
        await browser.tabs.create({ url: highlight.page.url });
        return "opened";
      }
      return seekIn(tab, highlight.id);
    },
    async reattach(highlight) {
      const [open] = await findTabs(highlight);
      const tab = open ?? (await browser.tabs.create({ url: highlight.page.url })).id;
      if (tab === undefined) return "silent";
      if (open !== undefined) await showTab(open);
      const answer = await ask(async () => ((await startReattach(tab, highlight.id)) ? true : null));
      return answer === null ? "silent" : "started";
    },
  };
}

/** The tabs that show a highlight's page, under whichever of its addresses; the one used last first. */
async function findTabs({ page }: Highlight): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({});
  return tabs
    .filter(({ url }) => url !== undefined && page.keys.includes(pageKeyOf(url) ?? ""))
    .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))
    .flatMap(({ id }) => id ?? []);
}

async function showTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

async function seekIn(tabId: number, id: HighlightId): Promise<SeekOutcome> {
  const started = await callQuietly(() => callContent(tabId, { allFrames: true }, "seekHighlight", [id]));
  if (!started.some(({ value }) => value)) return "silent";
  const found = await ask(async () => {
    const state = await readState(tabId, id);
    return state === null || state.status === "seeking" ? null : state;
  });
  if (found === null) return "silent";
  return found.status === "orphaned" ? "missing" : "found";
}

async function readState(tabId: number, id: HighlightId): Promise<FrameHighlight | null> {
  const replies = await callQuietly(() => callContent(tabId, { allFrames: true }, "describeHighlights", []));
  const states = replies.flatMap(({ value }) => value).filter(({ highlight }) => highlight.id === id);
  // A page's frames may each have the highlight: the one that found it knows best.
  return states.find(({ status }) => status !== "orphaned") ?? states[0] ?? null;
}

async function startReattach(tabId: number, id: HighlightId): Promise<boolean> {
  const replies = await callQuietly(() => callContent(tabId, { allFrames: true }, "startReattach", [id]));
  return replies.some(({ value }) => value);
}

/** A tab that lets no extension in, or is gone, answers nothing. */
async function callQuietly<Reply>(call: () => Promise<readonly Reply[]>): Promise<readonly Reply[]> {
  try {
    return await call();
  } catch {
    return [];
  }
}

/** Asks until there is an answer, or patience is at its end. */
async function ask<Answer>(question: () => Promise<Answer | null>): Promise<Answer | null> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await question();
    if (answer !== null || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
}
