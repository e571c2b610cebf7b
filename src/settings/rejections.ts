import { isRecord } from "../core/basics/is-record.ts";
import type { Rejection } from "../core/model/rejection.ts";

/** So many hold for a site or everywhere: every frame of every page is sent them whole. */
export const MOST_REJECTIONS = 500;
/** So many hold for a single page each: 40 kB in storage.local at most, sent only when one is added. */
export const MOST_PAGE_REJECTIONS = 1000;

/** What the text of a rejection may be long, in UTF-16 units: no host is longer than 253 letters, nor any name. */
export const LONGEST_REJECTED = 260;

/** Whether a value read from storage or a file is a rejection. In content.js: no more is checked than may do harm. */
export function isRejection(value: unknown): value is Rejection {
  if (!isRecord(value)) return false;
  const { form, entity, site } = value;
  const isText = (text: unknown) => typeof text === "string" && text.length <= LONGEST_REJECTED;
  return [form, entity, site === null ? "" : site].every(isText);
}

/** What a single page is called in a rejection, by its coarsePageHash: no host begins like that. */
export function pagePlace(hash: number | null): string {
  return `#${hash}`;
}

/** What a name is known by among the rejected ones of a page. */
export function rejectedName({ form, entity }: Pick<Rejection, "form" | "entity">): string {
  return `${entity} ${form}`;
}

/** The names that are not marked where a frame stands: its hosts, and its page. */
export function rejectedAt(rejections: readonly Rejection[], places: readonly string[]): ReadonlySet<string> {
  return new Set(rejections.filter(({ site }) => site === null || places.includes(site)).map(rejectedName));
}

/** A list with a rejection put in as its newest, or taken out; beyond `most`, the oldest go. */
export function withRejection(
  list: readonly Rejection[],
  rejection: Rejection,
  how: { readonly isRejected: boolean; readonly most: number },
): readonly Rejection[] {
  const others = list.filter((each) => !isSameRejection(each, rejection));
  return how.isRejected ? [...others, rejection].slice(-how.most) : others;
}

/** Whether two rejections say the same. */
export function isSameRejection(one: Rejection, other: Rejection): boolean {
  return one.site === other.site && rejectedName(one) === rejectedName(other);
}
