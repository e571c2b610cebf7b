import type { RawLists } from "./known-ids.ts";

/** Where an item of a pack was written: its file, and its place in there for as long as it has no id. */
export interface ItemOrigin {
  readonly file: string;
  readonly position: string;
}

/** The files a pack was put together from, item by item in the order of the pack's lists. */
export type PackOrigins = { readonly [List in keyof RawLists]: readonly ItemOrigin[] } & {
  readonly pack: string;
};
