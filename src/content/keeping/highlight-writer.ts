import { HIGHLIGHT_LIMITS } from "../../core/highlights/highlight-limits.ts";
import { isSameTarget, isSameTexts } from "../../core/highlights/same-highlight.ts";
import type {
  Highlight,
  HighlightChanges,
  HighlightDraft,
  HighlightId,
  WriteOutcome,
} from "../../core/model/highlight.ts";
import type { MessageAction } from "../../ui/highlight/undo-message.tsx";
import type { HighlightStrings } from "../../ui/strings/highlight-strings.ts";
import type { HighlightKeeper } from "../highlighting/highlight-keeper.ts";
import type { HighlightApi } from "./highlight-api.ts";
import type { MessageBar } from "./message-bar.tsx";
import type { Wording } from "./wording.ts";

interface EditOf<Field extends keyof HighlightChanges> {
  readonly field: Field;
  /** What the reader saw in it when they began: whatever else is stored by now is not theirs to replace. */
  readonly from: Highlight[Field];
  readonly to: Highlight[Field];
}

/** A change of one field. */
export type FieldEdit = EditOf<"colour"> | EditOf<"note"> | EditOf<"tags"> | EditOf<"target">;

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
  readonly wording: () => Wording;
  /** A highlight is now like this, on the disk. */
  readonly onWritten: (highlight: Highlight) => void;
  readonly onRemoved: (id: HighlightId) => void;
  readonly onError: (error: unknown) => void;
}

/** The edits of one field that one Undo takes back, all of them at once. */
interface EditRun {
  readonly id: HighlightId;
  readonly first: FieldEdit;
  readonly last: FieldEdit;
  readonly undo: MessageAction;
}

interface Accepted {
  /** Null where nothing could be written. */
  readonly stored: Highlight | null;
  /** Whether that is what was asked for, and not somebody else's version beside which it is kept. */
  readonly isWritten: boolean;
}

/** Writes what the reader does, one act after the other, paints it once it is on the disk, and offers the way back. */
export interface HighlightWriter {
  /** Keeps a passage, or tells the reader why it was not kept; in a private window they may then insist. */
  keep(draft: HighlightDraft, onKept: (highlight: Highlight) => void): Promise<void>;
  /** Changes a highlight. Resolves with it as it is stored then; null where nothing was written. */
  edit(id: HighlightId, edit: FieldEdit): Promise<Highlight | null>;
  /** Deletes a highlight; the way back takes the focus where the reader came by keyboard. */
  remove(removal: Removal): void;
}

/** Builds the writer of a frame. */
export function createHighlightWriter(parts: WriterParts): HighlightWriter {
  const { api, keeper, messages, wording } = parts;
  /** What this frame wrote last, and nobody else: what a change back replaces. */
  const written = new Map<HighlightId, Highlight>();
  /** The last one told of; its Undo may be gone from the screen by now. */
  let run: EditRun | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const turn = queue.then(act);
    queue = turn.catch(parts.onError);
    return turn;
  };
  const undoBy = (wayBack: () => void): MessageAction => ({ label: wording().strings.undo, run: wayBack });
  const refuse = (outcome: WriteOutcome | null): void => {
    const { strings } = wording();
    if (outcome === null) messages.say(strings.noAnswer);
    else if (outcome.kind === "refused") messages.say(strings.refusal(outcome.reason, HIGHLIGHT_LIMITS));
  };
  const show = (highlight: Highlight) => {
    keeper.put(highlight);
    parts.onWritten(highlight);
  };
  /** Paints what is stored now, and tells of all but the plain success. */
  const accept = (outcome: WriteOutcome | null): Accepted => {
    if (outcome === null || outcome.kind === "refused") {
      refuse(outcome);
      return { stored: null, isWritten: false };
    }
    show(outcome.highlight);
    if (outcome.kind === "kept-both") {
      keeper.put(outcome.variant);
      messages.say(wording().strings.keptBoth);
      return { stored: outcome.highlight, isWritten: false };
    }
    written.set(outcome.highlight.id, outcome.highlight);
    return { stored: outcome.highlight, isWritten: true };
  };

  const keepDraft = (draft: HighlightDraft, evenPrivate: boolean, onKept: (kept: Highlight) => void) =>
    inTurn(async () => {
      const outcome = await api.keep(draft, evenPrivate);
      if (outcome?.kind === "refused" && outcome.reason === "private-window") {
        const insist = () => {
          keepDraft(draft, true, onKept).catch(parts.onError);
        };
        const { strings } = wording();
        messages.say(strings.refusal(outcome.reason, HIGHLIGHT_LIMITS), {
          label: strings.evenPrivate,
          run: insist,
        });
        return;
      }
      const { stored } = accept(outcome);
      if (stored) onKept(stored);
    });

  const change = (id: HighlightId, changes: () => HighlightChanges): Promise<Accepted> =>
    inTurn(async () => accept(await api.change(id, changes())));

  const changeBack = async (changed: Highlight, first: FieldEdit) => {
    // What the reader wrote on while the way back was offered goes back with the rest.
    const changes = () => changesBack(newer(written.get(changed.id), changed), first);
    if ((await change(changed.id, changes)).isWritten) messages.say(wording().strings.changedBack);
  };

  const editAndTell = async (id: HighlightId, edit: FieldEdit) => {
    const { stored, isWritten } = await change(id, () => changesOf(edit));
    if (!stored || !isWritten) return stored;
    const offered = run?.id === id && messages.isOffered(run.undo) ? run : null;
    const first = offered && goesOnFrom(offered.last, edit) ? offered.first : edit;
    const undo = undoBy(() => {
      changeBack(stored, first).catch(parts.onError);
    });
    messages.say(DONE[edit.field](wording().strings), undo);
    run = { id, first, last: edit, undo };
    return stored;
  };

  const restore = (id: HighlightId) =>
    inTurn(async () => {
      const outcome = await api.restore(id);
      // It was deleted here, and is known to have been: what has gone since is the time to undo it.
      if (outcome?.kind === "refused" && outcome.reason === "gone")
        messages.say(wording().strings.undoLapsed);
      else if (accept(outcome).isWritten) messages.say(wording().strings.restored);
    });

  return {
    keep: (draft, onKept) => keepDraft(draft, false, onKept),
    edit: (id, edit) =>
      editAndTell(id, edit).catch((error: unknown) => {
        parts.onError(error);
        return null;
      }),
    remove: ({ id, how, byKeyboard }) => {
      inTurn(async () => {
        const outcome = await api.remove(id);
        if (outcome === null || outcome.kind === "refused") return refuse(outcome);
        written.delete(id);
        keeper.remove(id);
        parts.onRemoved(id);
        const undo = undoBy(() => {
          restore(id).catch(parts.onError);
        });
        messages.say(wording().strings[how], undo, byKeyboard);
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

function changesOf(edit: FieldEdit): HighlightChanges {
  switch (edit.field) {
    case "colour":
      return { colour: { from: edit.from, to: edit.to } };
    case "note":
      return { note: { from: edit.from, to: edit.to } };
    case "tags":
      return { tags: { from: edit.from, to: edit.to } };
    case "target":
      return { target: { from: edit.from, to: edit.to } };
  }
}

/**
 * Whether an edit began with what the one before it left in the same field. Where it did not, somebody else wrote in
 * between, and one Undo for both would wipe that out.
 */
function goesOnFrom(last: FieldEdit, next: FieldEdit): boolean {
  if (last.field === "tags" && next.field === "tags") return isSameTexts(last.to, next.from);
  if (last.field === "target" && next.field === "target") return isSameTarget(last.to, next.from);
  return last.field === next.field && last.to === next.from;
}

/** What gives a field the value again that it had before an edit. */
function changesBack(now: Highlight, first: FieldEdit): HighlightChanges {
  switch (first.field) {
    case "colour":
      return { colour: { from: now.colour, to: first.from } };
    case "note":
      return { note: { from: now.note, to: first.from } };
    case "tags":
      return { tags: { from: now.tags, to: first.from } };
    case "target":
      return { target: { from: now.target, to: first.from } };
  }
}

function newer(one: Highlight | undefined, other: Highlight): Highlight {
  return one && one.modified > other.modified ? one : other;
}
