import type { DrivenPage, Json } from "../../src/tools/browsers/driven-browser.ts";

/** A frame of a tab, for the extension's own interface. */
export interface TabFrame {
  readonly tabId: number;
  readonly frameId: number;
}

/** A frame as the extension's interface lists it. */
export interface ListedFrame extends TabFrame {
  readonly url: string;
}

declare const chrome: {
  readonly tabs: {
    query(which: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
  };
};

/** The id of the tab that shows an address, or one that begins so. */
export async function findTab(extensionPage: DrivenPage, url: string): Promise<number> {
  const tabId = await extensionPage.evaluate(async (start: string) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url?.startsWith(start))?.id ?? null;
  }, url);
  if (tabId === null) throw new Error(`No tab shows ${url}`);
  return tabId;
}

/**
 * Calls a function in the world of our content script in a frame, by way of a page of the extension: what it sends to
 * the background comes from that frame. The function may use nothing from around it.
 */
export async function runInFrame<Args extends readonly Json[], Value>(
  extensionPage: DrivenPage,
  { tabId, frameId }: TabFrame,
  call: (...args: Args) => Value,
  ...args: Args
): Promise<Awaited<Value>> {
  const source = `async (target, args) => {
    const [{ result, error }] = await chrome.scripting.executeScript({
      target,
      func: async (json) => {
        const __name = (named) => named;
        return JSON.stringify((await (${call.toString()})(...JSON.parse(json))) ?? null);
      },
      // As a text: Chromium leaves out what is null in an object.
      args: [JSON.stringify(args)],
    });
    if (error) throw new Error(String(error.message ?? error));
    return result;
  }`;
  const execute = { toString: () => source } as unknown as (target: Json, args: readonly Json[]) => string;
  const json = await extensionPage.evaluate(execute, { tabId, frameIds: [frameId] }, args);
  return JSON.parse(json) as Awaited<Value>;
}

/** Sends a message to the background from a frame, whatever it is, and gives the reply. */
export function sendFromFrame(extensionPage: DrivenPage, frame: TabFrame, message: Json): Promise<unknown> {
  return runInFrame(
    extensionPage,
    frame,
    (sent: Json) => (globalThis as unknown as { chrome: Messenger }).chrome.runtime.sendMessage(sent),
    message,
  );
}

interface Messenger {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}
