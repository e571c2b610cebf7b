import type { ImportReading as FileReading } from "../../core/highlights/exchange/import-reading.ts";
import { readImport } from "../../core/highlights/exchange/read-import.ts";
import { planMerge } from "../../core/highlights/merge-highlights.ts";
import { runInTurns } from "../../runtime/slices.ts";
import type { HighlightStore } from "../../storage/highlight-store.ts";
import { createUndo, type StoredActParts } from "../acts/create-stored-acts.ts";
import { type ImportActs, type ImportPreview, type ImportReading, MOST_FILE_BYTES } from "./import-acts.ts";
import { readChosenFile } from "./read-chosen-file.ts";

/** The acts of the import page on the reader's database. */
export function createImportActs({ store, now, onActs }: StoredActParts): ImportActs {
  return {
    async read(file, onProgress, signal) {
      if (file.size > MOST_FILE_BYTES) return { kind: "too-big" };
      const text = await readChosenFile(file);
      if (text === null) return { kind: "closed" };
      if (text.trim() === "") return { kind: "empty" };
      const reading = await readInSlices(text, now(), onProgress, signal);
      if (reading === null || signal.aborted) return { kind: "unknown" };
      return previewOf(file.name, reading, store);
    },
    async run({ incoming }) {
      const done = await store.import(incoming);
      if (!done.ok) return { kind: "refused", reason: done.error };
      onActs(done.value.acts);
      const { acts, added, updated, keptBoth } = done.value;
      return {
        kind: "imported",
        added,
        updated,
        keptBoth,
        undo: createUndo({ store, onActs }, acts),
      };
    },
  };
}

/** Reads a file's text while the page stays usable; null where it was stopped. */
async function readInSlices(
  text: string,
  now: number,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<FileReading | null> {
  let reading: FileReading | null = null;
  function* steps(): Generator<void> {
    const slices = readImport(text, now);
    let shown = 0;
    for (let step = slices.next(); ; step = slices.next()) {
      if (step.done) {
        reading = step.value;
        return;
      }
      // A hundred drawings of a bar are as smooth as a hundred thousand.
      if (step.value - shown >= 0.01) {
        shown = step.value;
        onProgress(shown);
      }
      yield;
    }
  }
  await runInTurns(steps(), signal);
  return reading;
}

async function previewOf(
  fileName: string,
  { highlights, problems }: FileReading,
  store: HighlightStore,
): Promise<ImportReading> {
  const [problem] = problems;
  if (highlights.length === 0 && problem?.index === null) {
    return { kind: problem.kind === "wrong-form" ? "unknown" : "unreadable" };
  }
  const stored = await store.all();
  if (!stored.ok) return { kind: "refused", reason: stored.error };
  const plan = planMerge(new Map(stored.value.highlights.map((each) => [each.id, each])), highlights);
  const preview: ImportPreview = {
    fileName,
    added: plan.added,
    updated: plan.updated.map(({ mine, theirs }) => ({ yours: mine, theirs })),
    unchanged: plan.unchanged.length,
    bothChanged: plan.both.map(({ mine, theirs }) => ({ yours: mine, theirs })),
    broken: problems.flatMap(({ index, id, kind, message }) =>
      index === null ? [] : [{ position: index + 1, id, kind, message }],
    ),
    isBrokenOff: problems.some(({ kind }) => kind === "broken-off"),
    incoming: highlights,
  };
  return { kind: "read", preview };
}
