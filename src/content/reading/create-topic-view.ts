import { LONG, LONG_WITHOUT_RULES, type TopicView } from "../../core/matching/page-topic.ts";
import { hasMoreElements } from "./has-more-elements.ts";
import { lengthOf, readStretches } from "./read-stretches.ts";

/** With more elements a page is taken to be long without reading it. */
const MANY_ELEMENTS = 1500;

/** How long the page is, and what it calls itself, read at most once a pass. */
export interface PageTopicView {
  now(): TopicView;
  /** Whether the page is too long to be of the field without a name that weighs. */
  isLong(): boolean;
  /** Hears how many characters the body has, scripts aside; those of a page with ruby are counted in. */
  noteBodyLength(length: number): void;
  /** Text may have come: how long a page is isn't asked again once it is long, or a feed would be read at each article. */
  pageGrew(): void;
  /** Text may have gone, too. */
  pageChanged(): void;
}

/** Makes the view of the open page. */
export function createTopicView(): PageTopicView {
  let view: TopicView | null = null;
  let bodyLength: number | null = null;
  let isKnownLong = false;
  const readLength = () => {
    if (!isKnownLong && !hasMoreElements(document, MANY_ELEMENTS)) {
      const length = bodyLength ?? readBodyLength();
      if (length < LONG) return length;
    }
    isKnownLong = true;
    return LONG;
  };
  const now = () => {
    view ??= { title: document.title, length: readLength() };
    return view;
  };
  const pageGrew = () => {
    view = null;
    bodyLength = null;
  };
  return {
    now,
    isLong: () => now().length > LONG_WITHOUT_RULES,
    noteBodyLength: (length) => {
      bodyLength = length;
    },
    pageGrew,
    pageChanged: () => {
      pageGrew();
      isKnownLong = false;
    },
  };
}

function readBodyLength(): number {
  const { body } = document;
  if (!body) return 0;
  const stretches = readStretches(body);
  return stretches ? lengthOf(stretches) : (body.textContent?.length ?? 0);
}
