import { createPageScanner, type PageScanner } from "../../../src/content/reading/page-scanner.ts";
import { createBlockReader, readBlocks } from "../../../src/content/reading/read-blocks.ts";
import { siftBlocks } from "../../../src/content/reading/sift-blocks.ts";
import { locateRange, type TextBlock } from "../../../src/content/reading/text-block.ts";
import { walkText } from "../../../src/content/reading/text-walker.ts";
import { watchPage } from "../../../src/content/reading/watch-page.ts";
import { compileLexicon, lexiconPartsOf } from "../../../src/core/lexicon/compile-lexicon.ts";
import { type Lexicon, readLexicon } from "../../../src/core/lexicon/read-lexicon.ts";
import { readSieve, type Sieve } from "../../../src/core/lexicon/read-sieve.ts";
import { sieveText } from "../../../src/core/lexicon/sieve-text.ts";
import { TOLD } from "../../../src/core/lexicon/waiting-form.ts";
import { type Candidate, findCandidates } from "../../../src/core/matching/find-candidates.ts";
import { mayBeginInNode, whatMayStand } from "../../../src/core/matching/what-may-stand.ts";
import type { Pack } from "../../../src/core/model/pack.ts";
import { SLICE_MS } from "../../../src/runtime/slices.ts";

/** What reading everything and sifting find on one page. */
export interface Compared {
  /** A candidate a line: its entity and its places among the page's text nodes. */
  readonly all: readonly string[];
  readonly sifted: readonly string[];
  /** How many blocks each has read. */
  readonly blocksRead: readonly [all: number, sifted: number];
  /** Of how many places it was asked what may stand there. */
  readonly judged: number;
}

let lexicons: readonly Lexicon[] = [];
let sieve: Sieve | null = null;

/** The sifting of a page beside the reading of all of it, behind calls that take and give JSON. */
export const sifting = {
  /** Makes the lexicon of a pack, as JSON, the one that pages are searched with. */
  use: (json: string) => {
    const pack = JSON.parse(json) as Pick<Pack, "id" | "entities">;
    lexicons = [readLexicon(compileLexicon(pack))];
    sieve = readSieve(sieveText(lexiconPartsOf(pack)));
  },
  /**
   * Compares on a page with this body, or on the page as it is; with a number, on one that is said to change once so many
   * blocks have been sifted. Sifted is the body, or `inParts` each of its children for itself.
   */
  compare: (body: string | null, changesAfter = Number.POSITIVE_INFINITY, inParts = false): Compared => {
    if (!sieve) throw new Error("No lexicon yet");
    if (body !== null) document.body.innerHTML = body;
    const numbers = numberTextNodes();
    const describe = (block: TextBlock) =>
      findCandidates(block.text, lexicons).map(({ start, end, entity }) => {
        const places = locateRange(block, start, end).map(
          ({ node, offset }) => `${numbers.get(node)}:${offset}`,
        );
        return `${entity.id} ${places.join(" ")}`;
      });
    const all = [...readBlocks(walkText(document.body))].filter((block) => block !== null);
    const sifted: TextBlock[] = [];
    let judged = 0;
    const blocks = siftBlocks(inParts ? [...document.body.children] : [document.body], walkText, {
      sieve,
      whatMayStand: (text, at) => {
        judged++;
        return whatMayStand(text, at, lexicons);
      },
      mayBeginInNode: (text, at) => mayBeginInNode(text, at, lexicons),
      told: () => TOLD.field,
      isLong: () => false,
      onPassed: () => {},
      onLength: () => {},
      changes: () => Number(sifted.length > changesAfter),
      onError,
    });
    for (const block of blocks) if (block) sifted.push(block);
    return {
      all: all.flatMap(describe),
      sifted: sifted.flatMap(describe),
      blocksRead: [all.length, sifted.length],
      judged,
    };
  },
  /**
   * The texts of the blocks in which a scan of a page with this body finds something, when in the first three pauses
   * between its slices the page inserts some HTML before its last paragraph.
   */
  scanWhileInserting: (body: string, inserted: string): Promise<readonly string[]> =>
    scanWithPauses(body, sieve, (_, pauses) => {
      if (pauses < 3) document.body.lastElementChild?.insertAdjacentHTML("beforebegin", inserted);
    }),
  /** The same of a scan that reads every block, when in the first pause the reader begins to write in what matches. */
  scanWhileEditing: (body: string, selector: string): Promise<readonly string[]> =>
    scanWithPauses(body, null, (scanner, pauses) => {
      const editor = document.querySelector(selector);
      if (pauses > 0 || !editor) return;
      editor.setAttribute("contenteditable", "");
      scanner.forgetBelow(editor);
    }),
  /**
   * Scans a page with this body, and then with each piece of HTML added to its end: what is told of then, what once all
   * is read, and what a scanner tells that reads every block of the page as it is at last. A mention a line: its text,
   * in brackets where something keeps it from being marked.
   */
  scanWhilePassing: async (body: string, added: readonly string[]) => {
    document.body.innerHTML = body;
    const { scanner, list } = createTeller(sieve);
    await scanner.scan([document.body]);
    for (const html of added) {
      const piece = document.createElement("div");
      piece.innerHTML = html;
      document.body.append(piece);
      await scanner.scan([piece], true);
    }
    const passing = list();
    await scanner.readAll();
    const whole = createTeller(null);
    await whole.scanner.scan([document.body]);
    await whole.scanner.readAll();
    return { passing, all: list(), whole: whole.list() };
  },
  /** What is told once a body has been scanned and the next one has taken its place. */
  scanReplacing: async (body: string, next: string) => {
    const { scanner, list } = createTeller(sieve);
    for (const html of [body, next]) {
      document.body.innerHTML = html;
      scanner.dropStale();
      await scanner.scan([document.body]);
    }
    return { passing: list() };
  },
  /** What is told before and after the first element that matches has been removed, as the watcher has it read. */
  scanRemoving: async (body: string, selector: string) => {
    document.body.innerHTML = body;
    const { scanner, list } = createTeller(sieve);
    await scanner.scan([document.body]);
    const before = list();
    document.querySelector(selector)?.remove();
    scanner.dropStale();
    await scanner.scan([]);
    return { before, after: list() };
  },
  /** What is told of a drawing that is a document's whole content: it has no body. */
  scanDrawing: async (drawing: string) => {
    const page = document.documentElement;
    page.insertAdjacentHTML("beforeend", drawing);
    const root = page.lastElementChild as Element;
    page.replaceWith(root);
    try {
      const { scanner, list } = createTeller(sieve);
      await scanner.scan([root]);
      return { passing: list() };
    } finally {
      root.replaceWith(page);
    }
  },
  /** What is told of a page with this body when its document is scanned again. */
  scanDocument: async (body: string) => {
    document.body.innerHTML = body;
    for (const element of document.querySelectorAll("script, style")) element.remove();
    const { scanner, list } = createTeller(sieve);
    await scanner.scan([document.body]);
    await scanner.scan([document]);
    return { passing: list() };
  },
  /** The text of the block around the text node at a number, and of the blocks that reading everything gives. */
  readAround: (body: string, number: number) => {
    document.body.innerHTML = body;
    const [node] = [...numberTextNodes()].find(([, at]) => at === number) ?? [];
    if (!node) throw new Error("No such text node");
    const reader = createBlockReader(walkText(document.body));
    return {
      around: [...reader.around(node as Text, null)].map(({ text }) => text),
      all: [...reader.all()].flatMap((block) => block?.text ?? []),
    };
  },
  /** What a scan tells of and reports, of a page on which every block with a word can't be taken in. */
  scanFailing: (body: string, word: string) => {
    document.body.innerHTML = body;
    return scanWithErrors("scan", [document.body], (text) => {
      if (text.includes(word)) throw new Error(text);
    });
  },
  /** The same of each of the body's children for itself, where the first that matches throws when asked for a property. */
  scanFailingParts: (way: "scan" | "scanInView", body: string, selector: string, property: string) => {
    document.body.innerHTML = body;
    const get = () => {
      throw new Error(property);
    };
    const failing = document.querySelector(selector);
    if (failing) Object.defineProperty(failing, property, { get });
    return scanWithErrors(way, [...document.body.children], () => {});
  },
  /**
   * How often a scan of so many small roots asks whether one node holds another, beside as many blocks that are known:
   * shadow roots, or places with names that wait and that can't be sifted.
   */
  countAsked: async (count: number, kind: "shadow" | "ruby"): Promise<number> => {
    document.body.innerHTML = "<p>Huawei of China</p>".repeat(count);
    const { scanner } = createTeller(sieve);
    await scanner.scan([document.body]);
    const ruby = "<p><ruby>Google<rt>g</rt></ruby></p>";
    document.body.insertAdjacentHTML("beforeend", (kind === "ruby" ? ruby : "<div></div>").repeat(count));
    const added = [...document.body.children].slice(count);
    const roots = kind === "ruby" ? added : added.map((host) => host.attachShadow({ mode: "open" }));
    const { contains } = Node.prototype;
    let asked = 0;
    Node.prototype.contains = function (other) {
      asked++;
      return contains.call(this, other);
    };
    await scanner.scan(roots);
    Node.prototype.contains = contains;
    return asked;
  },
  /** Whether what is read for each of some changes of the page is told to be new and all that has changed. */
  tellNew: async (): Promise<Record<string, boolean>> => {
    document.body.innerHTML = "<p>Here</p>";
    const end = new AbortController();
    const told: Record<string, boolean> = {};
    let onRead = (_: boolean) => {};
    const rescan = async (_: readonly Node[], areNew: boolean) => {
      onRead(areNew);
      return 0;
    };
    watchPage({ rescan, keepPlace: () => {}, dropStale: () => {}, onError }, end.signal).observe(document);
    const add = () => document.body.appendChild(document.createElement("p"));
    const changes: Record<string, () => void> = {
      elements: () => [add(), add()],
      "an element that grows": () => add().append("text"),
      "a text": () => document.body.append("text"),
      "an element while another goes": () => {
        document.body.firstElementChild?.remove();
        add();
      },
      "an element around what was there": () => {
        const before = [...document.body.childNodes];
        add().append(...before);
      },
    };
    for (const [name, change] of Object.entries(changes)) {
      change();
      told[name] = await new Promise<boolean>((resolve) => {
        onRead = resolve;
      });
    }
    end.abort();
    return told;
  },
};

/** What a scan of some roots tells of, each first seen by the test, and the errors it reports. */
async function scanWithErrors(
  way: "scan" | "scanInView",
  roots: readonly Element[],
  onText: (text: string) => void,
) {
  const [told, errors]: [string[], string[]] = [[], []];
  const scanner = createPageScanner(
    { sieve, lexicons: () => lexicons },
    {
      onMentions: ({ text }) => {
        onText(text);
        told.push(text);
      },
      onBlockGone: () => {},
      onError: (error) => errors.push(String(error)),
    },
    new AbortController().signal,
  );
  await scanner[way](roots);
  return { told, errors };
}

/** The texts of the blocks in which a scan finds something that pauses after every other step. */
async function scanWithPauses(
  body: string,
  sifting: Sieve | null,
  onPause: (scanner: PageScanner, pauses: number) => void,
): Promise<readonly string[]> {
  document.body.innerHTML = body;
  const found = new Set<TextBlock>();
  const end = new AbortController();
  const scanner = createPageScanner(
    { sieve: sifting, lexicons: () => lexicons },
    {
      onMentions: (block) => void found.add(block),
      onBlockGone: (block) => void found.delete(block),
      onError,
    },
    end.signal,
  );
  const watcher = watchPage({ ...scanner, rescan: scanner.scan, onError }, end.signal);
  watcher.observe(document);
  const { requestIdleCallback } = globalThis;
  let [now, pauses] = [0, 0];
  performance.now = () => (now += SLICE_MS / 2);
  globalThis.requestIdleCallback = (callback) => {
    onPause(scanner, pauses++);
    return requestIdleCallback(callback);
  };
  try {
    await scanner.scan([document.body]);
  } finally {
    globalThis.requestIdleCallback = requestIdleCallback;
    Reflect.deleteProperty(performance, "now");
    end.abort();
  }
  return [...found].map(({ text }) => text);
}

const onError = (error: unknown) => console.error(error);

/** A scanner with what it has told of. */
function createTeller(sifting: Sieve | null) {
  const told = new Map<TextBlock, readonly string[]>();
  const scanner: PageScanner = createPageScanner(
    { sieve: sifting, lexicons: () => lexicons },
    {
      onMentions: (block, mentions) => {
        const describe = (mention: Candidate) => {
          const text = block.text.slice(mention.start, mention.end);
          return scanner.restraintOf(block, mention) === null ? text : `(${text})`;
        };
        told.set(block, mentions.map(describe));
      },
      onBlockGone: (block) => void told.delete(block),
      onError,
    },
    new AbortController().signal,
  );
  return { scanner, list: () => [...told.values()].flat().sort() };
}

function numberTextNodes(): Map<Node, number> {
  const numbers = new Map<Node, number>();
  const walker = walkText(document.body);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) numbers.set(node, numbers.size);
  return numbers;
}

Object.assign(window, { sifting });
