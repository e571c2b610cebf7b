import { isRecord } from "../basics/is-record.ts";
import { fail, type Result, succeed } from "../basics/result.ts";

/*
 * Small readers out of which the parsers of highlights are put together. The values come from pages' processes and
 * from files, so they may be hostile: nothing is read twice, inherited or longer than its limit, and nothing throws.
 */

/** Reads one value; `field` is its path for the message (`highlight.target.quote.exact`). */
export type FieldReader<Value> = (value: unknown, field: string) => Result<Value>;

type FieldReaders<Shape> = { readonly [Key in keyof Shape]-?: FieldReader<Exclude<Shape[Key], undefined>> };

/** Reads an object into a new one that has exactly these fields; what else it holds is left behind. */
export function readShape<Shape extends object>(readers: FieldReaders<Shape>): FieldReader<Shape> {
  return readFields(readers, false);
}

/** The same, with any of the fields missing. */
export function readPartial<Shape extends object>(readers: FieldReaders<Shape>): FieldReader<Shape> {
  return readFields(readers, true);
}

function readFields<Shape extends object>(
  readers: FieldReaders<Shape>,
  mayMiss: boolean,
): FieldReader<Shape> {
  const entries: readonly (readonly [string, FieldReader<unknown>])[] = Object.entries(readers);
  return (value, field) => {
    if (!isRecord(value)) return fail(`${field}: must be an object`);
    const shape: Record<string, unknown> = {};
    for (const [key, read] of entries) {
      const inner = Object.hasOwn(value, key) ? value[key] : undefined;
      if (inner === undefined && mayMiss) continue;
      const result = read(inner, `${field}.${key}`);
      if (!result.ok) return result;
      shape[key] = result.value;
    }
    return succeed(shape as Shape);
  };
}

/** Reads a text of at most `most` UTF-16 units. Half characters (lone surrogates) become U+FFFD, as in UTF-8. */
export function readText(most: number): FieldReader<string> {
  return (value, field) => {
    if (typeof value !== "string") return fail(`${field}: must be a text`);
    if (value.length > most) return fail(`${field}: is longer than ${most} characters`);
    return succeed(value.replace(/\p{Cs}/gu, "\ufffd"));
  };
}

/** Reads a text that isn't empty. */
export function readFilledText(most: number): FieldReader<string> {
  const read = readText(most);
  return (value, field) => (value === "" ? fail(`${field}: must not be empty`) : read(value, field));
}

/** Reads a list of at most `most` items. */
export function readList<Value>(read: FieldReader<Value>, most: number): FieldReader<readonly Value[]> {
  return (value, field) => {
    if (!Array.isArray(value)) return fail(`${field}: must be a list`);
    if (value.length > most) return fail(`${field}: holds ${value.length}, at most ${most} are allowed`);
    const items: Value[] = [];
    for (const [index, item] of value.entries()) {
      const result = read(item, `${field}[${index}]`);
      if (!result.ok) return result;
      items.push(result.value);
    }
    return succeed(items);
  };
}

/** Reads a value that may be null. */
export function readNullable<Value>(read: FieldReader<Value>): FieldReader<Value | null> {
  return (value, field) => (value === null ? succeed(null) : read(value, field));
}

/** Reads a word out of a closed list. */
export function readOneOf<Word extends string>(words: readonly Word[]): FieldReader<Word> {
  return (value, field) => {
    const word = words.find((candidate) => candidate === value);
    return word === undefined ? fail(`${field}: must be one of ${words.join(", ")}`) : succeed(word);
  };
}

/** Reads a whole number from 0. */
export const readOffset: FieldReader<number> = (value, field) =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0
    ? // Adding 0 makes -0, which JSON and comparisons tell apart, the 0 it means.
      succeed(value + 0)
    : fail(`${field}: must be a whole number from 0`);
