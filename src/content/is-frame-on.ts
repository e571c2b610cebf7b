import { isSiteOn, type Settings } from "../settings/settings.ts";
import { findSiteRule } from "../settings/site-rules.ts";

/** A frame goes by the site around it, unless its own is switched off: widgets of anywhere stand in a site that is on. */
export function isFrameOn(settings: Settings, hosts: readonly string[]): boolean {
  const around = hosts.at(-1);
  const isOn = around === undefined ? settings.isOn && settings.elsewhere : isSiteOn(settings, around);
  return isOn && hosts.every((host) => findSiteRule(settings.sites, host)?.on !== false);
}
