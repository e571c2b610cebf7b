import { type ComponentChildren, render } from "preact";
import { HIGHLIGHT_STYLES } from "../../ui/highlight/highlight-styles.ts";
import popoverStyles from "../popover/popover.css";
import { createPopoverHost, type PopoverHost } from "../popover/popover-host.ts";
import toolFrameStyles from "./tool-frame.css";
import type { Wording } from "./wording.ts";

/** Events that would otherwise reach a page's own shortcuts, with our element as their target. */
const KEPT_IN = ["keydown", "keypress", "keyup", "beforeinput", "input", "paste", "cut", "copy"];

/** Fields may be pressed into; anything else of ours must not take the page's selection away. */
const FIELDS = "input[type=text], textarea";

/** A frame of keeping.js. */
export interface ToolFrame extends PopoverHost {
  /** Draws in it, in the reader's theme; null empties it. */
  draw(content: ComponentChildren): void;
}

/** A frame for what keeping.js draws; `kind` names it to the style sheet. */
export function createToolFrame(kind: string, wording: () => Wording, signal: AbortSignal): ToolFrame {
  const host = createPopoverHost([popoverStyles, ...HIGHLIGHT_STYLES, toolFrameStyles], signal);
  host.frame.classList.add(kind);
  for (const type of KEPT_IN) host.frame.addEventListener(type, (event) => event.stopPropagation());
  host.frame.addEventListener("mousedown", (event) => {
    if (!(event.target instanceof Element) || !event.target.closest(FIELDS)) event.preventDefault();
  });
  return {
    ...host,
    draw: (content) => {
      host.frame.dataset["theme"] = wording().theme;
      render(content, host.frame);
    },
  };
}

/** Ends the writing in a frame, so that what is written is saved before anything else is done. */
export function leaveField(host: PopoverHost): void {
  const focused = host.focused();
  if (focused instanceof HTMLElement && isWritingIn(host)) focused.blur();
}

/** Whether the reader is at a button of a frame by keyboard: the pointer never moves the focus onto one. */
export function isAtButton(host: PopoverHost): boolean {
  return host.focused() !== null && !isWritingIn(host);
}

/** Whether the reader is writing in a frame. */
export function isWritingIn(host: PopoverHost): boolean {
  return host.focused()?.matches(FIELDS) ?? false;
}
