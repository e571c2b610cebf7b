import { parseSighting } from "../core/highlights/parse-sighting.ts";
import type { Sighting } from "../core/model/highlight.ts";
import type { UserDb } from "./user-db.ts";

/** How old a sighting may be before the same is noted again: each is a write to the disk, and a trace of reading. */
const FRESH_MS = 24 * 60 * 60 * 1000;

/** Notes how highlights were found, where that is news. Inside a transaction of the caller's. */
export async function noteSightingsIn(db: UserDb, sightings: readonly Sighting[]): Promise<void> {
  const ids = sightings.map(({ id }) => id);
  const kept = new Set(await db.highlights.where("id").anyOf(ids).primaryKeys());
  const before = await db.sightings.bulkGet(ids);
  const news = sightings.filter(
    (sighting, index) => kept.has(sighting.id) && isNews(sighting, before[index]),
  );
  if (news.length > 0) await db.sightings.bulkPut(news);
}

function isNews(sighting: Sighting, row: unknown): boolean {
  const before = parseSighting(row);
  if (!before.ok) return true;
  const { status, found, at } = before.value;
  const isSame = status === sighting.status && found === sighting.found;
  return !isSame || Date.parse(sighting.at) - Date.parse(at) > FRESH_MS;
}
