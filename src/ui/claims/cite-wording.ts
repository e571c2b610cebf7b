import type { CiteWording } from "../../core/knowledge/cite-claim.ts";
import { formatDate, formatPeriod, hasPassed } from "../dates/format-date.ts";
import type { Strings } from "../strings/strings.ts";

/** What a claim is cited in. */
export interface Reader {
  readonly strings: Strings;
  /** BCP 47 tag that dates are formatted by. */
  readonly lang: string;
  /** The reader's day, ISO. */
  readonly today: string;
}

/** The card's own texts and dates, as citations want them: a claim is copied in the words it is read in. */
export function citeWording({ strings, lang, today }: Reader): CiteWording {
  return {
    words: strings,
    date: (iso) => formatDate(iso, lang),
    period: (iso) => formatPeriod(iso, lang),
    hasPassed: (iso) => hasPassed(iso, today),
  };
}
