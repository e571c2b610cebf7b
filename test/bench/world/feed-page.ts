import { readBundledNames } from "../../../src/content/bundled-names.ts";
import { findCandidates } from "../../../src/core/matching/find-candidates.ts";
import { walkBareOnce } from "./limits.ts";
import { countOwnTime } from "./own-time.ts";
import { createReadingPage } from "./reading-page.ts";

/** What a feed cost. */
export interface FeedCost {
  /** All of our own script while articles came, in milliseconds. */
  readonly ownMs: number;
  readonly addedLength: number;
  /** How many characters stood in the places that were read again. */
  readonly readLength: number;
  readonly marks: number;
}

/** What the least takes that any reading of a feed does, in milliseconds. */
export interface MatcherCost {
  readonly matcherMs: number;
  /** A bare walk over the text nodes that came, which are touched for the first time. */
  readonly walkMs: number;
}

/** What is measured on a page to which articles are added, one a frame. Each is the HTML of an article's paragraphs. */
export const feedBench = {
  read: async (articles: readonly string[]): Promise<FeedCost> => {
    const tasks = countOwnTime();
    const reading = createReadingPage({ frequency: "section", onPainted: () => {} });
    await reading.readAll();
    reading.watch();
    const before = tasks.length;
    let added: Element[] = [];
    for (const html of articles) added = [...added, await addArticle(html)];
    const last = added.at(-1);
    // Until the last article is read and nothing has run for a while: the watcher may rest between two passes.
    const isRead = () =>
      reading.readAgain.some(
        (root) => last !== undefined && (root === last || root.contains(last) || last.contains(root)),
      );
    let quiet = 0;
    for (let known = -1; quiet < QUIET_FRAMES || !isRead(); known = tasks.length) {
      quiet = tasks.length === known ? quiet + 1 : 0;
      await nextFrame();
    }
    return {
      ownMs: tasks.slice(before).reduce((sum, ms) => sum + ms, 0),
      addedLength: lengthOf(added),
      readLength: lengthOf(reading.readAgain),
      marks: [...reading.marks.standing()].length,
    };
  },
  /** The matcher alone on the same text, an article a frame, and a walk over its text nodes before. */
  match: async (articles: readonly string[]): Promise<MatcherCost> => {
    const lexicons = readBundledNames().lexicons();
    let matcherMs = 0;
    let walkMs = 0;
    let found = 0;
    for (const html of articles) {
      const article = await addArticle(html);
      walkMs += walkBareOnce(article);
      const texts = [...article.children].map(({ textContent }) => textContent ?? "");
      const start = performance.now();
      for (const text of texts) found += findCandidates(text, lexicons).length;
      matcherMs += performance.now() - start;
    }
    if (found < 0) throw new Error("less than nothing");
    return { matcherMs, walkMs };
  },
};

/** A third of a second without a task. */
const QUIET_FRAMES = 20;

async function addArticle(html: string): Promise<Element> {
  await nextFrame();
  const article = document.createElement("article");
  article.style.contentVisibility = "auto";
  article.innerHTML = html;
  document.body.append(article);
  return article;
}

function lengthOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

declare global {
  interface Window {
    readonly feedBench: typeof import("./feed-page.ts").feedBench;
  }
}

Object.assign(window, { feedBench });
