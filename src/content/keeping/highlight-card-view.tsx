import { diffWords } from "../../core/anchoring/diff-words.ts";
import { citeHighlight } from "../../core/highlights/citation.ts";
import { shareLink } from "../../core/highlights/share-link.ts";
import type { EntityNames } from "../../core/model/entity-card.ts";
import type { Highlight, HighlightId } from "../../core/model/highlight.ts";
import type { EntityRef } from "../../core/model/ids.ts";
import type { Rectangle } from "../../core/placement/rectangle.ts";
import { copyText } from "../../runtime/copy-text.ts";
import type { TextChange } from "../../ui/highlight/changed-text.tsx";
import { HighlightCard } from "../../ui/highlight/highlight-card.tsx";
import type { HighlightCardListener, HighlightCardRequest } from "../highlighting/highlight-ui.ts";
import { focusDialog, holdFocus } from "../popover/hold-focus.ts";
import { keepPlaced } from "../popover/keep-placed.ts";
import { WalkHint } from "../popover/walk-hint.tsx";
import { walkDirection } from "../popover/walk-keys.ts";
import { type EditingSession, startEditing } from "./editing-session.ts";
import type { HighlightApi } from "./highlight-api.ts";
import type { HighlightWriter } from "./highlight-writer.ts";
import type { MessageBar } from "./message-bar.tsx";
import { createToolFrame, isAtButton, isWritingIn, leaveField } from "./tool-frame.ts";
import type { Wording } from "./wording.ts";

/** What the card works with. */
export interface HighlightCardParts {
  readonly wording: () => Wording;
  readonly writer: HighlightWriter;
  readonly messages: MessageBar;
  readonly api: HighlightApi;
  readonly listener: HighlightCardListener;
  readonly nameEntity: (entity: EntityRef) => Promise<EntityNames | null>;
  readonly onError: (error: unknown) => void;
}

/** The card of a highlight, one in a frame. */
export interface HighlightCardView {
  show(request: HighlightCardRequest): void;
  setPinned(isPinned: boolean): void;
  /** Draws what is open anew, as the look may have changed. */
  refresh(): void;
  hide(): void;
  /** In CSS pixels of the viewport; null while none is open. */
  box(): Rectangle | null;
  isWriting(): boolean;
  settle(highlight: Highlight): void;
  /** Closes the card of a highlight that is gone. */
  drop(id: HighlightId): void;
}

interface OpenCard {
  readonly request: HighlightCardRequest;
  readonly session: EditingSession;
  readonly changes: readonly TextChange[] | null;
  readonly end: AbortController;
}

/** Draws the card of a highlight at its passage. */
export function createHighlightCard(parts: HighlightCardParts, signal: AbortSignal): HighlightCardView {
  const { listener, messages, writer, api } = parts;
  const host = createToolFrame("highlight-card-frame", parts.wording, signal);
  const focus = holdFocus(host);
  let open: OpenCard | null = null;
  let isPinned = false;

  const copy = (text: string, said: string) => {
    copyText(text)
      .then((isCopied) => messages.say(isCopied ? said : parts.wording().strings.copyFailed))
      .catch(parts.onError);
  };

  const cite = (highlight: Highlight) =>
    citeHighlight({ highlight, lang: parts.wording().lang.startsWith("zh") ? "zh" : "en", form: "text" });

  const redraw = () => {
    if (!open) return;
    const { strings, lang } = parts.wording();
    const { request, session, changes } = open;
    const { highlight } = request.placed;
    host.draw(
      <HighlightCard
        key={highlight.id}
        highlight={session.shown()}
        status={request.placed.status}
        changes={changes}
        entities={session.entities()}
        knownTags={session.knownTags()}
        strings={strings}
        lang={lang}
        edits={session.edits}
        actions={{
          copyCitation: () => copy(cite(session.shown()), strings.copied),
          copyLink: () => copy(shareLink(session.shown()), strings.linkCopied),
          remove: () => {
            const byKeyboard = isAtButton(host);
            leaveField(host);
            writer.remove({ id: highlight.id, how: "removed", byKeyboard });
          },
          openLibrary: () => {
            api.openLibrary(highlight.id).catch(parts.onError);
          },
          openEntity: (entity) => listener.onOpenEntity(entity, request.anchor),
        }}
        pin={{ pinned: isPinned, toggle: listener.onTogglePin }}
        close={listener.onClose}
        footer={request.walk ? <WalkHint step={request.walk} strings={strings} /> : undefined}
      />,
    );
  };

  const hide = () => {
    if (!open) return;
    focus.giveBack();
    open.end.abort();
    open = null;
    isPinned = false;
    // What is written in a field and not saved yet is saved as the field goes.
    host.draw(null);
    host.hide();
  };

  const onKey = (event: KeyboardEvent) => {
    const direction = open?.request.walk ? walkDirection(event) : null;
    // Fields and the colours have arrow keys and letters of their own.
    if (!direction || (event.target instanceof Element && event.target.matches("input, textarea"))) return;
    event.preventDefault();
    listener.onWalk(direction);
  };

  host.frame.addEventListener("pointerenter", listener.onPointerEnter);
  host.frame.addEventListener("pointerleave", listener.onPointerLeave);
  host.frame.addEventListener("keydown", onKey);
  host.frame.addEventListener("focusin", () => open?.session.wantTags());
  signal.addEventListener("abort", hide);

  return {
    show: (request) => {
      hide();
      focus.note();
      const end = new AbortController();
      const { highlight, found } = request.placed;
      const session = startEditing({ ...parts, highlight, redraw }, end.signal);
      const changes = found === null ? null : diffWords(highlight.target.quote.exact, found);
      open = { request, session, changes, end };
      host.show(request.anchor.node);
      redraw();
      keepPlaced(
        {
          frame: host.frame,
          anchor: request.anchor,
          isPinned: () => isPinned || isWritingIn(host),
          onTermGone: listener.onTermGone,
          onError: parts.onError,
        },
        end.signal,
      );
      if (request.walk) focusDialog(host.frame);
    },
    setPinned: (pinned) => {
      isPinned = pinned;
      redraw();
    },
    refresh: redraw,
    hide,
    box: () => (open ? host.frame.getBoundingClientRect() : null),
    isWriting: () => isWritingIn(host),
    settle: (highlight) => {
      if (open?.request.placed.highlight.id === highlight.id) open.session.settle(highlight);
    },
    drop: (id) => {
      if (open?.request.placed.highlight.id === id) listener.onClose();
    },
  };
}
