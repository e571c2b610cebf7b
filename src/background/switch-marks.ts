import { hostOfAddress } from "../settings/host-of-address.ts";
import { isSiteOn, withSite } from "../settings/settings.ts";
import { changeSettings, readSettings } from "../settings/stored-settings.ts";
import { findActiveTab } from "./ask-frames.ts";
import { readBackgroundStrings } from "./background-strings.ts";
import { showSign } from "./show-sign.ts";

/**
 * The command that switches the marks on the site of the active tab off or on, as the switch in the popup does; like
 * that one, which is gone then, it does nothing while everything is off: no one would see what it did.
 */
export async function switchSite(): Promise<void> {
  const tab = await findActiveTab();
  if (!tab) return;
  const host = hostOfAddress(tab.url);
  const { noSite, offEverywhere } = await readBackgroundStrings();
  if (host === null) return showSign(tab.id, noSite);
  if (!(await readSettings()).isOn) return showSign(tab.id, offEverywhere);
  await changeSettings((before) => withSite(before, host, !isSiteOn(before, host)));
}

/** The command that switches everything off or on. */
export function switchEverything(): Promise<void> {
  return changeSettings((before) => ({ ...before, isOn: !before.isOn }));
}
