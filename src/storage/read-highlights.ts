import { compareTexts } from "../core/basics/compare-texts.ts";
import { countOne } from "../core/basics/count-one.ts";
import { parseSighting } from "../core/highlights/parse-sighting.ts";
import type { Highlight, HighlightId, Sighting } from "../core/model/highlight.ts";
import { type EntityRef, entityKey } from "../core/model/ids.ts";
import type { UserDb } from "./user-db.ts";
import {
  type DamagedRow,
  type Notice,
  readHighlightRow,
  readNoticeRow,
  readRowId,
  readRowVersion,
} from "./user-rows.ts";

/** Highlights, and what stands among them that can't be read. */
export interface FoundHighlights {
  readonly highlights: readonly Highlight[];
  /** Left in the database as they are. */
  readonly damaged: readonly DamagedRow[];
}

/** A notice, and the key it is dismissed by. */
export interface GivenNotice {
  readonly key: string;
  readonly notice: Notice;
}

/** As many as a list of suggestions can use. */
const MOST_TAGS = 200;

/** Reads rows; each that can't be read is named. */
function readRows(rows: readonly unknown[]): FoundHighlights {
  const highlights: Highlight[] = [];
  const damaged: DamagedRow[] = [];
  for (const row of rows) {
    const highlight = readHighlightRow(row);
    if (highlight.ok) highlights.push(highlight.value);
    else damaged.push(highlight.error);
  }
  return { highlights, damaged };
}

/** The highlights of a page, by any of its keys, oldest first. */
export async function findByPageIn(db: UserDb, keys: readonly string[]): Promise<FoundHighlights> {
  const rows = await db.highlights
    .where("pages")
    .anyOf([...keys])
    .distinct()
    .toArray();
  return inOrder(readRows(rows));
}

/** How many highlights mention any of these entities. */
export async function countIn(db: UserDb, entities: readonly EntityRef[]): Promise<number> {
  const ids = await db.highlights.where("entities").anyOf(entities.map(entityKey)).primaryKeys();
  return new Set(ids).size;
}

/** Every highlight, oldest first. */
export async function allIn(db: UserDb): Promise<FoundHighlights> {
  return inOrder(readRows(await db.highlights.toArray()));
}

/** Rows read at once where none is looked into: some ten milliseconds. */
const ROWS_PER_READ = 1000;

/**
 * Which version there is of every highlight. The rows are read, not the index: Dexie walks an index's keys one by one,
 * which takes five times as long.
 */
export async function versionsIn(db: UserDb): Promise<ReadonlyMap<HighlightId, string>> {
  const versions = new Map<HighlightId, string>();
  let last = "";
  for (;;) {
    const rows = await db.highlights.where("id").above(last).limit(ROWS_PER_READ).toArray();
    for (const row of rows) versions.set(readRowId(row), readRowVersion(row));
    if (rows.length < ROWS_PER_READ) return versions;
    last = readRowId(rows.at(-1));
  }
}

/** Those of these highlights that are there. */
export async function getManyIn(db: UserDb, ids: readonly HighlightId[]): Promise<FoundHighlights> {
  const rows = await db.highlights.bulkGet([...ids]);
  return readRows(rows.filter((row) => row !== undefined));
}

/** Every tag in use, most used first, those used as often in the order of their letters. */
export async function tagsIn(db: UserDb): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  // One entry of the index for each tag of each highlight, in the order of the tags.
  for (const tag of await db.highlights.orderBy("tags").keys()) countOne(counts, String(tag));
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_TAGS)
    .map(([tag]) => tag);
}

/** Whether any highlight is of a page. */
export async function hasPage(db: UserDb, key: string): Promise<boolean> {
  return (await db.highlights.where("pages").equals(key).limit(1).count()) > 0;
}

/** The keys of all pages that have highlights. */
export async function pageKeysIn(db: UserDb): Promise<readonly string[]> {
  return (await db.highlights.orderBy("pages").uniqueKeys()).map(String);
}

/** How every highlight was last found; what can't be read counts as not seen yet. */
export async function sightingsIn(db: UserDb): Promise<readonly Sighting[]> {
  const rows = await db.sightings.toArray();
  return rows.flatMap((row) => {
    const sighting = parseSighting(row);
    return sighting.ok ? [sighting.value] : [];
  });
}

/** What the reader is to be told, oldest first. */
export async function noticesIn(db: UserDb): Promise<readonly GivenNotice[]> {
  const rows = (await db.meta.toArray()).map(readNoticeRow).filter((row) => row !== null);
  return rows
    .filter(({ dismissed }) => !dismissed)
    .map(({ key, notice }) => ({ key, notice }))
    .sort((one, other) => compareTexts(one.notice.at, other.notice.at));
}

function inOrder({ highlights, damaged }: FoundHighlights): FoundHighlights {
  const sorted = highlights.toSorted((one, other) => compareTexts(one.created, other.created));
  return { highlights: sorted, damaged };
}
