import { hostOfAddress } from "../settings/host-of-address.ts";
import { isSiteOn, withSite } from "../settings/settings.ts";
import { changeSettings } from "../settings/stored-settings.ts";
import { findActiveTab } from "./ask-frames.ts";
import { readBackgroundStrings } from "./background-strings.ts";
import { showSign } from "./show-sign.ts";

/** The command that switches the marks on the site of the active tab off or on, as the switch in the popup does. */
export async function switchSite(): Promise<void> {
  const tab = await findActiveTab();
  if (!tab) return;
  const host = hostOfAddress(tab.url);
  if (host === null) return showSign(tab.id, (await readBackgroundStrings()).noSite);
  await changeSettings((before) => withSite(before, host, !isSiteOn({ ...before, isOn: true }, host)));
}

/** The command that switches everything off or on. */
export function switchEverything(): Promise<void> {
  return changeSettings((before) => ({ ...before, isOn: !before.isOn }));
}
