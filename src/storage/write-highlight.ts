import { changeHighlight } from "../core/highlights/change-highlight.ts";
import { stableId } from "../core/highlights/stable-id.ts";
import { UNDO_MS } from "../core/highlights/undo-window.ts";
import type {
  Highlight,
  HighlightChanges,
  HighlightId,
  Refusal,
  WriteOutcome,
} from "../core/model/highlight.ts";
import type { Committed } from "./committed.ts";
import { hasPage } from "./read-highlights.ts";
import type { UserDb } from "./user-db.ts";
import { makeHighlightRow, readDeletedAt, readHighlightRow } from "./user-rows.ts";

/*
 * What becomes of one highlight, each function inside a transaction of its caller's. All are safe to be asked twice:
 * a worker that dies before it can answer is asked again by call-background.ts.
 */

/** The number of highlights at which a reader is reminded, once, that there is no copy of them elsewhere. */
const REMIND_AT = 50;
/** The key of the reminder's row. */
const REMINDER_KEY = "export-reminder";

/** Keeps a highlight. One that is there already, by its id, stays as it is and is given back. */
export async function keepIn(db: UserDb, highlight: Highlight): Promise<Committed<WriteOutcome>> {
  const row = await db.highlights.get(highlight.id);
  if (row !== undefined) return kept(row, highlight);
  // Kept, deleted, and then asked for once more: the question came late.
  if ((await db.trash.get(highlight.id)) !== undefined) return refused("gone");
  const isNewPage = !(await hasPages(db, highlight));
  await db.highlights.add(makeHighlightRow(highlight));
  await remind(db, highlight.created);
  return written(highlight, isNewPage);
}

/**
 * Changes a highlight; where somebody else changed the same field, both are kept. The variant's id is made of what was
 * asked for, so that the same question finds it there.
 */
export async function changeIn(
  db: UserDb,
  id: HighlightId,
  changes: HighlightChanges,
  now: number,
): Promise<Committed<WriteOutcome>> {
  const row = await db.highlights.get(id);
  if (row === undefined) return refused("gone");
  const stored = readHighlightRow(row);
  // A damaged one is not written over: what is left of it may be all there is.
  if (!stored.ok) return refused("storage-failed");
  const newId = stableId("variant", id, textOf(changes));
  const outcome = changeHighlight({ stored: stored.value, changes, now, newId });
  if (outcome.kind === "refused") return refused(outcome.reason);
  if (outcome.kind === "kept-both" && (await db.highlights.get(newId)) !== undefined) {
    const done = await changeIn(db, newId, changes, now);
    return { ...done, value: asVariant(stored.value, done.value) };
  }
  const changed = outcome.kind === "kept-both" ? outcome.variant : outcome.highlight;
  if (changed.id === id && changed.modified === stored.value.modified) return unchanged(outcome);
  await db.highlights.put(makeHighlightRow(changed));
  if (changed.id === newId) await db.trash.delete(newId);
  return { value: outcome, touched: changed.page.keys, pagesChanged: false };
}

/** A change to a variant that is there already, told of the highlight it stands beside. */
function asVariant(highlight: Highlight, done: WriteOutcome): WriteOutcome {
  if (done.kind === "refused") return done;
  return { kind: "kept-both", highlight, variant: done.kind === "kept-both" ? done.variant : done.highlight };
}

/** Changes as a text, whatever the order their fields came in. */
function textOf({ colour, note, tags, target }: HighlightChanges): string {
  return JSON.stringify([colour, note, tags, target]);
}

/** Moves a highlight to the trash. */
export async function deleteIn(db: UserDb, id: HighlightId, now: number): Promise<Committed<WriteOutcome>> {
  const row = await db.highlights.get(id);
  const stored = readHighlightRow(row ?? (await db.trash.get(id)));
  if (!stored.ok) return refused(row === undefined ? "gone" : "storage-failed");
  if (row === undefined) return unchanged({ kind: "written", highlight: stored.value });
  await db.trash.put({ ...makeHighlightRow(stored.value), deletedAt: now });
  await db.highlights.delete(id);
  return written(stored.value, !(await hasPages(db, stored.value)));
}

/** Takes a highlight back out of the trash, as long as its undo has not lapsed. */
export async function restoreIn(db: UserDb, id: HighlightId, now: number): Promise<Committed<WriteOutcome>> {
  const trashed = await db.trash.get(id);
  const stored = readHighlightRow(trashed ?? (await db.highlights.get(id)));
  if (!stored.ok) return refused("gone");
  if (trashed === undefined) return unchanged({ kind: "written", highlight: stored.value });
  if (now - readDeletedAt(trashed) > UNDO_MS) return refused("gone");
  const isNewPage = !(await hasPages(db, stored.value));
  await db.highlights.put(makeHighlightRow(stored.value));
  await db.trash.delete(id);
  return written(stored.value, isNewPage);
}

/** Asked for again: the same passage of the same page is the same save; anything else has no right to the id. */
function kept(row: unknown, wanted: Highlight): Committed<WriteOutcome> {
  const stored = readHighlightRow(row);
  if (!stored.ok) return refused("storage-failed");
  const isSame = stored.value.page.keys.some((key) => wanted.page.keys.includes(key));
  return isSame ? unchanged({ kind: "written", highlight: stored.value }) : refused("gone");
}

async function hasPages(db: UserDb, { page }: Highlight): Promise<boolean> {
  for (const key of page.keys) if (!(await hasPage(db, key))) return false;
  return true;
}

async function remind(db: UserDb, at: string): Promise<void> {
  if ((await db.highlights.count()) < REMIND_AT) return;
  if ((await db.meta.get(REMINDER_KEY)) !== undefined) return;
  await db.meta.add({ key: REMINDER_KEY, notice: { kind: "export-reminder", at }, dismissed: false });
}

function written(highlight: Highlight, pagesChanged: boolean): Committed<WriteOutcome> {
  return { value: { kind: "written", highlight }, touched: highlight.page.keys, pagesChanged };
}

function unchanged(value: WriteOutcome): Committed<WriteOutcome> {
  return { value, touched: [], pagesChanged: false };
}

function refused(reason: Refusal): Committed<WriteOutcome> {
  return unchanged({ kind: "refused", reason });
}
