import type { ImportReading } from "../../../../../src/core/highlights/exchange/import-reading.ts";
import { readImport } from "../../../../../src/core/highlights/exchange/read-import.ts";

/** Reads a file of annotations at once. */
export function readWholeImport(text: string, now: number): ImportReading {
  const steps = readImport(text, now);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
