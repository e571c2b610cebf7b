import type { DrivenDocument, DrivenPage } from "../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../src/tools/browsers/poll-until.ts";
import type { BrowserInUse } from "./browser-in-use.ts";
import { findTab, type ListedFrame, runInFrame, type TabFrame } from "./run-in-frame.ts";

/** How one highlight of a frame stands. */
export interface SeenHighlight {
  readonly id: string;
  readonly quote: string;
  readonly status: string;
  readonly found: string | null;
}

/** A tab of a test, with the page of the extension that speaks to its content scripts. */
export interface KeptTab {
  readonly page: DrivenPage;
  readonly extension: DrivenPage;
  /** Its top frame. */
  readonly frame: TabFrame;
}

/** Opens a page of the server in front, beside a page of the extension. */
export async function openKeptTab(inUse: BrowserInUse, pagePath: string): Promise<KeptTab> {
  const extension = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/welcome.html`);
  const page = await inUse.open(pagePath);
  const tabId = await findTab(extension, `${inUse.server.origin}${pagePath}`);
  return { page, extension, frame: { tabId, frameId: 0 } };
}

/** Closes both pages. */
export async function closeKeptTab({ page, extension }: KeptTab): Promise<void> {
  await page.close();
  await extension.close();
}

/** Selects a text of a document, across elements and inside open shadow roots, as a script of the page can. */
function selectText(document_: DrivenDocument, text: string): Promise<void> {
  return document_.evaluate((wanted: string) => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const element of root.querySelectorAll("*"))
        if (element.shadowRoot) roots.push(element.shadowRoot);
    for (const root of roots) {
      const walker = document.createTreeWalker(
        root instanceof Document ? root.body : root,
        NodeFilter.SHOW_TEXT,
      );
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const at = nodes
        .map(({ data }) => data)
        .join("")
        .indexOf(wanted);
      if (at < 0) continue;
      const place = (offset: number, isEnd: boolean): [Text, number] => {
        let length = 0;
        for (const node of nodes) {
          const end = length + node.length;
          if (isEnd ? offset <= end : offset < end) return [node, offset - length];
          length = end;
        }
        throw new Error("out of the text");
      };
      getSelection()?.setBaseAndExtent(...place(at, false), ...place(at + wanted.length, true));
      return;
    }
    throw new Error(`"${wanted}" is nowhere on the page`);
  }, text);
}

/** Keeps what is selected in a frame, as the keyboard command does. */
function keepSelected(extension: DrivenPage, frame: TabFrame): Promise<boolean> {
  return runInFrame(extension, frame, () =>
    (globalThis as unknown as Frame).sinoglossContentApi.keepSelection(),
  );
}

/** Starts a walk through a frame's mentions and highlights, as its key does; false if there are none. */
export function startWalk({ extension, frame }: Speaker): Promise<boolean> {
  return runInFrame(extension, frame, () =>
    (globalThis as unknown as Frame).sinoglossContentApi.walkMentions(),
  );
}

/** Selects a text of a tab's page and keeps it; returns once it stands there as kept. */
export async function keepText(tab: KeptTab, text: string): Promise<void> {
  await keepIn(tab.page, tab, text);
}

/** The same in a frame of the page, known by the start of its address. */
export async function keepTextInFrame(tab: KeptTab, address: string, text: string): Promise<void> {
  const { extension, page } = tab;
  const frame = await pollUntil(`a frame at ${address}`, async () => {
    const frames = await listFrames(extension, tab.frame.tabId);
    return frames.find(({ frameId, url }) => frameId !== 0 && url.startsWith(address)) ?? null;
  });
  const inner = (await page.frames()).find(({ url }) => url.startsWith(address));
  if (!inner) throw new Error(`The page has no frame at ${address}`);
  await keepIn(inner, { extension, frame }, text);
}

type Speaker = Pick<KeptTab, "extension" | "frame">;

async function keepIn(inner: DrivenDocument, speaker: Speaker, text: string): Promise<void> {
  await pollUntil("the content script", () => isServed(speaker));
  await selectText(inner, text);
  if (!(await keepSelected(speaker.extension, speaker.frame))) throw new Error(`"${text}" was not kept`);
  await waitForHighlight(speaker, ({ status }) => status === "anchored");
}

declare const chrome: {
  readonly scripting: {
    executeScript(script: object): Promise<readonly { readonly frameId: number; readonly result: string }[]>;
  };
};

/** The frames of a tab that our content script may be in. */
function listFrames(extension: DrivenPage, tabId: number): Promise<ListedFrame[]> {
  return extension.evaluate(async (id: number) => {
    const target = { tabId: id, allFrames: true };
    const results = await chrome.scripting.executeScript({ target, func: () => location.href });
    return results.map(({ frameId, result }) => ({ tabId: id, frameId, url: result }));
  }, tabId);
}

/** The highlights of a frame; none where our content script is not there yet. */
export function seeHighlights({ extension, frame }: Speaker): Promise<SeenHighlight[]> {
  return runInFrame(extension, frame, () => {
    const api = (globalThis as unknown as Partial<Frame>).sinoglossContentApi;
    return (api?.describeHighlights() ?? []).map(({ highlight, status, found }) => ({
      id: highlight.id,
      quote: highlight.target.quote.exact,
      status,
      found,
    }));
  });
}

/** Jumps to a highlight of a frame, as the list of the popup does; false if it is not there. */
export function showHighlight({ extension, frame }: Speaker, id: string): Promise<boolean> {
  return runInFrame(
    extension,
    frame,
    (wanted: string) => (globalThis as unknown as Frame).sinoglossContentApi.showHighlight(wanted),
    id,
  );
}

/** Waits until a highlight of a frame stands as it should. */
export function waitForHighlight(
  tab: Speaker,
  isWanted: (seen: SeenHighlight) => boolean,
): Promise<SeenHighlight> {
  return pollUntil("a highlight as wanted", async () => {
    const seen = await seeHighlights(tab);
    return seen.find(isWanted) ?? null;
  });
}

/** The texts that are painted as highlights in a document, by name. */
export function paintedHighlights(
  page: DrivenDocument,
): Promise<{ readonly [name: string]: readonly string[] }> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith("kept-"))
        .map(([name, ranges]) => [name, [...ranges].map((range) => (range as Range).toString())]),
    ),
  );
}

/** Waits until these texts are painted as highlights in a document, and no others. */
export async function waitForPaint(page: DrivenDocument, ...texts: readonly string[]): Promise<void> {
  await pollUntil(`paint on ${texts.join(", ") || "nothing"}`, async () => {
    const painted = Object.values(await paintedHighlights(page)).flat();
    return JSON.stringify([...painted].sort()) === JSON.stringify([...texts].sort());
  });
}

function isServed({ extension, frame }: Speaker): Promise<boolean> {
  return runInFrame(extension, frame, () => "sinoglossContentApi" in globalThis);
}

/** What a frame's content script leaves in its world (messaging/content-api.ts). */
interface Frame {
  readonly sinoglossContentApi: {
    keepSelection(): boolean;
    walkMentions(): boolean;
    showHighlight(id: string): boolean;
    describeHighlights(): readonly {
      readonly highlight: {
        readonly id: string;
        readonly target: { readonly quote: { readonly exact: string } };
      };
      readonly status: string;
      readonly found: string | null;
    }[];
  };
}
