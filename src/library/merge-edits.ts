import type { FieldChange, Highlight, HighlightChanges } from "../core/model/highlight.ts";
import type { LibraryActs, Undo } from "./library-acts.ts";

/** An edit that was just written. */
export interface WrittenEdit {
  readonly highlight: Highlight;
  readonly changes: HighlightChanges;
  /** Takes it back, and no more. */
  readonly undo: Undo;
}

/**
 * Gives successive edits of one field one way back, to what stood in the field before the first of them, for as long as
 * the message that offers it stands: a long note is saved at every pause, and is one act to its writer.
 */
export function createEditMerger(
  acts: Pick<LibraryActs, "change">,
  isOffered: (undo: Undo) => boolean,
): (edit: WrittenEdit) => Undo {
  let last: WrittenEdit | null = null;
  return (edit) => {
    const isGoingOn = last !== null && isSameField(last, edit) && isOffered(last.undo);
    last = last !== null && isGoingOn ? join(last, edit, acts) : edit;
    return last.undo;
  };
}

function isSameField(one: WrittenEdit, other: WrittenEdit): boolean {
  const fields = ({ changes }: WrittenEdit) => Object.keys(changes).join();
  return one.highlight.id === other.highlight.id && fields(one) === fields(other);
}

function join(first: WrittenEdit, { highlight, changes }: WrittenEdit, acts: Pick<LibraryActs, "change">) {
  const { colour, note, tags, target } = first.changes;
  const back: HighlightChanges = {
    ...(colour && changes.colour && { colour: backTo(colour, changes.colour) }),
    ...(note && changes.note && { note: backTo(note, changes.note) }),
    ...(tags && changes.tags && { tags: backTo(tags, changes.tags) }),
    ...(target && changes.target && { target: backTo(target, changes.target) }),
  };
  const undo: Undo = async () => {
    const undone = await acts.change(highlight, back);
    return undone.kind === "refused" ? undone : { kind: "undone", left: undone.kind === "done" ? 0 : 1 };
  };
  return { highlight, changes: first.changes, undo };
}

function backTo<Value>(first: FieldChange<Value>, last: FieldChange<Value>): FieldChange<Value> {
  return { from: last.to, to: first.from };
}
