import type { EntityNames } from "../../core/model/entity-card.ts";
import type { Highlight, HighlightId } from "../../core/model/highlight.ts";
import type { EntityRef } from "../../core/model/ids.ts";
import { KEPT_FIELDS, type KeptField } from "../../ui/highlight/keep-toolbar.tsx";
import { KeptPanel } from "../../ui/highlight/kept-panel.tsx";
import { focusDialog, holdFocus } from "../popover/hold-focus.ts";
import { type EditingSession, startEditing } from "./editing-session.ts";
import type { HighlightApi } from "./highlight-api.ts";
import type { HighlightWriter } from "./highlight-writer.ts";
import { keepBeside } from "./keep-beside.ts";
import { linger } from "./linger.ts";
import { createToolFrame, isAtButton, isWritingIn, leaveField } from "./tool-frame.ts";
import type { Wording } from "./wording.ts";

/** What the panel works with. */
export interface KeptPanelParts {
  readonly wording: () => Wording;
  readonly writer: HighlightWriter;
  readonly api: HighlightApi;
  readonly nameEntity: (entity: EntityRef) => Promise<EntityNames | null>;
  readonly openEntity: (entity: EntityRef, range: Range) => void;
  readonly onError: (error: unknown) => void;
}

/** What a panel is opened with. */
export interface KeptPassage {
  readonly highlight: Highlight;
  readonly range: Range;
  /** The field to be written in at once; null for none. */
  readonly field: KeptField | null;
}

/** What stands beside a passage once it is kept. */
export interface KeptPanelView {
  open(kept: KeptPassage): void;
  /** Moves the focus into the open panel. */
  focus(): void;
  /** Draws what is open anew, as the look may have changed. */
  refresh(): void;
  close(): void;
  /** The highlight it is open for. */
  openFor(): HighlightId | null;
  isWriting(): boolean;
  settle(highlight: Highlight): void;
}

interface OpenPanel {
  readonly kept: KeptPassage;
  readonly session: EditingSession;
  readonly fields: KeptField[];
  wanted: KeptField | null;
  readonly end: AbortController;
}

/** Draws the panel that follows a keep: for 20 seconds, or as long as the reader is at it. */
export function createKeptPanel(parts: KeptPanelParts, signal: AbortSignal): KeptPanelView {
  const host = createToolFrame("beside", parts.wording, signal);
  const focus = holdFocus(host);
  let open: OpenPanel | null = null;

  const close = () => {
    if (!open) return;
    focus.giveBack();
    open.end.abort();
    open = null;
    host.draw(null);
    host.hide();
  };

  const redraw = () => {
    if (!open) return;
    const { strings, lang } = parts.wording();
    const { kept, session, fields } = open;
    host.draw(
      <KeptPanel
        key={kept.highlight.id}
        highlight={session.shown()}
        entities={session.entities()}
        knownTags={session.knownTags()}
        strings={strings}
        lang={lang}
        fields={[...fields]}
        wanted={open.wanted}
        edits={session.edits}
        openField={openField}
        openEntity={(entity) => {
          close();
          parts.openEntity(entity, kept.range);
        }}
        undo={() => {
          const byKeyboard = isAtButton(host);
          leaveField(host);
          parts.writer.remove({ id: kept.highlight.id, how: "notKept", byKeyboard });
        }}
        done={close}
      />,
    );
  };

  const openField = (field: KeptField) => {
    if (!open) return;
    open.fields.push(field);
    open.wanted = field;
    redraw();
  };

  host.frame.addEventListener("focusin", () => open?.session.wantTags());
  signal.addEventListener("abort", close);

  return {
    open: (kept) => {
      close();
      focus.note();
      const end = new AbortController();
      const { writer, api, nameEntity, onError } = parts;
      const session = startEditing(
        { highlight: kept.highlight, writer, api, nameEntity, redraw, onError },
        end.signal,
      );
      open = { kept, session, fields: firstFields(kept), wanted: kept.field, end };
      host.show(kept.range.startContainer);
      redraw();
      const onGone = () => {
        if (!isWritingIn(host)) close();
      };
      keepBeside({ frame: host.frame, range: kept.range, onGone }, end.signal);
      linger(host.frame, close, end.signal);
    },
    focus: () => {
      focus.note();
      focusDialog(host.frame);
    },
    refresh: redraw,
    close,
    openFor: () => open?.kept.highlight.id ?? null,
    isWriting: () => isWritingIn(host),
    settle: (highlight) => {
      if (open?.kept.highlight.id === highlight.id) open.session.settle(highlight);
    },
  };
}

/** A highlight that has a note or tags already shows them, besides the field that is asked for. */
function firstFields({ highlight, field }: KeptPassage): KeptField[] {
  return KEPT_FIELDS.filter(
    (each) => each === field || (each === "note" ? highlight.note !== "" : highlight.tags.length > 0),
  );
}
