import browser from "webextension-polyfill";
import { type KeyBinding, readKeyBindings } from "../../../settings/read-key-bindings.ts";

/** Calls back with the keys as they are, and again whenever they may have been changed, until the signal aborts. */
export async function followKeys(
  onKeys: (bindings: readonly KeyBinding[]) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): Promise<void> {
  const tell = async () => {
    const keys = await readKeyBindings();
    if (!signal.aborted) onKeys(keys);
  };
  const tellAgain = () => void tell().catch(onError);
  // A reader comes back from the browser's page for keys, and expects to see what was changed there.
  document.addEventListener("visibilitychange", tellAgain, { signal });
  addEventListener("focus", tellAgain, { signal });
  // Firefox alone tells of changes (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands).
  const { onChanged } = browser.commands;
  onChanged?.addListener(tellAgain);
  signal.addEventListener("abort", () => onChanged?.removeListener(tellAgain));
  await tell();
}
