import { askFrame, askFrames, findActiveTab } from "./ask-frames.ts";
import { readBackgroundStrings } from "./background-strings.ts";
import { showSign } from "./show-sign.ts";

/** The keyboard command: keeps what is selected in the active tab, in whichever frame the reader is. */
export async function keepSelection(): Promise<void> {
  const tab = await findActiveTab();
  if (tab && !(await askFrames(tab.id, "keepSelection"))) await showNothingKept(tab.id);
}

/** The menu entry: keeps what is selected in one frame of a tab. */
export async function keepSelectionIn(tabId: number, frameId: number): Promise<void> {
  if (!(await askFrame(tabId, frameId, "keepSelection"))) await showNothingKept(tabId);
}

async function showNothingKept(tabId: number): Promise<void> {
  await showSign(tabId, (await readBackgroundStrings()).nothingKept);
}
