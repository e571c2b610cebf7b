import { ownGlobal } from "../../runtime/own-global.ts";
import { callOn, propertyOf } from "../plain-node.ts";
import { FRAME_CLASS } from "./frame-class.ts";

/** One thing of ours in a page: a card, a toolbar, a message. All of a document's share one element and one root. */
export interface PopoverHost {
  /** Inside the closed root. */
  readonly frame: HTMLElement;
  /** Shows the frame in the top layer, beside what the node belongs to. */
  show(node: Node): void;
  hide(): void;
  /** Whether an event came out of the root, from this frame or another. */
  owns(event: Event): boolean;
  /** What in the frame has the focus; null where it is elsewhere. */
  focused(): Element | null;
}

/** What the bundles of a document share. */
interface SharedHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** The style sheets in it, by their text: frames share what they have in common. */
  readonly sheets: Map<string, CSSStyleSheet>;
}

/** Where the bundles find it, in the isolated world they have in common. */
const SHARED_KEY = "sinoglossHost";

/**
 * Builds a frame, with the element and root it stands in where no other bundle has. The element enters the page when
 * the first frame is shown and leaves it when the signals of all have aborted. Nothing about it changes in between, so
 * that a page's observers see one insertion.
 */
export function createPopoverHost(styles: readonly string[], signal: AbortSignal): PopoverHost {
  const shared = findShared() ?? createShared();
  const { element, root } = shared;
  adoptStyles(shared, styles);
  const frame = document.createElement("div");
  frame.className = FRAME_CLASS;
  frame.hidden = true;
  root.append(frame);

  const hide = () => {
    frame.hidden = true;
    const isAnyShown = [...root.children].some((each) => each instanceof HTMLElement && !each.hidden);
    if (!isAnyShown && element.isConnected && element.matches(":popover-open")) element.hidePopover();
  };
  signal.addEventListener("abort", () => {
    hide();
    frame.remove();
    if (root.childElementCount > 0) return;
    element.remove();
    if (findShared() === shared) Reflect.deleteProperty(globalThis, SHARED_KEY);
  });
  return {
    frame,
    show: (node) => {
      if (frame.hidden) root.append(frame);
      frame.hidden = false;
      const parent = parentFor(node);
      // A page may have removed the host, or opened a dialog since.
      if (element.parentNode !== parent) parent.append(element);
      if (!element.matches(":popover-open")) element.showPopover();
      // A zoom of the page's own would move and enlarge what is placed in pixels of the window; no style undoes it. It
      // is told of what is drawn alone.
      frame.style.zoom = `${1 / element.currentCSSZoom}`;
    },
    hide,
    owns: (event) => event.composedPath().includes(element),
    focused: () => {
      const { activeElement } = root;
      return frame.contains(activeElement) ? activeElement : null;
    },
  };
}

function findShared(): SharedHost | null {
  const shared = ownGlobal(SHARED_KEY);
  return typeof shared === "object" && shared !== null ? (shared as SharedHost) : null;
}

function createShared(): SharedHost {
  const element = document.createElement("div");
  element.popover = "manual";
  const shared = {
    element,
    root: element.attachShadow({ mode: "closed" }),
    sheets: new Map<string, CSSStyleSheet>(),
  };
  Reflect.set(globalThis, SHARED_KEY, shared);
  return shared;
}

/**
 * Each sheet once, though several bundles carry it: a second copy of the card's, behind the sheets that build on it,
 * would win over their rules of the same weight.
 */
function adoptStyles({ root, sheets }: SharedHost, styles: readonly string[]): void {
  for (const text of styles) {
    if (sheets.has(text)) continue;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  root.adoptedStyleSheets = [...sheets.values()];
}

/**
 * What is outside a modal dialog is inert, and what is outside a fullscreen element is not drawn. Either may stand in a
 * shadow root around the node, or be a shadow host, whose own children are drawn only in its slots.
 */
function parentFor(node: Node): Element | ShadowRoot {
  for (let at: Node | null = node; at; at = parentAsDrawn(at)) {
    // Of fullscreen elements, this one matches those alone that were asked for, and no host of a root around them.
    if (at instanceof Element && callOn(at, "matches", ":modal")) return propertyOf(at, "shadowRoot") ?? at;
  }
  return document.documentElement;
}

/** What a node is drawn in, as far as roots are open. */
function parentAsDrawn(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  const slot = (node instanceof Element || node instanceof Text) && propertyOf(node, "assignedSlot");
  return slot || propertyOf(node, "parentNode");
}
