import { BEFORE_REACH } from "../../core/matching/read-block.ts";
import { callOn } from "../plain-node.ts";
import { MAYBE_EDITORS } from "./element-roles.ts";
import type { TextBlock } from "./text-block.ts";
import { walkText } from "./text-walker.ts";

/** Of so many text nodes: between two paragraphs there may be a long menu. */
const MOST_NODES = 60;

const UNREAD = `${MAYBE_EDITORS},script,style,noscript,template,textarea,select,code`;

/** The text that stands before a block on its page, or in its shadow root, as much as says what the block is about. */
export function textBefore({ segments }: TextBlock): string {
  const [first] = segments;
  if (!first) return "";
  const { node, from } = first;
  let text = node.data.slice(Math.max(0, from - BEFORE_REACH), from);
  const walker = walkText(node.getRootNode());
  walker.currentNode = node;
  for (let count = 0; count < MOST_NODES && text.length < BEFORE_REACH; count++) {
    const before = walker.previousNode() as Text | null;
    if (!before) break;
    const around = before.parentElement;
    if (around && callOn(around, "closest", UNREAD)) continue;
    text = `${before.data.slice(-BEFORE_REACH)}\n${text}`;
  }
  return text;
}
