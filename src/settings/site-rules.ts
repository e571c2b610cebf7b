/** Whether names are marked on the sites that a pattern stands for. */
export interface SiteRule {
  /**
   * A host as `location.host` gives it (`news.example`, with its port where it has one). `*` stands for any letters,
   * and `*.news.example` for news.example and every host below it.
   */
  readonly pattern: string;
  readonly on: boolean;
}

/**
 * Whether a text can be a pattern. No host is longer than 253 letters, and each further star would multiply the time
 * that some hosts take to be compared.
 */
export function isSitePattern(text: string): boolean {
  return text.length < 260 && text.split("*").length < 6;
}

/** Whether a pattern stands for a host. */
export function matchesSite(pattern: string, host: string): boolean {
  const [first, ...others] = pattern.split("*").map((part) => part.replace(/[^\w-]/g, "\\$&"));
  const isBelow = pattern.startsWith("*.");
  const rest = others.join(".*");
  return new RegExp(isBelow ? `^(.*\\.)?${rest.slice(2)}$` : `^${[first, ...others].join(".*")}$`, "i").test(
    host,
  );
}

/** What the rules say of a host: of those that stand for it the longest pattern, a host by name before any pattern. */
export function findSiteRule(rules: readonly SiteRule[], host: string): SiteRule | undefined {
  const weight = ({ pattern }: SiteRule) =>
    pattern.includes("*") ? pattern.length : Number.POSITIVE_INFINITY;
  return rules
    .filter(({ pattern }) => matchesSite(pattern, host))
    .sort((one, other) => weight(other) - weight(one))[0];
}
