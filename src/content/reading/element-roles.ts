import { callOn, propertyOf } from "../plain-node.ts";

/** Elements whose text is not prose to read, or not to be touched: scripts, fields, code, media, formulas. */
const UNREADABLE = new Set([
  ...["script", "style", "noscript", "template", "head", "title"],
  ...["textarea", "input", "select", "option", "optgroup", "datalist", "progress", "meter"],
  ...["code", "kbd", "samp"],
  ...["canvas", "math", "iframe", "object", "embed", "audio", "video"],
  // Of a drawing: what describes it, and what it is made from, which is drawn elsewhere if at all.
  ...["desc", "metadata", "defs", "symbol", "clipPath", "mask", "marker", "pattern"],
]);

/** Annotations set between the letters of a word (ruby): passed over without parting it. */
const TRANSPARENT = new Set(["rt", "rp", "wbr"]);

/** Elements that run along in a line by default. Everything else, unknown names aside, is a block. */
const INLINE = new Set([
  ...[
    "a",
    "abbr",
    "acronym",
    "b",
    "bdi",
    "bdo",
    "big",
    "cite",
    "data",
    "del",
    "dfn",
    "em",
    "font",
    "i",
    "ins",
  ],
  ...[
    "label",
    "mark",
    "nobr",
    "q",
    "rb",
    "ruby",
    "s",
    "slot",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "time",
    "tt",
    "u",
  ],
  "var",
  ...["tspan", "textPath"],
]);

/** How an element takes part in the text around it. */
export type ElementRole =
  /** Its text runs along with the text around it. */
  | "inline"
  /** Its text stands apart. */
  | "block"
  /** Its text is left out, and words go on across it. */
  | "transparent"
  /** Its text is left out, and it parts words. */
  | "unreadable";

/** The role an element has by its name and attributes; CSS may say otherwise (see text-edges.ts). */
export function elementRole(element: Element): ElementRole {
  const role = roleByName(element);
  return (role === "inline" || role === "block") && isEditable(element) ? "unreadable" : role;
}

/** The same, for an element that is no editor: most pages have none, and to ask each element is dear. */
export function roleByName(element: Element): ElementRole {
  const name = propertyOf(element, "localName");
  if (INLINE.has(name)) return "inline";
  if (UNREADABLE.has(name)) return "unreadable";
  if (TRANSPARENT.has(name)) return "transparent";
  return name.includes("-") ? "inline" : "block";
}

/** What editors are among, for one look at a whole page. */
export const MAYBE_EDITORS = "[contenteditable],[role=textbox]";

/** An editor of the page: its text is the reader's own, being written. */
function isEditable(element: Element): boolean {
  const editable = callOn(element, "getAttribute", "contenteditable");
  if (editable !== null) return editable.toLowerCase() !== "false";
  return callOn(element, "getAttribute", "role") === "textbox";
}
