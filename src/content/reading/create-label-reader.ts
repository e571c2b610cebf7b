import { isLabelText } from "../../core/matching/is-label-text.ts";
import type { TextBlock } from "./text-block.ts";

/** Elements and roles that hold labels, controls, contacts or code by what they are. */
const BY_MEANING =
  "nav,menu,search,footer,address,button,label,legend,[rel~=author],[rel~=tag],[itemprop~=author],[itemprop=keywords],[itemprop=breadcrumb],[data-language]," +
  "navigation menu menubar menuitem toolbar tablist tab banner contentinfo search button switch option listbox combobox code textbox"
    .split(" ")
    .map((role) => `[role=${role}]`)
    .join();
/** What parts an article from what stands around it: nothing outside says what its text is. */
const BOUNDARY = "html,body,main,article,[role=main],[role=article]";
/** An element that holds one of these is more than a box of labels, whatever its name says. */
const CONTENT = "h1,main,article,[role=main],[role=article]";

/** Names for boxes of short labels, and for boxes whose sentences are no part of the page's matter, as whole words. */
const LABELS =
  /(?:^|[-_])(?:shar(?:e|ing)|social(?![-_](?:credit|science))|menu|nav|navbar|navigation|toolbar|breadcrumbs?|tags|taglist|pagination|masthead|log-?in|sitemap|(?:blob-)?code)(?:$|[-_])/;
const BOXES =
  /(?:^|[-_])(?:cookies?|consent|gdpr|byline|authors?|bio|footer|copyright|newsletter|disclaimer)(?:$|[-_])/;
/** `has-social-links` says how the element is, not what. */
const STATES = /(?:^|[-_])(?:has|is|with|no|enabled|disabled)(?:$|[-_])/;

/** How far up names are believed, and how far up is looked at all: pages nest by the thousand. */
const NAMED_REACH = 6;
const REACH = 40;
/** The text of a box of labels, and of one label, is no longer, in UTF-16 code units. */
const BOX_LENGTH = 3000;
const LABEL_LENGTH = 100;

/** A link of so little text alone in its block is an entry of a menu, not a sentence. */
const LONE_LINK = /^\s*(?:[\p{Script=Han}\p{P}\w]{1,12}|(?:\S{1,24}\s+){0,3}\S{1,24})\s*$/u;
const LINKS = "a,button,[role=link]";
/** Where a lone link is the matter itself. */
const CELLS = "td,th,dd,h1,h2,h3,h4,h5,h6,caption,figcaption,[role=heading],[role=cell]";

/** What an element says of the text in it. */
type Kind = "none" | "labels" | "box" | "meaning";

/**
 * Tells labels from prose: share buttons, menus, banners about cookies, bylines, code. To be asked for the few blocks
 * that name something; what it has seen of an element it remembers, so ask for another one once the page has changed.
 */
export function createLabelReader(): (block: TextBlock) => boolean {
  const kinds = new WeakMap<Element, Kind>();
  const kindOf = (element: Element): Kind => {
    const known = kinds.get(element);
    if (known) return known;
    const kind = readKind(element);
    kinds.set(element, kind);
    return kind;
  };
  return (block) => {
    if (isLabelText(block.text)) return true;
    const around = elementAround(block);
    if (around && isLoneLink(block, around)) return true;
    let element = around;
    for (let up = 0; element && up < REACH && !element.matches(BOUNDARY); up++) {
      const kind = kindOf(element);
      if (kind === "meaning") return true;
      if (up < NAMED_REACH && kind === "box") return true;
      if (up < NAMED_REACH && kind === "labels" && block.text.length <= LABEL_LENGTH) return true;
      element = parentOf(element);
    }
    return false;
  };
}

/** The innermost element around the whole of a block. */
function elementAround({ segments }: TextBlock): Element | null {
  let element = segments[0]?.node.parentElement ?? null;
  const last = segments.at(-1)?.node ?? null;
  while (element && !element.contains(last)) element = element.parentElement;
  return element;
}

function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

function isLoneLink({ text }: TextBlock, around: Element): boolean {
  const link = LONE_LINK.test(text) && around.closest(LINKS);
  return Boolean(link) && !around.closest(CELLS);
}

function readKind(element: Element): Kind {
  if (element.localName === "pre") return isWholeText(element) ? "none" : "meaning";
  if (element.matches(BY_MEANING)) return "meaning";
  const names = namesOf(element).filter((name) => !STATES.test(name));
  const isBox = names.some((name) => BOXES.test(name));
  if (!isBox && !names.some((name) => LABELS.test(name))) return "none";
  if (element.querySelector(CONTENT) || (element.textContent ?? "").length > BOX_LENGTH) return "none";
  return isBox ? "box" : "labels";
}

/** What an element is called: its classes, its id, a custom element's name, a label of at most three words. */
function namesOf(element: Element): string[] {
  const own = `${element.getAttribute("class") ?? ""} ${element.id}`
    .replace(/([a-z])(?=[A-Z])/g, "$1-")
    .split(/\s+/);
  const label = (element.getAttribute("aria-label") ?? "").trim().split(/\s+/);
  const names = element.localName.includes("-") ? [...own, element.localName] : own;
  return [...names, label.length <= 3 ? label.join("-") : ""].map((name) => name.toLowerCase());
}

/** A text shown as it was typed, with nothing beside it: a letter in an archive, a file of plain text. */
function isWholeText(pre: Element): boolean {
  const around = pre.ownerDocument.body?.textContent?.length ?? 0;
  return !pre.querySelector("span,code") && (pre.textContent ?? "").length > around / 2;
}
