import findAndReplaceDOMText from "findandreplacedomtext";
import Mark from "mark.js";
import { isUnread } from "./limits.ts";
import { scanBench } from "./scan-page.ts";
import { type CountNames, TEXT_PEERS } from "./text-peers.ts";
import { makeTrieRegex, makeUnionRegex } from "./trie-regex.ts";

/**
 * Each way runs at least so long before it is timed, in milliseconds: until the engine has optimised it, and the memory it
 * takes is such as was used before.
 */
const WARM_UP_MS = 300;

/** What one way took at best, in milliseconds, and how many names it found. */
export interface WarmTime {
  readonly ms: number;
  readonly found: number;
}

type Way = () => WarmTime | Promise<WarmTime>;

/** What is measured in a world that has run it all before. */
export const warmBench = {
  /**
   * The scan, its limit and the peers that search texts, in turns, every other time the other way round: what one leaves
   * in the processor's caches is not always the same other one's to clear away.
   */
  compare: async (names: readonly string[], rounds: number): Promise<Record<string, WarmTime>> => {
    scanBench.start();
    // Counted once and before: what is not timed would only clear the processor's caches for what is.
    const found = await scanBench.countMentions();
    const ways: [string, Way][] = [
      ["limit", () => ({ ms: scanBench.walkAndPassOnce(), found: 0 })],
      ["scan", async () => ({ ms: await scanBench.scan(), found })],
      ["search", () => ({ ms: scanBench.searchOnce(), found: 0 })],
    ];
    for (const [name, make] of Object.entries(TEXT_PEERS)) ways.push([name, walkWith(make(names))]);
    for (const [, way] of ways) await warmUp(way);
    const best = new Map<string, WarmTime>();
    for (let round = 0; round < rounds; round++) {
      for (const [name, way] of round % 2 === 0 ? ways : ways.toReversed()) {
        const time = await way();
        if (time.ms < (best.get(name)?.ms ?? Number.POSITIVE_INFINITY)) best.set(name, time);
      }
    }
    return Object.fromEntries(best);
  },
  /** The peers that wrap names in elements, with one regular expression. */
  wrap: (names: readonly string[], rounds: number): Record<string, WarmTime> => {
    const trie = makeTrieRegex(names);
    const union = makeUnionRegex(names);
    const best: Record<string, WarmTime> = {};
    const note = (name: string, time: WarmTime) => {
      if (time.ms < (best[name]?.ms ?? Number.POSITIVE_INFINITY)) best[name] = time;
    };
    for (let round = 0; round < rounds; round++) {
      const mark = new Mark(document.body);
      note(
        "markRegExp",
        timeWrapping(() => mark.markRegExp(trie)),
      );
      mark.unmark();
      let revert = () => {};
      note(
        "findAndReplace",
        timeWrapping(() => {
          const done = findAndReplaceDOMText(document.body, { find: union, wrap: "mark" });
          revert = () => done.revert();
        }),
      );
      revert();
    }
    return best;
  },
  /** mark.js with the list of names, once: it walks the page for each. */
  wrapList: (names: readonly string[]): WarmTime =>
    timeWrapping(() =>
      new Mark(document.body).mark(names, {
        accuracy: "exactly",
        separateWordSearch: false,
        caseSensitive: true,
      }),
    ),
};

function walkWith(count: CountNames): Way {
  return () => {
    const start = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let found = 0;
    let parent: Node | null = null;
    let isRead = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentNode !== parent) {
        parent = node.parentNode;
        isRead = !isUnread(parent);
      }
      if (isRead) found += count((node as Text).data);
    }
    return { ms: performance.now() - start, found };
  };
}

function timeWrapping(wrap: () => void): WarmTime {
  const before = document.getElementsByTagName("mark").length;
  const start = performance.now();
  wrap();
  const ms = performance.now() - start;
  return { ms, found: document.getElementsByTagName("mark").length - before };
}

async function warmUp(way: Way): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < WARM_UP_MS) await way();
}

declare global {
  interface Window {
    readonly warmBench: typeof import("./warm-page.ts").warmBench;
  }
}

Object.assign(window, { warmBench });
