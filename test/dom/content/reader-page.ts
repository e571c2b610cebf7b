import { createLabelReader } from "../../../src/content/reading/create-label-reader.ts";
import { createTopicView } from "../../../src/content/reading/create-topic-view.ts";
import { enclosingBlock, readBlocks } from "../../../src/content/reading/read-blocks.ts";
import { locateRange } from "../../../src/content/reading/text-block.ts";
import { crossesStyledEdge } from "../../../src/content/reading/text-edges.ts";
import { walkText } from "../../../src/content/reading/text-walker.ts";

/** The reading modules behind calls that take and give JSON. */
export const reader = {
  /** The blocks' texts; BREAK printed as a vertical bar, white space collapsed. */
  texts: () =>
    [...readBlocks(walkText(document.body))]
      .filter((block) => block !== null)
      .map(({ text }) => text.replaceAll("\uFFFC", "|").replace(/\s+/g, " ").trim()),
  /** The blocks' texts, trimmed, and how many pauses might be taken on the way. */
  steps: () => {
    const all = [...readBlocks(walkText(document.body))];
    const texts = all.flatMap((block) => block?.text.trim() ?? []);
    return { texts, pauses: all.length };
  },
  /** The texts of the blocks that are labels. */
  labels: () =>
    [...readBlocks(walkText(document.body))]
      .filter((block) => block !== null)
      .filter(createLabelReader())
      .map(({ text }) => text.trim()),
  /** The text of the range that a phrase's offsets lead back to, and whether CSS parts it. */
  find: (phrase: string) => {
    for (const block of readBlocks(walkText(document.body))) {
      if (!block) continue;
      const at = block.text.indexOf(phrase);
      if (at < 0) continue;
      const [start, end] = locateRange(block, at, at + phrase.length);
      const range = document.createRange();
      range.setStart(start.node, start.offset);
      range.setEnd(end.node, end.offset);
      return { text: range.toString(), parted: crossesStyledEdge(block, at, at + phrase.length) };
    }
    return null;
  },
  /** How often the styles of an element are asked for while the page is read. */
  stylesAsked: () => {
    let asked = 0;
    const ask = window.getComputedStyle;
    window.getComputedStyle = (...of) => {
      asked++;
      return ask.apply(window, of);
    };
    reader.texts();
    window.getComputedStyle = ask;
    return asked;
  },
  /**
   * What is said of the page's length at first, after paragraphs have come, one a pass, and once all but one are gone; and
   * how often the body's text was read for each answer.
   */
  lengths: (paragraphs: readonly string[]) => {
    const topic = createTopicView();
    let reads = 0;
    const { body } = document;
    Object.defineProperty(body, "textContent", {
      get: () => {
        reads++;
        return [...body.childNodes].map((node) => node.textContent ?? "").join("");
      },
    });
    const look = () => {
      const before = reads;
      return { length: topic.now().length, reads: reads - before };
    };
    const looks = [look()];
    for (const text of paragraphs) {
      document.body.append(Object.assign(document.createElement("p"), { textContent: text }));
      topic.pageGrew();
      looks.push(look());
    }
    body.replaceChildren(paragraphs[0] ?? "");
    topic.pageChanged();
    return [...looks, look()];
  },
  /** The element that is read again when something inside it changes. */
  enclosing: (selector: string) => {
    const text = document.querySelector(selector)?.firstChild;
    return text ? enclosingBlock(text).nodeName : null;
  },
};

Object.assign(window, { reader });
