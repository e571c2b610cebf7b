import { askFrames, findActiveTab } from "./ask-frames.ts";
import { readBackgroundStrings } from "./background-strings.ts";
import { showSign } from "./show-sign.ts";

/**
 * The keyboard command: starts walking the names and highlights of the active tab, or goes on to the next, in the first
 * frame that shows any; a page that shows its text in a frame (a reader, a mail client) has none in its top one.
 */
export async function walkMentions(): Promise<void> {
  const tab = await findActiveTab();
  if (tab && !(await askFrames(tab.id, "walkMentions")))
    await showSign(tab.id, (await readBackgroundStrings()).nothingToWalk);
}
