/** A command of the extension with the keys the browser has for it now. */
export interface KeyBinding {
  readonly name: string;
  /** As the browser writes it; empty where there are none. */
  readonly shortcut: string;
  /** What the command does, in the browser's language; empty for the popup's. */
  readonly description: string;
}

/** What became of setting a key: null where the browser has set it, else why it did not, in its own words. */
export type KeyOutcome = string | null;

/** The ways there are to change keys: on this page, or on a page of the browser's. */
export type KeyActs =
  | {
      readonly kind: "here";
      readonly isMac: boolean;
      readonly set: (name: string, shortcut: string) => Promise<KeyOutcome>;
      readonly reset: (name: string) => Promise<KeyOutcome>;
    }
  /** `open` is null where the browser lets no extension open its page. */
  | { readonly kind: "browser"; readonly open: (() => void) | null };
