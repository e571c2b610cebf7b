import browser from "webextension-polyfill";
import type { BackgroundStrings } from "./background-strings.ts";

/** The entries' ids, by which a click is known. */
export const KEEP_ITEM = "keep-passage";
export const LOOK_UP_ITEM = "look-up";

/**
 * Makes what puts our entries into the menu of a selection. Both browsers remember them over restarts of the background; they are
 * made anew after an install or update, at the browser's start in case they got lost, and when the reader chooses
 * another language.
 */
export function createContextMenu(readStrings: () => Promise<BackgroundStrings>): () => Promise<void> {
  // One after the other: of two at once, as install and start of the browser ask for, the second would find the
  // first's entries.
  let lastMade: Promise<void> = Promise.resolve();
  return () => {
    const made = lastMade.then(() => make(readStrings));
    lastMade = made.catch(passOver);
    return made;
  };
}

/** Whoever asked for it has heard of the failure; the next is made all the same. */
function passOver(): void {}

async function make(readStrings: () => Promise<BackgroundStrings>): Promise<void> {
  const { lookUp, keepPassage } = await readStrings();
  await browser.contextMenus.removeAll();
  for (const [id, title] of [
    [LOOK_UP_ITEM, lookUp],
    [KEEP_ITEM, keepPassage],
  ] as const) {
    browser.contextMenus.create({ id, title, contexts: ["selection"] });
  }
}
