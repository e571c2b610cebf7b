import type { AccessibleNode } from "./accessible-node.ts";

/** A point in CSS pixels of the page's viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What may be passed into a page and handed back from it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A document of a page, seen from its own scripts' world. */
export interface DrivenDocument {
  /** Calls a function in the page's own world. It may use nothing from around it. */
  evaluate<Args extends readonly Json[], Value>(
    call: (...args: Args) => Value,
    ...args: Args
  ): Promise<Awaited<Value>>;
}

/** A document inside a page. */
export interface DrivenFrame extends DrivenDocument {
  readonly url: string;
}

/** A tab. */
export interface DrivenPage extends DrivenDocument {
  /** Opens an address; for pages of the extension too. */
  goto(url: string): Promise<void>;
  /** The documents inside this one. */
  frames(): Promise<readonly DrivenFrame[]>;
  /** Moves the real mouse there, by several steps on the way as a hand does. */
  moveMouse(to: Point): Promise<void>;
  click(at: Point): Promise<void>;
  /** Presses the button at one place, moves by several steps to the other, and lets go: selects text, as a hand does. */
  dragMouse(from: Point, to: Point): Promise<void>;
  /** Presses and lets go of a key, by its name in DOM events: `Escape`, `n`, `Shift+Tab`. */
  press(key: string): Promise<void>;
  /** Writes a text where the focus is. */
  type(text: string): Promise<void>;
  scroll(deltaY: number): Promise<void>;
  /**
   * The open dialog of this tab as the browser's accessibility tree has it; null where none is open. Of several, it is
   * the last: a card over a page's own dialog stands inside it.
   */
  readDialog(): Promise<AccessibleNode | null>;
  /** The last thing of a role, and of a name if one is given, in the accessibility tree of this tab; null for none. */
  readNode(role: string, name?: string): Promise<AccessibleNode | null>;
  screenshot(file: string): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the built extension in it. */
export interface DrivenBrowser {
  readonly name: "Chromium" | "Firefox";
  readonly version: string;
  /** Where the extension's own pages stand, without a slash at the end. */
  readonly extensionOrigin: string;
  /** Opens an address in a new tab, in front. */
  openPage(url: string): Promise<DrivenPage>;
  /** The tab the extension opens when it is first installed, once it is there. */
  firstRunPage(): Promise<DrivenPage>;
  /** Stops the service worker or event page, and returns once it has stopped. */
  stopBackground(): Promise<void>;
  /** Whether the service worker or event page runs now. */
  isBackgroundRunning(): Promise<boolean>;
  /** Loads the extension anew from its folder, as an update does. */
  reloadExtension(): Promise<void>;
  /** Lets the extension read every site or none, as a reader does on the browser's own page about it. */
  letReadSites(areAllowed: boolean): Promise<void>;
  /** Fulfils when the reader closes the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
  /** Ends every process of the browser at once, as a power cut would; only one with a profile of `profile`'s. */
  kill(): Promise<void>;
}

/** How to open a browser. */
export interface BrowserOptions {
  /** The folder of the built extension, an absolute path. */
  readonly extension: string;
  readonly headless: boolean;
  readonly colorScheme: "light" | "dark";
  /** What the system asks of pages: without motion, a screenshot never shows a card that is still fading in. */
  readonly reducedMotion: boolean;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Where every request but those to this machine is sent, as `host:port`; null to leave them alone. */
  readonly proxy: string | null;
  /** A folder whose profile is kept, an absolute path; null for a new one that goes when the browser closes. */
  readonly profile: string | null;
}

/** A window of an ordinary laptop. */
export const DEFAULT_OPTIONS = {
  headless: true,
  colorScheme: "light",
  reducedMotion: false,
  viewport: { width: 1280, height: 800 },
  proxy: null,
  profile: null,
} as const satisfies Omit<BrowserOptions, "extension">;
