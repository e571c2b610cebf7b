import { fail, type Result, succeed } from "../../core/basics/result.ts";
import { collectKnownIds } from "../../core/knowledge/known-ids.ts";
import { type FieldReader, readCount, readList, readObject } from "../../core/knowledge/read-fields.ts";
import { readPassage, readReference, readTextFragment } from "../../core/knowledge/read-texts.ts";
import type { ClaimId, DocumentId, EntityId } from "../../core/model/ids.ts";
import type { Pack } from "../../core/model/pack.ts";
import type { Finding } from "./finding.ts";
import { parseSourceDigests, type SourceDigests, UPDATE_DIGESTS } from "./source-digests.ts";

/** Sentences of an article that hold no fact: headings, captions, links to other articles. */
export interface UncoveredSentences {
  readonly document: DocumentId;
  readonly paragraph: number;
  readonly sentences: readonly number[];
  readonly reason: string;
}

/** The words, at most seven in a row, by which a document means an entity that it does not name there. */
export interface CarriedEntity {
  readonly entity: EntityId;
  readonly document: DocumentId;
  readonly words: readonly string[];
  readonly reason: string;
}

/** A claim that is told without a speaker, and why it may be. */
export interface PlainClaim {
  readonly claim: ClaimId;
  readonly reason: string;
}

/**
 * A document whose every assertion is its own opinion. `facts` are the claims that tell, in its name, what it reports
 * and not what it holds.
 */
export interface OpinionDocument {
  readonly document: DocumentId;
  readonly reason: string;
  readonly facts: readonly ClaimId[];
}

/** What the project writes down about its sources beside the pack. The pack does not ship it. */
export interface Records {
  readonly uncovered: readonly UncoveredSentences[];
  readonly carried: readonly CarriedEntity[];
  readonly plain: readonly PlainClaim[];
  readonly opinions: readonly OpinionDocument[];
  readonly digests: SourceDigests;
}

/** The file of each record inside the knowledge folder. */
export const RECORD_FILES = {
  uncovered: "uncovered-sentences.json",
  carried: "carried-entities.json",
  plain: "plain-claims.json",
  opinions: "opinion-documents.json",
  digests: "source-digests.json",
} as const satisfies Record<keyof Records, string>;

const readUncovered = readObject<UncoveredSentences>({
  document: readReference("documents"),
  paragraph: readCount,
  sentences: readList(readCount, 1),
  reason: readPassage,
});
const readCarried = readObject<CarriedEntity>({
  entity: readReference("entities"),
  document: readReference("documents"),
  words: readList(readTextFragment, 1),
  reason: readPassage,
});
const readPlain = readObject<PlainClaim>({ claim: readReference("claims"), reason: readPassage });
const readOpinion = readObject<OpinionDocument>({
  document: readReference("documents"),
  reason: readPassage,
  facts: readList(readReference("claims")),
});

/**
 * Reads the records out of the parsed JSON of their files, by file name. Fails with every field that is wrong, ids
 * that lead nowhere among them.
 */
export function parseRecords(files: ReadonlyMap<string, unknown>, pack: Pack): Result<Records, Finding[]> {
  const findings: Finding[] = [];
  const known = collectKnownIds(pack);
  const readAll = <Entry>(file: string, reader: FieldReader<Entry>): readonly Entry[] => {
    const report = (field: string, problem: string) => findings.push({ file, item: null, field, problem });
    if (!files.has(file)) report("", "is missing");
    else return readList(reader)(files.get(file), { field: "", known, report }) ?? [];
    return [];
  };
  const digests = files.has(RECORD_FILES.digests)
    ? parseSourceDigests(files.get(RECORD_FILES.digests))
    : fail(`is missing: ${UPDATE_DIGESTS}`);
  if (!digests.ok) {
    findings.push({ file: RECORD_FILES.digests, item: null, field: "", problem: digests.error });
  }
  const lists = {
    uncovered: readAll(RECORD_FILES.uncovered, readUncovered),
    carried: readAll(RECORD_FILES.carried, readCarried),
    plain: readAll(RECORD_FILES.plain, readPlain),
    opinions: readAll(RECORD_FILES.opinions, readOpinion),
  };
  if (!digests.ok || findings.length > 0) return fail(findings);
  return succeed({ ...lists, digests: digests.value });
}
