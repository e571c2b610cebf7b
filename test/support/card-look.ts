import type { DrivenPage } from "../../src/tools/browsers/driven-browser.ts";
import { runInFrame, type TabFrame } from "./run-in-frame.ts";

/** How a thing of ours in a page looks now. */
export interface SeenLook {
  /** Its ground, as `rgb(29, 34, 38)`. */
  readonly ground: string;
  /** `light` or `dark`: what fields and scroll bars in it are drawn by. */
  readonly scheme: string;
  /** BCP 47. */
  readonly lang: string;
}

/** The look of the last thing of ours of a class (`card`, `tool`) that shows in a frame; null where none does. */
export function lookInFrame(
  extension: DrivenPage,
  frame: TabFrame,
  className: string,
): Promise<SeenLook | null> {
  return runInFrame(
    extension,
    frame,
    (wanted: string) => {
      const host = [...document.documentElement.children].find((each) => each.matches("[popover]"));
      if (!(host instanceof HTMLElement)) return null;
      const inFirefox = (host as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot })
        .openOrClosedShadowRoot;
      const root = inFirefox ?? chrome.dom.openOrClosedShadowRoot(host);
      const shown = [...root.querySelectorAll<HTMLElement>(`.${wanted}`)].filter(
        (each) => each.closest("[hidden]") === null,
      );
      const last = shown.at(-1);
      if (!last) return null;
      const { backgroundColor, colorScheme } = getComputedStyle(last);
      return { ground: backgroundColor, scheme: colorScheme, lang: last.lang };
    },
    className,
  );
}

/** The look of a page of the extension. */
export function lookOfPage(page: DrivenPage): Promise<SeenLook> {
  return page.evaluate(() => ({
    ground: getComputedStyle(document.body).backgroundColor,
    scheme: getComputedStyle(document.body).colorScheme,
    lang: document.documentElement.lang,
  }));
}

declare const chrome: { readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot } };
