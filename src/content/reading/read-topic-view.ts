import { LONG, type TopicView } from "../../core/matching/page-topic.ts";
import { lengthOf, readStretches } from "./read-stretches.ts";

/** With more elements a page is taken to be long without reading it. */
const MANY_ELEMENTS = 1500;

/**
 * How long the page is, and what it calls itself.
 *
 * @param bodyLength how many characters its body has, scripts aside, where that is known. Those of a page with ruby are
 *   counted in.
 */
export function readTopicView(bodyLength: number | null): TopicView {
  const isLong = document.getElementsByTagName("*").length > MANY_ELEMENTS;
  return { title: document.title, length: isLong ? LONG : (bodyLength ?? readBodyLength()) };
}

function readBodyLength(): number {
  const { body } = document;
  if (!body) return 0;
  const stretches = readStretches(body);
  return stretches ? lengthOf(stretches) : (body.textContent?.length ?? 0);
}
