import { HIGHLIGHT_LIMITS } from "../../core/highlights/highlight-limits.ts";
import type {
  Highlight,
  HighlightChanges,
  HighlightDraft,
  HighlightId,
  WriteOutcome,
} from "../../core/model/highlight.ts";
import type { HighlightStrings } from "../../ui/strings/highlight-strings.ts";
import type { HighlightKeeper } from "../highlighting/highlight-keeper.ts";
import type { HighlightApi } from "./highlight-api.ts";
import type { MessageBar } from "./message-bar.tsx";

/** A change of one field, and what is said of it. */
export type FieldEdit =
  | { readonly field: "colour"; readonly to: Highlight["colour"] }
  | { readonly field: "note"; readonly to: Highlight["note"] }
  | { readonly field: "tags"; readonly to: Highlight["tags"] }
  | { readonly field: "target"; readonly to: Highlight["target"] };

/** A deletion. */
export interface Removal {
  readonly id: HighlightId;
  /** What is said of it: the end of a keep, or of a highlight. */
  readonly how: "notKept" | "removed";
  readonly byKeyboard: boolean;
}

/** What the writer works with. */
export interface WriterParts {
  readonly api: HighlightApi;
  readonly keeper: HighlightKeeper;
  readonly messages: MessageBar;
  readonly strings: HighlightStrings;
  /** A highlight is now like this, on the disk. */
  readonly onWritten: (highlight: Highlight) => void;
  readonly onRemoved: (id: HighlightId) => void;
  /** A change of it was not written. */
  readonly onRefused: (id: HighlightId) => void;
  readonly onError: (error: unknown) => void;
}

/** Writes what the reader does, one act after the other, paints it once it is on the disk, and offers the way back. */
export interface HighlightWriter {
  /** Keeps a passage, or tells the reader why it was not kept; in a private window they may then insist. */
  keep(draft: HighlightDraft, onKept: (highlight: Highlight) => void): Promise<void>;
  /** Changes a highlight, given as the reader saw it. */
  edit(seen: Highlight, edit: FieldEdit): void;
  /** Deletes a highlight; the way back takes the focus where the reader came by keyboard. */
  remove(removal: Removal): void;
}

/** Builds the writer of a frame. */
export function createHighlightWriter(parts: WriterParts): HighlightWriter {
  const { api, keeper, messages, strings } = parts;
  /** What this frame wrote last: newer than what the reader saw while an earlier act was still under way. */
  const written = new Map<HighlightId, Highlight>();
  /** What a field held before the edits that the message now shown undoes, all of them at once. */
  let before: { readonly id: HighlightId; readonly edit: FieldEdit } | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const turn = queue.then(act);
    queue = turn.catch(parts.onError);
    return turn;
  };
  const say = (text: string, undo?: () => void, takesFocus = false) => {
    before = null;
    messages.say(text, undo && { label: strings.undo, run: undo }, takesFocus);
  };
  const refuse = (outcome: WriteOutcome | null): void => {
    if (outcome === null) say(strings.noAnswer);
    else if (outcome.kind === "refused") say(strings.refusal(outcome.reason, HIGHLIGHT_LIMITS));
  };
  const show = (highlight: Highlight) => {
    written.set(highlight.id, highlight);
    keeper.put(highlight);
    parts.onWritten(highlight);
  };
  /** Paints what was written; null where nothing was, which has then been said. */
  const accept = (outcome: WriteOutcome | null): Highlight | null => {
    if (outcome === null || outcome.kind === "refused") {
      refuse(outcome);
      return null;
    }
    show(outcome.highlight);
    if (outcome.kind === "kept-both") {
      keeper.put(outcome.variant);
      say(strings.keptBoth);
      return null;
    }
    return outcome.highlight;
  };

  const keepDraft = (draft: HighlightDraft, evenPrivate: boolean, onKept: (kept: Highlight) => void) =>
    inTurn(async () => {
      const outcome = await api.keep(draft, evenPrivate);
      if (outcome?.kind === "refused" && outcome.reason === "private-window") {
        const insist = () => {
          keepDraft(draft, true, onKept).catch(parts.onError);
        };
        messages.say(strings.refusal(outcome.reason, HIGHLIGHT_LIMITS), {
          label: strings.evenPrivate,
          run: insist,
        });
        return;
      }
      const kept = accept(outcome);
      if (kept) onKept(kept);
    });

  const change = (seen: Highlight, edit: FieldEdit): Promise<Highlight | null> =>
    inTurn(async () => {
      const base = newer(written.get(seen.id), seen);
      const changed = accept(await api.change(seen.id, changesOf(base, edit)));
      if (!changed) parts.onRefused(seen.id);
      return changed;
    });

  const changeBack = async (seen: Highlight, edit: FieldEdit) => {
    if (await change(seen, edit)) say(strings.changedBack);
  };

  const editAndTell = async (seen: Highlight, edit: FieldEdit) => {
    const started = newer(written.get(seen.id), seen);
    const changed = await change(seen, edit);
    if (!changed) return;
    const isGoingOn = messages.isOpen() && before?.id === seen.id && before.edit.field === edit.field;
    const back = isGoingOn && before ? before.edit : editOf(started, edit.field);
    say(DONE[edit.field](strings), () => {
      changeBack(changed, back).catch(parts.onError);
    });
    before = { id: seen.id, edit: back };
  };

  const restore = (id: HighlightId) =>
    inTurn(async () => {
      if (accept(await api.restore(id))) say(strings.restored);
    });

  return {
    keep: (draft, onKept) => keepDraft(draft, false, onKept),
    edit: (seen, edit) => {
      editAndTell(seen, edit).catch(parts.onError);
    },
    remove: ({ id, how, byKeyboard }) => {
      inTurn(async () => {
        const outcome = await api.remove(id);
        if (outcome === null || outcome.kind === "refused") return refuse(outcome);
        written.delete(id);
        keeper.remove(id);
        parts.onRemoved(id);
        const undo = () => {
          restore(id).catch(parts.onError);
        };
        say(strings[how], undo, byKeyboard);
      }).catch(parts.onError);
    },
  };
}

const DONE: Readonly<Record<FieldEdit["field"], (strings: HighlightStrings) => string>> = {
  colour: (strings) => strings.colourSaved,
  note: (strings) => strings.noteSaved,
  tags: (strings) => strings.tagsSaved,
  target: (strings) => strings.reattached,
};

/** The edit that gives a field what a version of the highlight has in it. */
function editOf(highlight: Highlight, field: FieldEdit["field"]): FieldEdit {
  switch (field) {
    case "colour":
      return { field, to: highlight.colour };
    case "note":
      return { field, to: highlight.note };
    case "tags":
      return { field, to: highlight.tags };
    case "target":
      return { field, to: highlight.target };
  }
}

function changesOf(base: Highlight, edit: FieldEdit): HighlightChanges {
  switch (edit.field) {
    case "colour":
      return { colour: { from: base.colour, to: edit.to } };
    case "note":
      return { note: { from: base.note, to: edit.to } };
    case "tags":
      return { tags: { from: base.tags, to: edit.to } };
    case "target":
      return { target: { from: base.target, to: edit.to } };
  }
}

function newer(one: Highlight | undefined, other: Highlight): Highlight {
  return one && one.modified > other.modified ? one : other;
}
