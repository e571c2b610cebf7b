/** What is wrong with a pack, and where: `message` says all of it in one line for a contributor. */
export interface PackError {
  /** The source file, where the pack was put together from files. */
  readonly file: string | null;
  /** The entity concerned: the item itself, or the first one a claim is about. */
  readonly entity: string | null;
  /** The item inside the pack (`claim "miit-2023-target"`, `claims[3]` when it has no id), or null for the pack itself. */
  readonly item: string | null;
  /** The path inside the item, such as `figures[0].unit`; empty where the item as a whole is meant. */
  readonly field: string;
  /** What is wrong with the field, so that field and problem read as a sentence: `is missing`. */
  readonly problem: string;
  readonly message: string;
}

/**
 * As many errors as one run reports. A contributor reads a screenful, and a hostile file must not be able to
 * fill the memory with complaints about itself.
 */
export const MAX_PACK_ERRORS = 1000;

/** Values quoted in messages are cut here: long enough for any id, short enough for one line. */
const QUOTE_LENGTH = 80;

/** Completes an error with its message. */
export function makePackError(parts: Omit<PackError, "message">): PackError {
  const { file, entity, item, field, problem } = parts;
  const entityIsTold = file !== null || item === `entity ${quoteValue(entity)}`;
  const place = [file, entity === null || entityIsTold ? null : `entity ${quoteValue(entity)}`, item];
  const sentence = field === "" ? problem : `${field} ${problem}`;
  return { ...parts, message: [...place, sentence].filter((part) => part !== null).join(": ") };
}

/** A value as a message shows it: on one line, with no control characters, cut to a readable length. */
export function quoteValue(value: unknown): string {
  if (typeof value !== "string") return nameValueKind(value);
  const cut = value.length > QUOTE_LENGTH ? `${value.slice(0, QUOTE_LENGTH)}…` : value;
  return JSON.stringify(cut);
}

/** What a wrong value is, without its content: `a number`, `null`, `a list`. */
export function nameValueKind(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return `a ${typeof value}`;
}
