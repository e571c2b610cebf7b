import { changeHighlight } from "../core/highlights/change-highlight.ts";
import type { Highlight, HighlightId } from "../core/model/highlight.ts";
import type { Committed } from "./committed.ts";
import type { UserDb } from "./user-db.ts";
import { type HighlightRow, makeHighlightRow, readHighlightRow } from "./user-rows.ts";

/*
 * What becomes of many highlights at once, each function inside one transaction of its caller's: all or nothing.
 */

/** One highlight before and after an act; null where there was none. With it, the act can be taken back. */
export interface Act {
  readonly before: Highlight | null;
  readonly after: Highlight | null;
}

/** What an act on many highlights did. */
export interface BulkOutcome {
  /** One for each highlight written; what was as wanted already, or is gone, has none. */
  readonly acts: readonly Act[];
}

/** What came of acts that were worked out from what the reader saw. */
export interface ApplyOutcome extends BulkOutcome {
  /** Left as they are: somebody has changed them since, or one that they go together with. */
  readonly touchedSince: number;
}

/**
 * What becomes of acts where a highlight was changed since: `each` leaves that one alone; `together` leaves them all,
 * as acts that only make sense with one another have to be.
 */
export type ApplyRule = "each" | "together";

/** Rows a request: a few megabytes, so that a hundred thousand never lie in memory twice. */
const ROWS_PER_WRITE = 500;

/** Tags to add to highlights, and to take off. */
export interface TagChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** Changes the tags of highlights; one that would have too many tags stays as it is. */
export async function changeTagsIn(
  db: UserDb,
  ids: readonly HighlightId[],
  change: TagChange,
  now: number,
): Promise<Committed<BulkOutcome>> {
  const acts: Act[] = [];
  for (const before of await readMany(db, ids)) {
    const kept = before.tags.filter((tag) => !change.remove.includes(tag));
    const tags = { from: before.tags, to: [...kept, ...change.add] };
    // No field is contested, as `from` is what is stored: the new id is never used.
    const outcome = changeHighlight({ stored: before, changes: { tags }, now, newId: before.id });
    if (outcome.kind !== "written" || outcome.highlight.modified === before.modified) continue;
    acts.push({ before, after: outcome.highlight });
  }
  await writeActs(db, acts);
  return commit(acts, { pagesChanged: false });
}

/** Moves highlights to the trash, damaged ones too, which have no act: there is nothing to put back. */
export async function deleteManyIn(
  db: UserDb,
  ids: readonly HighlightId[],
  now: number,
): Promise<Committed<BulkOutcome>> {
  const rows = await db.highlights.bulkGet([...ids]);
  const there = rows.flatMap((row, index) => {
    const id = ids[index];
    return row === undefined || id === undefined ? [] : [{ id, row, highlight: readHighlightRow(row) }];
  });
  await db.trash.bulkPut(
    there.map(({ id, row, highlight }) =>
      highlight.ok
        ? { ...makeHighlightRow(highlight.value), deletedAt: now }
        : { id, damaged: row, deletedAt: now },
    ),
  );
  await db.highlights.bulkDelete(there.map(({ id }) => id));
  const acts = there.flatMap(({ highlight }) =>
    highlight.ok ? [{ before: highlight.value, after: null }] : [],
  );
  // A damaged one may have been of any page.
  const isAny = acts.length < there.length;
  return isAny
    ? { value: { acts }, touched: null, pagesChanged: true }
    : commit(acts, { pagesChanged: acts.length > 0 });
}

/**
 * Applies acts: each highlight that is still as it was before its act becomes what it is after it. What was deleted
 * comes back only out of the trash: what has lapsed or was erased since stays gone.
 */
export async function applyIn(
  db: UserDb,
  acts: readonly Act[],
  { now, rule }: { readonly now: number; readonly rule: ApplyRule },
): Promise<Committed<ApplyOutcome>> {
  const untouched: Act[] = [];
  for (const part of inParts(acts)) {
    const ids = part.map(idOf);
    const rows = await db.highlights.bulkGet(ids);
    const trashed = await db.trash.bulkGet(ids);
    untouched.push(
      ...part.filter(({ before, after }, index) =>
        before === null
          ? rows[index] === undefined && isVersion(trashed[index], after)
          : isVersion(rows[index], before),
      ),
    );
  }
  const applied = rule === "together" && untouched.length < acts.length ? [] : untouched;
  await writeActs(db, applied, now);
  const committed = commit(applied, { pagesChanged: applied.length > 0 });
  return { ...committed, value: { acts: applied, touchedSince: acts.length - applied.length } };
}

/** The acts that take acts back, the last first. */
export function reverse(acts: readonly Act[]): readonly Act[] {
  return acts.map(({ before, after }) => ({ before: after, after: before })).toReversed();
}

/**
 * Writes what acts lead to. What is taken away goes to the trash, from where the purge also takes it out of the
 * backups; what is put back leaves it.
 */
export async function writeActs(db: UserDb, acts: readonly Act[], now = 0): Promise<void> {
  // Asked once: a deletion of what is not there costs as much as one of what is.
  const trashed = new Set(await db.trash.toCollection().primaryKeys());
  for (const part of inParts(acts)) {
    const put: HighlightRow[] = [];
    const gone: HighlightRow[] = [];
    for (const { before, after } of part) {
      if (after !== null) put.push(makeHighlightRow(after));
      else if (before !== null) gone.push(makeHighlightRow(before));
    }
    if (put.length > 0) {
      await db.highlights.bulkPut(put);
      await db.trash.bulkDelete(put.map(({ id }) => id).filter((id) => trashed.has(id)));
    }
    if (gone.length > 0) {
      await db.trash.bulkPut(gone.map((row) => ({ ...row, deletedAt: now })));
      await db.highlights.bulkDelete(gone.map(({ id }) => id));
    }
  }
}

/** A list in parts of at most ROWS_PER_WRITE. */
export function* inParts<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += ROWS_PER_WRITE) {
    yield items.slice(start, start + ROWS_PER_WRITE);
  }
}

/** What follows from acts once they are committed. */
export function commit(
  acts: readonly Act[],
  { pagesChanged }: { readonly pagesChanged: boolean },
): Committed<BulkOutcome> {
  const touched = new Set(
    acts.flatMap(({ before, after }) => [before, after].flatMap((one) => one?.page.keys ?? [])),
  );
  return { value: { acts }, touched: [...touched], pagesChanged };
}

async function readMany(db: UserDb, ids: readonly HighlightId[]): Promise<Highlight[]> {
  const rows = await db.highlights.bulkGet([...ids]);
  return rows.flatMap((row) => {
    const highlight = readHighlightRow(row);
    return highlight.ok ? [highlight.value] : [];
  });
}

function idOf({ before, after }: Act): string {
  return (after ?? before)?.id ?? "";
}

function isVersion(row: unknown, seen: Highlight | null): boolean {
  const stored = readHighlightRow(row);
  return stored.ok && stored.value.modified === seen?.modified;
}
