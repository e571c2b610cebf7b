import { FRAME_CLASS } from "./frame-class.ts";

/** The one element of ours in a page, with the root the card is drawn in. */
export interface PopoverHost {
  /** Inside the closed root: where the card goes. */
  readonly frame: HTMLElement;
  /** Shows the host in the top layer, beside what the node belongs to. */
  show(node: Node): void;
  hide(): void;
  /** Whether an event came out of the root. */
  owns(event: Event): boolean;
}

/**
 * Builds the host, which enters the page when it is first shown and leaves it when the signal aborts. Nothing about
 * it changes in between, so that a page's observers see one insertion.
 */
export function createPopoverHost(styles: string, signal: AbortSignal): PopoverHost {
  const host = document.createElement("div");
  host.popover = "manual";
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement("div");
  frame.className = FRAME_CLASS;
  root.append(frame);
  signal.addEventListener("abort", () => host.remove());
  return {
    frame,
    show: (node) => {
      const parent = parentFor(node);
      // A page may have removed the host, or opened a dialog since.
      if (host.parentNode !== parent) parent.append(host);
      if (!host.matches(":popover-open")) host.showPopover();
    },
    hide: () => {
      if (host.isConnected && host.matches(":popover-open")) host.hidePopover();
    },
    owns: (event) => event.composedPath().includes(host),
  };
}

/** What is outside a modal dialog is inert, and what is outside a fullscreen element is not drawn. */
function parentFor(node: Node): Element {
  const element = lightElement(node);
  const dialog = element?.closest("dialog:modal");
  if (dialog) return dialog;
  const fullscreen = document.fullscreenElement;
  return fullscreen?.contains(element) ? fullscreen : document.documentElement;
}

/** The element a node belongs to outside every shadow root: dialogs and fullscreen elements are looked for there. */
function lightElement(node: Node): Element | null {
  let current = node;
  for (let root = current.getRootNode(); root instanceof ShadowRoot; root = current.getRootNode())
    current = root.host;
  return current instanceof Element ? current : current.parentElement;
}
