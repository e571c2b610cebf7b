/** Whether names are marked on the sites that a pattern stands for. */
export interface SiteRule {
  /**
   * A host as `location.host` gives it (`news.example`, with its port where it has one). `*` stands for any letters,
   * and `*.news.example` for news.example and every host below it.
   */
  readonly pattern: string;
  readonly on: boolean;
}

/** So many rules a reader can have: every frame of every page compares its host with all of them. */
export const MOST_SITE_RULES = 1000;

/** Whether a text can be a pattern: no host is longer than 253 letters. */
export function isSitePattern(text: string): boolean {
  return text.length < 260;
}

/** Whether a pattern stands for a host. */
export function matchesSite(pattern: string, host: string): boolean {
  const [lowPattern, lowHost] = [pattern.toLowerCase(), host.toLowerCase()];
  return fits(lowPattern, lowHost) || (lowPattern.startsWith("*.") && fits(lowPattern.slice(2), lowHost));
}

/**
 * Each part between stars is taken where it comes first, so that the time grows with the lengths alone: a regular
 * expression of a few stars tries every combination of places, and needs seconds for some hosts.
 */
function fits(pattern: string, host: string): boolean {
  const [first = "", ...others] = pattern.split("*");
  const last = others.pop();
  if (last === undefined) return pattern === host;
  if (!host.startsWith(first)) return false;
  let from = first.length;
  for (const part of others) {
    const at = host.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return host.endsWith(last) && host.length - last.length >= from;
}

/** What the rules say of a host: of those that stand for it the longest pattern, a host by name before any pattern. */
export function findSiteRule(rules: readonly SiteRule[], host: string): SiteRule | undefined {
  const weight = ({ pattern }: SiteRule) =>
    pattern.includes("*") ? pattern.length : Number.POSITIVE_INFINITY;
  return rules
    .filter(({ pattern }) => matchesSite(pattern, host))
    .sort((one, other) => weight(other) - weight(one))[0];
}
