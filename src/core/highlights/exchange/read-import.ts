import { ownField } from "../../knowledge/own-field.ts";
import type { Highlight } from "../../model/highlight.ts";
import { importHypothesis, isHypothesisAnnotation } from "./import-hypothesis.ts";
import type { ImportProblem, ImportReading, RecordReading } from "./import-reading.ts";
import { importW3c, isW3cAnnotation } from "./import-w3c.ts";
import { parseJson, splitRecords } from "./split-records.ts";

/** Names in messages are cut here: long enough for any address of an annotation. */
const MOST_NAME = 200;

/**
 * Reads a file of annotations, whatever it holds: W3C Web Annotations (one, a list, a page, a collection) or an export
 * of Hypothesis. A record that can't be read is named with the reason, the others are offered. One record is read a
 * step, so that a page stays responsive over 100,000 of them: after each, yields what part of the file is read, from 0
 * to 1.
 *
 * @param now milliseconds since 1970, for annotations without a date
 */
export function* readImport(text: string, now: number): Generator<number, ImportReading> {
  const collected = new Collected(now);
  const records = splitRecords(text);
  let step = records.next();
  for (; !step.done; step = records.next()) {
    const { value, end } = step.value;
    if (value.ok) collected.add(value.value);
    else collected.addBroken(value.error);
    yield end / text.length;
  }
  if (step.value === "broken-off") {
    collected.addProblem({
      index: null,
      id: null,
      kind: "broken-off",
      message: "The file breaks off in the middle.",
    });
  }
  return step.value === "no-list" ? readSingle(text, collected) : collected.reading();
}

/** A file without a list: one annotation, or nothing of ours. */
function readSingle(text: string, collected: Collected): ImportReading {
  const whole = parseJson(text.replace(/^\ufeff/, ""));
  if (!whole.ok) {
    return fileProblem("not-json", `The file is not JSON: ${whole.error.slice(0, MOST_NAME)}`);
  }
  if (formatOf(whole.value) === null) return wrongForm();
  collected.add(whole.value);
  return collected.reading();
}

function wrongForm(): ImportReading {
  return fileProblem("wrong-form", "The file holds neither W3C Web Annotations nor an export of Hypothesis.");
}

function fileProblem(kind: ImportProblem["kind"], message: string): ImportReading {
  return { highlights: [], problems: [{ index: null, id: null, kind, message }] };
}

/** The forms of files that highlights are read from. */
type ImportFormat = "w3c" | "hypothesis";

function formatOf(record: unknown): ImportFormat | null {
  if (isW3cAnnotation(record)) return "w3c";
  return isHypothesisAnnotation(record) ? "hypothesis" : null;
}

/** What is read so far. */
class Collected {
  readonly #now: number;
  readonly #highlights: Highlight[] = [];
  readonly #problems: ImportProblem[] = [];
  #hasKnownForm = false;
  #records = 0;

  constructor(now: number) {
    this.#now = now;
  }

  add(record: unknown): void {
    const format = formatOf(record);
    this.#hasKnownForm ||= format !== null;
    this.#note(this.#read(record, format), nameOf(record));
  }

  addBroken(reason: string): void {
    this.#note(
      { kind: "broken-record", message: `The record is not JSON: ${reason.slice(0, MOST_NAME)}` },
      null,
    );
  }

  addProblem(problem: ImportProblem): void {
    this.#problems.push(problem);
  }

  reading(): ImportReading {
    // A list of something else: one word for all of it.
    const isForeign = !this.#hasKnownForm && this.#problems.some(({ kind }) => kind === "unknown-record");
    if (isForeign) return wrongForm();
    return { highlights: this.#highlights, problems: this.#problems };
  }

  #read(record: unknown, format: ImportFormat | null): RecordReading {
    if (format === "w3c") return importW3c(record, this.#now);
    if (format === "hypothesis") return importHypothesis(record);
    return {
      kind: "unknown-record",
      message: "The record is neither a W3C annotation nor one of Hypothesis.",
    };
  }

  #note(reading: RecordReading, id: string | null): void {
    const index = this.#records++;
    if (reading.kind === "read") this.#highlights.push(reading.highlight);
    else this.#problems.push({ index, id, kind: reading.kind, message: reading.message });
  }
}

function nameOf(record: unknown): string | null {
  const id = ownField(record, "id") ?? ownField(record, "@id");
  return typeof id === "string" ? id.slice(0, MOST_NAME) : null;
}
