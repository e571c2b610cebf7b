import type { Comparator, Figure } from "../model/claim.ts";

/** What stands before a figure in English; empty for an exact one. */
export const ENGLISH_COMPARATORS: Readonly<Record<Comparator, string>> = {
  exactly: "",
  about: "about",
  "at-least": "at least",
  "more-than": "more than",
  "up-to": "up to",
  "less-than": "less than",
};

/** What stands before an amount, with `lang` where that may not be the interface's language. */
export interface NamedComparator {
  readonly text: string;
  readonly lang?: "en";
}

/**
 * What stands before a figure's amount. An amount in the source's English words ("half", "250 billion yuan") takes an
 * English comparator in every language: of a quantity told half in one and half in another, neither reader has all.
 */
export function nameComparator(
  { comparator, shown }: Pick<Figure, "comparator" | "shown">,
  comparators: Readonly<Record<Comparator, string>>,
): NamedComparator {
  return /\p{Script=Latin}{2}/u.test(shown)
    ? { text: ENGLISH_COMPARATORS[comparator], lang: "en" }
    : { text: comparators[comparator] };
}
