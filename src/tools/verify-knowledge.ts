import path from "node:path";
import type { Pack } from "../core/model/pack.ts";
import { KNOWLEDGE_FOLDER, loadBundledPack } from "./read-knowledge-files.ts";
import { checkClaimSources, type SourceFinding } from "./source-checks/check-claim-sources.ts";
import { checkOwnWords } from "./source-checks/check-own-words.ts";
import { readSourceTexts } from "./source-checks/read-source-texts.ts";

// Checks the knowledge base for contributors: node --import tsx src/tools/verify-knowledge.ts
// Exit status 1 if anything is wrong. The source texts are no part of the repository: where they are not beside it,
// the pack is checked by itself and the rest is said to be skipped.

const SOURCES_NAME = "../shared/documents";
const SOURCES_FOLDER = path.resolve(KNOWLEDGE_FOLDER, "../..", SOURCES_NAME);

function verify(): boolean {
  const loaded = loadBundledPack();
  if (!loaded.ok) {
    for (const { message } of loaded.error) console.error(message);
    console.error(`${loaded.error.length} error(s)`);
    return false;
  }
  const pack = loaded.value;
  console.log(countContents(pack));
  const bare = findBareEntities(pack);
  for (const line of bare) console.error(line);

  const texts = readSourceTexts(SOURCES_FOLDER);
  if (texts === null) {
    console.log(`Sources: skipped: ${SOURCES_NAME} is not there`);
    return bare.length === 0;
  }
  // Claims count in a document's first text; other captures of it only have words that may not be taken.
  const counted = new Map([...texts].reverse().map((text) => [text.id, text]));
  const findings = [
    ...pack.claims.flatMap((claim) => checkClaimSources(claim, counted)),
    ...checkOwnWords(pack, texts),
  ];
  for (const finding of findings) console.error(describeFinding(finding));
  console.log(
    `Sources: ${pack.claims.length} claims held against ${texts.length} texts, ${findings.length} finding(s)`,
  );
  return bare.length + findings.length === 0;
}

function countContents({ id, revision, entities, claims, documents, events, conflicts }: Pack): string {
  const figures = claims.flatMap((claim) => claim.figures).length;
  return (
    `Pack ${id}, revision ${revision}: ${entities.length} entities, ${claims.length} claims with ${figures} figures, ` +
    `${documents.length} documents, ${events.length} events, ${conflicts.length} conflicts`
  );
}

/** Entities a card could say nothing about: the form allows them, the bundled pack does not. */
function findBareEntities(pack: Pack): string[] {
  const named = new Set(pack.claims.flatMap((claim) => claim.entities));
  return pack.entities.flatMap(({ id, summary }) => [
    ...(named.has(id) ? [] : [`entity "${id}": no claim is about it`]),
    ...(summary.length > 0 ? [] : [`entity "${id}": summary is empty`]),
  ]);
}

function describeFinding({ item, field, problem }: SourceFinding): string {
  return `${item}: ${field} ${problem}`;
}

process.exitCode = verify() ? 0 : 1;
