import browser from "webextension-polyfill";

/** The menu entry's id, by which a click is known. */
export const KEEP_ITEM = "keep-passage";

/**
 * Puts "Keep this passage" into the menu of a selection. Both browsers remember it over restarts of the background;
 * it is made anew after an install or update, and at the browser's start in case it got lost.
 */
export function makeContextMenu(): Promise<void> {
  making ??= make().finally(() => {
    making = null;
  });
  return making;
}

/** Under way. Of two at once, as install and start of the browser ask for, the second would find the first's entry. */
let making: Promise<void> | null = null;

async function make(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: KEEP_ITEM,
    title: browser.i18n.getMessage("menuKeepPassage"),
    contexts: ["selection"],
  });
}
