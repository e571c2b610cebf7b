import type { BenchBrowser } from "./bench-browser.ts";
import { type BenchRow, makeRow } from "./bench-row.ts";
import { makeDocument, makeParagraphs } from "./made-pages.ts";
import type { FeedCost, MatcherCost } from "./world/feed-page.ts";

/** Of 300 words an article, in paragraphs of some 60. */
const PARAGRAPHS_EACH = 5;
/** An article is read once; a little more is where two changes meet. */
const MOST_READ_AGAIN = 1.1;

/** A feed of articles, one a frame, against the matcher alone on the same text. `script`: world/feed-page.ts. */
export async function measureFeed(
  browser: BenchBrowser,
  script: string,
  { rounds, articles }: { readonly rounds: number; readonly articles: number },
): Promise<BenchRow[]> {
  const paragraphs = makeParagraphs(articles * PARAGRAPHS_EACH, 7);
  const feed = Array.from({ length: articles }, (_, at) =>
    paragraphs.slice(at * PARAGRAPHS_EACH, (at + 1) * PARAGRAPHS_EACH).join("\n"),
  );
  const page = { name: "feed", html: makeDocument("feed", "<h1>News from China</h1>") };
  const costs: FeedCost[] = [];
  const matching: MatcherCost[] = [];
  for (let round = 0; round < rounds; round++) {
    await browser.open(page, "open");
    costs.push(await (await browser.enter(script)).call((all) => window.feedBench.read(all), feed));
    await browser.open(page, "open");
    matching.push(await (await browser.enter(script)).call((all) => window.feedBench.match(all), feed));
  }
  const own = Math.min(...costs.map(({ ownMs }) => ownMs));
  const matcher = Math.min(...matching.map(({ matcherMs }) => matcherMs));
  const walk = Math.min(...matching.map(({ walkMs }) => walkMs));
  const readAgain = Math.max(...costs.map(({ readLength, addedLength }) => readLength / addedLength));
  return [
    makeRow({
      name: "feed, an article a frame (× matcher alone)",
      measured: own / matcher,
      bar: 1.3,
      detail: `${articles} articles: ${(own / articles).toFixed(2)} against ${(matcher / articles).toFixed(2)} ms an article; ${costs[0]?.marks ?? 0} mentions`,
    }),
    makeRow({
      name: "feed, a walk over what came, and the matcher (× matcher alone)",
      measured: (walk + matcher) / matcher,
      detail: `${(walk / articles).toFixed(2)} ms an article for the walk`,
    }),
    makeRow({
      name: "feed, text read (× text added)",
      measured: readAgain,
      bar: MOST_READ_AGAIN,
      shortBar: 3,
      detail: "a whole rescan an article would be half as many times as there are articles",
    }),
  ];
}
