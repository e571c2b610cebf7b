import type { Settings } from "../../settings/settings.ts";
import { findSiteRule } from "../../settings/site-rules.ts";

/** Which of the reader's settings keeps the extension off a page. */
export type OffReason =
  | { readonly kind: "everywhere" }
  /** This site was switched off by its name. */
  | { readonly kind: "site" }
  | { readonly kind: "rule"; readonly pattern: string }
  /** It is on only where the reader has switched it on. */
  | { readonly kind: "elsewhere" };

/** Why the extension is off on a host; null where it is on. A host of null is a page that has none. */
export function findOffReason(
  { isOn, sites, elsewhere }: Pick<Settings, "isOn" | "sites" | "elsewhere">,
  host: string | null,
): OffReason | null {
  if (!isOn) return { kind: "everywhere" };
  if (host === null) return null;
  const rule = findSiteRule(sites, host);
  if (rule === undefined) return elsewhere ? null : { kind: "elsewhere" };
  if (rule.on) return null;
  return rule.pattern.includes("*") ? { kind: "rule", pattern: rule.pattern } : { kind: "site" };
}
