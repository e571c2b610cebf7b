import { countEntities } from "../../../src/content/count-entities.ts";
import { isMarkTold } from "../../../src/content/painting/mark.ts";
import { createMarkRegistry } from "../../../src/content/painting/mark-registry.ts";
import { createMarkStore } from "../../../src/content/painting/mark-store.ts";
import { createKeptUnderline } from "../../../src/content/painting/underline-kept.ts";
import { createPageScanner } from "../../../src/content/reading/page-scanner.ts";
import { findShadowRoots } from "../../../src/content/reading/shadow-roots.ts";
import type { TextBlock } from "../../../src/content/reading/text-block.ts";
import { createJump } from "../../../src/content/walking/create-jump.ts";
import { watchMarks } from "../../../src/content/watch-marks.ts";
import type { Entity, EntityName, EntityType } from "../../../src/core/model/entity.ts";
import type { EntityId, PackId } from "../../../src/core/model/ids.ts";
import { rejectedAt } from "../../../src/settings/rejections.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/settings/settings.ts";
import { makeLexicon } from "../../unit/core/matching/fixture-lexicon.ts";

function makeEntity(text: string, type: EntityType, mark: Entity["mark"] = "shown"): Entity {
  const names: EntityName[] = [
    { text, lang: "en", kind: "name" },
    // What has a name of its own in Chinese is at home in the pack's field, where its type allows it.
    { text: `中${text}`, lang: "zh-Hans", kind: "native" },
  ];
  return { id: text.toLowerCase() as EntityId, type, name: text, names, summary: [], mark, relations: [] };
}

/** One entity for each group, and a quiet one. */
const LEXICONS = [
  makeLexicon("test", [
    makeEntity("Ministry", "agency"),
    makeEntity("Statute", "law"),
    makeEntity("Huawei", "company"),
    makeEntity("Snowden", "person"),
    makeEntity("Summit", "event"),
    makeEntity("Malware", "concept"),
    makeEntity("Internet", "technology", "quiet"),
  ]),
];

const { signal } = new AbortController();
const errors: string[] = [];
const onError = (error: unknown) => errors.push(String(error));
const registry = createMarkRegistry(signal);
let settled = 0;
const onSettled = () => {
  settled += 1;
};
const store = createMarkStore(
  { registry, restraintOf: (block, mention) => scanner.restraintOf(block, mention), onSettled, onError },
  signal,
);
const blocks = new Set<TextBlock>();
const scanner = createPageScanner(
  { sieve: null, lexicons: () => LEXICONS },
  {
    onMentions: (block, mentions) => {
      blocks.add(block);
      store.setBlock(block, mentions);
    },
    onBlockGone: store.dropBlock,
    onError,
  },
  signal,
);
const watcher = watchMarks(
  {
    scanner,
    marks: store,
    beside: { onChanged: () => {}, onRead: () => {}, keepPlace: () => {} },
    onError,
  },
  signal,
);
let settings = DEFAULT_SETTINGS;
let shownIn = "";
const jump = createJump(store.standing, isMarkTold, ({ start }) => {
  shownIn = start.node.parentElement?.closest("[id]")?.id ?? "";
});

/** The painting modules behind calls that take and give JSON. */
export const marks = {
  errors: () => errors,
  /** Reads the page and watches it, as page-session.ts does. */
  start: async () => {
    watcher.observe(document);
    await scanner.scan([document.body]);
    for (const _ of findShadowRoots([document.body], (root) => {
      watcher.observe(root);
      scanner.scan([root]).catch(onError);
    }));
  },
  set: (change: Partial<Settings>) => {
    settings = { ...settings, ...change };
    registry.restyle(settings);
    store.obey({ ...settings, rejected: rejectedAt(settings.rejected, []) });
  },
  /** Changes settings, and takes every block out after the first slice of obeying them; their text stays. */
  dropAmid: (change: Partial<Settings>) => {
    marks.set(change);
    blocks.forEach(store.dropBlock);
  },
  /** How often all marks have been gone through to the end. */
  settled: () => settled,
  /** What the popup is told, as `entity: count`, sorted. */
  counted: () =>
    countEntities(store.standing())
      .map(({ entity, count }) => `${entity.id}: ${count}`)
      .sort(),
  /** Jumps to the next mention of an entity; the id of the element it stands in. */
  jumpTo: (name: string) => {
    shownIn = "";
    jump({ pack: "test" as PackId, id: name.toLowerCase() as EntityId });
    return shownIn;
  },
  /** Underlines the painted mentions for an old script and for the new one beside it, and ends the old one's. */
  handOverKept: () => {
    const old = new AbortController();
    const painted = [...store.painted()];
    for (const owner of [old.signal, signal]) createKeptUnderline(owner)(painted, settings);
    old.abort();
  },
  lookAround: () => store.paintRevealed(),
  /** What is registered, as `name: text in #element`, sorted. */
  registered: () =>
    [...CSS.highlights]
      .flatMap(([name, highlight]) =>
        [...highlight].map(({ startContainer, startOffset, endOffset }) => {
          const place = startContainer.parentElement?.closest("[id]")?.id;
          return `${name}: ${startContainer.nodeValue?.slice(startOffset, endOffset)} in #${place}`;
        }),
      )
      .sort(),
  /** Whether there is a painted mark at the beginning of an element. */
  isMarkedAt: (id: string) => {
    const node = document.getElementById(id)?.firstChild;
    return node instanceof Text && store.markAt(node, 1) !== null;
  },
  /** What a range over an element mentions. */
  namedIn: (id: string) => {
    const range = document.createRange();
    range.selectNodeContents(document.getElementById(id) ?? document.body);
    return store.entitiesIn(range).map((entity) => String(entity.id));
  },
  /** Puts paragraphs and headings into #feed and takes some out, in the same wild order every time. */
  rewrite: async (steps: number) => {
    const feed = document.getElementById("feed") ?? document.body;
    const below = randomNumbers(5);
    const pieces = ["Huawei and Snowden", "The Summit", "Huawei", "Malware, Malware", "Statute. Snowden"];
    for (let step = 0; step < steps; step++) {
      const made = document.createElement(below(4) === 0 ? "h2" : "p");
      made.id = `made-${step}`;
      made.textContent = pieces[below(pieces.length)] ?? "";
      const at = feed.children[below(feed.children.length + 1)] ?? null;
      if (at && below(3) === 0) at.remove();
      else feed.insertBefore(made, at);
      // Long enough, now and then, for changes to be read in between.
      if (step % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 40 * below(6)));
    }
  },
};

function randomNumbers(start: number): (end: number) => number {
  let seed = start;
  return (end) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % end;
  };
}

Object.assign(window, { marks });
