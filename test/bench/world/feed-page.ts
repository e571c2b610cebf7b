import { readBundledNames } from "../../../src/content/bundled-names.ts";
import { findCandidates } from "../../../src/core/matching/find-candidates.ts";
import { countTasks, type TaskCount } from "./count-tasks.ts";
import { isUnread, walkBareOnce } from "./limits.ts";
import { createReadingPage, type ReadingPage } from "./reading-page.ts";
import { span } from "./span.ts";

/** What came of reading a feed. */
export interface FeedReading {
  readonly addedLength: number;
  /** How many characters stood in the places that were read again. */
  readonly readLength: number;
  readonly marks: number;
  /** What a trace does not tell (see count-tasks.ts). */
  readonly recordsMs: number;
}

/**
 * What is measured on a page to which articles are added, one a frame. Each is the HTML of an article's paragraphs. Times
 * are a trace's to tell.
 */
export const feedBench = {
  /** The paragraphs of the open page that read as prose, as HTML without anything but what runs along in a line. */
  paragraphs: (): string[] =>
    [...document.querySelectorAll("p")]
      .map(writeLine)
      .filter((html) => html.trim().split(/\s+/).length >= LEAST_WORDS),
  /** Reads the page, and from then on, in tasks and spans of their own, what is added to it. */
  start: async (): Promise<void> => {
    count = countTasks();
    reading = createReadingPage({ frequency: "section", onPainted: () => {} });
    await reading.readAll();
    reading.watch();
  },
  /** Adds the articles; resolves when the last one is read, and nothing has run for a while. */
  add: async (articles: readonly string[]): Promise<FeedReading> => {
    if (!reading || !count) throw new Error("not started");
    const { readAgain, marks } = reading;
    const { tasks, recordsMs } = count;
    const added: Element[] = [];
    for (const html of articles) added.push(await addArticle(html));
    const last = added.at(-1);
    const isRead = () =>
      readAgain.some(
        (root) => last !== undefined && (root === last || root.contains(last) || last.contains(root)),
      );
    let quiet = 0;
    for (let known = -1; quiet < QUIET_FRAMES || !isRead(); known = tasks()) {
      quiet = tasks() === known ? quiet + 1 : 0;
      await nextFrame();
    }
    return {
      addedLength: lengthOf(added),
      readLength: lengthOf(readAgain),
      marks: [...marks.standing()].length,
      recordsMs: recordsMs(),
    };
  },
  /**
   * Adds the articles while an observer hears of them, as whoever reads a growing page must, and does no more than to note
   * them; the milliseconds it took, told as `add` tells them of mutation records.
   */
  hear: async (articles: readonly string[]): Promise<number> => {
    const { recordsMs } = countTasks();
    const heard: Node[] = [];
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) heard.push(...addedNodes);
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    for (const html of articles) await addArticle(html);
    await nextFrame();
    observer.disconnect();
    if (heard.length < articles.length) throw new Error("Not all was heard of");
    return recordsMs();
  },
  /** Adds the articles, and then takes a bare walk over their text nodes, and the matcher alone over their texts, in a span each. */
  match: async (articles: readonly string[]): Promise<void> => {
    const lexicons = readBundledNames().lexicons();
    const added: Element[] = [];
    for (const html of articles) added.push(await addArticle(html));
    span("walk", () => added.forEach(walkBareOnce));
    const texts = added.flatMap((article) =>
      [...article.children].map(({ textContent }) => textContent ?? ""),
    );
    let found = 0;
    span("match", () => {
      for (const text of texts) found += findCandidates(text, lexicons).length;
    });
    if (found < 0) throw new Error("less than nothing");
  },
};

let reading: ReadingPage | null = null;
let count: TaskCount | null = null;

/** A paragraph of fewer words is a caption, or a line of a list. */
const LEAST_WORDS = 12;
const LINE_ELEMENTS = new Set(["A", "B", "I", "EM", "STRONG", "SPAN"]);

function writeLine(node: Node): string {
  if (node instanceof Text) return node.data.replace(/[&<]/g, (sign) => (sign === "&" ? "&amp;" : "&lt;"));
  if (isUnread(node)) return "";
  const inner = [...node.childNodes].map(writeLine).join("");
  const name = node.nodeName.toLowerCase();
  return LINE_ELEMENTS.has(node.nodeName) ? `<${name}>${inner}</${name}>` : inner;
}

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
