import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { DrivenBrowser, DrivenPage } from "../../src/tools/browsers/driven-browser.ts";
import { type BrowserKind, launchBuilt } from "../support/browser-in-use.ts";
import { given, openStorePage, type StorePage } from "../support/highlight-store-page.ts";
import { keepByMouse } from "../support/keeping.ts";
import { type PageServer, servePages } from "../support/page-server.ts";
import { findTab, runInFrame } from "../support/run-in-frame.ts";
import { sampleDraft } from "../support/sample-highlight.ts";
import { type Random, seededRandom } from "./seeded-random.ts";
import { type DurabilityReport, emptyTally, reportOn, type SaveTally } from "./tally-saves.ts";

/** How much is asked of the browser. */
export interface DurabilityPlan {
  readonly kind: BrowserKind;
  readonly seed: number;
  /** In all, those by mouse included. */
  readonly saves: number;
  readonly byMouse: number;
  readonly workerKills: number;
  readonly browserKills: number;
  /** Hears how far it has come. */
  readonly onProgress: (line: string) => void;
}

/** Tabs that save at the same time. */
const TABS = 4;
/** What is dragged over in fixtures/pages/keeping.html. */
const PASSAGE = "They ask who will answer for it";
/** A kill comes at most this many milliseconds into a save, which takes 5 to 50. */
const MOST_DELAY_MS = 40;

/**
 * Saves highlights from several tabs while the background and the browser are killed, and tells whether every save
 * the page was told of is there afterwards. The run is in parts; each ends with the browser's death and its restart
 * with the same profile.
 */
export async function runDurability(plan: DurabilityPlan): Promise<DurabilityReport> {
  const profile = await mkdtemp(path.join(os.tmpdir(), "sinogloss-durability-"));
  const server = await servePages();
  const tally = emptyTally();
  const random = seededRandom(plan.seed);
  const parts = plan.browserKills + 1;
  const share = (whole: number, part: number) =>
    Math.floor((whole * (part + 1)) / parts) - Math.floor((whole * part) / parts);
  try {
    for (let part = 0; part < parts; part += 1) {
      const browser = await launchBuilt(plan.kind, { profile, proxy: server.proxy });
      const session: Session = { browser, server, tally, random, part };
      const mice = share(plan.byMouse, part);
      await runPart(session, {
        messages: share(plan.saves, part) - mice,
        byMouse: mice,
        workerKills: share(plan.workerKills, part),
        endsInDeath: part < parts - 1,
      });
      plan.onProgress(
        `${plan.kind}: part ${part + 1} of ${parts}, ${tally.told.ids.length + tally.told.addresses.length} told`,
      );
    }
    return await readReport(plan, { profile, server, tally });
  } finally {
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Session {
  readonly browser: DrivenBrowser;
  readonly server: PageServer;
  readonly tally: SaveTally;
  readonly random: Random;
  readonly part: number;
}

interface Part {
  readonly messages: number;
  readonly byMouse: number;
  readonly workerKills: number;
  readonly endsInDeath: boolean;
}

async function runPart(session: Session, part: Part): Promise<void> {
  const { browser, tally } = session;
  const store = await openStorePage(browser);
  const mouseKills = Math.min(part.workerKills, Math.ceil(part.byMouse / 5));
  await saveByMouse(session, part.byMouse, mouseKills);
  const messageKills = part.workerKills - mouseKills;
  await saveByMessage(session, store, { saves: part.messages, kills: messageKills, dies: part.endsInDeath });
  if (part.endsInDeath) tally.browserKills += 1;
  else await browser.close();
}

/** Keeps passages with the real mouse, each on a page of its own; before some, the background is stopped. */
async function saveByMouse(session: Session, saves: number, kills: number): Promise<void> {
  const { browser, server, tally, random, part } = session;
  const killed = pickSome(saves, kills, random);
  for (let index = 0; index < saves; index += 1) {
    const address = `${server.origin}/fixtures/keeping.html?part=${part}&mouse=${index}`;
    const page = await browser.openPage(address);
    if (killed.has(index)) {
      await browser.stopBackground();
      await page.bringToFront();
      tally.workerKills += 1;
    }
    try {
      await keepByMouse(page, PASSAGE);
      tally.told.addresses.push(address);
    } catch {
      // The toolbar did not say that it is kept, for whatever reason: nothing was promised.
      tally.unanswered += 1;
    }
    await page.close();
  }
}

interface Burst {
  readonly saves: number;
  readonly kills: number;
  /** Whether the browser is killed while the last saves are under way. */
  readonly dies: boolean;
}

/** Keeps passages as the toolbar does, by its message, from all tabs at once, and kills what answers. */
async function saveByMessage(session: Session, store: StorePage, burst: Burst): Promise<void> {
  const { browser, tally, random } = session;
  // None in the last saves: they are the browser's own kill's.
  const killAt = pickSome(burst.saves - 2 * TABS, burst.kills, random);
  const dieAt = burst.dies ? burst.saves - 1 - Math.floor(random() * TABS) : Number.POSITIVE_INFINITY;
  let next = 0;
  let kills: Promise<unknown> = Promise.resolve();
  let death: Promise<void> | null = null;
  const tabs = await Promise.all(Array.from({ length: TABS }, (_, tab) => openTab(session, store, tab)));
  await Promise.all(
    tabs.map(async (tabId) => {
      while (next < burst.saves) {
        const index = next;
        next += 1;
        if (killAt.has(index)) {
          tally.workerKills += 1;
          kills = kills
            .then(() => browser.stopBackground())
            .catch((error: unknown) => {
              // The browser's own kill may come over it.
              if (death === null) throw error;
            });
          // This tab waits, the others go on saving: else all would be saved before the second kill.
          await kills;
        }
        if (index === dieAt) {
          death = later(random() * MOST_DELAY_MS).then(() => browser.kill());
        }
        await saveOnce(store.page, tabId, tally);
      }
    }),
  );
  await death;
}

async function openTab({ browser, server, part }: Session, store: StorePage, tab: number): Promise<number> {
  const address = `${server.origin}/fixtures/article.html?part=${part}&tab=${tab}`;
  await browser.openPage(address);
  return findTab(store.page, address);
}

/** One save, asked a second time if the background died over the first, as call-background.ts does. */
async function saveOnce(page: DrivenPage, tabId: number, tally: SaveTally): Promise<void> {
  const draft = sampleDraft();
  const message = { method: "keepHighlight", request: { draft, evenPrivate: false } };
  try {
    const reply = await runInFrame(page, { tabId, frameId: 0 }, askTwice, JSON.stringify(message));
    if (reply === "written") tally.told.ids.push(draft.id);
    else if (reply === null) tally.unanswered += 1;
    else tally.refused += 1;
  } catch {
    // The browser died under it.
    tally.unanswered += 1;
  }
}

/** Runs in the content script's world. Gives the kind of the outcome, or null where none came. */
async function askTwice(json: string): Promise<string | null> {
  interface Messenger {
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  }
  const { runtime } = Reflect.get(globalThis, "chrome") as Messenger;
  for (let tries = 0; tries < 2; tries += 1) {
    const reply = (await runtime.sendMessage(JSON.parse(json)).catch(() => null)) as {
      readonly ok?: boolean;
      readonly value?: { readonly kind: string };
    } | null;
    if (typeof reply?.ok === "boolean") return reply.ok ? (reply.value?.kind ?? null) : "failed";
  }
  return null;
}

async function readReport(
  { kind }: DurabilityPlan,
  { profile, server, tally }: { profile: string; server: PageServer; tally: SaveTally },
): Promise<DurabilityReport> {
  const browser = await launchBuilt(kind, { profile, proxy: server.proxy });
  try {
    const store = await openStorePage(browser);
    const { highlights } = given(await store.ask("all"));
    const notices = given(await store.ask("notices"));
    return reportOn(tally, highlights, notices.filter(({ notice }) => notice.kind === "restored").length);
  } finally {
    await browser.close();
  }
}

/** That many different numbers below a limit. */
function pickSome(limit: number, count: number, random: Random): ReadonlySet<number> {
  const picked = new Set<number>();
  while (picked.size < Math.min(count, limit)) picked.add(Math.floor(random() * limit));
  return picked;
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
