import { isRecord } from "../basics/is-record.ts";

/** A field of a JSON value that may be anything; undefined where it has none of its own by that name. */
export function ownField(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The same, for a field that matters only as a text. */
export function ownText(value: unknown, key: string): string | null {
  const field = ownField(value, key);
  return typeof field === "string" ? field : null;
}

/** The same, for a field that matters only as a list; empty where it is none. */
export function ownList(value: unknown, key: string): readonly unknown[] {
  const field = ownField(value, key);
  return Array.isArray(field) ? field : [];
}
