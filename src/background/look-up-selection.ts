import { cutQuery } from "../core/search/cut-query.ts";
import { MAX_LOOK_UP } from "../messaging/background-api.ts";
import { askFrame, askFrames, findActiveTab } from "./ask-frames.ts";
import { openLibrary } from "./open-library.ts";

/**
 * The keyboard command: looks up what is selected in the active tab, in whichever frame the reader is. Where nothing
 * is, or the browser lets no extension in, the library opens at its search.
 */
export async function lookUpSelection(): Promise<void> {
  const tab = await findActiveTab();
  const answer = tab !== null && (await askFrames(tab.id, "lookUpSelection"));
  if (answer !== true) await searchLibrary(answer || "", tab?.isPrivate ?? false);
}

/** What the browser says of a click on the menu entry. */
interface SelectionClick {
  /** Null where the selection stands in no tab. */
  readonly tabId: number | null;
  readonly frameId: number;
  /** Whether it stands in a private window. */
  readonly isPrivate: boolean;
  readonly text: string;
}

/** The menu entry: looks up what is selected in one frame; the browser's own viewers, which have none, say what it is. */
export async function lookUpSelectionIn({ tabId, frameId, isPrivate, text }: SelectionClick): Promise<void> {
  const answer = tabId !== null && (await askFrame(tabId, frameId, "lookUpSelection"));
  if (answer !== true) await searchLibrary(answer || text, isPrivate);
}

/** Where no card can be drawn, the library answers. */
async function searchLibrary(text: string, isPrivate: boolean): Promise<void> {
  await openLibrary({ at: { kind: "search", query: cutQuery(text, MAX_LOOK_UP) }, isPrivate });
}
