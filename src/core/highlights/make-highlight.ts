import type { Highlight, HighlightDraft, Refusal } from "../model/highlight.ts";
import { type EntityRef, entityKey } from "../model/ids.ts";
import { cutTitle } from "./cut-title.ts";
import { findRefusal } from "./find-refusal.ts";
import { HIGHLIGHT_LIMITS } from "./highlight-limits.ts";
import { visitedAddress } from "./page-address.ts";
import { tidyTags } from "./tidy-tags.ts";

/** A passage to be kept, where it stands, and when. */
export interface MakeHighlightRequest {
  readonly draft: HighlightDraft;
  readonly page: {
    /** As the browser has it. */
    readonly url: string;
    /** `trustedKeys` of it; empty where the page has no address to come back to. */
    readonly keys: readonly string[];
  };
  /** Milliseconds since 1970. */
  readonly now: number;
}

export type MadeHighlight =
  | { readonly kind: "made"; readonly highlight: Highlight }
  | { readonly kind: "refused"; readonly reason: Refusal };

/** The forms of BCP 47 that pages use; `en_US` is a common slip. */
const LANG = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,5}$/i;

/** Makes a highlight of a draft. The note is kept as it is, tags are tidied, a long title is cut with a sign. */
export function makeHighlight({ draft, page, now }: MakeHighlightRequest): MadeHighlight {
  if (page.url.length > HIGHLIGHT_LIMITS.mostAddress) return { kind: "refused", reason: "address-too-long" };
  const url = visitedAddress(page.url);
  const [key, ...otherKeys] = page.keys;
  if (url === null || key === undefined) return { kind: "refused", reason: "no-address" };
  const tags = tidyTags(draft.tags);
  const reason = findRefusal({ exact: draft.target.quote.exact, note: draft.note, tags });
  if (reason !== null) return { kind: "refused", reason };
  const moment = new Date(now).toISOString();
  return {
    kind: "made",
    highlight: {
      id: draft.id,
      page: { url, keys: [key, ...otherKeys], title: cutTitle(draft.title), lang: plainLang(draft.lang) },
      target: draft.target,
      colour: draft.colour,
      note: draft.note,
      tags,
      // Found by us, not given by the reader: of a passage that names hundreds, the first will do.
      entities: eachOnce(draft.entities).slice(0, HIGHLIGHT_LIMITS.mostEntities),
      created: moment,
      modified: moment,
      lineage: [],
      variantOf: null,
    },
  };
}

function plainLang(lang: string | null): string | null {
  const plain = (lang ?? "").slice(0, 100).trim().replaceAll("_", "-");
  return LANG.test(plain) ? plain : null;
}

function eachOnce(entities: readonly EntityRef[]): readonly EntityRef[] {
  return [...new Map(entities.map((entity) => [entityKey(entity), entity])).values()];
}
