import type { KeptPanelView } from "./kept-panel-view.tsx";
import type { MessageBar } from "./message-bar.tsx";
import type { ReattachView } from "./reattach-view.tsx";
import type { SelectionOffer } from "./selection-offer.tsx";

/** What Escape closes, one at a time. A card's Escape is heard by content.js, before this. */
export interface EscapeParts {
  readonly panel: KeptPanelView;
  readonly offer: SelectionOffer;
  readonly messages: MessageBar;
  readonly reattach: ReattachView;
}

/** Closes what lies on top when Escape is pressed. A dot goes too, but leaves the key to the page. */
export function watchEscape({ panel, offer, messages, reattach }: EscapeParts, signal: AbortSignal): void {
  const closeTop = (): "ours" | "page's" => {
    if (panel.openFor() !== null) panel.close();
    else if (offer.state() === "toolbar") offer.close();
    else if (messages.hasFocus()) messages.close();
    else if (reattach.isOpen()) reattach.cancel();
    else {
      offer.close();
      return "page's";
    }
    return "ours";
  };
  const onKey = (event: KeyboardEvent) => {
    // An input method's own Escape takes back what is being composed.
    if (event.key !== "Escape" || event.isComposing || closeTop() === "page's") return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  window.addEventListener("keydown", onKey, { capture: true, signal });
}
