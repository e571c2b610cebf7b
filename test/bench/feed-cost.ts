import type { BenchBrowser } from "./bench-browser.ts";
import { type BenchRow, makeRow } from "./bench-row.ts";
import { type BenchPage, makeDocument, makeParagraphs, nameParagraphs } from "./made-pages.ts";
import { shuffle } from "./synthetic-corpus.ts";
import type { FeedReading } from "./world/feed-page.ts";

/** How a feed is measured. */
export interface FeedParts {
  readonly browser: BenchBrowser;
  /** The bundle of world/feed-page.ts. */
  readonly script: string;
  /** Whose paragraphs the feed is made of; of none, made text. */
  readonly pages: readonly BenchPage[];
  readonly rounds: number;
  /** How many articles each feed has that is measured. */
  readonly lengths: readonly number[];
}

/** Words of an article. */
const WORDS = 300;
/** Every so many paragraphs name something. */
const NAME_EVERY = 7;
/** An article is read once; a little more is where two changes meet. */
const MOST_READ_AGAIN = 1.1;

/**
 * Feeds of articles, one a frame, against the matcher alone on the same text; in time of the processor. In a short one
 * the code of both runs for the first time, in a long one it has been compiled: most of all the matcher's.
 */
export async function measureFeed(parts: FeedParts): Promise<BenchRow[]> {
  const paragraphs = await paragraphsOf(parts);
  const rows: BenchRow[] = [];
  for (const articles of parts.lengths)
    rows.push(...(await measureOneFeed(parts, cutIntoArticles(paragraphs, articles))));
  return rows;
}

async function measureOneFeed(
  { browser, script, rounds }: FeedParts,
  feed: readonly string[],
): Promise<BenchRow[]> {
  const page = { name: "feed", html: makeDocument("feed", "<h1>News from China</h1>") };
  const readings: FeedReading[] = [];
  const [own, matching, walking, hearing]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = 0; round < rounds; round++) {
    await browser.open(page, "open");
    const world = await browser.enter(script);
    await world.call(() => window.feedBench.start());
    let recordsMs = 0;
    const tasks = await browser.traceTasks(async () => {
      const reading = await world.call((all) => window.feedBench.add(all), feed);
      readings.push(reading);
      ({ recordsMs } = reading);
    });
    own.push(tasks.reduce((sum, ms) => sum + ms, recordsMs));
    await browser.open(page, "open");
    const other = await browser.enter(script);
    const spans = await browser.traceSpans(() => other.call((all) => window.feedBench.match(all), feed));
    matching.push(spans.get("match") ?? Number.NaN);
    walking.push(spans.get("walk") ?? Number.NaN);
    await browser.open(page, "open");
    const third = await browser.enter(script);
    hearing.push(await third.call((all) => window.feedBench.hear(all), feed));
  }
  const least = (all: readonly number[]) => Math.min(...all) / feed.length;
  const [ownMs, matcherMs, walkMs, hearMs] = [least(own), least(matching), least(walking), least(hearing)];
  const readAgain = Math.max(...readings.map(({ readLength, addedLength }) => readLength / addedLength));
  return [
    makeRow({
      name: `feed of ${feed.length} articles, one a frame (× matcher alone)`,
      measured: ownMs / matcherMs,
      bar: 1.3,
      detail: `${ownMs.toFixed(2)} against ${matcherMs.toFixed(2)} ms an article; ${readings[0]?.marks ?? 0} mentions`,
    }),
    makeRow({
      name: "… to hear of what came, a walk over it, and the matcher (× matcher alone)",
      measured: (hearMs + walkMs + matcherMs) / matcherMs,
      detail: `${hearMs.toFixed(3)} ms an article for an observer, ${walkMs.toFixed(3)} for the walk`,
    }),
    makeRow({
      name: "… text read (× text added)",
      measured: readAgain,
      bar: MOST_READ_AGAIN,
      shortBar: 3,
      detail: "a whole rescan an article would be half as many times as there are articles",
    }),
  ];
}

/** The paragraphs of the pages, of all sorts mixed, with names among them. */
async function paragraphsOf({ browser, script, pages, lengths }: FeedParts): Promise<string[]> {
  const found: string[] = [];
  for (const page of pages) {
    await browser.open(page, "strict");
    found.push(...(await (await browser.enter(script)).call(() => window.feedBench.paragraphs())));
  }
  if (found.length === 0) return makeParagraphs(Math.max(...lengths) * NAME_EVERY, NAME_EVERY);
  return nameParagraphs(shuffle(found), NAME_EVERY);
}

/** As many articles, of whole paragraphs, from the beginning again where there are too few. */
function cutIntoArticles(paragraphs: readonly string[], count: number): string[] {
  const articles: string[] = [];
  let [article, words]: [string[], number] = [[], 0];
  for (let at = 0; articles.length < count; at++) {
    const paragraph = paragraphs[at % paragraphs.length] ?? "";
    article.push(paragraph);
    words += paragraph.split(/\s+/).length;
    if (words < WORDS) continue;
    articles.push(article.join("\n"));
    [article, words] = [[], 0];
  }
  return articles;
}
