import { LONG, type TopicView } from "../../core/matching/page-topic.ts";

/** With more elements a page is taken to be long without reading it. */
const MANY_ELEMENTS = 1500;

/** How long the page is, and what it calls itself. */
export function readTopicView(): TopicView {
  const isLong = document.getElementsByTagName("*").length > MANY_ELEMENTS;
  return { title: document.title, length: isLong ? LONG : (document.body?.textContent?.length ?? 0) };
}
