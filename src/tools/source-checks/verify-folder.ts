import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fail, type Result, succeed } from "../../core/basics/result.ts";
import type { Pack } from "../../core/model/pack.ts";
import { KNOWLEDGE_FOLDER, readShippedKnowledge } from "../read-knowledge-files.ts";
import { findBreaches, findSourceBreaches } from "./find-breaches.ts";
import { describeFinding } from "./finding.ts";
import { collectCountedTexts } from "./passages.ts";
import type { SourceFolder } from "./read-source-folder.ts";
import { parseRecords, RECORD_FILES, type Records } from "./records.ts";
import { collectSentenceUsers } from "./sentence-users.ts";
import {
  countSentences,
  formatSourceDigests,
  parseSourceDigests,
  takeSourceDigests,
} from "./source-digests.ts";

/** What a check of a knowledge folder came to: what it counted, and a message for each breach. */
export interface Verification {
  readonly counts: readonly string[];
  /** Documents of the pack whose texts are not in the folder. */
  readonly unread: readonly string[];
  readonly breaches: readonly string[];
}

/** The knowledge base of a folder with the records beside it. */
export interface Knowledge {
  readonly pack: Pack;
  readonly records: Records;
}

const REPOSITORY = path.resolve(KNOWLEDGE_FOLDER, "../..");

/** Reads the pack of a folder and the records beside it; fails with a message for each thing that is wrong. */
export function readKnowledge(folder: string): Result<Knowledge, readonly string[]> {
  const loaded = readShippedKnowledge(folder);
  if (!loaded.ok) return fail(loaded.error.map(({ message }) => message));
  const files = new Map<string, unknown>();
  for (const name of Object.values(RECORD_FILES)) {
    const file = path.join(folder, name);
    // Whatever is no JSON has been refused with the files of the pack.
    if (existsSync(file)) files.set(name, JSON.parse(readFileSync(file, "utf8")));
  }
  const records = parseRecords(files, loaded.value);
  if (!records.ok) return fail(records.error.map((finding) => describeFinding(finding, tell(folder))));
  return succeed({ pack: loaded.value, records: records.value });
}

/** Checks a knowledge folder, against its sources unless these are null. */
export function verifyFolder(folder: string, sources: SourceFolder | null): Verification {
  const knowledge = readKnowledge(folder);
  if (!knowledge.ok) return { counts: [], unread: [], breaches: knowledge.error };
  const { pack, records } = knowledge.value;
  const listed = new Set<string>(sources?.listings.map(({ id }) => id));
  const findings = [
    ...findBreaches(pack, records),
    ...(sources === null ? [] : findSourceBreaches(pack, records, sources)),
  ];
  return {
    counts: [countContents(pack), countCoverage(pack, records)],
    unread: pack.documents.map(({ id }) => id).filter((id) => !listed.has(id)),
    breaches: findings.map((finding) => describeFinding(finding, tell(folder))),
  };
}

/**
 * Takes the digests of a folder's documents anew and writes them into a knowledge folder, beside those of documents
 * whose texts are not there; gives the file's name. What stood there and can't be read is dropped.
 */
export function updateDigests(folder: string, { texts }: SourceFolder): string {
  const file = path.join(folder, RECORD_FILES.digests);
  const kept = existsSync(file) ? parseSourceDigests(JSON.parse(readFileSync(file, "utf8"))) : null;
  const taken = takeSourceDigests(collectCountedTexts(texts).values());
  writeFileSync(file, formatSourceDigests(new Map([...(kept?.ok ? kept.value : []), ...taken])));
  return RECORD_FILES.digests;
}

function tell(folder: string): string {
  return path.relative(REPOSITORY, folder).split(path.sep).join("/");
}

function countContents({ id, revision, entities, claims, documents, events, conflicts }: Pack): string {
  const figures = claims.flatMap((claim) => claim.figures).length;
  const relations = entities.flatMap((entity) => entity.relations).length;
  return (
    `Pack ${id}, revision ${revision}: ${entities.length} entities, ${claims.length} claims with ${figures} figures, ` +
    `${relations} relations, ${events.length} events, ${conflicts.length} conflicts, ${documents.length} documents`
  );
}

function countCoverage(pack: Pack, { digests, uncovered }: Records): string {
  const used = collectSentenceUsers(pack);
  const sentences = pack.documents.reduce((sum, { id }) => {
    const document = digests.get(id);
    return sum + (document ? countSentences(document) : 0);
  }, 0);
  const listed = uncovered.reduce((sum, entry) => sum + entry.sentences.length, 0);
  return `Articles: ${sentences} sentences, ${used.size} used by claims, ${listed} listed as carrying none`;
}
