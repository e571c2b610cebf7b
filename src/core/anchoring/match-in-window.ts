import { agreement, isEnclosed, type Place, touchingUnits } from "./context-agreement.ts";
import { type InkQuote, listPlaces } from "./list-places.ts";
import { type RootText, rawSpan } from "./root-text.ts";
import { visibleText } from "./visible-text.ts";
import { mostLikeness, type WordList, wordLikeness } from "./word-likeness.ts";
import { wordsOf } from "./words.ts";

/** A passage whose words may have changed. */
export interface Quote extends InkQuote {
  readonly words: WordList;
}

/** Where a changed passage may stand, and how sure that is. */
export interface QuoteMatch {
  readonly place: Place;
  /** Of its words, from 0 to 1 (see wordLikeness); 0 where it is below LEAST_LIKENESS. */
  readonly likeness: number;
  /** Of the text around it, from 0 to 1. */
  readonly agreement: number;
  /** Whether it stands between what stood around it, nothing else there (see isEnclosed in context-agreement.ts). */
  readonly isEnclosed: boolean;
}

/** With fewer of its words nobody would call it the same passage: such a place isn't looked at closely. */
export const LEAST_LIKENESS = 0.5;

/** What the context right next to a place counts against its words, where beginnings and ends are compared. */
const EDGE_WEIGHT = 0.2;

/**
 * The likeliest beginning and end of a passage within a stretch of a page's ink; null if there are none. Where all that
 * stood around the passage is there, it is looked for in between and nowhere else.
 */
export function matchInWindow(text: RootText, quote: Quote, window: Place): QuoteMatch | null {
  const places = listPlaces(text, quote, window);
  const enclosure = places.find((place) => isEnclosed(text.ink, place, quote));
  const best = bestOf(
    quote.words,
    places
      .filter(({ start, end }) => !enclosure || (start >= enclosure.start && end <= enclosure.end))
      .map((place) => preview(text, quote, place))
      .sort((one, other) => other.mostRank - one.mostRank),
  );
  if (best === null) return null;
  return {
    place: best.place,
    likeness: best.likeness,
    agreement: agreement(text.ink, best.place, quote),
    isEnclosed: enclosure !== undefined,
  };
}

/** A place of which only what it costs little to know is known. */
interface Preview {
  readonly place: Place;
  readonly words: readonly string[];
  readonly edges: number;
  readonly mostLikeness: number;
  readonly mostRank: number;
}

function preview(text: RootText, quote: Quote, place: Place): Preview {
  const words = wordsOf(visibleText(text, rawSpan(text, place.start, place.end)));
  const touching = touchingUnits(text.ink, place, quote) / (quote.prefix.length + quote.suffix.length + 1);
  const edges = EDGE_WEIGHT * touching;
  const most = mostLikeness(quote.words, words);
  return { place, words, edges, mostLikeness: most, mostRank: most + edges };
}

/** Compares words in their order only while that can still make a difference. */
function bestOf(
  kept: WordList,
  previews: readonly Preview[],
): { readonly place: Place; readonly likeness: number } | null {
  let best: { place: Place; likeness: number; rank: number } | null = null;
  for (const { place, words, edges, mostLikeness: most, mostRank } of previews) {
    if (best !== null && mostRank <= best.rank) break;
    const likeness = most < LEAST_LIKENESS ? 0 : wordLikeness(kept, words);
    if (best === null || likeness + edges > best.rank) best = { place, likeness, rank: likeness + edges };
  }
  return best;
}
