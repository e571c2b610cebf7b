import { isRecord } from "../basics/is-record.ts";
import type { KnownIds } from "./known-ids.ts";
import { nameValueKind, quoteValue } from "./pack-error.ts";

/** Where a value stands inside an item, what it may refer to, and whom to tell what is wrong with it. */
export interface Place {
  readonly field: string;
  readonly known: KnownIds;
  readonly report: (field: string, problem: string) => void;
}

/**
 * Reads one value of a pack. Returns undefined after reporting what is wrong (JSON itself has no undefined), so
 * that the caller can go on and report the rest.
 */
export type FieldReader<Value> = (value: unknown, place: Place) => Value | undefined;

/** The readers of all fields of a shape. */
export type FieldReaders<Shape> = {
  readonly [Key in keyof Shape]-?: FieldReader<Exclude<Shape[Key], undefined>>;
};

type OptionalKey<Shape> = {
  [Key in keyof Shape]-?: undefined extends Shape[Key] ? Key : never;
}[keyof Shape];

/**
 * Reads an object with exactly these fields. The result is a new object made of known keys only, so that nothing
 * a hostile file carries (`__proto__`, getters of a page) travels on.
 */
export function readObject<Shape extends object>(
  fields: FieldReaders<Shape>,
  optional: readonly (OptionalKey<Shape> & string)[] = [],
): FieldReader<Shape> {
  const readers: readonly (readonly [string, FieldReader<unknown>])[] = Object.entries(fields);
  const known = new Set(readers.map(([key]) => key));
  const mayMiss = new Set<string>(optional);
  return (value, place) => {
    if (!isRecord(value)) return refuse(place, `should be an object, not ${nameValueKind(value)}`);
    const shape: Record<string, unknown> = {};
    let isWhole = true;
    for (const [key, read] of readers) {
      const inner = { ...place, field: joinField(place.field, key) };
      const result = Object.hasOwn(value, key) ? read(value[key], inner) : undefined;
      if (result !== undefined) shape[key] = result;
      else if (Object.hasOwn(value, key)) isWhole = false;
      else if (!mayMiss.has(key)) {
        inner.report(inner.field, "is missing");
        isWhole = false;
      }
    }
    for (const key of Object.keys(value)) {
      if (known.has(key)) continue;
      place.report(place.field, `has a field the pack form does not know: ${quoteValue(key)}`);
      isWhole = false;
    }
    return isWhole ? (shape as Shape) : undefined;
  };
}

/** Reads a list with at least `least` items, every one by the same reader. */
export function readList<Value>(
  read: FieldReader<Value>,
  least: 0 | 1 | 2 = 0,
): FieldReader<readonly Value[]> {
  return (value, place) => {
    if (!Array.isArray(value)) return refuse(place, `should be a list, not ${nameValueKind(value)}`);
    if (value.length < least)
      return refuse(place, `needs at least ${least === 1 ? "one entry" : "two entries"}`);
    const items: Value[] = [];
    for (const [index, entry] of value.entries()) {
      const item = read(entry, { ...place, field: `${place.field}[${index}]` });
      if (item !== undefined) items.push(item);
    }
    return items.length === value.length ? items : undefined;
  };
}

/** Reads a value that may be null. */
export function readNullable<Value>(read: FieldReader<Value>): FieldReader<Value | null> {
  return (value, place) => (value === null ? null : read(value, place));
}

/** Reads a word out of a closed list. */
export function readOneOf<Word extends string>(words: readonly Word[]): FieldReader<Word> {
  return (value, place) => {
    const word = words.find((candidate) => candidate === value);
    return word ?? refuse(place, `is ${quoteValue(value)}, which is none of: ${words.join(", ")}`);
  };
}

/** Reads one fixed value. */
export function readExactly<Value extends string | number>(expected: Value): FieldReader<Value> {
  return (value, place) =>
    value === expected ? expected : refuse(place, `should be ${JSON.stringify(expected)}`);
}

/** Reads a list whose items are read elsewhere. */
export const readItems: FieldReader<readonly unknown[]> = (value, place) =>
  Array.isArray(value) ? value : refuse(place, `should be a list, not ${nameValueKind(value)}`);

/** Reads a finite number. */
export const readNumber: FieldReader<number> = (value, place) => {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    return refuse(place, `should be a number, not ${nameValueKind(value)}`);
  }
  return value;
};

/** Reads a count: a whole number from 1. */
export const readCount: FieldReader<number> = (value, place) => {
  if (!Number.isSafeInteger(value) || Number(value) < 1)
    return refuse(place, "should be a whole number from 1");
  return Number(value);
};

/** Reads true or false. */
export const readBoolean: FieldReader<boolean> = (value, place) =>
  typeof value === "boolean" ? value : refuse(place, `should be true or false, not ${nameValueKind(value)}`);

/** Reports a problem of the value itself; returns the undefined that stands for a value not read. */
export function refuse(place: Place, problem: string): undefined {
  place.report(place.field, problem);
}

function joinField(outer: string, key: string): string {
  return outer === "" ? key : `${outer}.${key}`;
}
