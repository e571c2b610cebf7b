import type { PageContext } from "../../core/matching/page-context.ts";

/** What the document says of itself besides its text. */
export function readContext(): PageContext {
  return { url: location.href, title: document.title, lang: document.documentElement.lang };
}
