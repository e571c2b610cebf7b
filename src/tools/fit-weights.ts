import { writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { compileLexicon } from "../core/lexicon/compile-lexicon.ts";
import { readLexicon } from "../core/lexicon/read-lexicon.ts";
import {
  crossValidate,
  type FileScores,
  fitToPassages,
  leaveFormsOut,
  scoreModel,
} from "./fitting/cross-validate.ts";
import { DEFAULT_HOLD } from "./fitting/fit-model.ts";
import { type Passage, readPassages } from "./fitting/read-passages.ts";
import { addScores, NO_SCORE, rates } from "./fitting/score-passage.ts";
import { readShippedKnowledge } from "./read-knowledge-files.ts";

/*
 * npm run --silent fit -- --passages DIR [--passages DIR …] [--hold N] [--folds N] [--write]
 *
 * Fits the weights by which ambiguous names are judged (src/core/matching/model/weights.json) to labelled passages, and
 * says how well they do: on the passages they were fitted to, on passages of folds they were not, and on forms they
 * never saw. --write writes the file. Exit status 1 where the passages can't be read.
 */
const WEIGHTS_FILE = path.resolve(import.meta.dirname, "../core/matching/model/weights.json");
const FOLDS = 10;

const { values } = parseArgs({
  options: {
    passages: { type: "string", multiple: true },
    hold: { type: "string" },
    folds: { type: "string" },
    write: { type: "boolean" },
  },
});

/** Reads all folders; null where one can't be read, which is told. */
function readAll(folders: readonly string[]): Passage[] | null {
  const passages: Passage[] = [];
  for (const folder of folders) {
    const read = readPassages(folder);
    if (!read.ok) {
      process.stderr.write(`${read.error}\n`);
      return null;
    }
    passages.push(
      ...read.value.map((passage) => ({ ...passage, file: `${path.basename(folder)}/${passage.file}` })),
    );
  }
  return passages;
}

function print(title: string, scores: FileScores): void {
  process.stdout.write(`\n${title}\n${"".padEnd(16)}right  wrong missed      P      R     F1\n`);
  const all = [...scores.values()].reduce(addScores, NO_SCORE);
  for (const [file, score] of [...scores, ["all", all] as const]) {
    const { precision, recall, f1 } = rates(score);
    const counts = [score.right, score.wrong, score.missed].map((count) => String(count).padStart(6));
    const percents = [precision, recall, f1].map((rate) => rate.toFixed(1).padStart(7));
    process.stdout.write(`${file.padEnd(15)}${counts.join(" ")}${percents.join("")}\n`);
  }
}

function main(): boolean {
  if (values.passages === undefined) {
    process.stderr.write("Say where labelled passages are: --passages DIR\n");
    return false;
  }
  const passages = readAll(values.passages);
  const pack = readShippedKnowledge();
  if (passages === null || !pack.ok) {
    if (!pack.ok) process.stderr.write("The bundled pack is unsound: npm run verify-knowledge says where\n");
    return false;
  }
  const lexicons = [readLexicon(compileLexicon(pack.value))];
  const parts = { lexicons, hold: Number(values.hold ?? DEFAULT_HOLD) };
  const folds = Number(values.folds ?? FOLDS);
  const model = fitToPassages(passages, parts);
  print("Fitted, on the same passages", scoreModel(passages, model, lexicons));
  print(`Cross-validated, ${folds} folds by document`, crossValidate(passages, parts, folds));
  print("The same without title, address and language", crossValidate(passages, parts, folds, false));
  print("Ambiguous names whose form the model never saw", leaveFormsOut(passages, parts));
  if (values.write === true) writeFileSync(WEIGHTS_FILE, `${JSON.stringify(model, null, 2)}\n`);
  return true;
}

if (!main()) process.exitCode = 1;
