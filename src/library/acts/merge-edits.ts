import { reverseChanges } from "../../core/highlights/reverse-changes.ts";
import { isSameTarget, isSameTexts } from "../../core/highlights/same-highlight.ts";
import type { FieldChange, Highlight, HighlightChanges } from "../../core/model/highlight.ts";
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
    const isGoingOn = last !== null && goesOnFrom(last, edit) && isOffered(last.undo);
    last = last !== null && isGoingOn ? join(last, edit, acts) : edit;
    return last.undo;
  };
}

/** Whether an edit went on from another's outcome; where somebody else wrote in between, theirs is to come back. */
function goesOnFrom(one: WrittenEdit, other: WrittenEdit): boolean {
  if (one.highlight.id !== other.highlight.id) return false;
  const [before, after] = [one.changes, other.changes];
  return (
    Object.keys(before).join() === Object.keys(after).join() &&
    isJoined(before.colour, after.colour, Object.is) &&
    isJoined(before.note, after.note, Object.is) &&
    isJoined(before.tags, after.tags, isSameTexts) &&
    isJoined(before.target, after.target, isSameTarget)
  );
}

function isJoined<Value>(
  before: FieldChange<Value> | undefined,
  after: FieldChange<Value> | undefined,
  isSame: (one: Value, other: Value) => boolean,
): boolean {
  return before === undefined || after === undefined || isSame(before.to, after.from);
}

function join(first: WrittenEdit, { highlight, changes }: WrittenEdit, acts: Pick<LibraryActs, "change">) {
  const whole = joinChanges(first.changes, changes);
  const back = reverseChanges(whole);
  const undo: Undo = async () => {
    const undone = await acts.change(highlight, back);
    return undone.kind === "refused" ? undone : { kind: "undone", left: undone.kind === "done" ? 0 : 1 };
  };
  return { highlight, changes: whole, undo };
}

function joinChanges(first: HighlightChanges, last: HighlightChanges): HighlightChanges {
  return {
    ...(first.colour && last.colour && { colour: { from: first.colour.from, to: last.colour.to } }),
    ...(first.note && last.note && { note: { from: first.note.from, to: last.note.to } }),
    ...(first.tags && last.tags && { tags: { from: first.tags.from, to: last.tags.to } }),
    ...(first.target && last.target && { target: { from: first.target.from, to: last.target.to } }),
  };
}
