import { LONG, LONG_WITHOUT_RULES, type TopicView } from "../../core/matching/page-topic.ts";
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
  /** The page may have changed. */
  forget(): void;
}

/** Makes the view of the open page. */
export function createTopicView(): PageTopicView {
  let view: TopicView | null = null;
  let bodyLength: number | null = null;
  const read = () => {
    const isLong = document.getElementsByTagName("*").length > MANY_ELEMENTS;
    return { title: document.title, length: isLong ? LONG : (bodyLength ?? readBodyLength()) };
  };
  const now = () => {
    view ??= read();
    return view;
  };
  return {
    now,
    isLong: () => now().length > LONG_WITHOUT_RULES,
    noteBodyLength: (length) => {
      bodyLength = length;
    },
    forget: () => {
      view = null;
      bodyLength = null;
    },
  };
}

function readBodyLength(): number {
  const { body } = document;
  if (!body) return 0;
  const stretches = readStretches(body);
  return stretches ? lengthOf(stretches) : (body.textContent?.length ?? 0);
}
