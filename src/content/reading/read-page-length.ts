import { LONG } from "../../core/matching/page-topic.ts";

/** With more elements a page is taken to be long without reading it. */
const MANY_ELEMENTS = 1500;

/** How long the page's text is, in UTF-16 code units. */
export function readPageLength(): number {
  const isLong = document.getElementsByTagName("*").length > MANY_ELEMENTS;
  return isLong ? LONG : (document.body?.textContent?.length ?? 0);
}
