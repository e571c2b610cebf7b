import type { PageWideEvidence } from "./evidence.ts";
import { distinct, readCues } from "./read-cues.ts";

/** What is known of a page besides its text. */
export interface PageContext {
  readonly url?: string;
  readonly title?: string;
  /** A BCP 47 tag. */
  readonly lang?: string;
}

/** What a page's title, address and language say of the ambiguous names on it. */
export type ContextEvidence = Pick<
  PageWideEvidence,
  "titleHome" | "titleForeign" | "titleOther" | "pageOtherTongue"
>;

/** No title or address that says something is longer. */
const REACH = 400;

/** Reads the context of a page each time it is asked, anew only where it has changed: pages change their address. */
export function createContextReader(context: () => PageContext): () => ContextEvidence {
  let known: readonly [key: string, evidence: ContextEvidence] | null = null;
  return () => {
    const { url = "", title = "", lang = "" } = context();
    const [start, address] = [title.slice(0, REACH), url.slice(0, REACH)];
    const key = [start, address, lang].join("\n");
    if (known?.[0] !== key)
      known = [key, { ...readTitle(start, address), pageOtherTongue: /^(?!zh|en)./i.test(lang) ? 1 : 0 }];
    return known[1];
  };
}

/** The last part of a host says where a page is written, and not of what: `.eu` and `.uk`. */
const DOMAIN = /^(https?:\/\/[^/:?#]+)\.(?!cn\b)[a-z]+(?=[/:?#]|$)/;
/** A host in the mainland's domain, or one for its readers. */
const MAINLAND = /^(https?:\/\/[^/?#]*\b)cn\b/;

/** Counts the cues of a title and address. */
function readTitle(title: string, url: string): Omit<ContextEvidence, "pageOtherTongue"> {
  const { hits } = readCues(`${title}\n${url.replace(DOMAIN, "$1").replace(MAINLAND, "$1china")}`);
  const count = (kind: string) => Math.min(2, distinct(hits, kind).length);
  return { titleHome: count("home"), titleForeign: count("foreign"), titleOther: count("other") };
}
