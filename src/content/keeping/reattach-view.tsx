import type { Highlight } from "../../core/model/highlight.ts";
import { ReattachBar } from "../../ui/highlight/reattach-bar.tsx";
import type { SelectedPassage } from "../highlighting/highlight-ui.ts";
import { createToolFrame } from "./tool-frame.ts";
import type { Wording } from "./wording.ts";

/** What the bar works with. */
export interface ReattachParts {
  readonly wording: () => Wording;
  /** What is selected now; null for nothing that could be kept. */
  readonly readSelection: () => SelectedPassage | null;
  readonly attach: (highlight: Highlight, passage: SelectedPassage) => void;
}

/** The bar of a re-attachment. */
export interface ReattachView {
  start(highlight: Highlight): void;
  /** Draws what is open anew, as the look may have changed. */
  refresh(): void;
  cancel(): void;
  isOpen(): boolean;
}

/** Waits for the reader to select the passage that an orphan belongs to. */
export function createReattach(parts: ReattachParts, signal: AbortSignal): ReattachView {
  const host = createToolFrame("reattach", parts.wording, signal);
  let open: { readonly highlight: Highlight; readonly end: AbortController } | null = null;
  let passage: SelectedPassage | null = null;

  const cancel = () => {
    open?.end.abort();
    open = null;
    passage = null;
    host.draw(null);
    host.hide();
  };

  const redraw = () => {
    if (!open) return;
    const { strings, lang } = parts.wording();
    const { highlight } = open;
    host.draw(
      <ReattachBar
        highlight={highlight}
        strings={strings}
        lang={lang}
        canAttach={passage !== null}
        attach={() => {
          const at = passage;
          cancel();
          if (at) parts.attach(highlight, at);
        }}
        cancel={cancel}
      />,
    );
  };

  const onSelection = () => {
    const selected = parts.readSelection();
    // A press on the bar by keyboard may take the page's selection away; the passage stays chosen.
    if (!selected && host.focused()) return;
    passage = selected;
    redraw();
  };
  signal.addEventListener("abort", cancel);

  return {
    start: (highlight) => {
      cancel();
      const end = new AbortController();
      open = { highlight, end };
      host.show(document.documentElement);
      host.frame.classList.add("placed");
      onSelection();
      document.addEventListener("selectionchange", onSelection, { signal: end.signal });
    },
    refresh: redraw,
    cancel,
    isOpen: () => open !== null,
  };
}
