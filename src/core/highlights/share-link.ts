import type { Highlight } from "../model/highlight.ts";

/** Quotes up to this length stand in the link whole; longer ones as their first and last words. UTF-16 units. */
const MOST_WHOLE = 80;
/** As much of either end as tells the place; a word is about six letters, and Han says the same in a third. */
const END_WORDS = 5;
const MOST_END = 60;
/** Context goes along only where the quote is so short that it may stand elsewhere too. */
const SHORT = 24;
const CONTEXT_WORDS = 3;

/** Words are looked for in this much of a text: more than its ends can be long. */
const MOST_SEGMENTED = 600;

interface WordEdges {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * A link that opens the page at the passage, for browsers that know text fragments
 * (https://wicg.github.io/scroll-to-text-fragment/); others open the page. Short quotes stand in it whole, with words of
 * their context, long ones as `first words,last words`. Browsers find whole words only, in Chinese those of their own
 * dictionary, so a quote that begins in the middle of a word is shortened to the next one.
 *
 * Never much longer than the address: what it adds is at most some 2,500 characters, in Han, encoded.
 */
export function shareLink({ page, target }: Highlight): string {
  const { url } = page;
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${directiveOf(target.quote)}`;
}

function directiveOf(quote: Highlight["target"]["quote"]): string {
  const { before, words, after } = wholeWords(quote);
  if (words.length > MOST_WHOLE) {
    const start = firstWords(words, END_WORDS);
    return `${encode(start)},${encode(uniqueEnd(words, start.length))}`;
  }
  if (words.length > SHORT) return encode(words);
  const prefix = contextBefore(before);
  const suffix = contextAfter(after);
  return `${prefix && `${encode(prefix)}-,`}${encode(words)}${suffix && `,-${encode(suffix)}`}`;
}

/**
 * The last words before a passage, marks included, since nothing but white space may stand between. What is kept of the
 * context begins in the middle of a word as often as not, so its first one is left out; likewise the last one after.
 */
function contextBefore(text: string): string {
  const start = wordEdges(text)
    .starts.filter((edge) => edge > 0)
    .slice(-CONTEXT_WORDS)[0];
  return start === undefined ? "" : text.slice(start).trim();
}

function contextAfter(text: string): string {
  const end = wordEdges(text)
    .ends.filter((edge) => edge < text.length)
    .slice(0, CONTEXT_WORDS)
    .at(-1);
  return end === undefined ? "" : text.slice(0, end).trim();
}

/** The last words of a text that stand nowhere in it after its first: a browser stops at the first place they fit. */
function uniqueEnd(text: string, from: number): string {
  let end = lastWords(text, END_WORDS);
  for (let words = END_WORDS + 1; words <= END_WORDS * 4; words++) {
    if (text.indexOf(end, from) >= text.length - end.length) break;
    end = lastWords(text, words);
  }
  return end;
}

/** The part of a quote that begins and ends with whole words, or the quote itself where it has none; and its context. */
function wholeWords({ prefix, exact, suffix }: Highlight["target"]["quote"]) {
  const text = `${prefix}${exact}${suffix}`;
  const from = prefix.length;
  const to = from + exact.length;
  // Only about the edges: finding every word of a long quote would take a tenth of a second.
  const rest = Math.max(0, to - MOST_SEGMENTED);
  const start = wordEdges(text.slice(0, from + MOST_SEGMENTED)).starts.find((edge) => edge >= from) ?? to;
  const end = rest + (wordEdges(text.slice(rest)).ends.findLast((edge) => rest + edge <= to) ?? from - rest);
  if (start >= end) return { before: prefix, words: exact.trim(), after: suffix };
  return { before: text.slice(0, start), words: text.slice(start, end), after: text.slice(end) };
}

function firstWords(text: string, count: number): string {
  return text.slice(0, endOfFirst(text, count)).trim();
}

function lastWords(text: string, count: number): string {
  return text.slice(startOfLast(text, count)).trim();
}

/** Where the first words of a text end: fewer where they are long, none where there are none. */
function endOfFirst(text: string, count: number): number {
  const { ends } = wordEdges(text.slice(0, MOST_SEGMENTED));
  if (ends.length === 0) return Math.min(text.length, MOST_END);
  return ends.slice(0, count).findLast((end) => end <= MOST_END) ?? MOST_END;
}

/** Where the last words of a text begin. */
function startOfLast(text: string, count: number): number {
  const skipped = Math.max(0, text.length - MOST_SEGMENTED);
  const { starts } = wordEdges(text.slice(skipped));
  const least = Math.max(0, text.length - MOST_END * Math.ceil(count / END_WORDS));
  return (
    starts
      .slice(-count)
      .map((start) => skipped + start)
      .find((start) => start >= least) ?? least
  );
}

/** Where words begin and end: by the same dictionary that browsers find them with. */
function wordEdges(text: string): WordEdges {
  const words = [...new Intl.Segmenter("en", { granularity: "word" }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  );
  return {
    starts: words.map(({ index }) => index),
    ends: words.map(({ index, segment }) => index + segment.length),
  };
}

/**
 * Inside a directive `-`, `,` and `&` are syntax, and brackets and quotation marks would end a link in running text or
 * Markdown; encodeURIComponent leaves some of them.
 */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*~_]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
