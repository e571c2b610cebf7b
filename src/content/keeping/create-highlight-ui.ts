import { HIGHLIGHT_LIMITS } from "../../core/highlights/highlight-limits.ts";
import type { HighlightColour } from "../../core/model/highlight.ts";
import type { EntityRef } from "../../core/model/ids.ts";
import type { KeptField } from "../../ui/highlight/keep-toolbar.tsx";
import type { PlacedHighlight } from "../highlighting/highlight-keeper.ts";
import type { HighlightUi, HighlightUiParts, SelectedPassage } from "../highlighting/highlight-ui.ts";
import { linesOf } from "../range-lines.ts";
import { draftPassage } from "./draft-passage.ts";
import type { HighlightApi } from "./highlight-api.ts";
import { createHighlightCard } from "./highlight-card-view.tsx";
import { createHighlightWriter } from "./highlight-writer.ts";
import { isSamePassage } from "./is-same-range.ts";
import { createKeptPanel } from "./kept-panel-view.tsx";
import { createMessageBar } from "./message-bar.tsx";
import { createReattach } from "./reattach-view.tsx";
import { createSelectionOffer } from "./selection-offer.tsx";
import { watchEscape } from "./watch-escape.ts";
import { wordingOf } from "./wording.ts";

/** What content.js hands in, and the way to the rest of the extension. */
export interface HighlightUiWiring extends HighlightUiParts {
  readonly api: HighlightApi;
}

/** Everything of highlights that is drawn in a frame, until the signal aborts. Wiring only. */
export function createHighlightUi(wiring: HighlightUiWiring, signal: AbortSignal): HighlightUi {
  const { api, keeper, listener, nameEntity, onError } = wiring;
  const wording = () => wordingOf(wiring.look());
  const messages = createMessageBar(wording, signal);
  const writer = createHighlightWriter({
    api,
    keeper,
    messages,
    wording,
    onWritten: (highlight) => {
      panel.settle(highlight);
      card.settle(highlight);
    },
    onRemoved: (id) => {
      if (panel.openFor() === id) panel.close();
      card.drop(id);
    },
    onError,
  });
  const openEntity = (entity: EntityRef, range: Range) =>
    listener.onOpenEntity(entity, {
      lines: () => linesOf(range),
      node: range.startContainer,
      pointer: null,
    });
  const panel = createKeptPanel({ wording, writer, api, nameEntity, openEntity, onError }, signal);
  const card = createHighlightCard({ wording, writer, messages, api, listener, nameEntity, onError }, signal);

  const keepIn = async (passage: SelectedPassage, colour: HighlightColour, field: KeptField | null) => {
    const made = await draftPassage(passage, colour, keeper);
    const { strings } = wording();
    if (made.kind === "nothing") return messages.say(strings.nothingToKeep);
    if (made.kind === "refused") return messages.say(strings.refusal(made.reason, HIGHLIGHT_LIMITS));
    await writer.keep(made.draft, (highlight) => {
      offer.close();
      messages.close();
      panel.open({ highlight, range: passage.range.cloneRange(), field });
      api.rememberColour(colour).catch(onError);
    });
  };
  const offer = createSelectionOffer({ wording, readColour: api.readColour, keep: keepIn, onError }, signal);

  const reattach = createReattach(
    {
      wording,
      readSelection: wiring.readPassage,
      attach: (highlight, passage) => {
        keeper
          .describe(passage.range)
          .then((target) => {
            if (target)
              void writer.edit(highlight.id, { field: "target", from: highlight.target, to: target });
            else messages.say(wording().strings.nothingToKeep);
          })
          .catch(onError);
      },
    },
    signal,
  );

  /** The highlight that stands exactly where the selection does. */
  const findKept = (range: Range): PlacedHighlight | null =>
    keeper.allPlaced().find((placed) => isSamePassage(range, placed.range)) ?? null;

  watchEscape({ panel, offer, messages, reattach }, signal);
  window.addEventListener(
    "pointerdown",
    (event) => {
      if (panel.openFor() !== null && !ui.owns(event)) panel.close();
    },
    { capture: true, passive: true, signal },
  );

  const ui: HighlightUi = {
    offer: (passage, how) => {
      if (passage === null || reattach.isOpen()) return offer.close();
      const openFor = panel.openFor();
      if (openFor !== null && (panel.isWriting() || findKept(passage.range)?.highlight.id === openFor))
        return;
      panel.close();
      offer.show(passage, how);
    },
    keep: async (passage) => {
      const kept = findKept(passage.range);
      if (!kept) return keepIn(passage, await api.readColour(), null);
      // The same keys again: the reader wants to go on with it, by keyboard.
      offer.close();
      if (panel.openFor() !== kept.highlight.id)
        panel.open({ highlight: kept.highlight, range: passage.range.cloneRange(), field: null });
      panel.focus();
    },
    startReattach: (highlight) => {
      offer.close();
      panel.close();
      reattach.start(highlight);
    },
    say: (text, takeBack, takesFocus) => {
      const run = () => {
        takeBack().then((said) => messages.say(said), onError);
      };
      messages.say(text, { label: wording().strings.undo, run }, takesFocus);
    },
    showCard: (request) => {
      panel.close();
      card.show(request);
    },
    refresh: () => {
      for (const view of [messages, panel, card, offer, reattach]) view.refresh();
    },
    setPinned: card.setPinned,
    hideCard: card.hide,
    cardBox: card.box,
    isBusy: () => card.isWriting() || panel.isWriting(),
    owns: messages.owns,
  };
  return ui;
}
