import { isLabelText } from "../../core/matching/is-label-text.ts";
import { callOn, elementAround, propertyOf } from "../plain-node.ts";
import type { TextBlock } from "./text-block.ts";

/**
 * What elements are, by name, role, `rel` and `itemprop`, in this order: labels, controls, contacts, code. An element
 * called `switch` is a drawing's, with the text of one of those in it.
 */
const MEANING =
  / (?:nav|navigation|menu\w*|search|footer|contentinfo|banner|address|button|label|legend|toolbar|tab|tablist|(?<!^ )switch|option|\w+box|code|author|tag|keywords|breadcrumb) /;
/** Names for boxes of short labels, and for boxes whose sentences are no part of the page's matter, as whole words. */
const LABELS =
  /[ _-](?:ace_editor|shar(?:e|ing)|social(?![_-](?:credit|science))|menu|nav|navbar|navigation|toolbar|breadcrumbs?|tags|pagination|masthead|login|(?:blob-)?code)[ _-]/;
const BOXES =
  /[ _-](?:cookies?|consent|gdpr|byline|authors?|bio|footer|copyright|newsletter|disclaimer)[ _-]/;
/** `has-social-links` says how the element is, not what. */
const STATE = /[ _-](?:has|is|with|no|enabled|disabled)[ _-]/;

/** What parts an article from what stands around it: nothing outside says what its text is. */
const BOUNDARY = "html,body,main,article,[role=main],[role=article]";

/** How far up names are believed, and how far up is looked at all: pages nest by the thousand. */
const NAMED_REACH = 6;
const REACH = 40;
/** The text of a box of labels, and of one label, is no longer, in UTF-16 code units. */
const BOX_LENGTH = 3000;
const LABEL_LENGTH = 100;

/** A link of so little text alone in its block is an entry of a menu, where it is not in what it heads or a table. */
const LONE_LINK = /^\s*(?:[\u3005\u3007\u3400-\u9FFF]{1,12}|\S{1,24}(?:\s+\S{1,24}){0,3})\s*$/;
const CELLS = "td,th,dd,h1,h2,h3,h4,h5,h6,caption,figcaption";

/** How long a label in an element may be: any length where the element is a label by what it is. */
interface Bounds {
  readonly labelLength: number;
  readonly reach: number;
}
const NOTHING: Bounds = { labelLength: 0, reach: 0 };

/**
 * Tells labels from prose: share buttons, menus, banners about cookies, bylines, code. To be asked for the few blocks
 * that name something; what it has seen of an element it remembers, so ask for another one once the page has changed.
 */
export function createLabelReader(): (block: TextBlock) => boolean {
  const known = new WeakMap<Element, Bounds>();
  let bodyLength: number | null = null;
  const half = () => {
    bodyLength ??= textLength(document.body);
    return bodyLength / 2;
  };
  return (block) => {
    const around = elementAroundAll(block);
    if (isLabelText(block.text) || (around && isLoneLink(block, around))) return true;
    let element = around;
    for (let up = 0; element && up < REACH && !callOn(element, "matches", BOUNDARY); up++) {
      const bounds = known.get(element) ?? readBounds(element, half);
      known.set(element, bounds);
      if (up < bounds.reach && block.text.length <= bounds.labelLength) return true;
      const parent: Node | null = propertyOf(element, "parentNode");
      element = parent instanceof ShadowRoot ? parent.host : elementAround(element);
    }
    return false;
  };
}

/** The innermost element around the whole of a block. */
function elementAroundAll({ segments }: TextBlock): Element | null {
  let element = segments[0]?.node.parentElement ?? null;
  const last = segments.at(-1)?.node ?? null;
  while (element && !callOn(element, "contains", last)) element = elementAround(element);
  return element;
}

function isLoneLink({ text }: TextBlock, around: Element): boolean {
  return (
    LONE_LINK.test(text) &&
    callOn(around, "closest", "a,button") !== null &&
    !callOn(around, "closest", CELLS)
  );
}

function readBounds(element: Element, halfOfPage: () => number): Bounds {
  const tell = (...names: readonly string[]) =>
    ` ${names.map((name) => callOn(element, "getAttribute", name) ?? "").join(" ")} `;
  const ownName = propertyOf(element, "localName");
  const isMeant = MEANING.test(` ${ownName}${tell("role", "rel", "itemprop")}`);
  if (isMeant || (ownName === "pre" && !isWholeText(element, halfOfPage)))
    return { labelLength: Number.POSITIVE_INFINITY, reach: REACH };
  const names = `${tell("class", "id")}${ownName}${shortLabel(element)} `
    .replace(/([a-z])(?=[A-Z])/g, "$1-")
    .toLowerCase()
    .split(/\s+/)
    .map((name) => ` ${name} `)
    .filter((name) => !STATE.test(name));
  const isBox = names.some((name) => BOXES.test(name));
  if (!isBox && !names.some((name) => LABELS.test(name))) return NOTHING;
  // One that holds an article is more than a box of labels, whatever its name says.
  if (callOn(element, "querySelector", `h1,${BOUNDARY}`) || textLength(element) > BOX_LENGTH) return NOTHING;
  return { labelLength: isBox ? BOX_LENGTH : LABEL_LENGTH, reach: NAMED_REACH };
}

/** What a box is called for those who can't see it, where that is at most three words, as one name. */
function shortLabel(element: Element): string {
  const words = (callOn(element, "getAttribute", "aria-label") ?? "").trim().split(/\s+/);
  return words.length <= 3 ? ` ${words.join("-")}` : "";
}

/** A text shown as it was typed, with nothing beside it: a letter in an archive, a file of plain text. */
function isWholeText(pre: Element, halfOfPage: () => number): boolean {
  return !pre.querySelector("span,code") && textLength(pre) > halfOfPage();
}

function textLength(element: Element | null): number {
  return (element && propertyOf(element, "textContent")?.length) ?? 0;
}
