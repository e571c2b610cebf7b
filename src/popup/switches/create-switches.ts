import { isSitePainted, type Settings, withSite, withSitePainted } from "../../settings/settings.ts";
import { findSiteRule } from "../../settings/site-rules.ts";
import { changeSettings } from "../../settings/stored-settings.ts";
import { findOffReason } from "./off-reason.ts";
import type { Switches } from "./popup-footer.tsx";
import type { Site } from "./site-switch.tsx";

/** The popup's switches as the settings stand, for a page's host; null for a page that has none. */
export function createSwitches(
  settings: Settings,
  host: string | null,
  report: (error: unknown) => void,
): Switches {
  const change = (how: (before: Settings) => Settings) => void changeSettings(how).catch(report);
  return {
    isOn: settings.isOn,
    setOn: (isOn) => change((before) => ({ ...before, isOn })),
    site: host === null ? null : describeSite(settings, host, change),
    off: findOffReason(settings, host),
  };
}

function describeSite(
  settings: Settings,
  host: string,
  change: (how: (before: Settings) => Settings) => void,
): Site {
  const rule = findSiteRule(settings.sites, host);
  return {
    host,
    on: rule?.on ?? settings.elsewhere,
    rule: rule?.pattern.includes("*") ? rule.pattern : null,
    setOn: (on) => change((before) => withSite(before, host, on)),
    isPainted: isSitePainted(settings, host),
    setPainted: (isPainted) => change((before) => withSitePainted(before, host, isPainted)),
  };
}
