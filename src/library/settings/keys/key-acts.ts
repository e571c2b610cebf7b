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
